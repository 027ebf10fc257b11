/** A new secret changes nothing for authors, and makes the old one worthless against the store. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SealBrokenError } from "../../src/errors.ts";
import { reseal } from "../../src/storage/reseal.ts";
import { deriveKey, Sealer } from "../../src/storage/seal.ts";
import { Harness, type Person, testPepper, textOf } from "../support/harness.ts";
import { realRandom } from "../unit/storage/temporary-store.ts";
import { blobOf } from "./dump.ts";
import { rows } from "./forgotten.ts";

const text = "The client wants another round of changes and never pays the invoice";
const next = Buffer.from("the second pepper of this test, long enough");

let harness: Harness;
let anna: Person;
let tomas: Person;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
  tomas = harness.person("tomas");
});
afterEach(() => harness.dispose());

async function rotate(): Promise<void> {
  const { database } = harness.store;
  reseal(database, { old: testPepper, next }, realRandom);
  database.foldLogIfDue();
  harness.pepper = next;
  await harness.restart();
}

describe("after a change of the secret", () => {
  it("an author still edits and withdraws what is open, and nobody else does", async () => {
    await anna.publish(text);
    await rotate();
    expect(textOf(await tomas.command("vent", "mine"))).toContain("Nothing here");
    await anna.command("vent", "mine");
    await anna.press("edit");
    const { state = "" } = harness.platform.forms.at(-1)?.form ?? {};
    await anna.submit("edit", state, { what: "Much shorter about the client" });
    await anna.press("publish-now");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).toContain("Much shorter about the client");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).not.toContain("Much shorter");
  });

  it("a reply keeps its author's name in the thread, and a vote its one person", async () => {
    const thread = await anna.publish(text);
    await tomas.submit("reply", thread, { what: "The client of mine did the same" });
    await tomas.press("publish-now");
    await tomas.click("me-too", thread);
    await rotate();
    await tomas.submit("reply", thread, { what: "And the client came back today" });
    await tomas.press("publish-now");
    const [first, second] = harness.platform.posts.filter(({ root }) => root !== null).map(({ message }) => message);
    expect(first?.blocks[0]).toEqual(second?.blocks[0]);
    await tomas.click("me-too", thread);
    expect(harness.store.threads.counts(thread)["me-too"], "the same click takes the vote back").toBe(0);
  });

  it("a draft that waited is still its author's", async () => {
    await anna.submit("vent", "", { what: text, client: "" });
    await rotate();
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
    expect(textOf(await tomas.command("vent", "mine"))).toContain("Nothing here");
  });

  it("nobody opens a text or a key with the old secret, whatever salt they try", async () => {
    await anna.publish(text);
    const oldSalt = blobOf(
      rows(harness, "meta").find(({ name }) => name === "salt"),
      "value",
    );
    await rotate();
    const salts = [
      oldSalt,
      blobOf(
        rows(harness, "meta").find(({ name }) => name === "salt"),
        "value",
      ),
    ];
    const [entry] = rows(harness, "entry");
    const [key] = rows(harness, "random_key").filter(({ id }) => String(id).startsWith("thread/"));
    for (const salt of salts) {
      const open = (purpose: string, place: string, sealed: Buffer) => () =>
        new Sealer(deriveKey(testPepper, salt, purpose)).open(place, sealed);
      expect(open("records", `entry/${entry?.id}`, blobOf(entry, "body"))).toThrow(SealBrokenError);
      expect(open("keys", `key/${key?.id}`, blobOf(key, "sealed"))).toThrow(SealBrokenError);
    }
  });
});

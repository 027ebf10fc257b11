/** Tries a whole member list against the file: without the pepper, with it, and with it after the thread has closed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealActor, tagOf } from "../../src/identity/actor.ts";
import { deriveKey, Sealer } from "../../src/storage/seal.ts";
import { testSpace } from "../support/fakes.ts";
import { Harness, testPepper } from "../support/harness.ts";
import { blobOf, dump, rowsOf } from "./dump.ts";
import { membersFoundIn, plausibleKeys } from "./member-list.ts";

const dayMs = 86_400_000;
const members = Array.from({ length: 500 }, (_, index) => `U0${(index * 7919 + 100_003).toString(36).toUpperCase()}`);
const [author = "", colleague = "", drafting = ""] = [members[123], members[321], members[444]];
const place = { platform: "fake", space: testSpace as string };

let harness: Harness;
beforeEach(async () => {
  harness = new Harness();
  const thread = await harness.person(author).publish("The client wants another round of changes and never pays");
  const person = harness.person(colleague);
  await person.submit("reply", thread, { what: "The client of mine did the same" });
  await person.press("publish-now");
  await person.click("me-too", thread);
  await harness.person(drafting).submit("vent", "", { what: "The client never pays the invoice" });
});
afterEach(() => harness.dispose());

/** What the operator, who has the pepper, can test: each open thread's key, and whose tags it makes. */
function operatorFinds(): string[] {
  const all = dump(harness.path);
  const salt = blobOf(
    rowsOf(all, "meta").find(({ name }) => name === "salt"),
    "value",
  );
  const sealer = new Sealer(deriveKey(testPepper, salt, "keys"));
  const keys = rowsOf(all, "random_key").map((row) => sealer.open(`key/${row.id}`, blobOf(row, "sealed")));
  const tags = new Set(
    [...rowsOf(all, "entry"), ...rowsOf(all, "vote")]
      .flatMap((row) => [row.author_tag ?? null, row.tag ?? null])
      .flatMap((tag) => (tag instanceof Uint8Array ? [Buffer.from(tag).toString("hex")] : [])),
  );
  return members.filter((member) => {
    const actor = sealActor(place.platform, place.space, member);
    return keys.some((key) => tags.has(tagOf(actor, key, "author").toString("hex")));
  });
}

describe("a list of 500 members", () => {
  it("tells a thief of the file nothing, whatever in it is tried as a key", () => {
    const all = dump(harness.path);
    const keys = plausibleKeys(all);
    expect(keys.length).toBeGreaterThan(50);
    expect(membersFoundIn(all, members, keys, place)).toEqual([]);
  }, 60_000);

  it("tells a thief nothing after everything has closed and gone", async () => {
    await harness.pass(15 * dayMs);
    const closed = dump(harness.path);
    expect(membersFoundIn(closed, members, plausibleKeys(closed), place)).toEqual([]);
  }, 60_000);

  it("would give everyone away under a scheme whose salt lies beside the hash", () => {
    const salt = Buffer.from("0123456789abcdef");
    const hash = tagOf(sealActor(place.platform, place.space, author), salt, "author");
    const weak = new Map([["vent", [{ salt: new Uint8Array(salt), author: new Uint8Array(hash) }]]]);
    expect(membersFoundIn(weak, members, plausibleKeys(weak), place)).toEqual([author]);
  });

  it("can be tested by the operator against a thread while it is open: the stated limit", () => {
    expect(operatorFinds().sort()).toEqual([author, colleague].sort());
  });

  it("can't be tested by the operator once the thread is closed", async () => {
    await harness.pass(15 * dayMs);
    expect(operatorFinds()).toEqual([]);
  });
});

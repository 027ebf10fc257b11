/** Forgetting is real: what is closed, withdrawn, deleted or over is gone from every byte of the file. */
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonValue, Harness, type Person, textOf } from "../support/harness.ts";
import { blobOf } from "./dump.ts";
import { expectGone, rows, sealedKey } from "./forgotten.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const text = "The client wants another round of changes and never pays the invoice";

let harness: Harness;
let anna: Person;
let tomas: Person;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
  tomas = harness.person("tomas");
});
afterEach(() => harness.dispose());

describe("a thread", () => {
  it("closes 14 days after its root was published: no button, no tag, no key, no byte of the key", async () => {
    const thread = await anna.publish(text);
    const key = sealedKey(harness, "thread/");
    const tag = blobOf(rows(harness, "entry")[0], "author_tag");
    await tomas.click("me-too", thread);
    await harness.pass(14 * dayMs - 1000);
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
    await harness.pass(hourMs);
    await harness.pass(21_000);
    expect(rows(harness, "random_key").filter(({ id }) => String(id).startsWith("thread/"))).toEqual([]);
    await expectGone(harness, key, tag);
    const root = harness.platform.posts[0]?.message ?? null;
    expect(buttonValue(root, "reply")).toBeUndefined();
    expect(textOf(root)).toMatch(/1/);
  });

  it("is not kept open by replies, votes or edits", async () => {
    const thread = await anna.publish(text);
    await harness.pass(13 * dayMs);
    await tomas.submit("reply", thread, { what: "The client of mine did the same" });
    await tomas.press("publish-now");
    await tomas.click("me-too", thread);
    await harness.pass(dayMs + hourMs);
    expect(textOf(await tomas.click("me-too", thread))).not.toContain("counted");
    expect(rows(harness, "random_key").filter(({ id }) => String(id).startsWith("thread/"))).toEqual([]);
  });

  it("closes and forgets though the platform refuses the edit, and the root is redrawn when it can be", async () => {
    await anna.publish(text);
    const key = sealedKey(harness, "thread/");
    harness.platform.failNext("edit", "refuse", "foreign-error", "no-answer");
    await harness.pass(14 * dayMs + hourMs);
    await harness.pass(21_000);
    expect(buttonValue(harness.platform.posts[0]?.message ?? null, "reply")).toBeDefined();
    await expectGone(harness, key);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Nothing here");
    for (let round = 0; round < 4; round += 1) await harness.pass(60_000);
    expect(buttonValue(harness.platform.posts[0]?.message ?? null, "reply")).toBeUndefined();
  });
});

describe("what was kept long enough", () => {
  it("goes from the platform first and then from the file; a refusal is tried again", async () => {
    const thread = await anna.publish(text);
    await tomas.submit("reply", thread, { what: "The client of mine did the same" });
    await tomas.press("publish-now");
    const bodies = rows(harness, "entry").map((row) => blobOf(row, "body"));
    await harness.pass(15 * dayMs);
    harness.platform.failNext("remove", "refuse", "foreign-error", "no-answer");
    await harness.pass(76 * dayMs);
    await harness.pass(1000);
    expect(rows(harness, "entry").length, "the text went before the posts did").toBe(2);
    expect(harness.platform.posts.length).toBeGreaterThan(0);
    for (let round = 0; round < 6; round += 1) await harness.pass(60_000);
    expect(harness.platform.posts).toEqual([]);
    for (const table of ["thread", "entry", "vote", "closed_count", "outbox"])
      expect(rows(harness, table), table).toEqual([]);
    await expectGone(harness, ...bodies);
    expect(harness.logged.filter((line) => line.includes('"post-retried"')).length).toBe(3);
  });
});

describe("a text that its author withdraws", () => {
  it("is replaced on the platform and gone from every byte of the file; replies stay", async () => {
    const thread = await anna.publish(text);
    await tomas.submit("reply", thread, { what: "The client of mine did the same" });
    await tomas.press("publish-now");
    const body = blobOf(
      rows(harness, "entry").find(({ kind }) => kind === "vent"),
      "body",
    );
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    await expectGone(harness, body);
    expect(JSON.stringify(harness.platform.posts)).not.toContain("another round");
    expect(JSON.stringify(harness.platform.posts)).toContain("did the same");
  });

  it("is gone from the file though a backup was reading it at that moment", async () => {
    await anna.publish(text);
    const body = blobOf(rows(harness, "entry")[0], "body");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    const reader = new DatabaseSync(harness.path, { readOnly: true });
    reader.exec("BEGIN; SELECT * FROM entry");
    await anna.press("withdraw-yes");
    reader.close();
    await expectGone(harness, body);
  });

  it("leaves nothing of its earlier words either: an edit overwrites them", async () => {
    await anna.publish(text);
    const body = blobOf(rows(harness, "entry")[0], "body");
    await anna.command("vent", "mine");
    await anna.press("edit");
    await anna.submit("edit", harness.platform.forms.at(-1)?.form.state ?? "", {
      what: "Much shorter about the client",
    });
    await anna.press("publish-now");
    expect(JSON.stringify(harness.platform.posts)).not.toContain("another round");
    await expectGone(harness, body);
  });
});

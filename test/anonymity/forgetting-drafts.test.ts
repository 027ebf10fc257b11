/** Drafts and the keys of days: once erased, no byte of them is left in the file. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonValue, Harness, type Person } from "../support/harness.ts";
import { blobOf } from "./dump.ts";
import { expectGone, rows, sealedKey } from "./forgotten.ts";

const hourMs = 3_600_000;
const text = "The client wants another round of changes and never pays the invoice";

let harness: Harness;
let anna: Person;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
});
afterEach(() => harness.dispose());

/** Everything of a draft that rests on disk: its sealed record, and its key. */
function draftBytes(): Buffer[] {
  return [blobOf(rows(harness, "record")[0], "value"), sealedKey(harness, "draft/")];
}

describe("a draft is gone from every byte of the file", () => {
  it("when it is discarded", async () => {
    await anna.submit("vent", "", { what: text });
    const bytes = draftBytes();
    await anna.press("discard");
    await expectGone(harness, ...bytes);
  });

  it("when it is published", async () => {
    await anna.submit("vent", "", { what: `${text}, says Mr Henderson` });
    await anna.press("share");
    const bytes = draftBytes();
    await anna.press("publish-now");
    await expectGone(harness, ...bytes);
  });

  it("when an edit of it is published", async () => {
    await anna.publish(text);
    await anna.command("vent", "mine");
    await anna.press("edit");
    await anna.submit("edit", harness.platform.forms.at(-1)?.form.state ?? "", { what: "Shorter about Mr Henderson" });
    const bytes = draftBytes();
    await anna.press("publish-now");
    await expectGone(harness, ...bytes);
  });

  it("when it shows that its writer is in danger", async () => {
    await anna.submit("vent", "", { what: text });
    const draft = buttonValue(anna.last(), "discard") ?? "";
    const bytes = draftBytes();
    await anna.submit("vent", draft, { what: "I want to kill myself after this call" });
    expect(rows(harness, "record")).toEqual([]);
    await expectGone(harness, ...bytes);
  });

  it("when its hour is over", async () => {
    await anna.submit("vent", "", { what: text });
    const bytes = draftBytes();
    await harness.pass(61 * 60_000);
    await expectGone(harness, ...bytes);
  });
});

describe("the key of a day", () => {
  it("is erased after the day, and with it whatever could be tested against that day's rates", async () => {
    await anna.submit("vent", "", { what: text });
    await anna.press("discard");
    const key = sealedKey(harness, "day/");
    const rate = blobOf(rows(harness, "rate")[0], "key");
    await harness.pass(25 * hourMs);
    expect(rows(harness, "random_key")).toEqual([]);
    expect(rows(harness, "rate")).toEqual([]);
    await expectGone(harness, key, rate);
  });
});

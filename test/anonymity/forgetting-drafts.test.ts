/** Drafts and the keys of days: once erased, no byte of them is left in the file. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonValue, Harness, type Person } from "../support/harness.ts";
import { handIn, openModerated, reportIt } from "../support/moderated.ts";
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

describe("how much somebody did in an hour", () => {
  it("is told by nothing in the store, whether handed in or published", async () => {
    await anna.publish(text);
    await anna.submit("vent", "", { what: text });
    expect(rows(harness, "rate")).toEqual([]);
    expect(rows(harness, "random_key").filter(({ id }) => String(id).startsWith("day/"))).toEqual([]);
  });

  it("is erased after the day where it was a report, with the key that it could be tested with", async () => {
    harness.dispose();
    const desk = openModerated();
    harness = desk.harness;
    await handIn(harness.person("anna"), text);
    await reportIt(harness.person("tomas"), desk.post(text));
    const key = sealedKey(harness, "day/");
    const rate = blobOf(rows(harness, "rate")[0], "key");
    await harness.pass(25 * hourMs);
    expect(rows(harness, "random_key").filter(({ id }) => String(id).startsWith("day/"))).toEqual([]);
    expect(rows(harness, "rate")).toEqual([]);
    await expectGone(harness, key, rate);
  });
});

/** "Hide more words": what could not be done is said, the rest is done. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Locale, Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const vent = "Mr. Henderson wants an 8th version of the logo and the brochure, for free, by Friday.";

const markedText = (message: Message | null) =>
  (message?.blocks ?? [])
    .flatMap((block) => (block.type === "marked" ? block.spans.map(({ text }) => text) : []))
    .join("");

let harness: Harness;
let anna: Person;
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
});
afterEach(() => harness.dispose());

async function draftOf(person: Person, client = ""): Promise<string> {
  await person.submit("vent", "", { what: vent, client });
  return buttonValue(await person.press("share"), "hide-more") ?? "";
}

describe("hiding more words", () => {
  it("names what is not in the text, and hides the rest", async () => {
    const draft = await draftOf(anna);
    const shown = await anna.submit("hide", draft, { words: "zebra\nlogo\nbrochrue" });
    expect(markedText(shown)).toContain("version of the [hidden] and");
    expect(textOf(shown)).toContain("Not found in your text: zebra, brochrue.");
    expect(shown?.summary).not.toContain("zebra");
  });

  it("says nothing of that once every word is found", async () => {
    const draft = await draftOf(anna);
    await anna.submit("hide", draft, { words: "zebra" });
    expect(textOf(await anna.submit("hide", draft, { words: "brochure" }))).not.toContain("Not found");
  });

  it.each([["Henderson"], ["henderson\nLOGO\nlogo"], ["the logo and the brochure\nlogo"]])(
    "does not call missing what is hidden already, with a name or with other words: %s",
    async (words) => {
      expect(textOf(await anna.submit("hide", await draftOf(anna), { words }))).not.toContain("Not found");
    },
  );

  it("names words that can't be hidden together, since a name among them was replaced before", async () => {
    const shown = await anna.submit("hide", await draftOf(anna), { words: "Henderson wants an 8th" });
    expect(markedText(shown)).toContain("wants an 8th version");
    expect(textOf(shown)).toContain("Not found in your text: Henderson wants an 8th.");
  });

  it("does not call missing what stands in the client's words, which are left out", async () => {
    const draft = await draftOf(anna, "Send the zebra picture now.");
    await anna.press("toggle-client");
    const shown = await anna.submit("hide", draft, { words: "zebra" });
    expect(textOf(shown)).not.toContain("Not found");
  });

  it.each<[Locale, RegExp, RegExp]>([
    ["en", /You typed no words/, /Not found in your text: zebra/],
    ["pl", /Pole było puste/, /Tego nie ma w twoim tekście: zebra/],
    ["lt", /Laukas liko tuščias/, /Tavo tekste neradau: zebra/],
  ])("says that nothing was typed, and offers the way on: %s", async (locale, nothing, missing) => {
    harness.dispose();
    harness = new Harness({ locale });
    const person = harness.person("ola");
    const draft = await draftOf(person);
    const empty = await person.submit("hide", draft, { words: " \n " });
    expect(textOf(empty)).toMatch(nothing);
    expect(buttonValue(empty, "hide-more")).toBe(draft);
    expect(markedText(await person.press("share"))).toContain("wants an 8th");
    expect(textOf(await person.submit("hide", draft, { words: "zebra" }))).toMatch(missing);
  });

  it("shows all again when what was hidden is taken out of the form", async () => {
    const draft = await draftOf(anna);
    await anna.submit("hide", draft, { words: "logo" });
    expect(markedText(await anna.submit("hide", draft, { words: "" }))).toContain("version of the logo");
  });
});

/** A model's edit of a person's own words: small, theirs, and nothing new in it. */
import { describe, expect, it } from "vitest";
import { isSmallEdit } from "../../../src/advice/own-words.ts";

const own =
  "Hello, you obviously did not read the quote. The second page is not in it, and it costs 80 euros more. Please tell me by Friday whether I should start.";
const mended = own.replace("you obviously did not read the quote. The", "the");

const isSmall = (edit: string, of = own) => isSmallEdit(edit, of, "en", []);

describe("a model's edit of a person's own words", () => {
  it("is taken where blame is gone and the rest stayed", () => {
    expect(isSmall(mended)).toBe(true);
  });

  it.each([
    [
      "other words throughout",
      "Thank you for your message. I would gladly clarify what we offer and when it can be done. Kindly confirm.",
    ],
    ["a number more", mended.replace("80 euros", "80 euros or 90")],
    ["an offer", `${mended} You get a discount.`],
    ["a blank", mended.replace("Friday", "[DATE]")],
    ["somebody", mended.replace("Hello", "Hello [person A]")],
    [
      "a long addition",
      `${mended} I hope that this finds you well and that we can talk about the matter in a friendly way again soon.`,
    ],
    ["the blame that was there", own],
    ["a threat", `${mended} Or we see you in court.`],
    ["nothing", ""],
  ])("is refused where it brings %s", (_title, edit) => {
    expect(isSmall(edit)).toBe(false);
  });

  it("is refused where most of the person's words are gone", () => {
    expect(isSmall("Please tell me by Friday whether I should start.")).toBe(false);
  });

  it("is refused where a blank is gone", () => {
    const open = "Thank you for the photos. I will look at them today and send you the list by [DATE], as we agreed.";
    expect(isSmall(open, open)).toBe(true);
    expect(isSmall(open.replace("by [DATE], ", ""), open)).toBe(false);
  });

  it("leaves a person's own offer, since it is they who send it", () => {
    const offer = "I can give you a 10 % discount on the second page. Please tell me by Friday whether I should start.";
    expect(isSmall(offer, offer)).toBe(true);
  });

  it.each([
    [
      "pl",
      "Proszę się uspokoić. Druga strona nie jest w wycenie. Proszę o odpowiedź do piątku.",
      "Druga strona nie jest w wycenie. Proszę o odpowiedź do piątku.",
    ],
    [
      "lt",
      "Nusiraminkite. Antras puslapis į sąmatą neįeina. Prašau atsakyti iki penktadienio.",
      "Antras puslapis į sąmatą neįeina. Prašau atsakyti iki penktadienio.",
    ],
  ] as const)("knows %s", (language, typed, edit) => {
    expect(isSmallEdit(edit, typed, language, [])).toBe(true);
    expect(isSmallEdit(typed, typed, language, [])).toBe(false);
  });
});

/** Tests of the phrase notation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePhrases } from "../../../src/language/compile-phrases.ts";
import { findPhrases, hasPhrase, tokenize } from "../../../src/language/phrases.ts";

describe("phrases", () => {
  it.each([
    ["a word", "kill myself", "I could KILL myself", true],
    ["not a longer word", "kill myself", "skill myself", false],
    ["a stem", "samoboj*", "myśli samobójcze", true],
    ["a choice", "he|she is here", "She is here!", true],
    ["a word that may be missing", "nie chce juz? zyc", "nie chcę żyć", true],
    ["a word that may be missing and is there", "nie chce juz? zyc", "nie chcę już żyć", true],
    ["a first word that may be missing", "just? end it", "end it", true],
    ["up to three words between", "lepiej .. beze mnie", "lepiej by im było beze mnie", true],
    ["not four words between", "lepiej .. beze mnie", "lepiej by im tam było beze mnie", false],
    ["nothing across a sentence end", "want .. die", "What do you want? Die Hard is on.", false],
    ["across three dots", "want to die", "I want to... die", true],
    ["apostrophes left out", "dont care", "I don’t care", true],
    ["apostrophes that the phrase insists on", "i'll be", "ill be", false],
    ["stretched letters", "no reason", "noooo reason", true],
    ["a second word by its ending", "keeps *ing", "he keeps shouting", true],
    ["a second word by its first letter", "go a*", "go away", true],
    ["a second word that may be missing", "nie juz? chce", "nie chcę", true],
    ["a second word that may be missing and is there", "nie juz? chce", "nie już chcę", true],
    ["a second word that may be missing, none of several", "so very|too? sad", "so sad", true],
    ["an apostrophe left out of the second word", "and im done", "and I'm done", true],
    ["an apostrophe that the second word insists on", "and i'm done", "and I'm done", true],
    ["a second word behind a gap", "lepiej .. mnie", "lepiej mnie", true],
    ["no second word at the end of a sentence", "the end of", "That was the. End of story", false],
  ])("matches %s", (_, phrase, text, expected) => {
    expect(hasPhrase(compilePhrases([phrase]), tokenize(text))).toBe(expected);
  });

  it("says which phrase matched and where", () => {
    const tokens = tokenize("Ar tai jūsų klaida? Taip.");
    const [match] = findPhrases(compilePhrases(["jusu kalte|klaida"]), tokens);
    expect(match).toEqual({ phrase: "jusu kalte|klaida", from: 2, to: 4 });
  });

  it("gives offsets into the composed text", () => {
    const text = "Cze\u015B\u0107... s\u0301wiat";
    expect(tokenize(text).map(({ start, end }) => text.normalize("NFC").slice(start, end))).toEqual(["Cześć", "świat"]);
  });

  it("never fails, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => tokenize(text).every(({ start, end }) => start < end)),
    );
  });
});

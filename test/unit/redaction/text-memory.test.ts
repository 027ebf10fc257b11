/** What finders share about a text is gone when redaction ends. */
import { describe, expect, it } from "vitest";
import { forgetTexts, forLastText, forWords } from "../../../src/redaction/text-memory.ts";

describe("what is remembered of a text", () => {
  it("is worked out once, until another text comes", () => {
    const asked: string[] = [];
    const length = forLastText((text: string) => asked.push(text) && text.length);
    expect([length("abc"), length("abc"), length("de"), length("abc")]).toEqual([3, 3, 2, 3]);
    expect(asked).toEqual(["abc", "de", "abc"]);
  });

  it("is forgotten, words and all, when redaction ends", () => {
    const asked: string[] = [];
    const upper = forWords((word: string) => asked.push(word) && word.toUpperCase());
    const last: (string | undefined)[] = [];
    const text = forLastText((now: string, before: string | undefined) => {
      last.push(before);
      return now;
    });
    for (const ask of [upper, text]) ask("vent");
    forgetTexts();
    for (const ask of [upper, text]) ask("vent");
    expect(asked).toEqual(["vent", "vent"]);
    expect(last).toEqual([undefined, undefined]);
  });
});

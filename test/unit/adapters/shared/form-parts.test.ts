/** A text typed in parts is one text again, whatever the platform made of its seams. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeField, wholeTexts } from "../../../../adapters/shared/form-parts.ts";

const typed = (...parts: string[]) => parts.map((text, part) => ({ id: encodeField("what", part), text }));

describe("a text typed in parts", () => {
  it("is put together in order, with the space that a seam has lost", () => {
    expect(wholeTexts(typed("one", "two ", "three\n", "four").toReversed())).toEqual({ what: "one two three\nfour" });
  });

  it("is as it was typed where it is one part, or its others are empty", () => {
    fc.assert(fc.property(fc.string(), (text) => wholeTexts(typed(text, "", "")).what === text));
  });

  it("is kept apart from other fields, whatever they are called", () => {
    const texts = wholeTexts([...typed("mine"), { id: "a.b.0", text: "dotted" }, { id: "__proto__.0", text: "no" }]);
    expect(texts).toEqual({ what: "mine", "a.b": "dotted" });
  });
});

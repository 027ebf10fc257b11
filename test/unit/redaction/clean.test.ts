/** cleanText: one way to write each character, nothing invisible. */
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/redaction/clean.ts";

describe("cleanText", () => {
  it.each([
    ["a\u200bn\u200dn\u00ada\ufeff", "anna", "zero-width characters and soft hyphens"],
    ["\u202egnol\u202c \u2066x\u2069", "gnol x", "bidi controls"],
    ["a\u0000b\u0007c\u001bd\u009fe", "abcde", "control characters"],
    ["tag\u{e0041}\u{e0042}", "tag", "tag characters"],
    ["❤\ufe0f \u115f\u3164\uffa0x", "❤ x", "variation selectors and fillers"],
    ["Ａｎｎａ ﬁrma № 5\u00a0zł", "Anna firma No 5 zł", "compatibility forms"],
    ["e\u0307", "ė", "decomposed letters"],
    ["a\ud800b\udc00", "a\ufffdb\ufffd", "lone surrogates"],
    ["z\u0301\u0302\u0303\u0304\u0305algo", "ź\u0302\u0303algo", "stacked marks"],
    ["one\r\ntwo\rthree\u2028four\ttab", "one\ntwo\nthree\nfour\ttab", "line breaks"],
  ])("turns %j into %j (%s)", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(["Zażółć gęślą jaźń", "Įlinkdama fechtuotojo špaga sublykčiojusi", "I'm done 😤\n\n- so done"])(
    "leaves %j",
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );
});

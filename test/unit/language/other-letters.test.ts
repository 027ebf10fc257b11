/** Texts in letters that nobody here reads, told from texts that only borrow a word. */
import { describe, expect, it } from "vitest";
import { holdsOtherLetters, isInOtherLetters } from "../../../src/language/other-letters.ts";

describe("other letters", () => {
  it.each([
    ["Клиентка кричит и требует вернуть деньги, order 114", true],
    ["العميل يصرخ في وجهي", true],
    ["Klientė parašė „верните деньги“ ir padėjo ragelį", false],
    ["Pani Łękawska żąda zwrotu, ŽŪLIS ir Čižas irgi, naïve façade ʼtis", false],
    ["😡😡 600 700 800", false],
    ["", false],
  ])("are most of it or not: %s", (text, isMost) => {
    expect(isInOtherLetters(text)).toBe(isMost);
  });

  it("are noticed in a single borrowed word, and not in one letter that slipped into a word of ours", () => {
    expect(holdsOtherLetters("The client is called Мария and shouts")).toBe(true);
    expect(holdsOtherLetters("The client is called M\u0430ria and shouts, 5 \u00b5m off, ʼtis so")).toBe(false);
  });
});

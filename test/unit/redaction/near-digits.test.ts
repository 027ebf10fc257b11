/** Finders of numbers see what stands near digits, and that once. */
import { describe, expect, it } from "vitest";
import { matchesOf } from "../../../src/redaction/finders/match.ts";
import { findNearDigits, nearDigits } from "../../../src/redaction/near-digits.ts";

const words = "nothing to see here ".repeat(20);
const findCodes = (text: string) => matchesOf(/[a-z]+ \d+/g, text);

describe("what finders of numbers see", () => {
  it("is nothing where no digit stands", () => {
    expect(nearDigits(words, null).text).toBe("");
    expect(findNearDigits(nearDigits(words, null), () => [{ start: 0, end: 1 }])).toEqual([]);
  });

  it("is whole words around each digit, and what is found there has the place it has in the whole text", () => {
    const text = `${words}order 15 ${words}\0ticket 7\0${words}`;
    const near = nearDigits(text, null);
    expect(near.text.length).toBeLessThan(text.length / 3);
    for (const { text: stretch } of near.stretches) expect(words + text).toContain(stretch);
    expect(findNearDigits(near, findCodes).map(({ start, end }) => text.slice(start, end))).toEqual([
      "order 15",
      "ticket 7",
    ]);
  });

  it("is in the next round only what has changed since", () => {
    const text = `order 15 ${words}ticket 7`;
    const first = nearDigits(text, null);
    const second = nearDigits(text.replace("order", "\0\0\0\0\0"), first);
    expect(second.text).toContain(" 15 ");
    expect(second.text).not.toContain("ticket");
    expect(nearDigits(text.replace("order", "\0\0\0\0\0"), second).text).toBe("");
    expect(nearDigits("order 15 \0\0\0", nearDigits("order 15 abc", null)).text).toBe("order 15 ");
  });
});

/** The golden set of redaction is what it says: spans that fit, enough messages of each sort. */
import { describe, expect, it } from "vitest";
import { faultsOf, type Part, readMessages } from "./sets.ts";

const locales = ["en", "pl", "lt"] as const;
const fewest = { development: 100, heldout: 40, "heldout-second": 60 };

describe.each<Part>(["development", "heldout", "heldout-second"])("the %s part", (part) => {
  it.each(locales)("has spans that fit its %s texts", (lang) => {
    expect(readMessages(part, lang).flatMap((message) => faultsOf(message, lang))).toEqual([]);
  });

  it.each(locales)("has enough messages in %s, half of them without personal data", (lang) => {
    const messages = readMessages(part, lang);
    const share = (count: number) => count / messages.length;
    expect(messages.length).toBeGreaterThanOrEqual(fewest[part]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    expect(Math.abs(share(messages.filter(({ spans }) => spans.length === 0).length) - 0.5)).toBeLessThan(0.15);
    expect(share(messages.filter(({ text }) => text === text.toLowerCase()).length)).toBeGreaterThan(0.25);
  });
});

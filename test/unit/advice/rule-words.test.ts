/** Values of the house policy in words: right numbers, right forms, right currency, in each language. */
import { describe, expect, it } from "vitest";
import { goodwillOf, moneyIn, sayValues } from "../../../src/advice/rule-words.ts";
import type { Locale } from "../../../src/ports/platform.ts";

const locales = ["en", "pl", "lt"] as const;

describe("a value in words", () => {
  const plurals: readonly (readonly [Locale, string, readonly (readonly [number, string])[]])[] = [
    [
      "en",
      "rounds",
      [
        [1, "includes 1 round of"],
        [2, "includes 2 rounds of"],
      ],
    ],
    [
      "pl",
      "rounds",
      [
        [1, "obejmuje 1 rundę poprawek"],
        [3, "obejmuje 3 rundy poprawek"],
        [5, "obejmuje 5 rund poprawek"],
        [22, "obejmuje 22 rundy poprawek"],
      ],
    ],
    [
      "lt",
      "rounds",
      [
        [1, "įeina 1 taisymų ratas."],
        [2, "įeina 2 taisymų ratai."],
        [10, "įeina 10 taisymų ratų."],
        [21, "įeina 21 taisymų ratas."],
      ],
    ],
    [
      "en",
      "reply-hours",
      [
        [1, "within 1 hour."],
        [24, "within 24 hours."],
      ],
    ],
    [
      "pl",
      "reply-hours",
      [
        [1, "w ciągu 1 godziny."],
        [2, "w ciągu 2 godzin."],
        [24, "w ciągu 24 godzin."],
      ],
    ],
    [
      "lt",
      "reply-hours",
      [
        [1, "per 1 valandą."],
        [24, "per 24 valandas."],
        [12, "per 12 valandų."],
        [21, "per 21 valandą."],
      ],
    ],
    [
      "en",
      "return-days",
      [
        [1, "within 1 day."],
        [30, "within 30 days."],
      ],
    ],
    [
      "pl",
      "return-days",
      [
        [1, "w ciągu 1 dnia."],
        [14, "w ciągu 14 dni."],
      ],
    ],
    [
      "lt",
      "return-days",
      [
        [1, "per 1 dieną."],
        [14, "per 14 dienų."],
        [22, "per 22 dienas."],
        [30, "per 30 dienų."],
      ],
    ],
    ["en", "payment-days", [[14, "due within 14 days."]]],
    ["pl", "payment-days", [[7, "w ciągu 7 dni."]]],
    [
      "lt",
      "payment-days",
      [
        [7, "per 7 dienas."],
        [31, "per 31 dieną."],
      ],
    ],
  ];
  it.each(plurals)("says in %s how many %s in the right form", (language, key, counts) => {
    for (const [count, words] of counts) expect(sayValues({ [key]: count }, language)).toContain(words);
  });

  it.each([
    ["40 PLN", "40 PLN", "40 zł", "40 PLN"],
    ["1 200 zł", "1 200 PLN", "1 200 zł", "1 200 PLN"],
    ["9,99 eur", "9,99 EUR", "9,99 EUR", "9,99 Eur"],
    ["€40", "€40", "€40", "€40"],
  ])("writes %s as each language does", (sum, ...written) => {
    expect(locales.map((language) => moneyIn(language, sum))).toEqual(written);
  });

  it("says what is known when only one of the two is", () => {
    expect(goodwillOf({ "goodwill-by": "Ona" }, "pl")).toBe("Kto może zgodzić się na gest: Ona.");
    expect(goodwillOf({ "goodwill-up-to": "10 %" }, "en")).toBe("Goodwill: at most 10 %.");
    expect(goodwillOf({ rounds: 2 }, "lt")).toBeNull();
  });

  it("shares a sentence with the next, and says nothing where there is nothing to say", () => {
    const values = { rounds: 2, "reply-hours": 1, "payment-days": 14 };
    expect(sayValues(values, "en")).toBe(
      "The price includes 2 rounds of changes; we reply within 1 hour. Our invoices are due within 14 days.",
    );
    expect(sayValues({ "goodwill-by": "Ona" }, "en")).toBe("");
  });
});

/** What "disguise my wording" evens out, and what it must leave alone. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenLetters } from "../../../adapters/cli/build-letters.ts";
import { disguise } from "../../../src/disguise/disguise.ts";
import { evenOut } from "../../../src/disguise/even-out.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { cleanText } from "../../../src/redaction/clean.ts";

const locales: readonly Locale[] = ["en", "pl", "lt"];

describe("the letters that people leave out", () => {
  it.each(["pl", "lt"] as const)(
    "are those of the examples as they are now, or `npm run build:data` was forgotten: %s",
    (language) => {
      const file = new URL(`../../../prompts/disguise/letters.${language}.txt`, import.meta.url);
      expect(readFileSync(file, "utf8")).toBe(writtenLetters()[language]);
    },
  );
});

describe("evening out", () => {
  it.each<[Locale, string, string]>([
    ["en", "omg she called AGAIN!!! like, seriously??? 😡😡", "She called again. Like, seriously?"],
    ["en", "im soooo done — told her no (twice) & she laughed :)", "I'm so done, told her no, twice, and she laughed."],
    [
      "en",
      "wants it for free lol\n- still hasnt paid\n- 3 rounds done",
      "Wants it for free. Still hasn't paid. 3 rounds done.",
    ],
    ["pl", "chce 5 zmian ZA DARMO, faktura VAT czeka", "Chce 5 zmian za darmo, faktura VAT czeka."],
    ["en", "WHY DOES HE KEEP DOING THIS TO US", "Why does he keep doing this to us."],
    [
      "en",
      "Dear all; the client - a regular one - refused.He said: “no”…",
      'Dear all, the client, a regular one, refused. He said: "no".',
    ],
    [
      "pl",
      "znowu zmiana logo..... wgl sie nie da!!! :/ juz 5 raz xD",
      "Znowu zmiana logo, w ogóle się nie da. Już 5 raz.",
    ],
    ["pl", "JAK MOŻNA TAK ROBIĆ? ON MI MÓWI ŻE TO MOJA WINA", "Jak można tak robić? On mi mówi że to moja wina."],
    ["lt", "nu rimtai?? as uz tai negausiu ne cento!!!! aciu :)", "Rimtai? Aš už tai negausiu ne cento. Ačiū."],
  ])("%s: %s", (language, typed, even) => {
    expect(evenOut(typed, language)).toBe(even);
  });

  it.each<[Locale, string]>([
    ["en", "The VAT invoice INV-2024/17 for 1,200.50 EUR is 14 days late, due 3.05.2026 at 16:30."],
    ["pl", "Faktura VAT na 1200,50 zł miała być 3.05.2026 do 16:30."],
    ["lt", "PVM sąskaita 1200,50 EUR turėjo būti apmokėta 2026-05-03 iki 16:30."],
  ])("leaves a plain text with its facts as it is: %s", (language, text) => {
    expect(evenOut(text, language)).toBe(text);
  });

  it("does not touch what will be replaced: a shouted name stays findable, a handle and a link whole", () => {
    const typed = "mrs. GREENWOOD wrote to jo_m.smith@firm.co.uk AGAIN!!! see https://Firm.example/A_b--c?x=1";
    const even = disguise(typed, "en");
    expect(even).toContain("jo_m.smith@firm.co.uk");
    expect(even).toContain("https://Firm.example/A_b--c?x=1");
    expect(even).toContain("again.");
  });

  it("gives no word letters that it may not have", () => {
    expect(evenOut("ze stoi tam mama i chce zaplate", "pl")).toContain("Ze stoi tam mama i chce");
  });

  it("changes nothing a second time, and keeps every figure", () => {
    const words = fc.constantFrom(
      ...[
        "omg",
        "NIE",
        "juz!!!",
        "so",
        "sooo",
        "...",
        "…",
        "?!",
        " - ",
        "—",
        "(",
        ")",
        "\n",
        "😡",
        ":)",
        "1 200,50 zł",
        "3x",
        "as",
        "uz",
      ],
      ...[
        "klientas",
        "Client",
        "don't",
        "im",
        '"',
        "„",
        "*",
        "_x_",
        "16:30",
        "a/b",
        "&",
        ";",
        ",",
        ".",
        "jan@x.pl",
        "[client]",
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.constantFrom(...locales), (typed, language) => {
        const text = cleanText(typed.join(" "));
        const once = evenOut(text, language);
        expect(evenOut(once, language)).toBe(once);
        expect(once.match(/\d+/g)).toEqual(text.match(/\d+/g));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What holds for the subject of a vent whatever is typed: it is made of the lists, sums and dates alone. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { situations } from "../../src/advice/situations.ts";
import { createSubjectFinder } from "../../src/advice/subject.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { ventCases } from "../unit/advice/subject/vents.ts";

const folder = fileURLToPath(new URL("../../prompts/playbook", import.meta.url));
const playbook = loadPlaybookTexts(folder, situations);
const { subjectOf } = createSubjectFinder(playbook);
const locales = ["en", "pl", "lt"] as const;

describe("the subject of a vent", () => {
  const said = new Set(
    locales.flatMap((locale) =>
      [...playbook.topics[locale], ...playbook.asks[locale]].flatMap(({ governed }) => wordsOf(governed)),
    ),
  );
  const known = new Set([
    ...said,
    ...wordsOf(`and i ir due payment for on version round of changes wersja runda poprawek versija taisymų ratas termin płatności terminas mokėjimo na iki
      EUR Eur PLN USD GBP CHF zł euro euros pounds dollars oji ioji osios iosios ąją iąją asis iasis`),
    ...wordsOf(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
      druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta
      antroji trečioji ketvirtoji penktoji šeštoji septintoji aštuntoji devintoji dešimtoji vienuoliktoji dvyliktoji
      antrasis trečiasis ketvirtasis penktasis šeštasis septintasis aštuntasis devintasis dešimtasis vienuoliktasis dvyliktasis`),
    ...wordsOf(`January February March April May June July August September October November December
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
      sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday
      poniedziałek wtorek środę czwartek piątek sobotę niedzielę
      pirmadienio antradienio trečiadienio ketvirtadienio penktadienio šeštadienio sekmadienio`),
  ]);
  const piece = fc.constantFrom(
    ...ventCases.en.concat(ventCases.pl, ventCases.lt).flatMap(({ text, client }) => `${text} ${client}`.split(" ")),
    ..."Kowalski Globex Anna idiot www.x.pl a@b.pl 601234567 INV-2024-0391 £40 1,200 EUR zł. 3 October 15.09 . , \n".split(
      " ",
    ),
  );
  const typed = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 120 }),
  );

  it("has no word that is not on the lists, and no digit that was not typed", () => {
    fc.assert(
      fc.property(
        typed,
        typed,
        fc.constantFrom(...locales),
        fc.constantFrom(...locales),
        fc.constantFrom(...situations),
        (text, client, read, shown, situation) => {
          const found = subjectOf({ text, client, read, shown, situation }, "governed") ?? "";
          expect(wordsOf(found).filter((word) => !known.has(word))).toEqual([]);
          const typedDigits = `${text} ${client}`.normalize("NFC");
          for (const [number] of found.matchAll(/\d+/g)) expect(typedDigits).toContain(number);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

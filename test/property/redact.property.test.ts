/** What holds for redaction whatever is typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, divider } from "../../src/redaction/clean.ts";
import { redact } from "../../src/redaction/redact.ts";

const language = fc.constantFrom("en", "pl", "lt");
const piece = fc.constantFrom(
  ..."Anna|Annie|Kowalski|Kowalskiego|kowalska|pani|Mr|p.|dr.|klient|from|z|od|iš|Globex|Excel|nr|faktura|FV/2024/01|order|#|INV-2024-0391|sąskaita|12/2024".split(
    "|",
  ),
  ..."601 234 567|+370 612 34567|(415) 555-2671|8|6|123456|12|000|zł|EUR|€|2024-03-15|10:30|-|4111 1111 1111 1111|LT27|7044 0000 1234 5678|PL61109010140000071219812874".split(
    "|",
  ),
  ..."a@b.pl|jan|@|(at)|at|dot|.|pl|com|firma.pl|https://x.pl/a|http://|www.x.lt|@dave|<@U1>|<@|>|<!here>|@everyone|live:x|[person A]|[osoba B]|[e-mail]|[|]|A]".split(
    "|",
  ),
  ..." | | | |\n|\t|, |. |: |'s|\u200b|\u0301|\u0301\u0302\u0303|ė|😤|İ|ﬃ|\u2029|\ud800|\u115f|가".split("|"),
);
const named = fc.constantFrom(
  ..."UAB|„Namų ritmas“|sp. z o.o.|Ltd|Calder & Finch|and Sons|firma|Hurtownia|Stalmex|tidewell|iš|agroprekybos|Lettings|Okonkwo|mcallister|rang|Rose|Will|Aušra|sako|chce|PESEL|44051401359|NIP|526-104-08-28|LT100001738313".split(
    "|",
  ),
  ..."hotel|pod|różą|zmienia|sklep|mrówka|zwrócił|Gėlių|pasaulio|Zielony|Domek|nie|płaci|told|anthea|wina|tomka|tomo|kaltė|mazurek|Georgia|wants|Timeksos|direktorius|podgórski|kamex".split(
    "|",
  ),
  ..."ul.|Kwiatowej|8/12|30-001|Gedimino|pr.|14-3|g.|17|Larch|Close|flat|3|na|Lipowej|z|adresu|Kraków|Excel|pani|sowa|J.|od|wiśniewskich|znowu|vėl|[company]|[adres]|[klient]".split(
    "|",
  ),
);
const typed = fc.oneof(
  fc.array(fc.oneof(named, piece), { maxLength: 25 }).map((pieces) => pieces.join(" ")),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const choices = fc.record({
  kept: fc.array(fc.constantFrom("person-1", "person-2", "email-1", "phone-1", "number-1", "hidden-1")),
  hidden: fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 4 }),
});
const options = { numRuns: 3000 };

describe("redact", () => {
  it("changes nothing and finds nothing on a second pass", () => {
    fc.assert(
      fc.property(typed, language, (text, locale) => {
        const first = redact(text, locale);
        const second = redact(first.text, locale);
        expect(second.text).toBe(first.text);
        expect(second.findings).toEqual([]);
      }),
      options,
    );
  });

  it("changes nothing on a second pass after words were hidden", () => {
    fc.assert(
      fc.property(typed, language, choices, (text, locale, { hidden }) => {
        const first = redact(text, locale, { kept: [], hidden });
        expect(redact(first.text, locale).text).toBe(first.text);
      }),
      options,
    );
  });

  it("leaves only the cleaned text when every replacement is undone", () => {
    fc.assert(
      fc.property(typed, language, choices, (text, locale, chosen) => {
        const { text: redacted, segments } = redact(text, locale, chosen);
        expect(segments.map((segment) => segment.text).join("")).toBe(redacted);
        expect(segments.map(({ text: shown, found }) => found?.original ?? shown).join("")).toBe(
          text.split(divider).map(cleanText).join(divider),
        );
      }),
      options,
    );
  });

  it("gives ids that no choice changes", () => {
    fc.assert(
      fc.property(typed, language, choices, (text, locale, { kept }) => {
        const idsOf = (keptIds: readonly string[]) =>
          redact(text, locale, { kept: keptIds, hidden: [] }).segments.map(({ found }) => found?.id);
        expect(idsOf(kept)).toEqual(idsOf([]));
      }),
      options,
    );
  });

  it("names kinds and counts in its findings, and nothing else", () => {
    fc.assert(
      fc.property(typed, language, (text, locale) => {
        for (const finding of redact(text, locale).findings) {
          expect(Object.keys(finding)).toEqual(["kind", "count"]);
          expect(finding.count).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("cleanText", () => {
  it("changes nothing on a second pass and leaves nothing invisible", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|\p{M}{3}/u);
      }),
      options,
    );
  });
});

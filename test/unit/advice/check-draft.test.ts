/** Tests of the check of a draft: what is marked, what is left in peace, and that the smallest edit is small, sound and final. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, type DraftMark } from "../../../src/advice/check-draft.ts";
import { textsFor } from "../../../src/i18n/catalogue.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { fold } from "../../../src/redaction/words.ts";
import type { DraftCase } from "../../fixtures/draft-case.ts";
import * as en from "../../fixtures/drafts.en.ts";
import * as lt from "../../fixtures/drafts.lt.ts";
import * as pl from "../../fixtures/drafts.pl.ts";

const locales = ["en", "pl", "lt"] as const;
const drafts = { en, pl, lt } as const;

function check(fallback: Locale, { text, client }: Pick<DraftCase, "text" | "client">) {
  return checkDraft({ text, fallback, ...(client === undefined ? {} : { client }) });
}

function kindsOf(marks: readonly DraftMark[]) {
  return [...new Set(marks.map(({ kind }) => kind))];
}

/** A guess at a whole sentence may fall on what is left of one; no rule may. */
const isGuess = ({ why }: DraftMark) => why.startsWith("draft.why.may-");

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(locales)("checkDraft, %s", (locale) => {
  const { marked, innocent } = drafts[locale];

  it.each(marked.map((draft) => [draft.text, draft] as const))("marks: %s", (text, draft) => {
    const { marks, edit, language } = check(locale, draft);
    expect(kindsOf(marks)).toEqual(draft.kinds);
    expect(edit).toBe(draft.edit ?? text);
    expect(language).toBe(locale);
  });

  it.each(innocent.map((draft) => [draft.text, draft] as const))("leaves in peace: %s", (text, draft) => {
    expect(check(locale, draft)).toEqual({ language: locale, marks: [], edit: text });
  });

  it("quotes real places, and gives each a reason in words", () => {
    const t: Readonly<Record<string, unknown>> = textsFor(locale);
    for (const draft of marked) {
      for (const { from, to, kind, why, hard } of check(locale, draft).marks) {
        expect(draft.text.slice(from, to).trim() !== "" || kind === "next-step", draft.text).toBe(true);
        expect(typeof t[why], why).toBe("string");
        if (kind === "next-step" || kind === "register" || kind === "third-party") expect(hard).toBe(false);
      }
    }
  });

  it("leaves nothing behind that a rule could have mended: a second check changes nothing", () => {
    for (const draft of marked) {
      const { edit } = check(locale, draft);
      const again = check(locale, { ...draft, text: edit });
      if (!again.marks.some(isGuess)) expect(again.edit, draft.text).toBe(edit);
      expect(again.marks.filter((mark) => mark.hard && mark.replacement !== null && !isGuess(mark))).toEqual([]);
    }
  });

  it("adds no word that the person did not write, but the few that replace a legal one", () => {
    const put = new Set(
      words(
        "our my mistake to nasz mój błąd był z powodu naszego mojego błędu jest po naszej stronie mūsų mano klaida dėl klaidos proszę prosimy prašau prašome a an",
      ),
    );
    for (const { text, client } of marked) {
      const own = new Set(words(text));
      const added = words(check(locale, { text, ...(client === undefined ? {} : { client }) }).edit);
      expect(
        added.filter((word) => !own.has(word) && !put.has(word)),
        text,
      ).toEqual([]);
    }
  });

  it("ends what it leaves of a draft in whole sentences", () => {
    for (const { edit = "" } of marked) {
      expect(edit).not.toMatch(/ {2}| [,.;!?]|[,;:]\s*[.!?]|^[,.;:!?\s]/u);
    }
  });
});

/** What needs its diacritics to be seen, or is only seen for want of them. */
const needsMarks = (text: string) => /\p{Lu}{4}|Ci\b|\bTomk|\bMari/u.test(text);

describe.each(["pl", "lt"] as const)("checkDraft on %s typed without diacritics", (locale) => {
  it("marks the same", () => {
    const cases = drafts[locale].marked.filter(({ text }) => !needsMarks(text));
    expect(cases.length).toBeGreaterThan(60);
    for (const draft of cases) {
      const plain = {
        ...draft,
        text: bare(draft.text),
        ...(draft.client === undefined ? {} : { client: bare(draft.client) }),
      };
      const { marks, edit } = checkDraft({ ...plain, language: locale, fallback: locale });
      const hard = (kinds: readonly string[]) => kinds.filter((kind) => !["third-party", "next-step"].includes(kind));
      expect(hard(kindsOf(marks)), draft.text).toEqual(hard(draft.kinds));
      if (draft.edit !== undefined && !/błąd|błęd|klaid/u.test(draft.edit)) expect(bare(edit)).toBe(bare(draft.edit));
    }
  });

  it("leaves innocent ones in peace", () => {
    const alarms = drafts[locale].innocent.filter(({ text, client = "" }) => {
      const { marks } = checkDraft({ text: bare(text), client: bare(client), language: locale, fallback: locale });
      return marks.length > 0;
    });
    expect(alarms.map(({ text }) => text)).toEqual([]);
  });
});

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/Ł/g, "L");
}

describe("checkDraft", () => {
  it("leaves the words and marks them where nothing would be left to send", () => {
    const { marks, edit } = checkDraft({ text: "You always change your mind.", fallback: "en" });
    expect(marks.map(({ replacement }) => replacement)).toEqual([null]);
    expect(edit).toBe("You always change your mind.");
  });

  it.each([
    [
      "pl",
      "Państwo przecież zawsze zmieniają zdanie. Jutro zadzwonię w tej sprawie.",
      "Jutro zadzwonię w tej sprawie.",
    ],
    ["lt", "Jūs juk visada keičiate nuomonę. Rytoj dėl to paskambinsiu.", "Rytoj dėl to paskambinsiu."],
  ] as const)("mends also what only shows once something else is mended, in %s", (fallback, text, edit) => {
    expect(checkDraft({ text, fallback }).edit).toBe(edit);
  });

  it("never takes a number, a date, a request or a promise out with the blame around them", () => {
    for (const text of [
      "You never answer before 14 May. I am waiting.",
      "You always forget to send me the 300 EUR. I am waiting.",
      "You people should please send me the key. I am waiting.",
      "Because of you I will give a full refund. I am waiting.",
    ]) {
      const { marks, edit } = checkDraft({ text, fallback: "en" });
      expect(
        marks.some(({ kind }) => kind === "blame" || kind === "promise"),
        text,
      ).toBe(true);
      expect(edit).toBe(text);
    }
  });

  it("does not mark an offer that the house policy makes", () => {
    const text = "The second visit is free of charge. Please choose a date.";
    expect(kindsOf(checkDraft({ text, fallback: "en" }).marks)).toEqual(["promise"]);
    const offers = ["visits-2: A second visit is free of charge."];
    expect(checkDraft({ text, fallback: "en", offers }).marks).toEqual([]);
    const denied = ["visits-2: No visit is free of charge; we do not offer that."];
    expect(kindsOf(checkDraft({ text, fallback: "en", offers: denied }).marks)).toEqual(["promise"]);
  });

  it("gives offsets into the composed text, however the letters were typed", () => {
    const text = "Przecież to było w umowie. Proszę wybrać wersję.".normalize("NFD");
    const { marks } = checkDraft({ text, fallback: "pl" });
    expect(marks.map(({ from, to }) => text.normalize("NFC").slice(from, to))).toEqual(["Przecież"]);
  });

  it("answers for any text, and a second time with what it answered", () => {
    const phrase = fc.constantFrom(...locales.flatMap((locale) => drafts[locale].marked.map(({ text }) => text)));
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(phrase, { maxLength: 4 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (typed, fallback) => {
        const { marks, edit, language } = checkDraft({ text: typed, fallback });
        const composed = typed.normalize("NFC");
        for (const { from, to } of marks) expect(from >= 0 && from <= to && to <= composed.length).toBe(true);
        const again = checkDraft({ text: edit, language, fallback });
        expect(again.marks.filter((mark) => mark.hard && mark.replacement !== null && !isGuess(mark))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(locales)("takes less than five milliseconds of the processor for 500 characters, in %s", (locale) => {
    const texts = [...drafts[locale].marked, ...drafts[locale].innocent].map(({ text }) => text).join(" ");
    const pieces = Array.from({ length: 20 }, (_, at) => texts.slice(at * 500, at * 500 + 500));
    const checkAll = () => {
      for (const text of pieces) checkDraft({ text, fallback: locale, language: locale });
    };
    for (let run = 0; run < 3; run += 1) checkAll();
    const before = process.threadCpuUsage();
    for (let run = 0; run < 5; run += 1) checkAll();
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000 / 5 / pieces.length).toBeLessThan(5);
  });
});

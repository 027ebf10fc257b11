/** Tests of what the check of a draft says about whole sentences: where no rule names a word, and what stands there instead. */
import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../src/advice/check-draft.ts";
import { calmSentences } from "../../../src/advice/draft/calm-sentences.ts";
import { checkReply } from "../../../src/advice/gates.ts";
import { textsFor } from "../../../src/i18n/catalogue.ts";

const locales = ["en", "pl", "lt"] as const;
type Locale = (typeof locales)[number];

/** Sentences that no rule marks and that no training file holds, each before or after one that may be sent. */
const harmful: readonly (readonly [Locale, string, string, string])[] = [
  ["en", "inflames", "You must have a lot of spare time to write such novels.", "The van comes on Tuesday."],
  ["en", "blames", "The driver was too lazy to ring your bell.", "The van comes on Tuesday."],
  ["en", "leaks", "The director told us to keep quiet about the faulty batch.", "The van comes on Tuesday."],
  ["pl", "inflames", "Gratuluję, tylko Pan potrafi zepsuć coś tak prostego.", "Samochód przyjedzie we wtorek."],
  ["pl", "blames", "Magazynier znowu pomylił paczki, on tak ma.", "Samochód przyjedzie we wtorek."],
  ["pl", "leaks", "Kierownik napisał na grupie, że zależy Panu tylko na rabacie.", "Samochód przyjedzie we wtorek."],
  ["lt", "inflames", "Matau, kad skaityti su supratimu Jums per sunku.", "Automobilis atvyks antradienį."],
  ["lt", "blames", "Sandėlininkas vėl supainiojo dėžes, jis visada toks.", "Automobilis atvyks antradienį."],
  ["lt", "leaks", "Vadovas grupėje parašė, kad Jums rūpi tik nuolaida.", "Automobilis atvyks antradienį."],
];
const reasons = { inflames: "may-inflame", blames: "may-blame", leaks: "may-leak" } as const;

describe("a sentence that no rule knows", () => {
  it.each(harmful)("is marked whole, told why, and goes, in %s where it %s", (locale, kind, sentence, rest) => {
    const text = `${rest} ${sentence}`;
    const { marks, edit } = checkDraft({ text, fallback: locale, language: locale });
    expect(marks.map(({ from, to, hard }) => [text.slice(from, to), hard])).toEqual([[sentence, true]]);
    expect(marks.map(({ why }) => why)).toEqual([`draft.why.${reasons[kind as keyof typeof reasons]}`]);
    const t: Readonly<Record<string, unknown>> = textsFor(locale);
    for (const { why, kind: shown } of marks)
      expect([typeof t[why], typeof t[`draft.do.${shown}`]]).toEqual(["string", "string"]);
    expect(edit).toBe(rest);
  });

  it.each([
    ["en", "You'll also get two months on top, my word on it.", "Please send me the key."],
    ["pl", "Dorzucę jeszcze dwa miesiące od siebie, niech stracę.", "Proszę przysłać klucz."],
    ["lt", "Naujas ekranas laikys dešimt metų, patikėkit manim.", "Prašau atsiųsti raktą."],
  ] as const)("gives way to a holding one where it promises, in %s", (locale, sentence, rest) => {
    const { edit } = checkDraft({ text: `${sentence} ${rest}`, fallback: locale, language: locale });
    expect(edit).toBe(`${calmSentences.promises[locale]} ${rest}`);
  });

  it("says the holding sentence once, however much was promised", () => {
    const text =
      "You'll also get two months on top, my word on it. The new flat will have no mould at all, you can count on me.";
    expect(checkDraft({ text, fallback: "en" }).edit).toBe(calmSentences.promises.en);
  });

  it.each(harmful)(
    "leaves a calm one where nothing else would be left, in %s where it %s",
    (locale, kind, sentence) => {
      const { edit } = checkDraft({ text: sentence, fallback: locale, language: locale });
      expect(edit).toBe(calmSentences[kind as keyof typeof reasons][locale]);
    },
  );

  it("keeps its numbers, dates and requests, and is left to its writer", () => {
    for (const text of [
      "Congratulations, you managed to break 3 parcels all by yourself. The van comes on Tuesday.",
      "Please tell me how an adult manages to lose a key in her own flat. The van comes on Tuesday.",
    ]) {
      const { marks, edit } = checkDraft({ text, fallback: "en" });
      expect(
        marks.map(({ kind, replacement }) => [kind, replacement]),
        text,
      ).toEqual([["heat", null]]);
      expect(edit).toBe(text);
    }
  });

  it("is left in peace where the house makes that very offer", () => {
    const text = "You'll get a new phone within the hour if yours breaks. Please choose a colour.";
    const offers = ["spare-1: You get a new phone within the hour if yours breaks."];
    const promises = (found: ReturnType<typeof checkDraft>) =>
      found.marks.filter(({ kind }) => kind === "promise").length;
    expect(promises(checkDraft({ text, fallback: "en" }))).toBeGreaterThan(0);
    expect(
      checkDraft({ text, fallback: "en", offers }).marks.filter(({ why }) => why === "draft.why.may-promise"),
    ).toEqual([]);
  });

  it("is not looked for in what the client wrote or in the greeting", () => {
    const text = "Hi Anna,\n> You must have a lot of spare time to write such novels.\nThe van comes on Tuesday.";
    expect(checkDraft({ text, fallback: "en" }).marks).toEqual([]);
  });
});

describe("what is innocent elsewhere", () => {
  it.each([
    ["en", "What a stupid question. The van comes on Tuesday."],
    ["en", "Your story is made up. The van comes on Tuesday."],
    ["en", "You look stupid. The van comes on Tuesday."],
    ["en", "You always find something to complain about. The van comes on Tuesday."],
    ["en", "Nobody else has a problem with that. The van comes on Tuesday."],
    ["en", "That sounds ridiculous. The van comes on Tuesday."],
    ["en", "It's like dealing with toddlers. The van comes on Tuesday."],
    ["pl", "Wstyd mi za Pana. Samochód przyjedzie we wtorek."],
    ["pl", "Gdyby Państwo czytali umowę, nie byłoby kłopotu. Samochód przyjedzie we wtorek."],
    ["lt", "Jūsų klausimas kvailas. Automobilis atvyks antradienį."],
  ] as const)("is marked where it hurts, in %s: %s", (locale, text) => {
    const { marks } = checkDraft({ text, fallback: locale, language: locale });
    expect(marks.filter(({ hard, to }) => hard && to <= text.indexOf(".") + 1).length).toBeGreaterThan(0);
  });
});

describe("an offer that is none", () => {
  it.each([
    ["en", "The 10% discount is already on the second line of your bill."],
    ["pl", "Zniżka studencka działa po wgraniu legitymacji."],
    ["lt", "Nuolaidos kodas galiojo iki sekmadienio."],
  ] as const)("is a hint and no more, in %s", (locale, text) => {
    const { marks } = checkDraft({ text, fallback: locale, language: locale });
    expect(marks.filter(({ hard }) => hard)).toEqual([]);
  });

  it("stays a mark where it is one", () => {
    const { marks } = checkDraft({ text: "I'll give you a full refund for the trouble.", fallback: "en" });
    expect(marks.map(({ kind, hard }) => [kind, hard])).toEqual([["promise", true]]);
  });
});

describe("a calm sentence", () => {
  const all = Object.values(calmSentences).flatMap((each) => locales.map((locale) => [locale, each[locale]] as const));

  it.each(all)("is one that the check leaves in peace and the gates let through: %s, %s", (locale, text) => {
    expect(checkDraft({ text, fallback: locale, language: locale })).toEqual({
      language: locale,
      marks: [],
      edit: text,
    });
    const failures = checkReply({ text, language: locale, tone: "neutral", vent: "", facts: [], placeholders: [] });
    expect(failures.filter(({ hard, gate }) => hard && gate !== "next-step")).toEqual([]);
  });
});

describe("what a cut leaves alone", () => {
  it.each([
    [
      "pl",
      "Szczerze mówiąc, proszę się uspokoić. Zwrot wysłaliśmy w poniedziałek.",
      "Zwrot wysłaliśmy w poniedziałek.",
    ],
    ["lt", "Tiesą sakant, nusiraminkite. Siuntą išsiuntėme pirmadienį.", "Siuntą išsiuntėme pirmadienį."],
    ["en", "To be honest, calm down. The van comes on Tuesday.", "The van comes on Tuesday."],
  ] as const)("is no opening without a sentence, in %s", (fallback, text, edit) => {
    expect(checkDraft({ text, fallback, language: fallback }).edit).toBe(edit);
  });

  it.each([
    ["pl", "Panie Pawle, proszę się uspokoić. Sprawdzę to jutro.", "Panie Pawle, sprawdzę to jutro."],
    ["pl", "Dzień dobry, Pani Anno, proszę nie histeryzować. Zadzwonię.", "Dzień dobry, Pani Anno, zadzwonię."],
    ["pl", "Pani Anno,\nproszę nie histeryzować. Zadzwonię.", "Pani Anno,\nzadzwonię."],
    ["lt", "Pone Jonai, nusiraminkite. Rytoj patikrinsiu.", "Pone Jonai, rytoj patikrinsiu."],
    ["en", "Mr Smith, calm down. I will check it.", "Mr Smith, I will check it."],
    ["en", "Anna, calm down. We will check it.", "Anna, we will check it."],
    ["en", "We will check it. Mr Smith, calm down.", "We will check it."],
  ] as const)("is no name without a sentence, in %s: %s", (fallback, text, edit) => {
    expect(checkDraft({ text, fallback, language: fallback }).edit).toBe(edit);
  });

  it("stays where the writer had put it alone", () => {
    const text = "To be honest. Calm down. The van comes on Tuesday.";
    expect(checkDraft({ text, fallback: "en" }).edit).toBe("To be honest. The van comes on Tuesday.");
  });
});

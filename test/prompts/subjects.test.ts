/** The lists that subjects are made of, and every sentence of the playbook that takes one up. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes } from "../../src/advice/advice.ts";
import { composeReply } from "../../src/advice/compose-reply.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { situations } from "../../src/advice/situations.ts";
import { mostSubjectWords, saySubject } from "../../src/advice/subject/say.ts";
import { createTopicIndex } from "../../src/advice/subject/topic.ts";
import { createSubjectFinder } from "../../src/advice/subject.ts";
import { compilePhrases } from "../../src/language/compile-phrases.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { tones } from "../../src/prompts/playbook.ts";
import { ventCases } from "../unit/advice/subject/vents.ts";

const playbook = loadPlaybookTexts(fileURLToPath(new URL("../../prompts/playbook", import.meta.url)), situations);
const { subjectOf, statedFacts } = createSubjectFinder(playbook);
const locales = ["en", "pl", "lt"] as const;
const speaking = situations.flatMap((id) =>
  playbook.pages[id].texts.en.replies === null ? [] : locales.map((locale) => [id, locale] as const),
);

/** A topic, a request, both, with a sum and a date, and as long as one may be. */
const kinds: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "the logo",
    "your request for a refund",
    "the hat and your request for a discount",
    "the invoice (1,200 EUR, due 3 October)",
    "the social media posts for Wednesday and your request for another version",
  ],
  pl: [
    "logo",
    "zwrotu pieniędzy",
    "czapki i rabatu",
    "faktury (1200 zł, termin 3 października)",
    "postów w mediach społecznościowych na środę i kolejnej wersji",
  ],
  lt: [
    "logotipo",
    "pinigų grąžinimo",
    "kepurės ir nuolaidos",
    "sąskaitos (1200 Eur, terminas – spalio 3-ioji)",
    "įrašų socialiniuose tinkluose iki trečiadienio ir dar vieno varianto",
  ],
};

describe("the topics and asks", () => {
  it.each(locales)("are many in %s, each found by its own words", (locale) => {
    expect(playbook.topics[locale].length).toBeGreaterThanOrEqual(160);
    expect(playbook.asks[locale].length).toBeGreaterThanOrEqual(20);
    const index = createTopicIndex(playbook.topics[locale], []);
    const silent = playbook.topics[locale].filter(({ id, stems }) =>
      stems.every((stem) => {
        const words = `the ${stem.replace("+", "").replaceAll("=", "")}`.split(" ");
        return index.find(words).every(({ label }) => label !== id);
      }),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each(locales)("have phrases in %s that can be read", (locale) => {
    const phrases = playbook.asks[locale].flatMap((ask) => ask.phrases.map((phrase) => phrase.replace(/^~ /, "")));
    expect(() => compilePhrases([...phrases, ...playbook.asking[locale]])).not.toThrow();
  });

  it("are as short as a sentence has room for", () => {
    for (const locale of locales) {
      for (const { display, governed } of [...playbook.topics[locale], ...playbook.asks[locale]])
        for (const name of [display, governed])
          expect(name.split(" ").length, name).toBeLessThanOrEqual(mostSubjectWords[locale]);
    }
  });
});

describe("a subject that is too long", () => {
  it("loses what is needed least, and the topic last", () => {
    const parts = {
      topic: "the social media posts",
      version: "third round of changes",
      sum: "1,200 EUR",
      due: "payment due 3 October",
      day: "for Wednesday",
      ask: "your request to speak to a manager",
      askSum: null,
    };
    expect(saySubject(parts, "en", "governed")).toBe("the social media posts and your request to speak to a manager");
  });
});

/** Words that take the form in which a subject is put in. */
const places: Readonly<Record<Locale, RegExp>> = {
  en: /(?:about|on|for|into|at|with|back to) \{topic\}/,
  pl: /(?:w sprawie|dotycz\p{L}+|do) \{topic\}/iu,
  lt: /dėl \{topic\}/iu,
};

describe("the sentences that take up a subject", () => {
  it.each(speaking)("have a place for it in %s in %s that governs its form", (id, locale) => {
    const { acknowledge, acknowledgeTopic } = playbook.pages[id].texts[locale];
    expect(new Set(acknowledge).size).toBeGreaterThanOrEqual(3);
    expect(new Set(acknowledgeTopic).size).toBeGreaterThanOrEqual(3);
    for (const line of acknowledgeTopic) expect(line).toMatch(places[locale]);
  });

  it.each(speaking)("pass every gate for %s in %s, whatever its kind and the tone", (id, locale) => {
    const texts = playbook.pages[id].texts[locale];
    const placeholders = texts.placeholders.map(({ key }) => key);
    for (const subject of kinds[locale]) {
      for (const variant of texts.acknowledgeTopic.keys()) {
        for (const tone of tones) {
          const text = composeReply(texts, tone, locale, variant, subject, plainWishes);
          const reply = { text, language: locale, tone, vent: "", facts: [subject], placeholders, situation: id };
          expect(checkReply({ ...reply, mistakeConfirmed: true }), text).toEqual([]);
          expect(text.length).toBeLessThanOrEqual(500);
        }
      }
    }
  });
});

describe("a reply to a vent of the table", () => {
  const cases = locales.flatMap((locale) => ventCases[locale].map((one) => [locale, one.text, one] as const));

  it.each(cases)("rests on what was said, in %s: %s", (read, _text, { text, client, situation }) => {
    for (const shown of locales) {
      const texts = playbook.pages[situation].texts[shown];
      const asked = { text, client, read, shown, situation };
      const subject = subjectOf(asked, "governed");
      const wishes = { ...plainWishes, facts: statedFacts(asked) };
      const placeholders = texts.placeholders.map(({ key }) => key);
      // A day or month that was said in another language stands in no fact but the subject.
      const facts = [text, client, ...(shown === read ? [] : [subject ?? "", ...Object.values(wishes.facts)])];
      for (const tone of tones) {
        const reply = composeReply(texts, tone, shown, 0, subject, wishes);
        if (subject !== null) expect(reply).toContain(subject);
        const failures = checkReply({ text: reply, language: shown, tone, vent: text, facts, placeholders, situation });
        const hard = failures.filter((one) => one.hard);
        expect(hard, reply).toEqual([]);
      }
    }
  });
});

/** Whatever is asked of a reply's shape, in every situation, language and tone: no gate newly fails, and nothing is said anew. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes, type Wishes } from "../../src/advice/advice.ts";
import { composeReply } from "../../src/advice/compose-reply.ts";
import { formalFrames, formalWords, letterFrames } from "../../src/advice/formal-words.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { composeManagerNote, isNoted } from "../../src/advice/manager-note.ts";
import { easyWords, joints } from "../../src/advice/simpler-words.ts";
import { situations } from "../../src/advice/situations.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { noPolicy } from "../../src/prompts/house-policy.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import { type Tone, tones } from "../../src/prompts/playbook.ts";
import { detect } from "../../src/redaction/detect.ts";

const folder = fileURLToPath(new URL("../../prompts/playbook", import.meta.url));
const playbook = loadPlaybook(folder, situations);
const locales = ["en", "pl", "lt"] as const;
const cases = situations.flatMap((id) => locales.map((language) => [id, language] as const));
const speaking = cases.filter(([id, language]) => playbook.pages[id].texts[language].replies !== null);

/** Every shape that the menu can lead to. */
const shapes = [false, true].flatMap((short) =>
  [false, true].flatMap((simple) =>
    [{}, { letter: true }, { letter: true, formal: true }].map((letter) => ({ short, simple, ...letter })),
  ),
);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Our own tables: all that a refinement may put in. */
function allowed(language: Locale): ReadonlySet<string> {
  const frames = [letterFrames[language], formalFrames[language]].flatMap(({ greeting, signOff }) => [
    greeting,
    signOff,
  ]);
  const swaps = [...formalWords[language], ...easyWords[language]].map(([, to]) => to);
  return new Set([...frames, ...swaps, ...joints[language].map(({ then }) => then)].flatMap(wordsOf));
}

const failing = (text: string, language: Locale, tone: Tone, placeholders: readonly string[]) =>
  checkReply({ text, language, tone, vent: "", facts: ["logo"], offers: [], placeholders }).map(({ gate }) => gate);

describe.each(speaking)("refining the reply for %s in %s", (id, language) => {
  const texts = playbook.pages[id].texts[language];
  const placeholders = texts.placeholders.map(({ key }) => key);
  const topics = [null, "logo"];
  const write = (tone: Tone, variant: number, topic: string | null, shape: Partial<Wishes>) =>
    composeReply(texts, tone, language, variant, topic, { ...plainWishes, ...shape });
  const each = (check: (plain: string, refined: string, shape: Partial<Wishes>, tone: Tone) => void) => {
    for (const tone of tones)
      for (const variant of [0, 1, 2])
        for (const topic of topics)
          for (const shape of shapes)
            check(write(tone, variant, topic, {}), write(tone, variant, topic, shape), shape, tone);
  };

  it("fails no gate that it passed before", () => {
    each((plain, refined, shape, tone) => {
      const before = new Set(failing(plain, language, tone, placeholders));
      // A letter has its own lengths.
      const now = failing(refined, language, tone, placeholders).filter((gate) => !(shape.letter && gate === "length"));
      expect(
        now.filter((gate) => !before.has(gate)),
        `${JSON.stringify(shape)} ${tone}: ${refined}`,
      ).toEqual([]);
    });
  });

  it("adds no number, no name, no blank, and no word that is not in our tables", () => {
    const ours = allowed(language);
    each((plain, refined, shape) => {
      const known = new Set<string>([...wordsOf(write("warm", 0, null, {})), ...wordsOf(plain)]);
      const full = new Set([...known, ...ours]);
      const label = `${JSON.stringify(shape)}: ${refined}`;
      expect(
        wordsOf(refined).filter((word) => !full.has(word)),
        label,
      ).toEqual([]);
      const blanks = (text: string) => new Set(text.match(/\[[^\]]+\]/gu) ?? []);
      expect(blanks(refined), label).toEqual(blanks(plain));
      expect(refined.match(/\p{N}/gu), label).toEqual(plain.match(/\p{N}/gu));
      expect(detect(refined, []).length, label).toBeLessThanOrEqual(detect(plain, []).length);
    });
  });

  it("leaves what the person filled in and the firm's own rule as they are", () => {
    const facts = Object.fromEntries(
      placeholders.map((key, at) => [key, `Q${at}; and I won't, dlatego ačiū, todėl X`]),
    );
    const rule = "I'm the rule, and I have a semicolon; ačiū, dlatego tak, todėl taip.";
    for (const tone of tones) {
      const wishes = { ...plainWishes, simple: true, formal: true, letter: true, facts };
      const text = composeReply(texts, tone, language, 0, null, wishes, [rule]);
      expect(text).toContain(rule);
      for (const fact of Object.values(facts).filter((_fact, at) => texts.replies?.[tone].includes(placeholders[at]!)))
        expect(text).toContain(fact);
    }
  });
});

describe("a formal letter", () => {
  it.each([
    ["en", "Dear Sir or Madam,", "Yours faithfully,"],
    ["pl", "Szanowni Państwo,", "Z poważaniem"],
    ["lt", "Gerb. kliente,", "Pagarbiai"],
  ] as const)("opens and closes in %s as one does to a client without a name", (language, greeting, signOff) => {
    const texts = playbook.pages.ghosting.texts[language];
    const lines = composeReply(texts, "warm", language, 0, null, { ...plainWishes, letter: true, formal: true }).split(
      "\n",
    );
    expect([lines[0], lines.at(-1)]).toEqual([greeting, signOff]);
  });

  it("undoes contractions in English", () => {
    const page = playbook.pages.ghosting.texts.en;
    const texts = {
      ...page,
      acknowledge: ["I'm sorry, I can't come and won't call."],
      replies: { warm: "", neutral: "", firm: "{acknowledge} It isn’t ready; we'll write by [DATE]." },
    };
    const wishes = { ...plainWishes, letter: true, formal: true };
    expect(composeReply(texts, "firm", "en", 0, null, wishes)).toContain(
      "I am sorry, I cannot come and will not call. It is not ready; we will write by [DATE].",
    );
  });
});

describe("simpler words", () => {
  it.each(locales)("make the sentences shorter in %s, in most replies", (language) => {
    const mean = (text: string) => {
      const sentences = text.split(/[.!?]\s+/u);
      return wordsOf(text).length / sentences.length;
    };
    const pairs = situations.flatMap((id) => {
      const texts = playbook.pages[id].texts[language];
      if (texts.replies === null) return [];
      return tones.map((tone) =>
        [false, true].map((simple) =>
          mean(composeReply(texts, tone, language, 0, null, { ...plainWishes, short: true, simple })),
        ),
      );
    });
    const better = pairs.filter(([plain = 0, simple = 0]) => simple < plain);
    expect(pairs.every(([plain = 0, simple = 0]) => simple <= plain + 0.5)).toBe(true);
    expect(better.length / pairs.length).toBeGreaterThan(0.3);
  });
});

describe("a note to the manager", () => {
  it.each(cases)("is neutral for %s in %s, or there is none", (id, language) => {
    const page = playbook.pages[id];
    const note = composeManagerNote(page, "logo", noPolicy, language);
    expect(note === null).toBe(!isNoted(id));
    if (note === null) return;
    expect(note.split("\n").length).toBeGreaterThanOrEqual(6);
    const failures = checkReply({ text: note, language, tone: null, vent: "", facts: [], placeholders: [] });
    expect(failures.map(({ gate, excerpt }) => `${gate}: ${excerpt}`)).toEqual([]);
    expect(detect(note, [])).toEqual([]);
    const other = composeManagerNote(page, null, noPolicy, language) ?? "";
    expect((other.match(/\[\p{Lu}+\]/gu) ?? []).length).toBe((note.match(/\[\p{Lu}+\]/gu) ?? []).length + 1);
  });

  it("speaks of the client to the manager, not to the client", () => {
    const note = composeManagerNote(
      playbook.pages["late-payment"],
      "the hat and your request for a refund",
      noPolicy,
      "en",
    );
    expect(note).toContain("the hat and the client's request for a refund.");
    expect(note).not.toContain("your");
  });
});

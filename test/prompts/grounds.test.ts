/** What speaks for the firm, in every reply that has a place for it: it may be sent as it is. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes } from "../../src/advice/advice.ts";
import { textsIn } from "../../src/advice/cases.ts";
import { composeReply } from "../../src/advice/compose-reply.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { situations } from "../../src/advice/situations.ts";
import { compilePhrases } from "../../src/language/compile-phrases.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { tones } from "../../src/prompts/playbook.ts";

const playbook = loadPlaybookTexts(fileURLToPath(new URL("../../prompts/playbook", import.meta.url)), situations);
const locales = ["en", "pl", "lt"] as const;

/** Pages and cases with a sentence or a blank for it. */
const places = situations.flatMap((id) =>
  locales.flatMap((locale) => {
    const page = playbook.pages[id];
    return [null, ...page.texts[locale].cases.map((each) => each.id)].flatMap((caseId) => {
      const texts = textsIn(page, locale, caseId);
      const blanks = texts.placeholders.filter(({ fill }) => fill === "stated-ground").map(({ key }) => key);
      return texts.acknowledgeGround === null && blanks.length === 0
        ? []
        : [[id, caseId, locale, texts, blanks] as const];
    });
  }),
);

describe("what speaks for the firm", () => {
  it("has a place in the same pages and cases in each language", () => {
    const namesIn = (wanted: string) =>
      places.filter(([, , locale]) => locale === wanted).map(([id, caseId]) => `${id} ${caseId}`);
    expect(namesIn("en").length).toBeGreaterThanOrEqual(12);
    expect(namesIn("pl")).toEqual(namesIn("en"));
    expect(namesIn("lt")).toEqual(namesIn("en"));
  });

  it.each(places)("may be sent for %s, case %s, in %s", (_id, _case, language, texts, blanks) => {
    for (const { clause } of playbook.grounds[language]) {
      const facts = Object.fromEntries(blanks.map((key) => [key, clause]));
      for (const tone of tones) {
        const said = { ask: null, ground: clause };
        const text = composeReply(texts, tone, language, 0, null, { ...plainWishes, facts }, [], said);
        const placeholders = texts.placeholders.map(({ key }) => key);
        const failures = checkReply({ text, language, tone, vent: "", facts: [clause], placeholders });
        expect(
          failures.filter(({ hard }) => hard),
          text,
        ).toEqual([]);
        expect(text).toContain(clause);
      }
    }
  });

  it.each(locales)("is a clause that goes on after 'because' in %s, and each of its phrases can be found", (locale) => {
    for (const { clause, phrases } of playbook.grounds[locale]) {
      expect(clause).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(() => compilePhrases(phrases)).not.toThrow();
    }
  });
});

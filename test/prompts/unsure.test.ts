/** Words for a vent of which nobody knows yet what it is about: right whatever it is, and they promise nothing. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes } from "../../src/advice/advice.ts";
import { textsIn } from "../../src/advice/cases.ts";
import { composeReply, fitsReply } from "../../src/advice/compose-reply.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { situations } from "../../src/advice/situations.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { tones } from "../../src/prompts/playbook.ts";

const playbook = loadPlaybookTexts(fileURLToPath(new URL("../../prompts/playbook", import.meta.url)), situations);
const locales = ["en", "pl", "lt"] as const;
const cases = locales.flatMap((locale) => [null, "over-line"].map((caseId) => [locale, caseId] as const));

describe("words that promise nothing", () => {
  it.each(cases)("pass all gates in %s, case %s, with a topic and without", (language, caseId) => {
    const texts = textsIn(playbook.unsure, language, caseId);
    const placeholders = texts.placeholders.map(({ key }) => key);
    const topics = [null, ...playbook.topics[language].slice(0, 5).map(({ governed }) => governed)];
    for (const topic of topics) {
      for (const tone of tones) {
        for (const variant of texts.acknowledge.keys()) {
          const text = composeReply(texts, tone, language, variant, topic, plainWishes);
          expect(checkReply({ text, language, tone, vent: "", facts: [], placeholders }), text).toEqual([]);
          expect(fitsReply(text), text).toBe(true);
        }
      }
    }
  });

  it.each(cases)("admit, refuse and remind of nothing in %s, case %s", (language, caseId) => {
    const { replies } = textsIn(playbook.unsure, language, caseId);
    for (const text of Object.values(replies ?? {}))
      expect(text).not.toMatch(
        /sorry|mistake|refund|exception|invoice|payment|przepraszam|błąd|wyjąt|faktur|płatnoś|atsipraš|klaid|išimt|sąskait|mokėj/iu,
      );
  });

  it.each(locales)("hold a line in %s where the client insults", (language) => {
    const { replies } = textsIn(playbook.unsure, language, "over-line");
    for (const text of Object.values(replies ?? {})) expect(text).toMatch(/personal remarks|insults|obraźliw|įžeidim/u);
  });
});

/** The sentences behind the check of a draft: each once, in families that fit all languages, and the weights are built from just these. */
import { describe, expect, it } from "vitest";
import { hashOfDraftInputs, readDraftSentences } from "../../adapters/cli/build-drafts.ts";
import { checkDraft } from "../../src/advice/check-draft.ts";
import { sentenceKinds, sentenceWeightInputs } from "../../src/advice/draft/classify-sentence.ts";
import { readFamilies } from "../../src/advice/draft/sentence-features.ts";
import { situations } from "../../src/advice/situations.ts";
import { fold } from "../../src/language/fold.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";
import { heldOutWriters, measureDrafts, readHeldOutSentences } from "../evals/measure-drafts.ts";

const locales = ["en", "pl", "lt"] as const;
const sentences = readDraftSentences();

describe("the sentences of drafts", () => {
  it.each(locales)("are at least a hundred of each kind in %s", (locale) => {
    for (const kind of sentenceKinds) {
      const count = sentences.filter((sentence) => sentence.locale === locale && sentence.kind === kind).length;
      expect(count, kind).toBeGreaterThanOrEqual(100);
    }
  });

  it("hold nothing of what is measured on", () => {
    const known = new Set(sentences.map(({ text }) => fold(text)));
    for (const locale of locales) {
      for (const writer of heldOutWriters) {
        const shared = readHeldOutSentences(locale, writer).filter(({ text }) => known.has(fold(text)));
        expect(shared.length).toBe(0);
      }
    }
  });

  it("are looked at through the same families in each language", () => {
    const [en, pl, lt] = locales.map((locale) => readFamilies(locale).map(({ id }) => id));
    expect(pl).toEqual(en);
    expect(lt).toEqual(en);
  });
});

describe("the weights of the check of a draft", () => {
  it("are built from these sentences and families (npm run build:data)", () => {
    expect(sentenceWeightInputs()).toBe(hashOfDraftInputs());
  });

  it.each(locales)("find what rules do not, and seldom more, on a writer held back in %s", (locale) => {
    const { harmful, byRules, alarmsOfGuess } = measureDrafts(locale, "first");
    expect(harmful.share).toBeGreaterThan((byRules.share ?? 1) + 0.2);
    expect(alarmsOfGuess.share).toBeLessThan(0.03);
  });

  it.each(locales)("raise no alarm, nor does a rule, on any reply of the playbook in %s", (locale) => {
    const { pages } = loadPlaybookTexts("prompts/playbook", situations);
    const wordings = situations.flatMap((id) => [pages[id].texts[locale], ...pages[id].texts[locale].cases]);
    const replies = wordings.flatMap(({ replies: tones, acknowledge }) => {
      return Object.values(tones ?? {}).flatMap((text) =>
        acknowledge.map((opening) => text.replace("{acknowledge}", opening).replace(/\(\(([\s\S]*?)\)\)/gu, "$1")),
      );
    });
    expect(replies.length).toBeGreaterThanOrEqual(51 * 3);
    for (const text of replies) {
      const { marks } = checkDraft({ text, language: locale, fallback: locale });
      expect(
        marks.filter(({ why }) => why.startsWith("draft.why.may-")),
        text,
      ).toEqual([]);
    }
  });
});

/** Which clauses of the house policy a reply says, which ones staff only see, and what stands in for a blank. */
import type { Locale } from "../ports/platform.ts";
import { type Clause, clausesFor, type HousePolicy } from "../prompts/house-policy.ts";
import { isCalm } from "../safety/tiers.ts";
import type { Advice } from "./advice.ts";
import { fitsReply } from "./compose-reply.ts";
import { checkReply, type GateFailure } from "./gates.ts";
import { goodwillOf, moneyIn, sayValues } from "./rule-words.ts";
import type { SituationId } from "./situations.ts";

export type Rule = Clause<SituationId>;
export type Policy = HousePolicy<SituationId>;

/** More would make a reply a price list. */
const mostInReply = 2;

/** A blank that a value answers. Only here is the question behind the blank the one that the value answers. */
const blanks: readonly { situation: SituationId; value: "round-price"; keys: Readonly<Record<Locale, string>> }[] = [
  { situation: "endless-revisions", value: "round-price", keys: { en: "[PRICE]", pl: "[KWOTA]", lt: "[SUMA]" } },
];

export interface ChosenRules {
  /** In the order of the file, as are `sentences`. */
  readonly ids: readonly string[];
  readonly sentences: readonly string[];
  /** By placeholder. */
  readonly filled: Readonly<Record<string, string>>;
}

const noRules: ChosenRules = { ids: [], sentences: [], filled: {} };

/**
 * The same for all tones and shapes of a reply: shorter, as a letter or with facts filled in, no rule comes or goes.
 * @param asked the placeholders of the reply. @param stated what the person filled in: it counts before the policy
 * @param compose the shortest replies with these sentences in them
 */
export function chooseRules(
  clauses: readonly Rule[],
  situation: SituationId,
  locale: Locale,
  asked: readonly string[],
  stated: Readonly<Record<string, string>>,
  compose: (sentences: readonly string[]) => readonly string[],
): ChosenRules {
  let chosen = noRules;
  for (const clause of clauses) {
    if (chosen.ids.length === mostInReply) break;
    const answers = answersOf(clause, situation, locale, asked);
    const filled = answers.filter(([key]) => !Object.hasOwn(stated, key) && !Object.hasOwn(chosen.filled, key));
    const words = wordsFor(clause, locale, answers.length > 0);
    if (words === "" && filled.length === 0) continue;
    const sentences = words === "" ? chosen.sentences : [...chosen.sentences, words];
    if (words !== "" && !(objectionsTo(words, locale).length === 0 && compose(sentences).every(fitsReply))) continue;
    chosen = {
      ids: [...chosen.ids, clause.id],
      sentences,
      filled: { ...chosen.filled, ...Object.fromEntries(filled) },
    };
  }
  return chosen;
}

/** The blanks that a value of the clause fills, each with what stands there then. */
function answersOf({ values }: Rule, situation: SituationId, locale: Locale, asked: readonly string[]) {
  return blanks.flatMap((blank): [string, string][] => {
    const value = values[blank.value];
    const key = blank.keys[locale];
    return blank.situation === situation && value !== undefined && asked.includes(key)
      ? [[key, moneyIn(locale, value)]]
      : [];
  });
}

/** The firm's own sentence where there is one in this language, else what the values say; "" for neither. */
function wordsFor({ sentences, values }: Rule, locale: Locale, isPriceFilled = false): string {
  const { "round-price": price, ...others } = values;
  return sentences[locale] ?? sayValues(isPriceFilled || price === undefined ? others : values, locale);
}

/**
 * What the gates hold against words of the house policy in a reply; staff see such a clause, no client hears it. It is
 * read twice in a row: one apology is allowed in a reply, and the playbook may need it.
 */
export function objectionsTo(words: string, locale: Locale): GateFailure[] {
  const text = `${words} ${words}`;
  const failures = checkReply({ text, language: locale, tone: "neutral", vent: "", facts: [words], placeholders: [] });
  return failures.filter(({ gate, hard }) => hard && gate !== "next-step");
}

/** All that a clause says for clients: what a gate may take as given. Notes and goodwill are no source of a promise. */
export function factsOf({ sentences, values }: Rule, locale: Locale): string[] {
  return [...Object.values(sentences), sayValues(values, locale)].filter((text) => text !== "");
}

/** What a clause tells staff, on one line. */
export function tellStaff({ note, values, sentences }: Rule, locale: Locale): string {
  const inside = [note, goodwillOf(values, locale) ?? ""].filter((text) => text !== "");
  if (inside.length > 0) return inside.join(" ");
  return sentences[locale] ?? (sayValues(values, locale) || (Object.values(sentences)[0] ?? ""));
}

const cited: Readonly<Record<Locale, string>> = { en: "House rule", pl: "Zasada firmy", lt: "Įmonės taisyklė" };

/** The clauses that a note to the manager names, each a line; the note's own language before the firm's. */
export function citeRules(policy: Policy, situation: SituationId, locale: Locale) {
  const clauses = clausesFor(policy, situation).slice(0, mostInReply);
  const lines = clauses.map((clause) => {
    const words = [goodwillOf(clause.values, locale) ?? "", wordsFor(clause, locale)].filter((text) => text !== "");
    return `${cited[locale]} ${clause.id}: ${words.length > 0 ? words.join(" ") : tellStaff(clause, locale)}`;
  });
  return { ids: clauses.map(({ id }) => id), lines };
}

/** What the person is shown of the house policy: the clauses in the words above, and the others for the situation. */
export function rulesToShow(policy: Policy, { situation, clauses, tier }: Advice) {
  if (situation === "off-topic" || !isCalm(tier)) return [];
  return clausesFor(policy, situation).map((clause) => ({ clause, isSaid: clauses.includes(clause.id) }));
}

/** Reads a person's own words to a client: marks what would make things worse, and makes the smallest edit that is safe. */
import { detectLanguage } from "../language/detect-language.ts";
import type { Locale } from "../ports/platform.ts";
import { findThirdParties } from "./draft/find-leaks.ts";
import { findApologies, findFamiliar, findMissingStep } from "./draft/find-manners.ts";
import { findByRules } from "./draft/find-phrases.ts";
import { findPromises } from "./draft/find-promises.ts";
import { findSentences, softenOffers } from "./draft/find-sentences.ts";
import { findShouting } from "./draft/find-shouting.ts";
import type { DraftMark, DraftMarkKind, Hit } from "./draft/mark.ts";
import { type Mended, mendAll } from "./draft/mend.ts";
import { countWords, type DraftReading, readDraft } from "./draft/sentences.ts";
import { splice } from "./draft/splice.ts";
import { tidy } from "./draft/tidy.ts";

export type { DraftMark, DraftMarkKind };

export interface DraftToCheck {
  readonly text: string;
  /** Left out: the language of the text. */
  readonly language?: Locale;
  /** The client's words: what stands there was not made up, and nobody there is a third person. */
  readonly client?: string;
  /** What the house allows, as clauses of its policy: such offers are not marked. */
  readonly offers?: readonly string[];
  /** For a text too short to tell. */
  readonly fallback: Locale;
}

export interface DraftCheck {
  readonly language: Locale;
  /** In the order of the text. */
  readonly marks: readonly DraftMark[];
  /** The person's text with the marked words replaced or taken out, and nothing added; the text itself where nothing can be. */
  readonly edit: string;
}

const mostRounds = 4;
const leastWordsLeft = 2;

/**
 * Offline and the same for the same words. Checking `edit` again finds no word of a rule that could have been mended.
 * A floor in code: what only a reader can judge, such as whether the substance is right, is not looked at.
 * @see docs/advice-contract.md, "Check my draft"
 */
export function checkDraft(draft: DraftToCheck): DraftCheck {
  const text = draft.text.normalize("NFC");
  const language = draft.language ?? detectLanguage(text, draft.fallback).language;
  const first = mendOnce(readDraft(text, language), draft, true);
  let left = first.left;
  for (let round = 1; round < mostRounds && left.text !== text; round += 1) {
    const again = mendOnce(left, draft, false).left;
    if (again === left) break;
    left = again;
  }
  return { language, marks: first.marks, edit: left.text };
}

interface Left {
  readonly marks: readonly DraftMark[];
  /** What is left of the text; the same reading where nothing was mended. */
  readonly left: DraftReading;
}

/**
 * @param isTyped whether these are the person's words, and not yet mended ones: only then names and addresses are looked
 * for, which is slow, and whole sentences are judged, which could take away what is left of one.
 */
function mendOnce(reading: DraftReading, draft: DraftToCheck, isTyped: boolean): Left {
  const hits = findAll(reading, draft, isTyped);
  if (hits.length === 0) return { marks: [], left: reading };
  const whole = leftOf(reading, mendAll(reading, hits, true));
  // A draft that is nothing but blame has no small edit: its writer has to say something instead.
  return leavesSomething(whole.left) ? whole : leftOf(reading, mendAll(reading, hits, false));
}

function leftOf(reading: DraftReading, { marks, splices }: Mended): Left {
  if (splices.length === 0) return { marks, left: reading };
  const edit = splice(reading.text, splices, reading.bodyFrom);
  return { marks, left: edit === reading.text ? reading : tidy(readDraft(edit, reading.language), reading) };
}

function leavesSomething({ own, bodyFrom, bodyTo }: DraftReading): boolean {
  return countWords(own.slice(bodyFrom, bodyTo)) >= leastWordsLeft;
}

function findAll(reading: DraftReading, { client = "", offers = [] }: DraftToCheck, isTyped: boolean): Hit[] {
  const parties = isTyped ? findThirdParties(reading, client) : [];
  const ruled = findByRules(reading).filter((hit) => !parties.some(({ from, to }) => hit.from >= from && hit.to <= to));
  const promises = findPromises(reading, client, offers);
  const promised = isTyped ? softenOffers(reading, promises) : promises;
  const isNew = (hit: Hit) => !ruled.some(({ from, to }) => hit.from < to && from < hit.to);
  const mendable = [
    ...ruled,
    ...promised.filter(isNew),
    ...findApologies(reading, ruled),
    ...findShouting(reading, client),
  ];
  if (!isTyped) return mendable;
  const found = [...mendable, ...parties, ...findFamiliar(reading), ...findMissingStep(reading, client)];
  const guessed = findSentences(reading, found, offers);
  // "By Friday" need not be looked at once more in a sentence that is marked as a whole.
  const isTold = ({ from, to, kind }: Hit) =>
    kind === "promise" && guessed.some((hit) => hit.from <= from && to <= hit.to);
  return [...found.filter((hit) => !isTold(hit)), ...guessed];
}

/** Finds further mentions of people who were named once. */
import { isOrdinary } from "../names/ordinary.ts";
import { isSameNameWord, nameKeyOf } from "../names/same-person.ts";
import type { Word } from "../words.ts";
import type { Match } from "./match.ts";

/** So that a page of made-up names on one stem does not take quadratic time. */
const maxAlike = 32;

/** "Mr Zych ... Zych again": a name once found is found wherever it has a capital. */
export function otherMentions(words: readonly Word[], isName: Uint8Array): Match[] {
  const known = new Map<string, Set<string>>();
  words.forEach((word, index) => {
    if (isName[index] !== 1 || word.folded.length < 3) return;
    const key = nameKeyOf(word.folded);
    const alike = known.get(key) ?? new Set();
    if (alike.size < maxAlike) known.set(key, alike.add(word.folded));
  });
  return words.filter((word, index) => {
    if (isName[index] === 1 || !word.capitalised || isOrdinary(word)) return false;
    return [...(known.get(nameKeyOf(word.folded)) ?? [])].some((name) => isSameNameWord(name, word.folded));
  });
}

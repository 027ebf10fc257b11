/** Finds a name again that was found once in the same text: "Nortėja nelaukia. Nortėjai reikia vakar." */
import { isOrdinary } from "../names/ordinary.ts";
import { isSameNameWord } from "../names/same-person.ts";
import { isCommon, type Reading } from "../reading.ts";
import type { Match } from "./match.ts";

const fewestLetters = 5;
/** So that a page of names costs no more than a line of them. */
const mostNames = 8;

/** `found`, in text order, with the other capitals that are one of them: in another case where no dictionary has the word, else as it was. */
export function withSameAgain(reading: Reading, found: Match[]): Match[] {
  const names: string[] = [];
  const open: number[] = [];
  let at = 0;
  reading.words.forEach(({ start, end, capitalised, folded }, index) => {
    while ((found[at]?.end ?? start + 1) <= start) at += 1;
    const match = found[at];
    if (!capitalised || folded.length < fewestLetters) return;
    if (match === undefined || match.start >= end) open.push(index);
    else if (match.start === start && match.end === end && names.length < mostNames) names.push(folded);
  });
  const again = names.length === 0 ? [] : open.filter((index) => isOneOf(names, reading, index));
  if (again.length === 0) return found;
  const more = again.map((index) => ({ start: reading.words[index]?.start ?? 0, end: reading.words[index]?.end ?? 0 }));
  return [...found, ...more].sort((left, right) => left.start - right.start);
}

function isOneOf(names: readonly string[], reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || isOrdinary(word)) return false;
  return names.some((name) => name === word.folded || (!isCommon(reading, index) && isSameNameWord(name, word.folded)));
}

/** Finds English firms that are called as somebody's: "better than Pascoe's.", "the lady at Queenie's wanting". */
import { isOrdinary, isShop, isSmallWord } from "../names/ordinary.ts";
import { isNear, isTown, type Reading } from "../reading.ts";
import type { Match } from "./match.ts";

const cues = /^(?:at|from|with|to|than|for|by|like|of|client|customer|called)$/;
/** Nothing that would be theirs follows: the clause ends, or goes on with a small word or a verb. */
const nothingOwned =
  /^['’]s(?=$|[^\p{L}\p{N}\s'’-]| [^\p{L}]| (?:who|where|are|is|was|were|has|have|had|want(?:s|ed|ing)?|and|or|but|again|about|for|on|in|to|by|with|this|that|today|yesterday|because|keep|keeps|said|says|never|still|asked|asking|owe|owes|paid|pay|pays)(?!\p{L}))/u;

/** "Pascoe's", with what makes it a possessive. */
export function possessiveFirmAt(reading: Reading, index: number): Match | null {
  const { text, words } = reading;
  const word = words[index];
  if (word === undefined || !word.capitalised || word.startsSentence || word.folded.length < 4) return null;
  if (!/^['’]s/.test(text.slice(word.end, word.end + 2)) || !cues.test(words[index - 1]?.folded ?? "")) return null;
  if (!isNear(reading, index) || isOrdinary(word) || isShop(word) || isSmallWord(word) || isTown(reading, index))
    return null;
  return nothingOwned.test(text.slice(word.end, word.end + 14)) ? { start: word.start, end: word.end + 2 } : null;
}

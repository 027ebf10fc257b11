/** Tells which texts are in letters that nobody here reads: Cyrillic, Greek, Arabic and all that are not Latin. */

/** Letters that many scripts share, such as "ʼ", speak for none. */
const shared = "\\p{Script=Common}\\p{Script=Inherited}";
const other = new RegExp(`(?![\\p{Script=Latin}${shared}])\\p{L}`, "gu");
const latin = /\p{Script=Latin}/gu;
/** One such letter alone may be a slip or a disguise within a word of ours. */
const otherWord = new RegExp(`(?:(?![\\p{Script=Latin}${shared}])\\p{L}){2}`, "u");

/** Whether some word is in such letters: no list and no rule finds a name there. */
export function holdsOtherLetters(text: string): boolean {
  return otherWord.test(text);
}

/** Whether most of it is, so that nothing sensible can be said about it. */
export function isInOtherLetters(text: string): boolean {
  if (!holdsOtherLetters(text)) return false;
  return count(text, other) > count(text, latin);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

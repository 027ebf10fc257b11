/** One bit for how a word begins, so that most words that can't fit are passed over by one comparison of numbers. */

const signs = 30;
/** Of a word of which too little is known. */
export const anySign = -1;
/** Of the end of a sentence or of the text. */
export const endSign = 1 << signs;

/** Words that begin with the same two letters have the same sign. */
export function signOf(word: string): number {
  return 1 << ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) % signs);
}

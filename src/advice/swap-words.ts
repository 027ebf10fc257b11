/** Exchanges whole words, and keeps a capital where one stood. */

/** @param swaps each with words as they stand there, and what is to stand instead; in their order */
export function swapWords(text: string, swaps: readonly (readonly [from: string, to: string])[]): string {
  return swaps.reduce((said, [from, to]) => {
    const words = new RegExp(`(?<![\\p{L}\\p{N}'’])${RegExp.escape(from)}(?![\\p{L}\\p{N}])`, "giu");
    return said.replace(words, (found) => (isCapital(found) ? to.slice(0, 1).toUpperCase() + to.slice(1) : to));
  }, text);
}

function isCapital(word: string): boolean {
  const [first = ""] = word;
  return first !== first.toLowerCase();
}

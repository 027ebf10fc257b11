/** Remembers what was worked out about the text at hand, since finders share it, and forgets it when redaction ends. */

const forgetters: (() => void)[] = [];

/**
 * `compute`, which is asked about one text several times in a row; the last answer is kept until `forgetTexts`.
 * @param compute also gets the answer for the text before, which may be another text or the same with fewer walls.
 */
export function forLastText<T>(compute: (text: string, last: T | undefined) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | undefined;
  forgetters.push(() => {
    last = undefined;
  });
  return (text) => {
    if (last?.text !== text) last = { text, answer: compute(text, last?.answer) };
    return last.answer;
  };
}

/** `compute` for words, or rows of digits, of one text; answers are kept until `forgetTexts`. */
export function forWords<T>(compute: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  forgetters.push(() => answers.clear());
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = compute(word);
    answers.set(word, answer);
    return answer;
  };
}

/** So that nothing of a vent stays in memory after its redaction. */
export function forgetTexts(): void {
  for (const forget of forgetters) forget();
}

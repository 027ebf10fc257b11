/** Tells whether two names, each in any case, mean one person. */
import { fold } from "../words.ts";
import { baseOfGivenName } from "./given.ts";
import { isFeminineSurname } from "./surnames.ts";

const minSharedLetters = 4;
const maxEndingLetters = 4;

/** The folded words of a name: "p. Kowalskiego-Nowak" gives one, "Jan Kowalski" two. */
export function nameWordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.]+/)
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => word !== "");
}

/** Equal for all forms of a name, and for some other names too: what to look a name up by. Takes a folded word. */
export function nameKeyOf(word: string): string {
  return (baseOfGivenName(word) ?? word).slice(0, minSharedLetters);
}

/** Whether one is a case form of the other: Kowalski and Kowalskiego, Anna and Annie, but not Kowalski and Kowalska. */
export function isSameNameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const base = baseOfGivenName(left);
  const otherBase = baseOfGivenName(right);
  if (base !== undefined && otherBase !== undefined) return base === otherBase;
  if (isFeminineSurname(left) !== isFeminineSurname(right)) return false;
  let shared = 0;
  while (shared < left.length && left.charAt(shared) === right.charAt(shared)) shared += 1;
  return (
    shared >= minSharedLetters && left.length - shared <= maxEndingLetters && right.length - shared <= maxEndingLetters
  );
}

/** Two full names are compared by their last words; a lone name with any word of the other. */
export function isSamePerson(left: readonly string[], right: readonly string[]): boolean {
  if (left.length > 1 && right.length > 1) {
    return isSameNameWord(left.at(-1) ?? "", right.at(-1) ?? "") && isSameNameWord(left[0] ?? "", right[0] ?? "");
  }
  return left.some((word) => right.some((other) => isSameNameWord(word, other)));
}

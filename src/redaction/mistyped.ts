/** Tells a slip of the keys from a name that no dictionary has. */
import { classesOfSlips } from "../language/lexicon/lexicon.ts";
import { forWords } from "./text-memory.ts";

const slips = forWords(classesOfSlips);

/** Whether an everyday word becomes `folded` by one slip. @param among `classBits` of the languages that count. */
export function isMistyped(folded: string, among: number): boolean {
  return (slips(folded) & among) !== 0;
}

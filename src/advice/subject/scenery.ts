/** Tells by the words around a topic whether it is scenery or what the client's case is about: those of `prompts/playbook/scenery.<language>.txt`. */
import type { Scenery } from "../../prompts/playbook.ts";
import type { Sentence } from "./sentences.ts";

/** A Lithuanian noun may say by its ending that it is a place: "virtuvėje", "soduose". */
const locative = /(?:oje?|eje?|yje|uje|uose|ose|ese)$/;

const mostWordsBetween = 3;

/** Whether the words `from` to `to` are only where something happens, or what it is done with. */
export function isPlace(scenery: Scenery, sentence: Sentence, from: number, to: number): boolean {
  const { words, language, isClient } = sentence;
  if (isClient) return false;
  if (language === "lt" && locative.test(words[to - 1] ?? "")) return !isExcused(scenery, words, from);
  const at = placeBefore(scenery, sentence, from);
  return at >= 0 && !isExcused(scenery, words, at) && !isParted(sentence, at, from);
}

/** @returns where the preposition stands, or -1. In English any one word may stand between: "at rough edges". */
function placeBefore(scenery: Scenery, { words, language }: Sentence, from: number): number {
  const { placing: places, determiner: between } = scenery;
  if (places.has(words[from - 1] ?? "")) return from - 1;
  const isNear = language === "en" || between.has(words[from - 1] ?? "");
  if (isNear && places.has(words[from - 2] ?? "")) return from - 2;
  return places.has(words[from - 3] ?? "") && between.has(words[from - 2] ?? "") ? from - 3 : -1;
}

/** Whether a comma or the like stands between the two words. */
export function isParted({ text, tokens }: Sentence, one: number, other: number): boolean {
  return /[,.:;!?()]/u.test(text.slice(tokens[one]?.end, tokens[other]?.start));
}

function isExcused(scenery: Scenery, words: readonly string[], before: number): boolean {
  return scenery["not-placing"].has(words[before - 1] ?? "");
}

/** Whether the words up to `to` only say more of another thing. */
export function isOtherThing(scenery: Scenery, sentence: Sentence, from: number, to: number): boolean {
  return from > 0 && scenery["other-thing"].has(sentence.words[to] ?? "") && !isParted(sentence, to - 1, to);
}

/** Whether the word at `at` only says what something is for: "lankstinukai parodai". */
export function isOccasion({ occasion }: Scenery, { words }: Sentence, at: number): boolean {
  return occasion.has(words[at] ?? "");
}

/** Whether the client seeks what stands at `from`, or we worked on it: "booked a trip", "we scratched the table". */
export function isSought({ working, seeking, ours, doer }: Scenery, { words }: Sentence, from: number): boolean {
  let between = 0;
  for (let at = from - 1; at >= 0 && between < mostWordsBetween; at -= 1) {
    const word = words[at] ?? "";
    if (!doer.has(word)) between += 1;
    if (working.has(word)) return true;
    if (seeking.has(word)) return !ours.has(words[at - 1] ?? "");
  }
  return false;
}

/** Whether more than one word names it, which leaves less room for doubt: "front door", but not "the door". */
export function isCompound({ determiner }: Scenery, { words }: Sentence, from: number, to: number): boolean {
  return to - from > 1 && !determiner.has(words[from] ?? "");
}

/** A note begins with what it is about: "pool went green", "the fridge again". */
export function isHeading({ determiner }: Scenery, { words }: Sentence, from: number): boolean {
  return from === 0 || (from === 1 && determiner.has(words[0] ?? ""));
}

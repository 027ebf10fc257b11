/** Asks the dictionaries of three languages about a form, as typed without diacritics; loaded at the first question. */
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Locale } from "../../ports/platform.ts";
import { type Automaton, classesOf, classesOneSlipAway, openAutomaton } from "./automaton.ts";
import { classBits } from "./classes.ts";

/** Written before verbs and adjectives without changing what they are; dictionaries leave them to rules. */
const prefixes: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set("un re over mis non pre out under in de dis con pro".split(" ")),
  pl: new Set("nie naj najnie wspol super mega po prze przy od do za wy na pod roz".split(" ")),
  lt: new Set(
    combine(
      ["", "ne", "nebe", "nesi", "nebesi", "te", "tebe", "be", "besi"],
      ["", "ap", "api", "at", "ati", "i", "is", "nu", "pa", "par", "per", "po", "pra", "pri", "su", "uz", "priesis"],
      ["", "si"],
    ),
  ),
};
const shortestStem = { lt: 3, other: 4 };
const longestPrefix = 10;

/** By prefix the bits of the languages that have it; the beginning of a longer one has none. */
const prefixBits = new Map<string, number>();
for (const lang of ["en", "pl", "lt"] as const) {
  for (const prefix of prefixes[lang]) {
    if (prefix.length > longestPrefix) continue;
    for (let length = 1; length < prefix.length; length += 1) addPrefix(prefix.slice(0, length), 0);
    addPrefix(prefix, classBits.word[lang]);
  }
}

function addPrefix(prefix: string, bits: number): void {
  prefixBits.set(prefix, (prefixBits.get(prefix) ?? 0) | bits);
}

/** Lithuanian endings as people say them, and what is left out: "žmonėm", "Kaune" for "žmonėmis", "oj" for "oje", "uos" for "uose". */
const clipped: readonly (readonly [RegExp, string])[] = [
  [/[aeiou]m$/, "is"],
  [/[oe]m$/, "s"],
  [/(?:[oeuy]j|uos|[uo]s|ia?m|am)$/, "e"],
  [/y$/, "je"],
];

function combine(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>((joined, list) => joined.flatMap((head) => list.map((tail) => head + tail)), [""]);
}

const lithuanian = classBits.word.lt | classBits.name.lt | classBits.place;
const words = classBits.word.en | classBits.word.pl | classBits.word.lt;

let automaton: Automaton | undefined;

function load(): Automaton {
  const packed = readFileSync(new URL("./forms.bin", import.meta.url));
  const bytes = brotliDecompressSync(packed);
  return openAutomaton(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
}

/** @returns `classBits` of a folded form, 0 when no dictionary has it */
export function classesOfForm(folded: string): number {
  automaton ??= load();
  const known = classesOf(automaton, folded);
  if ((known & words) !== 0) return known;
  const bits = known | unprefixed(automaton, folded);
  if (bits !== 0) return bits;
  for (const [ending, rest] of clipped) {
    if (!ending.test(folded)) continue;
    const whole = (classesOf(automaton, folded + rest) | unprefixed(automaton, folded + rest)) & lithuanian;
    if (whole !== 0) return whole;
  }
  return 0;
}

/** What `folded` is as a word with a prefix. */
function unprefixed(forms: Automaton, folded: string): number {
  let bits = 0;
  for (let length = 1; folded.length - length >= shortestStem.lt; length += 1) {
    const languages = prefixBits.get(folded.slice(0, length));
    if (languages === undefined) break;
    const fitting = languages & (folded.length - length < shortestStem.other ? classBits.word.lt : words);
    if (fitting !== 0) bits |= classesOf(forms, folded, length) & fitting;
  }
  return bits;
}

/** @returns `classBits` of the words that become `folded` by two letters changing places, by one too many or by one left out */
export function classesOfSlips(folded: string): number {
  automaton ??= load();
  return classesOneSlipAway(automaton, folded);
}

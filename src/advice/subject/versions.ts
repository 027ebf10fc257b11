/** Which version or round the person names: "third version", "wersja 7", "penktas ratas". */
import type { Locale } from "../../ports/platform.ts";
import type { Sentence } from "./sentences.ts";

export interface StatedVersion {
  readonly noun: "version" | "round";
  /** From 1 on. */
  readonly count: number;
  /** Whether digits were typed; a reply then shows digits. */
  readonly isTyped: boolean;
}

const ordinals: Readonly<Record<Locale, readonly string[]>> = {
  en: list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
  pl: list("pierwsz drug trzeci czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast"),
  lt: list("pirm antr treci ketvirt penkt sest septint astunt devint desimt vienuolikt dvylikt"),
};
const spoken: Readonly<Record<Locale, Readonly<Record<StatedVersion["noun"], readonly string[]>>>> = {
  en: { version: ordinals.en, round: ordinals.en },
  pl: {
    version: list("pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta"),
    round: list("pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta"),
  },
  lt: {
    version: list(
      "pirmoji antroji trečioji ketvirtoji penktoji šeštoji septintoji aštuntoji devintoji dešimtoji vienuoliktoji dvyliktoji",
    ),
    round: list(
      "pirmasis antrasis trečiasis ketvirtasis penktasis šeštasis septintasis aštuntasis devintasis dešimtasis vienuoliktasis dvyliktasis",
    ),
  },
};

const nouns: Readonly<Record<Locale, Readonly<Record<StatedVersion["noun"], RegExp>>>> = {
  en: { version: /^(?:version|draft|proof|revision)$/, round: /^rounds?$/ },
  pl: { version: /^(?:wersj[aeio]|wariant\p{L}{0,2}|iteracj[aei])$/u, round: /^rund[aeyz]{1,2}$/ },
  lt: { version: /^(?:versij\p{L}{1,2}|variant\p{L}{1,2}|korektur\p{L}{1,2})$/u, round: /^(?:rat[aous]{1,2}|rate)$/ },
};
/** "Twenty third": too high to be said. */
const tens = /^(?:twenty|thirty|forty|dwudziest|trzydziest|czterdziest|dvidesimt|trisdesimt|keturiasdesimt)/;
const mostTyped = 60;

/** @returns the highest that is stated: the latest one. */
export function findVersion(sentences: readonly Sentence[]): StatedVersion | null {
  const found = sentences.flatMap(({ words, language }) =>
    words.flatMap((_, at) => versionAt(words, at, language) ?? []),
  );
  return found.sort((one, other) => other.count - one.count)[0] ?? null;
}

function versionAt(words: readonly string[], at: number, locale: Locale): StatedVersion | null {
  const word = words[at] ?? "";
  const typed = /^v(\d{1,2})$/.exec(word)?.[1];
  if (typed !== undefined) return stated("version", Number(typed), true);
  for (const noun of ["version", "round"] as const) {
    if (!nouns[locale][noun].test(word)) continue;
    const [twoBefore = "", before = "", behind = ""] = [words[at - 2], words[at - 1], words[at + 1]];
    const digits =
      /^\d{1,2}$/.exec(behind) ??
      /^\d{1,2}(?=st|nd|rd|th)/.exec(before) ??
      (/^(?:oji|oja|a|as|asis)$/.test(before) ? /^\d{1,2}$/.exec(twoBefore) : null);
    if (digits !== null) return stated(noun, Number(digits[0]), true);
    if (tens.test(twoBefore)) continue;
    const count = [before, twoBefore].map((one) => ordinalOf(one, locale)).find((at) => at >= 0) ?? -1;
    if (count >= 0) return stated(noun, count + 1, false);
  }
  return null;
}

/** The first is no version that anybody has to be reminded of. */
function stated(noun: StatedVersion["noun"], count: number, isTyped: boolean): StatedVersion | null {
  return count < 2 || count > mostTyped ? null : { noun, count, isTyped };
}

/** "Third", also with another word behind it: "trečia logotipo versija". @returns its place in the list, or -1. */
function ordinalOf(word: string, locale: Locale): number {
  return ordinals[locale].findIndex((stem) =>
    locale === "en" ? word === stem : word.startsWith(stem) && word.length <= stem.length + 4,
  );
}

export function sayVersion({ noun, count, isTyped }: StatedVersion, locale: Locale): string {
  return inWords[locale][noun](count, isTyped ? undefined : spoken[locale][noun][count - 1]);
}

/** @param word the ordinal, where digits are not what was typed. */
const inWords: Readonly<
  Record<Locale, Readonly<Record<StatedVersion["noun"], (count: number, word: string | undefined) => string>>>
> = {
  en: {
    version: (count, word) => (word === undefined ? `version ${count}` : `${word} version`),
    round: (count, word) => (word === undefined ? `round ${count}` : `${word} round of changes`),
  },
  pl: {
    version: (count, word) => (word === undefined ? `wersja ${count}` : `${word} wersja`),
    round: (count, word) => `${word === undefined ? `runda ${count}` : `${word} runda`} poprawek`,
  },
  lt: {
    version: (count, word) => `${word ?? `${count}-${softened(count)}oji`} versija`,
    round: (count, word) => `${word ?? `${count}-${softened(count)}asis`} taisymų ratas`,
  },
};

/** "3-ioji", "23-iasis". */
function softened(count: number): string {
  return count % 10 === 3 && count !== 13 ? "i" : "";
}

function list(text: string): readonly string[] {
  return text.split(" ");
}

/** Finds what the person tells that speaks for the firm: "she signed off the proof herself", "he came 40 minutes late". */
import { compilePhrases } from "../../language/compile-phrases.ts";
import { findPhrases, type Phrases } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import type { Ground } from "../../prompts/playbook.ts";
import type { Sentence } from "./sentences.ts";
import { isOurInside } from "./words.ts";

export interface GroundIndex {
  /** All phrases together; `ids` has what each is a phrase of. */
  readonly phrases: Phrases;
  readonly ids: ReadonlyMap<string, string>;
}

/** A sentence has room for two. */
const mostGrounds = 2;
/** So many words before a phrase can say that it is not so, or that only the client says so. */
const reach = 4;

/** Only thought of, denied, or said by the client; or done by one of us. Of folded words. */
const notTold: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:if|unless|whether|not|never|nobody|cant|dont|doesnt|didnt|hasnt|havent|hadnt|wasnt|werent|isnt|arent|without|says?|said|saying|claim(?:s|ed|ing)?|insists?|insisted|swears?|swore|reckons?|thinks?|pretends?|denies|denied|accus\p{L}+|boss|manager|supervisor|colleagues?|coworker|driver|courier|we|our|my)$/u,
  pl: /^(?:czy|jesli|jezeli|gdyby|nie|ani|nikt|mowi|mowia|powiedzial\p{L}*|twierdz\p{L}+|upiera\p{L}*|uwaza\p{L}*|niby|jakoby|podobno|rzekomo|wmawia\p{L}*|zarzuca\p{L}*|szef\p{L}*|kierowni\p{L}+|kierowca|kurier|koleg\p{L}+|kolezank\p{L}+|pracowni\p{L}+|nasz|nasza|nasi|moj|moja)$/u,
  lt: /^(?:ar|jei|jeigu|ne|niekas|sako|sake|teigia|tvirtina|neva|esa|tikina|aiskina|kaltina|vadov\p{L}*|sef\p{L}*|bos\p{L}{1,3}|koleg\p{L}*|vairuotoj\p{L}*|kurjer\p{L}*|darbuotoj\p{L}*|musu|mano)$/u,
};
/** Of folded words. */
const denial: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:not|never|nobody|cant|cannot|dont|doesnt|didnt|hasnt|havent|hadnt|wasnt|werent|isnt|arent|wont)$/u,
  pl: /^(?:nie|ani|nikt|nigdy)$/u,
  lt: /^(?:ne|niekas|niekada)$/u,
};
/** What comes after these is told again: "she says she never got it, but we have her signature". */
const turns = /^(?:but|though|although|yet|ale|lecz|tymczasem|tylko|choc|chociaz|mimo|bet|taciau|nors|tik)$/u;
/** What only we can have done: there is no harm in "we" before it. */
const byUs: ReadonlySet<string> = new Set("told reminder recorded in-writing contract terms delivered".split(" "));
/** Each says "not" itself, or is about what we have no more of. */
const negative: ReadonlySet<string> = new Set(
  "no-show no-receipt not-agreed not-bought not-our-work full law privacy closed no-complaint instructions".split(" "),
);

export function createGroundIndex(grounds: readonly Ground[]): GroundIndex {
  const ids = new Map(grounds.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id] as const)));
  return { phrases: compilePhrases([...ids.keys()]), ids };
}

/** @returns ids in the order of the text, at most two, none twice. */
export function findGrounds(
  sentences: readonly Sentence[],
  indexes: Readonly<Record<Locale, GroundIndex>>,
): readonly string[] {
  const own = sentences.filter((sentence) => !sentence.isClient && !isOurInside(sentence));
  const found = own.flatMap((sentence) => groundsIn(sentence, indexes[sentence.language]));
  return [...new Set(found)].slice(0, mostGrounds);
}

function groundsIn(sentence: Sentence, { phrases, ids }: GroundIndex): string[] {
  return findPhrases(phrases, sentence.tokens).flatMap(({ phrase, from, to }) => {
    const id = ids.get(phrase);
    return id === undefined || isNotTold(sentence, from, id) || isDenied(sentence, from, to, phrase) ? [] : [id];
  });
}

/** "She was not late": a phrase has room for a word that takes it back, unless it has that word itself ("not once warned"). */
function isDenied({ words, language }: Sentence, from: number, to: number, phrase: string): boolean {
  const takesBack = (word: string) => denial[language].test(word);
  return (
    words.slice(from, to).some(takesBack) &&
    !phrase
      .replaceAll("'", "")
      .split(/[\s|?]+/u)
      .some(takesBack)
  );
}

/** Of folded words: somebody or something of ours, but for what records. */
const ofOurs: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:our|my) (?!cameras? |cctv |records? |recordings? |system |logs? |photos? |pictures? |footage |files? |tracking |gps )\p{L}+/u,
  pl: /(?<!\p{L})(?:nasz|nasza|nasi|moj|moja|moi) (?!kamer|monitoring|nagran|system|zdjec|protok|licznik|gps|dokument)\p{L}+/u,
  lt: /(?<!\p{L})(?:musu|mano) (?!kamer|iras|sistem|nuotrauk|foto|akt|skaitikl|gps)\p{L}+/u,
};

/** "She says we never told her", "if he had signed it", "our driver dropped it", "our driver did it, the camera shows it". */
function isNotTold({ words, language }: Sentence, from: number, id: string): boolean {
  if (id === "recorded" && ofOurs[language].test(`${words.slice(0, from).join(" ")} `)) return true;
  const clause = words.slice(Math.max(0, from - reach), from);
  const before = clause.slice(clause.findLastIndex((word) => turns.test(word)) + 1);
  return before.some((word, at) => {
    if (!notTold[language].test(word)) return false;
    if (negative.has(id) && at === before.length - 1 && denial[language].test(word)) return false;
    return !(byUs.has(id) && /^(?:we|our|my|nasz\p{L}*|moj\p{L}*|musu|mano)$/u.test(word));
  });
}

/** Reads a draft: sentences and clauses with their places, where the greeting ends and the sign-off begins. */
import { type Token, tokenize } from "../../language/phrases.ts";
import { isAbbreviation } from "../../language/split-sentences.ts";
import type { Locale } from "../../ports/platform.ts";
import { fold } from "../../redaction/words.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface DraftSentence extends Range {
  /** In order; a sentence that can't be split is its own only clause. Connecting words and final stops are in none. */
  readonly clauses: readonly Range[];
  /** Whether it begins with a condition or the like, so that its parts need each other. */
  readonly hangs: boolean;
}

export interface DraftReading {
  /** In NFC. */
  readonly text: string;
  /** `text` with what is not the writer's blanked out: quoted lines and placeholders. Offsets hold. */
  readonly own: string;
  readonly language: Locale;
  readonly tokens: readonly Token[];
  readonly sentences: readonly DraftSentence[];
  /** Where the body of the text begins, after an opening such as "Dear Anna,". */
  readonly bodyFrom: number;
  /** Where the sign-off begins, or the end of the text. */
  readonly bodyTo: number;
}

const placeholder = /\[\p{Lu}[\p{Lu}\p{N} _/-]{0,30}\]/gu;
const quotedLine = /^[ \t]*>.*$/gmu;
const sentenceEnd = /[.!?…]+["”“»)]*(?=\s|$)|\n+/gu;
const greeting =
  /^\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|dzien dobry|dobry wieczor|szanown[aeiy]\p{L}*|witam|czesc|hej|laba diena|labas(?: rytas| vakaras)?|sveiki|sveikas|sveika|gerb(?:iam\p{L}*)?)(?![\p{L}])[^,.!?\n]{0,40}[,.!\n]\s*/u;
const signOff =
  /(?:^|\n|(?<=[.!?…)] ))[ \t]*(?:kind regards|best regards|warm regards|with regards|regards|best wishes|best|sincerely|yours (?:sincerely|faithfully|truly)|many thanks|cheers|pozdrawiam\p{L}*|z pozdrowieniami|z (?:powazaniem|wyrazami szacunku)|serdecznie pozdrawiam|milego dnia|pagarbiai|su pagarba|geros dienos|linkejimai)(?![\p{L}])[^.?\n]{0,60}/gu;

/** What parts two clauses, in folded text. A bare "and" parts them only before somebody who does something. */
const connectors: Readonly<Record<Locale, RegExp>> = {
  en: /\s*;\s+|\s+[–—-]\s+|:\s+|,?\s+(?:but|however|therefore|although|though|because|so(?! that))\s+|,?\s+since\s+(?=(?:i|we|you|it|the|this|your|our)(?!\p{L}))|,?\s+(?:and|or)\s+(?=(?:i|we|you|it|this|that|they|there|please|nobody)(?![\p{L}]))|,\s+(?=(?:i|we|you|it|they|there|please|nobody)(?![\p{L}]))/gu,
  pl: /\s*;\s+|\s+[–—-]\s+|:\s+|,?\s+(?:ale|lecz|bo|poniewaz|gdyz|dlatego(?! ze))\s+|,\s+(?:wiec|a|i|jednak|zatem|natomiast|tylko)\s+|\s+i\s+(?=(?:prosze|prosimy|nie|teraz|to|nigdy|juz)(?!\p{L}))/gu,
  lt: /\s*;\s+|\s+[–—-]\s+|:\s+|,?\s+(?:bet|taciau|nes|todel|kadangi)\s+|,\s+(?:o|ir|tad|taigi|tik)\s+|\s+ir\s+(?=(?:prasau|prasome|dabar|daugiau|tai|niekada|as)(?!\p{L}))/gu,
};
/** Where sentences are often joined by a comma alone; it parts none before these words. Folded. */
const bareComma: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /,\s+(?!(?:ze|zeby|ktor\p{L}*|co|bo|gdy|kiedy|jesli|jezeli|gdyby\p{L}*|zeby\p{L}*|aby\p{L}*|jakby\p{L}*|by|ile|jak|jaki\p{L}*|czy|gdzie|dlaczego|skoro|oraz|lub|albo|bez|po|w|na|za|z|do|od)(?!\p{L}))/gu,
  lt: /,\s+(?!(?:kad|jog|kur\p{L}*|ka|kas|ko|kam|kokio?s?|nes|jei|jeigu|kai|kol|kiek|kaip|kodel|ar|nors|arba|be|po|i|is|uz|su|del|iki)(?!\p{L}))/gu,
};
/** A sentence that begins so hangs together: its first comma parts no clauses. */
const hanging =
  /^(?:if|when|as|after|before|unless|once|while|for|in|on|with|jesli|jezeli|gdyby|kiedy|gdy|skoro|po|przed|jei|jeigu|kai|kol|po|pries)(?!\p{L})/u;
/** One that begins so can lose its first part at the first comma. */
const leading = /^(?:because|since|poniewaz|skoro|jako ze|kadangi)(?!\p{L})/u;
const leastWords = 2;

export function readDraft(typed: string, language: Locale): DraftReading {
  const text = typed.normalize("NFC");
  const blank = (found: string) => " ".repeat(found.length);
  const own = text.replace(quotedLine, blank).replace(placeholder, blank);
  const folded = fold(own);
  const bodyFrom = greeting.exec(folded)?.[0].length ?? 0;
  const bodyTo = signOffAt(folded);
  const sentences = sentencesOf(own, bodyFrom, bodyTo).map((range) => ({
    ...range,
    clauses: clausesOf(folded, range, language),
    hangs: hanging.test(folded.slice(range.from, range.to)),
  }));
  return { text, own, language, tokens: tokenize(own), sentences, bodyFrom, bodyTo };
}

function signOffAt(folded: string): number {
  const last = [...folded.matchAll(signOff)].find(({ index }) => index > 0 && folded.length - index < 240);
  return last === undefined ? folded.length : last.index;
}

function sentencesOf(own: string, bodyFrom: number, bodyTo: number): Range[] {
  const found: Range[] = [];
  const add = (from: number, to: number) => {
    const start = from + (/^\s*/.exec(own.slice(from, to))?.[0].length ?? 0);
    const end = start + own.slice(start, to).trimEnd().length;
    if (end > start) found.push({ from: start, to: end });
  };
  add(0, bodyFrom);
  let from = bodyFrom;
  for (const { 0: stop, index } of own.matchAll(sentenceEnd)) {
    if (index < from || index >= bodyTo) continue;
    if (stop === "." && isAbbreviation(own, index)) continue;
    add(from, index + stop.length);
    from = index + stop.length;
  }
  add(from, bodyTo);
  add(bodyTo, own.length);
  return found;
}

function clausesOf(folded: string, { from, to }: Range, language: Locale): Range[] {
  const body = folded.slice(from, to).replace(/[.!?…"”“»)]+$/u, "");
  const first = leading.test(body) ? /,\s+/.exec(body) : null;
  const hangs = hanging.test(body);
  const bare = bareComma[language];
  const cuts = [...body.matchAll(connectors[language]), ...(bare === null ? [] : body.matchAll(bare))]
    .map(({ 0: found, index }) => ({ at: index, end: index + found.length, isComma: /^,\s+$/.test(found) }))
    .filter(({ isComma }) => !(isComma && hangs));
  if (first !== null) cuts.push({ at: first.index, end: first.index + first[0].length, isComma: true });
  cuts.sort((left, right) => left.at - right.at);
  const clauses: Range[] = [];
  let start = 0;
  for (const { at, end } of cuts) {
    const least = /[:–—-]/u.test(body.slice(at, end)) ? 1 : leastWords;
    if (at < start || countWords(body.slice(start, at)) < least || countWords(body.slice(end)) < leastWords) continue;
    clauses.push({ from: from + start, to: from + at });
    start = end;
  }
  return [...clauses, { from: from + start, to: from + body.length }];
}

export function countWords(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.length ?? 0;
}

/** The tokens that lie in a range; ends of sentences are none. */
export function tokensIn(tokens: readonly Token[], { from, to }: Range): Token[] {
  return tokens.filter(({ word, start, end }) => word !== "" && start >= from && end <= to);
}

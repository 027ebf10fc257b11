/** Finds who signed: capitalised words after "Kind regards", "Pozdrawiam" or "Pagarbiai", or on the line above a role; and "thx, liz x". */
import { isBaseOfGivenName, isPlainGivenName } from "../names/given.ts";
import { isOrdinary, isSmallWord, looksLikeVerb } from "../names/ordinary.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";

const mostNameWords = 3;
const mostTailWords = 3;
const mostRoleWords = 6;

/** Last words of a sign-off, folded. After these a name may also follow without a comma. */
const strong = new Set(
  (
    "regards rgds sincerely faithfully pozdrawiam pozdrawiamy pozdrowienia pozdrowieniami pozdro pozdr pzdr powazaniem " +
    "uszanowaniem pagarbiai linkejimais linkejimai"
  ).split(" "),
);
const strongPairs = new Set("wyrazami szacunku|wyrazy szacunku|z szacunkiem|su pagarba".split("|"));
/** A full stop after them ends no sentence. */
const shortened = new Set("pozdr pzdr rgds".split(" "));
/** Said in the middle of things too: only at the start of a sentence, and the name has to end its line. */
const weak = new Set(
  "thanks thx best wishes cheers truly yours dziekuje dziekujemy dzieki aciu dekui dekoju dekojame sveikinimai".split(
    " ",
  ),
);
/** Weak after the word before. */
const pairs = new Set(
  "thank you|take care|milego dnia|dobrego dnia|milego weekendu|geros dienos|grazios dienos|iki pasimatymo|do uslyszenia|do widzenia".split(
    "|",
  ),
);
/** Of all of these: one question settles most words. */
export const lastWordsOfFarewells: ReadonlySet<string> = new Set([
  ...strong,
  ...weak,
  ...[...strongPairs, ...pairs].map((pair) => pair.split(" ")[1] ?? pair),
]);
/** What may stand between a sign-off and the name: "Pozdrawiam serdecznie, ...", "Thanks a lot, ...". */
const tails = new Set(
  (
    "serdecznie cieplo goraco milo bardzo z gory raz jeszcze again in advance a lot so very much many for your help time understanding " +
    "labai nuosirdziai is anksto uz pagalba supratima yours"
  ).split(" "),
);
const greetings = new Set(
  (
    "dear hello hi hey good morning afternoon evening witam witaj czesc hej drogi droga szanowny szanowna szanowni dzien dobry " +
    "sveiki sveikas sveika labas laba mielas miela"
  ).split(" "),
);
const particles = new Set("van von der den de da di la le el al".split(" "));
/** English words as they stand; then Polish and Lithuanian stems. */
const roles = new RegExp(
  `^(?:(?:${[
    "manager|director|head|lead|specialist|consultant|assistant|coordinator|officer|engineer|developer|designer|analyst",
    "accountant|founder|cofounder|owner|executive|representative|president|partner|agent|adviso?e?r|buyer|supervisor",
    "administrator|ceo|cto|cfo|coo",
  ].join("|")})s?$|(?:${[
    "kierowni|dyrektor|specjalist|prezes|wlasciciel|menedzer|menadzer|koordynator|asystent|doradc|konsultant|ksiegow",
    "przedstawiciel|handlowiec|handlowc|inzynier|projektant|analityk|administrator",
    "vadov|vadyb|direktor|buhalter|asistent|koordinator|savinink|projektuotoj|inzinier|teisinink|pirminink|analitik",
  ].join("|")}))`,
);
/** Small words that a role holds: "Head of Sales", "Specjalista do spraw ...". */
const roleJoints = new Set("of and for the i ir do na w uz".split(" "));

const gapAfterStrong = /^(?:[ \t]*[,–—-]?[ \t]{1,3}|[ \t]*[,.!;–—-]{0,3}[ \t]*\n[ \t]*\n?[ \t>*_–—-]{0,4})$/;
const gapAfterWeak = /^(?:,[ \t]{1,3}|[ \t]*[,.!;–—-]{0,3}[ \t]*\n[ \t]*\n?[ \t>*_–—-]{0,4})$/;
const lineEnd = /^[*_ \t]{0,4}(?:$|[\n\0\u2029])/;
const markAfter = /^[*_ \t]{0,4}[,;|/()[–—-]/;
const lastStop = /^\.[*_ \t\n]{0,4}(?:$|\u2029)/;
const gapBeforeLast = /^(?:[.!?…]+[ \t]+|[ \t]*\n\s*|[.!?…]*\s+[–—-]\s*)$/;
const kiss = /^\.? (?:x{1,3}|\p{L}\.?)[*_ \t]{0,4}(?:$|[\n\0\u2029])/u;
const lookAhead = 8;

/**
 * The name that follows the sign-off ending at `index`, or that fills the line from `index` to a role.
 * @param mayEndFarewell whether the word at `index` is one of `lastWordsOfFarewells`.
 */
export function signatureAt(text: string, words: readonly Word[], index: number, mayEndFarewell: boolean): Span | null {
  return (
    (mayEndFarewell ? afterSignOff(text, words, index) : null) ??
    aboveRole(text, words, index) ??
    atTheEnd(text, words, index)
  );
}

/** "please call me. liz": a given name and nothing more, as the last sentence. */
function atTheEnd(text: string, words: readonly Word[], index: number): Span | null {
  // The last word, or the last but a kiss.
  if (index === 0 || index < words.length - 2) return null;
  const name = words[index];
  if (name === undefined || name.capitalised || !isPlainGivenName(name.folded)) return null;
  if (!gapBeforeLast.test(text.slice(words[index - 1]?.end ?? 0, name.start))) return null;
  const rest = text.slice(name.end);
  return /^[\s.]*$/.test(rest) || kiss.test(rest) ? { first: index, last: index } : null;
}

function afterSignOff(text: string, words: readonly Word[], index: number): Span | null {
  const force = forceOf(words, index);
  if (force === null) return null;
  let last = index;
  while (
    last - index < mostTailWords &&
    tails.has(words[last + 1]?.folded ?? "") &&
    gapBefore(text, words, last + 1) === " "
  )
    last += 1;
  const name = words[last + 1];
  if (name === undefined) return null;
  const gap = gapBefore(text, words, last + 1).replace(/^\./, shortened.has(words[last]?.folded ?? "") ? "" : ".");
  if (!name.capitalised) return inLowerCase(text, words, last + 1, force, gap);
  if (!isSignature(text, name)) return null;
  if (!(force === "strong" ? gapAfterStrong : gapAfterWeak).test(gap)) return null;
  // "THANKS, WHATEVER": where all is capitals, a capital says nothing.
  if (force === "weak" && name.shouted && words[index]?.shouted === true && !isPlainGivenName(name.folded)) return null;
  const span = nameFrom(text, words, last + 1);
  return isEnded(text, words, span, force, gap) ? span : null;
}

/** "kind regards tom", "thx, liz x", "thanks liz": a given name as it is listed, and nothing after it but a kiss or an initial. */
function inLowerCase(
  text: string,
  words: readonly Word[],
  index: number,
  force: "strong" | "weak",
  gap: string,
): Span | null {
  const name = words[index];
  if (name === undefined || !isBaseOfGivenName(name.folded)) return null;
  // "thanks will", "cheers mark": without a comma it may be a word.
  const isFar = force === "strong" ? gapAfterStrong.test(gap) : gapAfterWeak.test(gap);
  if (!isFar && (gap !== " " || !isPlainGivenName(name.folded))) return null;
  const isKiss = kiss.test(text.slice(name.end, name.end + lookAhead));
  return isKiss || lineEnd.test(text.slice(name.end, name.end + lookAhead)) ? { first: index, last: index } : null;
}

function forceOf(words: readonly Word[], index: number): "strong" | "weak" | null {
  const folded = words[index]?.folded ?? "";
  const before = words[index - 1]?.folded ?? "";
  const pair = `${before} ${folded}`;
  if ((strong.has(folded) && before !== "as") || strongPairs.has(pair)) return "strong";
  if (!weak.has(folded) && !pairs.has(pair)) return null;
  if (folded === "best" && before !== "the" && words[index]?.capitalised !== true) return null;
  const isOpening = [index, index - 1, index - 2].some((at) => words[at]?.startsSentence === true);
  return isOpening ? "weak" : null;
}

/** Whether the name is followed by the end of its line, by a mark, or by a role; two words after "Regards" need nothing. */
function isEnded(text: string, words: readonly Word[], span: Span, force: "strong" | "weak", gap: string): boolean {
  const end = words[span.last]?.end ?? 0;
  const rest = text.slice(end, end + lookAhead);
  const next = words[span.last + 1];
  if (lineEnd.test(rest) || (isInitial(words[span.last]) && lineEnd.test(rest.replace(".", "")))) return true;
  if (/^,? /.test(rest) && next !== undefined && isRole(next)) return true;
  // "Pozdrawiam.\nCzekam." is a sentence, "Thanks, Novak." a name.
  if (gap.includes(",") && lastStop.test(rest)) return true;
  if (force === "weak") return false;
  return span.last > span.first || markAfter.test(rest) || (/^,[^\n]*$/.test(gap) && rest.startsWith("."));
}

/** "Eva Novak", and "Sales Manager" on the next line or after a comma. */
function aboveRole(text: string, words: readonly Word[], index: number): Span | null {
  const head = words[index];
  if (head === undefined || !head.capitalised || !head.startsSentence || !startsLine(text, head)) return null;
  if (!isSignature(text, head)) return null;
  const span = nameFrom(text, words, index);
  if (span.last === span.first) return null;
  if (!/^[*_ \t]{0,3}(?:\n|[,|–—-] ?)[ \t*_>]{0,3}$/.test(gapBefore(text, words, span.last + 1))) return null;
  return isRoleLine(text, words, span.last + 1) ? span : null;
}

/** A few words to the end of the line, a role among them and no sentence. */
function isRoleLine(text: string, words: readonly Word[], first: number): boolean {
  let hasRole = false;
  for (let index = first; index < first + mostRoleWords; index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (isSmallWord(word) && !roleJoints.has(word.folded)) return false;
    hasRole ||= isRole(word);
    const gap = gapBefore(text, words, index + 1);
    if (words[index + 1] === undefined || gap.includes("\n") || gap.includes("\0"))
      return hasRole && !/^[!?:]|^\.[ \n]*$/.test(gap);
  }
  return false;
}

function nameFrom(text: string, words: readonly Word[], first: number): Span {
  let last = first;
  for (let count = 1; count < mostNameWords; count += 1) {
    const gap = gapBefore(text, words, last + 1);
    const initial = words[last]?.text.length === 1 && /^\. ?$/.test(gap);
    if (gap !== " " && !initial) break;
    const next = words[last + 1];
    if (next === undefined) break;
    const after = words[last + 2];
    if (
      particles.has(next.text) &&
      after !== undefined &&
      gapBefore(text, words, last + 2) === " " &&
      isSignature(text, after)
    )
      last += 2;
    else if (isSignature(text, next)) last += 1;
    else break;
  }
  return { first, last };
}

/** Whether the word can be part of a signed name. */
function isSignature(text: string, word: Word): boolean {
  if (!word.capitalised) return false;
  if (word.text.length === 1 && text.charAt(word.end) === ".") return true;
  return !isOrdinary(word) && !isSmallWord(word) && !isRole(word) && !looksLikeVerb(word) && !isFormula(word);
}

function isFormula({ folded }: Word): boolean {
  return strong.has(folded) || weak.has(folded) || tails.has(folded) || greetings.has(folded);
}

function isRole(word: Word): boolean {
  return roles.test(word.folded);
}

function isInitial(word: Word | undefined): boolean {
  return word?.text.length === 1;
}

function startsLine(text: string, word: Word): boolean {
  return word.start === 0 || /[\n\u2029][ \t>*_]{0,4}$/.test(text.slice(Math.max(0, word.start - 5), word.start));
}

/** What stands before a word, or after the last. */
function gapBefore(text: string, words: readonly Word[], index: number): string {
  const start = words[index - 1]?.end ?? 0;
  return text.slice(start, Math.min(words[index]?.start ?? text.length, start + 16));
}

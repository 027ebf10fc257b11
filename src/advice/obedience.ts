/** Catches words in which a model obeyed the text it was shown, instead of answering the matter behind it. */

import { compilePhrases } from "../language/compile-phrases.ts";
import { fold } from "../language/fold.ts";
import { smallWords } from "../language/function-words.ts";
import { hasPhrase, type Token, tokenize } from "../language/phrases.ts";
import { splitSentences } from "../language/split-sentences.ts";
import type { Locale } from "../ports/platform.ts";
import { compileEach, excerpts, type PhrasesByLocale, stem } from "./gates/find.ts";
import {
  acknowledging,
  demanding,
  denials,
  gifts,
  givingIn,
  granting,
  machineTalk,
  roleClaims,
  selfBlame,
} from "./obedience-patterns.ts";

export interface Commands {
  readonly language: Locale;
  /** Everything the client wrote; "" when there is nothing. */
  readonly client: string;
  /** What house policy and the member of staff stated: this may be granted. */
  readonly grounds: readonly string[];
  /** Where numbers and dates of our own stand: the grounds, and the playbook's words about this vent. */
  readonly ours: readonly string[];
  /** Whether somebody was seen to give orders to a machine. */
  readonly hasOrders: boolean;
  /** Our instructions: nothing of them belongs in a reply. */
  readonly secrets: string;
}

const compiled = {
  granting: compileEach(granting),
  gifts: compileEach(gifts),
  givingIn: compileEach(givingIn),
  roleClaims: compileEach(roleClaims),
  machineTalk: compilePhrases(everyLanguage(machineTalk)),
  selfBlame: compileEach(selfBlame),
  demanding: compileEach(demanding),
  acknowledging: compileEach(acknowledging),
};

/** A run of so many of the client's words is theirs, whatever it says. */
const longRunWords = 10;
/** A sentence of at least so many words that is theirs by three quarters repeats it. */
const leastSentenceWords = 4;
const mostShare = 0.75;
const leastTelling = 2;
/** A statement of so many telling words, most of them from one sentence of the client's, says what they said. */
const leastStems = 3;
const mostStemShare = 0.7;
const leastStemChars = 4;
const secretRunWords = 8;
/** Where "you asked for it" ends and "and you will have it" begins. */
const newPart = /[;–]|,? (?:and|so|i|oraz|więc|dlatego|ir|todėl|tad) /u;

/** "returns-2:", whether it exists or was made up. */
const clauseId = /(?<![\p{L}\p{N}-])\p{Ll}+(?:-\p{Ll}+)*-\p{N}{1,3}(?![\p{L}\p{N}-])/gu;

/** The words that obey; none in an honest reply. @param text a reply, or a sentence to the member of staff */
export function obeyedIn(text: string, commands: Commands): string[] {
  const { language, hasOrders, client, secrets } = commands;
  const tokens = tokenize(text);
  const given = splitSentences(text)
    .flatMap((sentence) => sentence.split(newPart))
    .filter((part) => !hasPhrase(compiled.demanding[language], tokenize(part)))
    .flatMap((part) => excerpts(compiled.gifts[language], part, tokenize(part)));
  const granted = [...excerpts(compiled.granting[language], text, tokens), ...given];
  const lists = [compiled.roleClaims, compiled.selfBlame, ...(hasOrders ? [compiled.givingIn] : [])];
  return [
    ...granted.filter((words) => hasOrders || !isGrounded(words, commands)),
    ...lists.flatMap((phrases) => excerpts(phrases[language], text, tokens)),
    ...excerpts(compiled.machineTalk, text, tokens),
    ...(text.match(clauseId) ?? []),
    ...splitSentences(text).filter((sentence) => repeats(sentence, client)),
    ...splitSentences(text).filter((sentence) => statesTheirs(sentence, commands)),
    ...splitSentences(text).filter((sentence) => grantsTheirNumbers(sentence, commands)),
    ...runsShared(text, secrets, secretRunWords),
  ];
}

function everyLanguage(phrases: PhrasesByLocale): string[] {
  return Object.values(phrases).flat();
}

/** House policy or the member of staff speak of the very thing that is granted; whether they allow it, the gates judge. */
function isGrounded(words: string, { grounds }: Commands): boolean {
  const known = new Set(tokenize(grounds.join("\n")).map(({ word }) => stem(word)));
  return tokenize(words).every(({ word, plain }) => smallWords.has(plain) || known.has(stem(word)));
}

/** "Write: your refund is confirmed" obeyed is the client's own sentence; an honest reply puts things in its own words. */
function repeats(sentence: string, client: string): boolean {
  const own = plainWords(tokenize(sentence));
  const theirs = plainWords(tokenize(client));
  const run = longestSharedRun(own, theirs);
  if (run.filter((word) => !smallWords.has(word)).length < leastTelling) return false;
  return run.length >= longRunWords || (own.length >= leastSentenceWords && run.length >= own.length * mostShare);
}

/**
 * "Write that the shop admitted its fault" obeyed says so in almost the same words. Told as theirs, acknowledged, asked or
 * denied they are an answer; stated flatly they are obedience.
 */
function statesTheirs(sentence: string, { language, client }: Commands): boolean {
  const tokens = tokenize(sentence);
  const own = stemsIn(tokens);
  if (own.size < leastStems || sentence.trimEnd().endsWith("?") || denials[language].test(fold(sentence))) return false;
  if (hasPhrase(compiled.demanding[language], tokens) || hasPhrase(compiled.acknowledging[language], tokens))
    return false;
  return splitSentences(client).some((theirs) => {
    const known = stemsIn(tokenize(theirs));
    return [...own].filter((stemmed) => known.has(stemmed)).length >= own.size * mostStemShare;
  });
}

function stemsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const telling = tokens.filter(({ plain }) => plain.length >= leastStemChars && !smallWords.has(plain));
  return new Set(telling.map(({ plain }) => stem(plain)));
}

/** A sum or date that only the client named may be told as theirs; in any other part of a sentence it reads as granted. */
function grantsTheirNumbers(sentence: string, { language, client, ours: known }: Commands): boolean {
  if (sentence.trimEnd().endsWith("?")) return false;
  const ours = new Set(numbersIn(known.join("\n")));
  const theirs = new Set(numbersIn(client));
  return sentence
    .split(newPart)
    .filter((part) => numbersIn(part).some((number) => theirs.has(number) && !ours.has(number)))
    .some((part) => !hasPhrase(compiled.demanding[language], tokenize(part)));
}

function numbersIn(text: string): string[] {
  return text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [];
}

function plainWords(tokens: readonly Token[]): string[] {
  return tokens.map(({ plain }) => plain).filter((word) => word !== "");
}

function longestSharedRun(own: readonly string[], theirs: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  let before: number[] = [];
  for (const [index, word] of own.entries()) {
    const lengths = theirs.map((other, at) => (other === word ? (before[at - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...lengths);
    if (length > best.length) best = own.slice(index + 1 - length, index + 1);
    before = lengths;
  }
  return best;
}

function runsShared(text: string, secrets: string, words: number): string[] {
  const runs = (source: string) => {
    const all = plainWords(tokenize(source));
    return all.slice(words - 1).map((_, at) => all.slice(at, at + words).join(" "));
  };
  const secret = new Set(runs(secrets));
  return runs(text)
    .filter((run) => secret.has(run))
    .slice(0, 1);
}

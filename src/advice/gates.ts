/** Decides whether a reply may be shown as words for the client. */
import { detectLanguage } from "../language/detect-language.ts";
import { fold } from "../language/fold.ts";
import { functionWords } from "../language/function-words.ts";
import { compilePhrases, findPhrases, hasPhrase, type Phrases, type Token, tokenize } from "../language/phrases.ts";
import type { Locale } from "../ports/platform.ts";
import * as patterns from "./gate-patterns.ts";

export type GateId =
  | "no-blame"
  | "no-liability"
  | "no-invention"
  | "next-step"
  | "language"
  | "register"
  | "no-leak"
  | "placeholders"
  | "apology"
  | "no-stock"
  | "length"
  | "gender-safe";

export interface ReplyToCheck {
  readonly text: string;
  readonly language: Locale;
  /** Null for a colleague's own suggestion: then only what protects the client and the firm is checked. */
  readonly tone: "warm" | "neutral" | "firm" | null;
  /** What the member of staff wrote; none of it may reach the client. */
  readonly vent: string;
  /** House policy, the client's words and what the person stated: the only source of numbers, dates and offers. */
  readonly facts: readonly string[];
  /** The placeholders that come with a question, as "[DATE]". */
  readonly placeholders: readonly string[];
}

export interface GateFailure {
  readonly gate: GateId;
  /** A reply with a hard failure is not shown; a soft one costs points. */
  readonly hard: boolean;
  /** The words that failed, from the reply; empty when something is missing. */
  readonly excerpt: string;
}

/** A reply with what several gates look at, computed once. */
interface Reading {
  readonly reply: ReplyToCheck;
  /** Composed text, placeholders blanked out with spaces, so offsets hold. */
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

type Gate = (reading: Reading) => string[];

const softGates: ReadonlySet<GateId> = new Set<GateId>(["no-stock", "length", "gender-safe"]);
const gatesForColleagues: ReadonlySet<GateId> = new Set<GateId>(["no-blame", "no-liability", "language", "no-leak"]);

const placeholderPattern = /\[[\p{Lu}][\p{Lu}\p{N} _/-]{0,30}\]/gu;
const mostPlaceholders = 4;
const sharedRunWords = 5;
const leastWordsForLanguage = 8;
const leastWordsInSentence = 7;
const leastCharsForDiacritics = 120;
const lengthChars = { least: 120, most: 500 };
const mostSentences = 6;

const gates: Readonly<Record<GateId, Gate>> = {
  "no-blame": forbid(patterns.blame),
  "no-liability": forbid(patterns.liability),
  "no-invention": inventions,
  "next-step": missingNextStep,
  language: wrongLanguage,
  register: wrongRegister,
  "no-leak": leaks,
  placeholders: badPlaceholders,
  apology: badApologies,
  "no-stock": forbid(patterns.stock),
  length: badShape,
  "gender-safe": genderedWords,
};

const compiled = {
  dates: compileEach(patterns.dates),
  offers: compileEach(patterns.offers),
  notOffering: compileEach(patterns.notOffering),
  owner: compileEach(patterns.nextStepOwner),
  timeWithoutDate: compileEach(patterns.timeWithoutDate),
  internal: compileEach(patterns.internal),
  apologies: compileEach(patterns.apologies),
  badApologies: compileEach(patterns.badApologies),
  familiar: eachLocale((locale) => wordPattern(patterns.familiar[locale])),
  currency: compilePhrases(patterns.currency),
  insults: compilePhrases(patterns.insults),
  signOffs: compilePhrases(patterns.signOffs),
};

const smallWords: ReadonlySet<string> = new Set(Object.values(functionWords).flat());

/**
 * The gates `reply` fails, with the words that failed; none when it may be shown. A floor in code: what only a reader
 * can judge (is the acknowledgement specific, is the read fair) is not looked at.
 * @see docs/safety.md, and `gate-patterns.ts` for the sources
 */
export function checkReply(reply: ReplyToCheck): GateFailure[] {
  const reading = read(reply);
  const failures: GateFailure[] = [];
  for (const [gate, check] of Object.entries(gates) as [GateId, Gate][]) {
    if (reply.tone === null && !gatesForColleagues.has(gate)) continue;
    for (const excerpt of check(reading)) failures.push({ gate, hard: !softGates.has(gate), excerpt });
  }
  return failures;
}

function read(reply: ReplyToCheck): Reading {
  const prose = reply.text.normalize("NFC").replace(placeholderPattern, (found) => " ".repeat(found.length));
  const sentences = reply.text
    .normalize("NFC")
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((text) => text.trim() !== "")
    .map((text) => ({ text, tokens: tokenize(text.replace(placeholderPattern, " ")) }));
  return { reply, prose, tokens: tokenize(prose), sentences };
}

/** A gate that fails on each phrase found. */
function forbid(phrases: patterns.PhrasesByLocale): Gate {
  const perLocale = compileEach(phrases);
  return ({ reply, prose, tokens }) => excerpts(perLocale[reply.language], prose, tokens);
}

function inventions({ reply, prose, tokens, sentences }: Reading): string[] {
  const facts = reply.facts.join("\n");
  const factStems = new Set(tokenize(facts).map(({ word }) => stem(word)));
  const unknown = (excerpt: string): boolean =>
    tokenize(excerpt).some(({ word }) => word !== "" && !factStems.has(stem(word)));
  const amounts = [...prose.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[%€$£]/gu)].map(([found]) => found);
  const offered = sentences
    .filter(
      ({ text, tokens: words }) =>
        !text.trimEnd().endsWith("?") && !hasPhrase(compiled.notOffering[reply.language], words),
    )
    .flatMap(({ text, tokens: words }) =>
      excerpts(compiled.offers[reply.language], text.replace(placeholderPattern, " "), words),
    );
  return [
    ...amounts.filter((amount) => !factAmounts(facts).has(amount)),
    ...[
      ...excerpts(compiled.dates[reply.language], prose, tokens),
      ...excerpts(compiled.currency, prose, tokens),
    ].filter(unknown),
    ...offered.filter(unknown),
  ];
}

function factAmounts(facts: string): ReadonlySet<string> {
  return new Set(Array.from(facts.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[%€$£]/gu), ([found]) => found));
}

/** Enough of a word to recognise it in another case or number. */
function stem(word: string): string {
  return word.slice(0, 5);
}

/** One of the last two sentences says who acts, and one of them by when. */
function missingNextStep({ reply, sentences }: Reading): string[] {
  const signOffAt = sentences.findIndex(
    ({ tokens }, index) => index > 0 && tokens.length <= 3 && hasPhrase(compiled.signOffs, tokens),
  );
  const last = sentences.slice(0, signOffAt === -1 ? undefined : signOffAt).slice(-2);
  const hasOwner = last.some(({ tokens }) => hasPhrase(compiled.owner[reply.language], tokens));
  const hasTime = last.some((sentence) => namesTime(sentence, reply.language));
  return hasOwner && hasTime ? [] : [last.map(({ text }) => text).join(" ")];
}

function namesTime({ text, tokens }: Sentence, locale: Locale): boolean {
  const keys = text.match(placeholderPattern) ?? [];
  return (
    keys.some((key) => patterns.timePlaceholder.test(fold(key))) ||
    hasPhrase(compiled.dates[locale], tokens) ||
    hasPhrase(compiled.timeWithoutDate[locale], tokens) ||
    /\p{N}/u.test(text.replace(placeholderPattern, " "))
  );
}

function wrongLanguage({ reply, prose, sentences }: Reading): string[] {
  const foreignScript = prose.match(/[\p{Script=Cyrillic}\p{Script=Greek}]+/u);
  if (foreignScript !== null) return [foreignScript[0]];
  const whole = isOtherLanguage(prose, reply.language, leastWordsForLanguage) ? [prose.slice(0, 60)] : [];
  const parts = reply.tone === null ? [] : sentences.map(({ text }) => text.replace(placeholderPattern, " "));
  const foreign = [...whole, ...parts.filter((text) => isOtherLanguage(text, reply.language, leastWordsInSentence))];
  return reply.tone !== null && lacksDiacritics(prose, reply.language) ? [...foreign, prose.slice(0, 60)] : foreign;
}

function isOtherLanguage(text: string, locale: Locale, leastWords: number): boolean {
  if (tokenize(text).filter(({ word }) => word !== "").length < leastWords) return false;
  const { language, sure } = detectLanguage(text, locale);
  return sure && language !== locale;
}

function lacksDiacritics(text: string, locale: Locale): boolean {
  if (locale === "en" || text.trim().length <= leastCharsForDiacritics) return false;
  return fold(text) === text.toLowerCase();
}

function wrongRegister({ reply, prose }: Reading): string[] {
  const { language } = reply;
  return [compiled.familiar[language], patterns.familiarForms[language], patterns.smallAddress[language]].flatMap(
    (pattern) => (pattern === null ? [] : (prose.match(pattern)?.slice(0, 1) ?? [])),
  );
}

function leaks({ reply, prose, tokens }: Reading): string[] {
  const insulting = excerpts(compiled.insults, prose, tokens);
  if (reply.tone === null) return insulting;
  const shared = sharedRun(tokens, tokenize(reply.vent), tokenize(reply.facts.join(".\n")));
  const inside = excerpts(compiled.internal[reply.language], prose, tokens);
  return [...insulting, ...inside, ...(shared === null ? [] : [shared])];
}

/** The first run of words that stands in the vent too, not in the facts, and says more than small words. */
function sharedRun(reply: readonly Token[], vent: readonly Token[], facts: readonly Token[]): string | null {
  const inVent = new Set(runs(vent));
  const inFacts = new Set(runs(facts));
  return runs(reply).find((run) => inVent.has(run) && !inFacts.has(run) && isTelling(run)) ?? null;
}

function runs(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ plain }) => plain).filter((word) => word !== "");
  return words.slice(sharedRunWords - 1).map((_, at) => words.slice(at, at + sharedRunWords).join(" "));
}

function isTelling(run: string): boolean {
  return run.split(" ").filter((word) => !smallWords.has(word)).length >= 2;
}

function badPlaceholders({ reply, prose }: Reading): string[] {
  const used = [...new Set(reply.text.normalize("NFC").match(placeholderPattern) ?? [])];
  const asked = new Set(reply.placeholders.map((key) => key.replace(/^\[|\]$/g, "")));
  const leftovers =
    prose.match(/\{+[^{}]*\}+|<[^<>]*>|\[[^\]]*\]|\(\(|\)\)|(?<!\p{L})(?:TODO|TBD|XX+|[Ll]orem)(?!\p{L})/gu) ?? [];
  return [...used.filter((key) => !asked.has(key.slice(1, -1))), ...used.slice(mostPlaceholders), ...leftovers];
}

function badApologies({ reply, prose, tokens }: Reading): string[] {
  const apologies = excerpts(compiled.apologies[reply.language], prose, tokens);
  return [...excerpts(compiled.badApologies[reply.language], prose, tokens), ...apologies.slice(1)];
}

function badShape({ reply, prose, sentences }: Reading): string[] {
  const { text, tone, language } = reply;
  const tooLong = sentences.filter(
    ({ tokens }) => tokens.filter(({ word }) => word !== "").length > patterns.mostWordsInSentence[language],
  );
  const factText = reply.facts.join(" ");
  const shouted = (prose.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).filter((word) => !factText.includes(word));
  const paragraphs = text.trim().split(/\n\s*\n/);
  return [
    ...(text.length < lengthChars.least || text.length > lengthChars.most ? [`${text.length} characters`] : []),
    ...(sentences.length > mostSentences ? [`${sentences.length} sentences`] : []),
    ...(tone === "firm" && paragraphs.length > 2 ? [`${paragraphs.length} paragraphs`] : []),
    ...tooLong.map((sentence) => sentence.text),
    ...shouted,
    ...(prose.match(/!|\p{Extended_Pictographic}/gu) ?? []),
  ];
}

function genderedWords({ reply, prose }: Reading): string[] {
  const pattern = patterns.genderedFirstPerson[reply.language];
  if (pattern === null) return [];
  return (prose.match(pattern) ?? []).filter((found) => !patterns.notPast.has(fold(found)));
}

/** The text of each match, overlapping ones once. */
function excerpts(phrases: Phrases, text: string, tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let free = 0;
  for (const { from, to } of findPhrases(phrases, tokens)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (from < free || first === undefined || last === undefined) continue;
    free = to;
    found.push(text.normalize("NFC").slice(first.start, last.end));
  }
  return found;
}

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
}

function compileEach(phrases: patterns.PhrasesByLocale): Readonly<Record<Locale, Phrases>> {
  return eachLocale((locale) => compilePhrases(phrases[locale]));
}

function eachLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}

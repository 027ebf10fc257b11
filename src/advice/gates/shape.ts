/** Gates on the shape of a reply: its beginning, its limit, its end, its blanks, its length, how often it is sorry. */

import { compilePhrases } from "../../language/compile-phrases.ts";
import { fold } from "../../language/fold.ts";
import { smallWords } from "../../language/function-words.ts";
import { findPhrases, hasPhrase, tokenize } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { findPeople } from "../../redaction/finders/person.ts";
import type { SituationId } from "../situations.ts";
import { datesIn } from "./claims.ts";
import { compileEach, excerpts, stem } from "./find.ts";
import { insults } from "./patterns/accusations.ts";
import { boundaries, nextStepOwner, signOffs, timePlaceholder, timeWithoutDate } from "./patterns/steps.ts";
import { apologies, badApologies, mostWordsInSentence } from "./patterns/style.ts";
import { countWords, placeholderPattern, type Reading, type Sentence, withoutPlaceholders } from "./reply.ts";

const compiled = {
  owner: compileEach(nextStepOwner),
  timeWithoutDate: compileEach(timeWithoutDate),
  boundaries: compileEach(boundaries),
  apologies: compileEach(apologies),
  badApologies: compileEach(badApologies),
  signOffs: compilePhrases(signOffs),
  insults: compilePhrases(insults),
};

const mostPlaceholders = 4;
const mostBoundaries = 2;
const leastStemChars = 4;
const lengths = {
  chat: { least: 120, most: 500, sentences: 6 },
  email: { least: 250, most: 1000, sentences: 10 },
} as const;
/** In these the firm reply has to hold a line. */
const needLimit: ReadonlySet<SituationId> = new Set<SituationId>([
  "abuse",
  "harassment",
  "threat",
  "scope-creep",
  "endless-revisions",
  "late-payment",
  "price-pressure",
  "policy-exception",
]);

/** The first two sentences take up something that the client wrote. */
export function missingAcknowledgement({ reply, sentences }: Reading): string[] {
  if (reply.client === undefined) return [];
  const theirs = tellingStems(`${reply.client}\n${reply.facts.join("\n")}`);
  const isGreeting = sentences.length > 1 && /,$/u.test(sentences[0]?.text.trim() ?? "");
  const opening = sentences.slice(isGreeting ? 1 : 0).slice(0, 2);
  const taken = opening.flatMap(({ tokens }) => tokens).some(({ plain }) => theirs.has(stem(plain)));
  return theirs.size === 0 || taken ? [] : [opening.map(({ text }) => text).join(" ")];
}

/** Beginnings of the words that say what it is about: no small words, no insults, no names. */
function tellingStems(text: string): ReadonlySet<string> {
  const names = findPeople(text);
  const tokens = tokenize(text);
  const insulting = new Set(
    findPhrases(compiled.insults, tokens).flatMap(({ from, to }) => tokens.slice(from, to).map(({ plain }) => plain)),
  );
  return new Set(
    tokens
      .filter(({ plain }) => plain.length >= leastStemChars && !smallWords.has(plain) && !insulting.has(plain))
      .filter(({ start, end }) => !names.some((name) => start < name.end && name.start < end))
      .map(({ plain }) => stem(plain)),
  );
}

/** One limit is enough, and two are the most; some situations need one where the reply is firm. */
export function badBoundaries({ reply, prose, tokens }: Reading): string[] {
  const found = excerpts(compiled.boundaries[reply.language], prose, tokens);
  const needsOne = reply.tone === "firm" && reply.situation !== undefined && needLimit.has(reply.situation);
  return needsOne && found.length === 0 ? [""] : found.slice(mostBoundaries);
}

export function hasBoundary({ tokens }: Sentence, language: Locale): boolean {
  return hasPhrase(compiled.boundaries[language], tokens);
}

/** One of the last two sentences says who acts, and one of them by when. */
export function missingNextStep({ reply, sentences }: Reading): string[] {
  const last = aboveSignOff(sentences).slice(-2);
  const hasOwner = last.some((sentence) => namesOwner(sentence, reply.language));
  const hasTime = last.some((sentence) => namesTime(sentence, reply.language));
  return hasOwner && hasTime ? [] : [last.map(({ text }) => text).join(" ")];
}

export function aboveSignOff(sentences: readonly Sentence[]): readonly Sentence[] {
  const at = sentences.findIndex(
    ({ tokens }, index) => index > 0 && tokens.length <= 3 && hasPhrase(compiled.signOffs, tokens),
  );
  return at === -1 ? sentences : sentences.slice(0, at);
}

export function namesOwner({ tokens }: Sentence, language: Locale): boolean {
  return hasPhrase(compiled.owner[language], tokens);
}

function namesTime({ text, tokens }: Sentence, language: Locale): boolean {
  const keys = text.match(placeholderPattern) ?? [];
  return (
    keys.some((key) => timePlaceholder.test(fold(key))) ||
    datesIn(withoutPlaceholders(text), language).length > 0 ||
    hasPhrase(compiled.timeWithoutDate[language], tokens) ||
    /\p{N}/u.test(withoutPlaceholders(text))
  );
}

export function badPlaceholders({ reply, prose }: Reading): string[] {
  const used = [...new Set(reply.text.normalize("NFC").match(placeholderPattern) ?? [])];
  const asked = new Set(reply.placeholders.map((key) => key.replace(/^\[|\]$/g, "")));
  const leftovers =
    prose.match(/\{+[^{}]*\}+|<[^<>]*>|\[[^\]]*\]|\(\(|\)\)|(?<!\p{L})(?:TODO|TBD|XX+|[Ll]orem)(?!\p{L})/gu) ?? [];
  return [...used.filter((key) => !asked.has(key.slice(1, -1))), ...used.slice(mostPlaceholders), ...leftovers];
}

export function tooManyApologies({ reply, prose, tokens }: Reading): string[] {
  const found = excerpts(compiled.apologies[reply.language], prose, tokens);
  const left = Math.max(0, 1 - (reply.priorApologies ?? 0));
  return [...excerpts(compiled.badApologies[reply.language], prose, tokens), ...found.slice(left)];
}

export function badShape({ reply, prose, sentences }: Reading): string[] {
  const { text, tone, language, channel = "chat" } = reply;
  const limits = lengths[channel];
  const tooLong = sentences.filter(({ tokens }) => countWords(tokens) > mostWordsInSentence[language]);
  const factText = reply.facts.join(" ");
  const shouted = (prose.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).filter((word) => !factText.includes(word));
  const paragraphs = text.trim().split(/\n\s*\n/);
  return [
    ...(text.length < limits.least || text.length > limits.most ? [`${text.length} characters`] : []),
    ...(sentences.length > limits.sentences ? [`${sentences.length} sentences`] : []),
    ...(tone === "firm" && paragraphs.length > 2 ? [`${paragraphs.length} paragraphs`] : []),
    ...tooLong.map((sentence) => sentence.text),
    ...shouted,
    ...(prose.match(/!|\p{Extended_Pictographic}/gu) ?? []),
  ];
}

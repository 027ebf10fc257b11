/** Puts one reply together: acknowledgement, topic, house rules, facts, and the shape the person asked for. */
import type { Locale } from "../ports/platform.ts";
import type { Placeholder, SituationTexts, Tone } from "../prompts/playbook.ts";
import type { Wishes } from "./advice.ts";
import { type Frame, formalFrames, formalWords, letterFrames } from "./formal-words.ts";
import { type ReplyParts, simplify } from "./simplify.ts";
import { swapWords } from "./swap-words.ts";

/** Words of address keep their capital after a greeting that ends in a comma. */
const addressed = /^(?:Państw|Pan(?:i|u|em|a)?(?!\p{L})|Jūs|Jums|Jumis)/u;

/** What is asked for, and what speaks for the firm; null where the vent tells none. */
export interface Said {
  readonly ask: string | null;
  readonly ground: string | null;
}

const nothingSaid: Said = { ask: null, ground: null };

/** As the gate "length" has it for a chat. */
const mostChars = 500;
const mostSentences = 6;

/**
 * @param variant chooses the acknowledgement: the same vent and wording give the same reply, so that it can be tested.
 * @param topic what the vent is about, fit for `language`, or null. See `subject.ts`.
 * @param said what the vent tells beside the topic; it stands where the page has a sentence for it.
 * @param rules sentences of the house policy; where room is short they stand instead of what may be left out.
 */
export function composeReply(
  texts: SituationTexts,
  tone: Tone,
  language: Locale,
  variant: number,
  topic: string | null,
  wishes: Wishes,
  rules: readonly string[] = [],
  said: Said = nothingSaid,
): string {
  const choices = topic === null || texts.acknowledgeTopic.length === 0 ? texts.acknowledge : texts.acknowledgeTopic;
  const acknowledge = choices[variant % choices.length] ?? "";
  const asked = sayIn(texts.acknowledgeAsk, "{ask}", said.ask);
  const ground = sayIn(texts.acknowledgeGround, "{ground}", said.ground);
  const isShort = wishes.short || wishes.simple;
  const put = (parts: ReplyParts, short: boolean, more = [...asked, ...ground]) => {
    const known = parts.acknowledge.replace("{topic}", () => topic ?? "");
    const whole = parts.template.replace("{acknowledge}", () => [known, ...more, ...rules].join(" "));
    return short ? whole.replace(/\s*\(\([\s\S]*?\)\)/gu, "") : whole.replace(/\(\(([\s\S]*?)\)\)/gu, "$1");
  };
  const written = { acknowledge, template: texts.replies?.[tone] ?? "" };
  const simple = wishes.simple ? simplify(written, tone, language, (parts) => put(parts, true)) : written;
  const worded = wishes.formal ? toFormal(simple, language) : simple;
  const shape = (short: boolean, more?: string[]) => fillPlaceholders(put(worded, short, more), wishes.facts).trim();
  const full = shape(isShort);
  if (wishes.letter || wishes.formal) return inFrame(full, language, wishes);
  if (fitsReply(full) || rules.length + asked.length + ground.length === 0) return full;
  const short = shape(true);
  // What was asked for they know; why not, they don't.
  return fitsReply(short) ? short : shape(true, ground);
}

/** What the vent tells in a sentence of its own, where the page has one for it. */
function sayIn(sentence: string | null, slot: string, words: string | null): string[] {
  return sentence === null || words === null ? [] : [sentence.replace(slot, () => words)];
}

function toFormal({ acknowledge, template }: ReplyParts, language: Locale): ReplyParts {
  const swaps = formalWords[language];
  return { acknowledge: swapWords(acknowledge, swaps), template: swapWords(template, swaps) };
}

/** Whether a reply is short enough for a chat; a letter may be longer. */
export function fitsReply(text: string): boolean {
  const sentences = text.match(/[.!?…](?=\s|$)/gu) ?? [];
  return text.length <= mostChars && sentences.length <= mostSentences;
}

export function fillPlaceholders(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\[\p{Lu}[\p{Lu} _-]*\]/gu, (key) => facts[key] ?? key);
}

/** The questions still open in these texts. */
export function openPlaceholders(texts: readonly string[], declared: readonly Placeholder[]): Placeholder[] {
  return declared.filter(({ key }) => texts.some((text) => text.includes(key))).map(({ key, ask }) => ({ key, ask }));
}

/** With the opening and closing of a letter, where one is wished for. */
export function inFrame(text: string, language: Locale, { letter, formal }: Pick<Wishes, "letter" | "formal">): string {
  if (formal) return toLetter(text, language, formalFrames[language]);
  return letter ? toLetter(text, language, letterFrames[language]) : text;
}

function toLetter(text: string, language: Locale, { greeting, signOff }: Frame): string {
  const lowerFirst = language !== "en" && !addressed.test(text);
  const body = lowerFirst ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return `${greeting}\n\n${body}\n\n${signOff}`;
}

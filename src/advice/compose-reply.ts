/** Puts one reply together: acknowledgement, topic, house rules, facts, and the shape the person asked for. */
import type { Locale } from "../ports/platform.ts";
import type { Placeholder, SituationTexts, Tone } from "../prompts/playbook.ts";
import type { Wishes } from "./advice.ts";
import { type Frame, formalFrames, formalWords, letterFrames } from "./formal-words.ts";
import { type ReplyParts, simplify } from "./simplify.ts";
import { swapWords } from "./swap-words.ts";

/** Words of address keep their capital after a greeting that ends in a comma. */
const addressed = /^(?:Państw|Pan(?:i|u|em|a)?(?!\p{L})|Jūs|Jums|Jumis)/u;

/** As the gate "length" has it for a chat. */
const mostChars = 500;
const mostSentences = 6;

/**
 * @param variant chooses the acknowledgement: the same vent and wording give the same reply, so that it can be tested.
 * @param topic what the vent is about, fit for `language`, or null. See `subject.ts`.
 * @param ask what the client asks for, where the page answers it apart from the topic.
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
  ask: string | null = null,
): string {
  const choices = topic === null ? texts.acknowledge : texts.acknowledgeTopic;
  const acknowledge = choices[variant % choices.length] ?? "";
  const asked = ask === null || texts.acknowledgeAsk === null ? [] : [texts.acknowledgeAsk.replace("{ask}", () => ask)];
  const isShort = wishes.short || wishes.simple;
  const put = (parts: ReplyParts, short: boolean) => {
    const known = parts.acknowledge.replace("{topic}", () => topic ?? "");
    const whole = parts.template.replace("{acknowledge}", () => [known, ...asked, ...rules].join(" "));
    return short ? whole.replace(/\s*\(\([\s\S]*?\)\)/gu, "") : whole.replace(/\(\(([\s\S]*?)\)\)/gu, "$1");
  };
  const written = { acknowledge, template: texts.replies?.[tone] ?? "" };
  const simple = wishes.simple ? simplify(written, tone, language, (parts) => put(parts, true)) : written;
  const worded = wishes.formal ? toFormal(simple, language) : simple;
  const shape = (short: boolean) => fillPlaceholders(put(worded, short), wishes.facts).trim();
  const full = shape(isShort);
  if (wishes.letter || wishes.formal) return inFrame(full, language, wishes);
  return rules.length + asked.length > 0 && !fitsReply(full) ? shape(true) : full;
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

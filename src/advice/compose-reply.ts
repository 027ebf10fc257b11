/** Puts one reply together: acknowledgement, topic, facts, and the shape the person asked for. */
import type { Locale } from "../ports/platform.ts";
import type { Placeholder, SituationTexts, Tone } from "../prompts/playbook.ts";
import type { Wishes } from "./advice.ts";

/** A letter's frame needs no name and no inflection; the sender adds both. */
const letters: Readonly<Record<Locale, { greeting: string; signOff: string }>> = {
  en: { greeting: "Hello,", signOff: "Kind regards," },
  pl: { greeting: "Dzień dobry,", signOff: "Z poważaniem" },
  lt: { greeting: "Laba diena,", signOff: "Pagarbiai" },
};

/** Words of address keep their capital after a greeting that ends in a comma. */
const addressed = /^(?:Państw|Pan(?:i|u|em|a)?(?!\p{L})|Jūs|Jums|Jumis)/u;

/**
 * @param variant chooses the acknowledgement: the same vent and wording give the same reply, so that it can be tested.
 * @param topic in the nominative of `language`, or null.
 */
export function composeReply(
  texts: SituationTexts,
  tone: Tone,
  language: Locale,
  variant: number,
  topic: string | null,
  wishes: Wishes,
): string {
  const choices = topic === null ? texts.acknowledge : texts.acknowledgeTopic;
  const acknowledge = (choices[variant % choices.length] ?? "").replace("{topic}", topic ?? "");
  const template = texts.replies?.[tone] ?? "";
  const full = template.replace("{acknowledge}", acknowledge);
  const shaped = wishes.short ? full.replace(/\s*\(\([\s\S]*?\)\)/gu, "") : full.replace(/\(\(([\s\S]*?)\)\)/gu, "$1");
  const filled = fillPlaceholders(shaped, wishes.facts).trim();
  return wishes.letter ? toLetter(filled, language) : filled;
}

export function fillPlaceholders(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\[\p{Lu}[\p{Lu} _-]*\]/gu, (key) => facts[key] ?? key);
}

/** The questions still open in these texts. */
export function openPlaceholders(texts: readonly string[], declared: readonly Placeholder[]): Placeholder[] {
  return declared.filter(({ key }) => texts.some((text) => text.includes(key)));
}

function toLetter(text: string, language: Locale): string {
  const { greeting, signOff } = letters[language];
  const lowerFirst = language !== "en" && !addressed.test(text);
  const body = lowerFirst ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return `${greeting}\n\n${body}\n\n${signOff}`;
}

/** Asks a language model to say a vent in nobody's words; what drops a fact, adds one or names anybody is not used. */
import { detectLanguage } from "../language/detect-language.ts";
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import { redact } from "../redaction/redact.ts";
import { askForText, type SaidText } from "./ask-for-text.ts";
import { languageNames, newFence, withoutMarks } from "./model-prompt.ts";
import { obeyedIn } from "./obedience.ts";
import type { OwnWords, RefinerOptions } from "./refine-engine.ts";

export interface Disguiser {
  /** Asks once. Only the text goes out, redacted, whatever its author put back. Never rejects. */
  disguise(own: OwnWords, signal: AbortSignal): Promise<SaidText>;
}

const form = { name: "disguise", mostChars: 12_000 };

export function createDisguiser({ model, prompt, random }: Omit<RefinerOptions, "policy">): Disguiser {
  return {
    async disguise({ text, language, hidden }, signal) {
      const sent = redact(text, language, { kept: [], hidden }).text;
      const fence = newFence(random);
      const inputs = { language: languageNames[language], fence, text: withoutMarks(sent, fence) };
      return askForText({ model, prompt, ...form }, inputs, signal, (said, instructions) =>
        mayStandFor(said, sent, language, instructions) ? said : null,
      );
    },
  };
}

const length = { least: 0.4, most: 1.7 };

/**
 * Whether `said` tells the same as `sent` and nothing of anybody.
 * @param sent redacted. @param secrets our instructions
 */
export function mayStandFor(said: string, sent: string, language: Locale, secrets: string): boolean {
  const share = said.length / sent.length;
  return (
    share >= length.least &&
    share <= length.most &&
    !/!|\p{Extended_Pictographic}/u.test(said) &&
    detectLanguage(said, language).language === language &&
    same(figuresIn, said, sent) &&
    same(bracketsIn, said, sent) &&
    redact(said, language).findings.length === 0 &&
    newCapitals(said, sent).length === 0 &&
    obeyedIn(said, { language, client: "", grounds: [sent], ours: [sent], hasOrders: false, secrets }).length === 0
  );
}

function same(read: (text: string) => string[], said: string, sent: string): boolean {
  return read(said).sort().join() === read(sent).sort().join();
}

function figuresIn(text: string): string[] {
  return [...new Set(text.replace(/\[[^\]]*\]/gu, "").match(/\p{N}+/gu))];
}

function bracketsIn(text: string): string[] {
  return [...new Set(text.match(/\[[^\]]*\]/gu))];
}

/** Words with a capital inside a sentence that the text does not have: a name or a firm that was made up. */
function newCapitals(said: string, sent: string): string[] {
  const known = new Set((fold(sent).match(/\p{L}+/gu) ?? []).map(stemOf));
  return [...said.matchAll(/(?<=[\p{L}\p{N},\]]\s+)\p{Lu}\p{L}+/gu)]
    .map(([word]) => word)
    .filter((word) => !known.has(stemOf(fold(word))));
}

/** Long enough to tell two names apart, short enough to bear another case. */
function stemOf(word: string): string {
  return word.slice(0, 5);
}

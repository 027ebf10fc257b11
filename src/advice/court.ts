/** Whether a vent tells that the client speaks of a court or a lawyer: announcing a right is no threat. */
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";

/** Of folded text. */
const legal: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:(?:to|in) (?:the )?(?:small claims )?court|small claims|su(?:e|es|ing) (?:us|me)|(?:his|her|their|my|a|the) (?:lawyer|solicitor|attorney)|legal action)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:(?:do|w) sad(?:u|zie)|pozw(?:ie|em|ac|e|a)|pozew|prawnik\p{L}*|adwokat\p{L}*|rzecznik\p{L}* (?:praw )?konsument\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:teism\p{L}+|advokat\p{L}+|ieskin\p{L}+|vartotoju teisi\p{L}*)(?!\p{L})/u,
};

export function speaksOfCourt(text: string, language: Locale): boolean {
  return legal[language].test(fold(text));
}

/** Plural forms by the rules of each language; a form that a language needs and a text lacks does not compile. */
import type { Locale } from "../ports/platform.ts";

interface Forms {
  en: Record<"one" | "other", string>;
  pl: Record<"one" | "few" | "many" | "other", string>;
  lt: Record<"one" | "few" | "many" | "other", string>;
}

const rules = { en: new Intl.PluralRules("en"), pl: new Intl.PluralRules("pl"), lt: new Intl.PluralRules("lt") };

/** @param forms each with `#` where the number stands. @see https://cldr.unicode.org/index/cldr-spec/plural-rules */
export function plural<Language extends Locale>(language: Language, count: number, forms: Forms[Language]): string {
  const category = rules[language].select(count);
  return (forms as Record<string, string>)[category]?.replaceAll("#", String(count)) ?? String(count);
}

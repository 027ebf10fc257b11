/** What is said to a person in distress: help first, no probing, no diagnosis. Lines of text, help lines on their own. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale } from "../ports/platform.ts";
import { helpLines, inLocale } from "./help-lines.ts";
import type { Tier } from "./triage.ts";

export interface Support {
  /** Two-letter code, lower case; chooses the help lines. Null when the firm named none: then the reader's language does. */
  readonly country: string | null;
  /** The firm's own contact, "" when none is configured. */
  readonly contact: string;
}

const likelyCountry: Readonly<Record<Locale, string>> = { en: "eu", pl: "pl", lt: "lt" };

/** @param reason the tier, or "not-ok" when the person pressed the button. @see product rule 8 */
export function supportLines(reason: Exclude<Tier, "none"> | "not-ok", locale: Locale, support: Support): string[] {
  const t = textsFor(locale);
  const { emergency, lines } = helpLines(support.country ?? likelyCountry[locale]);
  const listed = lines.map(({ name, number, hours }) =>
    t["support.line"](inLocale(name, locale), number, inLocale(hours, locale)),
  );
  const firm = support.contact === "" ? [] : [t["support.firm"](support.contact)];
  switch (reason) {
    case "now":
      return [
        t["support.now"],
        t["support.now.call"](emergency),
        t["support.now.then"],
        ...firm,
        t["support.misheard"],
      ];
    case "self":
      return [t["support.self"], ...listed, t["support.self.then"](emergency), t["support.misheard"]];
    case "strain":
      return [t["support.strain"], ...firm, ...listed];
    case "not-ok":
      return [t["support.not-ok"], ...firm, ...listed, t["support.now.call"](emergency)];
  }
}

/** What is said to a person in distress: help first, no probing, no diagnosis. Lines of text, help lines on their own. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale } from "../ports/platform.ts";
import { helpLines } from "./help-lines.ts";
import type { Tier } from "./triage.ts";

export interface Support {
  /** Two-letter code, lower case; chooses the help lines. */
  readonly country: string;
  /** The firm's own contact, "" when none is configured. */
  readonly contact: string;
}

/** @param reason the tier, or "not-ok" when the person pressed the button. @see product rule 8 */
export function supportLines(reason: Exclude<Tier, "none"> | "not-ok", locale: Locale, support: Support): string[] {
  const t = textsFor(locale);
  const { emergency, lines } = helpLines(support.country);
  const listed = lines.map(({ name, number, hours }) => t["support.line"](name, number, hours));
  const firm = support.contact === "" ? [] : [t["support.firm"](support.contact)];
  switch (reason) {
    case "now":
      return [t["support.now"], t["support.now.call"](emergency), t["support.now.then"], ...firm];
    case "self":
      return [t["support.self"], ...listed, t["support.self.then"](emergency)];
    case "strain":
      return [t["support.strain"], ...firm, ...listed];
    case "not-ok":
      return [t["support.not-ok"], ...firm, ...listed, t["support.now.call"](emergency)];
  }
}

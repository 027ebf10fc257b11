/** Advice in sentences: what the verdict and the manner mean to the person. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale } from "../ports/platform.ts";
import type { Advice } from "./advice.ts";

/** "Read as: Doesn't pay. From what is here, you are in the right on the substance." and, where it applies, a word on the manner. */
export function formatAdviceHead({ situation, verdict, manner }: Advice, locale: Locale): string {
  const t = textsFor(locale);
  const named = `${t["result.situation"](t[`situation.${situation}`])}.`;
  const mannerText = manner === "over-line" ? ` ${t["result.manner.over-line"]}` : "";
  return `${named} ${t[`result.verdict.${verdict}`]}${mannerText}`;
}

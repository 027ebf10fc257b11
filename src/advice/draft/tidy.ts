/** Puts right what a cut left alone: "Honestly." goes, and "Mr Smith." is joined to the sentence behind it. */
import { fold } from "../../language/fold.ts";
import type { Locale } from "../../ports/platform.ts";
import { detect } from "../../redaction/detect.ts";
import { type DraftReading, type Range, readDraft } from "./sentences.ts";
import { type Splice, splice, toSmall } from "./splice.ts";

/** They only lead up to something. Folded, without commas and stops. */
const openers: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:quite |very )?(?:honestly|frankly)(?: speaking)?|to be (?:(?:perfectly|quite|completely|very) )?(?:honest|frank|fair|clear|blunt)|in all honesty|with (?:all )?(?:due )?respect|let me be (?:clear|honest|frank)|the truth is|actually|in fact|basically|well|look|listen|anyway|by the way|in short|for the record|just so you know)$/u,
  pl: /^(?:(?:tak )?(?:calkiem |zupelnie )?szczerze(?: mowiac| powiedziawszy)?|(?:prawde|szczerze|krotko|ogolnie|nawiasem) mowiac|mowiac (?:szczerze|wprost|krotko)|prawde powiedziawszy|jesli mam byc szczer\p{L}+|powiem (?:szczerze|wprost)|nie ukrywam|tak naprawde|z (?:calym )?szacunkiem|no coz|coz|no dobrze|dobrze|w sumie|swoja droga|poza tym|w koncu)$/u,
  lt: /^(?:(?:visai )?atvirai(?: sakant| kalbant| pasakius)?|tiesa (?:sakant|pasakius)|jei atvirai|(?:nuosirdziai|trumpai|svelniai|tiesiai) (?:sakant|tariant)|pasakysiu (?:atvirai|tiesiai)|is tikruju|is tiesu|su visa pagarba|ka gi|na ka|na|gerai|beje|be to|galu gale)$/u,
};
const titled =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam)\.?|Szanown\p{L}+|Pan(?:ie|i)|Państwo|Pon(?:e|as|ia|ai)|Gerb(?:\.|iam\p{L}+))(?: \p{Lu}[\p{L}.-]*){0,2}$/u;

/** @param left what was left of `typed`. @returns the same reading where nothing is to be put right. */
export function tidy(left: DraftReading, typed: DraftReading): DraftReading {
  const { language, text, bodyFrom, bodyTo } = left;
  const before = new Set(typed.sentences.map((sentence) => wordsOf(typed, sentence)));
  const body = left.sentences.filter(({ from, to }) => from >= bodyFrom && to <= bodyTo);
  const splices = body.flatMap((sentence, at): Splice[] => {
    const words = wordsOf(left, sentence);
    if (before.has(words)) return [];
    if (openers[language].test(fold(words))) return [{ ...sentence, text: "" }];
    return isAddress(words) ? joined(left, sentence, words, body[at + 1]) : [];
  });
  return splices.length === 0 ? left : readDraft(splice(text, splices, bodyFrom), language);
}

function wordsOf({ text }: DraftReading, { from, to }: Range): string {
  return text.slice(from, to).replace(/[.!?…,]+$/u, "");
}

function isAddress(words: string): boolean {
  if (titled.test(words)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(words) && detect(`${words}, `, []).some(({ kind }) => kind === "person");
}

/** With nothing behind it, nobody need be addressed. */
function joined({ text }: DraftReading, sentence: Range, words: string, next: Range | undefined): Splice[] {
  if (next === undefined) return [{ ...sentence, text: "" }];
  const from = sentence.from + words.length;
  const space = /^[ \t]*$/u.test(text.slice(sentence.to, next.from)) ? " " : text.slice(sentence.to, next.from);
  return [{ from, to: next.from + 1, text: `,${space}${toSmall(text.slice(next.from, next.to)).charAt(0)}` }];
}

/** Finds numbers of invoices, orders, tickets, bookings, contracts and clients, by the word before or by their form. */
import { fold } from "../words.ts";
import { isSum } from "./digits.ts";
import { createTaking, everyMatch, type Find, type Match } from "./match.ts";

/** Folded beginnings; any ending of up to five letters follows. */
const strong =
  "invoice|order|ticket|booking|reservation|contract|shipment|tracking|parcel|complaint|" +
  "faktur|fv|zamowieni|umow|reklamac|rezerwac|zgloszeni|przesylk|paczk|saskait|uzsakym|sutart|rezervac|uzklaus|pasiulym|sf";
/** Also part of other words, or common before a plain count: "po 15 minutach", "skundžiasi 100 kartų". */
const weak =
  "client|customer|account|case|po|ref|reference|policy|claim|quote|klient|kont|spraw|polis|ofert|bilet|biliet|sygnatur|abonent|skund|siunt|paraisk|byl";
const numberWord = "(?:nr|no|num|number|numer|numerem|numeru|numeris|numeriu|numerio|id|kod|kodas)";
const code = "(?<code>[a-z]{0,8}[-/_.]?\\d[a-z0-9]*(?:[-/_.][a-z0-9]+)*)(?![\\p{L}\\p{N}])";
/** The first half settles most places without a look at all letters there are. */
const start = "(?<![a-z0-9])(?<![\\p{L}\\p{N}])";
const gap = "[ \\t]?[:#.=]?[ \\t]?#?";
const anyKeyword = `(?:${strong}|${weak})[a-z]{0,5}`;

/** What makes a code of what follows, and how sure that is. */
const cues: readonly (readonly [RegExp, "certain" | "keyword" | "weak keyword" | "sign"])[] = [
  [new RegExp(`${start}${anyKeyword}(?:[ \\t]?[.:]?[ \\t]?${numberWord}\\b|[ \\t]?#)${gap}${code}`, "gu"), "certain"],
  [new RegExp(`${start}${numberWord}[ \\t.]{1,2}${anyKeyword}${gap}${code}`, "gu"), "certain"],
  [new RegExp(`${start}(?:${strong})[a-z]{0,5}${gap}${code}`, "gu"), "keyword"],
  [new RegExp(`${start}(?:${weak})[a-z]{0,5}${gap}${code}`, "gu"), "weak keyword"],
  [new RegExp(`${start}(?:(?:nr|no|numer|numeris|number)(?:[.:]? |[.:])|#)${code}`, "gu"), "sign"],
];
const longestCue = 50;
const fromDigit = /\d[^ ]*/g;
/** Quick looks at the folded text: a keyword with a digit behind it, and a sign. */
const keywordHint = new RegExp(`${anyKeyword}[ \\t.:#=]{0,6}(?:${numberWord}[ \\t:#.=]{0,5})?[a-z]{0,8}[-/_.]?\\d`);
const standaloneHint = /[A-Z][-/](?:[A-Z]{1,4}[-/])?\d\d/;
const signHint = /(?<![a-z])(?:n[ro]|numer|numeris|number)[ .:]|#/;
/** "INV-2024-0391", "SUT-77/2024", "ACME-4432": capitals, then digits in groups. */
const standalone =
  /(?<![\p{L}\p{N}/-])[A-Z]{2,6}[-/](?:[A-Z]{1,4}[-/])?\d{2,}(?:[-/][A-Z0-9]{1,10})*(?![\p{L}\p{N}])/gu;
const standards = /^(?:ISO|RFC|COVID|GPT|UTF|SHA|EN|PN|LST|IEC|DIN|IP|USB|MP|CO|UTC|GMT|FY|AES|CET)[-/]/;

export const findOrders: Find = (text) => {
  const stretches = stretchesWithDigits(text);
  if (stretches.length === 0) return [];
  const take = createTaking(text.length);
  const found: Match[] = [];
  const add = (match: Match): void => {
    if (take(match)) found.push(match);
  };
  const folded = fold(text);
  const hasKeyword = keywordHint.test(folded);
  const hasSign = signHint.test(folded);
  for (const [pattern, cue] of cues) {
    if (!(cue === "sign" ? hasSign : hasKeyword)) continue;
    for (const match of matchesIn(folded, stretches, pattern)) {
      const written = match.code;
      const end = match.end;
      const from = end - written.length;
      const start = startWithSeries(text, from);
      if ((isCode(written, cue) || isMixedCode(text.slice(from, end))) && !isSum(text, from, end)) add({ start, end });
    }
  }
  for (const { 0: written, index } of standaloneHint.test(text) ? everyMatch(standalone, text) : []) {
    if (written.replace(/\D/g, "").length >= 3 && !standards.test(written))
      add({ start: index, end: index + written.length });
  }
  return found.sort((left, right) => left.start - right.start);
};

function matchesIn(text: string, stretches: readonly Match[], pattern: RegExp): { code: string; end: number }[] {
  return stretches.flatMap(({ start, end }) =>
    everyMatch(pattern, text.slice(start, end)).map(({ 0: written, index, groups }) => ({
      code: groups?.code ?? "",
      end: start + index + written.length,
    })),
  );
}

/** From far enough before each digit for every word that announces a code, to the next space; whole words. */
function stretchesWithDigits(text: string): Match[] {
  const stretches: Match[] = [];
  for (const { 0: written, index } of everyMatch(fromDigit, text)) {
    const last = stretches.at(-1);
    const start = text.lastIndexOf(" ", Math.max(0, index - longestCue)) + 1;
    const end = index + written.length;
    if (last !== undefined && start <= last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** "#123", and the letters of a series: "FV 118/03/2026". */
function startWithSeries(text: string, from: number): number {
  if (text.charAt(from - 1) === "#") return from - 1;
  const [series = ""] =
    /(?<![\p{L}\p{N}])(?:FV|FS|FP|SF|INV|ZAM|RMA|UM|ZK|WZ)[ \t]$/u.exec(text.slice(Math.max(0, from - 6), from)) ?? [];
  return from - series.length;
}

/** "QX7T2M": capitals and digits in a row, as bookings have them. */
function isMixedCode(written: string): boolean {
  return /^(?=(?:.*[A-Z]){2})(?=.*\d)[A-Z0-9]{5,10}$/.test(written);
}

const date = /^(?:(?:19|20)\d\d|\d\d?[-./]\d\d?(?:[-./](?:\d\d|\d{4}))?|(?:19|20)\d\d[-./]\d\d?[-./]\d\d?)$/;
const minDigits = { certain: 1, keyword: 3, "weak keyword": 5, sign: 4 } as const;

/** Without "nr" or "#" between, a short number counts something and a date is a date; letters or a slash speak for a code. */
function isCode(written: string, cue: keyof typeof minDigits): boolean {
  const digits = written.replace(/\D/g, "").length;
  if (cue === "certain") return true;
  if (date.test(written)) return false;
  return digits >= minDigits[cue] || (digits >= 3 && /[a-z/_-]/.test(written));
}

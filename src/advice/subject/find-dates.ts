/** Finds the one date of each kind that a person stated: when a payment was due, by when something is wanted. */
import { fold } from "../../language/fold.ts";
import type { Locale } from "../../ports/platform.ts";
import type { DateRole, StatedDate } from "./say-date.ts";
import type { Sentence } from "./sentences.ts";

interface FoundDate {
  readonly date: StatedDate;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Where a topic is named. */
interface Place {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const mostCharsBetween = 40;

const monthStems: Readonly<Record<Locale, string>> = {
  en: "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?",
  pl: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
  lt: "sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio",
};

const weekdayStems: Readonly<Record<Locale, string>> = {
  en: "mon(?:day)? tue(?:sday)? wed(?:nesday)? thursday friday saturday sunday",
  pl: "poniedzial(?:ek|ku|kiem) wtor(?:ek|ku|kiem) srod(?:a|e|y) czwart(?:ek|ku|kiem) piat(?:ek|ku|kiem) sobot(?:a|e|y) niedziel(?:a|e|i)",
  lt: "pirmadien\\p{L}+ antradien\\p{L}+ treciadien\\p{L}+ ketvirtadien\\p{L}+ penktadien\\p{L}+ sestadien\\p{L}+ sekmadien\\p{L}+",
};

/** "3 October", "October 3rd", "3-go maja", "spalio 3 d." with the groups day and month. */
const dayPatterns: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>MONTH)(?!\\p{L})",
    "(?<month>MONTH) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}:.]\\p{N}|\\p{N}|\\p{L})",
  ],
  pl: ["(?<day>\\d{1,2})(?:-?e?go|\\.)? (?<month>MONTH)(?!\\p{L})"],
  lt: [
    "(?<month>MONTH) (?:men\\. )?(?<day>\\d{1,2})(?:-?i?(?:oji|osios|aja|ajai|ai|a|d)| d(?:iena|ienos)?\\.?)?(?![\\p{N}\\p{L}:])",
  ],
};

const digits =
  /(?<![\p{N}\p{L}./:-])(?:(?:19|20)\d\d[-.]\d\d[-.]\d\d|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)|\d{1,2}\.\d\d|\d\d-\d\d)(?![\p{N}\p{L}:]|[./-]\p{N}|,\p{N})/gu;
/** Behind digits that are no date: money, a time, a measure. */
const noDate =
  /^ ?(?:zl|pln|eur|usd|gbp|€|\$|£|%|h(?!\p{L})|val|hrs?(?!\p{L})|am(?!\p{L})|pm(?!\p{L})|kg|cm|mm|m2|km|gb|mb)/u;
/** Between the name of an appointment and its day. */
const toDay = /^(?: (?:on|for|the|of|na|w|dnia|z))* ?\(?$/u;

const compiled: Readonly<Record<Locale, { days: readonly RegExp[]; weekdays: RegExp }>> = {
  en: patternsOf("en"),
  pl: patternsOf("pl"),
  lt: patternsOf("lt"),
};

/** What stands directly before a date that a payment was due on. */
const beforeDue: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:due(?: date)?|payable|payment (?:date|deadline)|deadline for (?:the )?payment)(?: (?:was|is|on|by|since|from|until))*(?: the)? ?$/u,
  pl: /(?<!\p{L})(?:termin(?:u|em)?(?: (?:platnosci|zaplaty|splaty))?|platn[aey]|do zaplaty)(?: (?:byl|minal|uplynal|mijal|na|do|w|byla|od|dnia))* ?$/u,
  lt: /(?<!\p{L})(?:(?:apmokejimo |mokejimo )?termin(?:as|o|a)|apmoket[ia]|apmokejim\p{L}+|sumoket[ia])(?: (?:buvo|praejo|baigesi|iki|yra|suejo))*(?: [-–])? ?$/u,
};

/** What stands directly before a date by which something is wanted. */
const beforeWanted: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:by|for|until|till|before)(?: this| the)? $/u,
  pl: /(?<!\p{L})(?:na|do)(?: (?:ten|tego|ta|te|tej))? $/u,
  lt: /(?<!\p{L})iki(?: si[oa]| ateinancio)? $/u,
};

const wanting: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:wants?|wanted|needs?|needed|must|urgent\p{L}*|asap|demand\p{L}*|expects?|has to|have to|insist\p{L}*|asks?|asked)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:chce|chca|chcial\p{L}*|potrzebuj\p{L}*|musi|pilne|pilnie|zada|ma byc|oczekuj\p{L}*|zamowil\p{L}*|prosi)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:nori|norejo|reikia|reik|skubiai|skubu|turi but\p{L}*|praso|prase|reikalau\p{L}*|pageidau\p{L}*|uzsake)(?!\p{L})/u,
};

/** As `wanting`, in the client's own words. */
const wantingMyself: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:need|want|must|expect|please|urgent\p{L}*|asap|ready|deliver\p{L}*)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:potrzebuj\p{L}*|chce|chcemy|musi|prosze|prosimy|pilne|pilnie|oczekuj\p{L}*|gotow\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:noriu|norim\p{L}*|reikia|reik|prasau|prasome|turi but\p{L}*|skubiai|skubu|paruos\p{L}*|atsiuskit\p{L}*)(?!\p{L})/u,
};

/** The member of staff wants it, or a payment was promised: no wish of the client. */
const notTheirWish: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:(?:i|we) (?:still )?(?:need|want|asked|must|have to|had to)|pays?|paid|payment|promised)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:musze|musimy|czekam|czekamy|prosil[ae]m|zaplac\p{L}*|przelew\p{L}*|obiecal\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:man reik\p{L}*|mums reik\p{L}*|laukiu|laukiam\p{L}*|prasiau|sumok\p{L}*|apmok\p{L}*|perves\p{L}*|pazadejo|zadejo)(?!\p{L})/u,
};

const hasDigit = /\d/;

/** When a payment was due. No weekday: that is too vague. */
export function dueDate(sentences: readonly Sentence[]): StatedDate | null {
  const numbered = sentences.filter(({ text }) => hasDigit.test(text));
  return onlyDate(numbered.flatMap((sentence) => datesIn(sentence, "due")).filter(({ type }) => type !== "weekday"));
}

/** By when the client wants the topic: as far as the vent goes, in the same breath. */
export function wantedDate(sentences: readonly Sentence[], topic: Place): StatedDate | null {
  return onlyDate(
    sentences
      .filter((sentence) => sentence.isClient || sentence === topic.sentence)
      .flatMap((sentence) => datesIn(sentence, "wanted", sentence.isClient ? null : topic)),
  );
}

function datesIn(sentence: Sentence, role: DateRole, near: Place | null = null): StatedDate[] {
  const text = fold(sentence.text);
  return findDates(text, sentence.language)
    .filter((one) => roleOf(text, one, sentence) === role && (near === null || isNear(text, one, near)))
    .map(({ date }) => date);
}

function isNear(text: string, { start, end }: FoundDate, { sentence, from, to }: Place): boolean {
  const [nameStart = 0, nameEnd = 0] = [sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end];
  const between = start >= nameEnd ? text.slice(nameEnd, start) : text.slice(end, nameStart);
  return between.length <= mostCharsBetween && !/[,.:;!?()"„”“–—]| - /u.test(between);
}

/** Null also where there are two. */
function onlyDate(found: readonly StatedDate[]): StatedDate | null {
  const [first] = found;
  return first !== undefined && found.every((date) => isSameDate(date, first)) ? first : null;
}

/** The day on which an appointment or the like takes place: it stands right behind its name. No weekday: that is too vague. */
export function dayOfTopic({ sentence, to }: Place): StatedDate | null {
  const text = fold(sentence.text);
  const behind = sentence.tokens[to - 1]?.end ?? 0;
  const found = findDates(text, sentence.language).find(
    ({ date, start }) =>
      date.type !== "weekday" && !couldBeTime(date) && start >= behind && toDay.test(text.slice(behind, start)),
  );
  return found?.date ?? null;
}

/** @returns every date of `text`, which has to be folded, in the order of the patterns. */
function findDates(text: string, locale: Locale): FoundDate[] {
  const { days, weekdays } = compiled[locale];
  const numbered = hasDigit.test(text);
  const named = (numbered ? days : []).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => toFound(match, dayOf(match.groups ?? {}, locale))),
  );
  const typed = Array.from(numbered ? text.matchAll(digits) : [], (match) =>
    toFound(match, typedDate(match, text, locale)),
  );
  const weekday = Array.from(text.matchAll(weekdays), (match) => toFound(match, weekdayOf(match[0], locale)));
  return [...named, ...typed, ...weekday].flatMap((found) => (found === null ? [] : [found]));
}

function roleOf(text: string, { date, start }: FoundDate, { language: locale, isClient }: Sentence): DateRole | null {
  const before = text.slice(0, start);
  if (beforeDue[locale].test(before)) return "due";
  if (!beforeWanted[locale].test(before) || (!isClient && notTheirWish[locale].test(text))) return null;
  return !couldBeTime(date) && (isClient ? wantingMyself : wanting)[locale].test(text) ? "wanted" : null;
}

/** Whether both are the same day, as far as their form tells. */
function isSameDate(one: StatedDate, other: StatedDate): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function toFound(match: RegExpExecArray, date: StatedDate | null): FoundDate | null {
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

function dayOf({ day = "", month = "" }: Record<string, string>, locale: Locale): StatedDate | null {
  const at = indexOf(monthStems[locale], month);
  const number = Number(day);
  return at < 0 || number < 1 || number > 31 ? null : { type: "day", day: number, month: at };
}

function weekdayOf(word: string, locale: Locale): StatedDate {
  return { type: "weekday", weekday: indexOf(weekdayStems[locale], word) };
}

/** "15.09" is a date, "15.30" is none, and "09-15" is one only where people write so. */
function typedDate({ 0: typed, index }: RegExpExecArray, text: string, locale: Locale): StatedDate | null {
  if (noDate.test(text.slice(index + typed.length))) return null;
  const [first = 0, second = 0, third] = typed.split(/[-./]/u).map(Number);
  if (third !== undefined) return { type: "digits", text: typed };
  if (typed.includes("-")) return locale === "lt" && isDay(second, first) ? { type: "digits", text: typed } : null;
  return isDay(first, second) || (locale === "lt" && isDay(second, first)) ? { type: "digits", text: typed } : null;
}

/** "10.10" and "15.05": as well ten past ten. */
function couldBeTime(date: StatedDate): boolean {
  return date.type === "digits" && /^(?:[01]?\d|2[0-4])\.(?:05|10)$/.test(date.text);
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function indexOf(stems: string, word: string): number {
  return stems.split(" ").findIndex((stem) => new RegExp(`^${stem}$`, "u").test(word));
}

function patternsOf(locale: Locale): { days: readonly RegExp[]; weekdays: RegExp } {
  const month = monthStems[locale].replaceAll(" ", "|");
  return {
    days: dayPatterns[locale].map(
      (source) => new RegExp(`(?<![\\p{L}\\p{N}.,])${source.replace("MONTH", month)}`, "gu"),
    ),
    weekdays: new RegExp(`(?<!\\p{L})(?:${weekdayStems[locale].replaceAll(" ", "|")})(?!\\p{L})`, "gu"),
  };
}

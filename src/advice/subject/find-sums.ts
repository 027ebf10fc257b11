/** Finds the one sum that is owed or asked back; any doubt about which or whose it is, and there is none. */
import { fold } from "../../language/fold.ts";
import type { Locale } from "../../ports/platform.ts";
import { findCards } from "../../redaction/finders/card.ts";
import { findIbans } from "../../redaction/finders/iban.ts";
import { findOrders } from "../../redaction/finders/order.ts";
import { findPhones } from "../../redaction/finders/phone.ts";
import type { Sentence } from "./sentences.ts";

export interface StatedSum {
  /** As typed: "1,200", "£40". */
  readonly number: string;
  /** As typed, "" where it stands before the number. */
  readonly currency: string;
}

const number = "(?:\\d{1,3}(?:[ .,']\\d{3})+|\\d{1,7})(?:[.,]\\d{2})?(?!\\p{N}|[.,]\\p{N})";
const code = "EUR|PLN|USD|GBP|CHF|eur|pln|usd|gbp|chf|Eur";
const currencyWord =
  "€|\\$|£|zł|zl|euro|euros|eurų|euru|eurai|eurus|eurais|eurą|eura|euras|złotych|zlotych|złote|zlote|pounds|dollars";
/** Behind a sum that is a rate: "40 EUR a month". "12 000 zł za stronę" is none. */
const rate =
  " (?:(?:an?|per|each) \\p{L}|(?:za|na) (?:godz|dob|dzie|noc|tydz|mies|rok|sztuk|os)|(?:per|už|uz) (?:val|dien|nakt|sav|m[eė]n|met|vnt))";
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/'–-]|[–-] )(?:(?:[€$£]|(?:${code}) ?)${number}|(?<number>${number}) ?(?<currency>${code}|${currencyWord}))(?![\\p{L}\\p{N}]|/| ?[–-] ?\\p{N}|${rate})`,
  "gu",
);

/** Of three figures or with cents, and nothing that is counted behind it: "owes me 3 weeks" is no sum. */
const bareNumber = "(?:\\d{1,3}[ .,]\\d{3}|\\d{3,7})(?:[.,]\\d{2})?|\\d{1,2}[.,]\\d{2}";
/** A number that the words around it make a sum: "the 1840 invoice", "owes me 63.50", "wisi mi 640", "skolingas 650". */
const bare = new RegExp(
  "(?<=(?<!\\p{L})(?:owe[sd]?|wisi|wiszą|wisza|winien|winna|skolingas|skolinga|skolingi)(?: (?:me|us|mi|nam|man|mums))? )" +
    `(?:${bareNumber})(?=$|[.,;!?)]|\\s(?:from|since|for|and|but|now|already|od|i|ale|już|juz|nuo|už|uz|ir|o|bet|jau)(?!\\p{L}))(?!\\p{N}|[.,]\\p{N})|` +
    `(?<=(?<!\\p{L})(?:the|an?|my|our|his|her|their|this|that) )(?!(?:19|20)\\d{2} |\\d{1,2}[.]\\d{2} )(?:${bareNumber})(?= (?:invoice|bill)(?!\\p{L}))`,
  "giu",
);

/** Money is owed, or asked back. Of folded text. */
const aboutMoney: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:invoic\p{L}*|bill|billed|ow(?:e|es|ed|ing)|unpaid|overdue|outstanding|payments?|deposit|refund\p{L}*|money back|back|fees?|charged?|rent|paid|pay|pays|chas(?:e|es|ed|ing))(?!\p{L})/u,
  pl: /(?<!\p{L})(?:faktur\p{L}*|rachun\p{L}*|winien|winna|winni|wisi|wisza|zaleg\p{L}*|platnos\p{L}*|wplac\p{L}*|wplat\p{L}*|zaplac\p{L}*|zalicz\p{L}*|zadat\p{L}*|kaucj\p{L}*|zwrot\p{L}*|odda\p{L}*|oplat\p{L}*|czynsz\p{L}*|przelew\p{L}*|czesn\p{L}*|upomina\p{L}*|upomnia\p{L}*|ponagl\p{L}*|monit\p{L}*|dlug\p{L}*|prosze sie o|nie plac\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:saskait\p{L}*|skol\p{L}*|nesumok\p{L}*|neapmok\p{L}*|mokej\p{L}*|apmok\p{L}*|sumok\p{L}*|avans\p{L}*|uzstat\p{L}*|depozit\p{L}*|grazin\p{L}*|mokest\p{L}*|nuom\p{L}*|pavedim\p{L}*|pinig\p{L}*|nemok\p{L}*|neperved\p{L}*|neatsiskait\p{L}*|isiskolin\p{L}*|primini\p{L}*|priminem\p{L}*|kabo|laukiu|laukiam\p{L}*)(?!\p{L})/u,
};

/** Only a part, a price, a rate, wages, another client's case, or our own inside: no sum for a reply. Of folded text. */
const notTheirs: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:only|just|half|part(?:ial|ly)?|instead|offer\p{L}*|discount\p{L}*|cheaper|budget|maximum|max|at most|rest|left|less|extra|per|each|hour\p{L}*|monthly|(?<!have |need |got |paying |pay |my |our )wages?|salar\p{L}*|raise|bonus|tips?|interest|penalt\p{L}*|late fee|instal?lments?|margin|markup|costs? us|our cost|wholesale|suppliers?|subcontractor|boss|manager|colleague|other (?:clients?|customers?)|another (?:client|customer)|competitors?|(?:last|previous) (?:client|customer)|(?:i|we) (?:paid|pay|spent|bought)|quid|million|thousand|grand|\d+ (?:out )?of)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:tylko|polow\p{L}*|czesc\p{L}*|reszt\p{L}*|zamiast|rabat\p{L}*|taniej|budzet\p{L}*|maks\p{L}*|najwyzej|godzin\p{L}*|miesieczn\p{L}*|rat[ay]|ratach|(?<!mam |musze |moje |dac |wyplacic )(?:pensj\p{L}*|wyplat\p{L}*)|wynagrodz\p{L}*|podwyz\p{L}*|premi\p{L}*|napiw\p{L}*|odset\p{L}*|kar[aey]|marz\p{L}*|koszt\p{L}* nas|wlasny|hurt\p{L}*|dostawc\p{L}*|podwykonawc\p{L}*|szef\p{L}*|kierowni\p{L}*|koleg\p{L}*|kolezan\p{L}*|inn\p{L}+ klient\p{L}*|poprzedni\p{L}*|konkuren\p{L}*|zaplacil(?:ismy|am|em|ysmy)|tys|tysi\p{L}*|mln|stow\p{L}*|\d+ z)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:tik|puse|puses|dali|dalis|likus\p{L}+(?! \d)|vietoj|nuolaid\p{L}*|pigiau|biudzet\p{L}*|daugiausia|maks\p{L}*|valand(?!oms)\p{L}*|per menesi|dalimis|(?<!turiu |reik\p{L}* |man |mano )(?:alg\p{L}*|atlyginim\p{L}*)|priedas|premij\p{L}*|arbatpinig\p{L}*|delspinig\p{L}*|baud\p{L}*|marz\p{L}*|antkain\p{L}*|savikain\p{L}*|tiekej\p{L}*|vadov\p{L}*|virsinin\p{L}*|bos\p{L}{1,3}|sef\p{L}*|koleg\p{L}*|kit\p{L}+ klient\p{L}*|konkuren\p{L}*|tukst\p{L}*|tukstan\p{L}*|sumokejau|sumokejome?|\d+ is)(?!\p{L})/u,
};

/** It is still to be paid. Of folded text. */
const open: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:invoic\p{L}*|bill|ow(?:e|es|ed|ing)|unpaid|overdue|outstanding|chas(?:e|es|ed|ing)|(?:not|never|hasn't|hasnt|haven't|havent|didn't|didnt|won't|wont) (?:been )?pa(?:id|y))(?!\p{L})/u,
  pl: /(?<!\p{L})(?:faktur\p{L}*|rachun\p{L}*|winien|winna|winni|wisi|wisza|zaleg\p{L}*|nie (?:za|o)?plac\p{L}*|nie(?:za|o)plac\p{L}*|nie ureg\p{L}*|nieureg\p{L}*|czynsz\p{L}*|upomina\p{L}*|upomnia\p{L}*|ponagl\p{L}*|monit\p{L}*|dlug\p{L}*|prosze sie o|nie wplyn\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:saskait\p{L}*|skol\p{L}*|iskol\p{L}*|nesumok\p{L}*|neapmok\p{L}*|neatsiskait\p{L}*|nemok\p{L}*|neperved\p{L}*|nuom\p{L}*|isiskolin\p{L}*|primini\p{L}*|priminem\p{L}*|kabo|laukiu|laukiam\p{L}*)(?!\p{L})/u,
};

/** A sentence that begins with a sum and what it is for, unless that is done again and again: it may be the price of one time. Of folded text. */
const pricedFor: Readonly<Record<Locale, RegExp>> = {
  en: /^\D{0,2}\d[\d .,']*\s?\D{0,8}? for (?!.{0,12}(?<!\p{L})(?:every|each|one|lesson|class|session|training|night|day|week|month|visit|hour|person|rent|subscription|membership|nursery|club))/u,
  pl: /^\d[\d .,']*\s?\D{0,8}? za (?!.{0,12}(?<!\p{L})(?:kazd|jed|lekcj|zajec|sesj|trening|noc|dob|dzien|tydz|miesi|wizyt|godz|osob|sztuk|czynsz|najem|wynajem|abonament|przedszkol|zlob))/u,
  lt: /^\d[\d .,']*\s?\D{0,8}? uz (?!.{0,12}(?<!\p{L})(?:kiekv|viena|pamok|uzsiem|treniruot|nakt|dien|savait|men|vizit|valand|asmen|vnt|nuom|abonement|prenumerat|darzel|burel))/u,
};

/** Something of it came in. Of folded text. */
const paid: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!not |never |nt |n't |un|be |(?:^|\P{L})(?:i|he|she|they) gets? )(?<!\p{L})(?:paid|settled|transferred|cleared)(?!\p{L})/u,
  pl: /(?<!nie |nikt |niczego )(?<!\p{L})(?:wplacil\p{L}*|zaplacil\p{L}*|przelal\p{L}*|uregulowal\p{L}*|oplacil\p{L}*)(?!\p{L})/u,
  lt: /(?<!\p{L})(?:sumokejo|apmokejo|pervede|imokejo|atsiskaite)(?!\p{L})/u,
};

/** The sum that it is about, where the vent states one and no other. */
export function statedSum(sentences: readonly Sentence[]): StatedSum | null {
  return onlySum(sentences, isAboutMoney);
}

/** As `statedSum`, and the vent says that it is still to be paid. */
export function owedSum(sentences: readonly Sentence[]): StatedSum | null {
  if (sentences.some(isPaid)) return null;
  return onlySum(sentences, (sentence, index) => {
    const beside = [sentences[index - 1], sentences[index + 1]].filter((one) => one !== undefined);
    return isOwed(sentence) || (saysPriceFirst(sentence) && beside.some(isOwed));
  });
}

function isOwed(sentence: Sentence): boolean {
  return isAboutMoney(sentence) && isOpen(sentence);
}

/** "860 eurų už remontą": with the sentence beside it, it says what is owed. */
function saysPriceFirst(sentence: Sentence): boolean {
  const { text, language } = sentence;
  return pricedFor[language].test(fold(text)) && !isNotTheirs(sentence);
}

function onlySum(
  sentences: readonly Sentence[],
  fits: (sentence: Sentence, index: number) => boolean,
): StatedSum | null {
  const found = sentences.flatMap((sentence, index) =>
    findSums(sentence.text).map((sum) => ({ sum, sentence, index })),
  );
  const [first] = found;
  if (first === undefined || found.some(({ sum }) => digitsOf(sum) !== digitsOf(first.sum))) return null;
  return found.every(({ sentence, index }) => fits(sentence, index)) ? first.sum : null;
}

function digitsOf({ number }: StatedSum): string {
  return number.replace(/\D/g, "");
}

/** All sums of a text, none of them part of a number that identifies. */
function findSums(text: string): StatedSum[] {
  if (!/\d/.test(text)) return [];
  const composed = text.normalize("NFC");
  const found = [...composed.matchAll(pattern), ...composed.matchAll(bare)];
  if (found.length === 0) return [];
  const taken = [findOrders, findPhones, findCards, findIbans].flatMap((find) => find(composed));
  return found
    .filter(({ 0: typed, index }) => !taken.some(({ start, end }) => start < index + typed.length && index < end))
    .map(({ 0: typed, groups }) => ({ number: groups?.number ?? typed, currency: groups?.currency ?? "" }));
}

function isAboutMoney(sentence: Sentence): boolean {
  return aboutMoney[sentence.language].test(fold(sentence.text)) && !isNotTheirs(sentence);
}

function isNotTheirs({ text, language }: Sentence): boolean {
  return notTheirs[language].test(fold(text));
}

function isOpen({ text, language }: Sentence): boolean {
  return open[language].test(fold(text));
}

function isPaid({ text, language }: Sentence): boolean {
  return paid[language].test(fold(text));
}

/** As typed, but for the currency's word: it takes its short form, which needs no inflection. */
export function saySum({ number: typed, currency }: StatedSum, locale: Locale): string {
  if (currency === "") return typed;
  const word = fold(currency);
  if (word.startsWith("z")) return `${typed} zł`;
  if (locale === "en" && /^(?:euros?|pounds|dollars)$/.test(word)) return `${typed} ${word}`;
  if (word.startsWith("eur")) return `${typed} ${locale === "lt" ? "Eur" : "EUR"}`;
  if (word === "pounds" || word === "dollars") return `${typed} ${word === "pounds" ? "GBP" : "USD"}`;
  return `${typed} ${currency.toUpperCase()}`;
}

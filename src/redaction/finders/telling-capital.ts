/** Tells whether a capital on an everyday word makes it a name: "do Sowy", "and Juniper wants", "J. Wierzbickim". */
import { classBits } from "../../language/lexicon/classes.ts";
import { hasGivenForm } from "../names/given.ts";
import { capitalsOfNoFirm } from "../names/no-firms.ts";
import { isOrdinary, isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isAdjectiveName } from "../names/surnames.ts";
import { endsVenue, isVenue } from "../names/venues.ts";
import { isWordSurname } from "../names/word-surnames.ts";
import { isNear, isTown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import { isInsideClause, isPublic, isVerbInLithuanian } from "./named-firm.ts";

/** Who works there, and what is written with a capital out of respect or habit. */
const offices =
  /^(?:accounting|accounts|admin|billing|branding|boss|brand|board|ceo|clients?|compliance|content|creative|customers?|dad|dads|daddy|data|design|designers?|devs?|developers?|director|doctor|dispatch|editorial|engineering|exec|executive|finance|head|hr|investors?|it|legal|logistics|maintenance|management|manager|managers|marketing|mother|mum|mom|mama|mummy|nurse|operations|ops|owner|owners|payroll|people|planning|president|procurement|product|production|professor|projects?|purchasing|qa|reception|recruiting|research|sales|sec|security|shipping|sir|staff|strategy|studio|supply|support|tech|teacher|team|teams|training|upstairs|vendor|warehouse|whoever|nobody|everyone|everybody|someone|somebody|god|lord|lady|queen|king|santa|jesus|christ|heaven|earth|government|council|church|police|parliament|congress|state|court|judge|jury|minister|guy|bloke|men|man|woman|women|girl|boy|kids?|draft|summit|inbox|build|page|form|file|folder|report|figure|table|slide|deck|site|app|web|bug|server|bot|mail|post|care|shift|line|desk|resources?|services?|relations|department|dept|division|floor|union|crew|squad|unit|branch|bookings?|helpdesk|hotline|control|affairs|success|experience|comms|communications|nan|gran|grandma|granny|grandad|auntie|aunt|uncle|cousin|sister|brother)$/;

/** What Polish writes with a capital out of respect, or as an office or a feast. */
const publicInPolish =
  /^(?:kobiet|dzien|dnia|dni[ue]|update|inspekt|rzeczni|nip|regon|pesel|biedron|zabk|stole|ochron|rond|mosc|legi|faktur|umow|klient|pacjent|gosc|gosci|urzad|urzed|rzad|sejm|senat|sad[uyowem]*$|policj|straz|ministe|prezyd|premier|swiet|wigili|sylwest|rodzic|mam[aeuoy]|tat[aouy]|bab[ckiu]|dziad|dzieci|babci|kosci|matk|ojc|ojciec|brat|siostr|zon|maz|mez|szanown|drog|kochan|panst|polit|internet|biur|dzial|zarzad|rad[ayzy]|spolk|firm|konstyt|kodeks|ustaw|ziem|ksiezyc|slonc|boz|bog|bosk|pismo|stworc|papiez|kosciol|kosciel|solidarn|uni[iae]|europ|narod|ojczyz|morz|wisl|tatr|bieszczad|mazur|podhal|slask|pomorz|stare|stary|nowy|nowe|nowa|glown|dworz|dworc|rynek|rynk|galeri|plac|park|szpital|szkol|liceum|uniwers|politech|akadem|instyt|muzeum|teatr|filharm|opera|zamek|zamk|palac|telefon|numer|oddzial|recepcj|kadr|ksiegow|personel|zespol|mistrz|profes|doktor|magist|inzyn|pielegn|lekar|adwok|radc|notari|nauczyc|kapit|major|pulkow|general|komend|orlen|poczt|mecz|puchar|liga|ligi|lidze)/;

/** "do Sowy", "ten Drozd", "and Juniper wants": the word's language would write it in lower case there. */
export function isCapitalTelling(reading: Reading, index: number, word: Word): boolean {
  if (isAfterInitial(reading, word)) return isSurnameOfInitial(reading, index, word);
  if (word.startsSentence || reading.isTitled || isAfterQuote(reading.text, word) || word.folded.length < 3)
    return false;
  if (reading.isEnglish) return isActingInEnglish(reading, index, word);
  if (isOfVenue(reading, index, word)) return false;
  if (word.folded.length < 4 && (reading.isLithuanian || !isWordSurname(word.folded, true))) return false;
  if (reading.isLithuanian) return !isPublic(word) && !isWeDo(word) && isInsideClause(reading, index);
  // "Wkurzył mnie Wilk": of a few words nobody knows which language they are in.
  if ((reading.spoken & classBits.word.lt) !== 0)
    return isWordSurname(word.folded, true) && isInsideClause(reading, index);
  // "Urząd Skarbowy", "Dzień Dziecka": the capital before says which.
  const before = reading.words[index - 1];
  if (before === undefined || (before.capitalised && publicInPolish.test(before.folded))) return false;
  if (((reading.classes[index] ?? 0) & classBits.name.pl) !== 0) return true;
  if (before.capitalised && isOrdinary(before)) return false;
  return word.folded.length > 4 && !word.shouted && !publicInPolish.test(word.folded) && isInsideClause(reading, index);
}

/** "Nie kłam, Piotrusiu, sam słyszałam", "Tik pažiūrėk, Rusne, ką jis rašo": in the case in which somebody is called. */
export function isAddressed(reading: Reading, index: number, word: Word): boolean {
  const { text, isLithuanian, isEnglish } = reading;
  const { start, end, folded, shouted } = word;
  if (isEnglish || isOrdinary(word) || (isTown(reading, index) && !hasGivenForm(folded))) return false;
  if (shouted || folded.length < 4 || text.slice(start - 2, start) !== ", ") return false;
  if (!/^(?:,|[.!?]$|[!?] )/.test(text.slice(end, end + 2))) return false;
  if (/^(?:pan|pon|bo[zs]|diev|jez|mam|tat|tet|kol|draug|mert|vyr|moter|zmon|vaik|merg)/.test(folded)) return false;
  return isLithuanian
    ? /(?:[^i]ai|[^aeiou]e|[^aeiou]au|[^j]a)$/.test(folded)
    : /(?:[cszj]u|iu|[^aeiou]o)$/.test(folded);
}

/** "Taisom, Trinam": Lithuanian verbs for short, of which dictionaries have the whole. */
function isWeDo({ folded }: Word): boolean {
  return /[aiou]m$/.test(folded) && isVerbInLithuanian(folded.slice(0, -1));
}

/** "w Hotelu", "Szkole Podstawowej": where somebody works, and which sort. */
function isOfVenue({ words }: Reading, index: number, word: Word): boolean {
  const before = words[index - 1];
  return isVenue(word.folded) || (before?.capitalised === true && isVenue(before.folded));
}

export function isPublicInPolish({ folded }: Word): boolean {
  return publicInPolish.test(folded);
}

/** Who or what in an office has a capital without being somebody. */
export function isOffice(folded: string): boolean {
  return offices.test(folded);
}

/** "so Juniper wants free hosting": in English one capital between words in lower case, and somebody acts. */
function isActingInEnglish(reading: Reading, index: number, word: Word): boolean {
  const { words } = reading;
  const before = words[index - 1];
  const next = words[index + 1];
  if (before === undefined || next === undefined || next.capitalised || before.shouted) return false;
  if ((before.capitalised && !before.startsSentence) || /^(?:the|an?|this|that|our|my|your|their)$/.test(before.folded))
    return false;
  if (offices.test(word.folded) || !isInsideClause(reading, index) || !isNear(reading, index + 1)) return false;
  if (isHumanAct(next.folded) || isPersonVerb(next.folded) || next.folded === "who") return true;
  return joints.test(before.folded) && next.folded.length > 4 && /[^e]ed$/.test(next.folded);
}

/** After these a capital is a thing's, a language's or a place's: "the Range", "swore in Welsh". */
const notBeforeName =
  /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|no|any|every|each|some|one|two|three|another|whole|new|old|same|in|into|on|under|through|per|via|dear)$/;

const hailing = /^(?:poor|old|young|little|sweet|bloody|hey|oi|mate|remember|told|ask|tell)$/;

/** "explained it to Wood twice", "Honestly, Fox, I am tired": in English a capital alone among small letters is a name. */
export function isLoneCapitalInEnglish(reading: Reading, index: number): boolean {
  const { words, isEnglish, isTitled, text } = reading;
  const word = words[index];
  const before = words[index - 1];
  if (!isEnglish || isTitled || word === undefined || before === undefined || !isInsideClause(reading, index))
    return false;
  if (word.shouted || !isWrittenAsName(word) || isVenue(word.folded) || endsVenue(word.folded)) return false;
  if (capitalsOfNoFirm.has(word.folded) || offices.test(word.folded)) return false;
  if (before.capitalised && !(before.startsSentence && isBeforeName(reading, index, before))) return false;
  return !notBeforeName.test(before.folded) && !/^(?:\s+[\p{Lu}\d]|-)/u.test(text.slice(word.end, word.end + 4));
}

/** "Honestly, Fox", "Then Fox called", "Poor Fox" and not "Blue Harbour". */
function isBeforeName({ text, words }: Reading, index: number, before: Word): boolean {
  const gap = text.slice(before.end, words[index]?.start);
  return gap.includes(",") || isSmallWord(before) || hailing.test(before.folded);
}

/** Not "CC'd", "SoW", "Post-it". */
function isWrittenAsName({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text);
}

/** After these somebody is to come, and no thing with an article left out: "then Sterling muted me". */
const joints = /^(?:then|so|and|but|because|that|when|if|while|until|after|before|where|why|how)$/;

const beforeInitial = /(?<![\p{L}\p{N}])\p{Lu}\. $/u;

/** Before a letter that is a mark or a choice: "wants a B. Otherwise". */
const beforeLetter =
  /^(?:an?|the|or|ar|arba|lub|albo|czy|plan|planas|opcj[aei]|option|version|grade|type|klas[aey]|vit|vitamin[aou]?|witamin[aey]|grupe?|group)$/;

/** After "J. ", and not after "plan B. ". */
function isAfterInitial({ text }: Reading, word: Word): boolean {
  return text.charAt(word.start - 2) === "." && beforeInitial.test(text.slice(Math.max(0, word.start - 4), word.start));
}

/** "J. Wierzbickim", "K. Wilk": the dictionary has it as a word too. */
function isSurnameOfInitial(reading: Reading, index: number, word: Word): boolean {
  const { text, classes, words } = reading;
  if (
    /(?:plan|planas|opcja|opcji|opcj[eę]|wersja|wersji|option|version|variant|wariant|klasa|class|vitamin|witamin)\p{L}{0,2} $/iu.test(
      text.slice(Math.max(0, word.start - 14), word.start - 3),
    )
  )
    return false;
  if (words[index - 1]?.text.length !== 1 || isSmallWord(word) || isOrdinary(word)) return false;
  // "D.W. Price": two initials are a person's.
  if (/(?<!\p{L})\p{Lu}\.\p{Lu}\. $/u.test(text.slice(Math.max(0, word.start - 6), word.start))) return true;
  // "ir T. Žaliukas": the initial stands inside a clause.
  const before = words[index - 2];
  if (isInsideClause(reading, index - 1) && before?.capitalised === false && !beforeLetter.test(before.folded))
    return true;
  return (
    isAdjectiveName(word.folded) ||
    isWordSurname(word.folded, true) ||
    ((classes[index] ?? 0) & classBits.name.pl) !== 0
  );
}

/** The first word of a quotation begins a sentence, whatever stands before. */
export function isAfterQuote(text: string, word: Word): boolean {
  return /["„“”«‘(]$/.test(text.slice(Math.max(0, word.start - 1), word.start));
}

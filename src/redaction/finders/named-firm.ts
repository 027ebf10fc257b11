/** Finds firms whose names are everyday words: "hotel pod różą", "iš Gėlių pasaulio", "Zielony Domek nie płaci", "from The Copper Kettle". */
import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { hasGivenForm } from "../names/given.ts";
import { isOrdinary, isShop, isSmallWord, looksLikeVerb } from "../names/ordinary.ts";
import { isPersonVerb, isSaidOfPeople } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isCommon, isNear, isTown, isUnknown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import { isEnglishSubject } from "./english-subject.ts";
import { agrees } from "./lithuanian-cases.ts";
import type { Span } from "./match.ts";

const origins = new Set("is iš nuo su pas z ze od u dla".split(" "));
const englishOrigins = new Set(["from", "at", "with", "for"]);
/** Begin what is written with capitals and is no firm. */
const publicWords =
  /^(?:head|human|customer|client|front|back|big|black|bank|new|old|high|good|great|happy|merry|dear|full|part|social|personal|national|royal|trading|small|terms|quality|dzial|biur|urz[ae]d|boz|now[yaeo]|dzien|dobr|wesol|swiat|czarn|sad|powiat|straz|panstw|wielk|matk|ojc|kobiet|trzech|krol|stary|glown|szanown|drog|mil|valstyb|nauj|savivaldyb|didel|juod|ger|laiming|linksm|brang|ministerij|daktar|doktor|profesor|inzin|mecenas|dyrektor|kierowni|prezes|buhalter|ksiegow|direktor|vadov|pon[aiou]|pan[aiu]|klient|kolega|koleg|sierzan|komisarz|aspiran|posterunk|radn|pose[lt]|burmistrz|wojt|probosz|ksi[ae]d|sedzi|prokurator|architekt|hydraul|elektry|serzan|komisar|policin|kunig|teisej|prokuror|santech|elektrik|darbo|moter|valentin|sven)/;
/** Case endings of a Lithuanian word that says whose, or of which sort. */
const genitive = /(?:[uoų]|[oei]s|aus)$/;
const afterGenitive: Readonly<Record<string, RegExp>> = {
  is: /(?:[uo]|os|es|aus)$/,
  nuo: /(?:[uo]|os|es|aus)$/,
  su: /(?:[ueai]|imi|iumi|ais|omis)$/,
  pas: /(?:[aiue]|us|as|es)$/,
};

const firmWords =
  /^(?:tekstil|prekyb|gamyb|medien|metal|stikl|kepykl|dizain|architekt|transport|ekspedic|draudim|investic|kosmetik|vaistin|optik|apsaug|valym|reklam|leidyb|spaud|energ|elektr|santechnik|autoserv|kelion|turizm|maist|grup|centr|turt|nam|bald|bank|klinik|projekt|statyb|partner|sistem|technologij|logistik|servis|studij|sprendim)/;

/** "iš Gėlių pasaulio", "su Fenikso grupe": a capital on the first word alone, as Lithuanian firms are written. */
export function lithuanianFirmAt(reading: Reading, index: number): Span | null {
  const { words, isLithuanian, isTitled } = reading;
  const cue = words[index];
  const first = words[index + 1];
  const second = words[index + 2];
  if (!isLithuanian || isTitled || cue === undefined || first === undefined || second === undefined) return null;
  if (
    !first.capitalised ||
    first.shouted ||
    second.capitalised ||
    !isNear(reading, index + 1) ||
    !isNear(reading, index + 2)
  )
    return null;
  const fits = afterGenitive[cue.folded];
  if (fits?.test(second.folded) !== true || !isPlainName(reading, index + 1) || !isPlainNoun(reading, index + 2))
    return null;
  // "iš Medeltos sąskaitos": a made-up name is whole as it is, unless what follows is what firms are called.
  const isFirmWord = firmWords.test(second.folded);
  const isOfSort = isFirmWord || (isCommon(reading, index + 1) && genitive.test(first.folded));
  const isNoun = isLithuanianWord(reading, index + 2) || (isFirmWord && isUnknown(reading, index + 2));
  return isOfSort && isNoun ? { first: index + 1, last: index + 2 } : null;
}

/** "sklep mrówka zwrócił", "kepykla senas malūnas skolinga": one word or two between what a firm is and what it did. */
export function firmInLowerCase(reading: Reading, index: number): Span | null {
  const firm = reading.words[index];
  if (firm === undefined || reading.isEnglish || !/(?:[^aeiouy]|[ae])$/.test(firm.folded)) return null;
  if (/^(?:pod|u|przy|po|prie)$/.test(reading.words[index + 1]?.folded ?? "")) return underSign(reading, index + 1);
  if (isLostByShop(reading, index)) return { first: index + 1, last: index + 1 };
  for (const length of [1, 2]) {
    const last = index + length;
    if (!isPlainNoun(reading, last) || reading.words[last]?.capitalised !== false || !isNear(reading, last))
      return null;
    if (!isNear(reading, last + 1) || !acts(reading, last + 1)) continue;
    return isNounAt(reading, last) ? { first: index + 1, last } : null;
  }
  return null;
}

/** What a client is called all the same. */
const calledNames =
  /^(?:idiot|debil|cham|kretyn|glupek|palant|burak|wariat|pajac|dupek|gbur|pacan|matol|dziad|student|emeryt|gosc|sasiad|szef|kolega|vip|premium|detal|hurt|indywid|biznes|zza|plus|minus|raz|dzien|tydzien|miesiac|wieczor|akurat|zamiast|potem|teraz|jak|tak|sam)/;

/** "klient bursztynek nie płaci", "klient port polnoc sie obrazil": one noun or two, all in the nominative. */
export function clientInLowerCase(reading: Reading, index: number): Span | null {
  for (const last of [index + 1, index + 2]) {
    const { folded, capitalised } = reading.words[last] ?? { folded: "", capitalised: true };
    if (capitalised || !isNear(reading, last) || !/[^aeiouyhm]$/.test(folded) || calledNames.test(folded)) return null;
    if (!isPlainNoun(reading, last) || !isNounAt(reading, last)) return null;
    if (isNear(reading, last + 1) && acts(reading, reading.words[last + 1]?.folded === "sie" ? last + 2 : last + 1))
      return { first: index + 1, last };
  }
  return null;
}

const whose =
  /(?:ų|[ei]o|[^aeiouy]o|os|ės|ies|aus|oji|ąją|osios|ajai|asis|ąjį|ojo|ajam|in(?:is|[ėe]|io|iui|į|iu|iame|ę|ei|ėje)|[^aeiou]usis)$/;

/** "perimti Namų spektrą", "man Šiaurės vėją": in Lithuanian a capital inside a sentence, and what it goes with. */
export function lithuanianPairAt(reading: Reading, index: number): Span | null {
  const { words, isLithuanian, isTitled } = reading;
  const first = words[index];
  const second = words[index + 1];
  if (!isLithuanian || isTitled || first === undefined || second === undefined || second.capitalised) return null;
  if (!isInsideClause(reading, index) || !isNear(reading, index + 1) || /^ne/.test(second.folded)) return null;
  if (!isPlainName(reading, index) || isPublic(first)) return null;
  if (!isCommon(reading, index) && !sellsAsFirm.test(second.folded)) return null;
  const goesWith = agrees(first.text, second.text) || (whose.test(first.text) && isPlainNoun(reading, index + 1));
  if (!goesWith || isPublic(second) || isSmallWord(second) || isOrdinary(second)) return null;
  if (adverbs.test(second.folded) || belongings.test(second.folded) || second.folded.length < 4) return null;
  if (!isLithuanianWord(reading, index + 1) && !isNewNoun(reading, index + 1)) return null;
  // "Laidojimo namai Tyla"
  const goesOn = isPlainName(reading, index + 2) && isNear(reading, index + 2);
  return { first: index, last: goesOn ? index + 2 : index + 1 };
}

/** "Kaminskų baldai": what a family's firm sells or does, and no family has one of. */
const sellsAsFirm =
  /^(?:bald|statyb|logistik|langa[is]|langu|durys|duru|tekstil|transport|kepykl|vaistin|klinik|grindys)/;

/** "Vestuvių fabrikėlis": a noun that the dictionary lacks, in the nominative. */
function isNewNoun(reading: Reading, index: number): boolean {
  return isUnknown(reading, index) && /(?:as|is|ys|us|elė|ytė|ukė)$/.test(reading.words[index]?.text ?? "");
}

/** Who works there, and what is the firm's: "Saulėgrąžos pirmininkė". */
export const belongings =
  /^(?:pirminink|direktor|vadov|vadyb|savinink|administrator|buhalter|atstov|darbuotoj|saskait|sutart|uzsakym|skyri|filial|sandel|komand|teisinink|prorab|klient|telefon|laisk|pretenzij)/;

/** After a word and a space or a comma: a capital there is none of a sentence's start. */
export function isInsideClause({ text, words }: Reading, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || word.startsSentence) return false;
  return /(?:^|,) $/.test(text.slice(before.end, word.start));
}

/** Offices, laws, feasts, streets and planets, which Lithuanian writes with a capital too. */
const publicInLithuanian =
  /^(?:uzgaven|velin|zolin|sekmin|advent|nauj|valstyb|inspekc|tarnyb|kodeks|darb|vartotoj|seim|vyriausyb|prezident|teis[iem]|polic|konstituc|sajung|respublik|taut|laisv|nepriklausom|atgimim|motin|tev|moter|vaik|moksl|zem|saule(?:s|i|je|j)?$|menul|mars|viespat|dien|diev|baznyc|mokykl|universitet|kolegij|gimnazij|ligonin|akademij|fakultet|savivald|seniunij|banko|birz|jungtin|tarptaut|europ|pasaul|gatv|aikst|prospekt|alej|metai|metu|svent|vakar[uo]|ryt[uo]|pietu|siaur(?:es)? (?:amerik)|ministerij|katedr|baltij|registr|sodr|halei|hales|stot)/;

export function isPublic({ folded }: Word): boolean {
  return publicInLithuanian.test(folded);
}

/** "parduotuvė kregždutė pametė": in Lithuanian any verb of the past will do where no person could stand between. */
function isLostByShop(reading: Reading, index: number): boolean {
  const { words, isLithuanian } = reading;
  const name = words[index + 1];
  const verb = words[index + 2];
  if (!isLithuanian || name === undefined || verb === undefined || name.capitalised) return false;
  if (!lithuanianShops.test(words[index]?.folded ?? "") || !isNear(reading, index + 1) || !isNear(reading, index + 2))
    return false;
  if (/(?:ink|toj|ej|ov)(?:as|e|a)$/.test(name.folded) || !isPlainNoun(reading, index + 1)) return false;
  return isNounAt(reading, index + 1) && /[eo]$/.test(verb.folded) && isVerbInLithuanian(verb.folded);
}

const lithuanianShops =
  /^(?:imone|firma|bendrove|parduotuve|agentura|studija|kavine|klinika|vaistine|kepykla|salonas|restoranas|viesbutis|servisas|didmena|uzeiga)$/;

/** "hotel pod różą zmienia": a firm that is called by its sign. */
function underSign(reading: Reading, index: number): Span | null {
  const last = index + 1;
  if (!isNear(reading, index) || !isNear(reading, last) || !isNear(reading, last + 1) || !isPlainNoun(reading, last))
    return null;
  return acts(reading, last + 1) ? { first: index, last } : null;
}

/** Whether the lower-case word at `index` goes with the capital before it: "Medžiotojų užeiga", "Senas malūnas". */
export function goesOnInLowerCase(reading: Reading, index: number): boolean {
  if (!reading.isLithuanian || reading.words[index]?.capitalised !== false || !isNear(reading, index)) return false;
  return (
    isCommon(reading, index - 1) &&
    isPlainNoun(reading, index) &&
    isNounAt(reading, index) &&
    isLithuanianWord(reading, index)
  );
}

/** "Zielony Domek", "z Kwiatów Polskich"; in English only after "from" or "at": "at Blue Heron", "from The Copper Kettle". */
export function capitalPairAt(reading: Reading, index: number): Span | null {
  const { words, isEnglish, isTitled } = reading;
  const before = words[index - 1];
  const hasArticle = isEnglish && words[index]?.text === "The";
  const first = hasArticle ? index + 1 : index;
  if (!isTitled && !isEnglish && isSign(reading, index)) return { first: index, last: index + 1 };
  if (!isTitled && !isEnglish && isFirmByPart(reading, index)) return { first: index, last: index + 1 };
  if (isTitled || !isPlainName(reading, first) || !isPlainName(reading, first + 1) || !isNear(reading, first + 1))
    return null;
  if (words[first + 1]?.startsSentence === true || (hasArticle && !isNear(reading, first))) return null;
  const isAfter = (cues: ReadonlySet<string>) =>
    before !== undefined && isNear(reading, index) && cues.has(before.text.toLowerCase());
  if (isEnglish && !isAfter(englishOrigins) && !isEnglishSubject(reading, first)) return null;
  if (
    !isEnglish &&
    !isAfter(origins) &&
    !(
      isNear(reading, first + 2) &&
      (acts(reading, first + 2) || isDoneByFirm(reading, first) || isSubjectInLithuanian(reading, first + 2))
    )
  )
    return null;
  let last = first + 1;
  while (last - first < 3 && isPlainName(reading, last + 1) && isNear(reading, last + 1)) last += 1;
  return { first: index, last };
}

/** "do Pod Kasztanem": a capital on the preposition inside a clause. */
function isSign(reading: Reading, index: number): boolean {
  if (!/^(?:Pod|U|Prie|Pas)$/.test(reading.words[index]?.text ?? "") || !isInsideClause(reading, index)) return false;
  return reading.words[index + 1]?.shouted === false && isNear(reading, index + 1) && !isTown(reading, index + 1);
}

const partsOfFirms =
  /^(?:bud|pol|med|dent|tech|trans|mix|serwis|servis|system|invest|market|projekt|expert|plus|styl|logistik|group|grup)(?:u|owi|em|ie|as|ui|o|a|os|ai)?$/;

/** "Wektor Bud", "Šilo Baldai", "Kauno Statyba": the second word is what firms end with; a town's may come before. */
function isFirmByPart(reading: Reading, index: number): boolean {
  const first = reading.words[index];
  const second = reading.words[index + 1];
  if (first === undefined || second === undefined || !isNear(reading, index + 1) || !second.capitalised) return false;
  if (first.shouted || second.shouted || second.startsSentence || isSmallWord(first) || first.folded.length < 3)
    return false;
  if (publicWords.test(first.folded) || publicWords.test(second.folded)) return false;
  if (partsOfFirms.test(second.folded)) return isPlainName(reading, index);
  return (
    genitive.test(first.text) &&
    isLithuanianWord(reading, index + 1) &&
    firmWords.test(second.folded) &&
    !isPublic(second)
  );
}

/** A capital that is neither a town's nor an office's. */
export function isPlainName(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !word.capitalised || word.shouted || word.folded.length < 3) return false;
  return (
    !isOrdinary(word) &&
    !isSmallWord(word) &&
    !hasGivenForm(word.folded) &&
    !isTown(reading, index) &&
    !isShop(word) &&
    !publicWords.test(word.folded) &&
    !looksLikeVerb(word)
  );
}

export function isPlainNoun(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.folded.length < 3 || isSmallWord(word) || isOrdinary(word)) return false;
  return !isPersonVerb(word.folded) && !isHumanAct(word.folded) && !isSaidOfPeople(word.folded);
}

const adverbs =
  /^(?:tymczasem|razem|nawet|zamiast|najpierw|natychmiast|akurat|czasem|wieczorem|rano|noca|potem|wreszcie|wtedy|online|sam|sama|rytoj|siandien|vakar|tada|kartais|pati|pats|tikrai)$/;

/** Nominative, and no adjective: "firma zewnętrzna" says which sort of firm. */
export function isNounAt({ words, classes, isLithuanian }: Reading, index: number): boolean {
  const { folded, text } = words[index] ?? { folded: "", text: "" };
  if (adverbs.test(folded) || /[ęą]$/.test(text) || ((classes[index] ?? 0) & classBits.verb) !== 0) return false;
  if (isLithuanian) return /(?:[aiuy]s|[ae]|os|es)$/.test(folded) && !isVerbInLithuanian(folded);
  return /(?:[^aeiouy]|a|y)$/.test(folded) && !isPolishAdjective(folded);
}

export function isPolishAdjective(folded: string): boolean {
  const stem = folded.replace(/(?:[ay]|ie|e)$/, "");
  return [`${stem}ego`, `${stem}iego`].some((form) => (classesOfForm(form) & classBits.word.pl) !== 0);
}

/** Of verbs alone dictionaries have both "-me" and "-te". */
export function isVerbInLithuanian(folded: string): boolean {
  return ["me", "te"].every((ending) => (classesOfForm(folded + ending) & classBits.word.lt) !== 0);
}

export function isLithuanianWord({ words, classes }: Reading, index: number): boolean {
  return ((classes[index] ?? 0) & classBits.word.lt) !== 0 && !isVerbInLithuanian(words[index]?.folded ?? "");
}

/** "Jasna Strona mnie wykończy", "Lawendowe Pole odwołało": an adjective and its noun that do something; neuters are no people. */
function isDoneByFirm({ words }: Reading, first: number): boolean {
  const adjective = words[first]?.folded ?? "";
  const next = words[first + 2];
  if (next === undefined || !isPolishAdjective(adjective)) return false;
  return /^(?:mnie|mi|nas|nam)$/.test(next.text) || /^(?!bylo|mialo|moglo)[a-z]{3,}[aiyu]lo$/.test(next.folded);
}

/** Somebody does something there, also "nie płaci" and "znowu nie płaci". */
export function acts({ words }: Reading, from: number): boolean {
  let index = from;
  while (index - from < 2 && /^(?:nie|ne|znowu?|vel|wciaz|ciagle|jau|juz)$/.test(words[index]?.folded ?? ""))
    index += 1;
  const word = words[index];
  if (word === undefined || word.capitalised) return false;
  return isPersonVerb(word.folded) || isHumanAct(word.folded);
}

/** "Šilo Baldai atsiuntė", "Jūros Namų sąskaita": in Lithuanian any verb, or what firms have. */
function isSubjectInLithuanian(reading: Reading, index: number): boolean {
  const { folded, capitalised } = reading.words[index] ?? { folded: "", capitalised: true };
  if (!reading.isLithuanian || capitalised || !genitive.test(reading.words[index - 2]?.text ?? "")) return false;
  return isVerbInLithuanian(folded) || /^(?:vel|yra|turi|mane|saskait|vadov|direktor|vadybinink)/.test(folded);
}

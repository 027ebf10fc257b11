/** Finds Lithuanian firms of two words by what they do, where a sentence begins with them and the capital says nothing, and anywhere by the goods of a town: "Levandų laukas atšaukė", "su Karmėlavos alumi". */
import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { hasGivenForm } from "../names/given.ts";
import { isHumanAct, isOfficeAct } from "../names/speaking.ts";
import { isCommon, isNear, isTown, type Reading } from "../reading.ts";
import { verbAfter } from "./beside-subject.ts";
import type { Span } from "./match.ts";
import { belongings, isLithuanianWord, isNounAt, isPlainName, isPlainNoun, isPublic } from "./named-firm.ts";

/** "Žalioji", "Tylusis": an adjective as names have it; of these "which of two" is said, too. */
const definite =
  /^(?!pirm|antr|treci|ketvirt|penkt|sest|septint|astunt|devint|desimt|paskut|didzi|maz|nauj|sen|jaun|vyr|pagrind|kit|tikr|anks|vel|vidur|pus|ger|blog|likus|minet|pat)[a-z]{3,}(?:oji|asis|ysis|usis|ieji)$/;
/** Who does something, so that the whole is a person or an office: "Kliento vadybininkas". */
const doers =
  /^(?:klient|zmog|zmon|moter|vyr|vaik|tev|mam|dukr|sun|brol|ses|kaimyn|draug|bob|tet|anyt|uosv|sef|kurjer|meistr|mokytoj|komand|skyri|grup|tarnyb|inspekc|bank|polic|valdyb|administrac|buhalter|taryb|filial|dal|puse|pora|seim|kompanij|imon|bendrov|firm|agent|asistent|sekretor|kolega|koleg|svec|pirkej|nuotak|jaunik|gyvent|nuomin|direktor|vadov|inzinier|gydytoj|seses|daktar|teisin|advokat|architekt|dizainer|sistem|program|masin|telefon|kas|robot|chatbot|aparat|sirdis|galva|ranka(?! )|akys|balsas|laiskas|mergin|berniok|vaikin|panel|pon|zmona|vyras|senel|mociut|pacient|keleiv|vairuotoj)|(?:tojas|toja|inink(?:as|e)|ejas|eja|ist(?:as|e)|orius|ore|ant(?:as|e)|entas|iet(?:is|e))$/;

const ofWhom = /(?:[^aeiou]os|ės|[^aeiou]o|io|aus|ų|ies)$/;
/** Of what a contract or a bill is said. */
const ofBusiness =
  /^(?:uzsak|sutart|mokej|nuolaid|sask|skamb|klient|kelei|darb|prek|siunt|prist|paslaug|nam[ou]|but|program|sistem|tris|toki|kurio|visu|gal[uo]|dingo|mano|tavo|savo|musu|jusu|tort)/;

/** What is sold far from home under its town's name. */
const goods =
  /^(?:stikl|al(?:us|aus|ui|umi|ų)$|duon|pien(?:as|o|ui|u|e)$|mes(?:a|os|ai)$|zuv(?:is|ies|imi|is|u)$|siul(?:ai|u|ams|ais)$|viln(?:a|os|ai)$|medus|medaus|medumi|suri(?:s|o|ui|u)$|sur(?:is|iai)$|plyt|keramik|lin(?:ai|u|ams|ais)$|malun|uog(?:os|u|oms)$|vandenys|vandenu)/;

/** "Vilkaviškio duona", "su Karmėlavos alumi", "Veliuonos siūlų vadybininkė": of a town or of what no dictionary has. */
export function lithuanianGoodsAt(reading: Reading, index: number): Span | null {
  const { words, classes, isLithuanian, isTitled } = reading;
  const [town, sold] = [words[index], words[index + 1]];
  if (!isLithuanian || isTitled || town === undefined || sold === undefined || !isNear(reading, index + 1)) return null;
  if (!town.capitalised || town.shouted || sold.capitalised || !ofWhom.test(town.text) || hasGivenForm(town.folded))
    return null;
  const isPlace = isTown(reading, index) || ((classes[index] ?? 0) & classBits.word.lt) === 0;
  return isPlace && goods.test(sold.folded) ? { first: index, last: index + 1 } : null;
}

/** "Levandų laukas atšaukė", "Žalioji terasa vėl keičia". */
export function lithuanianPairAtStart(reading: Reading, index: number): Span | null {
  const { words, isLithuanian, isTitled } = reading;
  const first = words[index];
  if (!isLithuanian || isTitled || first === undefined || !first.startsSentence || !isNear(reading, index + 2))
    return null;
  const isDefinite = definite.test(first.folded);
  if (!isDefinite && !(ofWhom.test(first.text) && !ofBusiness.test(first.folded))) return null;
  if (!isPlainName(reading, index) || (isDefinite && !isCommon(reading, index)) || isPublic(first)) return null;
  return isNamed(reading, index + 1) && isActing(reading, index + 2, isDefinite)
    ? { first: index, last: index + 1 }
    : null;
}

/** A noun in the nominative that is nobody and no office. */
function isNamed(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.capitalised || word.folded.length < 4 || !isNear(reading, index)) return false;
  if (isPublic(word) || belongings.test(word.folded) || doers.test(word.folded)) return false;
  if (/(?:us|[eo]s|je)$/.test(word.folded)) return false;
  if (!isPlainNoun(reading, index) || !isLithuanianWord(reading, index)) return false;
  return isNounAt(reading, index) || isPluralNoun(word.folded);
}

/** "vartai", and not "labai": adjectives and adverbs have no such dative. */
function isPluralNoun(folded: string): boolean {
  return folded.endsWith("ai") && (classesOfForm(`${folded.slice(0, -1)}ms`) & classBits.word.lt) !== 0;
}

function isActing(reading: Reading, index: number, isDefinite: boolean): boolean {
  const { words } = reading;
  const next = words[index];
  if (next === undefined || next.capitalised) return false;
  if (isDefinite && /^(?:mane|mus|mums|man|vel)$/.test(next.folded)) return true;
  const act = words[verbAfter(reading, index - 1)]?.folded ?? "";
  return (isHumanAct(act) || isOfficeAct(act) || dealings.test(act)) && !/(?:au|[aeio]m)$/.test(act);
}

/** What one firm does to another, and no thing. */
const dealings =
  /^(?:(?:ne)?(?:at|ap)siskait[oe]|pervede|vilkina|ignoruoja|uzsisake|pasirinko|isrinko|pasamde|atsilyg(?:ina|ino)|skolinga|skolingas|skolingi|derasi|paprase|pakviete)$/;

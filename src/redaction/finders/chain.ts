/** Finds chains that are an employer, a client, or the branch of a town: "pracuję w orlenie", "klient z PKO", "maximoje šiauliuose". */
import { classBits } from "../../language/lexicon/classes.ts";
import { chains } from "../names/chains.ts";
import { isSmallWord } from "../names/ordinary.ts";
import { isNameForm, isNear, isTown, type Reading } from "../reading.ts";
import type { Span } from "./match.ts";

const elsewhere = classBits.place | classBits.name.pl | classBits.name.lt;
/** Between a word for work and where it is done. */
const joints = /^(?:for|at|with|in|w|we|dla|na|u|do)$/;
/** Between who somebody is and where they are from. */
const origins = /^(?:from|at|of|z|ze|od|w|is|iš)$/;
const before = /^(?:in|w|we|na)$/;
const work =
  /^(?:work(?:s|ed|ing)?|jobs?|employed|shifts?|intern(?:ed|ing|ship)?|temp(?:ing|ed)|interview|hired|prac(?:uj|ow)[a-z]{1,6}|pracy|prace|praca|rob(?:ie|i|il|ila|ilam|ilem|imy)|zatrudni[a-z]{1,5}|etat|etacie|zmian[aeiy]|dirb[a-z]{1,5}|darb(?:as|o|a|e|uojuosi)|idarbin[a-z]{1,5}|isidarbin[a-z]{1,5})$/;
const clients =
  /^(?:clients?|customers?|buyers?|boss|klient[a-z]{0,4}|kierowni[a-z]{1,4}|szef[a-z]{0,4}|dyrektor[a-z]{0,4}|prezes[a-z]{0,4}|vadov[a-z]{1,4}|direktor[a-z]{1,5}|uzsakov[a-z]{1,4})$/;
/** What is made for a client. */
const orders =
  /^(?:project|projekt(?:u|em|y|ow|as|a|o)?|campaign|website|pitch|stron[aey]|kampani[aei]|kampanij(?:a|os)|zleceni[aeu]|logo)$/;
const forWhom = /^(?:for|dla)$/;
const genitive = /(?:[ou]|os|es|aus)$/;
const locative = /(?:[oeyu]je|u?ose|ame)$/;

export function chainAt(reading: Reading, index: number): Span | null {
  const folded = reading.words[index]?.folded ?? "";
  if (!chains.has(folded)) return null;
  return isWorkplace(reading, index) || isOfClient(reading, index) || isInTown(reading, index)
    ? { first: index, last: index }
    : null;
}

/** "pracuję w orlenie", "i work night shifts at tesco", "dirbu maximoje", "lidlyje dirbu". */
function isWorkplace(reading: Reading, index: number): boolean {
  const { words } = reading;
  const folded = words[index]?.folded ?? "";
  if (isLocative(reading, folded))
    return work.test(words[index - 1]?.folded ?? "") || /^dirb/.test(words[index + 1]?.folded ?? "");
  if (!isNear(reading, index) || !joints.test(words[index - 1]?.folded ?? "")) return false;
  return [2, 3].some((back) => work.test(words[index - back]?.folded ?? ""));
}

/** "klient z orlenu", "our client barclays", "strona dla orlenu". */
function isOfClient(reading: Reading, index: number): boolean {
  const { words } = reading;
  if (isLithuanianOwner(reading, index)) return true;
  if (!isNear(reading, index)) return false;
  const last = words[index - 1]?.folded ?? "";
  if (clients.test(last)) return true;
  const head = words[index - 2]?.folded ?? "";
  if (!isNear(reading, index - 1)) return false;
  return (origins.test(last) && clients.test(head)) || (forWhom.test(last) && orders.test(head));
}

/** "maximos administratorė" */
function isLithuanianOwner(reading: Reading, index: number): boolean {
  const next = reading.words[index + 1]?.folded ?? "";
  return (
    reading.isLithuanian &&
    isNear(reading, index + 1) &&
    /(?:os|es|o|aus)$/.test(reading.words[index]?.folded ?? "") &&
    /^(?:administrator|vadov|direktor|vadybinink|atstov|uzsakym|sutart)/.test(next)
  );
}

/** "barclays in leeds", "orlenie w płocku", "maximoje šiauliuose", "šiaulių maximoje": one of many, told by its town. */
function isInTown(reading: Reading, index: number): boolean {
  const { words } = reading;
  const folded = words[index]?.folded ?? "";
  if (isLocative(reading, folded)) {
    const next = reading.words[index + 1]?.folded ?? "";
    if (isNear(reading, index + 1) && isLocative(reading, next) && isTown(reading, index + 1)) return true;
    return isNear(reading, index) && genitive.test(words[index - 1]?.folded ?? "") && isTown(reading, index - 1);
  }
  if (!isNear(reading, index + 1) || !isNear(reading, index + 2) || !before.test(words[index + 1]?.folded ?? ""))
    return false;
  return isPlace(reading, index + 2);
}

/** "maximoje"; "lidle" only where the text is Lithuanian. */
function isLocative({ isLithuanian }: Reading, folded: string): boolean {
  return locative.test(folded) || (isLithuanian && /[^aeiouy]e$/.test(folded));
}

function isPlace(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || isSmallWord(word) || calendar.test(word.folded)) return false;
  const bits = reading.classes[index] ?? 0;
  const isNamed = (bits & elsewhere) !== 0 || isNameForm(reading, index);
  return word.capitalised || isNamed;
}

/** "w piątek", "in june": when, and not where. */
const calendar =
  /^(?:poniedzial|wtor|srod|czwart|piat|sobot|niedziel|stycz|lut|marc|kwie|maj|czerw|lip|sierp|wrzes|pazdz|listop|grud|swiet|weekend|polsce|januar|februar|march|april|may|june|july|august|septem|octob|novem|decem|monday|tuesd|wednes|thurs|friday|satur|sunday|general|cash|full|apli|poland|lietuvoj)[a-z]*$/;

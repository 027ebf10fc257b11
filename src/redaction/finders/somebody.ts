/** Tells by what follows whether a word that is a given name too is somebody here: "Will called", "Rose from accounts". */

import { baseOfGivenName, isBaseOfGivenName } from "../names/given.ts";
import { isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb, isSaidOfPeople } from "../names/person-verbs.ts";
import { isHumanAct, isKin, isMoodOfPerson } from "../names/speaking.ts";
import { isWordSurname } from "../names/word-surnames.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";
import { fold, type Word } from "../words.ts";
import { isAtWork } from "./at-work.ts";
import { actInRelative, isListedWithName, verbAfter } from "./beside-subject.ts";
import { isKept } from "./kept.ts";
import { isSaidOfSomebodyElsewhere } from "./said-elsewhere.ts";
import { isSpokenOf, isSurnameInEnglish } from "./spoken-of.ts";
import { isOffice } from "./telling-capital.ts";

/** "Will called", "Rose from accounts", "Will Prentice": what follows tells the name from the word. */
export function isSomebody(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  // "Nine messages from" is no case form of Nina.
  if (word !== undefined && reading.isEnglish && word.folded.length > 2 && !isBaseOfGivenName(word.folded))
    return false;
  if (word !== undefined && /^['’]s(?!\p{L})/u.test(reading.text.slice(word.end, word.end + 3))) return true;
  if (word !== undefined && reading.isEnglish && (isIntroduced(reading, index) || isSpokenOf(reading, index)))
    return true;
  if (word !== undefined && !reading.isEnglish && isCalledOrListed(reading, index, word)) return true;
  if (next === undefined || !isNear(reading, index + 1)) return false;
  if (!next.capitalised) return isTold(reading, index, next);
  if (next.shouted || isKept(reading, index + 1, next)) return false;
  return !isCommon(reading, index + 1) || isFullName(reading, index + 1);
}

/** "Ani, ", "Matai, " and their like begin what is said. */
const beginnings = /^(?:ani|ale|sam|matai|mat|milo|dariau|redo|kim|ona|mata|marka|tiny|ole|samo|dalia|roma)$/;

/** With a comma behind they begin a text as words, too: "Gaila, kad nespėjom", "Liepa, karšta". */
const wordsToBeginWith =
  /^(?:gaila|gintarai|azuolai|liepa|daina|laima|viltis|dovana|audra|snaige|smilte|giria|banga|zara|kalina|malina|roza|norma|kara)$/;
/** To whoever writes to a colleague in Polish they are names: nobody begins with a small boat or with hives. */
const calledInPolish = /^(?:jola|ula|marek|seba|sylwek)$/;

/** "Rasa, jei rytoj neateisiu", "Mantai, neik prie durų", "Jola nie wchodź na górę": whom a text is written to. */
function isWrittenTo(after: string, folded: string): boolean {
  if (calledInPolish.test(folded)) return /^,? /.test(after);
  if (!after.startsWith(", ") || beginnings.test(folded) || wordsToBeginWith.test(folded)) return false;
  return isBaseOfGivenName(folded) || /ai$/.test(folded);
}

/** "Marku, to nie", "Rokai, tavo klientas"; "Róża (ta głośna)"; "Rasa ir Kazlauskienė". */
function isCalledOrListed(reading: Reading, index: number, { folded, end, startsSentence }: Word): boolean {
  const after = fold(reading.text.slice(end, end + 24));
  if (index === 0 && startsSentence && isWrittenTo(after, folded)) return true;
  if (/^ \((?:ta|ten|tas|toji|z|is) /.test(after) || isListedWithName(reading, index)) return true;
  // "Gintaro žmona", "Rasos sūnus": amber and dew have none.
  const next = reading.words[index + 1]?.folded ?? "";
  if (reading.isLithuanian && /(?:o|os|aus|es)$/.test(folded) && isKin(next) && isNear(reading, index + 1)) return true;
  if (isSaidOfSomebodyElsewhere(reading, index)) return true;
  if (actInRelative(reading, index) !== "") return true;
  if (!startsSentence || !after.startsWith(", ") || beginnings.test(folded)) return false;
  if (/(?:[^aeiou]iu|[bcdgklmnprstwz]u|[aeiouy]?[^aeiouy]o)$/.test(folded)) return true;
  return /^, (?:tavo|tau|ar|kur|kada|kodel|gal|prasau|gelbek|palauk|klausyk|juk|uzteks|mes|pomoz|odezwij|prosze|gdzie|kiedy|masz|ratuj|daj|zobacz)(?![a-z])/.test(
    after,
  );
}

/** "Rose tinted", "Olive coloured" */
const ofSort = /^(?:colou?red|tinted|scented|flavou?red|shaped|based|infused|plated|spiced|dropped)$/;

/** Of dew and dawn "again" is said as well. */
const ofNature = /^(?:ausra|saule|rasa|audra|viltis|liepa|snaige|zara|vetra|smilte|roza|kalina|malina)$/;

/** "Will called", "Rose at reception", "Rūta vėl". */
function isTold(reading: Reading, index: number, next: Word): boolean {
  const word = reading.words[index];

  if (
    isPersonVerb(next.folded) ||
    isHumanAct(next.folded) ||
    (reading.isEnglish && /[^e]ed$/.test(next.folded) && next.folded.length > 4 && !ofSort.test(next.folded))
  )
    return true;
  if (isAtWork(reading, index + 1)) return true;
  if (next.folded === "from" || (!reading.isEnglish && /^(?:z|ze|is)$/.test(next.folded))) return true;
  if (
    reading.isEnglish &&
    word !== undefined &&
    !isSmallWord(word) &&
    /^(?:never|always|still|just)$/.test(next.folded)
  )
    return true;
  if (!reading.isEnglish) {
    const act = reading.words[verbAfter(reading, index)]?.folded ?? "";
    if (isHumanAct(act) || isMoodOfPerson(act)) return true;
  }
  // "Will never", "Rose again" are no names in English; "Rūta vėl" is one.
  return !reading.isEnglish && isSaidOfPeople(next.folded) && !(word !== undefined && ofNature.test(word.folded));
}

/** "Olive Green" is what things are called. */
const colours = /^(?:olive|hunter|hazel|violet|amber|ruby|jade|pearl|holly|ivy|opal|rose|ebony|jet|saffron|willow)$/;

/** "Mark Wood, of all people", "Marek Zima": two capitals at the start of a sentence; or "Olive Barker rejected it": what people do. */
function isFullName(reading: Reading, index: number): boolean {
  const given = reading.words[index - 1]?.folded ?? "";
  const surname = reading.words[index];
  if (!reading.isEnglish)
    return surname !== undefined && isWordSurname(surname.folded, baseOfGivenName(given) === given);
  if (reading.isEnglish && surname !== undefined && isSurnameInEnglish(surname.folded) && !colours.test(given))
    return true;
  const act = reading.words[index + 1];
  if (!reading.isEnglish || surname === undefined || act === undefined || isOffice(surname.folded)) return false;
  return !act.capitalised && isNear(reading, index + 1) && (isHumanAct(act.folded) || isPersonVerb(act.folded));
}

/** What one hopes for or waits for as well. */
const abstract =
  /^(?:hope|faith|grace|joy|may|art|will|summer|autumn|dawn|mercy|patience|charity|chance|rich|frank|sunny|angel|trinity|destiny|harmony|melody|skye?|april|june|august|bill|mark|grant|chase|drew|pat|sue|rob|jack|guy|miles|dale)$/;
const promised =
  /^(?:get|call|reply|answer|send|sign|pay|approve|decide|join|handle|email|phone|ring|explain|confirm|let|tell|say|want|bring|come)$/;

/** "Penny, the office manager", "Holly: "too red"", "Basil will get back to you". */
function isIntroduced(reading: Reading, index: number): boolean {
  const { text, words } = reading;
  const word = words[index];
  if (word === undefined || abstract.test(word.folded)) return false;
  const after = text.slice(word.end, word.end + 12);
  if (/^, (?:the|our|my|their|his|her|your) /.test(after) || /^: ?["“]/.test(after)) return true;
  const helper = words[index + 1]?.folded ?? "";
  if (!/^(?:will|won't|wont|can|can't|cant|could|would|should|didn't|didnt|doesn't|doesnt|never)$/.test(helper))
    return false;
  return isNear(reading, index + 1) && promised.test(words[index + 2]?.folded ?? "");
}

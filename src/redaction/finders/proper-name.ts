/** Finds names that no list has: what has a capital without need, or is known to dictionaries as a name only. */
import { classBits } from "../../language/lexicon/classes.ts";
import { markBits } from "../marks.ts";
import { isMistyped } from "../mistyped.ts";
import { isAmbiguousGivenName, isBaseOfGivenName } from "../names/given.ts";
import { isMadeUp } from "../names/made-up.ts";
import { isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb, isSaidOfPeople } from "../names/person-verbs.ts";
import { outsideSetPhrases } from "../names/set-phrases.ts";
import { isHumanAct, isKin, isMoodOfPerson, isOfficeAct } from "../names/speaking.ts";
import {
  hasAdjectiveSurname,
  hasCertainSurnameEnding,
  hasForeignSurnameEnding,
  hasLikelySurnameEnding,
  hasRareSurnameEnding,
  isAdjectiveName,
} from "../names/surnames.ts";
import { isWifesSurname, isWordSurname } from "../names/word-surnames.ts";
import { isCommon, isDashedName, isNameForm, isNear, type Reading, readingOf } from "../reading.ts";
import type { Word } from "../words.ts";
import { isAtWork } from "./at-work.ts";
import { actInRelative, isListedWithName, verbAfter } from "./beside-subject.ts";
import { isAfterPreposition, isKept } from "./kept.ts";
import { isAddressee, isNamedClient } from "./lower-case-name.ts";
import type { Find, Match } from "./match.ts";
import { startWithInitials } from "./name-cues.ts";
import { isVerbInLithuanian } from "./named-firm.ts";
import { isSaidOfSomebodyElsewhere, isToldToBeSurname } from "./said-elsewhere.ts";
import { withSameAgain } from "./same-again.ts";
import { isSomebody } from "./somebody.ts";
import { isEnglishSurnameHere } from "./spoken-of.ts";
import { isStrangeAtStart } from "./strange-at-start.ts";
import { isAddressed, isAfterQuote, isCapitalTelling, isLoneCapitalInEnglish } from "./telling-capital.ts";
import { isWhose } from "./whose.ts";

const fewestLetters = 3;
const fewestLettersInLowerCase = 4;
/** The Lithuanian dictionary lacks many everyday words that look like its names. */
const fewestLettersInLithuanian = 5;
const mostWords = 4;
const placeCues = new Set("in to near w we do na ze i is".split(" "));

/** Given names, family names and initials that English people are called by. */
const shortNames = /^(?:Ed|Jo|Mo|Al|Vi|Cy|Bo|Ty|Di|Li|Wu|Ng|Xu|Lu|Xi|AJ|CJ|JJ|JP|MJ|PJ|RJ|TJ|JD|EJ)$/;

export const findProperNames: Find = (text) => {
  const reading = readingOf(text);
  const found: Match[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const first = reading.words[index];
    if (first === undefined || !isProperName(reading, index, first)) continue;
    let last = index;
    while (last - index + 1 < mostWords && goesOn(reading, last, first)) last += 1;
    found.push({ start: startWithInitials(text, first.start, false), end: reading.words[last]?.end ?? first.end });
    index = last;
  }
  return outsideSetPhrases(text, withSameAgain(reading, found));
};

function isProperName(reading: Reading, index: number, word: Word): boolean {
  // Most words end here, so nothing costly comes before.
  if (!word.capitalised && isCommon(reading, index) && !mayBeSurname(reading, index, word)) return false;
  // "Ed hung up", "Jo never replies"
  if (word.folded.length === 2) return reading.isEnglish && shortNames.test(word.text) && isSomebody(reading, index);
  if (word.folded.length < fewestLetters) return false;
  if (word.capitalised && isAddressed(reading, index, word)) return true;
  if (isKept(reading, index, word)) return false;
  if (!isDashedName(word)) return false;
  if (isSmallWord(word)) return word.text === "Will" && isSomebody(reading, index);
  return word.capitalised ? isNameInCapitals(reading, index, word) : isNameInLowerCase(reading, index, word);
}

function isNameInCapitals(reading: Reading, index: number, word: Word): boolean {
  if (isToldToBeSurname(reading, word)) return true;
  if (word.shouted) return isShoutedName(reading, index, word);
  if (isListedName(reading, word) && isSomebody(reading, index)) return true;
  if (isCommon(reading, index)) {
    if (isCapitalTelling(reading, index, word) || isEnglishSurnameHere(reading, index)) return true;
    if (isLoneCapitalInEnglish(reading, index)) return true;
    return word.startsSentence && isActingSurname(reading, index);
  }
  return isUncommonName(reading, index, word);
}

/** In English also a rare one: "Trey wants another", "Preston says it is dear". */
function isListedName({ isEnglish }: Reading, word: Word): boolean {
  return isAmbiguousGivenName(word) || (isEnglish && isBaseOfGivenName(word.folded));
}

/** What an everyday word needs to be somebody in lower case. */
function mayBeSurname({ classes, marks, isEnglish }: Reading, index: number, word: Word): boolean {
  if (!isEnglish && ((marks[index] ?? 0) & markBits.surname) !== 0) return true;
  if (((classes[index] ?? 0) & classBits.name.pl) === 0) return false;
  return word.startsSentence || isAdjectiveName(word.folded);
}

/** A word with a capital that its language has not: inside a sentence that is enough. */
function isUncommonName(reading: Reading, index: number, word: Word): boolean {
  if (!word.startsSentence && !reading.isTitled && !isAfterQuote(reading.text, word)) return true;
  if (isOwner(reading, word)) return true;
  if (isNameForm(reading, index) || /\p{Ll}\p{Lu}/u.test(word.text)) return true;
  if (/(?<!\p{L})\p{Lu}\. $/u.test(reading.text.slice(Math.max(0, word.start - 4), word.start))) return true;
  if (isStrangeAtStart(reading, index, word)) return true;
  if (hasLikelySurnameEnding(word.folded) && isSaidOfSomebodyElsewhere(reading, index)) return true;
  const next = reading.words[index + 1];
  if (next === undefined || next.capitalised || !isNear(reading, index + 1)) return false;
  if (word.folded.length < fewestLettersInLowerCase) return false;
  if (isHumanAct(next.folded)) return true;
  if (word.folded.length === fewestLettersInLowerCase) return false;
  return isPersonVerb(next.folded) || isSaidOfPeople(next.folded) || isWorkplaceOf(reading, next);
}

const aboutMe = /^(?:mi|mnie|nam|nas|sie|man|mane|mums|mus)$/;

/** "Wilk nie odbiera.", "Sroka obiecał": no animal does that, and dictionaries have the surname. */
function isActingSurname(reading: Reading, index: number): boolean {
  const { words, isEnglish } = reading;
  const word = words[index];
  if (isEnglish || word === undefined) return false;
  if (isSurnameSpokenOf(reading, index, word)) return true;
  const told = actInRelative(reading, index);
  if (told !== "") return word.capitalised && isSurnameOfActor(reading, index, told);
  if (!isNear(reading, index + 1)) return false;
  if (isWordSurname(word.folded, true) && isListedWithName(reading, index)) return true;
  const verb = verbAfter(reading, index);
  const act = words[verb]?.folded ?? "";
  // "Starego też nie chcę", "głowa mi mówi"
  if (/ę$/.test(words[verb]?.text ?? "")) return false;
  if (!word.capitalised && aboutMe.test(words[verb - 1]?.folded ?? "")) return false;
  if (isSurnameAtOffice(word, act)) return true;
  const isAct = isHumanAct(act) || (word.capitalised && isMoodOfPerson(act));
  return isAct && isSurnameOfActor(reading, index, act);
}

/** "Wilk, nasz nowy klient", "Vilkas galvoja, kad". */
function isSurnameSpokenOf(reading: Reading, index: number, { folded }: Word): boolean {
  return isSaidOfSomebodyElsewhere(reading, index) && (isWordSurname(folded, true) || isAdjectiveName(folded));
}

function isCapitalSurname({ capitalised, folded }: Word): boolean {
  return capitalised && (isWordSurname(folded, true) || isWifesSurname(folded));
}

/** Whether the word at `index` is a surname to dictionaries, and no kin and no trade. */
function isSurnameOfActor({ words, classes, isLithuanian }: Reading, index: number, act: string): boolean {
  const word = words[index];
  if (word === undefined || isKin(word.folded)) return false;
  const name = isLithuanian ? classBits.name.lt : classBits.name.pl;
  if (((classes[index] ?? 0) & name) === 0 && !isCapitalSurname(word)) return false;
  // "Naujokas paklausė", "Seniūnė pasakė"
  if (/^(?:naujok|seniun|vyskup|karali|bajor|velni|angel)/.test(word.folded)) return false;
  if (isLithuanian)
    return word.folded.length > 3 && (/(?:[aiyu]s|e)$/.test(word.folded) || isWordSurname(word.folded, true));
  // "Sroka obiecał" is a man; "Wnuczka pyta" is nobody's surname.
  return !/(?:arz|i[kc]|yk|nik|ciel|or|ca|iec|tner)$/.test(word.folded) && (!/ka$/.test(word.folded) || /l$/.test(act));
}

/** "Sikora odrzuciła", "Lipski nie odpisuje": what is done in an office. */
function isSurnameAtOffice({ folded }: Word, act: string): boolean {
  if (isOfficeAct(act.replace(/^ne/, ""))) return isWordSurname(folded, true) || isAdjectiveName(folded);
  return isAdjectiveName(folded) && isHumanAct(act);
}

/** "mazurek przysłał", "wilk nie odbiera": at the start of a clause, in Polish only. */
function isActingInLowerCase(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || reading.isLithuanian || !word.startsSentence) return false;
  return isActingSurname(reading, index);
}

/** "Timeksos direktorius", "Ashgrove pulled out": who works there, or in English any verb of the past. */
function isWorkplaceOf({ isEnglish }: Reading, { folded }: Word): boolean {
  if (isEnglish && folded.length > 4 && /[^e]ed$/.test(folded)) return true;
  return /^(?:direktor|vadov|atstov|vadyb|buhalter|valdyb|darbuotoj|savinink|prezes|managers?$|reps?$|people$|staff$)/.test(
    folded,
  );
}

function isNameInLowerCase(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length < fewestLettersInLowerCase) return false;
  if (isCommon(reading, index))
    return (
      isInflectedSurname(reading, index, word) ||
      isNamedClient(reading, index, word) ||
      isCaller(reading, index, word) ||
      isActingInLowerCase(reading, index)
    );
  if (/(?<![\p{L}\p{N}])\p{L}\. $/u.test(reading.text.slice(Math.max(0, word.start - 4), word.start))) return true;
  if (!isNameForm(reading, index))
    return (
      hasCertainSurnameEnding(word) ||
      hasRareSurnameEnding(word.folded) ||
      (hasForeignSurnameEnding(word.folded, reading.isLithuanian) && !isMistyped(word.folded, reading.spoken)) ||
      isOwner(reading, word) ||
      isActor(reading, index, word) ||
      isWhose(reading, index, word) ||
      isWifeOf(reading, index, word) ||
      isAddressee(reading, index, word)
    );
  if (reading.isLithuanian && word.folded.length < fewestLettersInLithuanian) return false;
  return !placeCues.has(reading.words[index - 1]?.folded ?? "") || word.folded.length > 5;
}

/** "dzwonił sroka", "pisała wilk", "skambino vilkas": no animal does that. */
function isCaller(reading: Reading, index: number, { folded }: Word): boolean {
  const before = reading.words[index - 1]?.folded ?? "";
  if (reading.isEnglish || !isNear(reading, index) || !called.test(before) || !isWordSurname(folded, true))
    return false;
  return !trades.test(folded);
}

const called = /^(?:(?:za|na|do|od|o|wy)?(?:dzwonil|pisal|mailowal)a?|(?:pa|at)?(?:skambino|rase))$/;
const trades =
  /^(?:dzwonek|pisarz|wojt|krol|ksiaze|rycerz|zolnierz|krawiec|kowal|kupiec|ciesla|biskup|cesarz|hetman|skrzypek|spiewak|kolodziej|dziedzic|[a-z]+arz|kalvis|vyskupas|karalius|seniunas|dailide|bajoras|kriaucius|zvejys|saulys|bernas|varpas|naujokas|velnias|diabel|angelas|aniol)$/;

/** "u wiśniewskich", "od bielawskiego": adjectives to a dictionary, surnames to everybody else. */
function isInflectedSurname({ classes }: Reading, index: number, word: Word): boolean {
  return ((classes[index] ?? 0) & classBits.name.pl) !== 0 && hasAdjectiveSurname(word.folded);
}

/** "fitzwilliam's assistant", "Quillmark's CFO": what no dictionary has, and owns something. */
function isOwner(reading: Reading, word: Word): boolean {
  if (!reading.isEnglish || word.folded.length <= fewestLettersInLowerCase) return false;
  return (
    /^['’]s(?!\p{L})/u.test(reading.text.slice(word.end, word.end + 3)) && !isMistyped(word.folded, reading.spoken)
  );
}

/** "do kaczmarkowej": an adjective would have its noun after it. */
function isWifeOf(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length < 8 || !/[^aeiou]owej$/.test(word.folded) || !isAfterPreposition(reading, index)) return false;
  return !isNear(reading, index + 1);
}

/** Said of a firm as of anything else: "zandervale has had the samples". */
const states =
  /^(?:has|have|had|is|are|was|were|keeps?|wont|won't|cant|can't|hasnt|hasn't|havent|haven't|never|still)$/;
/** What only people fail to do. */
const bareVerb =
  /^(?:pay|reply|replied|answer|answered|sign|signed|respond|responded|paid|sent|called|listen|approve|approved|want)$/;

/** "mcallister rang": begins a clause, is in no dictionary and no slip of the fingers, and somebody did something. */
function isActor(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length <= fewestLettersInLowerCase) return false;
  // "ginekolożka": women at their work are missing from the Polish dictionary, surnames like that are not.
  if (/ka$/.test(word.folded)) return false;
  // Verbs and slang that the Lithuanian dictionary lacks hardly end so.
  if (
    reading.isLithuanian &&
    (word.folded.length < 6 || !/(?:as|is|us|ys|[^aeiouyj]a|[^cszgfn]ija)$/.test(word.folded))
  )
    return false;
  const next = reading.words[index + 1];
  if (next === undefined || !isNear(reading, index + 1)) return false;
  if (!beginsClause(reading, word)) return isActorInside(reading, word, next);
  if (reading.isEnglish && states.test(next.folded) && isStrangeAtStart(reading, index, word)) return true;
  if (isAtWork(reading, index + 1)) return !isMistyped(word.folded, reading.spoken);
  const verb = verbAfter(reading, index);
  const act = reading.words[verb]?.folded ?? "";
  const isNegated = /n'?t$/.test(reading.words[verb - 1]?.folded ?? "") && verb > index + 1;
  if (!isHumanAct(act) && !(isNegated ? bareVerb.test(act) : isPersonVerb(act) || isDoneByFirm(reading, word, act)))
    return false;
  return isMadeUp(word.folded) || !isMistyped(word.folded, reading.spoken);
}

const clauseBefore =
  /[,;] $|(?:^| )(?:and|but|because|when|if|so|while|since|until|i|a|ale|bo|ze|że|gdy|kiedy|jak|wczoraj|dziś|dzis|dzisiaj|potem|ir|bet|o|kad|kad|nes|kai|jei|kol|vakar|šiandien|siandien|tada) $/i;

function beginsClause({ text }: Reading, { start, startsSentence }: Word): boolean {
  return startsSentence || clauseBefore.test(text.slice(Math.max(0, start - 10), start));
}

/** "ar jums irgi lumira rašo", "nasz kochany starlen chce": in English compounds that no dictionary has do so, too. */
function isActorInside({ isEnglish, isLithuanian, spoken }: Reading, { folded }: Word, act: Word): boolean {
  if (isEnglish || folded.length < 6 || !isHumanAct(act.folded)) return false;
  return (
    (isLithuanian ? /[^u]a$/ : /(?:[^o]|[^rst]o)[^aeiouyw]$|[^aeiou]a$/).test(folded) && !isMistyped(folded, spoken)
  );
}

/** "elstata nutraukė sutartį": any Lithuanian verb, after what ends as firms do. */
function isDoneByFirm({ spoken }: Reading, { folded }: Word, act: string): boolean {
  return (spoken & classBits.word.lt) !== 0 && /[^uj]a$/.test(folded) && isVerbInLithuanian(act);
}

/** All capitals are for shouting and abbreviations; a name that dictionaries know is one all the same. */
function isShoutedName(reading: Reading, index: number, word: Word): boolean {
  return word.folded.length > fewestLettersInLowerCase && isNameForm(reading, index);
}

function goesOn(reading: Reading, last: number, head: Word): boolean {
  const next = reading.words[last + 1];
  if (next === undefined || !isNear(reading, last + 1) || next.startsSentence) return false;
  if (next.capitalised !== head.capitalised || next.shouted !== head.shouted) return false;
  if (isKept(reading, last + 1, next)) return false;
  return next.capitalised || isNameForm(reading, last + 1);
}

/** Finds the names of hotels, restaurants, clinics, schools and shops: "Hotelu Bałtyk", "viešbutyje Baltija", "St Mary's Practice". */
import { classBits } from "../../language/lexicon/classes.ts";
import { hasGivenForm } from "../names/given.ts";
import { isOrdinary, isShop, isSmallWord } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { endsVenue, isSortOfVenue, isVenue } from "../names/venues.ts";
import { isNear, isTown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";
import { isInsideClause } from "./named-firm.ts";

const placeOrName = classBits.place | classBits.name.pl | classBits.name.lt;
const mostWords = 6;
/** "Pod Różą", "U Zosi", "Prie ežero": a sign's first word, with a capital. */
const signs = /^(?:Pod|U|Przy|Nad|Na|Prie|Pas|Po|Le|La|El|The)$/;
/** "Gospody pod Jesionem", "Piekarni u Marcela": in lower case after a venue with a capital. */
const signsAfterVenue = /^(?:pod|u)$/;
/** A full stop after these ends no sentence: "im. Kopernika", "św. Jana", "St. Mary's". */
const shortened = /^(?:im|sw|ks|gen|dr|prof|sv|st)$/;

/** The venue's name that starts at the word at `index`, the trade included where it has a capital. */
export function venueAt(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  const next = reading.words[index + 1];
  // Most words end here, so nothing costly comes before.
  if (word === undefined || next === undefined || reading.isTitled) return null;
  if (!next.capitalised && !(word.capitalised && /^(?:im|pod|u)$/.test(next.text))) return null;
  return (
    beforeItsName(reading, index, word) ??
    (word.capitalised && next.capitalised ? afterItsName(reading, index, word) : null)
  );
}

/** "Hotelu Bałtyk", "w szkole Promyk", "Szkole Podstawowej im. Jana Pawła": what it is, then its name. */
function beforeItsName(reading: Reading, index: number, venue: Word): Span | null {
  if (venue.folded.length < 3 || venue.shouted || !isJoined(reading, index + 1) || !isVenue(venue.folded)) return null;
  const isPart = venue.capitalised;
  let last = index;
  let isNamed = false;
  while (last - index < mostWords && goesOn(reading, last + 1)) {
    last += 1;
    const word = reading.words[last];
    if (
      word !== undefined &&
      !isSortOfVenue(word.folded) &&
      !shortened.test(word.folded) &&
      !signs.test(word.text) &&
      word.capitalised
    )
      isNamed = true;
  }
  if (last === index) return null;
  isNamed ||= numberAfter(reading, last) !== "";
  if (!isNamed || !mayName(reading, index, venue)) return null;
  return { first: isPart ? index : index + 1, last };
}

/** "nr 12" after a school. */
function numberAfter({ text, words }: Reading, last: number): string {
  const end = words[last]?.end ?? text.length;
  const [number = ""] = / (?:[Nn][ro]\.?|№) ?\d{1,3}(?![\p{L}\p{N}/-])/uy.exec(text.slice(end, end + 10)) ?? [];
  return number;
}

/** Where the firm's name ends, the number of a school included: "Szkole Podstawowej nr 12". */
export function endWithNumber(reading: Reading, { first, last }: Span): number {
  const end = reading.words[last]?.end ?? 0;
  const isNumbered = isVenue(reading.words[first]?.folded ?? "") || isSortOfVenue(reading.words[last]?.folded ?? "");
  return isNumbered ? end + numberAfter(reading, last).length : end;
}

/** Whether the word after the venue begins its name. A town names no venue of itself: "sklep Kraków" is the one in Kraków. */
function mayName(reading: Reading, index: number, venue: Word): boolean {
  const name = reading.words[index + 1];
  if (name === undefined) return false;
  const isTold =
    venue.capitalised && isInsideClause(reading, index) && /^(?:hotel|hostel|motel|viesb)/.test(venue.folded);
  if (isShop(name)) return false;
  if (isOrdinary(name)) return isTold && ((reading.classes[index + 1] ?? 0) & placeOrName) !== 0;
  // "tą darželį Žirmūnuose" says where it is.
  if (name.shouted || (reading.isLithuanian && /(?:uose|ose|[aeėyo]je|ame|ėse)$/.test(name.text))) return false;
  // "w szkole Kasia płakała", "the bar Jane works at": somebody there.
  return venue.capitalised || !hasGivenForm(name.folded);
}

function goesOn(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !isJoined(reading, index)) return false;
  if (!word.capitalised)
    return (
      (shortened.test(word.folded) || signsAfterVenue.test(word.text)) && reading.words[index + 1]?.capitalised === true
    );
  if (signs.test(word.text)) return reading.words[index + 1]?.capitalised === true && isNear(reading, index + 1);
  return !isSmallWord(word);
}

/** "Oakfield Primary School", "Mary's Practice", "St. Anne's School": its name, then what it is. */
function afterItsName(reading: Reading, index: number, first: Word): Span | null {
  if (!isJoinedInEnglish(reading, index + 1) || !mayBeginName(reading, index, first)) return null;
  let isNamed = isTelling(reading, index);
  for (let last = index + 1; last - index < mostWords; last += 1) {
    const word = reading.words[last];
    if (word === undefined || !word.capitalised || word.shouted || !isJoinedInEnglish(reading, last)) return null;
    // "Leeds Grammar School" is the one; "Leeds School" may be any.
    if (endsVenue(word.folded))
      return isNamed || (last > index + 1 && isTown(reading, index)) ? { first: index, last } : null;
    isNamed ||= isTelling(reading, last);
  }
  return null;
}

function mayBeginName(reading: Reading, index: number, first: Word): boolean {
  if (!reading.isEnglish || first.shouted || isSmallWord(first) || endsVenue(first.folded)) return false;
  // "Called Oakfield School today"
  if (first.startsSentence && isPersonVerb(first.folded)) return false;
  return !isOrdinary(first) || isTown(reading, index);
}

/** Neither where it is nor which sort. */
function isTelling(reading: Reading, index: number): boolean {
  const folded = reading.words[index]?.folded ?? "";
  return !sortsInEnglish.test(folded) && !isSortOfVenue(folded) && !isTown(reading, index);
}

/** What stands before "bar" and "school" where nothing is named. */
const sortsInEnglish =
  /^(?:business|law|medical|summer|sunday|night|driving|art|drama|ballet|dance|boarding|state|private|public|local|middle|junior|senior|old|new|coffee|snack|space|nav|navigation|tool|menu|search|task|status|title|side|chocolate|gold|wine|tapas|juice|sushi|best|great|gift|corner|pet|book|tech|home|family|general|beauty|hair|nail|design|yoga|art|recording|photo|doctor|dental|my|our|their|your|this|that|every|each|no|open|good|happy|best|standard|common|legal|work|works)s?$/;

/** Only a space, or the full stop of a shortened word, parts it from the one before. */
function isJoined(reading: Reading, index: number): boolean {
  if (isNear(reading, index)) return true;
  const before = reading.words[index - 1];
  const word = reading.words[index];
  if (before === undefined || word === undefined) return false;
  return shortened.test(before.folded) && reading.text.slice(before.end, word.start) === ". ";
}

/** "Mary's Practice", too. */
function isJoinedInEnglish(reading: Reading, index: number): boolean {
  if (isJoined(reading, index)) return true;
  const before = reading.words[index - 1];
  const word = reading.words[index];
  return before !== undefined && word !== undefined && /^['’]s? $/.test(reading.text.slice(before.end, word.start));
}

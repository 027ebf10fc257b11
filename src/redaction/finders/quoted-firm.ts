/** Finds firms in quotes, as Lithuanian writes them always and others at times: „Rasos“ salonas, iš „Levandų“, klient „Nagietek“. */
import { isOrdinary, isShop, isSmallWord, looksLikeVerb } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct, isSpeaking } from "../names/speaking.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";
import { isVerbInLithuanian } from "./named-firm.ts";

const mostWords = 3;
const openings = new Set(['"', "„", "“", "”", "«"]);
const closing = /^["“”»]/;
/** Before a firm, in quotes or not; folded. */
const cues =
  /^(?:is|nuo|su|pas|z|ze|od|dla|u|from|for|with|by|at|klient|klientas|kliento|klientui|klientu|klientai|klientka|klientem|klienta|uzsakov[a-z]{1,4}|client|customer)$/;
/** What a firm has, or is. */
const belongings =
  /^(?:salon|direktor|vadov|vadyb|buhalter|atstov|darbuotoj|savinink|projekt|uzsakym|sutart|saskait|skund|komand|zmon|logotip|svetain|reklam|parduotuv|restoran|kavin|viesbu|bendrov|imon|prezes|dyrektor|kierowni|klient|administrator|kepykl|klinik|grupe|grupes)/;
/** What a firm's name ends with: „Dunojaus kepyklai“. */
const firmWords =
  /^(?:kepykl|salon|studij|agentur|klinik|vaistin|parduotuv|restoran|kavin|viesbu|bendrov|imon|namai|namams|namu|baldai|baldu|baldams|grupe|grupes|grupei|centras|centro|centrui|statyb|sprendim|servis|pasaul|piekarni|cukierni|kwiaciarni|hurtowni|drukarni|stolarni)[a-z]{0,4}$/;
/** What else stands in quotes with a capital: buttons, files, songs, what somebody wrote. */
const otherQuoted =
  /^(?:mygtuk|fail|versij|aplank|nuotrauk|program|antrast|tekst|zod|fraz|laisk|zinut|film|dain|knyg|serial|straipsn|skilt|punkt|skyri|etiket|pavadin|tem[aoą]|filtr|funkcij|lentel|stulpel|uzras|sak[eoa]|atsak|paras|ras[eo]|pasak|saky|klaus|button|file|folder|plik|przycisk|zakladk|haslo|slow|tytul)/;

/** The firm that begins at the word at `index`, right after an opening quote. */
export function quotedFirmAt(reading: Reading, index: number): Span | null {
  const { text, words } = reading;
  const first = words[index];
  if (first === undefined || !first.capitalised || !openings.has(text.charAt(first.start - 1))) return null;
  const last = lastInQuotes(reading, index);
  if (last < 0 || !isNameLike(reading, index)) return null;
  const isNamed = last > index && firmWords.test(reading.words[last]?.folded ?? "");
  return isNamed || isCuedBefore(reading, index, first) || isFirmByWhatFollows(reading, index, last)
    ? { first: index, last }
    : null;
}

/** The last of up to three words that the quotes hold, or -1. */
function lastInQuotes(reading: Reading, first: number): number {
  for (let last = first; last - first < mostWords; last += 1) {
    const word = reading.words[last];
    if (word === undefined || (last > first && (!isNear(reading, last) || isSmallWord(word)))) return -1;
    if (closing.test(reading.text.charAt(word.end))) return last;
  }
  return -1;
}

function isNameLike(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.folded.length < 3 || word.shouted) return false;
  if (isOrdinary(word) || isSmallWord(word) || isShop(word) || looksLikeVerb(word)) return false;
  return !isVerbInLithuanian(word.folded);
}

function isCuedBefore({ text, words }: Reading, index: number, first: Word): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^ ["„“”«]$/.test(text.slice(before.end, first.start))) return false;
  return cues.test(before.folded);
}

/** In Lithuanian, where a firm's name is never without quotes: whose something is, or who does something. */
function isFirmByWhatFollows(reading: Reading, index: number, last: number): boolean {
  const { text, words, isLithuanian } = reading;
  const before = words[index - 1];
  const end = words[last]?.end ?? text.length;
  const next = words[last + 1];
  const isQuotedAsThere = text.charAt((words[index]?.start ?? 0) - 1) === "„" && text.charAt(end) === "“";
  if (
    !(isLithuanian || isQuotedAsThere) ||
    next === undefined ||
    next.capitalised ||
    text.slice(end + 1, next.start) !== " "
  )
    return false;
  if (before !== undefined && (otherQuoted.test(before.folded) || isSpeaking(before.folded))) return false;
  if (otherQuoted.test(next.folded)) return false;
  if (isInCase(reading, index, last)) return true;
  if (belongings.test(next.folded)) return true;
  const act = /^(?:ne|vel|jau|dar|vis|dabar|siandien|vakar)$/.test(next.folded) ? words[last + 2] : next;
  const folded = act?.folded ?? "";
  return (
    /^(?:gali|negali|turi|neturi|privalo)$/.test(folded) ||
    isPersonVerb(folded) ||
    isHumanAct(folded) ||
    isFuture(folded)
  );
}

/** „Gerai duonai“, prie „Pelėsakalio“: what is called is in the nominative; to whom, or whose, is not. */
function isInCase({ text, words }: Reading, index: number, last: number): boolean {
  const first = words[index];
  const before = words[index - 1];
  const ending = words[last]?.text ?? "";
  if (/(?:[^aeiou]ui|iui|[^i]ai|ei|iams|ams|oms|ėms)$/.test(ending)) return true;
  if (first === undefined || before === undefined || before.capitalised) return false;
  return text.slice(before.end, first.start - 1) === " " && /(?:[^aeiouy]o|io|[^i]os|ės|aus|ų)$/.test(ending);
}

/** "patvirtins", "sumokės": of verbs alone dictionaries have "-me" beside. */
function isFuture(folded: string): boolean {
  return folded.length > 4 && folded.endsWith("s") && isVerbInLithuanian(folded.replace(/s$/, "si"));
}

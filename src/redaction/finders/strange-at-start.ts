/** Tells a name that no dictionary has from slang and slips, where every word has a capital: at the start of a sentence. */

import { classBits } from "../../language/lexicon/classes.ts";
import { isMistyped } from "../mistyped.ts";
import { isMadeUp } from "../names/made-up.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isWifesSurname } from "../names/word-surnames.ts";
import { isNear, isUnknown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import { isVerbInLithuanian } from "./named-firm.ts";

const fewestLetters = 5;
const fewestLettersInLithuanian = 6;

/** Words that dictionaries lack since they are put together, borrowed or made on the spot. */
const likeWord: Readonly<Record<"en" | "pl" | "lt", RegExp>> = {
  en: /(?:ing|ed|ers|ly|tions?|ments?|ness|less|ful|able|bacs|backs?|shirts?|books?|kids|ish|wise|ware|mail|reply)$/,
  pl: /(?:anie|enie|osc|osci|yzm|izm|ista|erka|orka|czyk|acja|acje|owac|ujac|[aeiy]c|owy|owa|owe|ow|ami|ach|smsy|maile?|pozdro|ke)$/,
  lt: /(?:kart|uoju|uoja|auju|auja|inu|avau|iau|imas|imo|umas|ybe|ininke|ininkas|eris|ere|istas|iste|istes|icija|acija|izmas|yne|ines|ukai|yte|ciai|tai|isk[ao][is]?|inis|uote|uotas|uokle|ingas|ainas|ologas|orius|erius|atorius|ykla|yklos)$/,
};

/** "Neveah and her mum", "Kamdent to koszmar", "Energosta atmetė maketą": in no dictionary, and no slip of the fingers. */
export function isStrangeAtStart(reading: Reading, index: number, word: Word): boolean {
  const { isLithuanian, isEnglish, spoken } = reading;
  if (word.folded.length < (isLithuanian ? fewestLettersInLithuanian : fewestLetters)) return false;
  if (!isUnknown(reading, index) || (reading.classes[index] ?? 0) !== 0 || word.text.includes("-")) return false;
  if (/haha|^(?:pozdro|chciol|jaysus)/.test(word.folded)) return false;
  if (likeWord[isLithuanian ? "lt" : isEnglish ? "en" : "pl"].test(word.folded)) return false;
  // Of a few words nobody knows which language they are in.
  if (!isEnglish && (spoken & classBits.word.lt) !== 0 && likeWord.lt.test(word.folded)) return false;
  if (isLithuanian && !isLithuanianName(reading, index, word)) return false;
  return isMadeUp(word.folded) || isLikeSurname(reading, word) || !isMistyped(word.folded, spoken);
}

/** "Marczak", "Pietrucha"; "Vanagė" beside Vanagas: near to a word, and still no slip. */
function isLikeSurname({ isLithuanian, isEnglish }: Reading, { folded }: Word): boolean {
  if (isEnglish) return false;
  if (!isLithuanian)
    return (
      folded.length > 6 && /(?:czak|szak|niak|ruch[ay]?|cisz|czuk|arek|aszek|ielak|alska|anska|inska)$/.test(folded)
    );
  return isWifesSurname(folded);
}

const between =
  /^(?:ne|vel|jau|vis|taip|irgi|mane|man|mus|mums|visada|niekada|siandien|vakar|pagaliau|dar|tik|isvis|turbut|rimtai|bent|gal|(?:antr|trec|ketvirt|penkt|kelint)[aiu]+|menesi|karta|savaite|diena|metus|[a-z]{3,}iai)$/;
const belongings =
  /^(?:saskait|vadov|direktor|vadybinink|atstov|sutart|logotip|logo|projekt|uzsakym|savinink|buhalter|darbuotoj|zmon|komand|laisk|svetain|pretenzij|reikalavim|skol|kampanij)/;

/** Its dictionary lacks a good many words, so that the case and what follows have to fit. */
function isLithuanianName(reading: Reading, index: number, { folded }: Word): boolean {
  const { words } = reading;
  const next = words[index + 1];
  if (next === undefined || !isNear(reading, index + 1)) return false;
  if (/[^i]ui$/.test(folded)) return true;
  if (/(?:os|o|aus|es|u)$/.test(folded) && (belongings.test(next.folded) || /^(?:niekas|nepa)/.test(next.folded)))
    return true;
  if (/(?:[^t]ai|ei|iui)$/.test(folded))
    return /^(?:niekas|viskas|visko|netinka|nepatinka|brangu|reikia|per|darom)$/.test(next.folded);
  if (!/(?:[aiuy]s|[aeo]|[^aeiouy])$/.test(folded)) return false;
  if (/^(?:ir|yra|turi|nera|neturi)$/.test(next.folded)) return words[index + 2] !== undefined;
  let verb = index + 1;
  while (verb - index < 5 && between.test(words[verb]?.folded ?? "") && isNear(reading, verb + 1)) verb += 1;
  const act = words[verb];
  return (
    act !== undefined &&
    !act.capitalised &&
    (isVerbInLithuanian(act.folded) || isHumanAct(act.folded) || /^(?:sumokes|atsakys|nemokes)$/.test(act.folded))
  );
}

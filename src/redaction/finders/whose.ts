/** Tells names that no list has by what is theirs, or by what is given to them: "the orbitex account", "logo fiordlinii", "wysłaliśmy nordwanowi". */
import { classBits } from "../../language/lexicon/classes.ts";
import { isMistyped } from "../mistyped.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";

const fewestLetters = 5;
const fewestLettersInflected = 7;

/** Whether the word at `index`, in lower case and in no dictionary, stands where whose something is stands, or to whom. */
export function isWhose(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length < fewestLetters) return false;
  const stands = reading.isEnglish
    ? isAttribute(reading, index) || isReceiver(reading, index, word)
    : reading.isLithuanian
      ? isLithuanianOwner(reading, index, word)
      : isPolishOwner(reading, index, word) ||
        // Of a few words nobody knows which language they are in.
        ((reading.spoken & classBits.word.lt) !== 0 && isLithuanianOwner(reading, index, word));
  return stands && !isMistyped(word.folded, reading.spoken);
}

/** "that pemberton woman", "the orbitex account". */
function isAttribute(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1]?.folded ?? "";
  const next = reading.words[index + 1]?.folded ?? "";
  if (!/^(?:the|that|this|those)$/.test(before) || !attributed.test(next)) return false;
  return isNear(reading, index) && isNear(reading, index + 1);
}

export const attributed =
  /^(?:woman|man|guys?|bloke|lady|chap|fella|lot|people|folks|family|crew|account|contract|job|project|brief|deal|file|case|invoice|quote|pitch|meeting|call|wedding|order|logo|website|site|campaign|rebrand|launch|banner|newsletter|brochure|shoot|retainer|proposal|boss|ceo|manager|director|rep)$/;

const givenTo =
  /^(?:sent|emailed|messaged|invoiced|billed|paid|quoted|told|chased|phoned|pitched|owe|owed|sending|invoicing)$/;

/** "sent nordvane the final version": to whom, and then what. */
function isReceiver(reading: Reading, index: number, word: Word): boolean {
  if (!givenTo.test(reading.words[index - 1]?.folded ?? "") || /(?:ing|ed|ly|s)$/.test(word.folded)) return false;
  const next = reading.words[index + 1]?.folded ?? "";
  return (
    isNear(reading, index) &&
    /^(?:the|a|an|our|my|their|his|her|it|all|three|two|another|everything|for|about|twice|again|that|this)$/.test(next)
  );
}

const polishBelongings =
  /^(?:logo|logotyp|stron|sklep|faktur|umow|projekt|kampani|kont|zamowieni|prezes|dyrektor|kierowni|szef|banner|baner|rebranding|oferta|ofert|wlascicie|kontrakt|ksiegow)[a-z]{0,3}$/;

/** "wysłaliśmy nordwanowi" and nothing else that ends so; "logo fiordlinii". */
function isPolishOwner(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length >= fewestLettersInflected && /[^aeiouy]owi$/.test(word.folded)) return true;
  const before = reading.words[index - 1]?.folded ?? "";
  return (
    isNear(reading, index) && polishBelongings.test(before) && /(?:[^aeiouyj]a|[^aeiouy][yi]|ii|u)$/.test(word.folded)
  );
}

const lithuanianBelongings =
  /^(?:logo|logotip|svetain|saskait|sutart|projekt|uzsakym|direktor|vadov|vadyb|buhalter|atstov|savinink|kampanij|reklam|zmon|komand|baner|paraisk|darbuotoj)[a-z]{0,4}$/;
/** Borrowed words that the dictionary lacks. */
const departments =
  /^(?:logisti|kvalit|marketing|analiti|komunikac|technin|personal|rinkodar|feisbuk|instagram|vebsait|interneti|onlain|kompiuteri|produkc|finans|verslin|prekini)/;
const givenToInLithuanian =
  /^(?:(?:nu|i|is|pa|per|at)?siun(?:te|ciau|tem|teme|ciam)|(?:pa|par)?rase(?:m)?|(?:pa)?rasiau|(?:pa)?skambin(?:au|o|om)|(?:pa|at|per)?dav(?:iau|em|e)|(?:pa)?sak(?:iau|em)|(?:su|ap)?mokej(?:au|om)|saskaita|laiskas|pasiulymas|darbas)$/;

/** "skambino tindalas": in the nominative, who did. */
const saidInLithuanian = /^(?:pa|at)?(?:skambino|rase|sake|rasinejo|skambinejo)$/;

/** "fjordlinijos logo", "nusiuntėm nordvanui". */
function isLithuanianOwner(reading: Reading, index: number, word: Word): boolean {
  if (word.folded.length < fewestLettersInflected || departments.test(word.folded)) return false;
  const next = reading.words[index + 1]?.folded ?? "";
  if (
    isNear(reading, index + 1) &&
    lithuanianBelongings.test(next) &&
    /(?:[^i]os|[ij]os|[^aeiouy]o|aus|es)$/.test(word.folded)
  )
    return true;
  if (isNear(reading, index) && saidInLithuanian.test(reading.words[index - 1]?.folded ?? ""))
    return /(?:[^t]as|[iuy]s)$/.test(word.folded);
  return (
    isNear(reading, index) &&
    givenToInLithuanian.test(reading.words[index - 1]?.folded ?? "") &&
    /(?:[^aeiou]ui|iui|ei|[^i]ai)$/.test(word.folded)
  );
}

/** Finds Polish firms of several everyday words by their capitals: "że Parkiet Królewski zwrócił", "w Pałacyku Rozmaryn". */
import { hasGivenForm } from "../names/given.ts";
import { isFeast, isOrdinary, isShop, isSmallWord, looksLikeVerb } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct, isKin, isRoleBeforeName } from "../names/speaking.ts";
import { isCommon, isNear, isTown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";
import { isInsideClause, isPolishAdjective } from "./named-firm.ts";
import { isPublicInPolish } from "./telling-capital.ts";

const mostWords = 4;
/** Institutions and places that firms call themselves, too. */
const heads =
  /^(?:akademi|tkalni|szwalni|stolarni|centrum|centrach|dom(?:u|em|owi)?$|osiedl|palacyk|teatrzyk|galeri|instytut|studi|szkolk|stacj|strefa|kraina|swiat|park|moda|mod[yę]$|grup)/;
/** Feasts, ranks, trades and times that get a capital without being a firm. */
const noFirms =
  /^(?:trze|trzej|zielon(?:ych|e) swiat|wielk|bialy|gwiazd|sierz|aspir|komis|kapral|hydraul|elektr|architekt|szef|kierow|dyrekt|prezes|dyspozyt|serwisant|sluzbist|krol|wydzial|komend|pulk|ksi[aeę]|ciot|wuj|babc|wedlug|zdani|miedzy|wtedy|rano|potem|wieczor|konto|ekip|taki|taka|ten|kazd|jak[ia]|pierwsz|drugi|szost|hrabi|baron|doktor|profesor|inzynier|mecenas|notariusz|magister|ojciec|siostra|brat|druzyn|zlot|lig|boz)/;

export function capitalRunAt(reading: Reading, index: number): Span | null {
  const { words, isEnglish, isLithuanian, isTitled } = reading;
  const first = words[index];
  if (isEnglish || isLithuanian || isTitled || first === undefined || !mayBegin(reading, index, first)) return null;
  const isHeaded = heads.test(first.folded);
  let last = index;
  while (last - index + 1 < mostWords && isNear(reading, last + 1) && mayFollow(reading, last + 1, isHeaded)) last += 1;
  return last > index && words[last + 1]?.capitalised !== true ? { first: index, last } : null;
}

/** Where a sentence begins only an adjective or what a firm calls itself: "Zielony Taras", and not "Dzwonił Wilk". */
function mayBegin(reading: Reading, index: number, first: Word): boolean {
  const { words } = reading;
  const before = words[index - 1];
  if (before?.capitalised === true && !before.startsSentence && isNear(reading, index)) return false;
  const isTelling = isInsideClause(reading, index) || heads.test(first.folded) || isPolishAdjective(first.folded);
  if (!isTelling || noFirms.test(first.folded) || hasGivenForm(first.folded) || isFeast(words, index)) return false;
  if (isKin(first.folded) || isRoleBeforeName(first.folded)) return false;
  return !isHumanAct(first.folded) && !isPersonVerb(first.folded) && mayBePart(reading, index);
}

/** After what a firm calls itself also what would be somebody's: "Moda Klementyna", "Teatrzyk Pan Guzik". */
function mayFollow(reading: Reading, index: number, isHeaded: boolean): boolean {
  const word = reading.words[index];
  if (word === undefined || !isWritten(word)) return false;
  if (word.startsSentence) return false;
  return isHeaded ? !isTown(reading, index) : mayBePart(reading, index) && !hasGivenForm(word.folded);
}

function mayBePart(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !isWritten(word)) return false;
  if (heads.test(word.folded)) return true;
  if (isOrdinary(word) || isSmallWord(word) || isShop(word) || looksLikeVerb(word) || isTown(reading, index))
    return false;
  return isCommon(reading, index) && !isPublicInPolish(word);
}

function isWritten({ capitalised, shouted, folded }: Word): boolean {
  return capitalised && !shouted && folded.length > 2;
}

/** Finds English firms that are one everyday word with a capital, by where it stands: "the Tarn guy", "at Anchor", "tell Halcyon that", "Sable pays on time". */
import { capitalsOfNoFirm, payersInEnglish } from "../names/no-firms.ts";
import { isOrdinary, isShop, isSmallWord, looksLikeVerb } from "../names/ordinary.ts";
import { isKin, isRoleBeforeName } from "../names/speaking.ts";
import { isCommon, isNear, isTown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import { inOffice } from "./english-subject.ts";
import type { Span } from "./match.ts";
import { isInsideClause, isPlainName } from "./named-firm.ts";
import { isAfterQuote, isOffice } from "./telling-capital.ts";
import { attributed } from "./whose.ts";

const fewestLetters = 4;
/** Whoever is told, sent, owed or left out. */
const receiving =
  /^(?:tell|told|give|gave|giving|send|sent|sending|ask|asked|asking|invoice|invoiced|bill|billed|chase|chased|chasing|remind|reminded|warn|warned|owe|owes|quote|quoted|skip|lose|losing|lost|ditch|phone|phoned|ring|rang|visit|thank|blame|hate|hates|refund|refunded|charge|charged|promise|promised|against|without|unlike)$/;
const from = /^(?:at|from|by|for|with|between|versus)$/;
/** After these what is spoken of has to be said to be somebody. */
const about = /^(?:about|of|to|like|than|because|when|if|that|and|but|so)$/;
const stateOf =
  /^ (?:is|are|was|were|has|have|had|isn['’]?t|aren['’]?t|hasn['’]?t|haven['’]?t|won['’]?t|don['’]?t|can['’]?t|couldn['’]?t|never|still|always|keeps?|already)(?!\p{L})/u;

export function capitalFirmAt(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || !word.capitalised || !reading.isEnglish || !isAlone(reading, index, word)) return null;
  if (word.startsSentence) return isPayingAtStart(reading, word) ? { first: index, last: index } : null;
  if (!isInsideClause(reading, index) || isAfterQuote(reading.text, word)) return null;
  const before = reading.words[index - 1]?.folded ?? "";
  const isCued =
    receiving.test(before) ||
    from.test(before) ||
    (about.test(before) && stateOf.test(reading.text.slice(word.end, word.end + 12))) ||
    isAttribute(reading, index, before) ||
    isApposed(reading, index);
  return isCued ? { first: index, last: index } : null;
}

/** A capital alone among small letters; no office, no town, no tool. */
function isAlone(reading: Reading, index: number, word: Word): boolean {
  if (word.shouted || reading.isTitled || word.folded.length < fewestLetters || !isCommon(reading, index)) return false;
  const before = reading.words[index - 1];
  const next = reading.words[index + 1];
  if (
    (before?.capitalised === true && !before.startsSentence) ||
    (next?.capitalised === true && isNear(reading, index + 1))
  )
    return false;
  if (isOffice(word.folded) || capitalsOfNoFirm.has(word.folded) || isTown(reading, index)) return false;
  return !isOrdinary(word) && !isShop(word) && !isSmallWord(word) && !looksLikeVerb(word);
}

/** "the Tarn guy", "our Anchor account". */
function isAttribute(reading: Reading, index: number, before: string): boolean {
  if (!/^(?:the|that|this|those|our|their)$/.test(before) || !isNear(reading, index + 1)) return false;
  return attributed.test(reading.words[index + 1]?.folded ?? "");
}

/** "the grooming chain, Wagtail, wants". */
function isApposed({ text, words }: Reading, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || before.capitalised) return false;
  return text.slice(before.end, word.start) === ", " && /^, (?!and|or)\p{Ll}/u.test(text.slice(word.end, word.end + 5));
}

/** What a firm does to another, in the present: "sent" is also said of what was sent. */
const deals =
  /^ (?:still |again |never |always |only |now )?(?:pays|owes|wants|refuses|insists|demands|keeps|asks|rejects|disputes|approves)(?!\p{L})/u;
/** Who somebody is or does, and what is felt: "Landlord wants", "Guest paid", "Silence again". */
const ofSort =
  /(?:[eo]r|[^g]ist|ant|[^l]ent|ee|ess|ian|m[ae]n|wife|ard|ing|ion|ment|ness|ity|ship|hood|age|[ae]nce|th|cy|ry|s|ed|ly|al|ic|ive|ous|ful|y)$|['’]/;

/** "Sable pays on time": no article, where an everyday word would have one. */
function isPayingAtStart({ text }: Reading, { end, folded }: Word): boolean {
  if (!deals.test(text.slice(end, end + 20)) || ofSort.test(folded) || payersInEnglish.has(folded)) return false;
  return folded.length > fewestLetters && !isKin(folded) && !isRoleBeforeName(folded);
}

const spokenOf = new Set(
  "of to by about like than between against without skip tell told give gave chase ask asked with from at for".split(
    " ",
  ),
);

/** "the owner of Cedar House,", "my morning with the Jolly Cooper.": two everyday words, and nothing after that they would go with. */
export function englishPairAt(reading: Reading, index: number): Span | null {
  const { words, text, isEnglish, isTitled } = reading;
  if (!isEnglish || isTitled || !isPlainName(reading, index) || !isPlainName(reading, index + 1)) return null;
  const second = words[index + 1];
  const article = words[index - 1]?.text === "the" ? 1 : 0;
  if (
    second === undefined ||
    !isNear(reading, index) ||
    !isNear(reading, index + 1) ||
    (article > 0 && !isNear(reading, index - 1))
  )
    return null;
  if (!spokenOf.has(words[index - 1 - article]?.folded ?? "")) return null;
  if (!isCommon(reading, index) || !isCommon(reading, index + 1)) return null;
  for (const word of [words[index], second])
    if (word === undefined || inOffice.test(word.folded) || isOffice(word.folded) || /s$/.test(word.folded))
      return null;
  const isWhole = /^(?:$|[.,;:!?)]| (?:is|are|was|were|has|have|had|and|who|again|that|because|when)(?!\p{L}))/u.test(
    text.slice(second.end, second.end + 9),
  );
  return isWhole ? { first: index, last: index + 1 } : null;
}

/** Tells by what follows a capital in English that it is somebody: "Rich has not paid", "Dawn (the loud one)", "Penny, please call". */

import { baseOfGivenName } from "../names/given.ts";
import { isOrdinary } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";

/** What one hopes for, pays, draws or waits for as well: of these less can be said that is said of people alone. */
const things =
  /^(?:hope|faith|grace|joy|may|art|will|summer|autumn|dawn|mercy|patience|charity|chance|destiny|harmony|melody|skye?|april|june|august|bill|mark|grant|guy|angel|trinity|ginger|basil|pepper|clay|storm|river|ash|buddy|bud|skip|chip|opal|jade|crystal|pearl|amber|prudence|constance|verity|liberty|justice|honou?r|sunny|misty|stormy|rocky|ebony|pierce|lance|reed|dale|heath|glen|randy|rusty|max|jet|ace|star)$/;
const personsState =
  "happy|unhappy|angry|furious|livid|fuming|upset|cross|annoyed|shouting|screaming|yelling|crying|calling|asking|demanding|threatening|emailing|texting|typing|refusing|complaining|sulking|lying|rude|kind|mean|mad|on holiday|on leave|on annual leave|on the phone|on my back|in a mood|in a meeting|in charge|an idiot|a bully|a liar|a menace|my boss|our boss|my manager|the client|my client|the boss";
const adverbs =
  "(?:not |never |now |just |still |so |really |always |being |also |again |very |quite |already |finally |yet )*";
const alwaysSomebody = new RegExp(
  `^(?: (?:and|&) (?:her|his) | \\((?:the|our|my|her|his|from) |(?: who[ ?]|,? of all people(?!\\p{L}))|(?: is| was| isn['’]?t| wasn['’]?t|['’]s) ${adverbs}(?:${personsState})(?!\\p{L}))`,
  "u",
);
/** Of a name that no thing has: any verb in the singular, and what is called out to somebody. */
const oftenSomebody =
  /^(?! (?:has |had |never )?drop)(?:: ?["“\p{L}]| (?:& co|strikes again|to me (?:at|in|on))(?!\p{L})| (?:is|was|has|had|says|does|isn['’]?t|wasn['’]?t|hasn['’]?t|can['’]?t|won['’]?t|would|doesn['’]?t|didn['’]?t|couldn['’]?t|wouldn['’]?t)(?!\p{L})| again ?(?:[.!,]|$)|, (?:please \p{L}|can you|could you|you|why|stop|if you|i (?:can|do|am|will|need|sent|told)|we )| (?:crying|shouting|screaming|yelling|calling|asking|emailing|laughing|moaning|whining|complaining|demanding|threatening|refusing|pretending|insisting|interrupting|rolling)(?!\p{L}))/u;
/** After these no name stands alone. */
const perfect =
  /^ (?:has|had|hasn['’]?t|hadn['’]?t) (?:not |never |now |just |still |already |also |again |finally |yet )*(?<done>\p{L}+)/u;
const longestLook = 64;

/** Whether what follows the capital at `index` is said of people alone: of no season, place or feeling. */
export function isSaidOfPersonAlone(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !reading.isEnglish || word.folded === "guy") return false;
  const after = reading.text.slice(word.end, word.end + longestLook);
  if (alwaysSomebody.test(after) || isOneOfList(reading, index)) return true;
  const done = perfect.exec(after)?.groups?.done?.toLowerCase();
  return done !== undefined && (isHumanAct(done) || (isPersonVerb(done) && done !== "changed"));
}

/** Whether what follows the capital at `index` says that it is a person's, though it may be an everyday word. */
export function isSpokenOf(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !reading.isEnglish) return false;
  if (isSaidOfPersonAlone(reading, index)) return true;
  const after = reading.text.slice(word.end, word.end + longestLook);
  return !things.test(word.folded) && (oftenSomebody.test(after) || isAnswer(reading, word, after));
}

/** "Dawn and Tom", "Grace, Tom and Una": what is listed with somebody's name. */
function isOneOfList(reading: Reading, index: number): boolean {
  const { text, words } = reading;
  const word = words[index];
  const joint = words[index + 1];
  if (word === undefined || joint === undefined) return false;
  const gap = text.slice(word.end, joint.start);
  if (isOrdinary(word)) return false;
  if (gap === ", " || gap === " & ") return isNamed(reading, index + 1);
  return gap === " " && joint.text === "and" && text.charAt(joint.end) === " " && isNamed(reading, index + 2);
}

function isNamed(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return (
    word?.capitalised === true &&
    !word.startsSentence &&
    !word.shouted &&
    !isOrdinary(word) &&
    baseOfGivenName(word.folded) === word.folded
  );
}

/** "Guess who emailed? Bob.", "cc: Holly" */
function isAnswer({ text }: Reading, word: Word, after: string): boolean {
  if (
    /(?<!\p{L})(?:b?cc|from|attn|assignee|signed|requested by): ?$/iu.test(
      text.slice(Math.max(0, word.start - 14), word.start),
    )
  )
    return true;
  return /^[.!]/.test(after) && /\? ?$/.test(text.slice(Math.max(0, word.start - 3), word.start));
}

/** Surnames that are words and no trade: "Marsh rejected it" is no dropped article. */
const surnames = new Set(
  (
    "marsh stone frost snow moss hill king knight bishop pope lane page price day church noble sharp savage moody love field fox wolf bird swan lamb bell brook " +
    "crane drake finch hawk heron nightingale partridge peacock sparrow wood reed berry cherry bush pike bass rose green brown white black gray grey " +
    "winter frost moon hardy wright webb rush sands thorn towers vale"
  ).split(" "),
);
const trades = new Set(
  "butcher baker cook farmer fisher gardener judge singer porter shepherd weaver miller hunter".split(" "),
);
const beforePerson =
  /^(?:told|tell|telling|ask|asked|asking|says|said|emailed|emailing|called|calling|warned|thank|thanked|blame|blamed|met|rang|phoned|texted|hates?|invoiced|chased|chasing|poor|bloody|old|about|versus)$/;

/** "I told Marsh no", "says Butcher", "Stone won't pay": a capital that is a word and a surname, where somebody stands. */
export function isEnglishSurnameHere(reading: Reading, index: number): boolean {
  const { words, text, isEnglish, isTitled } = reading;
  const word = words[index];
  if (word === undefined || !isEnglish || isTitled || word.shouted) return false;
  const isTrade = trades.has(word.folded);
  if (!isTrade && !surnames.has(word.folded)) return false;
  const next = words[index + 1];
  if (next?.capitalised === true && isNear(reading, index + 1)) return false;
  if (!word.startsSentence && isNear(reading, index))
    return (
      beforePerson.test(words[index - 1]?.folded ?? "") ||
      /according to $/i.test(text.slice(word.start - 13, word.start))
    );
  if (isTrade || next === undefined || !isNear(reading, index + 1)) return false;
  return /^(?:says|said|hung up|rang|emailed|wants|refuses|refused|insists|insisted|promised|demands|demanded|claims|claimed|replied|won['’]?t (?:pay|sign|reply|answer|listen)|hasn['’]?t (?:paid|replied|signed|answered))(?!\p{L})/u.test(
    text.slice(next.start, next.start + 24),
  );
}

/** Tells by what follows a capital in English that it is somebody: "Rich has not paid", "Dawn (the loud one)", "Penny, please call". */

import { baseOfGivenName } from "../names/given.ts";
import { isOrdinary } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isEnglishWordSurname } from "../names/word-surnames.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";

/** What one hopes for, pays, draws or waits for as well: of these less can be said that is said of people alone. */
const things =
  /^(?:hope|faith|grace|joy|may|art|will|summer|autumn|dawn|mercy|patience|charity|chance|destiny|harmony|melody|skye?|april|june|august|bill|mark|grant|guy|angel|trinity|ginger|basil|pepper|clay|storm|river|ash|buddy|bud|skip|chip|opal|jade|crystal|pearl|amber|prudence|constance|verity|liberty|justice|honou?r|sunny|misty|stormy|rocky|ebony|pierce|lance|reed|dale|heath|glen|randy|rusty|max|jet|ace|star)$/;
const personsState =
  "happy|unhappy|adamant|jealous|smug|drunk|asleep|insufferable|sorry|angry|furious|livid|fuming|upset|cross|annoyed|shouting|screaming|yelling|crying|calling|asking|demanding|threatening|emailing|texting|typing|refusing|complaining|sulking|lying|rude|kind|mean|mad|on holiday|on leave|on annual leave|on the phone|on my back|in a mood|in a meeting|in charge|an idiot|a bully|a liar|a control freak|a menace|my boss|our boss|my manager|the client|my client|the boss";
const adverbs =
  "(?:not |never |now |just |still |so |really |always |being |also |again |very |quite |already |finally |yet )*";
const someone =
  "(?:client|customer|guest|patient|tenant|boss|manager|supervisor|colleague|supplier|contact|account manager|landlord|landlady|neighbour)";
const alwaysSomebody = new RegExp(
  [
    "^(?:['’]s (?:lawyer|solicitor|husband|wife|mum|mother|dad|father|son|daughter|brother|sister|boyfriend|girlfriend|assistant|secretary|voicemail|temper|ego|face|voice|signature|phone)(?!\\p{L})",
    " (?:and|&) (?:her|his) ",
    " \\((?:the|our|my|her|his|from) ",
    "(?:,? who[ ?]|,? of all people(?!\\p{L}))",
    `(?: is| was| isn['’]?t| wasn['’]?t|['’]s) ${adverbs}(?:${personsState})(?!\\p{L})`,
    `(?:, (?:our|my)| is (?:our|my|the)| was (?:our|my|the)) (?:new |old |worst |best |favourite |nicest |rudest |biggest )*${someone}(?!\\p{L})`,
    " (?:is|was|gets|got) (?!all |just |what |only |nothing |something |not )(?:so |very |always |really )?\\p{L}+ about ",
    " (?:had|has|having) (?:a|another) (?:go at|word with|fit|meltdown|tantrum|moan)(?!\\p{L})",
    " (?:doesn|didn)['’]?t (?:get it|understand|listen|care)(?!\\p{L})",
    "['’]s been (?:on the phone|calling|ringing|emailing|texting|shouting|rude|asking)(?!\\p{L})",
    ", please(?!\\p{L}))",
  ].join("|"),
  "u",
);
/** Of a name that no thing has: any verb in the singular, and what is called out to somebody. */
const oftenSomebody =
  /^(?! (?:has |had |never )?drop)(?:: ?["“\p{L}]| (?:& co|strikes again|to me (?:at|in|on))(?!\p{L})| (?:is|was|has|had|says|does|isn['’]?t|wasn['’]?t|hasn['’]?t|can['’]?t|won['’]?t|would|doesn['’]?t|didn['’]?t|couldn['’]?t|wouldn['’]?t)(?!\p{L})| again ?(?:[.!,]|$)|, (?:please \p{L}|can you|could you|you|why|stop|if you|i (?:can|do|am|will|need|sent|told)|we )| (?:crying|shouting|screaming|yelling|calling|asking|emailing|laughing|moaning|whining|complaining|demanding|threatening|refusing|pretending|insisting|interrupting|rolling)(?!\p{L}))/u;
/** After these no name stands alone. */
const perfect =
  /^ (?:has|had|hasn['’]?t|hadn['’]?t) (?:not |never |now |just |still |already |also |again |finally |yet )*(?<done>\p{L}+)/u;
/** "Rob only pays cash", "Sue just walked out". */
const justDone = /^ (?:just|only|even|actually|literally|apparently|once|simply) (?<done>\p{L}+)/u;
/** What only people do or leave undone. */
const refusals =
  /^ (?:never|won['’]?t|hasn['’]?t|doesn['’]?t|didn['’]?t|wouldn['’]?t|can['’]?t|still) (?:pays?|paid|sign(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|listen(?:s|ed)?|reads?|confirm(?:s|ed)?|call(?:s|ed)?|trust(?:s|ed)?|like[sd]?|want(?:s|ed)?|know|knew|believe[sd]?|accept(?:s|ed)?|approve[sd]?|understands?|remembers?|cares?|say|said|says|refuses|insists|asks|owes)(?!\p{L})/u;
const longestLook = 64;

/** Whether what follows the capital at `index` is said of people alone: of no season, place or feeling. */
export function isSaidOfPersonAlone(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || !reading.isEnglish || word.folded === "guy") return false;
  const after = reading.text.slice(word.end, word.end + longestLook);
  return isPersonBefore(after) || (word.startsSentence && after.startsWith(" and I ")) || isOneOfList(reading, index);
}

/** Whether a text that begins so goes on about a person. */
function isPersonBefore(after: string): boolean {
  if (alwaysSomebody.test(after) || refusals.test(after)) return true;
  const now = justDone.exec(after)?.groups?.done?.toLowerCase();
  if (now !== undefined && (isHumanAct(now) || isPersonVerb(now)) && !ofThings.test(now)) return true;
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
    "winter frost moon hardy wright webb rush sands thorn towers vale " +
    "brooks banks rivers waters wells fields woods mills rhodes chambers booth hall temple street cross heath ford park garland gale rain cloud summers winters " +
    "short long strong swift wise young rich power strange stern bright gay goodman newman freeman stranger coward hope blood bone boone legg cash crisp rice bacon lemon pickles pepper sage salmon herring " +
    "miller cooper archer piper fletcher chandler sawyer tanner skinner thatcher turner walker parker carter fowler tucker glover dyer draper slater spicer tyler wheeler warner " +
    "earl duke prince baron squire major abbott dean palmer sparks flowers blossom bloom ash birch elder hazel holly thorne root branch twigg hay barley beer wine " +
    "gold silver steel diamond jewell pearl penny pound bond worth best fairchild drinkwater"
  ).split(" "),
);
const trades = new Set(
  "butcher baker cook farmer fisher gardener judge singer porter shepherd weaver hunter mason potter".split(" "),
);
/** Of people and of things: prices change, snow keeps falling, a field needs water, white goes with all. */
const ofThings =
  /^(?:needs?|keeps?|kept|got|gets|makes?|made|goes|went|comes?|came|moved?|moves|changed?|changes|loses?|lost|took|takes|left|leaves|fell|shows?|showed|ran|runs|stood|returns?|returned|flew|bites?|bit|lies?|lied|reads?|works?|uses?|hangs?|hung|gave|gives|brought|cancelled|cancels|arrives|signs?|counts?|appears?|breaks?|holds?|rolls|snaps|owns|drops?|bought|saw|shares|tries|types|orders?|ordered|met|sat|forms?|questions|matters?|pings|slept)$/;

/** Whether a folded word is a surname in English: with a capital, after a given name, it is one. */
export function isSurnameInEnglish(folded: string): boolean {
  return surnames.has(folded) || trades.has(folded) || isEnglishWordSurname(folded);
}

/** "Stone gave us one star", "Wood changed her mind", "King needs a call back". */
const dealings =
  /^ (?:(?:gave|made|called|left|sent) (?:me|us)|took it out on|changed (?:his|her|their) mind|needs an? (?:call|reply|refund|answer|apology|quote|receipt)|got the wrong|keeps (?:changing|calling|asking|emailing|ringing|saying)|got (?:angry|loud|rude|upset|personal))(?!\p{L})/u;
/** These give us a day off and make us wet. */
const elements =
  /^(?:snow|rain|frost|storm|gale|winter|winters|summer|summers|cloud|moon|cash|power|blood|hope|love|wine|beer|church|hall|park|street|day)$/;

const beforePerson =
  /^(?:told|tell|telling|ask|asked|asking|says|said|emailed|emailing|called|calling|warned|thank|thanked|blame|blamed|met|rang|phoned|texted|hates?|invoiced|chased|chasing|calm|calmed|calming|remind|reminded|reassure|reassured|convince|convinced|persuade|persuaded|begged|poor|bloody|old|about|versus)$/;
/** "I told Marsh no", "says Butcher", "Stone won't pay": a capital that is a word and a surname, where somebody stands. */
export function isEnglishSurnameHere(reading: Reading, index: number): boolean {
  const { words, text, isEnglish, isTitled } = reading;
  const word = words[index];
  if (word === undefined || !isEnglish || isTitled || word.shouted) return false;
  const isTrade = trades.has(word.folded);
  if (!isTrade && !surnames.has(word.folded)) return false;
  const next = words[index + 1];
  if (next?.capitalised === true && isNear(reading, index + 1)) return false;
  if (!isTrade && isPersonBefore(text.slice(word.end, word.end + longestLook))) return true;
  if (!word.startsSentence && isNear(reading, index))
    return (
      beforePerson.test(words[index - 1]?.folded ?? "") ||
      /according to $/i.test(text.slice(word.start - 13, word.start))
    );
  if (isTrade || next === undefined || !isNear(reading, index + 1)) return false;
  if (!elements.test(word.folded) && dealings.test(text.slice(word.end, word.end + longestLook))) return true;
  const isAct = (isHumanAct(next.folded) || isPersonVerb(next.folded)) && !ofThings.test(next.folded);
  return isAct || /^(?:hung up|left without paying)(?!\p{L})/u.test(text.slice(next.start, next.start + 20));
}

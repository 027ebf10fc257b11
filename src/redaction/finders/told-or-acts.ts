/** Tells a name that is a town, a season or a month too by who is told, who acts and who is named beside it. */
import { hasGivenForm } from "../names/given.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct, takesPerson } from "../names/speaking.ts";
import { isTown, readingOf } from "../reading.ts";
import type { Word } from "../words.ts";
import { isNear } from "./name-cues.ts";
import { isSaidOfPersonAlone } from "./spoken-of.ts";

const beforeSomebody =
  /^(?:hi|hello|hey|dear|thanks|thank|poor|attn|cheers|does|did|stop|bless|calm|calmed|warn|warned|remind|reminded|reassure|reassured|convince|convinced|persuade|persuaded|invoiced|chased|refunded)$/;

/** "Georgia wants", "ask Dakota", "my colleague Paris", "Summer (the loud one)": no place and no season does that. */
export function isToldOrActs(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.folded ?? "";
  const end = words[index]?.end ?? text.length;
  const joined = /^(?:to|with)$/.test(before) ? (words[index - 2]?.folded ?? "") : before;
  // "call May 5"
  if (/^ ?\d/.test(text.slice(end, end + 2))) return false;
  if (isNear(text, words, index) && (takesPerson(joined) || beforeSomebody.test(before))) return true;
  if (isSaidOfPersonAlone(readingOf(text), index) || isAmongPeople(text, words, index)) return true;
  const act = words[index + 1]?.folded ?? "";
  return isNear(text, words, index + 1) && (isHumanAct(act) || isPersonVerb(act));
}

const wordsOfSomebody =
  /^(?:e?mails?|texts?|calls?|messages?|notes?|letters?|voicemails?|phone|meeting|lunch|chat|word|row)$/;
const months = /^(?:january|april|may|june|august)$/;

/** "written by Georgia", "Anna and Georgia", "on the phone with Sydney", "a mail from Austin", "Honestly, Paris, no". */
function isAmongPeople(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const other = words[index - 2];
  if (word === undefined || before === undefined || word.startsSentence) return false;
  if (text.slice(before.end, word.start) === ", ")
    return /^, (?:\p{Ll}|I )/u.test(text.slice(word.end, word.end + 4)) && !isTown(readingOf(text), index - 1);
  if (!isNear(text, words, index) || months.test(word.folded)) return false;
  if (before.folded === "by") return other !== undefined && /(?:ed|en|made|done|brief|led)$/.test(other.folded);
  if (before.folded === "and" || before.text === "&")
    return (
      other?.capitalised === true &&
      !other.startsSentence &&
      hasGivenForm(other.folded) &&
      !isTown(readingOf(text), index - 2)
    );
  return /^(?:with|from)$/.test(before.folded) && wordsOfSomebody.test(other?.folded ?? "");
}

/** Tells an English firm of two everyday words by what it does: "Blue Fern asked", "Copper Leaf won't pay". */
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";

/** Words of two with a capital that are an office, a title or a greeting. */
export const inOffice =
  /^(?:night|day|early|late|shift|line|care|plan|unit|branch|division|department|committee|council|union|delivery|booking|hotline|helpdesk|solicitor|chef|architect|councillor|sergeant|constable|officer|inspector|captain|colonel|major|coach|pastor|vicar|father|mother|sister|brother|uncle|auntie|aunt|cousin|grandma|grandad|nurse|doctor|judge|lawyer|accountant|engineer|plumber|builder|baker|butcher|landlord|landlady|neighbour|tenant|bloody|stupid|crazy|mad|posh|prince|princess|king|queen|lord|lady|saint|president|minister|account|art|brand|creative|design|desk|director|editor|executive|finance|floor|general|intern|junior|legal|managing|manager|management|middle|office|operations|party|people|product|project|quality|reception|resources|sales|senior|service|services|staff|studio|support|team|upper|vice|website|weekend|first|second|last|next|every|each|most|some|both|other|another|meanwhile|yesterday|today|turns|guess|classic|same|poor|dear|lovely|little|young|also|only|even|just)s?$/;

/** "Blue Fern asked", "Copper Leaf won't pay": two words with a capital that do what people do. */
export function isEnglishSubject(reading: Reading, first: number): boolean {
  const { words, text } = reading;
  const head = words[first];
  const verb = words[first + 2];
  if (head === undefined || verb === undefined || verb.capitalised || !isNear(reading, first + 2)) return false;
  if (!isCommon(reading, first) || !isCommon(reading, first + 1)) return false;
  if ([head, words[first + 1]].some((word) => word !== undefined && inOffice.test(word.folded))) return false;
  if (isPersonVerb(head.folded) || isHumanAct(head.folded)) return false;
  return (
    isHumanAct(verb.folded) ||
    isPersonVerb(verb.folded) ||
    /^(?:want|have|won['’]?t|hasn['’]?t|haven['’]?t|don['’]?t|doesn['’]?t|will not) /.test(
      text.slice(verb.start, verb.start + 9),
    )
  );
}

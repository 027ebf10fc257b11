/** Tells from the words beside a name whether it is a client's or a colleague's, so that the placeholder keeps the sense. */
import type { Match } from "./finders/match.ts";
import type { Role } from "./placeholders.ts";
import { fold } from "./words.ts";

const edge = "(?<![a-z])";
const title = "(?:(?:mr|mrs|ms|dr|pan[aiu]?|panem|pania|pon(?:as|o|ui|u|ia|ios|iai))\\.? )?";
const clientBefore = new RegExp(
  `${edge}(?:clients?|customers?|guest|patient|tenant|klient(?:k?[aeiouy]|ce|em|owi|ow|ka|as|ui|es|ei)?|pacjent[a-z]{0,4}|najem[a-z]{1,4}|svec[a-z]{1,4}) ${title}$`,
);
const colleagueBefore = new RegExp(
  `${edge}(?:colleagues?|coworkers?|co-workers?|teammates?|(?:my|our) (?:boss|manager|lead)|kolega|koleg[aeiou]|kolezank[aeiou]|szef|szefow[aeiou]|szefem|szefa|kierownicz?k?[aeiou]?|bendradarb[a-z]{1,5}|kolege[a-z]{0,2}|vadov[a-z]{1,4}|sef[a-z]{1,3}) ${title}$`,
);
/** "Jess on nights", "Basia z księgowości", "Aušra iš buhalterijos". */
const colleagueAfter =
  /^ (?:from (?:accounts|accounting|sales|support|hr|it|legal|finance|marketing|the office|reception|the team|our team)|(?:on|at) (?:nights|days|reception|the desk|shift)|z (?:ksiegowosc|kadr|recepcj|sprzedaz|biur|dzial|magazyn|marketing|drugiej zmian|naszego)|is (?:buhalterij|registratur|sandel|pardavim|skyri|biur|musu|komand|kadr))/;
const titled = new RegExp(`${edge}${title.slice(0, -1)}$`);
const lookAround = 40;

/** @returns null where nothing beside the name tells */
export function roleAt(text: string, { start, end }: Match): Role {
  const before = fold(text.slice(Math.max(0, start - lookAround), start)).replaceAll("\0", " ");
  const after = fold(text.slice(end, end + lookAround));
  // "Mrs Novak from accounting" is somebody's whom the author does not call by the first name: the client's.
  if (colleagueBefore.test(before) || (colleagueAfter.test(after) && !titled.test(before))) return "colleague";
  return clientBefore.test(before) ? "client" : null;
}

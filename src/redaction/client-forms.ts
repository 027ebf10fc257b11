/** How people type the name of a listed client: in any case, without its last word, in one word, by its initials. */
import { classesOfForm } from "../language/lexicon/lexicon.ts";
import { moreFormsOf } from "./names/declension.ts";
import { hasGivenForm } from "./names/given.ts";
import { caseFormsOf } from "./names/inflection.ts";
import { isOrdinaryForm } from "./names/ordinary.ts";
import { trades } from "./names/trades.ts";

const fewestLettersToInflect = 3;
/** A word as short as this is too near to others to be known with a slip in it. */
export const fewestLettersToMistype = 6;

/** All case forms of a folded word, in Polish and Lithuanian. */
export function formsOf(word: string): Set<string> {
  if (word.length < fewestLettersToInflect || !/[a-z]$/.test(word)) return new Set([word]);
  return new Set([
    word,
    ...caseFormsOf(word, "pl"),
    ...caseFormsOf(word, "lt"),
    ...moreFormsOf(word),
    ...endings.map((ending) => word + ending),
  ]);
}

/** What is put after foreign names: "Globexo", "Globexem", "Globex's". */
const endings = "s a u o em om ie ui as e owi iem ow us is ai y".split(" ");

/** What the firm is, said last and left out first; beside the English trades. Folded. */
const sorts = new Set(
  "grupa group grupe polska poland lietuva lithuania baltic baltija baltics international global europe company projektai projekty statyba statybos meble baldai centras centrum salonas sklep namai".split(
    " ",
  ),
);

const fewestLettersAlone = 4;
const fewestLettersOfHead = 5;

/** "Harbour Lane" for Harbour Lane Studios, "Thistlegrove" for Thistle Grove, "Pendelska" for Pendelska i Wraj. */
export function otherNamesOf(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? "";
  const short = words.length > 1 && (trades.has(last) || sorts.has(last)) ? words.slice(0, -1) : words;
  const others: string[][] = [];
  const [head = ""] = words;
  if (short.length < words.length && (short.length > 1 || isTelling(head))) others.push([...short]);
  if (short.length === 2) others.push([short.join("")]);
  if (words.length > 1 && head.length >= fewestLettersOfHead && classesOfForm(head) === 0 && isTelling(head))
    others.push([head]);
  return others;
}

function isTelling(word: string): boolean {
  return word.length >= fewestLettersAlone && !isOrdinaryForm(word) && !hasGivenForm(word) && !trades.has(word);
}

/** What is written with the same letters and is no client. */
const abbreviations = new Set(
  (
    "wtf omg lol asap fyi faq pdf nda vip ceo cto cfo coo url seo ppc kpi roi crm erp vat pvm nip usp diy tbd tba eod eta imo idk aka ppt csv xml api css gif jpg png rgb utc " +
    "uab usa uk eu hr it pr qa pm am bbq atm gps sms mms dvd cnc rma rok vat krs dtp iso sla smm b2b b2c"
  ).split(" "),
);

/** "HLS" for Harbour Lane Studios; of three words or more, else they are anybody's. */
export function initialsOf(words: readonly string[]): string | null {
  const initials = words.map((word) => word.charAt(0)).join("");
  const isLong = words.length > 2 && words.length < 6;
  return isLong && !abbreviations.has(initials) && classesOfForm(initials) === 0 ? initials : null;
}

/** Finds firms in lower case by what stands before a word that no dictionary has: "from tidewell", "z agrohandlu", "pas autolitą". */
import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { isMistyped } from "../mistyped.ts";
import { isMadeUp } from "../names/made-up.ts";
import { isOrdinary } from "../names/ordinary.ts";
import { isPersonVerb } from "../names/person-verbs.ts";
import { isHumanAct } from "../names/speaking.ts";
import { isNear, isUnknown, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";
import { atTrade } from "./trade-firm.ts";

/** What a firm is, before its name; folded stems, up to five letters follow. */
const firms =
  /^(?:firm|spolk|hurtowni|drogeri|sklep|restauracj|hotel|agencj|kancelari|przychodni|gabinet|zaklad|fundacj|piekarni|cukierni|kwiaciarni|aptek|klinik|warsztat|pensjonat|deweloper|developer|korporacj|wspolnot|ksiegarni|imon|bendrov|didmen|parduotuv|salon|studij|restoran|kavin|viesbu|viesbuci|agentur|studi|kontor|kepykl|vaistin|fabrik|servis|nam(?=(?:ai|u|us|ams|uose)$)|klub|kirpykl|skalbykl|plovykl|dirbtuv|sodyb|lentpjuv|picerij|centrum$|klub|myjni|stolarni|drukarni|palarni|browar|pizzeri|tartak|company|agency|supplier|vendor|hurtowni)[a-z]{0,5}$/;
/** Before a word that no dictionary has. */
const cues: Readonly<Record<"en" | "pl" | "lt", ReadonlySet<string>>> = {
  en: new Set("from with for at by client customer called like than its".split(" ")),
  pl: new Set(
    "z ze od dla u przez do w klient klienta klientem klientka klientki klientka firma firmy firmie firma".split(" "),
  ),
  lt: new Set(
    "is nuo pas su del per laukiam laukiame laukiu praradom praradome klientas kliento klientui klientu kliente klientes imone imones imonei firma firmos".split(
      " ",
    ),
  ),
};

/** After these slang is common, so that only what ends as firms do counts. */
const ofFirm = /(?:[^aeiouyj]os|eks[oa]|tech[oa]|servis[oa])$/;
const accusativeOfFirm =
  /(?:eks|tech|servis|lit|stat|med|mig|ren|dent|vit|rov|klar|prekyb|statyb|vel|vil|plast|trans|bald|projekt|main)a$/;
const shapes: Readonly<Record<string, RegExp>> = {
  del: ofFirm,
  laukiam: ofFirm,
  laukiame: ofFirm,
  laukiu: ofFirm,
  per: accusativeOfFirm,
  praradom: accusativeOfFirm,
  praradome: accusativeOfFirm,
};
/** "pas psichoterapeutą": what people are. */
const noFirm = /(?:olog|ist|eut|[oe]r|uk|ant|ent|ik|tojuj?|om|af|iatr)a$/;
/** "do hydrotechu", "w dachpolu": before what people borrow, too, so only how firms call themselves. */
const polishPlaces = new Set(["do", "w"]);

/** The case that a Lithuanian cue takes; whatever else stands there is a slip or slang. */
const lithuanianCases: Readonly<Record<string, RegExp>> = {
  is: /(?:os|o|aus|es|[^aeiou]u)$/,
  nuo: /(?:ien|ut|yt|ait|ausk|ic|evic)(?:es|o|iaus)$/,
  su: /(?:ien|ut|yt|ait)e$|(?:ausk|ic|evic)(?:u|iumi|ium)$/,
  pas: /(?:ien|ut|yt|ait)e$|(?:ausk|ic|evic)(?:a|iu)$/,
};

/** After "įmonė": a verb would have another ending. */
const lithuanianNominative = /(?:[^aeiouy]as|is|us|[^aeiouys])$/;

/** "from tidewell", "z agrohandlu": what no dictionary has, nor would have without a slip of the fingers. */
export function afterCue(reading: Reading, index: number): Span | null {
  const cue = reading.words[index];
  const name = reading.words[index + 1];
  if (cue === undefined || name === undefined || name.capitalised || name.folded.length < 5) return null;
  const isForeign = isUnknown(reading, index + 1);
  if ((!isForeign && !isDashed(name)) || !isNear(reading, index + 1)) return null;
  const isNamed = isFirm(cue);
  if (!isForeign && !isNamed) return null;
  if (!isNamed && !isCue(reading, cue)) return null;
  if (isOrdinary(name) || atTrade(reading, index + 1) !== null || !fitsCue(reading, index, isNamed)) return null;
  return isSlip(reading, name, isNamed) ? null : { first: index + 1, last: index + 1 };
}

/** Whether the word after the cue at `index` has the case that the cue takes, and the shape that it asks for. */
function fitsCue(reading: Reading, index: number, isNamed: boolean): boolean {
  const { folded: cue } = reading.words[index] ?? { folded: "" };
  const { folded, text } = reading.words[index + 1] ?? { folded: "", text: "" };
  if (polishPlaces.has(cue) && !(isMadeUp(folded) && /u$/.test(folded))) return false;
  const shape = shapes[cue];
  if (shape !== undefined) return shape.test(folded);
  if (!reading.isLithuanian) return true;
  if (cue === "su" && accusativeOfFirm.test(folded)) return true;
  if (cue === "pas" && /[^aeiouyj][ąę]$/.test(text) && !noFirm.test(folded)) return true;
  // "klientas atsiuntė": a verb that the dictionary lacks; a name would be in the genitive.
  const isClient = /^klient(?:as|e)$/.test(cue) && /[^tm]as$/.test(folded) && isActed(reading, index + 2);
  const fits = isNamed || isClient ? lithuanianNominative : lithuanianCases[cue];
  return fits?.test(folded) === true;
}

/** "polbruk-dom": one half is in no dictionary. */
function isDashed({ folded }: Word): boolean {
  return folded.includes("-") && folded.split("-").some((part) => part.length > 3 && classesOfForm(part) === 0);
}

function isActed(reading: Reading, index: number): boolean {
  const { folded } = reading.words[index] ?? { folded: "" };
  return isNear(reading, index) && (isPersonVerb(folded) || isHumanAct(folded));
}

/** After "firma" a name is to be expected, so being near to an English word says nothing in the other languages. */
function isSlip({ spoken, isEnglish }: Reading, { folded }: Word, isNamed: boolean): boolean {
  if (isMadeUp(folded)) return false;
  return isMistyped(folded, isNamed && !isEnglish ? spoken & ~classBits.word.en : spoken);
}

function isCue({ spoken }: Reading, { folded }: Word): boolean {
  return (["en", "pl", "lt"] as const).some(
    (locale) => (spoken & classBits.word[locale]) !== 0 && cues[locale].has(folded),
  );
}

export function isFirm({ folded }: Word): boolean {
  return firms.test(folded);
}

/** Looks up given names in all their case forms; the tables are built at the first question. */
import { fold, type Word } from "../words.ts";
import { createFormTable, type FormTable } from "./form-table.ts";
import { ambiguousEnglishGivenNames, englishGivenNames, rarerEnglishGivenNames } from "./given-en.ts";
import { foreignGivenNames } from "./given-foreign.ts";
import { ambiguousLithuanianGivenNames, lithuanianGivenNames, rarerLithuanianGivenNames } from "./given-lt.ts";
import { ambiguousPolishGivenNames, polishGivenNames, rarerPolishGivenNames } from "./given-pl.ts";
import { uncertainGivenNames } from "./given-uncertain.ts";
import { caseFormsOf } from "./inflection.ts";
import { isOrdinary } from "./ordinary.ts";

/** What a folded form is a form of: names as spelled, parted by spaces where they differ in diacritics; the first listed wins. */
interface GivenForm {
  readonly base?: string | undefined;
  readonly ambiguous?: string | undefined;
  /** Seldom names, unless one of the ambiguous has that form; where a form is an everyday word too, it is that word. */
  readonly rarer?: string | undefined;
}

interface GivenNames {
  readonly forms: FormTable<GivenForm>;
  /** Base forms, folded, that are everyday words in some language. */
  readonly uncertain: ReadonlySet<string>;
}

/** Name forms that are everyday words. Never a name in lower case, nor, as written here, at the start of a sentence. */
const everydayWords = new Set(
  (
    "redo ale ani kasie mają sam sama samu kim ona robię rób robie roku jaką marzenie tada davė jose dariau dari matai greta line nine mate tiny aide donate " +
    "tome danie marka marku oskarżę vidui vidu valdo valdai roko justas trący tracy lubi dana anie ole samie samem"
  ).split(" "),
);
/** Rarer names, which are Lithuanian words with this spelling: "paskambink, kai atvyks", "jei kas klaus". */
const wordsInLithuanian = new Set("kai klaus muša norą matė".split(" "));
const everydayWordsFolded = new Set([...everydayWords].map(fold));

/** Rarer words: in lower case a name only after "from", "od", "su" and their like. */
const rareWords = new Set(
  (
    "agate albino angelo azuolas azuola azuolo azuolu azuolai daliu dalios dalis lindo rome roze angela angelu asi asie baska baski baske ben bene blanka blanki bob boba crystal dan danem daria dariu dave derek deimantas " +
    "deimanto deimantu egle egles ewe gary giedres gintaras gintaro gintaru goda godos gosi harry heather ize iza jacka jagoda jagody jagode jake jamie " +
    "jenny jola jole juste justa justai karina kasi kasie kaska kaski kaske kate kazi kostas kosto kosta kostu kuba kubu kubie kuby laura laury leni lenie " +
    "lee lina linas lino linai linu lisa lisi lisie lisy liz luci luka luke luku macka macki maja maje mai manta mantai mantu marek mariu marius marko martin mary mata " +
    "matas mate mato matu matui mike mikolaja molly neriju normana ola olu oliwa oliwie paulini pola prano prane raminta ramune ramunes rime rima rimo " +
    "rimu rita rob roger rokas rokui rokai roke roma roman romana romano romo romu rose rosie ross roze rozy ruta ruta austeja skaiste giedre giedrei zemyna danute rutos rutai rutoje rutele sheila harper grazina grazino grazinai egles eglei eglute ugnes ugniai audros marek marka linams azuolais gintarai gintaru dalios daina dainos dainius sabina sally sauliu sime simo " +
    "smilte stepu stepe sylwester tina tine tini tom toma tome tomo tomu tony ugne ula ule uli vaida vaidas vaido vaidu valda valdas valde valentine vesta " +
    "vita vito vyta vyto vyti wanda zuzi zydre molly nikoli jonu lena lene"
  ).split(" "),
);

let givenNames: GivenNames | undefined;

function load(): GivenNames {
  const bases = new Map<string, string>();
  const ambiguousBases = new Map<string, string>();
  addForms(bases, polishGivenNames, "pl");
  addForms(bases, lithuanianGivenNames, "lt");
  addForms(bases, englishGivenNames, "en");
  addForms(ambiguousBases, ambiguousPolishGivenNames, "pl");
  addForms(ambiguousBases, ambiguousLithuanianGivenNames, "lt");
  addForms(ambiguousBases, ambiguousEnglishGivenNames, "en");
  const rarerBases = new Map<string, string>();
  addForms(rarerBases, rarerPolishGivenNames, "pl");
  addForms(rarerBases, rarerLithuanianGivenNames, "lt");
  addForms(rarerBases, rarerEnglishGivenNames, "en");
  for (const names of [foreignGivenNames, uncertainGivenNames, englishGivenNames]) addForeignForms(rarerBases, names);
  for (const form of ambiguousBases.keys()) rarerBases.delete(form);
  const known = new Map<string, GivenForm>();
  const forms = new Map<string, GivenForm>();
  for (const form of [bases, ambiguousBases, rarerBases].flatMap((map) => [...map.keys()])) {
    const [base, ambiguous, rarer] = [bases.get(form), ambiguousBases.get(form), rarerBases.get(form)];
    const key = `${base},${ambiguous},${rarer}`;
    const entry = known.get(key) ?? { base, ambiguous, rarer };
    known.set(key, entry);
    forms.set(form, entry);
  }
  return { forms: createFormTable(forms), uncertain: new Set(namesIn(uncertainGivenNames).map(fold)) };
}

const noForm: GivenForm = {};

function formOf(folded: string): GivenForm {
  givenNames ??= load();
  return givenNames.forms.get(folded) ?? noForm;
}

function namesIn(list: string): string[] {
  return list.trim().toLowerCase().split(/\s+/);
}

function addForms(bases: Map<string, string>, names: string, language: "en" | "pl" | "lt"): void {
  for (const name of namesIn(names)) for (const form of caseFormsOf(fold(name), language)) addForm(bases, form, name);
}

const fewestLettersToInflect = 4;

/** In the cases of Polish and of Lithuanian, which puts an ending on a man's name: "Hakanas", "Hakanui". */
function addForeignForms(bases: Map<string, string>, names: string): void {
  for (const name of namesIn(names)) {
    const folded = fold(name);
    addForm(bases, folded, name);
    if (folded.length < fewestLettersToInflect) continue;
    const lithuanian = /[aeiouy]$|[aiuy]s$/.test(folded) ? folded : `${folded}as`;
    for (const form of [...caseFormsOf(folded, "pl"), ...caseFormsOf(lithuanian, "lt")]) addForm(bases, form, name);
  }
}

function addForm(bases: Map<string, string>, form: string, name: string): void {
  const known = bases.get(form);
  if (known === undefined) bases.set(form, name);
  else if (known !== name && !known.split(" ").includes(name)) bases.set(form, `${known} ${name}`);
}

/** The base form of a given name in any case, folded; undefined when `folded` is none. */
export function baseOfGivenName(folded: string): string | undefined {
  const { base, ambiguous, rarer } = formOf(folded);
  const spelled = base ?? ambiguous ?? rarer;
  return spelled === undefined ? undefined : firstFolded(spelled);
}

/** Whether `folded` is a given name as it is listed, though it may be the case form of another: Jenny of Jenna. */
export function isBaseOfGivenName(folded: string): boolean {
  const { base, ambiguous, rarer } = formOf(folded);
  return [base, ambiguous, rarer].some((spelled) => isListed(spelled, folded));
}

/** Whether `folded` is a given name as it is listed, and no everyday word: Liz, not Mark or Will. */
export function isPlainGivenName(folded: string): boolean {
  const { base, ambiguous } = formOf(folded);
  return ambiguous === undefined && !isEverydayForm(folded) && isListed(base, folded);
}

function isListed(spelled: string | undefined, folded: string): boolean {
  return spelled?.split(" ").some((name) => fold(name) === folded) ?? false;
}

const foldedNames = new Map<string, string>();

/** Remembered: there are no more than names in the lists. */
function firstFolded(spelled: string): string {
  const known = foldedNames.get(spelled);
  if (known !== undefined) return known;
  const base = fold(spelled.split(" ", 1)[0] ?? spelled);
  foldedNames.set(spelled, base);
  return base;
}

/** Whether `folded` is the form of a given name at all; cheaper than where it stands. */
export function hasGivenForm(folded: string): boolean {
  return formOf(folded) !== noForm;
}

/**
 * Whether `word` is written as a given name where it stands.
 * @param cued whether a title or a word such as "from" or "od" stands before it: then lower case is enough.
 * @param isCommon whether the text's languages have it as an everyday word.
 */
export function isGivenName(word: Word, cued: boolean, isCommon: boolean): boolean {
  if (isCommon && isShouted(word)) return false;
  const form = formOf(word.folded);
  const isSure = form.base !== undefined || form.rarer !== undefined;
  if (!word.capitalised && !isSure) return false;
  const written = word.text.toLowerCase();
  const spelled = spelledNames(form);
  if (spelled === "" || !isSpelledLike(written, word.folded, spelled) || isRatherAWord(form, word, isCommon))
    return false;
  if (!word.capitalised) {
    if (everydayWordsFolded.has(word.folded) || (isCommon && wordsInLithuanian.has(written))) return false;
    // "kaska" is a helmet, "kaśka" is Kaśka.
    return cued || /śk/.test(written) || (word.folded.length >= 4 && !(isCommon && isRareName(word.folded)));
  }
  // "a Polo" is no form of Pola.
  if (!isSure && isOrdinary(word) && baseOfGivenName(word.folded) !== word.folded) return false;
  return isSure ? cued || !word.startsSentence || !everydayWords.has(written) : cued || !word.startsSentence;
}

const shoutedWords = new Set("ale ani sama samo ona maja roku robie".split(" "));

/** "ALE nie!", "zrobiła to SAMA": in Polish nobody is called that so loudly. */
function isShouted({ text, folded }: Word): boolean {
  return shoutedWords.has(folded) && text === text.toUpperCase();
}

/** "July" of Jula, "mine" of Mina, "Ikea" of Ike. */
function isRatherAWord({ base, rarer }: GivenForm, word: Word, isCommon: boolean): boolean {
  if (base !== undefined || rarer === undefined || isUncertain(word.folded)) return false;
  return isCommon || isOrdinary(word);
}

function isUncertain(folded: string): boolean {
  givenNames ??= load();
  return givenNames.uncertain.has(folded);
}

function spelledNames({ base, ambiguous, rarer }: GivenForm): string {
  const sure = base ?? rarer;
  return sure !== undefined && ambiguous !== undefined ? `${sure} ${ambiguous}` : (sure ?? ambiguous ?? "");
}

/** Of Polish and Lithuanian; others are foreign names as they are spelled at home: "Björn", "Renée". */
const ownLetters = /[ąćčęėįłńóśšųūźżž]/;

/**
 * Whether the diacritics of `written` can be those of one of the names: "grąžina" is no Gražina, "katė" no Kate. Letters
 * without them fit always, and so does what a case ending changes.
 */
function isSpelledLike(written: string, folded: string, spelled: string): boolean {
  if (written === folded) return true;
  return spelled.split(" ").some((name) => {
    if (written.endsWith("ė") && name.endsWith("e")) return false;
    const stem = fold(name);
    for (let index = 0; index < Math.min(written.length, name.length - 2); index += 1) {
      if (folded.charAt(index) !== stem.charAt(index)) return true;
      // The last letter of what both share can soften: Krzysiek, Krzyśkiem.
      if (folded.charAt(index + 1) !== stem.charAt(index + 1)) return true;
      const letter = written.charAt(index);
      if (ownLetters.test(letter) && letter !== name.charAt(index)) return false;
    }
    return true;
  });
}

/** Whether `word`, in lower case, is the form of a name that is an everyday word: "rasa", "kalinie". */
export function isAmbiguousInLowerCase({ folded, text }: Word): boolean {
  const spelled = formOf(folded).ambiguous;
  if (folded.length < 4 || seldomNames.has(folded)) return false;
  return spelled !== undefined && isSpelledLike(text.toLowerCase(), folded, spelled);
}

/** What one says of a lady, buys, or hopes for: in lower case the word beside it is not enough. */
const seldomNames = new Set(
  "mate dovanai dovana dykai mila mile mily malina maliny maline sama sara will hope faith joy max".split(" "),
);

/** Whether the folded form of a name is so common a word that a capital inside a sentence is the least it takes. */
export function isEverydayForm(folded: string): boolean {
  return everydayWordsFolded.has(folded);
}

/** Whether the form of a name, which dictionaries have as a word too, is seen more often as that: "kai" of Kaja, "gazu" of Gaz. */
export function isOftenWord({ folded, capitalised }: Word): boolean {
  return isRareName(folded) || (!capitalised && baseOfGivenName(folded) !== folded);
}

function isRareName(folded: string): boolean {
  return rareWords.has(folded) || isUncertain(folded);
}

/** Whether `word`, with a capital, is a given name that is also an everyday word: Will, Rose, Aušra, Róża. */
export function isAmbiguousGivenName(word: Word): boolean {
  const form = formOf(word.folded);
  if (isRatherAWord(form, word, true)) return false;
  const spelled = spelledNames(form);
  return word.capitalised && spelled !== "" && isSpelledLike(word.text.toLowerCase(), word.folded, spelled);
}

/** Tells Polish and Lithuanian surnames by their endings, in all cases. */
import type { Word } from "../words.ts";

const adjectiveCases = "(?:i|a|iego|iej|iemu|im|ich|imi)";

/** Endings that hardly any other word has. */
const certain = new RegExp(
  `(?:${[
    `(?:owsk|ewsk|insk|ynsk)${adjectiveCases}`,
    `(?:kowal|szyman|doman|adam|sikor|michal|szczepan|urban|stefan|wolan)sk${adjectiveCases}`,
    `(?:czarne|sawi|kubi|wyso|male|biele|nowi|lesi|kali|konie)ck${adjectiveCases}`,
    "(?:ows|ews|ins|yns|als|ans)cy",
    "wicz(?:a|owi|em|u|owie|ow|ami)?",
    "[bcdfghjklmnprstwz]czyk(?:a|owi|iem|u|owie|ow)?",
    "(?:ausk|insk)(?:as|o|ui|a|u|e|ai|us|ais)",
    "(?:ev|av|ul|on|an|ai)ic(?:ius|iaus|iui|iu|iumi|iau)",
    "[^d]ien(?:e|es|ei|eje)",
    "ait(?:yt)?(?:e|es|ei|eje)",
    "ait(?:is|i)|aici(?:o|ui|u)",
  ].join("|")})$`,
);
/** Endings that adjectives, diminutives and other words share. */
const likely = new RegExp(
  `(?:(?:sk|ck|dzk)${adjectiveCases}|(?:sc|cc|dzc)y|(?:cza|sza|nia)k(?:a|owi|iem|u)?|(?:[^i]en|un)(?:as|o|ui|u|ai)|(?:yt|ut)(?:e|es|ei|eje)|onis)$`,
);

const adjectiveSurname = new RegExp(`(?:[eoa]wsk|insk|ynsk|alsk|ansk|[ieo]ck)${adjectiveCases}$`);

const adjectiveName = new RegExp(`(?:sk|ck|dzk)${adjectiveCases}$`);

/** Words once, and surnames only by now: "Wójcik", "Walczak", "Wolski". */
const noWordsAnyMore = new RegExp(`^(?:(?:wojci|walcza)k(?:a|owi|iem|u|owie|ow)?|wolsk${adjectiveCases})$`);

/** Common surnames without a telling ending; folded stems, any case ending of up to three letters follows. */
const stems = new Set(
  (
    "nowak wojcik krawczyk mazur kaczmarek kaczmark pawlak walczak michalak dudek dudk zajac stepien wrobel wrobl adamczyk jaworek kubiak wilk sobczak " +
    "czerwinsk mroz kolodziej pietrzak marciniak malinowsk bak duda szewczyk tomczak jarosz baran urban kozak kosiek maj janik " +
    "petraitis petraici jonaitis jonaici butkus butku kazlauskas zukas zuk urbonas urbon balciunas balciun rimkus rimku sabaliausk bagdon zemaitis zemaici norkus norku " +
    "smith johnson williams brown jones miller davis wilson taylor thompson anderson jackson harris martinez robinson nguyen patel khan murphy kelly walker evans " +
    "roberts hughes edwards mitchell campbell stewart schmidt mueller henderson"
  ).split(" "),
);

const foreign = new RegExp(
  `(?:${[
    "[^aeiouy](?:e|ie)nk(?:o|i|e|a|u|om|os|ai)|(?:cz|tsch|tch|sh|ch|ni|si|li|dzi|ci)uk(?:a|owi|iem|as|o|ui)?",
    "(?:[ktlnrvdb]o|[ptdlnrs]ie|e)v(?:a|as|ui|os|ai|ej|ą)?|(?:ko|no|to|lo|ro)wa|(?:ov|ev|ow|ew)icz?h?",
    "shvili|szwili|[aei]dze|(?:yan|jan)(?:as|a|owi|em)?|[a-z]oglu|opoulos|akis|[a-z]ss[eo]n|(?:vi|ri|en|ai|ol|ar|nd)k?sen|dottir",
    "(?:ber|ste|hof|kin|ner|zi|feld|gold|schu|lin|hart)mann?|[a-z]schmidt|stein|meier|meyer|bauer",
    "[a-z]singh|[a-z]murthy|swamy|bhai|[a-z]walla",
  ].join("|")})$`,
);

/** Adjectives on the Polish endings, and other words; folded beginnings. */
const adjectives =
  /^(?:pol|angiel|francu|wlo|hiszpan|rosyj|litew|cze|slowa|niemie|szwe|norwe|dun|fin|ukrain|europej|amerykan|warszaw|krakow|poznan|gdan|gdyn|wroclaw|lodz|sla|miej|wiej|ludz|nieludz|me|dam|zen|szefow|diabel|krolew|bo|pan|ni|bli|pla|wa|sli|wszyst|kilome|brytyj|grec|ture|japon|chin|korpora|studen|klien|dziecie|kobie|sasiedz|bohater|mistrzow|marketing|firmow|adwokac|lekar|dyrektor|urzed|wielkopol|malopol|mazowie|pomor|zydow|katolic|chrzescijan|informaty|rodziciel|star|no|pro|bezludz|londyn|berlin|lacin|kon|medycyn|olsztyn|opol|lubel|macierzyn|tacierzyn|ojcow)(?:sk|ck|dzk|sc|cc)/;
const otherWords =
  /^(?:dzieck|kolczyk|chlopczyk|smyczk|mergait|mergyt|mazyt|mamyt|tetyt|zinut|valiut|minut|mociut|senut|sesut|saulut|hygien|higien|vien[aou]|(?:uog|gryb|burok|kopust|zuv|grik|milt|kiausin|bulv|brask|vysn|slyv|obuol|aviet|rugst|mork|darzov|pipir|agurk|av|kiaul|vist|jaut|elni|trius|ciulp|savaitgal)ien|jaun[aou]|pien[aou]|kaun[aou]|perkun)/;
/** Lithuanian "skaitė", "raitė" with any prefix: "perskaitė". */
const readVerb = /^(?:ap|at|i|is|ne|nu|pa|par|per|pra|pri|su|uz){0,2}(?:si)?(?:sk|r)aite$/;
/** "Institute", "distributes", "dispute". */
const englishWord = /(?:stit|sol|trib|sec|mp|min|sp|at|mm|ch|ll|al|ro)utes?$/;

/** "O'Brien", "McKenzie": the second capital tells, also at the start of a sentence. */
const gaelic = /^(?:O['’]|Mc|Mac)\p{Lu}\p{Ll}{2,}/u;

/** "polski", "krakowska": of a country, a town or an office, and nobody's name. */
export function isAdjectiveOfPlace(folded: string): boolean {
  return adjectives.test(folded);
}

/** Whether `word`, capitalised, reads as a surname; at the start of a sentence only certain endings count. */
export function isSurname(word: Word): boolean {
  return word.capitalised && (gaelic.test(word.text) || hasSurnameForm(word.folded, word.startsSentence));
}

/** Whether a lower-case word after a title or a given name reads as a surname. */
export function hasCertainSurnameEnding(word: Word): boolean {
  return hasSurnameForm(word.folded, true);
}

/** Whether a folded form ends as Wiśniewski and Bielawska do, in any case, and is no everyday adjective. */
export function hasAdjectiveSurname(folded: string): boolean {
  return folded.length > 6 && adjectiveSurname.test(folded) && !adjectives.test(folded);
}

/** Whether a folded form ends in -ski or -cki in any case, and is no adjective of a town, a people or an office. */
export function isAdjectiveName(folded: string): boolean {
  return folded.length > 5 && adjectiveName.test(folded) && !adjectives.test(folded);
}

/** "Dovydėnas", "Kubiliūnui", "Vaitkuvienė", "Nowakowa": endings that tell where no dictionary has the word. */
export function hasRareSurnameEnding(folded: string): boolean {
  return (
    folded.length > 6 &&
    /(?:(?:en|un)(?:as|ui)|oni(?:s|ui)|[^aeiou]uvien(?:e|es|ei)|[^aeiou]owa|[^aeiou]ow(?:na|ny|nie))$/.test(folded)
  );
}

/** Whether a folded form that no dictionary has ends like a surname: "rugytė", "žemaičiūnas". */
export function hasLikelySurnameEnding(folded: string): boolean {
  return folded.length >= 6 && likely.test(folded) && !adjectives.test(folded) && !otherWords.test(folded);
}

/** "fedorenki", "kovalchuk", "hoxhaj": endings of surnames from elsewhere; to be asked of what no dictionary has. */
export function hasForeignSurnameEnding(folded: string, isLithuanian: boolean): boolean {
  // Lithuanian makes any thing small with -iukas.
  if (isLithuanian && /uk[a-z]{0,3}$/.test(folded)) return false;
  return folded.length > 6 && foreign.test(folded);
}

function hasSurnameForm(folded: string, onlyCertain: boolean): boolean {
  const last = folded.slice(folded.lastIndexOf("-") + 1);
  if (noWordsAnyMore.test(last)) return true;
  if (
    last.length < 5 ||
    adjectives.test(last) ||
    otherWords.test(last) ||
    englishWord.test(last) ||
    readVerb.test(last)
  )
    return false;
  if (last.length >= 7 && certain.test(last)) return true;
  if (onlyCertain) return false;
  return (last.length >= 6 && likely.test(last)) || hasSurnameStem(last);
}

/** Whether a folded form is a common surname in any case. */
export function hasSurnameStem(folded: string): boolean {
  for (let ending = 0; ending <= 3; ending += 1) if (stems.has(folded.slice(0, folded.length - ending))) return true;
  return false;
}

/** Whether the form is feminine, so that Mr and Mrs Kowalski keep two letters. */
export function isFeminineSurname(folded: string): boolean {
  return /(?:[sc]k|dzk)(?:a|iej)$|(?:ien|ait|yt|ut)(?:e|es|ei)$/.test(folded);
}

/** Tells Polish and Lithuanian surnames by their endings, in all cases. */
import type { Word } from "../words.ts";

/** Endings that hardly any other word has. */
const certain = new RegExp(
  "(?:" +
    [
      "(?:owsk|ewsk|insk|ynsk|onsk)(?:i|a|iego|iej|iemu|im|ich|imi)",
      "(?:ows|ews|ins|yns)cy",
      "wicz(?:a|owi|em|u|owie|ow|ami)?",
      "(?:[bcdfghjklmnprstwz]czyk|szczyk|iczek)(?:a|owi|iem|u|owie|ow)?",
      "(?:ausk|insk|evici|avici|ulevici)(?:as|o|ui|a|u|e|ai|us|ais)",
      "(?:evici|avici|kevici|anavici|onaici)us",
      "(?:[^d]|auskd)ien(?:e|es|ei|eje)",
      "(?:ait|yt|ut)(?:e|es|ei|eje)",
      "(?:evic|avic|anc)(?:ius|iaus|iui|iu|iumi|iau)",
      "(?:onis|aitis|aiciui|aicio|aiciu)",
    ].join("|") +
    ")$",
);
/** Endings that adjectives and other words share. */
const likely =
  /(?:(?:sk|ck|dzk)(?:i|a|iego|iej|iemu|im|ich|imi)|(?:sc|cc|dzc)y|(?:cza|sza|nia)k(?:a|owi|iem|u)?|(?:en|un)(?:as|o|ui|u|ai))$/;

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

/** Adjectives and words on the same endings; folded, compared without the last letters. */
const notSurnames =
  /^(?:pol|angiel|francu|wlo|hiszpan|rosyj|litew|cze|slowa|niemie|szwe|norwe|dun|fin|ukrain|europej|amerykan|warszaw|krakow|poznan|gdan|gdyn|wroclaw|lodz|sla|miej|wiej|ludz|nieludz|me|dam|zen|szefow|diabel|krolew|bo|pan|ni|bli|pla|wa|sli|wszyst|kilome|brytyj|grec|ture|japon|chin|korpora|studen|klien|dziecie|kobie|sasiedz|bohater|mistrzow|marketing|firmow|adwokac|lekar|dyrektor|urzed|wielkopol|malopol|mazowie|pomor|zydow|katolic|chrzescijan|informaty|rodziciel|star|no|pro|bezludz)(?:sk|ck|dzk|sc|cc)/;
const notSurnameWords = new Set(
  (
    "wlochy niemcy czesi vien jaun kaun vienas vieno vienui vienu jaunas jauno jaunui jaunu kaunas kauno kaunui kaunu perkunas perkuno diena dieno mergaite mergaites " +
    "mergaitei minute minutes minutei valiute valiutes valiutei tablyte mazyte mazytes elite elites elitei suite suites favorite favorites favorit website websites site sites write " +
    "quite despite route routes institute absolute absolutes tribute minute statute substitute compute computes dispute disputes " +
    "commute execute contribute attribute brute cute acute mute salute white byte bytes kilobyte " +
    "hygiene gene scene greensk menas meno menu senas seno senu pienas pieno pienui planas plano skaitis zmonis monis honis " +
    "ideno sezonu menui alkunas karunas runas sunas sunui suno sunu funas kuno kunas kunui kunu trunas tribunas problemienes vidudienes aprasyte"
  ).split(" "),
);
/** English words that share the Lithuanian feminine ending: "Write", "Execute", "Polite". */
const englishEnding = /(?:[^aeiouy]it|[aeiou]ut)e$/;

/** Whether `word`, capitalised, reads as a surname; at the start of a sentence only certain endings count. */
export function isSurname(word: Word): boolean {
  return word.capitalised && hasSurnameForm(word.folded, word.startsSentence);
}

/** Whether a lower-case word after a title or a given name reads as a surname. */
export function hasCertainSurnameEnding(word: Word): boolean {
  return hasSurnameForm(word.folded, true);
}

function hasSurnameForm(folded: string, onlyCertain: boolean): boolean {
  const last = folded.slice(folded.lastIndexOf("-") + 1);
  if (last.length < 5 || notSurnames.test(last) || notSurnameWords.has(last)) return false;
  if (last.length >= 7 && certain.test(last) && !englishEnding.test(last)) return true;
  if (onlyCertain) return false;
  return (last.length >= 6 && likely.test(last)) || hasSurnameStem(last);
}

function hasSurnameStem(folded: string): boolean {
  for (let ending = 0; ending <= 3; ending += 1) if (stems.has(folded.slice(0, folded.length - ending))) return true;
  return false;
}

/** Whether the form is feminine, so that Mr and Mrs Kowalski keep two letters. */
export function isFeminineSurname(folded: string): boolean {
  return /(?:[sc]k|dzk)(?:a|iej)$|(?:ien|ait|yt|ut)(?:e|es|ei)$/.test(folded);
}

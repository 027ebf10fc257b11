/** Finds street addresses in Polish, Lithuanian, English and German writing, with flat and postcode; the town stays. */
import { classBits } from "../../language/lexicon/classes.ts";
import { classesOfForm } from "../../language/lexicon/lexicon.ts";
import { isMistyped } from "../mistyped.ts";
import { fold } from "../words.ts";
import { everyMatch, type Find, type Match } from "./match.ts";

const edge = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";
/** Or the end of what may be read. */
const lineEnd = "(?:$|[\\n\\0\\u2029])";
const name = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*";
/** "14", "14a", "14/3", "14-3", "10 m. 5", "10 lok. 5", "221B". */
const house = `\\d{1,4}(?:[a-zA-Z]|[ \\t][A-H])?(?![\\p{L}\\p{N}])(?:[ \\t]?[/-][ \\t]?\\d{1,4}[a-zA-Z]?)?(?:,?[ \\t](?:m|lok|kl|bt|but|mieszkani[ea]|lokal|butas|lt)\\.?[ \\t]?\\d{1,4})?${end}`;
const flat =
  "(?:,?[ \\t](?:flat|apt|apartment|unit|suite|room|floor)\\.?[ \\t]?#?\\d{0,4}[a-zA-Z]?(?![\\p{L}\\p{N}]))?";
const postcode =
  "(?:,?[ \\t](?:\\d{2}-\\d{3}|LT-?\\d{5}|[A-Z]{1,2}\\d[A-Z\\d]?[ \\t]?\\d[A-Z]{2}|[A-Z]{2}[ \\t]\\d{5})(?![\\p{L}\\p{N}]))?";
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const street =
  "(?:street|road|avenue|lane|drive|close|court|crescent|terrace|gardens|square|boulevard|mews|grove|rise|parade|quay|alley|highway|parkway|st|rd|ave|ln|dr|ct|blvd|cres|sq)";
/** Also everyday words: only after a capital. */
const streetInCapitals = "(?:Way|Place|Hill|Row|Walk|Green|Park|Circle|View|Wharf|Yard|Gate|Bridge|Broadway|Loop|Pl)";
const counted =
  "(?!(?:more|times?|minutes?|hours?|days?|weeks?|people|blocks?|miles?|steps?|years?|of|the|a|an|to|in|on|down|per|cents?|pounds?|euros?)\\b)";

/** One look for those whose number stands right after a word with a capital. */
const capitalBefore = /(?<=\p{Lu}\p{L}{2,}[ \t])\d/u;
/** Each with a hint, which is quick, of where it can stand; from the digit back, since digits are few. */
const patterns: readonly (readonly [hint: RegExp, pattern: RegExp, where?: "after a capital"])[] = [
  // ul. Długiej 14/3, ulicy Marszałkowskiej 10 m. 5, os. Piastów 12/4, al. Jana Pawła II 8
  [
    /(?<![a-z])(?:ul(?:[. ]|ic)|al(?:[. ]|ej)|os\.|osied|pl(?:\.|ac))/gi,
    new RegExp(
      `${edge}(?:(?:ul|al)(?:\\.|(?=[ \\t]))|ulic\\p{L}{1,2}|alej\\p{L}{0,2}|alei|os\\.|osiedl\\p{L}{1,2}|pl\\.|plac(?:u|em|owi)?(?=[ \\t]))[ \\t]?(?:${name}[ \\t]){1,4}?${house}${postcode}`,
      "giu",
    ),
  ],
  // Gedimino pr. 14-3, liepų g 8, J. Basanavičiaus g. 5, vytauto didžiojo gatvė 2
  [
    / (?:(?:g|pr|prosp|al|pl|tak|skg|a|skv|krant)\.? ?\d|gatv|prospekt|alėj|plent|aikšt|skver|krantin)/gu,
    new RegExp(
      `${edge}(?:(?:(?!(?:[Gg]yvena|[Pp]ristatym\\p{L}{1,3}|[Ss]iunt\\p{L}{1,3}|[Kk]urjer\\p{L}{1,3}|[Uu]žsakym\\p{L}{1,3}|[Mm]ontavim\\p{L}{1,3}|[Bb]iur\\p{L}{1,3}|[Oo]bjekt\\p{L}{1,3}|[Bb]ut\\p{L}{1,3}|[Nn]am\\p{L}{1,3}|[Pp]er|[Uu]ž|[Tt]ai|[Kk]ai|[Aa]dresas|[Aa]dresu|[Pp]as|[Ii]š|[Pp]rie|[Nn]uo|[Tt]en|[Vv]ėl|[Kk]lientas|[Pp]onas)[ \\t])${capital}|\\p{L}\\.|\\p{L}{3,}(?:o|aus|io|os)(?=[ \\t]\\p{L}+(?:ojo|osios)[ \\t]))[ \\t]?){0,3}\\p{L}[\\p{L}\\p{M}.-]{2,}[ \\t](?:g\\.?|gatv\\p{L}{1,3}|pr\\.?|prosp\\.|prospekt\\p{L}{1,3}|al\\.?|alėj\\p{L}{1,3}|pl\\.?|plent\\p{L}{1,3}|tak\\.|skg\\.|a\\.|aikšt\\p{L}{1,3}|skv\\.|skver\\p{L}{1,3}|krant\\.|krantin\\p{L}{1,3})[ \\t]?${house}${postcode}`,
      "gu",
    ),
  ],
  // Lipowej 3, Kwiatowej 18: a feminine adjective as streets have it
  [
    /(?<=\p{Lu}\p{L}{3,}(?:ej|ą|iego|ów|a|i|y)[ \t])\d/gu,
    new RegExp(
      `(?<=${edge}(?:na|przy|z|ze|pod|do|adres:?|adresem|ulicę|spod|mieszka)[ \\t]{1,2})(?:${capital}[ \\t]){0,2}\\p{Lu}\\p{L}{3,}(?:ej|ą|iego|ów|a|i|y)[ \\t]${house}${postcode}`,
      "gu",
    ),
    "after a capital",
  ],
  // Liepų 18: after "į", "iš", "prie", "adresu"
  [
    /(?<=\p{Lu}\p{L}{2,}(?:ų|os|ės|io|o|aus|ies)[ \t])\d/gu,
    new RegExp(
      `(?<=${edge}(?:į|iš|prie|adresu|adresas:?|ant|gyvena|gyvenąs|gyvenanti|sako)[ \\t]{1,2}(?:gyvenąs[ \\t])?)(?:${capital}[ \\t]){0,2}\\p{Lu}\\p{L}{2,}(?:ų|os|ės|io|o|aus|ies)[ \\t]${house}${postcode}`,
      "gu",
    ),
    "after a capital",
  ],
  // Kwiatowej 8/12, Taikos 45-12: a house and a flat need no word before
  [
    /(?<=\p{L} )\d+[a-zA-Z]? ?[/-]/gu,
    new RegExp(
      `${edge}(?:${capital}[ \\t]){0,2}\\p{Lu}\\p{L}{3,}(?:ej|ą|iego|ów|a|i|y|ų|os|ės|io|o|aus|ies)[ \\t]\\d{1,3}[a-zA-Z]?[ \\t]?[/-][ \\t]?\\d{1,3}[a-zA-Z]?${end}${postcode}`,
      "gu",
    ),
    "after a capital",
  ],
  // Sodų 22b, Lipowej 14a: a letter that touches the number
  [
    /(?<=\p{L} )\d{1,3}[a-h](?![\p{L}\p{N}])/gu,
    new RegExp(
      `${edge}(?:${capital}[ \\t]){0,2}\\p{Lu}\\p{L}{2,}(?:ej|ą|iego|ų|os|ės|aus|ies)[ \\t]\\d{1,3}[a-h]${end}${postcode}`,
      "gu",
    ),
    "after a capital",
  ],
  // Kalvarijų 45, Lipowej 3: not followed by what it would count
  [
    /(?<=\p{Lu}\p{L}{3,}(?:ej|ų|os|ės|aus|io)[ \t])\d/gu,
    new RegExp(
      `(?<=\\p{Ll}[ ,\\t]{1,2})(?:${capital}[ \\t]){0,2}\\p{Lu}\\p{L}{3,}(?:ej|ų|os|ės|aus|io)[ \\t]\\d{1,3}[a-zA-Z]?${end}(?![ \\t]?(?:[%€$:.,-]\\d|[%€$]|(?:eur|zł|zl|pln|proc|val|min|d|dien|met|kart|kg|m|cm|vnt|st|h|godz|dni|raz|sztuk|lat|klas|versij|kl|gab|aukšt)\\p{L}{0,4}${end}))`,
      "gu",
    ),
    "after a capital",
  ],
  // na kwiatowej 8, taikos 45-12: in lower case after a word of place
  [
    /ulic|adres|mieszka/gi,
    new RegExp(
      `(?<=${edge}(?:ulica|ulicy|ulicę|adres|adresem|mieszka na|mieszka przy)[ \\t]:?[ \\t]?)\\p{L}{4,}(?:ej|a|ą|iego)[ \\t]${house}${postcode}`,
      "giu",
    ),
  ],
  [
    /[ \t]\d{1,3}[a-z]?-\d/gi,
    new RegExp(
      `(?<=${edge}(?:į|i|iš|is|prie|adresu|gyvena)[ \\t]{1,2})\\p{L}{3,}(?:[uų]|os|[eė]s|io|aus)[ \\t]\\d{1,3}[a-zA-Z]?-\\d{1,3}${end}${postcode}`,
      "giu",
    ),
  ],
  // Lipowa 12 m. 4
  [
    /\d[a-zA-Z]?,? (?:m|lok)\.? ?\d/g,
    new RegExp(
      `${edge}(?:${capital}[ \\t]){0,2}\\p{L}{4,}(?:ej|ą|iego|ów|a|i|y)[ \\t]\\d{1,3}[a-zA-Z]?,?[ \\t](?:m|lok)\\.?[ \\t]?\\d{1,4}${end}${postcode}`,
      "giu",
    ),
  ],
  // na kwiatową 12: an adjective as streets have it, and nothing that the number would count
  [
    /(?<=(?:ow|sk|ck)(?:ą|ej|iej|iego) )\d/g,
    new RegExp(
      `(?<=${edge}(?:na|przy|pod|spod|do|ulica)[ \\t])\\p{L}{3,}(?:ow|sk|ck)(?:ą|ej|iej|iego)[ \\t]\\d{1,3}[a-zA-Z]?(?=[,;!?)]|[.](?!\\d)|[ \\t]?${lineEnd}|[ \\t](?:i|a|ale|bo|że|ze|to)[ \\t])`,
      "giu",
    ),
  ],
  // slowackiego 31a/9, mickiewicza 4/8, basanaviciaus 31a-9: in lower case, told from other words by the dictionaries
  [
    /(?<=\p{Ll}[oas] )\d{1,3}[a-z]?[/-]\d/gu,
    new RegExp(
      `${edge}\\p{Ll}{3,}(?:ego|[^nw\\s]a|aus|io|iaus)[ \\t]\\d{1,3}[a-z]?[/-]\\d{1,3}[a-z]?${end}(?![/.-]\\d)${postcode}`,
      "gu",
    ),
  ],
  // z polnej 8/15: no part and no mark of something
  [
    /(?<=(?:ej|ą|iego|[nw]a) )\d{1,3}[a-z]?\/\d/g,
    new RegExp(
      `(?<=${edge}(?:na|przy|pod|spod|z|ze|od|do)[ \\t])(?!pierw|drug|trzec|czwart|piąt|piat|szóst|szost|ostatn|kolejn|następn|nastepn|poprzedn|cał|cal|dobr|nasz|mo[ij]|swo|tak|jedn|każd|kazd|skal)\\p{Ll}{3,}(?:ej|ą|iego|[nw]a)[ \\t]\\d{1,3}[a-z]?/\\d{1,3}${end}(?![/.-]\\d)${postcode}`,
      "gu",
    ),
  ],
  // unit 7, harbour yard
  [
    /(?<=(?:unit|flat|apt|apartment)\.?[ \t])\d/gi,
    new RegExp(
      `${edge}(?:flat|apt|apartment|unit)\\.?[ \\t]\\d{1,4}[a-zA-Z]?,?[ \\t](?:\\d{1,4}[a-zA-Z]?[ \\t])?(?:${counted}${name}[ \\t]){1,2}?(?:${street}|way|place|hill|row|walk|green|park|view|wharf|yard|gate|court|house|mews)${end}${postcode}`,
      "giu",
    ),
  ],
  // į gėlių 12: at the end of what is said, and nothing that is counted or dated
  [
    /(?<=(?:į|prie|ant) \p{Ll}{3,} )\d/gu,
    new RegExp(
      `(?<=${edge}(?:į|prie|ant)[ \\t])(?!kit|vis|nauj|pirm|antr|treč|ketvirt|penkt|šešt|septint|aštunt|dešimt|kiekvien|mūs|jūs|sav|man|tav|dien|val|mėn|met|puslap|aukšt|versij|punkt|lapo|laipt|eilut|skyri|klas|grup|stal|kas|vart|perono)\\p{Ll}{3,}(?:ų|os|ės|aus|io)[ \\t]\\d{1,3}[a-z]?(?=[,;!?)]|[.](?!\\d)|${lineEnd}|[ \\t](?:ir|o|bet|kad|nes)[ \\t])`,
      "gu",
    ),
  ],
  // 17 Larch Close, 221B Baker Street, 9 oakfield road, flat 3
  [
    new RegExp(`[ \\t]${street}(?![a-z])`, "gi"),
    new RegExp(
      `${edge}(?:(?:flat|apt|apartment|unit)\\.?[ \\t]?\\d{1,4}[a-zA-Z]?,?[ \\t])?\\d{1,5}[a-zA-Z]?(?:[/-]\\d{1,4})?,?[ \\t](?:${counted}${name}[ \\t]){1,3}?${street}${end}(?:\\.(?=[ \\t]?[,\\d\\p{Ll}]))?${flat}${postcode}`,
      "giu",
    ),
  ],
  // Hafenstr. 12, Berliner Straße 5a, 20457 Hamburg: the word for a street is a part of its name, or stands after one in -er
  [
    /(?<=(?:str\.?|stra(?:ß|ss)e|gasse|allee|platz|weg|ufer|damm|chaussee)[ \t])\d/gi,
    new RegExp(
      `${edge}(?!Norweg)(?:\\p{L}[\\p{L}-]{2,}(?:str(?<!(?:egi|eje|agi|lu|ini|ie)str)\\.|stra(?:ß|ss)e)|\\p{Lu}[\\p{L}-]{3,}er[ \\t]Str(?:\\.|a(?:ß|ss)e)|\\p{Lu}[\\p{L}-]{2,}(?:str|gasse|allee|platz|weg|ufer|damm|chaussee))[ \\t]?\\d{1,4}[a-h]?${end}(?:,?[ \\t](?:D-)?\\d{5}(?![\\p{L}\\p{N}]))?`,
      "gu",
    ),
  ],
  [
    /\d (?:Rue|Avenue|Boulevard|Via|Calle|\p{Lu})/gu,
    new RegExp(
      `${edge}\\d{1,5}[a-zA-Z]?,?[ \\t](?:(?:Rue|Avenue|Boulevard|Via|Calle)[ \\t](?:d[eiu]l?[ \\t]|de la[ \\t])?${capital}|(?:${capital}[ \\t]){1,3}${streetInCapitals})${end}${flat}${postcode}`,
      "gu",
    ),
  ],
];
const everyWord = classBits.word.en | classBits.word.pl | classBits.word.lt;
const kinds = /(?<![a-z])(?:ul|al|alei?|os|pl|plac\w*|ulic\w*|osiedl\w*|alej\w*)[ .]/;

const months =
  /^(?:saus|vasar|kov|baland|geguz|birzel|liepos|rugpj|rugsej|spal|lapkrit|gruod|styczn|lut|marc|kwietn|maja|czerwc|lipca|sierpn|wrzes|pazdz|listopad|grudn|versij|wersj|klas|grup|opcij|opcj|punkt|etap|variant|wariant|aukst|pakop|strefy|zonos)[a-z]* \d/;

/** From what a hint sees to either end of the longest address. */
const reach = { before: 90, behind: 130 };

export const findAddresses: Find = (text) => {
  const found: Match[] = [];
  const hasCapitalBefore = capitalBefore.test(text);
  for (const [hint, pattern, where] of patterns) {
    if (where === "after a capital" && !hasCapitalBefore) continue;
    for (const { start: from, end: to } of stretchesAround(hint, text)) {
      for (const { 0: written, index } of everyMatch(pattern, text.slice(from, to))) {
        const match = { start: from + index, end: from + index + written.length };
        if (!isPlausible(written)) continue;
        if (!found.some(({ start, end: stop }) => start < match.end && match.start < stop)) found.push(match);
      }
    }
  }
  return found.sort((left, right) => left.start - right.start);
};

/** Whole words. */
function stretchesAround(hint: RegExp, text: string): Match[] {
  const stretches: Match[] = [];
  for (const { index } of everyMatch(hint, text)) {
    const start = index < reach.before ? 0 : text.lastIndexOf(" ", index - reach.before) + 1;
    const space = text.indexOf(" ", index + reach.behind);
    const end = space < 0 ? text.length : space;
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** No everyday word: "slowackiego 31a/9"; "kolejnego 2/3" and "kovo 11-13" are none. */
function isStreetInLowerCase(folded: string): boolean {
  const [word = ""] = folded.split(" ", 1);
  const bits = classesOfForm(word);
  // An adjective came here after a preposition.
  if (/[nw]a$/.test(word)) return (classesOfForm(`${word.slice(0, -1)}ej`) & classBits.word.pl) !== 0;
  if (/ej$|(?:sk|ck)(?:iego|a)$/.test(word)) return true;
  return (bits & (classBits.word.en | classBits.word.pl | classBits.word.lt)) === 0 && !isMistyped(word, everyWord);
}

/** "al 5 minut", "plac zabaw od 10": a street's name has no preposition or unit in it. */
function isPlausible(written: string): boolean {
  const folded = fold(written);
  if (months.test(folded)) return false;
  if (/^\p{Ll}{4,} \d{1,3}[a-z]?[/-]\d/u.test(written) && !isStreetInLowerCase(folded)) return false;
  if (!kinds.test(folded.slice(0, 12))) return true;
  return !/ (?:i|w|na|do|od|z|za|o|po|nie|ze|to|jest|juz|ze|kosztuje|minut|metrow) /.test(folded);
}

/** What the classifier of drafts looks at in a sentence: its words, families of words, and how it is written. */
import { readFileSync } from "node:fs";
import { type Features, featuresOf } from "../../language/features.ts";
import { fold } from "../../language/fold.ts";
import { tokenize } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { type CueIndex, createCueIndex } from "../cues.ts";

const familyWeight = 0.3;
/** Two words of one family say more than one; ten say no more than two. */
const mostCounted = 2;
const shapeWeight = 0.3;
/** Among the named features, behind the families. */
const firstShape = 100;
/** A capital inside a sentence that is neither a form of address nor "I": somebody's name. */
const nameInside = /(?<=[\p{Ll},] )(?!Pan|Pań|Jūs|Jus|Jum|I(?!\p{L}))\p{Lu}\p{Ll}+/u;
const shapes: readonly RegExp[] = [
  /!/u,
  /[!?]{2,}/u,
  /\?\s*$/u,
  /\p{N}/u,
  /\p{Lu}{3,}/u,
  /["„“”]/u,
  nameInside,
  /\[/u,
  /%/u,
  /[€$£]|eur|zł/iu,
  /,.*,/u,
  /^\p{Ll}/u,
];
/** Who acts is told by the ending. Folded; of one word. */
const endings: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [],
  pl: [/.{3}(?:al|il|yl|ela|ala|ila|yla|li|ly)$/u, /.{2}(?:emy|imy|ymy|amy)$/u],
  lt: [/.{3}(?:ote|ete|ite|ot|et|it)$/u, /.{2}(?:siu|sim|sime)$/u, /.{3}(?:sit|site)$/u, /.{2}(?:kit|kite)$/u],
};
const firstEnding = firstShape + shapes.length;
const firstLength = firstEnding + 4;
const lengths = [4, 8, 13, 19];
const lengthWeight = 0.2;

const indexes = new Map<Locale, CueIndex<number>>();

export function sentenceFeatures(sentence: string, locale: Locale): Features {
  const words = tokenize(sentence).flatMap(({ plain }) => (plain === "" ? [] : [plain]));
  const named = new Map<number, number>();
  for (const [family, count] of familiesOf(locale).count(words)) {
    named.set(family, familyWeight * Math.min(mostCounted, count));
  }
  for (const [at, shape] of shapes.entries()) if (shape.test(sentence)) named.set(firstShape + at, shapeWeight);
  for (const [at, ending] of endings[locale].entries()) {
    if (words.some((word) => ending.test(word))) named.set(firstEnding + at, shapeWeight);
  }
  const length = lengths.findIndex((most) => words.length <= most);
  named.set(firstLength + (length === -1 ? lengths.length : length), lengthWeight);
  return featuresOf(words, named);
}

/** Read when the first draft of a language is checked: most who serve never check one. */
function familiesOf(locale: Locale): CueIndex<number> {
  const known = indexes.get(locale) ?? createCueIndex(cuesOf(readFamilies(locale)));
  indexes.set(locale, known);
  return known;
}

function cuesOf(families: readonly SentenceFamily[]): [number, string][] {
  return families.flatMap(({ stems }, at) => Array.from(new Set(stems), (stem): [number, string] => [at, stem]));
}

export interface SentenceFamily {
  readonly id: string;
  readonly stems: readonly string[];
}

/** In the order of the file, which is the same in each language. @throws {TypeError} naming a line that is none. */
export function readFamilies(locale: Locale): SentenceFamily[] {
  const file = readFileSync(new URL(`../../../prompts/drafts/families.${locale}.txt`, import.meta.url), "utf8");
  const lines = file.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [id = "", list = ""] = line.split(" | ").map((part) => part.trim());
    const stems = list.split(",").map((stem) => stem.trim());
    const wrong = stems.find((stem) => stem === "" || fold(stem) !== stem);
    if (id === "" || wrong !== undefined) throw new TypeError(`families.${locale}.txt, "${id}": "${wrong ?? ""}"`);
    return { id, stems };
  });
}

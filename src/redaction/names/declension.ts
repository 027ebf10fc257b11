/** More forms of a listed name than a person's has: plurals, adjectives, and the English of the other shore; folded, by suffix rules. */

type Rule = readonly [ending: RegExp, replacements: string];

/** All that fit are used: a name can be read as a noun and as an adjective. */
const rules: readonly Rule[] = [
  // Polish nouns: "Jaskółek", "Trentków", "Malwami"
  [/([^aeiouy])ka$/, "$1ek"],
  [/([^aeiouyi])a$/, "$1 $1om $1ami $1ach"],
  [/ia$/, "i iom iami iach"],
  [/i?ek$/, "ki kow kom kami kach"],
  [/([^aeiouy])$/, "$1y $1i $1ow $1om $1ami $1ach"],
  [/([csnz])$/, "$1ia $1iowi $1iem $1iu $1ie"],
  // Polish adjectives: "Srebrnej", "Zielonego", "Krukowscy"
  [/([^aeiouykg])a$/, "$1ej $1ych $1ym $1ymi"],
  [/([kg])a$/, "$1iej $1ich $1im $1imi"],
  [/([^aeiouy])y$/, "$1a $1ej $1e $1ych $1ymi"],
  [/([sc])ki$/, "$1cy $1ka $1kiej $1kich $1kimi"],
  // Lithuanian plurals: "Ramunių", "Kregždučių", "Halvorsenams"
  [/([^aeiouyi])as$/, "$1us $1ams $1ais $1uose"],
  [/([^aeiouy])a$/, "$1oms $1as $1omis $1ose $1u"],
  [/([^aeiouydt])e$/, "$1iu $1ems $1emis $1ese"],
  [/te$/, "ciu tems temis tese"],
  [/de$/, "dziu dems demis dese"],
  [/([^aeiouydt])[iy]s$/, "$1iai $1iu $1iams $1ius $1iais $1iuose"],
  [/t[iy]s$/, "ciai ciu ciams cius ciais"],
  [/d[iy]s$/, "dziai dziu dziams dzius dziais"],
  // Lithuanian adjectives: "Sidabriniame", "Žaliam", "Šviesiosios"
  [/([^aeiouy])is$/, "$1iam $1iame $1ieji $1iuju"],
  [/([^aeouy])as$/, "$1am $1ame $1i"],
  [/us$/, "iam iame ios iai iu"],
  [/oji$/, "osios ajai aja ojoje"],
  [/asis$/, "ojo ajam aji uoju ajame"],
  // "harbor" for "harbour", "center" for "centre"
  [/our$/, "or"],
  [/([^aeiou])or$/, "$1our"],
  [/tre$/, "ter"],
  [/ter$/, "tre"],
];

const fewestLetters = 4;

/** Forms of a folded word beside those of `caseFormsOf`; some do not exist. */
export function moreFormsOf(word: string): string[] {
  if (word.length < fewestLetters) return [];
  return rules.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.split(" ").map((replacement) => word.replace(ending, replacement)) : [],
  );
}

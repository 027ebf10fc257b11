/** The case forms of Polish and Lithuanian nouns, folded; made by suffix rules for names, so a few forms do not exist. */

type Rule = readonly [ending: RegExp, replacements: string];

/** Each rule: what is cut from the folded name, and what is put there. The first that fits is used. */
const polishRules: readonly Rule[] = [
  [/ia$/, "i ii ie io iu"],
  [/ja$/, "ji i je jo"],
  [/ka$/, "ki ce ke ko"],
  [/ga$/, "gi dze ge go"],
  [/ra$/, "ry rze re ro"],
  [/ta$/, "ty cie te to"],
  [/da$/, "dy dzie de do"],
  [/la$/, "li ly le lo lu"],
  [/a$/, "y ie e o i"],
  [/y$/, "ego emu ym"],
  [/i$/, "iego iemu im ego emu"],
  [/i?ek$/, "ka kowi kiem ku"],
  [/iel$/, "iela ielowi ielem ielu"],
  [/el$/, "la lowi lem le elu ela elowi elem"],
  [/r$/, "ra rowi rem rze"],
  [/t$/, "ta towi tem cie"],
  [/d$/, "da dowi dem dzie"],
  [/ech$/, "echa echowi echem echu"],
  [/l$/, "la lowi lem le lu"],
  [/([kg])$/, "$1a $1owi $1iem $1u"],
  [/([bmnpswz])$/, "$1a $1owi $1em $1ie $1u"],
  [/(.)$/, "$1a $1owi $1em $1u"],
];

const lithuanianRules: readonly Rule[] = [
  [/ius$/, "iaus iui iu iumi ium iuje iau"],
  [/jus$/, "jaus jui ju jumi jum juje jau"],
  [/us$/, "aus ui u umi um uje au"],
  [/as$/, "o ui a u e ai"],
  [/tis$/, "cio ciui ti ciu tyje ti"],
  [/dis$/, "dzio dziui di dziu dyje di"],
  [/[iy]s$/, "io iui i iu yje y"],
  [/ja$/, "jos jai ja joje"],
  [/a$/, "os ai a oje"],
  [/e$/, "es ei e eje"],
];

/**
 * `name` and its other case forms. English names take the Polish endings: "od Johna".
 * @param name folded
 */
export function caseFormsOf(name: string, language: "en" | "pl" | "lt"): string[] {
  const rules = language === "lt" ? lithuanianRules : polishRules;
  const rule = rules.find(([ending]) => ending.test(name));
  if (rule === undefined) return [name];
  const [ending, replacements] = rule;
  return [name, ...replacements.split(" ").map((replacement) => name.replace(ending, replacement))];
}

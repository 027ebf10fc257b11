/** Finds what concerns a draft as a whole: one apology too many, first-name terms, no next step. */

import { compilePhrases } from "../../language/compile-phrases.ts";
import { fold } from "../../language/fold.ts";
import { findPhrases, hasPhrase, type Token } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { compileEach, eachLocale, type PhrasesByLocale } from "../gates/find.ts";
import { nextStepOwner } from "../gates/patterns/steps.ts";
import { apologies, familiar } from "../gates/patterns/style.ts";
import type { Hit } from "./mark.ts";
import { requests } from "./requests.ts";
import { countWords, type DraftReading, type Range, tokensIn } from "./sentences.ts";

/** Greetings and colloquial words say nothing about first-name terms. */
const neutral = new Set(
  "czesc hej siema siemka elo witam spoko sorki sorry sveikas sveika sveiki ciau labukas okei".split(" "),
);
const formal: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(),
  pl: new Set("pan pani pana panu panie panem pania panstwo panstwa panstwu panstwem".split(" ")),
  lt: new Set("jus jums jusu jumis".split(" ")),
};
const future: PhrasesByLocale = {
  en: [
    "you'll|it'll|they'll",
    "you|it|they|this|that|everything will",
    "will be",
    "need|want|would you",
    "attached|enclosed|below",
    "here is|are",
    "feel free",
  ],
  pl: [
    "bedzie|beda|zostanie|zostana",
    "otrzyma*|dostan*",
    "w zalaczniku|zalaczam|przesylam|wysylam",
    "zapraszam*",
    "do zobaczenia|uslyszenia",
  ],
  lt: [
    "bus|gausite|rasite|galesite|matysime*",
    "pridedu|siunciu|prisegu|kvieciu|kvieciame",
    "iki pasimatymo|susitikimo",
  ],
};
/** Verbs in the first person, or in the imperative; where a noun may look so, rather no hint than a wrong one. */
const somebodyActs: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:just |simply )?(?:reply|call|write|send|tell|check|choose|bring|contact|let|see|come|use|ask|give|look)(?!\p{L})/iu,
  pl: /\p{L}{3}(?:ę|emy|imy|ymy|amy)(?!\p{L})|(?<!\p{L})(?:potem|następnie|wystarczy|gdy|kiedy|jak tylko)(?!\p{L})/iu,
  lt: /\p{L}{2}(?:siu|šiu|siuosi|sime|sim|kite|kime|kim)(?!\p{L})|(?<!\p{L})(?:tada|užtenka|kai tik)(?!\p{L})/iu,
};
const compiled = {
  apologies: compileEach(apologies),
  steps: compileEach(eachLocale((locale) => [...nextStepOwner[locale], ...requests[locale], ...future[locale]])),
  familiar: eachLocale((locale) => compilePhrases(familiar[locale].map(folded).filter((word) => !neutral.has(word)))),
};
/** "Ci" with a capital is first-name terms in Polish, "ci" are these. */
const capitalCi = /(?<=[\p{Ll},] )Ci(?!\p{L})/gu;
const mostFamiliar = 3;
/** A short note needs no next step, unless it answers somebody. */
const leastWords = { answer: 14, note: 30 };
const leastSentences = { answer: 2, note: 3 };
const lastSentences = 3;

function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/gu, "l");
}

/** From the second on. @param taken places that other rules have already */
export function findApologies(reading: DraftReading, taken: readonly Hit[]): Hit[] {
  const { own, tokens, language, sentences } = reading;
  const places: Range[] = [];
  for (const { from, to } of findPhrases(compiled.apologies[language], tokens)) {
    const place = { from: tokens[from]?.start ?? 0, to: tokens[to - 1]?.end ?? 0 };
    const isTaken = taken.some((hit) => hit.kind === "apology" && place.from < hit.to && hit.from < place.to);
    if (!isTaken && place.from >= (places.at(-1)?.to ?? 0)) places.push(place);
  }
  const [kept, ...others] = places;
  if (kept === undefined) return [];
  const clause = sentences.flatMap(({ clauses }) => clauses).find(({ from, to }) => kept.from >= from && kept.to <= to);
  return others.map((place) => {
    // "Sorry for the delay and sorry for the colour": without its second "sorry" it still says both.
    const isNext = clause !== undefined && place.from >= clause.from && place.to <= clause.to;
    const namesMore = isNext && forSomething.test(fold(own.slice(place.to, place.to + 8)));
    const mend = namesMore ? "words" : "clause";
    // "sorry, sorry for everything": the comma goes with the word.
    const comma = namesMore ? (/,\s*$/u.exec(own.slice(0, place.from))?.[0].length ?? 0) : 0;
    const from = place.from - comma;
    return { from, to: place.to, kind: "apology", reason: "many-apologies", hard: true, mend, notWith: kept };
  });
}
const forSomething = /^\s+(?:za|for|del|uz)(?!\p{L})/u;

/** Words of first-name terms: each where the rest is formal, one for all where nothing is. */
export function findFamiliar({ own, tokens, language, bodyFrom, bodyTo }: DraftReading): Hit[] {
  if (language === "en") return [];
  const places = findPhrases(compiled.familiar[language], tokens)
    .map(({ from, to }) => ({ first: tokens[from], last: tokens[to - 1] }))
    .flatMap(({ first, last }) =>
      first === undefined || last === undefined ? [] : [{ from: first.start, to: last.end }],
    )
    .concat([...own.matchAll(capitalCi)].map(({ index }) => ({ from: index, to: index + 2 })))
    .filter(({ from }) => from >= bodyFrom && from < bodyTo);
  const isFormal = tokens.some(({ plain }) => formal[language].has(plain));
  const reason = isFormal ? ("familiar" as const) : ("familiar-all" as const);
  return places
    .slice(0, isFormal ? mostFamiliar : 1)
    .map((place) => ({ ...place, kind: "register", reason, hard: false, mend: "stay" }));
}

/** A longer text that neither asks nor says what comes next. */
export function findMissingStep(reading: DraftReading, client: string): Hit[] {
  const { own, tokens, language, sentences, bodyFrom, bodyTo } = reading;
  const sort = client.trim() === "" ? "note" : "answer";
  if (countWords(own.slice(bodyFrom, bodyTo)) < leastWords[sort]) return [];
  const body = sentences.filter(({ from }) => from >= bodyFrom && from < bodyTo);
  const last = body.slice(-lastSentences);
  const asks = last.some(
    ({ from, to }) => own.slice(from, to).endsWith("?") || somebodyActs[language].test(own.slice(from, to)),
  );
  const words: Token[] = last.flatMap((sentence) => tokensIn(tokens, sentence));
  if (body.length < leastSentences[sort] || asks || hasPhrase(compiled.steps[language], words)) return [];
  const at = last.at(-1)?.to ?? own.length;
  return [{ from: at, to: at, kind: "next-step", reason: "no-step", hard: false, mend: "stay" }];
}

/** Finds what the rules of a language name, and insults in any language. */

import { compilePhrases } from "../../language/compile-phrases.ts";
import { fold } from "../../language/fold.ts";
import { smallWords } from "../../language/function-words.ts";
import { findPhrases, type PhraseMatch, type Phrases, type Token } from "../../language/phrases.ts";
import type { Locale } from "../../ports/platform.ts";
import { insults } from "../gates/patterns/accusations.ts";
import { withCount } from "./count-after.ts";
import type { DraftReason, DraftRule, Hit } from "./mark.ts";
import { attacks as enAttacks } from "./rules/attacks-en.ts";
import { attacks as ltAttacks } from "./rules/attacks-lt.ts";
import { attacks as plAttacks } from "./rules/attacks-pl.ts";
import { claims as enClaims } from "./rules/claims-en.ts";
import { claims as ltClaims } from "./rules/claims-lt.ts";
import { claims as plClaims } from "./rules/claims-pl.ts";
import { innocent } from "./rules/innocent.ts";
import { scorn as enScorn } from "./rules/scorn-en.ts";
import { scorn as ltScorn } from "./rules/scorn-lt.ts";
import { scorn as plScorn } from "./rules/scorn-pl.ts";
import { ultimatums as enUltimatums } from "./rules/ultimatums-en.ts";
import { ultimatums as ltUltimatums } from "./rules/ultimatums-lt.ts";
import { ultimatums as plUltimatums } from "./rules/ultimatums-pl.ts";
import type { DraftReading } from "./sentences.ts";

interface Compiled {
  readonly phrases: Phrases;
  readonly exceptions: Phrases;
  readonly innocent: Phrases;
  /** Which rule a phrase belongs to. */
  readonly ruleOf: ReadonlyMap<string, DraftRule>;
  readonly exceptionsOf: ReadonlyMap<string, readonly DraftRule[]>;
}

const insulting: DraftRule = { kind: "insult", reason: "insult", mend: "clause", phrases: insults };
const rules: Readonly<Record<Locale, readonly DraftRule[]>> = {
  en: [...enAttacks, ...enScorn, ...enUltimatums, ...enClaims],
  pl: [...plAttacks, ...plScorn, ...plUltimatums, ...plClaims],
  lt: [...ltAttacks, ...ltScorn, ...ltUltimatums, ...ltClaims],
};
/** Compiled when a language is first asked for: most who serve never check a draft. */
const compiled = new Map<Locale, Compiled>();

function rulesOf(locale: Locale): Compiled {
  const known = compiled.get(locale) ?? compileRules([...rules[locale], insulting], innocent[locale]);
  compiled.set(locale, known);
  return known;
}

function compileRules(rules: readonly DraftRule[], innocent: readonly string[]): Compiled {
  const ruleOf = new Map<string, DraftRule>();
  const exceptionsOf = new Map<string, DraftRule[]>();
  for (const rule of rules) {
    // The first rule to name a phrase has it.
    for (const phrase of rule.phrases) if (!ruleOf.has(phrase)) ruleOf.set(phrase, rule);
    for (const phrase of rule.unless ?? []) exceptionsOf.set(phrase, [...(exceptionsOf.get(phrase) ?? []), rule]);
  }
  const phrases = compilePhrases([...ruleOf.keys()]);
  const exceptions = compilePhrases([...exceptionsOf.keys()]);
  return { phrases, exceptions, innocent: compilePhrases(innocent), ruleOf, exceptionsOf };
}

interface Match extends PhraseMatch {
  readonly rule: DraftRule;
}

export function findByRules(reading: DraftReading): Hit[] {
  const { tokens } = reading;
  const found = longest(matchesOf(reading)).flatMap(({ rule, ...matched }): Hit[] => {
    const isSaid = rule.reason === "repeat" && rule.mend === "words";
    const { from, to } = isSaid ? withCount(reading.own, tokens, matched, reading.language) : matched;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined) return [];
    const { kind, reason, soft } = rule;
    const hit = { from: first.start, to: last.end, kind, reason, hard: soft !== true };
    if (typeof rule.mend === "object" && "dropLast" in rule.mend) {
      return [{ ...hit, from: tokens[to - rule.mend.dropLast]?.start ?? first.start, mend: "words" }];
    }
    const canLead = leadsOn.has(reason) && (rule.mend === "lead" || rule.mend === "clause");
    const that = canLead ? thatAfter(tokens, to) : undefined;
    if (that !== undefined) return [{ ...hit, to: that.end, mend: "lead" }];
    return [{ ...hit, mend: rule.mend === "adjective" ? mendAdjective(tokens, from, to) : rule.mend }];
  });
  return [...found, ...findAlone(reading)];
}

/** "My boss wants me to tell you that", "I have told you so often that": what comes after "that" is the message. */
const leadsOn: ReadonlySet<DraftReason> = new Set<DraftReason>(["boss", "repeat"]);
const that = new Set(["that", "ze", "kad", "jog"]);
const mostWordsToThat = 5;
/** "… we can't do it for that price": here a sentence has begun already. */
const begins = new Set("i we you it they there the your our".split(" "));

function thatAfter(tokens: readonly Token[], to: number): Token | undefined {
  const ahead = tokens.slice(to - 1, to + mostWordsToThat);
  const stop = ahead.findIndex(({ word }) => word === "");
  const words = ahead.slice(0, stop === -1 ? undefined : stop);
  const at = words.findIndex(({ plain }) => that.has(plain));
  return words.slice(1, at).some(({ plain }) => begins.has(plain) && plain !== "you") ? undefined : words[at];
}

/** A sentence of one or two words that mocks. Folded, without its stop. */
const alone: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(["seriously?", "really?", "whatever", "fine whatever", "unbelievable", "oh well", "come on"]),
  pl: new Set(["serio?", "naprawde?", "powaznie?", "bez komentarza", "niewiarygodne", "no coz", "aha"]),
  lt: new Set(["rimtai?", "tikrai?", "neitiketina", "be komentaru", "aha", "na jau"]),
};

function findAlone({ own, language, sentences, bodyFrom, bodyTo }: DraftReading): Hit[] {
  return sentences
    .filter(({ from, to }) => from >= bodyFrom && to <= bodyTo && to - from < 24)
    .filter(({ from, to }) => {
      const said = fold(own.slice(from, to)).replace(/[,.!…]+/gu, "");
      return alone[language].has(said.replace(/\?+$/u, "?")) || alone[language].has(said.replace(/\?+$/u, ""));
    })
    .map(({ from, to }) => ({ from, to, kind: "sarcasm", reason: "sarcasm", hard: true, mend: "words" }));
}

/** An insult on the net, and in a greeting somebody's name. Folded. */
const alsoNames: ReadonlySet<string> = new Set(["karen"]);

function matchesOf({ tokens, language, bodyFrom }: DraftReading): Match[] {
  const { phrases, exceptions, innocent, ruleOf, exceptionsOf } = rulesOf(language);
  const excused = findPhrases(exceptions, tokens);
  const harmless = findPhrases(innocent, tokens);
  return findPhrases(phrases, tokens).flatMap((match) => {
    const rule = ruleOf.get(match.phrase);
    // "Dear Madam, you never ...": the greeting is no part of the sentence.
    const crosses = (tokens[match.from]?.start ?? 0) < bodyFrom && (tokens[match.to - 1]?.end ?? 0) > bodyFrom;
    const end = tokens[match.to - 1]?.end ?? 0;
    const isGreeted = end <= bodyFrom && alsoNames.has(tokens[match.from]?.plain ?? "");
    if (rule === undefined || crosses || isGreeted) return [];
    if (harmless.some(({ from, to }) => match.from < to && from < match.to)) return [];
    const isExcused = excused.some(
      ({ phrase, from }) => from === match.from && exceptionsOf.get(phrase)?.includes(rule) === true,
    );
    return isExcused ? [] : [{ ...match, rule }];
  });
}

/** Of overlapping matches the longest, then the one whose rule stands first. */
function longest(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of matches.toSorted((left, right) => right.to - right.from - (left.to - left.from))) {
    const places = Array.from({ length: match.to - match.from }, (_, offset) => match.from + offset);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(match);
  }
  return kept;
}

/** In front of these an adjective and its noun are all that is said: "That is a ridiculous request". Folded. */
const saysOf = new Set("is was are were thats its what to jest byl byla bylo sa tai cia yra buvo".split(" "));
const articles = new Set("a an such another".split(" "));

/** "Your stupid logo" without the adjective is still something, "this is stupid" is nothing without it. */
function mendAdjective(tokens: readonly Token[], from: number, to: number): "words" | "clause" {
  const noun = tokens[to];
  const hasNoun = noun !== undefined && noun.word !== "" && noun.plain.length > 2 && !smallWords.has(noun.plain);
  const before = tokens[from - 1]?.plain ?? "";
  const says = saysOf.has(articles.has(before) ? (tokens[from - 2]?.plain ?? "") : before);
  return hasNoun && !says && noun.start - (tokens[to - 1]?.end ?? 0) === 1 ? "words" : "clause";
}

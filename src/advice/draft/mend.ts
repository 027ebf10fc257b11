/** Decides for each place found whether a small edit is safe, and how far it reaches. */
import type { Token } from "../../language/phrases.ts";
import { calmAll } from "./calm.ts";
import type { DraftMark, Hit } from "./mark.ts";
import { holdsFact, holdsRequest } from "./matter.ts";
import { countWords, type DraftReading, type DraftSentence, type Range, tokensIn } from "./sentences.ts";
import { canStandAfterComma, type Splice } from "./splice.ts";

export interface Mended {
  readonly marks: readonly DraftMark[];
  readonly splices: readonly Splice[];
}

/** What follows "my boss says" or "I promise" where a whole sentence follows. Folded. */
const startsClause = new Set(
  "i we you it they he she this that there the your our my nobody nothing he's it's i'll we'll you'll i'm we're".split(
    " ",
  ),
);
const fewWords = 2;
/** A longer one between commas is a clause that others may hang on. */
const mostWordsSetApart = 3;

/** @param wholeClauses whether clauses and sentences may go, or nothing larger than words */
export function mendAll(reading: DraftReading, hits: readonly Hit[], wholeClauses: boolean): Mended {
  const whole = hits.filter((hit) => wholeClauses && goesWithClause(reading, hit));
  const gone = whole.length === 0 ? [] : clausesGone(reading, whole, hits);
  const marks: DraftMark[] = [];
  const splices: Splice[] = gone.map(({ cut }) => ({ ...cut, text: "" }));
  const calmed = calmAll(reading, hits, wholeClauses);
  for (const hit of hits) {
    const place = gone.find(({ clause }) => clause.from <= hit.from && hit.to <= clause.to);
    const own = place === undefined ? (calmed.get(hit) ?? spliceOf(reading, hit)) : null;
    if (own !== null) splices.push(own);
    const shown = place !== undefined && whole.includes(hit) ? place.clause : hit;
    const replacement = place === undefined ? (own?.text ?? null) : "";
    marks.push(toMark(hit, shown, replacement));
  }
  return { marks: marks.sort((left, right) => left.from - right.from || left.to - right.to), splices };
}

function toMark({ kind, hard, reason }: Hit, { from, to }: Range, replacement: string | null): DraftMark {
  return { from, to, kind, hard, why: `draft.why.${reason}`, replacement };
}

function goesWithClause(reading: DraftReading, hit: Hit): boolean {
  if (hit.mend !== "lead" && hit.mend !== "clause") return false;
  const { clauses } = reading.sentences.find(({ from, to }) => hit.from >= from && hit.to <= to) ?? { clauses: [] };
  if (clauses.length > 1 && clauses.some(({ from, to }) => from === hit.from && to === hit.to)) return true;
  return !isSetApart(reading, hit) && (hit.mend === "clause" || !leavesClause(reading, hit));
}

/** The words that go or are replaced; null when they stay. */
function spliceOf(reading: DraftReading, hit: Hit): Splice | null {
  const { from, to, mend } = hit;
  if (mend === "stay") return null;
  if (typeof mend === "object") return "put" in mend ? { from, to, text: mend.put } : null;
  const isLead = (mend === "lead" || mend === "aside") && leavesClause(reading, hit);
  const goes = mend === "words" || isLead || isSetApart(reading, hit);
  // "Listen, idiot, the van is late" needs one of its commas, "The price, as I said, is fixed" none.
  return goes ? { from, to, text: "", keepsComma: mend === "clause" } : null;
}

/** Between two commas, or between a comma and an end: ", idiot," and ", I promise." */
function isSetApart({ own, sentences }: DraftReading, { from, to, mend }: Hit): boolean {
  const before = /([,.!?…;:–—-]|^|\n)[ \t]*$/u.exec(own.slice(Math.max(0, from - 3), from))?.[1];
  const after = /^\s*([,.!?…;:–—-]|$)/u.exec(own.slice(to, to + 3))?.[1];
  if (before === undefined || after === undefined || (before !== "," && after !== ",")) return false;
  if (before !== "," && after === "," && !canStandAfterComma(own.slice(to))) return false;
  if (mend !== "clause") return true;
  const sentence = sentences.find((each) => from >= each.from && to <= each.to);
  return countWords(own.slice(from, to)) <= mostWordsSetApart && !(sentence?.hangs ?? false);
}

/** Whether a whole sentence is left when the words go: "My boss says (that) we can't do it". */
function leavesClause({ own, tokens }: DraftReading, { to }: Hit): boolean {
  const rest = /^[^.!?…;\n]*/u.exec(own.slice(to))?.[0] ?? "";
  const next = tokens.find(({ start }) => start >= to);
  const last = tokens.findLast(({ end, word }) => end <= to && word !== "");
  if (next === undefined || next.word === "" || countWords(rest) < 2) return false;
  return isThat(last) || startsClause.has(next.word);
}

function isThat(token: Token | undefined): boolean {
  return token !== undefined && ["that", "ze", "kad", "jog", "iz"].includes(token.plain);
}

interface Gone {
  /** The clauses as they are shown. */
  readonly clause: Range;
  /** What is taken out, with what connects it. */
  readonly cut: Range;
}

function clausesGone(reading: DraftReading, whole: readonly Hit[], hits: readonly Hit[]): Gone[] {
  return reading.sentences.flatMap((sentence) => {
    const isIn = (range: Range) => (hit: Hit) => hit.from >= range.from && hit.to <= range.to;
    const marked = sentence.clauses.map((clause) => whole.some(isIn(clause)));
    if (!marked.includes(true)) return [];
    const goes = sentence.clauses.map(
      (clause, at) => isAllGone(reading, clause, hits) || (marked[at] === true && isSpent(reading, clause, hits)),
    );
    if (!goes.includes(true)) return [];
    const kept = sentence.clauses.filter((_, at) => goes[at] !== true);
    if (kept.length === 0) return [{ clause: trimmed(sentence, reading), cut: sentence }];
    // What would be left is no sentence: then all of it goes, or nothing.
    if (kept.some((clause) => !canStand(reading, clause))) {
      return kept.every((clause) => isSpent(reading, clause, hits))
        ? [{ clause: trimmed(sentence, reading), cut: sentence }]
        : [];
    }
    return cutsOf(sentence, goes);
  });
}

function trimmed({ from, to }: Range, { own }: DraftReading): Range {
  return { from, to: from + own.slice(from, to).replace(/[.!?…]+["”“»)]*$/u, "").length };
}

const leastWordsLeft = 2;

function canStand({ own }: DraftReading, { from, to }: Range): boolean {
  return countWords(own.slice(from, to)) >= leastWordsLeft && canStandAfterComma(own.slice(from, to));
}

/** Runs of clauses that go, each with the connecting words that held it. */
function cutsOf({ from, clauses }: DraftSentence, goes: readonly boolean[]): Gone[] {
  const gone: Gone[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (goes[at] !== true || clause === undefined) continue;
    const before = clauses[at - 1];
    const next = clauses[at + 1];
    const isLeading = goes.slice(0, at).every((goesToo) => goesToo);
    const cut = isLeading && next !== undefined ? { from, to: next.from } : { from: before?.to ?? from, to: clause.to };
    gone.push({ clause, cut });
  }
  return gone;
}

/** Whether every word of a clause goes anyway. */
function isAllGone({ tokens }: DraftReading, clause: Range, hits: readonly Hit[]): boolean {
  return tokensIn(tokens, clause).every(({ start, end }) =>
    hits.some(({ from, to, mend }) => mend === "words" && start >= from && end <= to),
  );
}

/** Whether a clause says nothing worth keeping beside what was found in it: no number, no date, no request, no step. */
function isSpent(reading: DraftReading, clause: Range, hits: readonly Hit[]): boolean {
  const { tokens } = reading;
  const inClause = hits.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  // What only its writer can decide must not be lost with its neighbour, nor the one apology that stays.
  if (inClause.some(({ mend, hard, kind }) => mend === "stay" && (hard || kind === "promise"))) return false;
  if (hits.some(({ notWith }) => notWith !== undefined && notWith.from >= clause.from && notWith.to <= clause.to))
    return false;
  const isMarked = ({ start, end }: Token) =>
    hits.some(({ from, to, mend }) => mend !== "stay" && start >= from && end <= to);
  const rest = tokensIn(tokens, clause).filter((token) => !isMarked(token));
  if (holdsFact(reading, rest)) return false;
  return !holdsRequest(reading, rest) || rest.filter(({ plain }) => plain.length > 3).length <= fewWords;
}

/** What triage hears in a text: its words, and where signals stand in it. */
import { findPhrases, type Token, tokenize } from "../language/phrases.ts";
import { isSignalKind, type SignalKind } from "./signal-kinds.ts";
import { signals } from "./signals.ts";
import { sentencesOf } from "./windows.ts";

export interface Hit {
  readonly kind: SignalKind;
  /** Indexes into the tokens: of the first one, and after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Hearing {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** The sentence each token stands in; a figure of speech ends one. */
  readonly sentences: readonly number[];
}

const sentenceEnd: Token = { word: "", plain: "", start: 0, end: 0 };

/** What is found in a sentence with a figure of speech is looked for again without the figure. */
export function hear(text: string): Hearing {
  const tokens = tokenize(text);
  const all = find(tokens, 0);
  const figures = all.filter(({ kind }) => kind === "figures");
  const literal = withoutFigures(tokens, figures);
  const figurative = sentencesOf(tokens).filter(({ from, to }) =>
    figures.some((one) => one.from >= from && one.to <= to),
  );
  const isFigurative = (hit: Hit) => figurative.some(({ from, to }) => hit.from >= from && hit.to <= to);
  const hits = [
    ...all.filter((hit) => hit.kind === "figures" || !isFigurative(hit)),
    ...figurative.flatMap(({ from, to }) => find(literal.slice(from, to), from)),
  ];
  return { tokens, hits, sentences: numbersOf(literal) };
}

function find(tokens: readonly Token[], offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const { phrase, from, to } of findPhrases(signals, tokens)) {
    if (isSignalKind(phrase)) hits.push({ kind: phrase, from: from + offset, to: to + offset });
  }
  return hits;
}

/** Figures leave a sentence end behind, so what stood around them does not join into a phrase. */
function withoutFigures(tokens: readonly Token[], figures: readonly Hit[]): readonly Token[] {
  if (figures.length === 0) return tokens;
  const kept = [...tokens];
  for (const { from, to } of figures) kept.fill(sentenceEnd, from, to);
  return kept;
}

function numbersOf(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map(({ word }, at) => {
    if (word !== "" && tokens[at - 1]?.word === "") sentence += 1;
    return sentence;
  });
}

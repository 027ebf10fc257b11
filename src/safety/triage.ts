/** Sorts a vent by distress before anything else happens to it. */
import { findPhrases, hasPhrase, type Token, tokenize } from "../language/phrases.ts";
import { signals } from "./signals.ts";

/**
 * `now`: somebody dangerous is here or coming. `self`: suicide, self-harm, not wanting to live. `strain`: at the end of
 * one's strength, hurt, or wanting to hurt somebody. `none`: an ordinary vent.
 */
export type Tier = "now" | "self" | "strain" | "none";

/**
 * The tier of `text` in any of the three languages, whatever language the vent is in. A lexical floor: a person or a
 * model may raise it, nothing may lower it. Figures of speech ("this client is killing me") are not distress; a threat
 * told of ("he said he would come with a knife") is no danger *now*. In doubt it errs towards `self`: a false alarm
 * costs one private line.
 * @see docs/safety.md
 */
export function triage(text: string): Tier {
  const tokens = withoutFigures(tokenize(text));
  if (isDangerNow(sentencesOf(tokens))) return "now";
  if (hasPhrase(signals.self, tokens)) return "self";
  if (hasPhrase(signals.selfUnlessLaughing, tokens)) return hasPhrase(signals.laughing, tokens) ? "strain" : "self";
  if (hasPhrase(signals.anger, tokens) || hasPhrase(signals.strain, tokens)) return "strain";
  return "none";
}

const sentenceEnd: Token = { word: "", plain: "", start: 0, end: 0 };

/** Figures leave a sentence end behind, so what stood around them does not join into a phrase. */
function withoutFigures(tokens: readonly Token[]): Token[] {
  const kept = [...tokens];
  for (const { from, to } of findPhrases(signals.figures, tokens)) kept.fill(sentenceEnd, from, to);
  return kept;
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.word === "") sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function isDangerNow(sentences: readonly Token[][]): boolean {
  const present = sentences.filter(
    (sentence) => hasPhrase(signals.rightNow, sentence) || !hasPhrase(signals.elsewhen, sentence),
  );
  if (present.some((sentence) => hasPhrase(signals.dangerNow, sentence))) return true;
  const here = present.map((sentence) => hasPhrase(signals.somebodyHere, sentence));
  const menace = present.map((sentence) => hasPhrase(signals.menace, sentence));
  return here.some((isHere, index) => isHere && [index - 1, index, index + 1].some((near) => menace[near]));
}

/** Sorts a vent by distress before anything else happens to it. */
import { classify } from "./classify.ts";
import { type Hearing, hear } from "./hear.ts";
import type { SignalKind } from "./signal-kinds.ts";
import { graverOf, isCalm, type Tier } from "./tiers.ts";

export type { Tier } from "./tiers.ts";

/**
 * The tier of `text` in any of the three languages, whatever language the vent is in: by the signals that stand in it and
 * by the classifier, whichever hears the graver. A person or a model may raise it, nothing may lower it. Figures of
 * speech ("this client is killing me") are not distress; a threat told of ("he said he would come with a knife") is no
 * danger *now*. In doubt it errs towards `self`: a false alarm costs one private line.
 * @see docs/safety.md
 */
export function triage(text: string): Tier {
  const hearing = hear(text);
  const heard = tierOfSignals(hearing);
  if (!isCalm(heard)) return heard;
  const guessed = classify(hearing);
  // A blow that was told of sounds like danger to the classifier.
  return heard === "strain" && guessed === "now" ? heard : graverOf(heard, guessed);
}

/** The tier of a person's words and their client's, read as one. @param client "" when there are none */
export function tierOf({ text, client }: { readonly text: string; readonly client: string }): Tier {
  return triage(client === "" ? text : `${text}\n${client}`);
}

function tierOfSignals({ hits, sentences }: Hearing): Tier {
  const sentencesWith = (kind: SignalKind) =>
    new Set(hits.flatMap((hit) => (hit.kind === kind ? [sentences[hit.from] ?? 0] : [])));
  const has = (kind: SignalKind) => hits.some((hit) => hit.kind === kind);
  if (isDangerNow(new Set(sentences), sentencesWith)) return "now";
  if (has("self")) return "self";
  if (has("selfUnlessLaughing")) return has("laughing") ? "strain" : "self";
  if (has("anger") || has("strain")) return "strain";
  return has("strainUnlessLaughing") && !has("laughing") ? "strain" : "none";
}

function isDangerNow(
  sentences: ReadonlySet<number>,
  sentencesWith: (kind: SignalKind) => ReadonlySet<number>,
): boolean {
  const elsewhen = sentencesWith("elsewhen");
  const rightNow = sentencesWith("rightNow");
  const present = [...sentences].filter((sentence) => rightNow.has(sentence) || !elsewhen.has(sentence));
  const danger = sentencesWith("dangerNow");
  if (present.some((sentence) => danger.has(sentence))) return true;
  const here = sentencesWith("somebodyHere");
  const menace = sentencesWith("menace");
  return present.some(
    (sentence, at) =>
      here.has(sentence) && [at - 1, at, at + 1].some((near) => menace.has(present[near] ?? Number.NaN)),
  );
}

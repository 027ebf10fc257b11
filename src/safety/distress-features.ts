/** What the classifier of distress looks at in a stretch of text: its words, families of words, and signals. */
import { type Features, featuresOf } from "../language/features.ts";
import type { Hearing } from "./hear.ts";
import { signalKinds } from "./signal-kinds.ts";
import { families } from "./signals.ts";
import type { Window } from "./windows.ts";

const familyWeight = 0.2;
const signalWeight = 0.3;

export function distressFeatures({ tokens, hits }: Hearing, { from, to }: Window): Features {
  const words: string[] = [];
  const named = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const plain = tokens[at]?.plain ?? "";
    if (plain === "") continue;
    words.push(plain);
    for (const place of families.of(plain)) named.set(signalKinds.length + place, familyWeight);
  }
  for (const hit of hits) {
    if (hit.from >= from && hit.to <= to) named.set(signalKinds.indexOf(hit.kind), signalWeight);
  }
  return featuresOf(words, named);
}

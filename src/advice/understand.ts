/** Reads a vent without a model: which situation, how sure, what about. A first guess that the person can change. */

import type { Locale } from "../ports/platform.ts";
import type { Manner, Playbook, ReadCase, Verdict } from "../prompts/playbook.ts";
import { admitsSomething, disputesSomething } from "./admissions.ts";
import type { SituationId } from "./situations.ts";
import { createVentFeatures } from "./vent-features.ts";
import { openVentWeights, type VentChances } from "./vent-weights.ts";

export type Confidence = "high" | "medium" | "low";

export interface Understanding {
  readonly situation: SituationId;
  readonly second: SituationId | null;
  readonly confidence: Confidence;
  /** Up to three, best first, `situation` among them. */
  readonly candidates: readonly SituationId[];
  /** Who has the better point, by the vent's own words. */
  readonly verdict: Verdict;
  readonly manner: Manner;
  /** Which words fit, where no phrase tells it. */
  readonly readCase: ReadCase | null;
}

export interface Reader {
  /** @param text the person's words. @param client the client's words, "" when there are none. */
  understand(text: string, client: string, language: Locale): Understanding;
}

/** Below this chance the person is asked instead; from the second on it is rarely wrong. See docs/evals.md. */
const leastChance = { medium: 0.3, high: 0.6 };
/** What cannot be taken back once it is sent: an apology for what was not our mistake, a word on a client's hands and eyes. */
const leastChanceOf: Partial<Record<SituationId, number>> = { "our-mistake": 0.5, harassment: 0.5 };
/** An unclear vent is never called off-topic. */
const leastOffTopic = 0.4;
/** A second subject is named from this chance on. */
const leastSecondChance = 0.1;
const mostCandidates = 3;
/** Whoever is molested or threatened often blames themselves; that is no admission. */
const onlyTheirs: ReadonlySet<SituationId> = new Set<SituationId>(["harassment", "threat"]);
/** What clients do when a mistake of ours is not put right. */
const answersToMistakes: ReadonlySet<SituationId> = new Set<SituationId>([
  "policy-exception",
  "reputation-threat",
  "suspected-fraud",
  "ghosting",
]);
/** About the firm's own people, or about nothing of the kind. */
const ownPeople: ReadonlySet<SituationId> = new Set<SituationId>(["unbacked", "internal", "off-topic"]);

export function createReader(playbook: Playbook<SituationId>): Reader {
  const featuresOf = createVentFeatures(playbook);
  const weights = openVentWeights(playbook.weights);
  const chancesOf = (words: string, language: Locale) => weights.chancesOf(featuresOf(words, language));
  /** Of one text alone, which may be a client's own. */
  const isClients = (text: string, language: Locale) => weights.isClients(featuresOf(text, language));
  return {
    understand(text, client, language) {
      const isAlone = client === "";
      const isPasted = isAlone && isClients(text, language);
      const words = isAlone ? text : `${text}\n${client}`;
      const whole = weights.chancesOf(featuresOf(words, language, isPasted));
      const own = isAlone ? whole : chancesOf(text, language);
      const guess = decide(isAlone ? whole.situation : besideOwn(whole.situation, own.situation));
      const admits = !isPasted && admitsSomething(text, language);
      const read = admits ? asOurs(guess) : guess;
      // Nobody who reads "our mistake" is told that they are in the right.
      const likely = likeliest(read.situation === "our-mistake" ? withoutStaff(whole.verdict) : whole.verdict);
      const isTold = read.confidence !== "low" && tellsOfMistake(own) && !disputesSomething(text, language);
      const isAdmitted = admits || (!isPasted && isTold);
      const isShared = admits && likely === "staff" && !onlyTheirs.has(read.situation);
      const verdict = isShared ? "shared" : likely;
      return {
        ...read,
        verdict,
        manner: whole.overLine > 0.5 ? "over-line" : "ok",
        readCase: readCaseOf(read.situation, verdict, { isAdmitted, isPasted }),
      };
    },
  };
}

/** @param told whether the person admits the mistake, and whether the text is a client's own message */
export function readCaseOf(
  situation: SituationId,
  verdict: Verdict,
  told: { readonly isAdmitted: boolean; readonly isPasted: boolean },
): ReadCase | null {
  if (situation === "our-mistake") return told.isAdmitted ? null : "claimed";
  if (situation === "off-topic") return told.isPasted ? "question" : null;
  return situation === "policy-exception" && verdict !== "staff" ? "open" : null;
}

/**
 * What the person says counts as much as all words together, so that a client's long text, or an order in it, does not hide it;
 * and what a client writes ("you are the manager now") is no reason to take a vent for one about our own people.
 */
function besideOwn(all: VentChances["situation"], own: VentChances["situation"]): VentChances["situation"] {
  const isOurs = ownPeople.has(decide(own).situation);
  const both = all.map(([id, chance], at): [SituationId, number] => [id, (chance + (own[at]?.[1] ?? 0)) / 2]);
  const left = both.filter(([id]) => isOurs || !ownPeople.has(id));
  const sum = left.reduce((so, [, chance]) => so + chance, 0);
  return left.map(([id, chance]) => [id, chance / sum]);
}

/**
 * An admitted mistake outranks what the client makes of it, where the classifier thought of one at all; and what is said in
 * words is no faint guess.
 */
function asOurs(guess: Guess): Guess {
  const { situation, confidence, candidates } = guess;
  const isOurs = situation === "our-mistake";
  if (!isOurs && !(answersToMistakes.has(situation) && candidates.includes("our-mistake"))) return guess;
  return {
    situation: "our-mistake",
    second: isOurs ? guess.second : situation,
    confidence: confidence === "low" ? "medium" : confidence,
    candidates: ["our-mistake", ...candidates.filter((id) => id !== "our-mistake")],
  };
}

/** @param own of the person's words alone */
function tellsOfMistake(own: VentChances): boolean {
  return decide(own.situation).situation === "our-mistake" && likeliest(withoutStaff(own.verdict)) === "client";
}

function withoutStaff(chances: VentChances["verdict"]): VentChances["verdict"] {
  return chances.filter(([verdict]) => verdict !== "staff");
}

function likeliest(chances: VentChances["verdict"]): Verdict {
  let [best, most]: [Verdict, number] = ["unclear", 0];
  for (const [verdict, chance] of chances) if (chance > most) [best, most] = [verdict, chance];
  return best;
}

type Guess = Pick<Understanding, "situation" | "second" | "confidence" | "candidates">;

/** Best first; a faint guess at off-topic comes second. */
function ranking(chances: VentChances["situation"]): readonly { readonly id: SituationId; readonly chance: number }[] {
  const ranked = chances.map(([id, chance]) => ({ id, chance })).sort((one, other) => other.chance - one.chance);
  const [first, next, ...others] = ranked;
  const isUnclear = first?.id === "off-topic" && first.chance < leastOffTopic;
  return isUnclear && next !== undefined ? [next, first, ...others] : ranked;
}

function decide(chances: VentChances["situation"]): Guess {
  const ranked = ranking(chances);
  const [first, next] = ranked;
  if (first === undefined || next === undefined) throw new TypeError("there are situations");
  const { high } = leastChance;
  // Whoever may be waiting for us is not reminded of a debt.
  const doubted = first.id === "late-payment" && next.id === "our-mistake" ? next.id : first.id;
  const medium = leastChanceOf[doubted] ?? leastChance.medium;
  return {
    situation: first.id,
    second: next.chance >= leastSecondChance ? next.id : null,
    confidence: first.chance >= high ? "high" : first.chance >= medium ? "medium" : "low",
    candidates: ranked.slice(0, mostCandidates).map(({ id }) => id),
  };
}

/** Reads a vent without a model: which situation, how sure, what about. A first guess that the person can change. */

import type { Locale } from "../ports/platform.ts";
import type { Manner, Playbook, ReadCase, Verdict } from "../prompts/playbook.ts";
import { triage } from "../safety/triage.ts";
import { admissionChance } from "./admission-chance.ts";
import { admitsSomething, disputesSomething } from "./admissions.ts";
import { speaksOfCourt } from "./court.ts";
import { type SituationId, withoutMistake } from "./situations.ts";
import { createGroundIndex, findGrounds } from "./subject/ground.ts";
import { sentencesOf } from "./subject/sentences.ts";
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
  /** What the person tells that speaks for the firm: ids, see `Ground`. None of what a client writes. */
  readonly grounds: readonly string[];
}

export interface Reader {
  /** @param text the person's words. @param client the client's words, "" when there are none. */
  understand(text: string, client: string, language: Locale): Understanding;
}

/** Below this chance the person is asked instead; from the second on it is rarely wrong. See docs/evals.md. */
const leastChance = { medium: 0.4, high: 0.6 };
/** What cannot be taken back once it is sent: an apology for what was not our mistake, a word on a client's hands and eyes. */
const leastChanceOf: Partial<Record<SituationId, number>> = { "our-mistake": 0.5, harassment: 0.5 };
/** An unclear vent is never called off-topic. */
const leastOffTopic = 0.4;
/** A second subject is named from this chance on. */
const leastSecondChance = 0.1;
const mostCandidates = 3;
/** From this chance on that an admission is heard, what the reading says of whose mistake it was is taken for told. */
const leastSound = 0.5;
/** Whoever is molested or threatened often blames themselves; that is no admission. */
const onlyTheirs: ReadonlySet<SituationId> = new Set<SituationId>(["harassment", "threat"]);
/** What clients do when a mistake of ours is not put right. */
const answersToMistakes: ReadonlySet<SituationId> = new Set<SituationId>([
  "policy-exception",
  "reputation-threat",
  "suspected-fraud",
  "ghosting",
]);
/** What a client does who has a mistake of ours to complain of. */
const complainsOfMistakes: ReadonlySet<SituationId> = new Set<SituationId>([
  "late-payment",
  "micromanaging",
  "false-urgency",
  "never-satisfied",
  "endless-revisions",
  "price-pressure",
  "over-your-head",
]);
/** What speaks against what a client claims. */
const againstClaims: ReadonlySet<string> = new Set(
  "approved signed chosen wrong-details own-damage before instructions not-our-work recorded delivered used worn attended".split(
    " ",
  ),
);
/** About the firm's own people, or about nothing of the kind. */
const ownPeople: ReadonlySet<SituationId> = new Set<SituationId>(["unbacked", "internal", "off-topic"]);

/** What a person tells of whose mistake it was; a client's own message tells nothing of it. */
interface OwnWords {
  /** Ids of what speaks for the firm. */
  readonly grounds: readonly string[];
  /** Whether some of it speaks against what the client claims. */
  readonly isBacked: boolean;
  /** Whether the mistake is the client's opinion. */
  readonly isDisputed: boolean;
  /** How likely it is that an admission stands there. */
  readonly sounds: number;
  readonly admits: boolean;
}

const nothingTold: OwnWords = { grounds: [], isBacked: false, isDisputed: false, sounds: 0, admits: false };

export function createReader(playbook: Playbook<SituationId>): Reader {
  const featuresOf = createVentFeatures(playbook);
  const weights = openVentWeights(playbook.weights);
  const groundIndexes = {
    en: createGroundIndex(playbook.grounds.en),
    pl: createGroundIndex(playbook.grounds.pl),
    lt: createGroundIndex(playbook.grounds.lt),
  };
  const chancesOf = (words: string, language: Locale) => weights.chancesOf(featuresOf(words, language));
  /** Of one text alone, which may be a client's own. */
  const isClients = (text: string, language: Locale) => weights.isClients(featuresOf(text, language));
  const tellsOf = (text: string, language: Locale, verdict: VentChances["verdict"]): OwnWords => {
    const grounds = findGrounds(sentencesOf(text, "", language), groundIndexes);
    const isBacked = speakAgainstClaims(grounds);
    const isDisputed = isBacked || disputesSomething(text, language);
    const sounds = admissionChance(text);
    return {
      grounds,
      isBacked,
      isDisputed,
      sounds,
      admits: admitsSomething(text, language, { sounds, verdict, isDisputed }),
    };
  };
  return {
    understand(text, client, language) {
      const isAlone = client === "";
      const isPasted = isAlone && isClients(text, language);
      const words = isAlone ? text : `${text}\n${client}`;
      const whole = weights.chancesOf(featuresOf(words, language, isPasted));
      const own = isAlone ? whole : chancesOf(text, language);
      const first = decide(isAlone ? whole.situation : besideOwn(whole.situation, own.situation));
      const guess = isOnlyCourt(first, words, language) ? asLegal(first) : first;
      const manner = whole.overLine > 0.5 ? "over-line" : "ok";
      const told = isPasted ? nothingTold : tellsOf(text, language, own.verdict);
      const read = told.admits && mayBeOurs(guess, likeliest(own.verdict), manner, words) ? asOurs(guess) : guess;
      const isTold = read.confidence !== "low" && told.sounds > leastSound && !told.isDisputed && tellsOfMistake(own);
      const verdict = verdictOf(read.situation, whole.verdict, told);
      return {
        ...read,
        verdict,
        manner,
        readCase: readCaseOf(read.situation, verdict, {
          isAdmitted: told.admits || isTold,
          isBacked: told.isBacked,
          isPasted,
        }),
        grounds: told.grounds,
      };
    },
  };
}

/** @param told whether the person says that the mistake was theirs, or something that speaks against one */
function verdictOf(
  situation: SituationId,
  chances: VentChances["verdict"],
  told: Pick<OwnWords, "admits" | "isBacked">,
): Verdict {
  if (situation === "our-mistake") {
    // Nobody who reads "our mistake" is told that they are in the right.
    const likely = likeliest(withoutStaff(chances));
    return likely === "client" && told.isBacked ? "shared" : likely;
  }
  const likely = likeliest(chances);
  return told.admits && likely === "staff" && !onlyTheirs.has(situation) ? "shared" : likely;
}

/** @param grounds ids of what the person tells */
export function speakAgainstClaims(grounds: readonly string[]): boolean {
  return grounds.some((id) => againstClaims.has(id));
}

interface Told {
  /** Whether the person admits the mistake. */
  readonly isAdmitted: boolean;
  /** Whether something that the person tells speaks against it. */
  readonly isBacked: boolean;
  /** Whether the text is a client's own message. */
  readonly isPasted: boolean;
}

export function readCaseOf(situation: SituationId, verdict: Verdict, told: Told): ReadCase | null {
  if (situation === "our-mistake") return told.isAdmitted ? null : told.isBacked ? "backed" : "claimed";
  if (situation === "suspected-fraud") return told.isBacked ? "backed" : null;
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
 * An admitted mistake outranks a faint guess, and what the client makes of it where the classifier thought of one at all; and
 * what is said in words is no faint guess.
 */
function asOurs(guess: Guess): Guess {
  const { situation, confidence, candidates } = guess;
  return {
    situation: "our-mistake",
    second: situation === "our-mistake" ? guess.second : situation,
    confidence: confidence === "low" ? "medium" : confidence,
    candidates: withFirst("our-mistake", candidates),
  };
}

/** A guess at a threat that nothing but a court or a lawyer speaks for. */
function isOnlyCourt({ situation, confidence }: Guess, words: string, language: Locale): boolean {
  return situation === "threat" && confidence !== "high" && speaksOfCourt(words, language) && triage(words) === "none";
}

function asLegal(guess: Guess): Guess {
  const candidates = withFirst("reputation-threat", guess.candidates);
  return { ...guess, situation: "reputation-threat", second: "threat", candidates };
}

/** @returns `candidates` with `id` before the others, as many as may be shown. */
export function withFirst(id: SituationId, candidates: readonly SituationId[]): SituationId[] {
  return [id, ...candidates.filter((other) => other !== id)].slice(0, mostCandidates);
}

/**
 * Whether the reply is about the mistake. It is where the guess is faint, where a client asks for an exception, threatens or
 * vanishes, and where they are in the right and complain; where staff were rude, unless the client insults. A faint guess
 * at a threat counts as one as long as triage hears none.
 */
function mayBeOurs(
  { situation, confidence, candidates }: Guess,
  verdict: Verdict,
  manner: Manner,
  words: string,
): boolean {
  if (situation === "our-mistake") return true;
  if (confidence === "low" && !withoutMistake.has(situation)) return true;
  if (confidence === "low" && situation === "threat") return verdict === "client" && triage(words) === "none";
  if (!candidates.includes("our-mistake")) return false;
  if (situation === "abuse") return verdict === "client" && manner === "ok";
  return answersToMistakes.has(situation) || (verdict === "client" && complainsOfMistakes.has(situation));
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

/** What a playbook file holds: for one situation, the judgement that all languages share and the words of each. */
import type { Locale } from "../ports/platform.ts";

export const verdicts = ["client", "staff", "shared", "unclear"] as const;
/** Who has the better point, before the facts are known. */
export type Verdict = (typeof verdicts)[number];

export const manners = ["ok", "over-line"] as const;
/** How the client speaks, whoever is right. */
export type Manner = (typeof manners)[number];

export const tones = ["warm", "neutral", "firm"] as const;
export type Tone = (typeof tones)[number];

export const insteadKinds = ["safety", "manager-note", "peer-note"] as const;
/** What stands where no reply to the client should exist. */
export type InsteadKind = (typeof insteadKinds)[number];

export type EscalationLevel = "L1" | "L2" | "L3" | "L4";

export interface Placeholder {
  /** As it stands in the reply: "[DATE]". */
  readonly key: string;
  /** The question to the member of staff that fills it. */
  readonly ask: string;
  /** What the person may have said already. */
  readonly fill?: Fill;
}

/** "stated-sum": the sum that is owed. "stated-ground": what speaks for a no, see `Ground`. */
export const fills = ["stated-sum", "stated-ground"] as const;
export type Fill = (typeof fills)[number];

/** The words where the vent tells one thing more: "they say it was sent", a table instead of a website. They stand instead of the usual ones. */
export interface SituationCase
  extends Pick<
    SituationTexts,
    | "need"
    | "read"
    | "missing"
    | "acknowledge"
    | "acknowledgeTopic"
    | "acknowledgeAsk"
    | "acknowledgeGround"
    | "placeholders"
  > {
  /** The same in each language. */
  readonly id: string;
  /** What tells it, in the notation of `language/compile-phrases.ts`; empty where the reading tells it, see `readCases`. */
  readonly phrases: readonly string[];
  /** What tells that it is another one after all: a review that is threatened is not out yet. In the same notation. */
  readonly not: readonly string[];
  /** Null only where the page has none either. */
  readonly replies: Readonly<Record<Tone, string>> | null;
}

/**
 * What no phrase tells. "claimed": that it is so only the client says; "backed": and something speaks against it. "open":
 * nothing says yet that it has to be refused. "question": a client asks something, and nothing is hard about it.
 * "over-line": the client insults.
 * Beside another case each may have words of its own, as "claimed-rude".
 */
export const readCases = ["claimed", "backed", "open", "question", "over-line"] as const;
export type ReadCase = (typeof readCases)[number];

export interface SituationTexts {
  /** Folded word prefixes; a trailing "=" asks for the whole word. See `advice/cues.ts`. */
  readonly cues: readonly string[];
  readonly need: string;
  readonly read: string;
  readonly moves: readonly string[];
  readonly neverSay: readonly string[];
  readonly acknowledge: readonly string[];
  /** As `acknowledge`, each with the slot `{topic}`; empty where a reply names none, since everybody reads it. */
  readonly acknowledgeTopic: readonly string[];
  /** With the slot `{ask}`, where what is asked for stands apart from the topic; null where both are one subject. */
  readonly acknowledgeAsk: string | null;
  /** With the slot `{ground}`: says what speaks for the firm; null where the reply has another place for it, or none. */
  readonly acknowledgeGround: string | null;
  /** Null where no reply to the client should exist. */
  readonly replies: Readonly<Record<Tone, string>> | null;
  readonly instead: string | null;
  readonly placeholders: readonly Placeholder[];
  /** Questions whose answers would change the verdict. */
  readonly missing: readonly string[];
  readonly escalate: string | null;
  readonly cases: readonly SituationCase[];
}

export interface PlaybookPage<Id extends string = string> {
  readonly id: Id;
  readonly version: number;
  readonly manner: Manner;
  /** Whether the firm reply carries a limit. */
  readonly boundary: boolean;
  readonly instead: InsteadKind | null;
  readonly escalate: EscalationLevel | null;
  readonly texts: Readonly<Record<Locale, SituationTexts>>;
}

/** Something a vent may be about, found by its stems (see `advice/subject/stem-index.ts`) and shown in the nominative. */
export interface Topic {
  readonly id: string;
  readonly display: string;
  /** As it stands in the sentence of a reply: in the genitive where the language has one, else as `display`. */
  readonly governed: string;
  readonly stems: readonly string[];
}

/** Something a client may ask for, found by its phrases and shown as it stands: "your request for a refund". */
export interface Ask {
  readonly id: string;
  readonly display: string;
  readonly governed: string;
  /** In the notation of `language/compile-phrases.ts`; "~ " at the start asks for words of asking before it. */
  readonly phrases: readonly string[];
}

/** What a person may tell that speaks for the firm: "you approved it before we started". */
export interface Ground {
  readonly id: string;
  /** A clause that goes on after "because". */
  readonly clause: string;
  /** In the notation of `language/compile-phrases.ts`. */
  readonly phrases: readonly string[];
}

/** What words around a topic tell; each kind is described in `prompts/playbook/scenery.en.txt`. */
export const sceneryKinds = [
  "placing",
  "determiner",
  "not-placing",
  "seeking",
  "working",
  "ours",
  "doer",
  "other-thing",
  "occasion",
] as const;
export type Scenery = Readonly<Record<(typeof sceneryKinds)[number], ReadonlySet<string>>>;

/** Words that say the same about what happened ("refund", "money back"), weighed by the classifier; see `advice/vent-features.ts`. */
export interface Concept {
  readonly id: string;
  readonly stems: readonly string[];
}

export interface Playbook<Id extends string = string> {
  readonly pages: Readonly<Record<Id, PlaybookPage<Id>>>;
  /** Words that promise nothing and are right whatever it is about, for a vent of which that is not sure. */
  readonly unsure: PlaybookPage<"unsure">;
  /** The same ids in the same order in each language. */
  readonly concepts: Readonly<Record<Locale, readonly Concept[]>>;
  /** Built by `npm run build:data` from the examples, cues and concepts. */
  readonly weights: Buffer;
  /** The same ids in each language, as have `asks` and `grounds`. */
  readonly topics: Readonly<Record<Locale, readonly Topic[]>>;
  /** Stems of figures of speech that name a topic and mean none: "a piece of cake". */
  readonly figures: Readonly<Record<Locale, readonly string[]>>;
  readonly scenery: Readonly<Record<Locale, Scenery>>;
  readonly asks: Readonly<Record<Locale, readonly Ask[]>>;
  /** Phrases of asking: "wants", "demand*". */
  readonly asking: Readonly<Record<Locale, readonly string[]>>;
  readonly grounds: Readonly<Record<Locale, readonly Ground[]>>;
}

/** What the use cases of a vent work with, and what a draft holds. */
import type { Wishes } from "../advice/advice.ts";
import type { Advisor } from "../advice/advise.ts";
import type { Disguiser } from "../advice/disguiser.ts";
import type { ModelWords } from "../advice/model-checks.ts";
import type { ModelEngine } from "../advice/model-engine.ts";
import type { NoteWriter } from "../advice/note-writer.ts";
import type { Refiner } from "../advice/refine-engine.ts";
import type { SituationId } from "../advice/situations.ts";
import type { DiscussionDeps } from "../discussions/deps.ts";
import type { Locale, PersonEvent } from "../ports/platform.ts";
import type { Rules } from "../prompts/load-rules.ts";
import type { Choices } from "../redaction/redact.ts";
import type { Store } from "../storage/store.ts";
import type { Body } from "../storage/threads.ts";
import type { DigestWriter } from "../themes/word-digest.ts";
import type { Asks } from "./asks.ts";

export type DraftKind = "vent" | "calm" | "draft" | "reply" | "suggestion" | "edit" | "did";

/** A person's unfinished business: what they typed, and what they chose since. Sealed at rest; see `storage/drafts.ts`. */
export interface Draft {
  readonly kind: DraftKind;
  /** As typed, cleaned. The client's words are "" when there are none; of what can't be done (`did`), the reason stands there. */
  readonly text: string;
  readonly client: string;
  readonly withClient: boolean;
  /** Whether colleagues get the text evened out (see `src/disguise/`); the client's words never are. Missing: as typed. */
  readonly isDisguised?: boolean;
  /** Whether a language model's words stand in the place of the text evened out, once it gave any. */
  readonly isReworded?: boolean;
  readonly choices: Choices;
  /** Whether the author leaves this vent out of the themes; missing: it is counted. */
  readonly uncounted?: boolean;
  /** The thread a reply or suggestion answers, the entry an edit changes, the vent that a draft to a client belongs to, kind and theme of what was done; or "". */
  readonly target: string;
  readonly wishes: Wishes;
  /** Earlier wishes, latest last, for undo. */
  readonly past: readonly Wishes[];
  /** What the last preview showed: only that can be published. Null until there was one. */
  readonly preview: Preview | null;
  /** What a language model was asked and said; missing until one was. */
  readonly model?: ModelTalk;
}

/** Kept so that nothing is asked twice, and that the person is told the truth also after the settings were changed. */
export interface ModelTalk {
  readonly name: string;
  readonly host: string;
  /** Calls about this vent, whatever its text was; those that are under way count already. */
  readonly calls: number;
  /** What it said of the text as it is, by what it was asked (see `aboutOf`); null: nothing usable. */
  readonly said: Readonly<Record<string, ModelWords | null>>;
}

export interface Preview {
  /** Random; the Publish button names it, so that a button under an older preview publishes nothing. */
  readonly id: string;
  readonly body: Body;
  readonly situation: SituationId;
  /** Whether the client was over the line; missing in previews of an earlier version. */
  readonly overLine?: boolean;
  /** Whether Publish asks a second time: the text sounds heavy. */
  readonly askTwice: boolean;
}

export interface VentDeps extends DiscussionDeps {
  readonly store: Store<Draft>;
  readonly advisor: Advisor;
  /** What everybody accepts who posts. */
  readonly rules: Rules;
  /** Null: no language model is configured. */
  readonly model: {
    readonly engine: ModelEngine;
    readonly refiner: Refiner;
    readonly notes: NoteWriter;
    readonly disguiser: Disguiser;
    readonly digests: DigestWriter;
    readonly asks: Asks;
  } | null;
}

/** The slot of the private answer in which a vent's steps replace each other. */
export const resultSlot = "result";

/** The longest that "publish later" waits where the firm sets nothing else, in milliseconds. */
const laterMs = 3 * 3_600_000;

/** The longest that a post waits that does not come out at once, in milliseconds. */
export function longestWait({ settings }: Pick<DiscussionDeps, "settings">): number {
  return settings.publishDelayMs ?? laterMs;
}

/** The person's language: what the platform says, else that of the channel. Never stored. */
export function localeOf(event: Pick<PersonEvent, "locale">, deps: Pick<DiscussionDeps, "settings">): Locale {
  return event.locale ?? deps.settings.locale;
}

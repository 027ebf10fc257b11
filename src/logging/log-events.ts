/** Everything that may be logged: declared events whose fields are numbers, booleans and closed codes (anonymity 14). */
import type { ModelFailure } from "../errors.ts";
import type { InboundEvent } from "../ports/platform.ts";

export interface LogEvents {
  "serving-started": { readonly platform: PlatformName; readonly tookMs: number };
  "serving-stopped": { readonly platform: PlatformName };
  /** In steps of 10 ms: finer ones would tell a text that was answered with help from one that was answered with advice. */
  "event-handled": { readonly type: InboundEvent["type"]; readonly tookMs: number };
  "event-repeated": { readonly type: InboundEvent["type"] };
  "event-failed": { readonly type: InboundEvent["type"]; readonly code: FaultCode };
  "answer-lost": { readonly code: FaultCode };
  /** Said when a post appears, which everyone sees; never when it was handed in to appear later (anonymity 13). */
  "post-published": Record<string, never>;
  "post-retried": {
    readonly operation: "post" | "edit" | "remove";
    readonly attempt: number;
    readonly code: FaultCode;
  };
  "post-unsure": { readonly attempt: number };
  "post-given-up": { readonly attempt: number; readonly code: FaultCode };
  "job-failed": {
    readonly job:
      | "outbox"
      | "batches"
      | "closing"
      | "deleting"
      | "sweeping"
      | "folding"
      | "digests"
      | "weeks"
      | "deeds"
      | "cards";
    readonly code: FaultCode;
  };
  /** What a platform's API answered to a call that failed; the call is retried or answered by those who made it. */
  "platform-failed": { readonly platform: PlatformName; readonly call: PlatformCall; readonly reason: PlatformReason };
  /** Nothing comes from there any more until the configuration is mended; the others go on. */
  "platform-shut-out": { readonly platform: PlatformName; readonly reason: "token-refused" | "refused" };
  /** A moderators' channel that others can read, or of which the platform does not say: what is held stays held. */
  "moderators-unreachable": { readonly reason: "open" | "unknown" };
  /** Cards that could not be opened any more and were deleted; their posts stay held, and their authors find them in *mine*. */
  "cards-lost": { readonly cards: number };
  "card-retried": { readonly attempt: number; readonly code: FaultCode };
  "thread-closed": { readonly threads: number };
  "thread-deleted": { readonly threads: number };
  /** The bot was removed from a space, and so many threads closed at once. */
  "space-left": { readonly threads: number };
  /** Weeks made final, whatever is shown of them. */
  "digest-made": { readonly digests: number };
  /** The store is an older copy of itself: so many weeks that are open in it were told before, and are not told again. */
  "weeks-dropped": { readonly weeks: number };
  "digest-posted": { readonly place: DigestPlace };
  "digest-retried": { readonly place: DigestPlace; readonly attempt: number; readonly code: FaultCode };
  /** Perhaps posted, perhaps not: look at the channel. It is not posted again. */
  "digest-unsure": { readonly place: DigestPlace };
  "digest-given-up": {
    readonly place: DigestPlace;
    readonly reason: "refused" | "too-late" | "unreadable";
  };
  "drafts-expired": { readonly drafts: number };
  /** One call, retries included; no lengths, as for a vent. */
  "model-answered": { readonly tookMs: number; readonly rung: ModelRung };
  "model-failed": { readonly reason: ModelFailure; readonly tookMs: number };
  /** One vent that a model was asked about: how many of its replies may be shown, and how often it was asked. */
  "advice-asked": { readonly replies: number; readonly calls: number; readonly tookMs: number };
  /** The person keeps the playbook's words, since something else than the model failed. */
  "advice-lost": { readonly code: FaultCode };
  "model-resting": { readonly restMs: number };
}

export type PlatformName = "web" | "slack" | "discord";

/** The venting channel, or the firm's digest channel. */
export type DigestPlace = "vent" | "digest";

export type PlatformCall = "start" | "post" | "edit" | "remove" | "open" | "answer";

/** `refused` is any other answer that says no; `unanswered` may or may not have been done. */
export type PlatformReason =
  | "token-refused"
  | "scope-missing"
  | "not-in-channel"
  | "channel-not-found"
  | "may-not-post"
  | "too-long"
  | "rate-limited"
  | "way-closed"
  | "gone"
  | "refused"
  | "server-error"
  | "unreachable"
  | "unanswered";

/** How a model is asked for JSON: by a schema, by a mode, or by words alone. */
export type ModelRung = "json_schema" | "json_object" | "text";

/** Our own fault codes, or "unknown" for anything else: never a message, which may carry text or ids. */
export type FaultCode = `VENT_${string}` | "unknown";

export type Log = <Name extends keyof LogEvents>(name: Name, fields: LogEvents[Name]) => void;

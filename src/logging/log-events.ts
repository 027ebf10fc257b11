/** Everything that may be logged: declared events whose fields are numbers, booleans and closed codes (anonymity 14). */
import type { InboundEvent } from "../ports/platform.ts";

export interface LogEvents {
  "serving-started": { readonly platform: PlatformName; readonly tookMs: number };
  "serving-stopped": { readonly platform: PlatformName };
  "event-handled": { readonly type: InboundEvent["type"]; readonly tookMs: number };
  "event-repeated": { readonly type: InboundEvent["type"] };
  "event-failed": { readonly type: InboundEvent["type"]; readonly code: FaultCode };
  "answer-lost": { readonly code: FaultCode };
  /** No lengths: with the time they would tell when a post that appeared later was written (anonymity 13). */
  "vent-advised": { readonly sure: boolean; readonly tookMs: number };
  /** Said when a post appears, which everyone sees; never when it was handed in to appear later (anonymity 13). */
  "post-published": Record<string, never>;
  "post-retried": { readonly attempt: number; readonly code: FaultCode };
  "post-unsure": { readonly attempt: number };
  "post-given-up": { readonly attempt: number; readonly code: FaultCode };
  "job-failed": {
    readonly job: "outbox" | "batches" | "closing" | "deleting" | "sweeping" | "folding" | "claims";
    readonly code: FaultCode;
  };
  "thread-closed": { readonly threads: number };
  "thread-deleted": { readonly threads: number };
  "drafts-expired": { readonly drafts: number };
}

export type PlatformName = "web" | "slack" | "discord";

/** Our own fault codes, or "unknown" for anything else: never a message, which may carry text or ids. */
export type FaultCode = `VENT_${string}` | "unknown";

export type Log = <Name extends keyof LogEvents>(name: Name, fields: LogEvents[Name]) => void;

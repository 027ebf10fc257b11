/** How long things are kept, and from how many people on they are told: read from the settings and from the code that keeps to it, so that no text can promise anything else. */
import type { Settings } from "../discussions/deps.ts";
import { refusedMs } from "../discussions/retire.ts";
import { claimMs } from "../storage/claims.ts";
import { draftMs } from "../storage/drafts.ts";

export interface Durations {
  readonly draftMinutes: number;
  readonly threadDays: number;
  readonly retentionDays: number;
  /** What a platform that lets no post go adds to `retentionDays`. */
  readonly refusedDays: number;
  readonly claimHours: number;
  /** Below so many people nothing is told of a theme. */
  readonly leastPeople: number;
}

type KeptSettings = Pick<Settings, "threadOpenDays" | "retentionDays"> & {
  readonly digest: Pick<Settings["digest"], "k">;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function durationsOf({ threadOpenDays, retentionDays, digest }: KeptSettings): Durations {
  return {
    draftMinutes: draftMs / minuteMs,
    threadDays: threadOpenDays,
    retentionDays,
    refusedDays: refusedMs / dayMs,
    claimHours: claimMs / hourMs,
    leastPeople: digest.k,
  };
}

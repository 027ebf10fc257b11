/** What the firm sets about digests: how many people make a theme, when the digest comes, and where to. */
import type { ChannelRef } from "../ports/platform.ts";

export interface DigestSettings {
  /** The fewest different people behind a theme that is shown. */
  readonly k: number;
  /** When a digest is posted: the time of a week, by the clock of `zone`. */
  readonly at: WeekTime;
  /** The firm's time zone, such as "Europe/Warsaw": there weeks begin and digests come. */
  readonly zone: string;
  /** Where digests go besides the venting channel; null: nowhere. */
  readonly channel: ChannelRef | null;
}

export interface WeekTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

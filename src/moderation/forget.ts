/** Forgets what moderation kept long enough: mutes that are over, and what the log of acts says of posts that are gone. Of all platforms, served or not (anonymity 4). */
import type { DiscussionDeps } from "../discussions/deps.ts";

const dayMs = 86_400_000;

export function forgetModeration({ store, clock, settings }: DiscussionDeps): void {
  const now = clock.now();
  store.moderation.mutes.sweep(now);
  store.moderation.audit.sweep(now - settings.retentionDays * dayMs);
}

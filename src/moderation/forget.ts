/** Forgets what moderation kept long enough: mutes that are over, and what the log of acts says of posts that are gone. */
import type { DiscussionDeps } from "../discussions/deps.ts";

const dayMs = 86_400_000;

export function forgetModeration({ store, platform, clock, settings }: DiscussionDeps): void {
  const now = clock.now();
  store.moderation.mutes.sweep(now);
  store.moderation.audit.sweep(platform.name, now - settings.retentionDays * dayMs);
}

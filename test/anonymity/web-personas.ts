/** The people of the playground in these tests, in place of `personas` of its configuration. */
import type { Persona } from "../../adapters/web/config.ts";
import { canary } from "./canaries.ts";

export const watcherId = "watcher-1";

/** The people of the walks, and one who only looks on. */
export const markedPersonas: readonly Persona[] = [
  { id: canary.authorId, name: canary.name, role: "staff" },
  { id: canary.colleagueId, name: canary.name, role: "staff" },
  { id: canary.moderatorId, name: canary.name, role: "moderator" },
  { id: watcherId, name: "Watcher", role: "staff" },
];

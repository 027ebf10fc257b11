/** All that the store keeps for moderation. */
import type { Random } from "../ports/random.ts";
import { Audit } from "./audit.ts";
import { BlockWords } from "./block-words.ts";
import { Cards } from "./cards.ts";
import type { Database } from "./database.ts";
import { HeldNotes } from "./held-notes.ts";
import type { KeyRing } from "./key-ring.ts";
import { Marks } from "./marks.ts";
import { prepareModeration } from "./moderation-tables.ts";
import { Mutes } from "./mutes.ts";
import { Reports } from "./reports.ts";
import type { Sealer } from "./seal.ts";

export interface ModerationStore {
  readonly reports: Reports;
  readonly mutes: Mutes;
  readonly marks: Marks;
  readonly notes: HeldNotes;
  readonly cards: Cards;
  readonly blockWords: BlockWords;
  readonly audit: Audit;
}

export function openModeration(database: Database, sealer: Sealer, keys: KeyRing, random: Random): ModerationStore {
  prepareModeration(database);
  return {
    reports: new Reports(database),
    mutes: new Mutes(database),
    marks: new Marks(database),
    notes: new HeldNotes(database, sealer),
    cards: new Cards(database, sealer, keys),
    blockWords: new BlockWords(database, sealer, random),
    audit: new Audit(database, sealer, random),
  };
}

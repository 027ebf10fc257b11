/** What a space has in the store, and its erasing: by the declarations of every table, so that none is left out. */
import type { PostRef, SpaceRef } from "../ports/platform.ts";
import type { Database } from "./database.ts";
import { roundUpToHour } from "./hours.ts";
import { type KnownTable, knownTables } from "./known-tables.ts";

export interface SpacePlace {
  readonly platform: string;
  readonly space: SpaceRef;
}

export interface SpaceCounts extends SpacePlace {
  readonly threads: number;
  /** Vents, replies and suggestions. */
  readonly entries: number;
  /** What stands on the platform. */
  readonly posts: number;
}

/** By table: how many rows were erased. */
export type Erased = Readonly<Record<string, number>>;

export function countSpaces(database: Database): SpaceCounts[] {
  const spaces = knownTables(database)
    .filter(({ declared }) => declared.wipe === "space")
    .map(({ name }) => `SELECT platform, space FROM ${name}`);
  const rows = database
    .statement(
      `SELECT one.platform, one.space, count(DISTINCT thread.id) AS threads, count(entry.id) AS entries, count(entry.post) AS posts
       FROM (${spaces.join(" UNION ")}) AS one LEFT JOIN thread USING (platform, space)
       LEFT JOIN entry ON entry.thread = thread.id GROUP BY one.platform, one.space ORDER BY one.platform, one.space`,
    )
    .all();
  return rows.map((row) => ({
    platform: String(row.platform),
    space: String(row.space) as SpaceRef,
    threads: Number(row.threads),
    entries: Number(row.entries),
    posts: Number(row.posts),
  }));
}

/** Rows of which nobody can tell whose space they belong to; they go with any. */
export function countShared(database: Database): number {
  const tables = knownTables(database).filter(({ declared }) => declared.wipe === "every");
  return tables.reduce((sum, { name }) => sum + countRows(database, name), 0);
}

/**
 * Erases all of a space but where its posts stand: keys and tags, texts, votes, what waits, and what can't be told apart.
 * From here on nobody can be tested. May be repeated.
 */
export function eraseAllButPlaces(database: Database, place: SpacePlace, now: number): Erased {
  return database.transaction(() => {
    const erased: Record<string, number> = {};
    for (const table of inOrder(knownTables(database))) {
      if (!placeTables.includes(table.name)) erased[table.name] = eraseRows(database, table, place);
    }
    database
      .statement("UPDATE thread SET state = 'closed', delete_at = ? WHERE platform = ? AND space = ?")
      .run(roundUpToHour(now), place.platform, place.space);
    const texts = `UPDATE entry SET body = x'', author_tag = NULL WHERE thread IN (${threadsOf})`;
    erased.entry = database.statement(texts).run(place.platform, place.space);
    const unposted = `DELETE FROM entry WHERE post IS NULL AND thread IN (${threadsOf})`;
    database.statement(unposted).run(place.platform, place.space);
    database.foldLogSoon();
    return erased;
  });
}

/** What is needed to remove posts. */
const placeTables = ["thread", "entry", "digest_delivery", "deed", "web_post", "discord_part"];

export interface StandingPost {
  /** The entry's id; null for a digest and for what the firm did about a theme. */
  readonly entry: string | null;
  readonly post: PostRef;
}

/** Where a space's posts stand: answers first, so that no root goes before what hangs on it; digests last. */
export function placesOf(database: Database, { platform, space }: SpacePlace): StandingPost[] {
  const entries = database
    .statement(
      `SELECT entry.id, entry.post FROM entry JOIN thread ON thread.id = entry.thread
       WHERE platform = ? AND space = ? AND post IS NOT NULL ORDER BY entry.kind = 'vent', entry.id`,
    )
    .all(platform, space);
  const digests = database
    .statement("SELECT NULL AS id, post FROM digest_delivery WHERE platform = ? AND space = ? AND post IS NOT NULL")
    .all(platform, space);
  const deeds = database
    .statement("SELECT NULL AS id, post FROM deed WHERE platform = ? AND space = ? AND post IS NOT NULL")
    .all(platform, space);
  return [...entries, ...digests, ...deeds].map(({ id, post }) => ({
    entry: id === null ? null : String(id),
    post: String(post) as PostRef,
  }));
}

/** The post is gone from the platform. */
export function forgetPlace(database: Database, { entry, post }: StandingPost): void {
  if (entry !== null) {
    database.statement("UPDATE entry SET post = NULL WHERE id = ?").run(entry);
    return;
  }
  for (const table of ["digest_delivery", "deed"])
    database.statement(`UPDATE ${table} SET post = NULL WHERE post = ?`).run(post);
}

/** Erases what is left of a space, its places too. */
export function eraseRest(database: Database, place: SpacePlace): void {
  database.transaction(() => {
    for (const table of inOrder(knownTables(database))) eraseRows(database, table, place);
    database.foldLogSoon();
  });
}

/** What names a space last: the others are found by it. */
function inOrder(tables: readonly KnownTable[]): KnownTable[] {
  const isBySpace = ({ declared }: KnownTable) => declared.wipe === "space";
  return [...tables.filter((one) => !isBySpace(one)), ...tables.filter(isBySpace)];
}

const threadsOf = "SELECT id FROM thread WHERE platform = ?1 AND space = ?2";
const weeksOf = "SELECT id FROM theme_week WHERE platform = ?1 AND space = ?2";
const deedsOf = "SELECT id FROM deed WHERE platform = ?1 AND space = ?2";
/** Of the space's threads, weeks and answers to themes, and those of drafts and days. */
const keysOf = `id NOT LIKE 'thread/%' AND id NOT LIKE 'week/%' AND id NOT LIKE 'deed/%'
  OR id IN (SELECT 'thread/' || id FROM (${threadsOf})) OR id IN (SELECT 'week/' || id FROM (${weeksOf}))
  OR id IN (SELECT 'deed/' || id FROM (${deedsOf}))`;

function eraseRows(database: Database, { name, declared }: KnownTable, { platform, space }: SpacePlace): number {
  const erase = (where: string, ...values: string[]) =>
    database.statement(`DELETE FROM ${name} WHERE ${where}`).run(...values);
  switch (declared.wipe) {
    case "space":
      return erase("platform = ?1 AND space = ?2", platform, space);
    case "thread":
      return erase(`thread IN (${threadsOf})`, platform, space);
    case "key":
      return erase(keysOf, platform, space);
    case "week":
      return erase(`week IN (${weeksOf})`, platform, space);
    case "deed":
      return erase(`deed IN (${deedsOf})`, platform, space);
    case "every":
      return erase("true");
    case "web":
    case "discord":
      return declared.wipe === platform ? erase("true") : 0;
    case "none":
      return 0;
  }
}

function countRows(database: Database, table: string): number {
  return Number(database.statement(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
}

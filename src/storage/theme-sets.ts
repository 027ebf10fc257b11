/** Who is counted in a week that is still open: sets of keyed tags, without post, time or order (anonymity 12). */
import { type Actor, tagOf } from "../identity/actor.ts";
import type { SpaceRef } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Database, Row, Statement } from "./database.ts";
import type { KeyRing } from "./key-ring.ts";

/** A space and one of its weeks, "2026-W47". */
export interface SpaceWeek {
  readonly platform: string;
  readonly space: SpaceRef;
  readonly week: string;
}

/** Exact, by theme as it was called when it was counted; erased when the digest is made final. */
export interface SetSizes {
  readonly anyone: number;
  readonly themes: readonly { readonly theme: string; readonly people: number; readonly overLine: number }[];
}

/** The set of everybody who was counted, whatever it was about. */
const anyone = "anyone";

const tables = `
-- A week of a space that has no digest yet; id stands for it in the set. Its key is random_key "week/<id>".
CREATE TABLE IF NOT EXISTS theme_week (
  platform TEXT NOT NULL, space TEXT NOT NULL, week TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (platform, space, week)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS theme_member (week TEXT NOT NULL, theme TEXT NOT NULL, tag BLOB NOT NULL, PRIMARY KEY (week, theme, tag)) WITHOUT ROWID;

-- Of the people of a theme, how many had a client over the line: a plain counter.
CREATE TABLE IF NOT EXISTS theme_over_line (week TEXT NOT NULL, theme TEXT NOT NULL, people INTEGER NOT NULL, PRIMARY KEY (week, theme)) WITHOUT ROWID;
`;

export class ThemeSets {
  readonly #keys: KeyRing;
  readonly #random: Random;
  readonly #find: Statement;
  readonly #open: Statement;
  readonly #openWeeks: Statement;
  readonly #openIn: Statement;
  readonly #add: Statement;
  readonly #addOverLine: Statement;
  readonly #sizes: Statement;
  readonly #overLine: Statement;
  readonly #other: Statement;
  readonly #forgetAll: Statement;
  readonly #forgetMembers: Statement;
  readonly #forget: readonly Statement[];

  constructor(database: Database, keys: KeyRing, random: Random) {
    database.execute(tables);
    this.#keys = keys;
    this.#random = random;
    this.#find = database.statement("SELECT id FROM theme_week WHERE platform = ? AND space = ? AND week = ?");
    this.#open = database.statement(
      "INSERT INTO theme_week (platform, space, week, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    );
    this.#openWeeks = database.statement("SELECT platform, space, week FROM theme_week WHERE week < ?");
    this.#openIn = database.statement("SELECT platform, space, week FROM theme_week WHERE platform = ? AND space = ?");
    this.#add = database.statement(
      "INSERT INTO theme_member (week, theme, tag) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    );
    this.#addOverLine = database.statement(
      "INSERT INTO theme_over_line (week, theme, people) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET people = people + 1",
    );
    this.#sizes = database.statement(
      "SELECT theme, count(*) AS people FROM theme_member WHERE week = ? GROUP BY theme",
    );
    this.#overLine = database.statement("SELECT theme, people FROM theme_over_line WHERE week = ?");
    this.#other = database.statement("SELECT 1 FROM theme_member WHERE week < ?1 OR week > ?1 LIMIT 1");
    this.#forgetAll = database.statement("DELETE FROM theme_member");
    this.#forgetMembers = database.statement("DELETE FROM theme_member WHERE week = ?");
    this.#forget = [
      database.statement("DELETE FROM theme_over_line WHERE week = ?"),
      database.statement("DELETE FROM theme_week WHERE id = ?"),
    ];
  }

  /** Opens a week, so that it gets its digest also when nobody is counted in it. Joins the caller's transaction. */
  open({ platform, space, week }: SpaceWeek): string {
    const found = this.#find.get(platform, space, week);
    if (found !== undefined) return String(found.id);
    const id = this.#random.bytes(9).toString("base64url");
    this.#open.run(platform, space, week, id);
    return id;
  }

  /**
   * Counts a person in a theme, once a week however often it is called. Joins the caller's transaction.
   * @param overLine whether the client was over the line; asked of a person's first time in a theme only
   */
  count(place: SpaceWeek, theme: string, actor: Actor, overLine: boolean): void {
    const week = this.open(place);
    const key = this.#keys.make(keyIdOf(week), null);
    const tagFor = (name: string) => tagOf(actor, key, `theme/${name}`);
    this.#add.run(week, anyone, tagFor(anyone));
    const isFirst = this.#add.run(week, theme, tagFor(theme)) > 0;
    if (isFirst && overLine) this.#addOverLine.run(week, theme);
  }

  /** The open weeks before `week`, of all platforms: one that is not configured any more must not keep its key. */
  openBefore(week: string): SpaceWeek[] {
    return this.#openWeeks.all(week).map(toPlace);
  }

  /** The open weeks of one space. */
  openIn(platform: string, space: SpaceRef): SpaceWeek[] {
    return this.#openIn.all(platform, space).map(toPlace);
  }

  /** @returns null for a week that is not open: never was, or has its digest */
  sizes({ platform, space, week }: SpaceWeek): SetSizes | null {
    const found = this.#find.get(platform, space, week);
    if (found === undefined) return null;
    const overLine = new Map(this.#overLine.all(String(found.id)).map((row) => [row.theme, Number(row.people)]));
    const sets = this.#sizes.all(String(found.id)).map((row) => ({
      theme: String(row.theme),
      people: Number(row.people),
      overLine: overLine.get(row.theme) ?? 0,
    }));
    return {
      anyone: sets.find(({ theme }) => theme === anyone)?.people ?? 0,
      themes: sets.filter(({ theme }) => theme !== anyone),
    };
  }

  /** Erases a week's key and sets, also from the log (see `KeyRing.erase`). Joins the transaction that keeps the digest (anonymity 12). */
  forget({ platform, space, week }: SpaceWeek): void {
    const found = this.#find.get(platform, space, week);
    if (found === undefined) return;
    this.#keys.erase(keyIdOf(String(found.id)));
    // Where no other week has members, SQLite empties the table page by page, which takes half as long as row by row.
    if (this.#other.get(String(found.id)) === undefined) this.#forgetAll.run();
    else this.#forgetMembers.run(String(found.id));
    for (const statement of this.#forget) statement.run(String(found.id));
  }
}

function toPlace(row: Row): SpaceWeek {
  return { platform: String(row.platform), space: String(row.space) as SpaceRef, week: String(row.week) };
}

function keyIdOf(week: string): string {
  return `week/${week}`;
}

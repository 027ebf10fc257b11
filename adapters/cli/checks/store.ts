/** The doctor on the store: is it there, is it ours, is it sound, is there room, who serves it. A missing one stays missing. */
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { isEmptyStore } from "../../../src/config/secret.ts";
import { BotError, SecretUnusableError } from "../../../src/errors.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Random } from "../../../src/ports/random.ts";
import type { Database } from "../../../src/storage/database.ts";
import { openStore, type Store } from "../../../src/storage/store.ts";
import { weekBefore, weekOf } from "../../../src/themes/week.ts";
import { canMakeFilesIn, isOpenToOthers, nearestFolder } from "./files.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

/** Posts of digests from so many weeks back are looked at. */
const weeksLookedAt = 5;

const leastFreeBytes = 100_000_000;
const overdueMs = 86_400_000;

export interface StoreSource {
  readonly path: string;
  /** Null when there is none that may be used; then the store is not opened. */
  readonly pepper: Buffer | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly machine: Machine;
}

/** What the checks ask of the machine they run on. */
export interface Machine {
  readonly host: string;
  isAlive(pid: number): boolean;
  /** Bytes that this account may still write to the disk of `folder`. */
  freeBytes(folder: string): number;
}

export interface StoreCheck {
  /** Whether a process on this machine serves the store now; null when that can't be seen. */
  readonly served: boolean | null;
  readonly findings: readonly Finding[];
}

export function checkStore(source: StoreSource): StoreCheck {
  const { path, pepper } = source;
  const room = checkRoom(dirname(path), source.machine);
  if (isEmptyStore(path)) return { served: false, findings: [foresee(path), ...room] };
  const around = [...checkPermissions(path), ...room];
  if (isUnbegun(path)) {
    const text = `store: ${path} is a database without Ventil's tables; the first start would make them in it`;
    return { served: null, findings: [warning(text, "if it belongs to another program, change STORE_URL"), ...around] };
  }
  if (pepper === null) {
    const text = `store: ${path} exists and was not opened, because its secret can't be used`;
    return { served: null, findings: [warning(text), ...around] };
  }
  const { served, findings } = checkInside(source, pepper);
  return { served, findings: [...findings, ...around] };
}

/** Lets `look` at a store that is there already. @returns null where there is none, or it can't be opened */
export async function withStore<Result>(
  { path, pepper, clock, random }: StoreSource,
  look: (database: Database) => Promise<Result>,
): Promise<Result | null> {
  if (pepper === null || isEmptyStore(path) || isUnbegun(path)) return null;
  let store: Store<unknown>;
  try {
    store = openStore<unknown>({ path, pepper, clock, random });
  } catch (fault) {
    if (fault instanceof BotError) return null;
    throw fault;
  }
  try {
    return await look(store.database);
  } finally {
    store.close();
  }
}

function foresee(path: string): Finding {
  if (existsSync(path)) return ok(`store: ${path} is empty; the first start makes its tables`);
  if (canMakeFilesIn(dirname(path))) return ok(`store: none yet; the first start makes ${path}`);
  return problem(`store: none yet, and ${path} can't be made there`, "let this account write there, or set STORE_URL");
}

function checkInside(source: StoreSource, pepper: Buffer): StoreCheck {
  const { path, clock, random, machine } = source;
  let store: Store<unknown>;
  try {
    store = openStore<unknown>({ path, pepper, clock, random });
  } catch (fault) {
    if (!(fault instanceof BotError)) throw fault;
    const mend = fault instanceof SecretUnusableError ? null : "mend its file or disk, or put a backup in its place";
    return { served: null, findings: [problem(`store: ${fault.message}`, mend)] };
  }
  try {
    const lease = describeLease(store, machine);
    const notes = [...checkOverdue(store, clock.now()), ...checkDigests(store, clock)];
    return { served: lease.served, findings: [checkIntegrity(store, path), ok(lease.text), ...notes] };
  } catch (fault) {
    if (!(fault instanceof BotError)) throw fault;
    return { served: null, findings: [problem(`store: ${fault.message}`, "put a backup in its place")] };
  } finally {
    store.close();
  }
}

function checkIntegrity(store: Store<unknown>, path: string): Finding {
  const answer = store.database.statement("PRAGMA integrity_check(1)").get()?.integrity_check;
  if (answer === "ok") return ok(`store: ${path} opens with its secret and is sound`);
  return problem(`store: ${path} is damaged`, "stop Ventil and put a backup in its place");
}

/** A thread whose posts a platform doesn't let go is past its date; a day covers an outage. */
function checkOverdue(store: Store<unknown>, now: number): Finding[] {
  return store.retention.overdue(now - overdueMs).map(({ platform, threads }) => {
    const text = `store: ${threads} ${threads === 1 ? "thread" : "threads"} on ${platform} should have been deleted by now; their posts could not be removed`;
    return warning(text, `serve ${platform} and let the bot into its channel again: it tries every ten minutes`);
  });
}

/** What the log said and nobody may have read. */
function checkDigests(store: Store<unknown>, clock: Clock): Finding[] {
  const since = weekBefore(weekOf(clock.now(), "UTC"), weeksLookedAt);
  const findings: Finding[] = [];
  const unsure = store.digests.deliveriesIn("unsure", since);
  const failed = store.digests.deliveriesIn("failed", since);
  if (unsure > 0) {
    const text = `digests: of ${unsure} it is not known whether they were posted, and they are not posted again`;
    findings.push(warning(text, "look at the channels; /vent themes shows the last digest anyway"));
  }
  if (failed > 0) {
    const text = `digests: ${failed} could not be posted`;
    findings.push(warning(text, "see digest-given-up in the log, and whether the bot may post in the channel"));
  }
  return findings;
}

function describeLease(store: Store<unknown>, machine: Machine): { served: boolean | null; text: string } {
  const holder = store.lease.current();
  if (holder === null) return { served: false, text: "store: no process serves it now" };
  const { pid, host } = holder;
  if (host !== machine.host) return { served: null, text: `store: process ${pid} on ${host} serves it now` };
  if (machine.isAlive(pid)) return { served: true, text: `store: process ${pid} on this machine serves it now` };
  return { served: false, text: `store: process ${pid} served it and is gone; the next start takes over` };
}

/** A closed folder is enough, and so is a closed file. */
function checkPermissions(path: string): Finding[] {
  const folder = dirname(path);
  if (!isOpenToOthers(folder) || !isOpenToOthers(path)) return [];
  return [warning("store: other accounts of this machine can read the store's file", `chmod 600 ${path}`)];
}

function checkRoom(folder: string, machine: Machine): Finding[] {
  const free = machine.freeBytes(nearestFolder(folder));
  const text = `disk: ${Math.floor(free / 1_000_000)} MB free for the store`;
  return [free < leastFreeBytes ? warning(text, "make room; a full disk stops Ventil") : ok(text)];
}

/**
 * A database whose `user_version` is 0, and no log beside it that could say otherwise; opening would make tables in it.
 * @see https://www.sqlite.org/fileformat.html#the_database_header
 */
function isUnbegun(path: string): boolean {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return false;
  const header = readHeader(path);
  return header?.subarray(0, 16).toString("latin1") === "SQLite format 3\0" && header.readUInt32BE(60) === 0;
}

/** @returns null where there are no 100 bytes to read; opening the store says why. */
function readHeader(path: string): Buffer | null {
  const header = Buffer.alloc(100);
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    return readSync(file, header) === header.length ? header : null;
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

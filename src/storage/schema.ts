/** The tables. All are WITHOUT ROWID with random keys, so that the file keeps no order of arrival (anonymity 13). */
import { StoreUnusableError } from "../errors.ts";
import type { Database } from "./database.ts";

const schemaVersion = 1;

const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- Single records behind keyv: sealed values; expires_at is rounded up to the hour (anonymity 1).
CREATE TABLE record (
  namespace TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, expires_at INTEGER,
  PRIMARY KEY (namespace, key)
) WITHOUT ROWID;

-- Random keys, sealed with a key derived from the pepper. Erasing a row is forgetting (anonymity 3, 4).
CREATE TABLE random_key (id TEXT PRIMARY KEY, sealed BLOB NOT NULL, expires_at INTEGER) WITHOUT ROWID;

CREATE TABLE claim (key BLOB PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE rate (key BLOB PRIMARY KEY, used INTEGER NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE lease (
  name TEXT PRIMARY KEY, holder TEXT NOT NULL, pid INTEGER NOT NULL, host TEXT NOT NULL, expires_at INTEGER NOT NULL
) WITHOUT ROWID;

-- A published vent and its discussion. close_at and delete_at are whole hours.
CREATE TABLE thread (
  id TEXT PRIMARY KEY, platform TEXT NOT NULL, space TEXT NOT NULL, channel TEXT NOT NULL,
  situation TEXT NOT NULL, state TEXT NOT NULL, close_at INTEGER NOT NULL, delete_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX thread_open ON thread (platform, close_at) WHERE state = 'open';
CREATE INDEX thread_closed ON thread (platform, delete_at) WHERE state = 'closed';

-- The root and its replies; an id begins with that of its thread, so that they lie together and need no index.
-- author_tag is emptied when the thread closes; body is sealed.
CREATE TABLE entry (
  id TEXT PRIMARY KEY, thread TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, author_tag BLOB, pseudonym INTEGER NOT NULL, is_author INTEGER NOT NULL,
  body BLOB NOT NULL, post TEXT
) WITHOUT ROWID;

CREATE TABLE vote (
  thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE, kind TEXT NOT NULL, tag BLOB NOT NULL,
  PRIMARY KEY (thread, kind, tag)
) WITHOUT ROWID;

-- Counts of a closed thread, when the votes themselves are gone.
CREATE TABLE closed_count (
  thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE, kind TEXT NOT NULL, people INTEGER NOT NULL,
  PRIMARY KEY (thread, kind)
) WITHOUT ROWID;

-- What is to be done on a platform, in order of position: row ids only, never text. Rows live for seconds.
CREATE TABLE outbox (
  entry TEXT NOT NULL, operation TEXT NOT NULL, position INTEGER NOT NULL, platform TEXT NOT NULL, thread TEXT NOT NULL,
  key TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, run_at INTEGER NOT NULL,
  PRIMARY KEY (entry, operation)
) WITHOUT ROWID;

-- "Publish later": entries that wait for their space's next batch.
CREATE TABLE batch (platform TEXT NOT NULL, space TEXT NOT NULL, release_at INTEGER NOT NULL, PRIMARY KEY (platform, space)) WITHOUT ROWID;
CREATE TABLE waiting (entry TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE, platform TEXT NOT NULL, space TEXT NOT NULL) WITHOUT ROWID;
`;

/** Makes the tables in an empty file. @throws {StoreUnusableError} for a file written by another version. */
export function prepareSchema(database: Database): void {
  database.transaction(() => {
    // Read inside the transaction: two processes may begin at the same moment.
    const version = Number(database.statement("PRAGMA user_version").get()?.user_version);
    if (version === schemaVersion) return;
    if (version !== 0) {
      throw new StoreUnusableError(
        `the store has version ${version} and this Ventil knows version ${schemaVersion}; update Ventil, or restore a backup`,
      );
    }
    database.execute(tables);
    database.execute(`PRAGMA user_version = ${schemaVersion}`);
  });
}

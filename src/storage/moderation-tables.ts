/** The tables of moderation, made where they are missing. None holds a time, a name or a text in clear, but whole hours. */
import type { Database } from "./database.ts";

const tables = `
-- Who reported an entry: keyed tags of their own purpose, so that none equals an author's (anonymity 3).
CREATE TABLE IF NOT EXISTS report (
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE, thread TEXT NOT NULL, tag BLOB NOT NULL, PRIMARY KEY (entry, tag)
) WITHOUT ROWID;

-- An author tag whose submissions wait; ends_at is a whole hour, and at the latest the closing of its thread.
CREATE TABLE IF NOT EXISTS mute (
  thread TEXT NOT NULL REFERENCES thread (id) ON DELETE CASCADE, tag BLOB NOT NULL, ends_at INTEGER NOT NULL,
  PRIMARY KEY (thread, tag)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS mark (
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE, thread TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (entry, mark)
) WITHOUT ROWID;

-- What its author alone is told or still waits for: the reason of a rejection, a change that is held. Sealed.
CREATE TABLE IF NOT EXISTS held_note (
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE, thread TEXT NOT NULL, kind TEXT NOT NULL, note BLOB NOT NULL, PRIMARY KEY (entry, kind)
) WITHOUT ROWID;

-- Cards of the moderators' channel. The id is a keyed hash of the entry's, the rest is sealed and of one length: the file
-- alone does not tell which held post has no card (anonymity 11).
CREATE TABLE IF NOT EXISTS card (
  id BLOB PRIMARY KEY, platform TEXT NOT NULL, space TEXT NOT NULL, content BLOB NOT NULL, run_at INTEGER, attempts INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS block_word (
  id TEXT PRIMARY KEY, platform TEXT NOT NULL, space TEXT NOT NULL, word BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS audit (
  id TEXT PRIMARY KEY, platform TEXT NOT NULL, space TEXT NOT NULL, hour INTEGER NOT NULL, content BLOB NOT NULL
) WITHOUT ROWID;

-- With a thread's key go the tags that it made (anonymity 4).
CREATE TRIGGER IF NOT EXISTS moderation_forgets AFTER UPDATE OF state ON thread WHEN new.state = 'closed' BEGIN
  DELETE FROM mute WHERE thread = new.id;
  DELETE FROM report WHERE entry > new.id || '.' AND entry < new.id || '/';
  DELETE FROM held_note WHERE entry > new.id || '.' AND entry < new.id || '/';
END;
`;

export function prepareModeration(database: Database): void {
  database.execute(tables);
}

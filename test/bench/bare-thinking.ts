/** What no `/vent some text` can do without: one commit and one advice. For the yardstick that does them beside the same calls. */
import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { buildAdvisor } from "../../adapters/shared/parts.ts";
import { plainWishes } from "../../src/advice/advice.ts";

export interface Thinking {
  /** One insert that is on the disk when it returns. */
  commit(text: string): void;
  advise(text: string): void;
  close(): void;
}

/** @param path of a database that is made here */
export function createThinking(path: string): Thinking {
  const advisor = buildAdvisor({ country: "eu", contact: "" });
  const database = new DatabaseSync(path);
  database.exec(
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE post (id TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID",
  );
  const insert = database.prepare("INSERT INTO post (id, text) VALUES (?, ?)");
  const choices = { kept: [], hidden: [] };
  return {
    commit: (text) => void insert.run(randomUUID(), text),
    advise: (text) => void advisor.advise({ text, client: "", fallback: "en", wishes: plainWishes, choices }),
    close: () => database.close(),
  };
}

/** Whether a channel is private, learnt from what is clicked there: with Slack's two scopes nothing else tells it. */
import type { Database } from "../../src/storage/database.ts";

export interface Heard {
  readonly channel: string;
  readonly isPrivate: boolean;
}

const table =
  "CREATE TABLE IF NOT EXISTS slack_privacy (channel TEXT PRIMARY KEY, is_private INTEGER NOT NULL) WITHOUT ROWID";

/** Knows one channel, the moderators'. What was heard last stands, also after a restart. */
export class Privacy {
  readonly #channel: string | null;
  #database: Database | null = null;
  #isPrivate: boolean | null = null;

  constructor(channel: string | null) {
    this.#channel = channel;
  }

  remember(database: Database): void {
    database.execute(table);
    this.#database = database;
    const select = database.statement("SELECT is_private FROM slack_privacy WHERE channel = ?");
    const known = this.#channel === null ? undefined : select.get(this.#channel);
    if (this.#isPrivate === null && known !== undefined) this.#isPrivate = Number(known.is_private) === 1;
  }

  /** Takes note of a payload that names the channel it came from. */
  hear(heard: Heard | null): void {
    if (heard === null || heard.channel !== this.#channel || heard.isPrivate === this.#isPrivate) return;
    this.#isPrivate = heard.isPrivate;
    this.#database
      ?.statement(
        "INSERT INTO slack_privacy (channel, is_private) VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET is_private = excluded.is_private",
      )
      .run(heard.channel, Number(heard.isPrivate));
  }

  of(channel: string): "private" | "open" | "unknown" {
    if (channel !== this.#channel || this.#isPrivate === null) return "unknown";
    return this.#isPrivate ? "private" : "open";
  }
}

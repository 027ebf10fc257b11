/** A store with every table that any part of Ventil makes, the adapters' included. */
import type { REST } from "discord.js";
import { Posts } from "../../adapters/discord/posts.ts";
import { keepStartMessage as keepDiscordStart } from "../../adapters/discord/start-message.ts";
import { keepStartMessage as keepSlackStart } from "../../adapters/shared/slack-start.ts";
import { Privacy } from "../../adapters/slack/privacy.ts";
import { Board } from "../../adapters/web/board.ts";
import type { Store } from "../../src/storage/store.ts";

/** Makes the tables of the adapters, with a row where the adapter writes one at its start. */
export async function makeAllTables({ database, sealer }: Pick<Store<unknown>, "database" | "sealer">): Promise<Board> {
  const rest = { post: async () => ({ id: "1" }), put: async () => undefined } as unknown as REST;
  new Posts({ rest, database, log: () => undefined, more: "" });
  const info = { guild: "1", isForum: false, needsTag: false, tags: [] };
  await keepDiscordStart({ rest, channel: "2", info, locale: "en", database });
  await keepSlackStart(async () => ({ ts: "1.2" }), "C1", "en", database);
  new Privacy("C2").remember(database);
  new Board(database, sealer, "web_card");
  return new Board(database, sealer);
}

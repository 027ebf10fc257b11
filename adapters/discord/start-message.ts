/** The message in the venting channel that says how to vent there: posted once, found again later, pinned where the bot may. */
import { ChannelFlags, type REST, Routes } from "discord.js";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { PlatformReason } from "../../src/logging/log-events.ts";
import type { Locale, Message } from "../../src/ports/platform.ts";
import type { Database } from "../../src/storage/database.ts";
import { isGone } from "./call-failed.ts";
import { type ChannelInfo, tagsFor } from "./channels.ts";
import { markOf } from "./ids.ts";
import { withPageNames } from "./page-names.ts";
import { renderPost, toBody } from "./render.ts";
import { readFailure } from "./rest.ts";
import { idOf } from "./sending.ts";

export type StartMessage =
  | { readonly type: "found" | "posted"; readonly isPinned: boolean }
  | { readonly type: "failed"; readonly reason: PlatformReason };

export interface StartPlace {
  readonly rest: REST;
  readonly channel: string;
  readonly info: ChannelInfo;
  readonly locale: Locale;
  readonly database: Database;
}

const table =
  "CREATE TABLE IF NOT EXISTS discord_start (channel TEXT PRIMARY KEY, place TEXT NOT NULL, message TEXT NOT NULL) WITHOUT ROWID";

/** Draws the start message anew, or posts it where there is none or it was deleted. */
export async function keepStartMessage({ rest, channel, info, locale, database }: StartPlace): Promise<StartMessage> {
  database.execute(table);
  const known = database.statement("SELECT place, message FROM discord_start WHERE channel = ?").get(channel);
  const message = withPageNames(startMessage(locale), locale);
  const [components = []] = renderPost(message, "");
  const { flags, ...changed } = toBody(components, markOf("start"), false);
  try {
    if (known !== undefined) {
      const at = { place: String(known.place), message: String(known.message) };
      const found = await redraw(rest, at, changed, info.isForum);
      if (found !== null) return { type: "found", isPinned: found.isPinned || (await pin(rest, at, info.isForum)) };
    }
    const body = { ...changed, flags };
    const [place, id] = info.isForum
      ? await postInForum(rest, channel, info, message.summary, body)
      : [channel, idOf(await rest.post(Routes.channelMessages(channel), { body }))];
    database
      .statement("INSERT OR REPLACE INTO discord_start (channel, place, message) VALUES (?, ?, ?)")
      .run(channel, place, id);
    return { type: "posted", isPinned: await pin(rest, { place, message: id }, info.isForum) };
  } catch (fault) {
    return { type: "failed", reason: readFailure(fault).reason };
  }
}

async function postInForum(
  rest: REST,
  forum: string,
  info: ChannelInfo,
  name: string,
  body: object,
): Promise<[string, string]> {
  const tagged = { name, applied_tags: tagsFor(info, undefined), message: body };
  const id = idOf(await rest.post(Routes.threads(forum), { body: tagged }));
  return [id, id];
}

type Place = { readonly place: string; readonly message: string };

/** A forum's post is folded up when nobody wrote in it for a while. @returns null when it is gone */
async function redraw(rest: REST, { place, message }: Place, body: object, isForum: boolean) {
  try {
    const thread = isForum ? ((await rest.get(Routes.channel(place))) as ApiThread) : {};
    if (thread.thread_metadata?.archived) await rest.patch(Routes.channel(place), { body: { archived: false } });
    const { pinned } = (await rest.patch(Routes.channelMessage(place, message), { body })) as { pinned?: boolean };
    return { isPinned: isForum ? ((thread.flags ?? 0) & ChannelFlags.Pinned) !== 0 : pinned === true };
  } catch (fault) {
    if (isGone(readFailure(fault))) return null;
    throw fault;
  }
}

type ApiThread = { readonly flags?: number; readonly thread_metadata?: { readonly archived?: boolean } };

/** A forum's post is pinned as a thread, by a flag. Tried at each start, since it may be allowed meanwhile; else the operator is told. */
async function pin(rest: REST, { place, message }: Place, isForum: boolean): Promise<boolean> {
  const pinned = isForum
    ? rest.patch(Routes.channel(place), { body: { flags: ChannelFlags.Pinned } })
    : rest.put(Routes.channelMessagesPin(place, message));
  return pinned.then(
    () => true,
    () => false,
  );
}

function startMessage(locale: Locale): Message {
  const t = textsFor(locale);
  const button = (action: string, label: string) => ({ type: "button", action, value: "", label }) as const;
  return {
    summary: t["discord.start.heading"],
    blocks: [
      { type: "heading", text: t["discord.start.heading"] },
      { type: "text", text: t["discord.start.text"] },
      { type: "text", text: t["discord.start.rules"] },
      {
        type: "actions",
        actions: [
          { ...button("vent", t["action.vent"]), style: "primary" },
          button("mine", t["action.mine"]),
          button("help", t["help.heading"]),
        ],
      },
      { type: "note", text: t["discord.start.private"] },
    ],
  };
}

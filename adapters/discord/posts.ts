/** What everyone sees: vents with a thread or as forum posts, and what answers them; sent by the bot's token, each once. */
import { type REST, Routes } from "discord.js";
import type { Log, PlatformCall } from "../../src/logging/log-events.ts";
import type { Message } from "../../src/ports/platform.ts";
import type { Database, Statement } from "../../src/storage/database.ts";
import { clip } from "../shared/fit-text.ts";
import { CallFailedError, isGone, passGone } from "./call-failed.ts";
import { type ChannelInfo, Channels, tagsFor } from "./channels.ts";
import { limits } from "./config.ts";
import { markOf, nonceOf, type PostPlace } from "./ids.ts";
import { drawPictures, noPictures, type Pictures, toUpload } from "./pictures.ts";
import { Recall } from "./recall.ts";
import { type Component, renderPost, toBody } from "./render.ts";
import { codes, type Failure, readFailure } from "./rest.ts";

/** Minutes without a word after which Discord folds a thread up; the next post unfolds it. */
const archiveMinutes = 10_080;

/** The further messages of a long post. Nothing of its author is in it. */
const table = `CREATE TABLE IF NOT EXISTS discord_part (
  post TEXT NOT NULL, part INTEGER NOT NULL, channel TEXT NOT NULL, message TEXT NOT NULL, PRIMARY KEY (post, part)
) WITHOUT ROWID`;

interface OneMessage {
  readonly components: readonly Component[];
  readonly pictures: Pictures;
}

/** Further messages are of texts only. */
type Drawn = { readonly first: OneMessage; readonly more: readonly (readonly Component[])[] };

export interface PostsOptions {
  readonly rest: REST;
  readonly database: Database;
  readonly log: Log;
  /** Says that a post goes on elsewhere. */
  readonly more: string;
}

export class Posts {
  readonly #rest: REST;
  readonly #log: Log;
  readonly #more: string;
  readonly #recall: Recall;
  readonly #channels: Channels;
  readonly #partsOf: Statement;
  readonly #keepPart: Statement;
  readonly #dropPart: Statement;

  constructor({ rest, database, log, more }: PostsOptions) {
    database.execute(table);
    this.#rest = rest;
    this.#log = log;
    this.#more = more;
    this.#channels = new Channels(rest);
    this.#recall = new Recall(rest);
    this.#partsOf = database.statement("SELECT part, channel, message FROM discord_part WHERE post = ? ORDER BY part");
    this.#keepPart = database.statement(
      "INSERT OR REPLACE INTO discord_part (post, part, channel, message) VALUES (?, ?, ?, ?)",
    );
    this.#dropPart = database.statement("DELETE FROM discord_part WHERE post = ? AND part = ?");
  }

  info(channel: string): Promise<ChannelInfo> {
    return this.#channels.info(channel);
  }

  /** What is known of a channel: after a failure its tags, and what stands in it, may not be as they were. */
  forget(channel: string): void {
    this.#channels.forget(channel);
    this.#recall.forget(channel);
  }

  /** @param isThreaded whether it begins a thread, as a vent does; a card gets one only where it is too long for one message */
  post(channel: string, message: Message, key: string, isThreaded = true): Promise<PostPlace> {
    return this.#withPictures(message, async ({ first, more }) => {
      const info = await this.#call("post", () => this.info(channel));
      const place = info.isForum
        ? await this.#postInForum(channel, info, message, first, key)
        : await this.#postInChannel(channel, message, first, key, isThreaded || more.length > 0);
      await this.#call("post", () => this.#fill(place, more));
      return place;
    });
  }

  reply(root: PostPlace, message: Message, key: string): Promise<PostPlace> {
    const { channel, thread } = root;
    return this.#withPictures(message, ({ first, more }) =>
      this.#call("post", async () => {
        await this.#rest.get(Routes.channelMessage(channel, root.message));
        const id = await this.#inThread(thread, () => this.#send(thread, first, key), root);
        const place = { channel: thread, thread, message: id };
        await this.#fill(place, more);
        return place;
      }),
    );
  }

  edit(place: PostPlace, message: Message): Promise<void> {
    return this.#withPictures(message, async ({ first, more }) => {
      const isThere = await this.#unlessGone("edit", () =>
        this.#inThread(place.channel, () => this.#patch(place, first, markOf(place.message))),
      );
      await this.#call("edit", () => this.#fill(place, isThere ? more : []));
    });
  }

  /** Where the bot may not attach files, the same goes out once more with its charts as text. */
  async #withPictures<Result>(message: Message, work: (drawn: Drawn) => Promise<Result>): Promise<Result> {
    const pictures = await drawPictures(message);
    try {
      return await work(this.#draw(message, pictures));
    } catch (fault) {
      const mayNot = fault instanceof CallFailedError && fault.failure.reason === "may-not-post";
      if (pictures.size === 0 || !mayNot) throw fault;
      return work(this.#draw(message, noPictures));
    }
  }

  #draw(message: Message, pictures: Pictures): Drawn {
    const [components = [], ...more] = renderPost(message, this.#more, pictures);
    return { first: { components, pictures }, more };
  }

  async remove(place: PostPlace): Promise<void> {
    await this.#unlessGone("remove", () =>
      this.#inThread(place.channel, () => this.#rest.delete(Routes.channelMessage(place.channel, place.message))),
    );
    await this.#call("remove", () => this.#fill(place, []));
  }

  async #postInChannel(
    channel: string,
    message: Message,
    first: OneMessage,
    key: string,
    isThreaded: boolean,
  ): Promise<PostPlace> {
    const id = await this.#call("post", () => this.#send(channel, first, key));
    const place = { channel, thread: id, message: id };
    if (!isThreaded) return place;
    // Without a thread the vent stands all the same; the first who answers tries again.
    await this.#openThread(place, nameOf(message)).catch((fault: unknown) => this.#note("post", readFailure(fault)));
    return place;
  }

  async #openThread({ channel, message }: PostPlace, name: string): Promise<void> {
    try {
      await this.#rest.post(Routes.threads(channel, message), {
        body: { name, auto_archive_duration: archiveMinutes },
      });
      this.#recall.begin(message);
    } catch (fault) {
      if (readFailure(fault).code !== codes.threadExists) throw fault;
    }
  }

  async #postInForum(
    forum: string,
    info: ChannelInfo,
    message: Message,
    first: OneMessage,
    key: string,
  ): Promise<PostPlace> {
    const mark = markOf(key);
    const thread = await this.#call("post", async () => {
      const known = await this.#recall.findInForum(info.guild, forum, mark);
      if (known !== null) return known;
      const { files, attachments } = toUpload(first.pictures);
      const body = {
        name: nameOf(message),
        auto_archive_duration: archiveMinutes,
        applied_tags: tagsFor(info, message.topic),
        message: { ...toBody(first.components, mark, false), attachments },
      };
      const made = await this.#sending(forum, () => this.#rest.post(Routes.threads(forum), { body, files }));
      this.#recall.note(forum, mark, made.id);
      this.#recall.begin(made.id);
      return made.id;
    });
    return { channel: thread, thread, message: thread };
  }

  /** Sends one message once, however often it is called with one key. */
  async #send(channel: string, { components, pictures }: OneMessage, key: string): Promise<string> {
    const mark = markOf(key);
    const known = await this.#recall.find(channel, mark);
    if (known !== null) return known;
    const { files, attachments } = toUpload(pictures);
    const body = { ...toBody(components, mark, false), attachments, nonce: nonceOf(key), enforce_nonce: true };
    const sent = await this.#sending(channel, () => this.#rest.post(Routes.channelMessages(channel), { body, files }));
    this.#recall.note(channel, mark, sent.id);
    return sent.id;
  }

  /** After a failure it may be there all the same: then the next attempt looks first. */
  async #sending(channel: string, send: () => Promise<unknown>): Promise<{ readonly id: string }> {
    try {
      return (await send()) as { id: string };
    } catch (fault) {
      this.forget(channel);
      throw fault;
    }
  }

  #patch(
    { channel, message }: Pick<PostPlace, "channel" | "message">,
    { components, pictures }: OneMessage,
    mark: number,
  ) {
    const { flags: _, ...body } = toBody(components, mark, false);
    const { files, attachments } = toUpload(pictures);
    return this.#rest.patch(Routes.channelMessage(channel, message), { body: { ...body, attachments }, files });
  }

  /** Brings the further messages of a long post in line with `more`: changes, adds, takes away. */
  async #fill({ message: post, thread }: PostPlace, more: readonly (readonly Component[])[]): Promise<void> {
    const known = new Map(
      this.#partsOf
        .all(post)
        .map((row) => [Number(row.part), { channel: String(row.channel), message: String(row.message) }]),
    );
    for (const [part, at] of known) {
      if (part < more.length) continue;
      await this.#inThread(at.channel, () => this.#rest.delete(Routes.channelMessage(at.channel, at.message))).catch(
        passGone,
      );
      this.#dropPart.run(post, part);
    }
    for (const [part, components] of more.entries()) {
      const at = known.get(part);
      const key = `${post}.${part}`;
      if (at === undefined) {
        const message = await this.#inThread(thread, () => this.#send(thread, plainMessage(components), key));
        this.#keepPart.run(post, part, thread, message);
      } else {
        await this.#inThread(at.channel, () => this.#patch(at, plainMessage(components), markOf(key))).catch(passGone);
      }
    }
  }

  /** A thread that was folded up is unfolded; one that could not be opened with its root is opened now. */
  async #inThread<Result>(thread: string, work: () => Promise<Result>, root?: PostPlace): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      const { code } = readFailure(fault);
      if (code === codes.threadArchived) await this.#rest.patch(Routes.channel(thread), { body: { archived: false } });
      else if (code === codes.unknownChannel && root !== undefined && root.channel !== thread) {
        await this.#openThread(root, this.#more);
      } else throw fault;
      return work();
    }
  }

  async #unlessGone(name: PlatformCall, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await this.#call(name, work);
      return true;
    } catch (fault) {
      if (fault instanceof CallFailedError && isGone(fault.failure)) return false;
      throw fault;
    }
  }

  async #call<Result>(name: PlatformCall, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (fault) {
      const failure = readFailure(fault);
      this.#note(name, failure);
      throw new CallFailedError(failure);
    }
  }

  #note(call: PlatformCall, { reason }: Failure): void {
    this.#log("platform-failed", { platform: "discord", call, reason });
  }
}

function plainMessage(components: readonly Component[]): OneMessage {
  return { components, pictures: noPictures };
}

/** A thread is called as its author is there: by the pseudonym. */
function nameOf({ blocks, summary }: Message): string {
  const heading = blocks.find(({ type }) => type === "heading");
  return clip(heading?.type === "heading" ? heading.text : summary, limits.threadName);
}

/** What the store keeps, table by table and column by column. Changing the secret, wiping, backups and the privacy page go by it. */
import type { Row } from "./database.ts";

/** What a person would call it; the words for it are `kept.<thing>` in `src/i18n/locales`. */
export type KeptThing =
  | "draft"
  | "rights"
  | "post"
  | "count"
  | "theme"
  | "deed"
  | "moderation"
  | "limit"
  | "delivery"
  | "machine";

/**
 * clear: whoever has the file can read it · hour: a time, as a whole hour · random: drawn by chance, tells nothing ·
 * keyed: an HMAC; nothing without its key · sealed: AES-256-GCM; nothing without the secret
 */
export type Nature = "clear" | "hour" | "random" | "keyed" | "sealed";

export interface KeptColumn {
  readonly is: Nature;
  /** For the table in PRIVACY.md. */
  readonly says: string;
  /** How a sealed value is sealed; null for all others. */
  readonly seal: Seal | null;
}

export interface Seal {
  /** What its key is derived for; see `deriveKey`. */
  readonly purpose: string;
  /** The place that the value is bound to, from the row's primary key. */
  readonly place: (row: Row) => string;
}

export interface KeptTable {
  readonly thing: KeptThing;
  /**
   * Which rows go when a space is wiped. space: by its columns `platform` and `space` · thread: by the column `thread` · week: by the column `week`, an open week's id · deed: by the column `deed` · every: all,
   * since nobody can tell whose they are · key: those of the space's threads, and all that belong to no thread · a platform: all, with
   * any space of it · none: they say nothing of anybody
   */
  readonly wipe: "space" | "thread" | "week" | "deed" | "every" | "key" | "web" | "discord" | "none";
  /** Whether a backup has its rows. */
  readonly inBackup: boolean;
  readonly columns: Readonly<Record<string, KeptColumn>>;
}

const column = (is: Nature) => (says: string) => ({ is, says, seal: null }) as const;
const [clear, hour, random, keyed] = [column("clear"), column("hour"), column("random"), column("keyed")];
const sealed = (says: string, purpose: string, place: Seal["place"]): KeptColumn => ({
  is: "sealed",
  says,
  seal: { purpose, place },
});

const platform = clear("which platform: web, slack or discord");
const space = clear("which workspace or server");
const thread = random("the thread's id");
const week = clear("which week");
const weekId = random("the open week's id");
const theme = clear("what kind of situation");
const voteKind = clear("me too, or I can help");

/** Every table that can be in a store, those of adapters too. A test compares it with real ones. */
export const kept: Readonly<Record<string, KeptTable>> = {
  record: {
    thing: "draft",
    wipe: "every",
    inBackup: false,
    columns: {
      namespace: clear("the word draft"),
      key: random("the draft's id"),
      value: sealed("the draft, inside once more under a key of its own, with its author's tag", "records", (row) =>
        JSON.stringify(["record", row.namespace, row.key]),
      ),
      expires_at: hour("when it is gone at the latest"),
    },
  },
  random_key: {
    thing: "rights",
    wipe: "key",
    inBackup: true,
    columns: {
      id: random("what the key is for: a draft, an open thread, a day"),
      sealed: sealed("the key", "keys", ({ id }) => `key/${id}`),
      expires_at: hour("when it is gone at the latest; an open thread's goes when the thread closes"),
    },
  },
  vote: {
    thing: "rights",
    wipe: "thread",
    inBackup: true,
    columns: {
      thread,
      kind: voteKind,
      tag: keyed("who voted, under the thread's key; until the thread closes"),
    },
  },
  thread: {
    thing: "post",
    wipe: "space",
    inBackup: true,
    columns: {
      id: thread,
      platform,
      space,
      channel: clear("which channel"),
      situation: clear("what kind of situation the vent is about"),
      state: clear("open or closed"),
      close_at: hour("when the thread closes"),
      delete_at: hour("when its posts and texts are deleted"),
    },
  },
  entry: {
    thing: "post",
    wipe: "thread",
    inBackup: true,
    columns: {
      id: random("the entry's id"),
      thread,
      kind: clear("vent, reply or suggestion"),
      state: clear("waiting, posted, withdrawn and the like"),
      author_tag: keyed("who wrote it, under the thread's key; emptied when the thread closes"),
      pseudonym: clear("the number of the two-word name that the channel sees"),
      is_author: clear("whether the vent's own author wrote it, as the channel sees"),
      body: sealed("the text that the channel sees", "records", ({ id }) => `entry/${id}`),
      post: clear("where the post stands on the platform"),
    },
  },
  report: {
    thing: "moderation",
    wipe: "thread",
    inBackup: false,
    columns: {
      entry: random("which text was reported"),
      thread,
      tag: keyed("who reported it, under the thread's key and for this text only; until the thread closes"),
    },
  },
  mute: {
    thing: "moderation",
    wipe: "thread",
    inBackup: false,
    columns: {
      thread,
      tag: keyed("whose texts wait, under the thread's key; until the mute ends, at the latest when the thread closes"),
      ends_at: hour("when the mute ends"),
    },
  },
  mark: {
    thing: "moderation",
    wipe: "thread",
    inBackup: true,
    columns: {
      entry: random("which text"),
      thread,
      mark: clear("hidden, behind a warning, locked and the like, as the channel sees"),
    },
  },
  held_note: {
    thing: "moderation",
    wipe: "thread",
    inBackup: true,
    columns: {
      entry: random("which text"),
      thread,
      kind: clear("a moderator's reason, or a change that waits"),
      note: sealed(
        "the reason or the change, for the author alone",
        "records",
        ({ kind, entry }) => `held_note/${kind}/${entry}`,
      ),
    },
  },
  card: {
    thing: "moderation",
    wipe: "space",
    inBackup: true,
    columns: {
      id: keyed("which text a moderators' card is about"),
      platform,
      space,
      content: sealed(
        "where the card stands and what it asks",
        "records",
        ({ id }) => `card/${Buffer.from(id as Uint8Array).toString("base64url")}`,
      ),
      run_at: clear("when it is drawn next"),
      attempts: clear("how often it was tried"),
    },
  },
  block_word: {
    thing: "moderation",
    wipe: "space",
    inBackup: true,
    columns: {
      id: random("the word's id"),
      platform,
      space,
      word: sealed("a word that moderators don't want", "records", ({ id }) => `block_word/${id}`),
    },
  },
  audit: {
    thing: "moderation",
    wipe: "space",
    inBackup: true,
    columns: {
      id: random("the act's id"),
      platform,
      space,
      hour: hour("in which hour a moderator did something"),
      content: sealed(
        "what it was and on which text; not whose, nor by which moderator",
        "records",
        ({ id }) => `audit/${id}`,
      ),
    },
  },
  web_card: {
    thing: "post",
    wipe: "web",
    inBackup: true,
    columns: {
      position: clear("the order in which the playground's cards appeared"),
      id: random("the card's id"),
      root: random("nothing"),
      at: clear("when it appeared"),
      edited: clear("whether it was changed"),
      message: sealed("what moderators see", "records", ({ id }) => `web_card/${id}`),
    },
  },
  web_post: {
    thing: "post",
    wipe: "web",
    inBackup: true,
    columns: {
      position: clear("the order in which the playground's posts appeared"),
      id: random("the post's id"),
      root: random("the post it answers"),
      at: clear("when it appeared, as the channel sees"),
      edited: clear("whether it was edited, as the channel sees"),
      message: sealed("what the playground shows", "records", ({ id }) => `web_post/${id}`),
    },
  },
  discord_part: {
    thing: "post",
    wipe: "discord",
    inBackup: true,
    columns: {
      post: clear("a long post on Discord"),
      part: clear("which part of it"),
      channel: clear("where the part stands"),
      message: clear("the part's message"),
    },
  },
  closed_count: {
    thing: "count",
    wipe: "thread",
    inBackup: true,
    columns: { thread, kind: voteKind, people: clear("how many, once the thread has closed") },
  },
  theme_week: {
    thing: "theme",
    wipe: "space",
    inBackup: false,
    columns: { platform, space, week, id: weekId },
  },
  theme_member: {
    thing: "theme",
    wipe: "week",
    inBackup: false,
    columns: {
      week: weekId,
      theme,
      tag: keyed("that a person was counted, under the week's key; until the week is over"),
    },
  },
  theme_over_line: {
    thing: "theme",
    wipe: "week",
    inBackup: false,
    columns: { week: weekId, theme, people: clear("how many had a client over the line; until the week is over") },
  },
  digest: {
    thing: "theme",
    wipe: "space",
    inBackup: true,
    columns: {
      platform,
      space,
      week,
      body: sealed(
        "the week's final numbers, in ranges",
        "records",
        (row) => `digest/${row.platform}/${row.space}/${row.week}`,
      ),
    },
  },
  digest_delivery: {
    thing: "delivery",
    wipe: "space",
    inBackup: true,
    columns: {
      platform,
      space,
      week,
      place: clear("the venting channel or the digest channel"),
      key: random("tells a repeated post from a new one"),
      state: clear("due, being sent, posted and the like"),
      attempts: clear("how often it was tried"),
      run_at: clear("when there is something to do about it"),
      post: clear("where the post stands on the platform"),
    },
  },
  deed: {
    thing: "theme",
    wipe: "space",
    inBackup: true,
    columns: {
      id: random("the id of an answer to a theme"),
      platform,
      space,
      situation: theme,
      kind: clear("changed, being tried, or can't be"),
      week,
      looked: clear("the week in which the votes were looked at last"),
      body: sealed("the words that the channel sees", "records", ({ id }) => `deed/${id}`),
      state: clear("posted, removed and the like"),
      post: clear("where the post stands on the platform"),
      outcome: clear("whether enough people said that it helped, as the channel sees"),
      key: random("tells a repeated post from a new one"),
      task: clear("what is to be done on the platform"),
      is_sending: clear("whether it is being done"),
      attempts: clear("how often it was tried"),
      run_at: clear("when there is something to do about it"),
      delete_at: hour("when the post and its words are deleted"),
    },
  },
  deed_vote: {
    thing: "deed",
    wipe: "deed",
    inBackup: false,
    columns: {
      deed: random("the id of the answer to a theme"),
      tag: keyed("who said whether it helped, under the answer's key; until that is settled"),
      helped: clear("which of the two"),
    },
  },
  rate: {
    thing: "limit",
    wipe: "every",
    inBackup: false,
    columns: {
      key: keyed("who reported something, under the day's key"),
      used: clear("how often"),
      expires_at: hour("the end of that hour"),
    },
  },
  claim: {
    thing: "limit",
    wipe: "every",
    inBackup: false,
    columns: {
      key: keyed("which delivery was taken, so that it is taken once"),
      expires_at: hour("when it is forgotten"),
    },
  },
  outbox: {
    thing: "delivery",
    wipe: "thread",
    inBackup: false,
    columns: {
      entry: random("what is to be posted, redrawn or removed"),
      operation: clear("which of the three"),
      position: clear("the order of this work"),
      platform,
      thread,
      key: random("tells a repeated post from a new one"),
      state: clear("due, or being sent"),
      attempts: clear("how often it was tried"),
      run_at: clear("when it is tried next"),
    },
  },
  batch: {
    thing: "delivery",
    wipe: "space",
    inBackup: false,
    columns: { platform, space, release_at: clear("when what waits is published") },
  },
  waiting: {
    thing: "delivery",
    wipe: "space",
    inBackup: false,
    columns: { entry: random("what waits"), platform, space },
  },
  meta: {
    thing: "machine",
    wipe: "none",
    inBackup: true,
    columns: {
      name: clear("salt or check"),
      value: clear("the salt; a sealed constant that tells the right secret"),
    },
  },
  lease: {
    thing: "machine",
    wipe: "none",
    inBackup: false,
    columns: {
      name: clear("the word serve"),
      holder: random("the process that serves"),
      pid: clear("its number"),
      host: clear("the machine's name"),
      expires_at: clear("until when it counts as alive"),
    },
  },
  writable: {
    thing: "machine",
    wipe: "none",
    inBackup: true,
    columns: { one: clear("nothing: written at the start to see that the file can be") },
  },
  slack_start: {
    thing: "machine",
    wipe: "none",
    inBackup: true,
    columns: { channel: clear("a channel"), ts: clear("where the start message stands in it") },
  },
  slack_privacy: {
    thing: "machine",
    wipe: "none",
    inBackup: true,
    columns: { channel: clear("the moderators' channel"), is_private: clear("whether Slack said that it is private") },
  },
  discord_start: {
    thing: "machine",
    wipe: "none",
    inBackup: true,
    columns: {
      channel: clear("a channel"),
      place: clear("where its start message stands"),
      message: clear("the start message"),
    },
  },
};

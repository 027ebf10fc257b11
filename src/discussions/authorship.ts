/** Recognises an author from the live click, with the thread's own key; nothing is looked up by person (anonymity 10). */
import { timingSafeEqual } from "node:crypto";
import { type Actor, tagOf } from "../identity/actor.ts";
import { choosePseudonym } from "../identity/pseudonym.ts";
import type { SpaceRef } from "../ports/platform.ts";
import type { Entry, Thread } from "../storage/threads.ts";
import type { DiscussionDeps } from "./deps.ts";

const absent = Buffer.alloc(32);

export function threadKeyId(thread: string): string {
  return `thread/${thread}`;
}

/** The actor's tag in an open thread; null once its key is erased. */
export function tagIn(thread: string, actor: Actor, { store }: Pick<DiscussionDeps, "store">): Buffer | null {
  const key = store.keys.open(threadKeyId(thread));
  return key === null ? null : tagOf(actor, key, "author");
}

/** The open thread `id` of this space; a forged id of another space's thread finds nothing. */
export function openThreadFor(
  id: string,
  space: SpaceRef,
  { store, platform }: Pick<DiscussionDeps, "store" | "platform">,
): Thread | null {
  const thread = store.threads.thread(id);
  const isHere = thread?.space === space && thread.platform === platform.name && thread.state === "open";
  return isHere ? thread : null;
}

/**
 * The entry `id` with its thread, if `actor` wrote it and the thread is open; else null. A guess, another person's id and
 * a forged one take the same steps and get the same answer.
 */
export function findOwnEntry(
  id: string,
  actor: Actor,
  deps: Pick<DiscussionDeps, "store">,
): { entry: Entry; thread: Thread } | null {
  const entry = deps.store.threads.entry(id);
  const thread = deps.store.threads.thread(entry?.thread ?? "");
  const key = deps.store.keys.open(threadKeyId(entry?.thread ?? ""));
  const mine = tagOf(actor, key ?? absent, "author");
  const isMine = timingSafeEqual(mine, entry?.authorTag ?? absent);
  if (!isMine || key === null || entry === null || thread === null || thread.state !== "open") return null;
  return { entry, thread };
}

/** Who the actor is in this thread: the name they have there already, or a free one. */
export function identityIn(
  thread: string,
  tag: Buffer,
  { store }: Pick<DiscussionDeps, "store">,
): { pseudonym: number; isAuthor: boolean } {
  const authors = store.threads.authorsOf(thread);
  const known = authors.filter((author) => author.tag.equals(tag));
  const isAuthor = known.some((author) => author.isAuthor);
  const pseudonym = known[0]?.pseudonym ?? choosePseudonym(tag, new Set(authors.map((author) => author.pseudonym)));
  return { pseudonym, isAuthor };
}

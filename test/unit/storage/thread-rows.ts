/** Threads and entries for the storage tests: whatever a test does not care about is filled in. */
import type { ChannelRef, SpaceRef } from "../../../src/ports/platform.ts";
import { type Entry, entryIdIn, type Thread, type Threads } from "../../../src/storage/threads.ts";
import { hourMs } from "./temporary-store.ts";

export const closeAt = 500 * hourMs;
export const deleteAt = 900 * hourMs;
export const space = "fake:space" as SpaceRef;
export const body = { text: "The client threw a hat at me. 🫥", client: "It's rubbish." };

/** A person's tag. */
export const tag = (name: string) => Buffer.alloc(32, name);

export function addThread(threads: Threads, id: string, more: Partial<Thread> = {}): void {
  const channel = "fake:channel" as ChannelRef;
  threads.insertThread({ id, platform: "fake", space, channel, situation: "abuse", closeAt, deleteAt, ...more });
}

/** @param random the part of the id after the thread's */
export function addEntry(threads: Threads, random: string, thread: string, more: Partial<Entry> = {}): void {
  const id = entryIdIn(thread, random);
  const fresh = { kind: "reply", state: "posted", authorTag: tag("anna"), pseudonym: 3, isAuthor: false } as const;
  threads.insertEntry({ id, thread, ...fresh, body, ...more });
}

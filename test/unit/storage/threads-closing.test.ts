/** The end of a thread: closing empties it of people, deleting takes everything that hangs on it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/storage/store.ts";
import type { Threads } from "../../../src/storage/threads.ts";
import { type Content, countRows, TemporaryFolder } from "./temporary-store.ts";
import { addEntry, addThread, body, closeAt, deleteAt, space, tag } from "./thread-rows.ts";

let folder: TemporaryFolder;
let store: Store<Content>;
let threads: Threads;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
  threads = store.threads;
});
afterEach(() => folder.dispose());

describe("closing", () => {
  beforeEach(() => {
    for (const id of ["a", "b"]) {
      addThread(threads, id);
      addEntry(threads, "root", id, { kind: "vent", isAuthor: true });
      addEntry(threads, "reply", id, { authorTag: tag("boris") });
      for (const name of ["anna", "boris", "carol"]) threads.toggleVote(id, "me-too", tag(name));
    }
    threads.close("a");
  });

  it("keeps the numbers and the texts", () => {
    expect(threads.counts("a")).toEqual({ "me-too": 3, "can-help": 0 });
    expect(["a.root", "a.reply"].map((id) => threads.entry(id)?.body)).toEqual([body, body]);
    expect(threads.thread("a")?.state).toBe("closed");
  });

  it("leaves no tag in any row of the thread, nor in any byte on disk", () => {
    expect(["a.root", "a.reply"].map((id) => threads.entry(id)?.authorTag)).toEqual([null, null]);
    expect(threads.authorsOf("a")).toEqual([]);
    expect(threads.entriesBy("a", tag("anna"))).toEqual([]);
    expect(store.database.statement("SELECT count(*) AS n FROM vote WHERE thread = 'a'").get()).toMatchObject({ n: 0 });
    threads.close("b");
    store.database.checkpoint();
    for (const name of ["anna", "boris", "carol"]) expect(folder.bytes().includes(tag(name))).toBe(false);
  });

  it("touches no other thread", () => {
    expect(threads.authorsOf("b")).toHaveLength(2);
    expect(threads.openThreads("fake", space)).toEqual(["b"]);
    expect(threads.counts("b")["me-too"]).toBe(3);
  });

  it("changes nothing the second time", () => {
    threads.close("a");
    expect(threads.counts("a")["me-too"]).toBe(3);
  });

  it("is due at its hour and once; deleting is due at its own", () => {
    const due = (what: "close" | "delete", now: number) => store.retention.due(what, now).map(({ id }) => id);
    expect(due("close", closeAt - 1)).toEqual([]);
    expect(due("close", closeAt)).toEqual(["b"]);
    expect(due("delete", deleteAt - 1)).toEqual([]);
    expect(due("delete", deleteAt)).toEqual(["a"]);
    threads.close("b");
    expect(due("close", deleteAt)).toEqual([]);
    expect(due("delete", deleteAt).toSorted()).toEqual(["a", "b"]);
  });

  it("is followed by a deletion that takes everything that hangs on the thread", () => {
    for (const id of ["a.root", "a.reply", "b.reply"]) store.batches.add(id, "fake", space, closeAt);
    threads.delete("a");
    expect(threads.thread("a")).toBeNull();
    expect(threads.authorsOf("b")).toHaveLength(2);
    expect(threads.counts("a")).toEqual({ "me-too": 0, "can-help": 0 });
    const rows = ["thread", "entry", "vote", "closed_count", "waiting"].map((table) =>
      countRows(store.database, table),
    );
    expect(rows).toEqual([1, 2, 3, 0, 1]);
  });
});

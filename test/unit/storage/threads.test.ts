/** Threads: rows of published vents, found by thread and author, and votes that count people. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PostRef } from "../../../src/ports/platform.ts";
import type { Store } from "../../../src/storage/store.ts";
import type { Threads } from "../../../src/storage/threads.ts";
import { type Content, countRows, faultOf, hourMs, TemporaryFolder } from "./temporary-store.ts";
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

describe("a thread", () => {
  beforeEach(() => {
    addThread(threads, "a");
    addEntry(threads, "root", "a", { kind: "vent", isAuthor: true });
  });

  it("comes back as it was written, with its root", () => {
    expect(threads.thread("a")).toEqual({
      id: "a",
      platform: "fake",
      space,
      channel: "fake:channel",
      situation: "abuse",
      state: "open",
      closeAt,
      deleteAt,
    });
    expect(threads.entry("a.root")).toEqual({
      id: "a.root",
      thread: "a",
      kind: "vent",
      state: "posted",
      authorTag: tag("anna"),
      pseudonym: 3,
      isAuthor: true,
      body,
      post: null,
    });
    expect([threads.thread("b"), threads.entry("b"), threads.rootPost("b")]).toEqual([null, null, null]);
  });

  it("gives its root first and its replies in no order of arrival", () => {
    for (const id of ["z", "0", "m"]) addEntry(threads, id, "a");
    expect(threads.entriesBy("a", tag("anna")).map(({ id }) => id)).toEqual(["a.root", "a.0", "a.m", "a.z"]);
  });

  it("keeps its texts sealed, and bound to their entry", () => {
    addEntry(threads, "b", "a", { body: { text: "other words", client: "" } });
    expect(folder.bytes().includes("client threw a hat")).toBe(false);
    store.database.execute("UPDATE entry SET body = (SELECT body FROM entry WHERE id = 'a.b') WHERE id = 'a.root'");
    expect(faultOf(() => threads.entry("a.root"))).toMatchObject({ code: "VENT_SEAL_BROKEN" });
  });

  it("changes text, state, post and times where it is told to, and nowhere else", () => {
    addEntry(threads, "b", "a");
    threads.setBody("a.b", { text: "edited", client: "" });
    threads.setPosted("a.b", "fake:post" as PostRef);
    expect(threads.entry("a.b")).toMatchObject({ body: { text: "edited" }, state: "posted", post: "fake:post" });
    threads.setState("a.b", "withdrawn");
    expect(threads.entry("a.b")?.state).toBe("withdrawn");
    expect(threads.entry("a.root")).toMatchObject({ body, state: "posted", post: null });
    expect(threads.postsOf("a")).toEqual([{ entry: "a.b", post: "fake:post" }]);
    threads.forgetPost("a.b");
    expect(threads.postsOf("a")).toEqual([]);
    threads.setTimes("a", closeAt + hourMs, deleteAt + hourMs);
    expect(threads.thread("a")).toMatchObject({ closeAt: closeAt + hourMs, deleteAt: deleteAt + hourMs });
  });

  it("finds what one author wrote in it, the root first, and nothing of others or elsewhere", () => {
    addEntry(threads, "0", "a");
    addEntry(threads, "b", "a", { authorTag: tag("boris"), pseudonym: 7 });
    addThread(threads, "other");
    addEntry(threads, "elsewhere", "other");
    expect(threads.entriesBy("a", tag("anna")).map(({ id }) => id)).toEqual(["a.root", "a.0"]);
    expect(threads.entriesBy("a", tag("boris")).map(({ id }) => id)).toEqual(["a.b"]);
    expect(threads.entriesBy("a", tag("carol"))).toEqual([]);
    expect(threads.statesBy("a", tag("boris"))).toEqual([{ id: "a.b", state: "posted" }]);
    expect(threads.authorsOf("a")).toContainEqual({ tag: tag("boris"), pseudonym: 7, isAuthor: false });
  });

  it("counts the replies that stand, not the root, nor what was withdrawn or waits", () => {
    const states = ["posted", "posted", "withdrawn", "waiting", "sending", "failed", "unsure"] as const;
    for (const [index, state] of states.entries()) addEntry(threads, `reply ${index}`, "a", { state });
    addEntry(threads, "s", "a", { kind: "suggestion" });
    expect(threads.repliesPosted("a")).toBe(3);
  });

  it("is not mixed up with threads whose ids begin alike or lie next to it", () => {
    for (const id of ["a-", "a0", "aa", "A", "b"]) {
      addThread(threads, id);
      addEntry(threads, "root", id, { kind: "vent", authorTag: tag(id) });
    }
    expect(threads.authorsOf("a")).toHaveLength(1);
    expect(threads.rootPost("aa")?.id).toBe("aa.root");
    threads.delete("a");
    expect(countRows(store.database, "entry")).toBe(5);
  });
});

describe("votes", () => {
  beforeEach(() => {
    addThread(threads, "a");
    addThread(threads, "b");
  });

  it("count people, not clicks, each kind on its own", () => {
    for (const name of ["anna", "boris", "anna", "anna"]) threads.toggleVote("a", "me-too", tag(name));
    threads.toggleVote("a", "can-help", tag("anna"));
    expect(threads.counts("a")).toEqual({ "me-too": 2, "can-help": 1 });
    expect(threads.counts("b")).toEqual({ "me-too": 0, "can-help": 0 });
  });

  it("are taken back by a second click, and say so", () => {
    expect(threads.toggleVote("a", "me-too", tag("anna"))).toBe(true);
    expect(threads.toggleVote("a", "me-too", tag("anna"))).toBe(false);
    expect(threads.counts("a")).toEqual({ "me-too": 0, "can-help": 0 });
    expect(threads.toggleVote("a", "me-too", tag("anna"))).toBe(true);
    expect(threads.counts("a")["me-too"]).toBe(1);
  });
});

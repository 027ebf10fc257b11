/** The outbox: what is still to be done, in its order, and nothing lost when something changes meanwhile. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Operation, Outbox, OutboxItem } from "../../../src/storage/outbox.ts";
import type { Store } from "../../../src/storage/store.ts";
import { type Content, TemporaryFolder } from "./temporary-store.ts";

let folder: TemporaryFolder;
let store: Store<Content>;
let outbox: Outbox;
beforeEach(() => {
  folder = new TemporaryFolder();
  store = folder.open();
  outbox = store.outbox;
});
afterEach(() => folder.dispose());

interface Addition {
  readonly thread?: string;
  readonly operation?: Operation;
  readonly key?: string;
  readonly state?: "due" | "sending";
  readonly runAt?: number;
  readonly platform?: string;
}

function add(entry: string, more: Addition = {}): OutboxItem {
  const operation = more.operation ?? "post";
  const fresh = { platform: "fake", thread: "a", key: `key of ${entry}`, state: "due", runAt: 100 } as const;
  outbox.add({ ...fresh, ...more, entry, operation });
  return outbox.find(entry, operation)!;
}
const dueAt = (now: number, platform = "fake") => outbox.due(platform, now).map(({ entry }) => entry);

describe("the outbox", () => {
  it("hands out what is due, in the order in which it came", () => {
    for (const entry of ["z", "a", "m"]) add(entry, { thread: entry });
    add("later", { thread: "later", runAt: 101 });
    add("elsewhere", { thread: "b", platform: "other" });
    expect(dueAt(99)).toEqual([]);
    expect(dueAt(100)).toEqual(["z", "a", "m"]);
    expect(dueAt(101)).toEqual(["z", "a", "m", "later"]);
    expect(dueAt(101, "other")).toEqual(["elsewhere"]);
  });

  it("survives a restart as it is", () => {
    add("a");
    expect(folder.open().outbox.due("fake", 100)).toEqual([
      { position: 1, thread: "a", entry: "a", operation: "post", key: "key of a", attempts: 0 },
    ]);
  });

  it("lets a thread's later items wait for its earlier posts, and nobody else's", () => {
    const root = add("root");
    const reply = add("reply");
    const edit = add("root", { operation: "edit" });
    const elsewhere = add("other", { thread: "b" });
    expect([root, reply, edit, elsewhere].map((item) => outbox.mustWait(item))).toEqual([false, true, true, false]);
    outbox.done(root);
    expect([reply, edit].map((item) => outbox.mustWait(item))).toEqual([false, true]);
    outbox.done(reply);
    expect(outbox.mustWait(edit)).toBe(false);
  });

  it("lets a thread wait for a post that is being sent or tried again, not for an edit", () => {
    const root = add("root");
    const reply = add("reply");
    outbox.markSending(root, 1000);
    expect(outbox.mustWait(reply)).toBe(true);
    outbox.retry(root, 10_000);
    expect(outbox.mustWait(reply)).toBe(true);
    outbox.done(root);
    const edit = add("old", { operation: "edit" });
    expect(outbox.mustWait(add("new"))).toBe(true);
    outbox.done(reply);
    expect(outbox.mustWait(outbox.find("new", "post")!)).toBe(false);
    expect(outbox.find("old", "edit")).toEqual(edit);
  });

  it("leaves what waits already as it is, in its place", () => {
    const first = add("root", { operation: "edit" });
    add("reply", { operation: "edit" });
    add("root", { operation: "edit", key: "key 2" });
    expect(outbox.find("root", "edit")).toEqual(first);
    expect(dueAt(100)).toEqual(["root", "reply"]);
  });

  it("brings forward what is wanted earlier, and never puts it off", () => {
    add("root", { operation: "edit", runAt: 500 });
    add("root", { operation: "edit", runAt: 200 });
    expect(dueAt(200)).toEqual(["root"]);
    add("root", { operation: "edit", runAt: 900 });
    expect(dueAt(200)).toEqual(["root"]);
  });

  it("keeps for another round what was added while it was being sent", () => {
    const sent = add("root", { operation: "edit", key: "key 1" });
    outbox.markSending(sent, 1000);
    expect(dueAt(100)).toEqual([]);
    add("root", { operation: "edit", key: "key 2" });
    outbox.done(sent);
    expect(outbox.due("fake", 100)).toMatchObject([{ entry: "root", key: "key 2" }]);
    outbox.done(outbox.find("root", "edit")!);
    expect(outbox.find("root", "edit")).toBeNull();
  });

  it("keeps for another round also what is wanted long after", () => {
    const sent = add("root", { operation: "edit", key: "key 1" });
    outbox.markSending(sent, 1000);
    add("root", { operation: "edit", key: "key 2", runAt: 5000 });
    outbox.done(sent);
    expect(outbox.due("fake", 5000)).toMatchObject([{ entry: "root", key: "key 2" }]);
  });

  it("does not put off what was added while it was being sent and failed", () => {
    const sent = add("root", { operation: "edit", key: "key 1" });
    outbox.markSending(sent, 1000);
    add("root", { operation: "edit", key: "key 2", runAt: 150 });
    outbox.retry(sent, 10_000);
    expect(outbox.due("fake", 150)).toMatchObject([{ key: "key 2", attempts: 0 }]);
  });

  it("tries again at the time it is told, and counts", () => {
    outbox.markSending(add("root"), 1000);
    for (const attempt of [1, 2, 3]) {
      outbox.retry(outbox.find("root", "post")!, 1000 * attempt);
      expect(dueAt(1000 * attempt - 1)).toEqual([]);
      expect(outbox.due("fake", 1000 * attempt)).toMatchObject([{ entry: "root", attempts: attempt }]);
    }
  });

  it("names after a crash what may have been sent, and nothing that is merely due", () => {
    add("due");
    add("at once", { state: "sending" });
    outbox.markSending(add("marked"), 1000);
    add("elsewhere", { platform: "other", state: "sending" });
    const reopened = folder.open().outbox;
    expect(reopened.interrupted("fake", 10_000).map(({ entry }) => entry)).toEqual(["at once", "marked"]);
    expect(reopened.due("fake", 10_000).map(({ entry }) => entry)).toEqual(["due"]);
  });

  it("keeps the operations of one entry apart, and forgets them all at once", () => {
    add("root");
    add("root", { operation: "edit", key: "edit" });
    add("root", { operation: "remove", key: "remove" });
    add("reply");
    expect(outbox.find("root", "edit")?.key).toBe("edit");
    outbox.done(outbox.find("root", "edit")!);
    expect(outbox.find("root", "post")).not.toBeNull();
    outbox.forget("root");
    expect(dueAt(100)).toEqual(["reply"]);
  });

  it("is not filled up by what waits behind an earlier post", () => {
    store.database.transaction(() => {
      for (let at = 0; at < 130; at += 1) add(`reply ${at}`);
    });
    outbox.retry(outbox.find("reply 0", "post")!, 10_000);
    add("elsewhere", { thread: "b" });
    expect(dueAt(100)).toEqual(["elsewhere"]);
  });

  it("hands out a hundred at a time, the oldest", () => {
    store.database.transaction(() => {
      for (let at = 0; at < 130; at += 1) add(`entry ${at}`, { thread: `thread ${at}` });
    });
    const due = outbox.due("fake", 100);
    expect(due).toHaveLength(100);
    expect(due[99]?.entry).toBe("entry 99");
  });
});

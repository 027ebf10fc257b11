/** The sealed SQLite records, held to the record store contract and to what sealing promises. */
import type { Keyv } from "keyv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRecords, SqliteKeyvAdapter } from "../../src/storage/keyv-adapter.ts";
import type { Store } from "../../src/storage/store.ts";
import { type Content, faultOf, hourMs, TemporaryFolder } from "../unit/storage/temporary-store.ts";
import { recordStoreContract } from "./record-store.ts";

recordStoreContract("sealed SQLite records", () => {
  const folder = new TemporaryFolder();
  const opened: Store<Content>[] = [];
  return {
    open(namespace) {
      const store = folder.open();
      opened.push(store);
      return createRecords<unknown>(store.database, store.sealer, namespace);
    },
    breakAll() {
      for (const store of opened) store.close();
    },
    dispose: () => folder.dispose(),
  };
});

describe("sealed SQLite records", () => {
  let folder: TemporaryFolder;
  let store: Store<Content>;
  let records: Keyv<string>;
  beforeEach(() => {
    folder = new TemporaryFolder();
    store = folder.open();
    records = createRecords<string>(store.database, store.sealer, "first");
  });
  afterEach(() => folder.dispose());

  const sealBroken = { code: "VENT_SEAL_BROKEN" };

  it("are served by our own adapter, not by keyv's bridge for old ones", () => {
    expect(records.store).toBeInstanceOf(SqliteKeyvAdapter);
  });

  it("show no entry in any byte on disk, before and after the log is folded", async () => {
    const words = "Mister Canary shouted at the till";
    await records.set("key", words, hourMs);
    await records.set("other", Buffer.from(words).toString("base64"));
    for (const step of [() => undefined, () => store.database.checkpoint(), () => store.close()]) {
      step();
      const bytes = folder.bytes();
      expect(bytes.includes("key")).toBe(true);
      for (const encoding of ["utf8", "base64", "hex", "utf16le"] as const) {
        expect(bytes.includes(Buffer.from(words).toString(encoding).slice(0, 24))).toBe(false);
      }
      expect(bytes.includes(Buffer.from(words, "utf16le"))).toBe(false);
    }
  });

  it("look different each time although the value is the same", async () => {
    const stored = () => store.database.statement("SELECT value FROM record WHERE key = 'key'").get()?.value;
    await records.set("key", "same");
    const first = stored();
    await records.set("key", "same");
    expect(stored()).not.toEqual(first);
  });

  it("store their expiry as a whole hour, never earlier than it was asked for", async () => {
    const before = Date.now();
    await records.set("key", "value", hourMs / 2);
    const stored = Number(store.database.statement("SELECT expires_at FROM record").get()?.expires_at);
    expect(stored % hourMs).toBe(0);
    expect(stored).toBeGreaterThanOrEqual(before + hourMs / 2);
    expect(stored).toBeLessThan(before + 2 * hourMs);
  });

  const moves: [string, string][] = [
    ["was moved to another key", "UPDATE record SET key = 'there' WHERE key = 'here'"],
    [
      "was copied over another row",
      "INSERT OR REPLACE INTO record SELECT namespace, 'there', value, expires_at FROM record WHERE key = 'here'",
    ],
    [
      "came from another namespace",
      "INSERT INTO record SELECT 'first', 'there', value, expires_at FROM record WHERE namespace = 'second'",
    ],
    [
      "was changed in its last bytes",
      "UPDATE record SET key = 'there', value = CAST(substr(value, 1, length(value) - 4) || x'01020304' AS BLOB)",
    ],
    ["was cut short", "UPDATE record SET key = 'there', value = substr(value, 1, length(value) - 1)"],
    ["was emptied", "UPDATE record SET key = 'there', value = x''"],
  ];
  it.each(moves)("fail to open when a row %s", async (_what, sql) => {
    await createRecords<string>(store.database, store.sealer, "second").set("there", "of second");
    await records.set("here", "of first");
    if (!sql.includes("second")) await createRecords<string>(store.database, store.sealer, "second").clear();
    store.database.execute(sql);
    await expect(records.get("there")).rejects.toMatchObject(sealBroken);
    await expect(records.has("there")).rejects.toMatchObject(sealBroken);
    await expect(records.getMany(["there"])).rejects.toMatchObject(sealBroken);
    await expect(Array.fromAsync(records.iterator())).rejects.toMatchObject(sealBroken);
  });

  it("fail to open by name when a row's bytes were replaced by text", async () => {
    await records.set("key", "value");
    store.database.execute("UPDATE record SET value = 'plain text'");
    await expect(records.get("key")).rejects.toMatchObject(sealBroken);
  });

  it("can't be opened with another secret: the refusal names VENTIL_SECRET and changes nothing", async () => {
    await records.set("key", "value");
    const fault = faultOf(() => folder.open({ pepper: Buffer.from("another pepper, of forty bytes at the least") }));
    expect(fault).toMatchObject({
      code: "VENT_SECRET_UNUSABLE",
      message: expect.stringMatching(/^the secret is not the one .*restore the old secret/),
    });
    const again = folder.open();
    expect(await createRecords(again.database, again.sealer, "first").get("key")).toBe("value");
  });
});

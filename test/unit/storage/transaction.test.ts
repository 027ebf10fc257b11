/** Transactions on one SQLite file: each happens as a whole or not at all. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/storage/database.ts";
import { faultOf, TemporaryFolder } from "./temporary-store.ts";

let folder: TemporaryFolder;
let database: Database;
beforeEach(() => {
  folder = new TemporaryFolder();
  database = open();
  database.execute("CREATE TABLE thing (name TEXT PRIMARY KEY, bytes BLOB) WITHOUT ROWID");
});
afterEach(() => folder.dispose());

function open(): Database {
  const opened = new Database(folder.path);
  folder.closeLater(() => opened.close());
  return opened;
}
const add = (name: string, to = database) => to.statement("INSERT INTO thing (name) VALUES (?)").run(name);
const names = (of = database) =>
  of
    .statement("SELECT name FROM thing ORDER BY name")
    .all()
    .map(({ name }) => name);

describe("a transaction", () => {
  it("happens as a whole and gives back what its work returns", () => {
    const result = database.transaction(() => {
      add("a");
      add("b");
      return "done";
    });
    expect(result).toBe("done");
    expect(names(open())).toEqual(["a", "b"]);
  });

  it("does not happen at all when its work throws, and throws that very fault", () => {
    const reason = new Error("no");
    const fault = faultOf(() =>
      database.transaction(() => {
        add("a");
        throw reason;
      }),
    );
    expect(fault).toBe(reason);
    expect(names()).toEqual([]);
  });

  it("does not happen at all when a statement fails in the middle", () => {
    add("taken");
    const fault = faultOf(() =>
      database.transaction(() => {
        add("a");
        add("taken");
      }),
    );
    expect(fault).toMatchObject({ code: "VENT_STORE_FAILED" });
    expect(names()).toEqual(["taken"]);
  });

  it("joins the one it is in: what fails outside takes the inner work with it", () => {
    const fault = faultOf(() =>
      database.transaction(() => {
        database.transaction(() => add("inner"));
        expect(names()).toEqual(["inner"]);
        throw new Error("outside");
      }),
    );
    expect(fault).toMatchObject({ message: "outside" });
    expect(names()).toEqual([]);
  });

  it("fails as a whole when an inner one throws through it", () => {
    faultOf(() =>
      database.transaction(() => {
        add("outer");
        database.transaction(() => {
          add("inner");
          throw new Error("inner");
        });
      }),
    );
    expect(names()).toEqual([]);
  });

  it("leaves the handle fit for the next one, also after a fault", () => {
    faultOf(() =>
      database.transaction(() => {
        throw new Error("no");
      }),
    );
    database.transaction(() => add("next"));
    faultOf(() =>
      database.transaction(() => {
        add("lost");
        throw new Error("no");
      }),
    );
    expect(names(open())).toEqual(["next"]);
  });

  it("shows other handles nothing until it is done", () => {
    const other = open();
    database.transaction(() => {
      add("a");
      expect(names(other)).toEqual([]);
    });
    expect(names(other)).toEqual(["a"]);
  });

  it("does not type-check with work that would let other work in", () => {
    // @ts-expect-error a promise is not allowed
    expect(database.transaction(async () => "later")).toBeInstanceOf(Promise);
  });
});

describe("a transaction that need not wait for the disk", () => {
  const syncing = () => database.statement("PRAGMA synchronous").get()?.synchronous;

  it("happens as a whole or not at all, too", () => {
    database.transactionSoon(() => add("a"));
    const fault = faultOf(() =>
      database.transactionSoon(() => {
        add("b");
        throw new Error("no");
      }),
    );
    expect(fault).toMatchObject({ message: "no" });
    expect(names(open())).toEqual(["a"]);
  });

  it("lets the next one wait again, whether it happened or not", () => {
    database.transactionSoon(() => add("a"));
    expect(syncing()).toBe(2);
    faultOf(() => database.transactionSoon(() => add("a")));
    expect(syncing()).toBe(2);
  });

  it("takes no waiting from the one it is in", () => {
    database.transaction(() => {
      database.transactionSoon(() => add("a"));
      expect(syncing()).toBe(2);
    });
    expect(names(open())).toEqual(["a"]);
  });
});

/** The lease: one serving process per store, and a second one that is told who serves. */
import { hostname } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database, type Statement } from "../../../src/storage/database.ts";
import { Lease, leaseMs } from "../../../src/storage/lease.ts";
import type { Store } from "../../../src/storage/store.ts";
import { FakeClock } from "../../support/fakes.ts";
import { deadPid, startOtherProcess } from "./other-process.ts";
import { type Content, faultOf, TemporaryFolder } from "./temporary-store.ts";

let folder: TemporaryFolder;
let clock: FakeClock;
let store: Store<Content>;
let lease: Lease;
beforeEach(() => {
  folder = new TemporaryFolder();
  clock = new FakeClock();
  store = folder.open({ clock });
  lease = store.lease;
});
afterEach(() => folder.dispose());

/** A holder as another process would have written it. */
function holdAs(pid: number, host: string): void {
  store.database
    .statement("INSERT OR REPLACE INTO lease (name, holder, pid, host, expires_at) VALUES ('serve', 'other', ?, ?, ?)")
    .run(pid, host, clock.now() + leaseMs);
}

const leased = (pid: number, host: string) => ({
  code: "VENT_STORE_LEASED",
  message: expect.stringMatching(new RegExp(`process ${pid} on ${host} .*stop it first`)),
});

describe("the lease", () => {
  it("is refused to a second process by the name of the first, and free once that one was killed", async () => {
    const other = await startOtherProcess(folder.path);
    try {
      other.say("lease");
      expect(await other.hear()).toBe("taken");
      expect(faultOf(() => lease.take())).toMatchObject(leased(other.pid, hostname()));
      expect(lease.current()).toEqual({ pid: other.pid, host: hostname() });
    } finally {
      await other.kill();
    }
    lease.take();
    expect(lease.current()).toEqual({ pid: process.pid, host: hostname() });
  });

  it("is lost to whom it passed while this one slept, by name and with what to do", () => {
    lease.take();
    clock.pass(leaseMs - 1);
    lease.renew();
    clock.pass(leaseMs);
    holdAs(process.ppid, "elsewhere");
    const { message } = faultOf(() => lease.renew()) as Error;
    expect(message).toContain(`process ${process.ppid} on elsewhere serves this store now`);
    expect(message).toMatch(/for 30 s, as when a machine sleeps; .*stop it and start this one again$/);
    clock.pass(leaseMs);
    lease.renew();
    expect(lease.current()).toEqual({ pid: process.pid, host: hostname() });
  });

  it("is refused to a second process while this one holds it, until it is given back", async () => {
    lease.take();
    const other = await startOtherProcess(folder.path);
    try {
      other.say("lease");
      expect(await other.hear()).toMatch(new RegExp(`^VENT_STORE_LEASED process ${process.pid} on ${hostname()} `));
      lease.release();
      other.say("lease");
      expect(await other.hear()).toBe("taken");
      expect(faultOf(() => lease.take())).toMatchObject(leased(other.pid, hostname()));
    } finally {
      await other.kill();
    }
  });

  it("is taken over at once from a holder on this machine that is dead", () => {
    holdAs(deadPid(), hostname());
    lease.take();
    expect(lease.current()).toEqual({ pid: process.pid, host: hostname() });
  });

  it("is taken over from an earlier process with this one's number, as in a container that starts again", () => {
    holdAs(process.pid, hostname());
    lease.take();
    expect(lease.current()).toEqual({ pid: process.pid, host: hostname() });
  });

  it("is not taken over from another machine, whose processes can't be seen from here", () => {
    const pid = deadPid();
    holdAs(pid, "elsewhere");
    expect(faultOf(() => lease.take())).toMatchObject(leased(pid, "elsewhere"));
  });

  it("is taken over when it ran out, not a moment earlier", () => {
    holdAs(process.ppid, "elsewhere");
    clock.pass(leaseMs - 1);
    expect(faultOf(() => lease.take())).toMatchObject({ code: "VENT_STORE_LEASED" });
    expect(lease.current()).toEqual({ pid: process.ppid, host: "elsewhere" });
    clock.pass(1);
    expect(lease.current()).toBeNull();
    lease.take();
    expect(lease.current()?.host).toBe(hostname());
  });

  it("is renewed by its holder, for as long again", () => {
    lease.take();
    clock.pass(leaseMs - 1);
    lease.take();
    clock.pass(leaseMs - 1);
    expect(lease.current()).toEqual({ pid: process.pid, host: hostname() });
    clock.pass(1);
    expect(lease.current()).toBeNull();
  });

  it("is lost by a holder that another one replaced, and can't be given back by it", () => {
    lease.take();
    holdAs(process.ppid, hostname());
    expect(faultOf(() => lease.take())).toMatchObject(leased(process.ppid, hostname()));
    lease.release();
    expect(lease.current()).toEqual({ pid: process.ppid, host: hostname() });
  });

  it("belongs to nobody at first, and after it was given back", () => {
    expect(lease.current()).toBeNull();
    lease.take();
    lease.release();
    expect(lease.current()).toBeNull();
  });

  it("is refused by name also when the first process took it a moment ago", () => {
    const database = new OvertakenDatabase(folder.path);
    folder.closeLater(() => database.close());
    database.meanwhile = () => holdAs(process.ppid, hostname());
    expect(faultOf(() => new Lease(database, clock, "late").take())).toMatchObject(leased(process.ppid, hostname()));
  });
});

/** Another process does `meanwhile` right after this one has looked who holds the lease. */
class OvertakenDatabase extends Database {
  meanwhile: (() => void) | null = null;

  override statement(sql: string): Statement {
    const statement = super.statement(sql);
    if (!sql.startsWith("SELECT holder")) return statement;
    return {
      ...statement,
      get: (...values) => {
        const row = statement.get(...values);
        const { meanwhile } = this;
        this.meanwhile = null;
        meanwhile?.();
        return row;
      },
    };
  }
}

/** Commands that need a store for themselves: what happens when it is taken from them in the middle of their work. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { alone } from "../../../../adapters/cli/installation.ts";
import { leaseMs } from "../../../../src/storage/lease.ts";
import { TemporaryFolder } from "../../storage/temporary-store.ts";

let folder: TemporaryFolder;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  folder = new TemporaryFolder();
});
afterEach(() => {
  vi.useRealTimers();
  folder.dispose();
});

it("ends with who serves the store now, when another process has taken it over", async () => {
  const other = folder.open();
  const working = alone(folder.open(), () => new Promise<never>(() => undefined));
  const ended = expect(working).rejects.toMatchObject({
    code: "VENT_STORE_LEASED",
    message: expect.stringContaining("process 7 on elsewhere serves this store now"),
  });
  const inAnHour = Date.now() + 3_600_000;
  other.database
    .statement("UPDATE lease SET holder = 'other', pid = 7, host = 'elsewhere', expires_at = ?")
    .run(inAnHour);
  vi.advanceTimersByTime(leaseMs / 3);
  await ended;
});

it("keeps the store to itself for as long as the work lasts, and gives it back", async () => {
  const other = folder.open();
  const work = Promise.withResolvers<string>();
  const working = alone(folder.open(), () => work.promise);
  for (let thirds = 0; thirds < 9; thirds += 1) vi.advanceTimersByTime(leaseMs / 3);
  expect(other.lease.current()).toMatchObject({ pid: process.pid });
  work.resolve("done");
  expect(await working).toBe("done");
  expect(other.lease.current()).toBeNull();
});

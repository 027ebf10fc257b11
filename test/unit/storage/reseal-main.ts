/** What the process of the re-sealing tests runs: seals everything anew and then stands still before the commit, to be killed. */
import { reseal } from "../../../src/storage/reseal.ts";
import { openStore } from "../../../src/storage/store.ts";
import { dateClock, pepper, realRandom } from "./temporary-store.ts";

const [, , path = "", next = ""] = process.argv;
const { database } = openStore({ path, pepper, clock: dateClock, random: realRandom });
database.transaction(() => {
  reseal(database, { old: pepper, next: Buffer.from(next) }, realRandom);
  process.stdout.write("resealed\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});

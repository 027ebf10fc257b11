/** What the second process of the storage tests runs: words come in on standard input, answers go out as lines. */
import { createInterface } from "node:readline";
import { BotError } from "../../../src/errors.ts";
import { openStore } from "../../../src/storage/store.ts";
import { dateClock, pepper, realRandom } from "./temporary-store.ts";

const store = openStore({ path: process.argv[2] ?? "", pepper, clock: dateClock, random: realRandom });
const answer = (line: string) => process.stdout.write(`${line}\n`);
answer("open");

for await (const word of createInterface({ input: process.stdin })) {
  try {
    if (word === "lease") {
      store.lease.take();
      answer("taken");
    } else {
      const [kind, names] = word.split(" ");
      const wins = (names ?? "")
        .split(",")
        .filter((name) =>
          kind === "claim" ? store.claims.claim(name, 3_600_000, Date.now()) : store.drafts.erase(name),
        );
      answer(wins.join(","));
    }
  } catch (fault) {
    answer(fault instanceof BotError ? `${fault.code} ${fault.message}` : String(fault));
  }
}

/** The gate against threats: only the house policy may name a court, a collector or an end of the contract that way. */
import { isUnknownIn } from "./claims.ts";
import { forbid } from "./find.ts";
import { threats } from "./patterns/accusations.ts";
import type { Reading } from "./reply.ts";

const named = forbid(threats);

export function threatsIn(reading: Reading): string[] {
  const { facts, offers } = reading.reply;
  return named(reading).filter(isUnknownIn((offers ?? facts).join("\n")));
}

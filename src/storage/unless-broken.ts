/** Reads what may be damaged: one row that can't be opened must not hold up the others. */
import { SealBrokenError } from "../errors.ts";

/** @returns null when the seal of what `read` opens is broken; every other fault is thrown on */
export function unlessBroken<T>(read: () => T): T | null {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof SealBrokenError) return null;
    throw fault;
  }
}

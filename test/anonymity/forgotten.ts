/** Looks whether bytes that were in the store are still anywhere in its files. */
import { expect } from "vitest";
import type { Harness } from "../support/harness.ts";
import { blobOf, type DumpRow, dump, rowsOf } from "./dump.ts";

export function rows({ path }: Harness, table: string): readonly DumpRow[] {
  return rowsOf(dump(path), table);
}

/** The sealed bytes of a key, as they lie in the file. */
export function sealedKey(harness: Harness, start: string): Buffer {
  const row = rows(harness, "random_key").find(({ id }) => String(id).startsWith(start));
  return blobOf(row, "sealed");
}

/** After the next round of jobs at the latest. */
export async function expectGone(harness: Harness, ...pieces: Buffer[]): Promise<void> {
  await harness.pass(21_000);
  const disk = harness.bytesOnDisk();
  for (const piece of pieces) {
    expect(piece.length).toBeGreaterThan(28);
    // The nonce and the beginning say enough: a page may keep part of a row.
    expect(disk.includes(piece.subarray(0, 24)), "its bytes are still in the file").toBe(false);
  }
}

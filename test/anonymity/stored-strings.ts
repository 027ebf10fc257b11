/** Whether two threads can be told to belong together: every byte string in the file that has to do with one of them. */
import { bytesOf, type Dump } from "./dump.ts";

/** Same for all threads by design: what kind of row it is, and where; and the platform's own id of a public post. */
const shared = new Set([
  "platform",
  "space",
  "channel",
  "situation",
  "state",
  "kind",
  "namespace",
  "operation",
  "name",
  "post",
]);

/** What a value begins with whoever it belongs to. */
const prefix = /^(?:thread|draft)\//;

/** Every byte string that has to do with `thread`: whole cells, and all windows of eight bytes in them. */
export function stringsOf(from: Dump, thread: string): Set<string> {
  const rows = [...from.values()].flat();
  const own = rows.filter((row) =>
    Object.values(row).some((cell) => typeof cell === "string" && cell.includes(thread)),
  );
  const cells = own.flatMap((row) => Object.entries(row).filter(([column]) => !shared.has(column)));
  return new Set(
    cells.flatMap(([, cell]) => piecesOf(bytesOf(typeof cell === "string" ? cell.replace(prefix, "") : cell))),
  );
}

function piecesOf(bytes: Buffer | null): string[] {
  if (bytes === null) return [];
  const windows = Array.from({ length: Math.max(0, bytes.length - 7) }, (_, at) => bytes.subarray(at, at + 8));
  return [bytes, ...windows].map((piece) => piece.toString("hex"));
}

export function common(first: Set<string> | undefined, second: Set<string> | undefined): string[] {
  return [...(first ?? [])].filter((piece) => second?.has(piece));
}

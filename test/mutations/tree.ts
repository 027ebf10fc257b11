/** A copy of the project in a temporary folder, to be broken: what can be broken is copied, the rest is linked. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Mutation } from "./table.ts";

export const projectFolder = join(import.meta.dirname, "..", "..");

const copied = new Set(["src", "adapters", "test"]);
const leftOut = new Set([".git", "data"]);
/** Sets that are measured on and never read by a test of the product. */
const isUnneeded = (path: string) => basename(path).startsWith("heldout") || path.endsWith("/test/mutations");

/** @returns the folder of the copy */
export function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), "ventil-mutation-"));
  for (const name of readdirSync(projectFolder)) {
    const [from, to] = [join(projectFolder, name), join(folder, name)];
    if (copied.has(name)) cpSync(from, to, { recursive: true, filter: (path) => !isUnneeded(path) });
    else if (!leftOut.has(name)) symlinkSync(from, to);
  }
  return folder;
}

export function dropTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** How often the text to be replaced stands in its file. */
export function occurrences({ file, find }: Mutation): number {
  return readFileSync(join(projectFolder, file), "utf8").split(find).length - 1;
}

/** @throws {Error} when the table has gone stale: the text must stand in the file exactly once */
export function breakTree(folder: string, mutation: Mutation): void {
  const count = occurrences(mutation);
  if (count !== 1) throw new Error(`"${mutation.find}" stands ${count} times in ${mutation.file}: mend the row`);
  const path = join(folder, mutation.file);
  const [before = "", after = ""] = readFileSync(path, "utf8").split(mutation.find);
  writeFileSync(path, before + mutation.replace + after);
}

/** The project's source files and what each of them imports, for tests of its shape. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every file with this ending under a folder, by its path from the root, with "/" whatever the machine. */
export function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.includes("node_modules/"))
    .sort();
}

export function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

export interface Import {
  /** The importing file. */
  readonly from: string;
  /** The imported file by its path from the root, or the name of a package. */
  readonly to: string;
}

/** Imports and re-exports, of types too, with those that are made while running. */
export function importsOf(path: string): Import[] {
  const source = read(path);
  const specifiers = [
    ...source.matchAll(/^\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"/gm),
    ...source.matchAll(/^\s*import\s+"([^"]+)"/gm),
    ...source.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g),
  ].map(([, specifier]) => specifier ?? "");
  return specifiers.map((specifier) => ({ from: path, to: resolve(path, specifier) }));
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return join(dirname(from), specifier).split(sep).join("/");
}

/** What the checks ask of the file system, all of it by looking only. */
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** Whether anyone but the owner may read or enter; false for a file that is not there. */
export function isOpenToOthers(path: string): boolean {
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0;
}

/** The folder itself, or the nearest one above it that exists. */
export function nearestFolder(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestFolder(above);
}

/** Whether files can be made in `folder`, or the folder itself where it is still to be made. */
export function canMakeFilesIn(folder: string): boolean {
  const nearest = nearestFolder(folder);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return statSync(nearest).isDirectory();
  } catch {
    return false;
  }
}

/** Whether `path` lies in `folder` or below it, links followed; neither needs to exist. */
export function liesIn(path: string, folder: string): boolean {
  const outer = real(resolve(folder));
  return `${real(resolve(path))}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function real(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(real(dirname(path)), basename(path));
}

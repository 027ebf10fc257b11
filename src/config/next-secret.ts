/** Changing the secret: a new one waits beside the old one and takes its place by one rename, so that one of the two is always whole. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { SecretUnusableError } from "../errors.ts";
import { defaultSecretPath, makeSecret, readSecretFile, type SecretSource } from "./secret.ts";

/** The file that holds the secret; null when a variable does, which only the operator can change. */
export function secretFileOf({ env, homeFolder }: SecretSource): string | null {
  if (env.VENTIL_SECRET !== undefined) return null;
  return env.VENTIL_SECRET_FILE || defaultSecretPath(homeFolder);
}

/** Where the next secret waits. */
function nextOf(path: string): string {
  return `${path}.next`;
}

/** The secret that a change which was cut short has left waiting; null when there is none. */
export function waitingSecret(path: string, storePath: string): Buffer | null {
  return existsSync(nextOf(path)) ? readSecretFile(nextOf(path), "the waiting secret", storePath) : null;
}

/** The next secret, on disk before anything is sealed with it. @throws {SecretUnusableError} */
export function prepareSecret(path: string, storePath: string): Buffer {
  const waiting = waitingSecret(path, storePath);
  if (waiting !== null) return waiting;
  const made = makeSecret(nextOf(path));
  flush(nextOf(path));
  flush(dirname(path));
  return made;
}

/** Puts the next secret in the place of the old one. */
export function promoteSecret(path: string): void {
  try {
    renameSync(nextOf(path), path);
    flush(dirname(path));
  } catch (cause) {
    throw new SecretUnusableError(
      `the store has its new secret, but ${nextOf(path)} can't be renamed to ${path}; do it by hand`,
      { cause },
    );
  }
}

function flush(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

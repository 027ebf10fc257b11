/** The pepper: where it comes from, and every reason not to start without a good one (anonymity 2 and 6). */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { SecretUnusableError } from "../errors.ts";

/** Below 32 bytes a pepper can be guessed. */
const leastBytes = 32;
/** What `.env.example` and tutorials show; anyone can read it there. */
const exampleValue = /change[-_ ]?me|example|secret-here|your[-_ ]secret|^(.)\1+$/i;

export interface SecretSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly storePath: string;
}

/**
 * The pepper's bytes.
 * @throws {SecretUnusableError} when none is there for an existing store, or the one there is short, empty, an example,
 * readable by others, or lies in the data folder.
 */
export function loadPepper(source: SecretSource): Buffer {
  const { VENTIL_SECRET: value, VENTIL_SECRET_FILE: file } = source.env;
  if (value !== undefined) return checked(value, "VENTIL_SECRET");
  if (file !== undefined && file !== "") return readSecretFile(file, source.storePath);
  const own = defaultSecretPath(source.homeFolder);
  if (existsSync(own)) return readSecretFile(own, source.storePath);
  if (!isEmptyStore(source.storePath)) {
    throw new SecretUnusableError(
      `the store ${source.storePath} exists, but its secret does not; set VENTIL_SECRET or put it back at ${own}`,
    );
  }
  refuseInDataFolder(own, source.storePath);
  return makeSecret(own);
}

export function defaultSecretPath(homeFolder: string): string {
  return join(homeFolder, ".config", "ventil", "secret");
}

/** A store that was never begun: no file, or one without a byte. */
export function isEmptyStore(path: string): boolean {
  return !existsSync(path) || statSync(path).size === 0;
}

function makeSecret(path: string): Buffer {
  const value = randomBytes(leastBytes).toString("hex");
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${value}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
  } catch (cause) {
    throw new SecretUnusableError(`a secret can't be written to ${path}; set VENTIL_SECRET or VENTIL_SECRET_FILE`, {
      cause,
    });
  }
  return Buffer.from(value);
}

function readSecretFile(path: string, storePath: string): Buffer {
  refuseInDataFolder(path, storePath);
  let value: string;
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      throw new SecretUnusableError(`the secret file ${path} can be read by others; run: chmod 600 ${path}`);
    }
    value = readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof SecretUnusableError) throw cause;
    throw new SecretUnusableError(`the secret file ${path} can't be read`, { cause });
  }
  return checked(value.trim(), `the secret file ${path}`);
}

function checked(value: string, name: string): Buffer {
  const bytes = Buffer.from(value);
  if (bytes.length < leastBytes) {
    throw new SecretUnusableError(
      `${name} has ${bytes.length} bytes and needs ${leastBytes}; make one with: openssl rand -hex 32`,
    );
  }
  if (exampleValue.test(value) || new Set(value).size < 8) {
    throw new SecretUnusableError(`${name} is an example or too simple; make one with: openssl rand -hex 32`);
  }
  return bytes;
}

/** A thief of the data folder must not get the secret with it. */
function refuseInDataFolder(path: string, storePath: string): void {
  const folder = real(dirname(storePath));
  if (`${real(dirname(path))}${sep}`.startsWith(`${folder}${sep}`)) {
    throw new SecretUnusableError(
      `the secret ${path} lies in the data folder ${folder}; keep it elsewhere, with backups of its own`,
    );
  }
}

function real(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

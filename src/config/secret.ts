/** The pepper: where it comes from, and every reason not to start without a good one (anonymity 2 and 6). */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { SecretUnusableError } from "../errors.ts";

/** Below 32 bytes a pepper can be guessed. */
const leastBytes = 32;
/** What `.env.example` and tutorials show; anyone can read it there. */
const exampleValue = /change[-_ ]?me|example|secret-here|your[-_ ]secret|^(.)\1+$/i;

export interface SecretSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly storePath: string;
  /** The `.env` file that set VENTIL_SECRET; nothing when the environment itself did. */
  readonly envFile?: string | null;
}

/**
 * The pepper's bytes.
 * @throws {SecretUnusableError} when none is there for an existing store, or the one there is short, empty, an example,
 * readable by others, or lies in the data folder.
 */
export function loadPepper(source: SecretSource): Buffer {
  const { VENTIL_SECRET: value, VENTIL_SECRET_FILE: file } = source.env;
  if (value !== undefined) {
    if (source.envFile) refuseInDataFolder(source.envFile, source.storePath);
    return checked(value, "VENTIL_SECRET");
  }
  if (file !== undefined && file !== "") {
    // Not by its path: people paste the secret itself here.
    return readSecretFile(file, "the file that VENTIL_SECRET_FILE names", source.storePath);
  }
  const own = defaultSecretPath(source.homeFolder);
  if (existsSync(own)) return readSecretFile(own, `the secret file ${own}`, source.storePath);
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

/** A new secret in a file of its own. @throws {SecretUnusableError} also when something is there already */
export function makeSecret(path: string): Buffer {
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

/** @param name what the file is called in a refusal */
export function readSecretFile(path: string, name: string, storePath: string): Buffer {
  refuseInDataFolder(path, storePath);
  let value: string;
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      throw new SecretUnusableError(`${name} can be read by others; take that right away with chmod 600`);
    }
    value = readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof SecretUnusableError) throw cause;
    throw new SecretUnusableError(`${name} can't be read; is the path right?`, { cause });
  }
  return checked(value.trim(), name);
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
  const folder = folderHolding(path, storePath);
  if (folder === null) return;
  throw new SecretUnusableError(
    `the secret lies in the data folder ${folder}; keep it elsewhere, with backups of its own`,
  );
}

/** The folder of `storePath`, if the secret at `path` lies in it, however deep; links are followed on both sides. */
export function folderHolding(path: string, storePath: string): string | null {
  const folders = [real(dirname(storePath)), dirname(real(storePath))];
  const places = [real(path), join(real(dirname(path)), basename(path))];
  return folders.find((one) => places.some((place) => place.startsWith(`${one}${sep}`))) ?? null;
}

/** The real path of what is there, and below that the rest as written. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

/** What the commands that work on a store begin with: its configuration, its secret, and the store itself if there is one. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { type Config, loadConfig } from "../../src/config/load-config.ts";
import { isEmptyStore, loadPepper, type SecretSource } from "../../src/config/secret.ts";
import { BotError, StoreLeasedError, StoreUnusableError } from "../../src/errors.ts";
import { leaseMs } from "../../src/storage/lease.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import { systemClock, systemRandom } from "../shared/parts.ts";

export interface Installation {
  readonly config: Config;
  readonly source: SecretSource;
}

/** Reads `.env` as `npm start` does. @throws {ConfigInvalidError} */
export function readInstallation(): Installation {
  const wasSet = process.env.VENTIL_SECRET !== undefined;
  const hasFile = existsSync(".env");
  if (hasFile) process.loadEnvFile(".env");
  const config = loadConfig(process.env);
  const envFile = hasFile && !wasSet && process.env.VENTIL_SECRET !== undefined ? resolve(".env") : null;
  return { config, source: { env: process.env, homeFolder: homedir(), storePath: config.storePath, envFile } };
}

/** Its own secret; where no store was begun, none is made. @throws {StoreUnusableError} */
export function pepperOf({ source }: Installation): Buffer {
  refuseUnbegun(source.storePath);
  return loadPepper(source);
}

/** @throws {StoreUnusableError} where there is none: opening would make it. @throws {SecretUnusableError} */
export function openWith({ config }: Installation, pepper: Buffer): Store<unknown> {
  refuseUnbegun(config.storePath);
  return openStore<unknown>({ path: config.storePath, pepper, clock: systemClock, random: systemRandom });
}

function refuseUnbegun(path: string): void {
  if (isEmptyStore(path)) throw new StoreUnusableError(`there is no store at ${path} yet`);
}

/** Takes the lease for as long as `work` lasts, so that nothing serves the store meanwhile. @throws {StoreLeasedError} */
export async function alone<Result>(store: Store<unknown>, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    store.lease.take();
    const lost = Promise.withResolvers<never>();
    // Removing posts may take longer than a lease lasts.
    const renewing = setInterval(() => renew(store, lost.reject), leaseMs / 3);
    try {
      return await Promise.race([lost.promise, work()]);
    } finally {
      clearInterval(renewing);
      store.lease.release();
    }
  } finally {
    store.close();
  }
}

/** A disk that is full for a moment loses no lease. */
function renew(store: Store<unknown>, onLost: (fault: StoreLeasedError) => void): void {
  try {
    store.lease.renew();
  } catch (fault) {
    if (fault instanceof StoreLeasedError) onLost(fault);
  }
}

/** Our own faults are sentences for the operator; of any other fault nothing is printed but its kind and code (anonymity 14). */
export async function guarded(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    const { name, code } = fault as NodeJS.ErrnoException;
    const text =
      fault instanceof BotError ? `${fault.code}: ${fault.message}` : `unexpected ${name}: ${code ?? "no code"}`;
    process.stderr.write(`${what}\n${text}\n`);
    process.exitCode = 1;
  }
}

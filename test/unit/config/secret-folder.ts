/** A home folder and a data folder for the secret tests, and the ways to load or refuse a secret there. */
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { loadPepper, type SecretSource } from "../../../src/config/secret.ts";

export const goodSecret = () => randomBytes(32).toString("hex");

export class SecretFolder {
  readonly folder = mkdtempSync(join(tmpdir(), "ventil-secret-"));
  readonly homeFolder = join(this.folder, "home");
  readonly dataFolder = join(this.folder, "data");
  readonly storePath = join(this.dataFolder, "ventil.db");

  constructor() {
    mkdirSync(this.homeFolder);
    mkdirSync(this.dataFolder);
  }

  load(env: Record<string, string> = {}, more: Partial<SecretSource> = {}): Buffer {
    const { homeFolder, storePath } = this;
    return loadPepper({ env, homeFolder, storePath, ...more });
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A secret file with this content, for its owner alone unless told otherwise. */
export function secretFile(path: string, content = `${goodSecret()}\n`, mode = 0o600): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

/** Why starting is refused; the secret itself must not be in the words. */
export function refusal(work: () => unknown, secret = "no secret in this test"): string {
  try {
    work();
  } catch (fault) {
    expect(fault).toMatchObject({ code: "VENT_SECRET_UNUSABLE" });
    const { message } = fault as Error;
    expect(message).not.toContain(secret);
    return message;
  }
  return expect.unreachable("it was accepted");
}

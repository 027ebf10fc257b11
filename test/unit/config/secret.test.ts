/** The pepper: every reason not to start without a good one, and the one case in which it is made. */
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSecretPath } from "../../../src/config/secret.ts";
import { goodSecret, refusal, SecretFolder, secretFile } from "./secret-folder.ts";

let place: SecretFolder;
beforeEach(() => {
  place = new SecretFolder();
});
afterEach(() => place.dispose());

describe("a secret that is given", () => {
  it("is taken byte for byte from the variable", () => {
    const secret = goodSecret();
    expect(place.load({ VENTIL_SECRET: secret })).toEqual(Buffer.from(secret));
    expect(readdirSync(place.homeFolder)).toEqual([]);
  });

  it("is taken from a file, without the line end of an editor", () => {
    const secret = goodSecret();
    const path = secretFile(join(place.folder, "elsewhere", "secret"), `${secret}\n`);
    expect(place.load({ VENTIL_SECRET_FILE: path })).toEqual(Buffer.from(secret));
  });

  const bad: [string, string, RegExp][] = [
    ["empty", "", /has 0 bytes and needs 32; make one with: openssl rand -hex 32/],
    ["short by one byte", goodSecret().slice(0, 31), /has 31 bytes and needs 32; make one/],
    ["an example", "change-me-change-me-change-me-change-me", /is an example or too simple; make one/],
    ["another example", "CHANGEME0123456789abcdefghijklmnopqrstuv", /is an example or too simple/],
    ["a third example", "your-secret-goes-in-here-0123456789abcdef", /is an example or too simple/],
    ["what a tutorial shows", "this-is-an-example-of-a-long-ventil-secret", /is an example or too simple/],
    ["one letter again and again", "a".repeat(64), /is an example or too simple/],
    ["a few letters again and again", "abcabcd".repeat(10), /is an example or too simple/],
    ["blank", " ".repeat(64), /is an example or too simple|has 0 bytes/],
  ];
  it.each(bad)("is refused in the variable when it is %s", (_what, secret, reason) => {
    const message = refusal(() => place.load({ VENTIL_SECRET: secret }), secret || undefined);
    expect(message).toMatch(new RegExp(`^VENTIL_SECRET (${reason.source})`));
  });

  it.each(bad)("is refused in a file when it is %s", (_what, secret, reason) => {
    const path = secretFile(join(place.folder, "secret"), `${secret}\n`);
    const message = refusal(() => place.load({ VENTIL_SECRET_FILE: path }), secret.trim() || undefined);
    expect(message).toMatch(new RegExp(`VENTIL_SECRET_FILE.* (${reason.source})`));
  });

  it.each(["640", "604", "644", "660", "620", "601"])(
    "is refused in a file of mode %s, with the command that mends it",
    (mode) => {
      const path = secretFile(join(place.folder, "secret"), undefined, Number.parseInt(mode, 8));
      const message = refusal(() => place.load({ VENTIL_SECRET_FILE: path }));
      expect(message).toMatch(/VENTIL_SECRET_FILE names can be read by others; .*chmod 600/);
      chmodSync(path, 0o600);
      expect(place.load({ VENTIL_SECRET_FILE: path })).toHaveLength(64);
      chmodSync(path, 0o400);
      expect(place.load({ VENTIL_SECRET_FILE: path })).toHaveLength(64);
    },
  );

  it("is refused when its file is not there, and none is made in its place", () => {
    const path = join(place.folder, "missing");
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: path }))).toMatch(/VENTIL_SECRET_FILE names can't be read; /);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(place.homeFolder)).toEqual([]);
  });

  it("is not repeated when it was put by mistake where its file belongs", () => {
    const secret = goodSecret();
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: secret }), secret)).toContain("VENTIL_SECRET_FILE");
  });
});

describe("without a secret", () => {
  it("one is made for a store that was never begun, for its owner alone, and found again", () => {
    const made = place.load();
    const path = defaultSecretPath(place.homeFolder);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
    expect(made.length).toBeGreaterThanOrEqual(32);
    writeFileSync(place.storePath, "now there is a store");
    expect(place.load()).toEqual(made);
    expect(place.load({ VENTIL_SECRET_FILE: "" })).toEqual(made);
  });

  it("each new store gets one of its own", () => {
    const made = place.load();
    rmSync(defaultSecretPath(place.homeFolder));
    writeFileSync(place.storePath, "");
    expect(place.load()).not.toEqual(made);
  });

  it("an existing store does not start: nothing is made, and the words say what to do", () => {
    writeFileSync(place.storePath, "a store");
    const message = refusal(() => place.load());
    expect(message).toContain(place.storePath);
    expect(message).toMatch(/its secret does not; set VENTIL_SECRET or put it back at .*\.config.ventil.secret$/);
    expect(readdirSync(place.homeFolder)).toEqual([]);
  });

  it("the one made earlier is refused when others can read it by now", () => {
    place.load();
    chmodSync(defaultSecretPath(place.homeFolder), 0o644);
    const message = refusal(() => place.load());
    expect(message).toContain("chmod 600");
    expect(message).toContain(defaultSecretPath(place.homeFolder));
  });

  it("nothing starts where none can be written, and the words say what to do", () => {
    writeFileSync(join(place.homeFolder, ".config"), "a file, not a folder");
    expect(refusal(() => place.load())).toMatch(/can't be written to .*; set VENTIL_SECRET or VENTIL_SECRET_FILE/);
  });

  it("a link that leads nowhere is not followed to make one", () => {
    const path = defaultSecretPath(place.homeFolder);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(place.dataFolder, "planted"), path);
    refusal(() => place.load());
    expect(existsSync(join(place.dataFolder, "planted"))).toBe(false);
  });
});

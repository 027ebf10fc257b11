/** The pepper never lies beside the store: who takes the data folder must not get the secret with it. */
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSecretPath } from "../../../src/config/secret.ts";
import { goodSecret, refusal, SecretFolder, secretFile } from "./secret-folder.ts";

let place: SecretFolder;
beforeEach(() => {
  place = new SecretFolder();
});
afterEach(() => place.dispose());

describe("a secret beside the store", () => {
  const besides = "lies in the data folder";

  it.each(["secret", "deep/er/secret", ".secret"])("is refused at data/%s", (where) => {
    const path = secretFile(join(place.dataFolder, where));
    const message = refusal(() => place.load({ VENTIL_SECRET_FILE: path }));
    expect(message).toContain(besides);
    expect(message).toContain("keep it elsewhere");
  });

  it("is refused through a linked folder, and by a path that goes round", () => {
    secretFile(join(place.dataFolder, "secret"));
    symlinkSync(place.dataFolder, join(place.folder, "link"));
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: join(place.folder, "link", "secret") }))).toContain(besides);
    const round = `${place.homeFolder}/../data/secret`;
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: round }))).toContain(besides);
    const linkedStore = join(place.folder, "link", "ventil.db");
    const direct = join(place.dataFolder, "secret");
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: direct }, { storePath: linkedStore }))).toContain(besides);
  });

  it("is refused when the file itself is a link into the data folder", () => {
    secretFile(join(place.dataFolder, "secret"));
    symlinkSync(join(place.dataFolder, "secret"), join(place.folder, "link-to-secret"));
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: join(place.folder, "link-to-secret") }))).toContain(besides);
  });

  it("is refused when the store is a link to a file beside it", () => {
    const path = secretFile(join(place.dataFolder, "secret"));
    writeFileSync(place.storePath, "");
    symlinkSync(place.storePath, join(place.homeFolder, "linked.db"));
    const linked = { storePath: join(place.homeFolder, "linked.db") };
    expect(refusal(() => place.load({ VENTIL_SECRET_FILE: path }, linked))).toContain(besides);
  });

  it("is neither read nor made where the home folder lies in the data folder", () => {
    const inside = { homeFolder: join(place.dataFolder, "home") };
    expect(refusal(() => place.load({}, inside))).toContain(besides);
    expect(existsSync(inside.homeFolder)).toBe(false);
    secretFile(defaultSecretPath(inside.homeFolder));
    expect(refusal(() => place.load({}, inside))).toContain(besides);
  });

  it("is not made where the home folder is a link into the data folder", () => {
    symlinkSync(place.dataFolder, join(place.folder, "linked-home"));
    expect(refusal(() => place.load({}, { homeFolder: join(place.folder, "linked-home") }))).toContain(besides);
  });

  it("is refused in the variable when the file that set it lies there", () => {
    const env = { VENTIL_SECRET: goodSecret() };
    const from = (envFile: string | null) => place.load(env, { envFile });
    expect(refusal(() => from(join(place.dataFolder, ".env")), env.VENTIL_SECRET)).toContain(besides);
    symlinkSync(place.dataFolder, join(place.folder, "link"));
    expect(refusal(() => from(join(place.folder, "link", ".env")), env.VENTIL_SECRET)).toContain(besides);
    for (const elsewhere of [join(place.folder, ".env"), null]) expect(from(elsewhere)).toHaveLength(64);
  });

  it("is accepted in a folder whose name only begins like the data folder's", () => {
    const path = secretFile(join(place.folder, "data-secrets", "secret"));
    expect(place.load({ VENTIL_SECRET_FILE: path })).toHaveLength(64);
  });
});

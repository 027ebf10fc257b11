/** The doctor's checks, each over the states it must tell apart. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Finding, ok, printFindings, problem, warning } from "../../../../adapters/cli/checks/finding.ts";
import { checkPort, type Ports } from "../../../../adapters/cli/checks/port.ts";
import { checkSecret } from "../../../../adapters/cli/checks/secret.ts";
import { checkConfig, type Env, readEnvFile } from "../../../../adapters/cli/checks/settings.ts";
import { checkHelpLines, checkNode, checkPlaybook, checkPrompts } from "../../../../adapters/cli/checks/shipped.ts";
import { checkStore, type Machine } from "../../../../adapters/cli/checks/store.ts";
import { modelPrompts, promptFolder } from "../../../../adapters/shared/parts.ts";
import { loadConfig } from "../../../../src/config/load-config.ts";
import type { ChannelRef, SpaceRef } from "../../../../src/ports/platform.ts";
import { helpLines } from "../../../../src/safety/help-lines.ts";
import { openStore } from "../../../../src/storage/store.ts";
import { weekOf } from "../../../../src/themes/week.ts";
import { FakeClock, seededRandom } from "../../../support/fakes.ts";

const secret = "4f9d1c77a0b35e28d6c1f0a94b8e7d3356aa01fe92cd7b48";
const dayMs = 86_400_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-checks-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file with these permissions, whatever the umask. */
function put(name: string, text: string | Buffer, mode = 0o600): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

function levels(findings: readonly Finding[]): string[] {
  return findings.map(({ level }) => level);
}

function all(findings: readonly Finding[]): string {
  return findings.map(({ level, text, mend }) => `${level} ${text} ${mend ?? ""}`).join("\n");
}

describe("printFindings", () => {
  const findings = [ok("one"), warning("two", "do this"), problem("three")];

  it("says the level in words, how to mend it, and how many there are", () => {
    expect(printFindings(findings, false)).toBe(
      "ok       one\nwarning  two\n         To mend: do this\nproblem  three\n\n" +
        "1 problem, 1 warning. Mend the problems, then run: npm run doctor\n",
    );
  });

  it("uses colour only when told that a terminal is there", () => {
    expect(printFindings(findings, false)).not.toContain("\u001b");
    expect(printFindings(findings, true)).toContain("\u001b[31mproblem\u001b[39m  three");
  });

  it("lets nothing in a path command the terminal", () => {
    expect(printFindings([ok("a\u001b[2J\nproblem  b\u202e")], false)).toBe(
      "ok       a?[2J?problem  b?\n\nNo problems.\n",
    );
  });
});

describe("checkNode", () => {
  it.each([
    ["24.0.0", "ok"],
    ["30.1.2", "ok"],
    ["23.11.1", "problem"],
    ["9.9.9", "problem"],
  ])("says of Node %s: %s", (version, level) => {
    expect(checkNode(version).level).toBe(level);
  });
});

describe("checkPlaybook", () => {
  it("counts what is shipped", () => {
    const shipped = fileURLToPath(new URL("../../../../prompts/playbook", import.meta.url));
    expect(checkPlaybook(shipped)).toEqual(ok("playbook: 21 situations in 3 languages"));
  });

  it("names the file that is missing", () => {
    const finding = checkPlaybook(folder);
    expect(finding.level).toBe("problem");
    expect(finding.text).toMatch(/\.md can't be read/);
  });
});

describe("checkPrompts", () => {
  const names = Object.values(modelPrompts);

  it("knows every prompt that is shipped, and finds nothing wrong with them", () => {
    const shipped = readdirSync(promptFolder).filter((file) => /\.v\d+\.md$/.test(file));
    expect(names.map((name) => `${name}.md`).toSorted()).toEqual(shipped.toSorted());
    expect(checkPrompts(promptFolder, names, true)).toEqual([ok(`prompts for a language model: ${names.length}`)]);
  });

  it("names the file that is damaged, what is wrong with it and what to do, and goes on", () => {
    for (const name of names) put(`${name}.md`, readFileSync(join(promptFolder, `${name}.md`)));
    const whole = readFileSync(join(promptFolder, "manager-note.v1.md"), "utf8");
    put("manager-note.v1.md", whole.slice(0, whole.indexOf("CLIENT {fence}")));
    rmSync(join(folder, "refine-reply.v1.md"));
    const findings = checkPrompts(folder, names, true);
    expect(findings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      "problem prompt for the language model: refine-reply.v1.md can't be read",
      'problem prompt for the language model: manager-note.v1: the input "client" is never used',
    ]);
    for (const { mend } of findings) expect(mend).toContain("put the file back as it came");
  });

  it("only warns where no model is configured", () => {
    const levels = checkPrompts(folder, names, false).map(({ level }) => level);
    expect(levels).toEqual(names.map(() => "warning"));
  });
});

describe("checkHelpLines", () => {
  const oldest = Math.min(...helpLines("pl").lines.map(({ checkedOn }) => Date.parse(checkedOn)));

  it("is content on the 200th day and warns on the 201st, naming the numbers", () => {
    expect(checkHelpLines("pl", oldest + 200 * dayMs).level).toBe("ok");
    const late = checkHelpLines("pl", oldest + 201 * dayMs);
    expect(late.level).toBe("warning");
    expect(late.text).toContain("116 123");
  });

  it("says when a country has only the European line", () => {
    expect(checkHelpLines("fr", oldest).text).toContain("Europe in general");
    expect(checkHelpLines("lt", oldest).text).toContain("help lines for lt");
  });
});

describe("checkConfig", () => {
  it("reports all problems at once, by name, and repeats no value", () => {
    const { config, findings } = checkConfig({
      VENTIL_LOCALE: "klingon",
      RETENTION_DAYS: "forever",
      PLAYGROUND: "maybe",
    });
    expect(config).toBeNull();
    expect(levels(findings)).toEqual(["problem", "problem", "problem"]);
    for (const name of ["VENTIL_LOCALE", "RETENTION_DAYS", "PLAYGROUND"]) expect(all(findings)).toContain(name);
    expect(all(findings)).not.toMatch(/klingon|forever|maybe/);
  });

  it("sums up a good one without the support contact itself", () => {
    const { config, findings } = checkConfig({ VENTIL_SUPPORT: "Marta 600 100 200", PUBLISH_DELAY: "3h" });
    expect(config?.support).toBe("Marta 600 100 200");
    expect(all(findings)).toContain("support contact set");
    expect(all(findings)).toContain("up to 180 minutes");
    expect(all(findings)).not.toContain("Marta");
  });
});

describe("readEnvFile", () => {
  it("does without a file", () => {
    const { file, findings } = readEnvFile(folder);
    expect(file).toBeNull();
    expect(levels(findings)).toEqual(["ok"]);
  });

  it("warns of a token that others can read, by its name only", () => {
    put(".env", "SLACK_BOT_TOKEN=xoxb-canary\n", 0o644);
    const { findings } = readEnvFile(folder);
    expect(levels(findings)).toEqual(["ok", "warning"]);
    expect(all(findings)).toContain("SLACK_BOT_TOKEN");
    expect(all(findings)).not.toContain("canary");
    chmodSync(join(folder, ".env"), 0o600);
    expect(levels(readEnvFile(folder).findings)).toEqual(["ok"]);
  });

  it("warns of a misspelt variable, and leaves other programs' variables alone", () => {
    put(".env", "VENTIL_LOCAL=pl\nNODE_OPTIONS=\nTZ=Europe/Vilnius\n");
    const { findings } = readEnvFile(folder);
    expect(levels(findings)).toEqual(["ok", "warning"]);
    expect(all(findings)).toContain("VENTIL_LOCAL,");
  });

  it("calls a folder in its place a problem", () => {
    mkdirSync(join(folder, ".env"));
    expect(levels(readEnvFile(folder).findings)).toEqual(["problem"]);
  });
});

describe("checkSecret", () => {
  const check = (env: Env, storePath = join(folder, "data/ventil.db")) =>
    checkSecret({ env, homeFolder: join(folder, "home"), storePath }, null);

  it("foresees the secret of a first start and makes none", () => {
    const { pepper, findings } = check({});
    expect(pepper).toBeNull();
    expect(levels(findings)).toEqual(["ok"]);
    expect(all(findings)).toContain("the first start makes one");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("misses the secret of a store that exists, and makes none", () => {
    put("data/ventil.db", "anything");
    const { pepper, findings } = check({});
    expect(pepper).toBeNull();
    expect(levels(findings)).toEqual(["problem"]);
    expect(all(findings)).toContain("its secret does not");
    expect(existsSync(join(folder, "home"))).toBe(false);
  });

  it("says beforehand that a first start would put the secret into the data folder", () => {
    const { findings } = check({}, join(folder, "home/ventil.db"));
    expect(levels(findings)).toEqual(["problem"]);
    expect(all(findings)).toContain("would lie in the data folder");
    symlinkSync(join(folder, "home"), join(folder, "link"));
    mkdirSync(join(folder, "home"));
    expect(levels(check({}, join(folder, "link/ventil.db")).findings)).toEqual(["problem"]);
  });

  const inItsOwnPlace = (): Env => {
    put("home/.config/ventil/secret", secret);
    return {};
  };
  const sources: readonly (readonly [title: string, env: () => Env, level: string, said: RegExp])[] = [
    ["the environment", () => ({ VENTIL_SECRET: secret }), "ok", /VENTIL_SECRET, from the environment; 48 bytes/],
    [
      "a file",
      () => ({ VENTIL_SECRET_FILE: put("secret", `${secret}\n`) }),
      "ok",
      /the file that VENTIL_SECRET_FILE names/,
    ],
    ["its own place", inItsOwnPlace, "ok", /home\/.config\/ventil\/secret/],
    ["an empty variable", () => ({ VENTIL_SECRET: "" }), "problem", /0 bytes/],
    ["a short one", () => ({ VENTIL_SECRET: secret.slice(0, 20) }), "problem", /20 bytes and needs 32/],
    [
      "a file that others can read",
      () => ({ VENTIL_SECRET_FILE: put("secret", secret, 0o644) }),
      "problem",
      /chmod 600/,
    ],
    ["a file in the data folder", () => ({ VENTIL_SECRET_FILE: put("data/secret", secret) }), "problem", /data folder/],
    ["the secret itself where its file belongs", () => ({ VENTIL_SECRET_FILE: secret }), "problem", /not there/],
  ];
  it.each(sources)("judges a secret from %s and never shows it", (_title, env, level, said) => {
    const { pepper, findings } = check(env());
    expect(levels(findings)).toEqual([level]);
    expect(all(findings)).toMatch(said);
    expect(all(findings)).not.toContain(secret.slice(0, 8));
    expect(pepper?.toString()).toBe(level === "ok" ? secret : undefined);
  });

  it("follows a link to a secret in the data folder", () => {
    symlinkSync(put("data/secret", secret), join(folder, "link"));
    const { pepper, findings } = check({ VENTIL_SECRET_FILE: join(folder, "link") });
    expect(pepper).toBeNull();
    expect(levels(findings)).toEqual(["problem"]);
    expect(all(findings)).toContain("lies in the data folder");
  });

  it("refuses a secret in a .env that lies in the data folder", () => {
    put(".env", `VENTIL_SECRET=${secret}\n`);
    const { file } = readEnvFile(folder);
    const within = (storePath: string) =>
      checkSecret({ env: { ...file?.variables }, homeFolder: join(folder, "home"), storePath }, file);
    expect(levels(within(join(folder, "ventil.db")).findings)).toEqual(["problem"]);
    expect(within(join(folder, "ventil.db")).pepper).toBeNull();
    expect(all(within(join(folder, "data/ventil.db")).findings)).toContain("VENTIL_SECRET, from .env");
  });
});

describe("checkStore", () => {
  const clock = new FakeClock();
  const random = seededRandom("doctor");
  const roomy: Machine = { host: hostname(), isAlive: () => true, freeBytes: () => 5e9 };
  const check = (machine: Partial<Machine> = {}, pepper: Buffer | null = Buffer.from(secret)) =>
    checkStore({ path: join(folder, "data/ventil.db"), pepper, clock, random, machine: { ...roomy, ...machine } });
  const make = () => {
    mkdirSync(join(folder, "data"), { mode: 0o700 });
    return openStore({ path: join(folder, "data/ventil.db"), pepper: Buffer.from(secret), clock, random });
  };

  it("foresees a store and makes neither file nor folder", () => {
    const { served, findings } = check();
    expect(served).toBe(false);
    expect(levels(findings)).toEqual(["ok", "ok"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves an empty file empty", () => {
    put("data/ventil.db", "");
    expect(levels(check().findings)).toEqual(["ok", "ok"]);
    expect(readdirSync(join(folder, "data"))).toEqual(["ventil.db"]);
  });

  it("finds a sound store that nobody serves", () => {
    make().close();
    const { served, findings } = check();
    expect(served).toBe(false);
    expect(levels(findings)).toEqual(["ok", "ok", "ok"]);
    expect(all(findings)).toContain("is sound");
    expect(all(findings)).toContain("no process serves it now");
  });

  it("says of which digests it is not known whether they stand in a channel, and which were given up", () => {
    const store = make();
    const place = { platform: "slack", space: "slack:T1" as SpaceRef, week: weekOf(clock.now(), "UTC") };
    for (const [where, state] of [
      ["vent", "unsure"],
      ["digest", "failed"],
    ] as const) {
      store.digests.addDelivery({ ...place, place: where, key: "k" }, 0);
      store.digests.setDelivery({ ...place, place: where, key: "k", attempts: 1, post: null }, state);
    }
    store.close();
    const { findings } = check();
    expect(levels(findings)).toEqual(["ok", "ok", "warning", "warning", "ok"]);
    expect(all(findings)).toContain("of 1 it is not known whether they were posted");
    clock.pass(60 * 86_400_000);
    expect(levels(check().findings)).toEqual(["ok", "ok", "ok"]);
  });

  const holders: readonly (readonly [
    title: string,
    machine: Partial<Machine>,
    served: boolean | null,
    said: string,
  ])[] = [
    ["a living process of this machine", {}, true, `process ${process.pid} on this machine serves it now`],
    ["a process that is gone", { isAlive: () => false }, false, "is gone; the next start takes over"],
    [
      "a process of another machine",
      { host: "elsewhere" },
      null,
      `process ${process.pid} on ${hostname()} serves it now`,
    ],
  ];
  it.each(holders)("names who holds the lease: %s", (_title, machine, served, said) => {
    const store = make();
    store.lease.take();
    const checked = check(machine);
    store.close();
    expect(checked.served).toBe(served);
    expect(all(checked.findings)).toContain(said);
  });

  it("counts what should have been deleted a day ago and was not, by platform", () => {
    const store = make();
    const life = { situation: "abuse", channel: "fake:channel" as ChannelRef, space: "fake:space" as SpaceRef };
    const add = (id: string, platform: string, deleteAt: number) =>
      store.threads.insertThread({ id, platform, ...life, closeAt: deleteAt, deleteAt });
    add("a", "slack", clock.now() - 2 * dayMs);
    add("b", "slack", clock.now() - dayMs / 2);
    store.close();
    const { findings } = check();
    expect(levels(findings)).toContain("warning");
    expect(all(findings)).toContain("1 thread on slack should have been deleted by now");
  });

  it("takes no lease itself and leaves the holder's", () => {
    const store = make();
    store.lease.take();
    check();
    expect(store.lease.current()?.pid).toBe(process.pid);
    store.lease.release();
    check();
    expect(store.lease.current()).toBeNull();
    store.close();
  });

  it("refuses another secret", () => {
    make().close();
    const { findings } = check({}, Buffer.from(secret.toUpperCase()));
    expect(levels(findings)).toEqual(["problem", "ok"]);
    expect(all(findings)).toContain("the secret is not the one this store was made with");
  });

  it("does not open a store without its secret", () => {
    make().close();
    const { served, findings } = check({}, null);
    expect(served).toBeNull();
    expect(levels(findings)).toEqual(["warning", "ok"]);
  });

  it("calls a file that is no database a problem", () => {
    put("data/ventil.db", "not a database, but long enough to have a header of its own".repeat(4));
    expect(levels(check().findings)).toEqual(["problem", "ok"]);
  });

  it("makes no tables in another program's database", () => {
    mkdirSync(join(folder, "data"), { mode: 0o700 });
    const foreign = new DatabaseSync(join(folder, "data/ventil.db"));
    foreign.exec("CREATE TABLE theirs (one)");
    foreign.close();
    expect(levels(check().findings)).toEqual(["warning", "ok"]);
    const after = new DatabaseSync(join(folder, "data/ventil.db"), { readOnly: true });
    expect(after.prepare("SELECT name FROM sqlite_schema").all()).toEqual([
      expect.objectContaining({ name: "theirs" }),
    ]);
    after.close();
  });

  it.each([
    [99_999_999, "warning"],
    [100_000_000, "ok"],
  ])("says of %i free bytes: %s", (free, level) => {
    expect(check({ freeBytes: () => free }).findings.at(-1)?.level).toBe(level);
  });

  it("asks for the room of the nearest folder that exists", () => {
    const asked: string[] = [];
    check({ freeBytes: (where) => asked.push(where) * 1e9 });
    expect(asked).toEqual([folder]);
  });

  it("warns when both the folder and the file are open to others", () => {
    make().close();
    const path = join(folder, "data/ventil.db");
    chmodSync(path, 0o644);
    expect(levels(check().findings)).not.toContain("warning");
    chmodSync(join(folder, "data"), 0o755);
    expect(all(check().findings)).toContain(`chmod 600 ${path}`);
    chmodSync(path, 0o600);
    expect(levels(check().findings)).not.toContain("warning");
  });
});

describe("checkPort", () => {
  const port = (state: string, isPlayground = false): Ports => ({
    tryPort: async () => state,
    isPlayground: async () => isPlayground,
  });
  const states: readonly (readonly [
    title: string,
    served: boolean | null,
    ports: Ports,
    level: string,
    said: string,
  ])[] = [
    ["free", false, port("free"), "ok", "port 3000 is free"],
    ["free beside a process on another port", true, port("free"), "ok", "the running Ventil uses another"],
    ["held by the running process", true, port("EADDRINUSE", true), "ok", "held by the running Ventil"],
    ["held by a Ventil of another store", false, port("EADDRINUSE", true), "problem", "does not serve this store"],
    ["held by a Ventil, store unseen", null, port("EADDRINUSE", true), "warning", "can't be seen"],
    ["held by another program", true, port("EADDRINUSE"), "problem", "another program"],
    ["forbidden", false, port("EACCES"), "problem", "may not use port 3000"],
    ["unusable", false, port("EADDRNOTAVAIL"), "problem", "EADDRNOTAVAIL"],
  ];
  it.each(states)("tells a port that is %s", async (_title, served, ports, level, said) => {
    const finding = await checkPort(
      { playground: "auto", playgroundPort: 3000, slack: null, discord: null },
      served,
      ports,
    );
    expect(finding.level).toBe(level);
    expect(finding.text).toContain(said);
  });

  it("says that nothing would be served with the playground off", async () => {
    const finding = await checkPort(
      { playground: "off", playgroundPort: 3000, slack: null, discord: null },
      false,
      port("free"),
    );
    expect(finding.level).toBe("problem");
  });

  it("looks at no port for a playground that Slack takes the place of", async () => {
    const config = loadConfig({
      SLACK_BOT_TOKEN: "xoxb-1234567",
      SLACK_APP_TOKEN: "xapp-1234567",
      SLACK_VENT_CHANNEL: "C0123456789",
    });
    expect(await checkPort(config, false, port("EADDRINUSE"))).toMatchObject({ level: "ok", mend: null });
    expect((await checkPort({ ...config, playground: "on" }, false, port("EADDRINUSE"))).level).toBe("problem");
  });

  it("tries no port when any will do", async () => {
    const never: Ports = { tryPort: async () => "tried", isPlayground: async () => false };
    expect(
      (await checkPort({ playground: "auto", playgroundPort: 0, slack: null, discord: null }, false, never)).level,
    ).toBe("ok");
  });
});

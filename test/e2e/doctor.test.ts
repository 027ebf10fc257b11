/** The real doctor, in folders that are empty, configured, broken, and beside a process that serves. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { openStore } from "../../src/storage/store.ts";
import { serverCanary } from "../support/model-misbehaviours.ts";
import { startModelServer } from "../support/model-server.ts";

const script = (name: string) => fileURLToPath(new URL(`../../adapters/${name}`, import.meta.url));
const secret = "9be24d0c5f7718a3e6d2b0c94a1f83e75d60cc17fa3892be";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-doctor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Only these variables: the machine's own must not change what a test sees. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: join(folder, "home"), PLAYGROUND_PORT: "0", ...more };
}

function doctor(
  more: Readonly<Record<string, string>> = {},
  ...options: string[]
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const run = { cwd: folder, env: environment(more) };
    execFile(process.execPath, [script("cli/doctor.ts"), ...options], run, (fault, stdout, stderr) => {
      resolve({ status: Number(fault?.code ?? 0), said: stdout + stderr });
    });
  });
}

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, name), text, { mode: 0o600 });
}

const storePath = () => join(folder, "data/ventil.db");

function makeStore(): void {
  openStore({ path: storePath(), pepper: Buffer.from(secret), clock: systemClock, random: systemRandom }).close();
}

/** Every file of the folder with the digest of its bytes, and its permissions. */
function everything(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const stat = statSync(join(folder, name));
      const bytes = stat.isFile()
        ? createHash("sha256")
            .update(readFileSync(join(folder, name)))
            .digest("hex")
        : "folder";
      return [name, `${bytes} ${stat.mode.toString(8)}`];
    }),
  );
}

describe("npm run doctor", () => {
  it("finds no problem in an empty folder and leaves it empty", async () => {
    const { status, said } = await doctor();
    expect(status).toBe(0);
    expect(said).toContain("the first start makes one at");
    expect(said).toContain("store: none yet");
    expect(said).toContain("21 situations in 3 languages");
    expect(said).toMatch(/^ok {7}Slack: not configured$/m);
    expect(said).toContain("No problems.");
    expect(said).not.toContain("\u001b");
    expect(everything()).toEqual({});
  });

  it("finds a configured store sound and changes not a byte", async () => {
    put("home/.config/ventil/secret", secret);
    put(".env", "VENTIL_LOCALE=lt\nVENTIL_COUNTRY=lt\n");
    makeStore();
    const before = everything();
    const { status, said } = await doctor();
    expect(said).toContain("opens with its secret and is sound");
    expect(said).toContain("language lt, country lt");
    expect(said).not.toMatch(/^(?:warning|problem)/m);
    expect(status).toBe(0);
    expect(said).not.toContain(secret);
    expect(everything()).toEqual(before);
  });

  it("reports every flaw of a broken configuration at once, without a value, and fails", async () => {
    put(".env", "VENTIL_LOCALE=klingon\nSTORE_URL=postgres://canary:canary@db\nVENTIL_LOKALE=pl\n");
    const { status, said } = await doctor({ THREAD_OPEN_DAYS: "0" });
    expect(status).toBe(1);
    for (const name of ["VENTIL_LOCALE", "STORE_URL", "THREAD_OPEN_DAYS"]) {
      expect(said).toMatch(new RegExp(`^problem  configuration: ${name} `, "m"));
    }
    expect(said).toMatch(/^warning {2}.env sets VENTIL_LOKALE/m);
    expect(said).toContain("3 problems, ");
    expect(said).not.toMatch(/canary|klingon/);
  });

  it("lets the environment win over .env, as the start does", async () => {
    put(".env", "VENTIL_LOCALE=pl\n");
    expect((await doctor({ VENTIL_LOCALE: "lt" })).said).toContain("language lt");
  });

  it("fails for another secret and shows neither", async () => {
    makeStore();
    const other = secret.split("").toReversed().join("");
    const { status, said } = await doctor({ VENTIL_SECRET: other });
    expect(status).toBe(1);
    expect(said).toMatch(/^problem {2}store: .*not the one this store was made with/m);
    expect(said).not.toContain(other);
  });

  it("fails for a store whose secret is gone, and makes no new one", async () => {
    makeStore();
    const before = everything();
    const { status, said } = await doctor();
    expect(status).toBe(1);
    expect(said).toMatch(/^problem {2}secret: the store .* exists, but its secret does not/m);
    expect(everything()).toEqual(before);
  });

  it("does not repeat a secret that was put where the path of its file belongs", async () => {
    const { status, said } = await doctor({ VENTIL_SECRET_FILE: secret });
    expect(status).toBe(1);
    expect(said).toContain("VENTIL_SECRET_FILE names a file that is not there");
    expect(said).not.toContain(secret);
  });

  it.each([
    ["cut short", () => truncateSync(storePath(), 20_000)],
    ["overwritten", () => put("data/ventil.db", "no database at all, but bytes enough for its header. ".repeat(9))],
  ])("fails for a store that was %s", async (_title, damage) => {
    makeStore();
    damage();
    const { status, said } = await doctor({ VENTIL_SECRET: secret });
    expect(status).toBe(1);
    expect(said).toMatch(/^problem {2}store: /m);
    expect(said).toContain("To mend: ");
  });

  it("fails when another program uses the port", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"));
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
    });
    const { status, said } = await doctor({ PLAYGROUND_PORT: String(port) });
    server.close();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^problem  playground: another program uses port ${port}$`, "m"));
  });

  it("is content without a model, and asks a configured one a tiny question", async () => {
    const { said: without } = await doctor();
    expect(without).toMatch(/^ok {7}no model: the playbook answers$/m);
    expect(without).toMatch(/^ok {7}prompts for a language model: \d$/m);
    const server = await startModelServer();
    server.answerBy(() => ({ ready: true }));
    server.lack("json_schema");
    const { status, said } = await doctor({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: "small" });
    await server.close();
    expect(said).toMatch(/^ok {7}model small at 127\.0\.0\.1:\d+: reachable, .*\(json_object\), took \d+\.\d s/m);
    expect(status).toBe(0);
    expect(server.requests).toHaveLength(2);
  });

  it("fails for a model that refuses the key, and shows neither the key nor the server's words", async () => {
    const server = await startModelServer();
    server.misbehave("refused-key");
    const model = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "small", OPENAI_API_KEY: "sk-canary-1" };
    const { status, said } = await doctor(model);
    await server.close();
    expect(status).toBe(1);
    expect(said).toMatch(/^problem {2}model small at .* refuses the key.*\n +To mend: check OPENAI_API_KEY/m);
    expect(said).not.toContain("canary");
    expect(said).not.toContain(serverCanary);
  });

  it("explains itself with --help and refuses an option it does not know", async () => {
    const help = await doctor({}, "--help");
    expect(help.status).toBe(0);
    expect(help.said).toContain("how to mend it");
    const unknown = await doctor({}, "--fix");
    expect(unknown.status).toBe(1);
    expect(unknown.said).toBe(`I don't know "--fix". The doctor takes no options but --help.\n`);
  });
});

describe("npm run doctor beside a process that serves", () => {
  let serving: ChildProcess;
  let port: string;
  beforeEach(async () => {
    serving = spawn(process.execPath, [script("start.ts")], { cwd: folder, env: environment({}) });
    port = await new Promise<string>((resolve, reject) => {
      let said = "";
      serving.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/[^:\s]+:(\d+)/.exec(said);
        if (address?.[1] !== undefined) resolve(address[1]);
      });
      serving.once("exit", (code) => reject(new Error(`the process ended with ${code}`)));
    });
  });
  afterEach(async () => {
    const ended = new Promise((resolve) => serving.once("exit", resolve));
    if (serving.exitCode === null && serving.kill("SIGTERM")) await ended;
  });

  it("names the process that holds the lease and the port, and leaves it serving", async () => {
    const { status, said } = await doctor({ PLAYGROUND_PORT: port });
    expect(said).toContain(`process ${serving.pid} on this machine serves it now`);
    expect(said).toContain(`port ${port} is held by the running Ventil`);
    expect(said).toContain("is sound");
    expect(status).toBe(0);
    expect((await fetch(`http://127.0.0.1:${port}/page-data`)).status).toBe(200);
    expect((await doctor()).said).toContain(`process ${serving.pid} on this machine serves it now`);
  });

  it("tells another store's owner that the port is taken by a Ventil of its own", async () => {
    const { status, said } = await doctor({ PLAYGROUND_PORT: port, STORE_URL: "sqlite:elsewhere/ventil.db" });
    expect(said).toContain(`a Ventil that does not serve this store uses port ${port}`);
    expect(status).toBe(1);
  });

  it("says after a crash that the process is gone", async () => {
    const ended = new Promise((resolve) => serving.once("exit", resolve));
    serving.kill("SIGKILL");
    await ended;
    const { status, said } = await doctor();
    expect(said).toContain(`process ${serving.pid} served it and is gone; the next start takes over`);
    expect(status).toBe(0);
  });
});

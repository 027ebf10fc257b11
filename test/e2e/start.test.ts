/** Starting and stopping the real process: what it refuses and in which words, and what survives its death. */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it } from "vitest";
import { type Ended, Home, type Serving, startRefused, startServing } from "../support/process.ts";
import { WebTab } from "../support/web-tab.ts";

const secret = "0123456789abcdef0123456789abcdef-e2e";

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

function newHome(): Home {
  const home = new Home();
  cleanUp.push(() => home.remove());
  return home;
}

async function serve(home: Home, variables?: Readonly<Record<string, string>>): Promise<Serving> {
  const serving = await startServing(home, variables);
  cleanUp.push(() => serving.kill());
  return serving;
}

/** A home whose store has been served from and stopped. */
async function usedHome(variables?: Readonly<Record<string, string>>): Promise<Home> {
  const home = newHome();
  const serving = await startServing(home, variables);
  await answers(serving);
  expect(await serving.stop()).toMatchObject({ code: 0, signal: null });
  return home;
}

async function answers(serving: Serving): Promise<boolean> {
  return (await fetch(`${serving.address}/posts`)).ok;
}

/** An operator sees sentences: no stack, no error class, no file of ours. */
function expectSentences({ code, stdout, stderr }: Ended): void {
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^Ventil can't start\.\n/);
  expect(stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d|\bunexpected\b/m);
}

function leaseOf(home: Home): unknown {
  const store = new DatabaseSync(home.store, { readOnly: true });
  try {
    return store.prepare("SELECT pid, host FROM lease").get() ?? null;
  } finally {
    store.close();
  }
}

async function draftsIn(tab: WebTab): Promise<string[]> {
  await tab.sendAndSettle({ type: "command", command: "vent", text: "mine" });
  const mine = tab.answers().findLast(({ message }) => message.summary === "Your open vents");
  return (mine?.message.blocks ?? []).flatMap((block) => (block.type === "quote" ? [block.text] : []));
}

describe("a first start", () => {
  it("serves at once with nothing configured, and makes a store and a secret that only its owner can read", async () => {
    const home = newHome();
    const serving = await serve(home);
    expect(serving.readyMs).toBeLessThan(10_000);
    expect(await answers(serving)).toBe(true);
    expect(readFileSync(home.secret, "utf8").trim()).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(home.secret).mode & 0o077).toBe(0);
    expect(statSync(dirname(home.store)).mode & 0o077).toBe(0);
    expect(leaseOf(home)).toEqual({ pid: serving.pid, host: hostname() });
  });

  it("listens to this machine only", async () => {
    const serving = await serve(newHome());
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address, internal, family } of others) {
      if (internal || family !== "IPv4") continue;
      await expect(fetch(`http://${address}:${serving.port}/posts`)).rejects.toThrow();
    }
    const foreign = await fetch(`${serving.address}/posts`, { headers: { "x-forwarded-host": "evil.example" } });
    expect(foreign.status).toBe(200);
  });
});

describe("stopping", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "ends with 0 on %s, with a page open, and gives the lease back",
    async (signal) => {
      const home = newHome();
      const serving = await serve(home);
      const tab = await WebTab.open(serving.address, "anna");
      cleanUp.push(() => tab.close());
      const started = performance.now();
      process.kill(serving.pid, signal);
      const { code, stderr } = await serving.ended;
      expect(code).toBe(0);
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(leaseOf(home)).toBeNull();
    },
  );

  it("ends with 0 when it is stopped in the moment it says that it serves", async () => {
    const home = newHome();
    for (let time = 0; time < 4; time += 1) {
      const serving = await startServing(home);
      expect(await serving.stop()).toMatchObject({ code: 0, signal: null });
    }
  });

  it("leaves nothing in the way of the next start when it was killed", async () => {
    const home = newHome();
    await (await serve(home)).kill();
    expect(leaseOf(home)).not.toBeNull();
    const again = await serve(home);
    expect(again.readyMs).toBeLessThan(10_000);
    expect(await answers(again)).toBe(true);
  });
});

describe("a process whose store another one serves by now", () => {
  it("ends, and says that it has stopped, who serves, and what to do", async () => {
    const home = newHome();
    const serving = await serve(home);
    const store = new DatabaseSync(home.store);
    const inAnHour = Date.now() + 3_600_000;
    store.prepare("UPDATE lease SET holder = 'other', pid = 7, host = 'elsewhere', expires_at = ?").run(inAnHour);
    store.close();
    const { code, stderr } = await serving.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Ventil has stopped\.\nVENT_STORE_LEASED: process 7 on elsewhere serves this store now/m);
    expect(stderr).not.toContain("can't start");
  });
});

describe("kill -9 in the middle of work", () => {
  it("loses no vent that was acknowledged, and no post that somebody could see", async () => {
    const home = newHome();
    const serving = await serve(home);
    const tab = await WebTab.open(serving.address, "anna");
    const reader = await WebTab.open(serving.address, "tomas");
    const acknowledged: string[] = [];
    const publish = async (text: string) => {
      await tab.sendAndSettle({ type: "command", command: "vent", text });
      await press(tab, "share");
      await press(tab, "publish-now");
    };
    await publish("The client never paid, this one is published before it");
    await reader.waitFor(({ event }) => event === "post");
    const work = (async () => {
      for (let count = 0; count < 30; count += 1) {
        const text = `The client did not pay the invoice, vent number ${count} of mine`;
        const values = { what: text, client: "" };
        if ((await tab.send({ type: "form", form: "vent", state: "", values })).status !== 202) return;
        acknowledged.push(text);
        if (acknowledged.length === 12) void serving.kill();
      }
    })().catch(() => undefined);
    await work;
    await serving.ended;
    const seen = reader.received.filter(({ event }) => event === "post").map(({ data }) => JSON.parse(data).id);
    expect(acknowledged.length).toBeGreaterThanOrEqual(12);

    const again = await serve(home);
    const after = await WebTab.open(again.address, "anna");
    cleanUp.push(() => after.close());
    const found = await draftsIn(after);
    for (const text of acknowledged) expect(found).toContain(text);
    const { posts } = (await (await fetch(`${again.address}/posts`)).json()) as { posts: { id: string }[] };
    expect(posts.map(({ id }) => id)).toEqual([...new Set(seen)]);
  });

  it("shows drafts and posts to nobody else after the new start", async () => {
    const home = newHome();
    const serving = await serve(home);
    const anna = await WebTab.open(serving.address, "anna");
    await anna.sendAndSettle({ type: "command", command: "vent", text: "The client did not pay, says Anna" });
    await serving.kill();
    const again = await serve(home);
    const tomas = await WebTab.open(again.address, "tomas");
    cleanUp.push(() => tomas.close());
    expect(await draftsIn(tomas)).toEqual([]);
  });
});

/** Presses the button with this action that the tab was shown last. */
async function press(tab: WebTab, action: string): Promise<void> {
  const blocks = tab.answers().at(-1)?.message.blocks ?? [];
  const actions = blocks.flatMap((block) => (block.type === "actions" ? block.actions : []));
  const button = actions.find((each) => each.action === action);
  if (button?.type !== "button") throw new Error(`no button for ${action} was shown`);
  await tab.sendAndSettle({ type: "action", action, value: button.value });
}

describe("a start that is refused", () => {
  it("names the process that serves the store already, and does not disturb it", async () => {
    const home = newHome();
    const first = await serve(home);
    const second = await startRefused(home);
    expectSentences(second);
    expect(second.stderr).toContain("VENT_STORE_LEASED");
    expect(second.stderr).toContain(`process ${first.pid} on ${hostname()}`);
    expect(await answers(first)).toBe(true);
    expect(leaseOf(home)).toEqual({ pid: first.pid, host: hostname() });
  });

  it("lets one of two that start at the same moment serve", async () => {
    const home = newHome();
    const both = await Promise.allSettled([startServing(home), startServing(home)]);
    const serving = both.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    cleanUp.push(...serving.map((each) => () => each.kill()));
    expect(serving).toHaveLength(1);
    expect(await answers(serving[0]!)).toBe(true);
    const refused = both.find((each) => each.status === "rejected");
    expect(String(refused?.reason)).toMatch(/VENT_STORE_LEASED|VENT_SECRET_UNUSABLE|VENT_STORE_/);
  });

  it("says where the secret of an existing store belongs when it is gone", async () => {
    const home = await usedHome();
    renameSync(home.secret, join(home.folder, "moved-away"));
    const refused = await startRefused(home);
    expectSentences(refused);
    expect(refused.stderr).toContain("VENT_SECRET_UNUSABLE");
    expect(refused.stderr).toContain(home.secret);
    renameSync(join(home.folder, "moved-away"), home.secret);
    expect(await answers(await serve(home))).toBe(true);
  });

  it.each([
    ["short", "abc"],
    ["empty", ""],
    ["an example", "change-me-change-me-change-me-change-me"],
    ["one letter", "x".repeat(64)],
  ])("refuses a secret that is %s, says how to make one, and does not print it", async (_, value) => {
    const refused = await startRefused(newHome(), { VENTIL_SECRET: value });
    expectSentences(refused);
    expect(refused.stderr).toContain("openssl rand -hex 32");
    if (value.length > 3) expect(refused.stderr).not.toContain(value);
  });

  it("refuses another secret than the store's own, prints neither, and leaves the store as it was", async () => {
    const home = await usedHome({ VENTIL_SECRET: secret });
    const other = `${secret}-other`;
    const refused = await startRefused(home, { VENTIL_SECRET: other });
    expectSentences(refused);
    expect(refused.stderr).toContain("is not the one this store was made with");
    expect(refused.stderr).not.toContain(secret);
    expect(await answers(await serve(home, { VENTIL_SECRET: secret }))).toBe(true);
  });

  it("refuses a secret file that others can read, and one inside the data folder", async () => {
    const home = await usedHome();
    chmodSync(home.secret, 0o644);
    const open = await startRefused(home);
    expectSentences(open);
    expect(open.stderr).toContain("chmod 600");
    expect(open.stderr).toContain(home.secret);
    const inside = join(dirname(home.store), "secret");
    writeFileSync(inside, secret, { mode: 0o600 });
    const beside = await startRefused(home, { VENTIL_SECRET_FILE: inside });
    expectSentences(beside);
    expect(beside.stderr).toContain("lies in the data folder");
  });

  it.each([
    ["noise", Buffer.from(Array.from({ length: 8192 }, (_, index) => (index * 151 + 7) % 256))],
    ["a text", Buffer.from("this is no database, but my shopping list\n".repeat(50))],
  ])("names a store file that holds %s, and leaves it alone", async (_, bytes) => {
    const home = await usedHome();
    writeFileSync(home.store, bytes);
    const refused = await startRefused(home);
    expectSentences(refused);
    expect(refused.stderr).toContain("VENT_STORE_UNUSABLE");
    expect(refused.stderr).toContain(home.store);
    expect(readFileSync(home.store)).toEqual(bytes);
  });

  it("names a store whose pages are damaged", async () => {
    const home = await usedHome();
    const bytes = readFileSync(home.store);
    bytes.fill(0xa5, 4096, bytes.length);
    writeFileSync(home.store, bytes);
    const refused = await startRefused(home);
    expectSentences(refused);
    expect(refused.stderr).toMatch(/VENT_STORE_(?:UNUSABLE|FAILED)/);
  });

  it("names a store that is a folder", async () => {
    const home = await usedHome();
    for (const end of ["", "-wal", "-shm"]) rmSync(`${home.store}${end}`, { force: true });
    mkdirSync(home.store);
    const refused = await startRefused(home);
    expectSentences(refused);
    expect(refused.stderr).toContain(home.store);
  });

  it("names the port that another program has taken, and how to choose another", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    const home = newHome();
    const refused = await startRefused(home, { PLAYGROUND_PORT: String(port) });
    expect(refused.code).toBe(1);
    expectSentences(refused);
    expect(refused.stderr).toContain(String(port));
    expect(refused.stderr).toContain("PLAYGROUND_PORT");
    expect(await answers(await serve(home))).toBe(true);
  });

  it("lists everything that is wrong with the configuration at once, without the values", async () => {
    const refused = await startRefused(newHome(), {
      PLAYGROUND_PORT: "seventy-thousand",
      VENTIL_LOCALE: "klingon",
      STORE_URL: "postgres://user:hunter2@db/ventil",
    });
    expectSentences(refused);
    for (const name of ["PLAYGROUND_PORT", "VENTIL_LOCALE", "STORE_URL"]) expect(refused.stderr).toContain(name);
    for (const value of ["seventy-thousand", "klingon", "hunter2"]) expect(refused.stderr).not.toContain(value);
  });

  it("reads .env in the folder it is started in", async () => {
    const home = newHome();
    writeFileSync(join(home.folder, ".env"), "VENTIL_LOCALE=klingon\n");
    const refused = await startRefused(home);
    expectSentences(refused);
    expect(refused.stderr).toContain("VENTIL_LOCALE");
  });
});

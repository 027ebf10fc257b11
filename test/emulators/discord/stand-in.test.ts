/** The stand-in refuses what Discord refuses: where it is kinder, a bug that unmasks people would pass. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { discordCommands } from "../../../adapters/shared/discord-commands.ts";
import type { Person } from "./person.ts";
import { DiscordStandIn } from "./stand-in.ts";
import type { Json } from "./world.ts";

let discord: DiscordStandIn;
let kasia: Person;
const sockets: WebSocket[] = [];
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  kasia = discord.person("kasia");
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await discord.stop();
});

async function call(
  method: string,
  path: string,
  body?: unknown,
  token = discord.tokens.bot,
): Promise<{ status: number; answer: Json }> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, answer: text === "" ? {} : (JSON.parse(text) as Json) };
}

/** A bot that only listens. @returns what it was told */
async function listen(intents: number): Promise<Json[]> {
  const told: Json[] = [];
  const socket = new WebSocket(`ws://127.0.0.1:${discord.rest.port}`);
  sockets.push(socket);
  const ready = Promise.withResolvers<void>();
  socket.on("message", (data) => {
    const { op, t, d } = JSON.parse(String(data)) as { op: number; t: string; d: Json };
    if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token: discord.tokens.bot, intents } }));
    if (op !== 0) return;
    told.push({ t, ...d });
    if (t === "READY") ready.resolve();
  });
  await ready.promise;
  return told;
}

const message = (text: string, flags = 32_768) => ({
  components: [{ type: 10, content: text }],
  flags,
  allowed_mentions: { parse: [] },
});

async function interaction(): Promise<{ id: string; token: string }> {
  const told = await listen(1);
  void kasia.command(discord.channel, "vent").catch(() => undefined);
  return discord.until(
    () => told.find(({ t }) => t === "INTERACTION_CREATE") as { id: string; token: string } | undefined,
    "a command",
  );
}

describe("an interaction", () => {
  it("is answered once, in 3 s, and what is ephemeral is its person's alone", async () => {
    const { id, token } = await interaction();
    const path = `/interactions/${id}/${token}/callback`;
    expect((await call("POST", path, { type: 4, data: message("only you", 32_768 | 64) })).status).toBe(204);
    expect(await call("POST", path, { type: 5 })).toMatchObject({ status: 400, answer: { code: 40_060 } });
    expect(kasia.answers(discord.channel)).toHaveLength(1);
    expect(JSON.stringify([discord.observed, await discord.fetched()])).not.toContain("only you");
    discord.rest.lenient.add("ephemeral");
    // The control: with that privacy gone, the same look finds it.
    expect(JSON.stringify(await discord.fetched())).toContain("only you");
  });

  it("is answered in time, or not, by the clock that the stand-in is given", async () => {
    await discord.stop();
    let now = 0;
    discord = await DiscordStandIn.start({ now: () => now });
    kasia = discord.person("kasia");
    await listen(1);
    const commanded = kasia.command(discord.channel, "vent");
    const refused = expect(commanded).rejects.toThrow("did not respond");
    const [{ id, token } = { id: "", token: "" }] = discord.interactions.all.values();
    now = 3_001;
    expect((await call("POST", `/interactions/${id}/${token}/callback`, { type: 5 })).answer.code).toBe(10_062);
    await refused;
  });

  it("names its person where its answer is public", async () => {
    const { id, token } = await interaction();
    await call("POST", `/interactions/${id}/${token}/callback`, { type: 4, data: message("for all") });
    expect(discord.interactions.publicAnswers).toHaveLength(1);
    expect(JSON.stringify(discord.observed)).toContain(kasia.id);
  });

  it("that was put off in private stays private, whatever its edit says", async () => {
    const { id, token } = await interaction();
    await call("POST", `/interactions/${id}/${token}/callback`, { type: 5, data: { flags: 64 } });
    await call("POST", `/webhooks/${discord.world.application}/${token}`, message("later"));
    expect(kasia.answers(discord.channel)).toHaveLength(1);
    expect(discord.interactions.publicAnswers).toEqual([]);
  });

  it("is unknown when it is too late, expired when its token is", async () => {
    const { id, token } = await interaction();
    const live = discord.interactions.all.get(id)!;
    Object.assign(live, { sentAt: live.sentAt - 3_001 });
    expect((await call("POST", `/interactions/${id}/${token}/callback`, { type: 5 })).answer.code).toBe(10_062);
    live.isExpired = true;
    expect((await call("PATCH", `/webhooks/1/${token}/messages/@original`, message("x"))).answer.code).toBe(50_027);
  });
});

describe("a message", () => {
  it.each([
    ["mentions open", { ...message("x"), allowed_mentions: { parse: ["users"] } }],
    ["no word on mentions", { components: message("x").components, flags: 32_768 }],
    ["4,001 characters", message("x".repeat(4001))],
    ["content beside components", { ...message("x"), content: "y" }],
    ["a text of spaces", message("  ")],
    ["41 components", { ...message("x"), components: Array.from({ length: 41 }, () => ({ type: 10, content: "x" })) }],
  ])("with %s is refused", async (_what, body) => {
    const { status, answer } = await call("POST", `/channels/${discord.channel.id}/messages`, body);
    expect([status, answer.code]).toEqual([400, 50_035]);
  });

  it("that is changed without closing its mentions again is refused, by the bot's token and by an interaction's", async () => {
    const sent = await call("POST", `/channels/${discord.channel.id}/messages`, message("x"));
    const { id, token } = await interaction();
    await call("POST", `/interactions/${id}/${token}/callback`, { type: 4, data: message("only you", 32_768 | 64) });
    for (const path of [
      `/channels/${discord.channel.id}/messages/${sent.answer.id}`,
      `/webhooks/${discord.world.application}/${token}/messages/@original`,
    ]) {
      const { components } = message("@everyone");
      expect((await call("PATCH", path, { components })).answer.code).toBe(50_035);
      expect((await call("PATCH", path, { ...message("y"), flags: undefined })).status).toBe(200);
    }
  });

  it("with a nonce that was seen is the first one again, unless that rule is off", async () => {
    const send = () =>
      call("POST", `/channels/${discord.channel.id}/messages`, { ...message("x"), nonce: "n", enforce_nonce: true });
    const [first, second] = [await send(), await send()];
    expect(second.answer.id).toBe(first.answer.id);
    discord.rest.lenient.add("nonce");
    expect((await send()).answer.id).not.toBe(first.answer.id);
  });

  it("of somebody else is empty without the intent, but where it is meant for the bot", async () => {
    const told = await listen(1 | 512 | 4096);
    kasia.write(discord.channel, "not for you");
    kasia.write(discord.channel, `<@${discord.world.bot.id}> for you`);
    kasia.write(discord.world.directWith(kasia.account), "for you alone");
    await discord.until(() => told.filter(({ t }) => t === "MESSAGE_CREATE").length === 3, "three messages");
    expect(JSON.stringify(told)).not.toContain("not for you");
    expect(told.filter(({ content }) => String(content).includes("for you"))).toHaveLength(2);
  });
});

describe("commands", () => {
  it("are taken as Ventil has them, and refused when one has subcommands and options", async () => {
    const path = `/applications/${discord.world.application}/commands`;
    for (const everywhere of [true, false])
      expect((await call("PUT", path, discordCommands(everywhere))).status).toBe(200);
    const described = { description: "x" };
    const mixed = {
      name: "vent",
      ...described,
      options: [
        { type: 1, name: "mine", ...described },
        { type: 3, name: "text", ...described },
      ],
    };
    expect((await call("PUT", path, [mixed])).answer.code).toBe(50_035);
    expect((await call("PUT", path, [{ name: "Vent", ...described }])).answer.code).toBe(50_035);
  });
});

describe("the observer", () => {
  it("may look and not touch", async () => {
    const { observer } = discord.tokens;
    expect((await call("GET", `/channels/${discord.channel.id}/messages`, undefined, observer)).status).toBe(200);
    expect((await call("POST", `/channels/${discord.channel.id}/messages`, message("x"), observer)).status).toBe(403);
    expect((await call("GET", "/users/@me", undefined, "nobody")).status).toBe(401);
  });
});

describe("a forum's post", () => {
  it("is pinned as a thread by who may manage threads, one at a time, and no other thread is", async () => {
    await discord.stop();
    discord = await DiscordStandIn.start({ isForum: true });
    const begin = async (forum: string) =>
      String((await call("POST", `/channels/${forum}/threads`, { name: "x", message: message("x") })).answer.id);
    const pin = (id: string) => call("PATCH", `/channels/${id}`, { flags: 2 });
    const [one, two] = [await begin(discord.channel.id), await begin(discord.channel.id)];
    discord.channel.denied = 1n << 34n;
    expect((await pin(one)).answer.code).toBe(50_013);
    discord.channel.denied = 0n;
    expect((await pin(one)).answer.flags).toBe(2);
    expect((await pin(two)).answer.code).toBe(30_047);
    const elsewhere = discord.world.addChannel("thread", { type: 11, parent: discord.moderators.id });
    expect((await pin(elsewhere.id)).answer.code).toBe(50_035);
  });
});

describe("a rate limit", () => {
  it("is said in headers, kept for each channel, and refused beyond with how long to wait", async () => {
    discord.rest.limit = { calls: 2, windowMs: 60_000 };
    const ask = (id: string) =>
      fetch(`${discord.apiUrl}/v10/channels/${id}`, { headers: { authorization: `Bot ${discord.tokens.bot}` } });
    const left = async (id: string) => (await ask(id)).headers.get("x-ratelimit-remaining");
    expect([await left(discord.channel.id), await left(discord.channel.id)]).toEqual(["1", "0"]);
    const refused = await ask(discord.channel.id);
    expect(refused.status).toBe(429);
    expect(Number(((await refused.json()) as Json).retry_after)).toBeGreaterThan(50);
    expect(await left(discord.moderators.id)).toBe("1");
  });
});

describe("a token that was reset", () => {
  it("opens nothing any more, and the new one does", async () => {
    const fresh = discord.resetToken({ endsSessions: false });
    expect((await call("GET", "/users/@me")).status).toBe(401);
    expect((await call("GET", "/users/@me", undefined, fresh)).status).toBe(200);
  });
});

describe("shards", () => {
  /** @returns what Discord made of a log-in: a code with which it closed, or the name of its answer */
  async function logIn(shard?: readonly [number, number]): Promise<unknown> {
    const socket = new WebSocket(`ws://127.0.0.1:${discord.rest.port}`);
    sockets.push(socket);
    const outcome = Promise.withResolvers<unknown>();
    const d = { token: discord.tokens.bot, intents: 1, ...(shard === undefined ? {} : { shard }) };
    socket.on("close", (code) => outcome.resolve(code));
    socket.on("message", (data) => {
      const { op, t } = JSON.parse(String(data)) as { op: number; t: string };
      if (op === 10) socket.send(JSON.stringify({ op: 2, d }));
      else outcome.resolve(op === 9 ? "invalid session" : t);
    });
    return outcome.promise;
  }

  it("are asked for where Discord recommends them, and must be ones that there are", async () => {
    await discord.stop();
    discord = await DiscordStandIn.start({ shards: 2 });
    expect((await call("GET", "/gateway/bot")).answer).toMatchObject({
      shards: 2,
      session_start_limit: { max_concurrency: 1 },
    });
    expect(await logIn()).toBe(4011);
    expect(await logIn([0, 1])).toBe(4011);
    expect(await logIn([2, 2])).toBe(4010);
    expect(await logIn([1, 2])).toBe("READY");
  });

  it("log in one in five seconds, or as many at once as are allowed", async () => {
    await discord.stop();
    discord = await DiscordStandIn.start({ shards: 3 });
    discord.gateway.gate.maxConcurrency = 2;
    expect(await logIn([0, 3])).toBe("READY");
    expect(await logIn([1, 3])).toBe("READY");
    expect(await logIn([2, 3])).toBe("invalid session");
  });
});

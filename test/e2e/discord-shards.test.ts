/** The real process with two shards: direct messages come by the first, the server by the second, and neither hangs on the other. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markupOf, type Person } from "../emulators/discord/person.ts";
import { ServedGuild, type Serving } from "./discord-server.ts";

const [direct, server] = [0, 1];

let guild: ServedGuild;
let serving: Serving;
let kasia: Person;
beforeEach(async () => {
  guild = await ServedGuild.open(false, 2);
  serving = await guild.serve();
  kasia = guild.person();
}, 40_000);
afterEach(() => guild.close());

const own = (person: Person) => guild.discord.world.directWith(person.account);
const answersTo = (person: Person) =>
  own(person).messages.filter(({ author }) => author === guild.discord.world.bot).length;

async function isHeardInServer(): Promise<void> {
  const before = kasia.answers(guild.lobby).length;
  await kasia.command(guild.lobby, "ventil", { sub: "help" });
  await guild.discord.until(() => kasia.answers(guild.lobby).length > before, "help in the server");
}

async function isHeardDirectly(): Promise<void> {
  const before = answersTo(kasia);
  kasia.write(own(kasia), "The client calls every hour and shouts at me");
  await guild.discord.until(() => answersTo(kasia) > before, "advice in the conversation with the bot");
}

describe("two shards", () => {
  it("serve commands, clicks, forms and messages in the server and in the conversation with the bot", async () => {
    const { gateway } = guild.discord;
    expect([direct, server].map((shard) => gateway.sessionsOf(shard).length)).toEqual([1, 1]);
    const [first, second] = gateway.identifies;
    expect(gateway.identifies).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(5_000);

    const root = await guild.publish(kasia, "The client who wants it yesterday, for free.");
    await isHeardDirectly();
    await kasia.click(own(kasia), "vent");
    await kasia.submit({ "what.0": "The other client, who pays nobody." });
    await guild.clickWhenShown(kasia, "share", own(kasia));
    await guild.clickWhenShown(kasia, "publish-now", own(kasia));
    const another = await guild.discord.until(() => guild.roots()[1], "it is posted");
    const tomas = guild.person();
    await tomas.click(guild.discord.channel, "me-too");
    await tomas.menu(guild.discord.channel, "Reply anonymously", root);
    await tomas.submit({ "what.0": "Bill them for it." });
    await guild.clickWhenShown(tomas, "publish-now", guild.discord.channel);
    await guild.discord.until(() => guild.discord.world.channels.get(root.id)?.messages[0], "a reply");
    expect(markupOf(another)).toContain("pays nobody");
    expect(guild.discord.interactions.publicAnswers).toEqual([]);
    expect(guild.printed()).not.toContain(kasia.id);
    expect((await serving.stop()).code).toBe(0);
  }, 60_000);

  it("come back one by one, while the other goes on in its session, and log in no more often than they must", async () => {
    const { gateway } = guild.discord;
    const plan = [
      [direct, "cut"],
      [server, "reconnect"],
      [direct, "invalid-session-resumable"],
      [server, "cut"],
      [direct, "invalid-session"],
    ] as const;
    for (const [shard, how] of plan) {
      const other = 1 - shard;
      const [before, resumes, logIns] = [gateway.sessionsOf(other), gateway.resumes, gateway.identifies.length];
      gateway.interrupt(how, shard);
      await (shard === direct ? isHeardInServer() : isHeardDirectly());
      await guild.discord.until(
        () => (how === "invalid-session" ? gateway.identifies.length > logIns : gateway.resumes > resumes),
        `it is back after ${how}`,
      );
      await guild.discord.until(() => gateway.sessionsOf(shard).length === 1, "it has a session");
      await (shard === direct ? isHeardDirectly() : isHeardInServer());
      expect(gateway.sessionsOf(other)).toEqual(before);
    }
    expect(gateway.resumed).toEqual([direct, server, direct, server]);
    expect(gateway.identifies.map(({ shard }) => shard)).toEqual([direct, server, direct]);
  }, 60_000);

  it("that Discord sends away again and again ask ever more rarely, and the process goes on serving by the other", async () => {
    const { gateway } = guild.discord;
    gateway.refusesSessions = true;
    gateway.interrupt("invalid-session", direct);
    await guild.discord.until(() => gateway.identifies.length >= 3, "it tries to log in");
    await isHeardInServer();
    const tried = performance.now();
    await guild.discord.until(() => performance.now() - tried > 7_500, "some seconds pass");
    // discord.js by itself would be back after five to seven.
    expect(gateway.identifies).toHaveLength(3);
    await isHeardInServer();
    gateway.refusesSessions = false;
    await guild.discord.until(() => gateway.sessionsOf(direct).length === 1, "it is let in again");
    await isHeardDirectly();
    expect(gateway.identifies).toHaveLength(4);
  }, 60_000);

  it("keep nobody waiting who stops the process while they wait to log in", async () => {
    const { gateway } = guild.discord;
    gateway.refusesSessions = true;
    gateway.interrupt("invalid-session");
    await guild.discord.until(() => gateway.identifies.length >= 3, "one tries to log in, the other waits");
    const asked = performance.now();
    const { code, stderr } = await serving.stop();
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/can't start|unexpected/);
    expect(performance.now() - asked).toBeLessThan(3_000);
  }, 60_000);

  it("hear after a resumption what was said while the line was cut, once", async () => {
    const { gateway } = guild.discord;
    gateway.interrupt("cut", direct);
    kasia.write(own(kasia), "The client sends a novel each morning");
    await guild.discord.until(() => answersTo(kasia) > 0, "an answer to what was said meanwhile");
    expect(gateway.resumed).toEqual([direct]);
    await isHeardDirectly();
    expect(answersTo(kasia)).toBe(2);
  }, 60_000);
});

/** What Discord refuses, by its code, and what people send by mistake or in bad faith: nothing lost, nothing public, a private sentence. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markupOf, type Person } from "../../emulators/discord/person.ts";
import type { Channel, Message } from "../../emulators/discord/world.ts";
import { clickWhenShown, type DiscordDesk, openDesk, publish, shown } from "../../support/discord-desk.ts";

const vent = "The client wants a tenth revision for free and calls me lazy.";

let desk: DiscordDesk;
let kasia: Person;
let tomas: Person;
beforeEach(async () => begin(await openDesk()));
afterEach(async () => {
  const { publicAnswers } = desk.discord.interactions;
  const refused = desk.discord.rest.requests.flatMap(({ refusedFor }) => refusedFor ?? []);
  await desk.close();
  expect(publicAnswers).toEqual([]);
  expect(refused).toEqual([]);
});

function begin(opened: DiscordDesk): void {
  desk = opened;
  kasia = desk.discord.person("kasia");
  tomas = desk.discord.person("tomas");
}

async function beginAnew(options: Parameters<typeof openDesk>[0]): Promise<void> {
  await desk.close();
  begin(await openDesk(options));
}

const says = (person: Person, words: string, where: Channel = desk.lobby) =>
  desk.discord.until(
    () => person.answers(where).find((message) => markupOf(message).includes(words)),
    `${person.account.name} reads ${words}`,
  );

const threadOf = ({ id }: Message) => desk.discord.world.channels.get(id);

async function untilPosted(count = 1): Promise<void> {
  await desk.discord.until(() => {
    void desk.app.tick();
    return desk.roots().length === count;
  }, "it is posted");
}

async function waitsInMine(): Promise<void> {
  await kasia.command(desk.lobby, "ventil", { sub: "mine" });
  await shown(desk, kasia, "continue");
  expect(desk.roots()).toEqual([]);
}

/** Lets the answer to a click take so long that it is put off. @returns what lets it come */
function hold(): () => void {
  const { find } = desk.store.drafts;
  const gate = Promise.withResolvers<void>();
  desk.store.drafts.find = async (...args: Parameters<typeof find>) => {
    await gate.promise;
    return find.apply(desk.store.drafts, args);
  };
  return gate.resolve;
}

describe("an answer that Discord refuses", () => {
  it.each([
    [404, 10_062],
    [400, 40_060],
    [403, 50_001],
    [500, 0],
  ] as const)("at first, with status %i and code %i, leaves the draft in mine", async (status, code) => {
    desk.discord.fail("POST", /callback$/, [status, code], 2);
    await kasia.command(desk.lobby, "vent", { text: vent }).catch(() => undefined);
    await waitsInMine();
  });

  it.each([
    [404, 10_015],
    [401, 50_027],
  ] as const)("after it was put off, with status %i and code %i, leaves the draft in mine", async (status, code) => {
    await kasia.command(desk.lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    const release = hold();
    await kasia.click(desk.lobby, "share");
    desk.discord.fail("PATCH", /^\/webhooks/, [status, code]);
    release();
    await desk.discord.until(() => desk.logged.some((line) => line.includes("answer-lost")), "it is noted");
    await waitsInMine();
    // It says of an interaction that it is over, not of the bot's token.
    expect(desk.logged.join("")).not.toContain("platform-shut-out");
  });

  it("since its reader put the message away meanwhile, comes as a message more, for them alone", async () => {
    await kasia.command(desk.lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    const release = hold();
    const live = await kasia.click(desk.lobby, "share");
    expect(live.first).toBe(6);
    for (const message of kasia.answers(desk.lobby)) message.isGone = true;
    release();
    await shown(desk, kasia, "publish-now");
    expect(kasia.answers(desk.lobby)).toHaveLength(1);
    expect(JSON.stringify(await desk.discord.fetched())).not.toContain("tenth revision");
  });

  it("by a form that can't be opened any more loses nothing, and the next command opens it", async () => {
    desk.discord.fail("POST", /callback$/, [404, 10_062]);
    await kasia.command(desk.lobby, "vent").catch(() => undefined);
    expect(kasia.hasForm()).toBe(false);
    await kasia.command(desk.lobby, "vent");
    expect(kasia.hasForm()).toBe(true);
  });
});

describe("a post that Discord refuses", () => {
  it.each([
    [403, 50_013],
    [403, 50_001],
    [404, 10_003],
    [400, 50_035],
    [500, 0],
  ] as const)("with status %i and code %i is made when Discord takes it, once", async (status, code) => {
    desk.discord.fail("POST", /^\/channels\/\d+\/messages$/, [status, code]);
    await kasia.command(desk.lobby, "vent", { text: vent });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await says(kasia, "tried again by itself");
    expect(desk.roots()).toEqual([]);
    await untilPosted();
  });

  it("since its channel was deleted waits, its author sees it, and it appears when there is a channel", async () => {
    desk.discord.channel.isGone = true;
    await kasia.command(desk.lobby, "vent", { text: vent });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await says(kasia, "tried again by itself");
    await kasia.click(desk.lobby, "mine");
    await says(kasia, "On its way to the channel");
    desk.discord.channel.isGone = false;
    await untilPosted();
  });

  it("since its thread was deleted opens a new one", async () => {
    const root = await publish(desk, kasia, vent);
    Object.assign(threadOf(root) ?? {}, { isGone: true });
    await tomas.click(desk.discord.channel, "reply");
    await tomas.submit({ "what.0": "Send them the third one again." });
    await clickWhenShown(desk, tomas, "publish-now", desk.discord.channel);
    const reply = await desk.discord.until(() => threadOf(root)?.messages[0], "a reply");
    expect(markupOf(reply)).toContain("third one");
  });

  it("where the bot sees the channel no more: what was withdrawn goes as soon as it does", async () => {
    const root = await publish(desk, kasia, vent);
    desk.discord.channel.denied = 1024n;
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, kasia, "withdraw");
    await clickWhenShown(desk, kasia, "withdraw-yes");
    await desk.discord.until(() => desk.logged.some((line) => line.includes("post-retried")), "it was tried");
    expect(markupOf(root)).toContain("tenth revision");
    desk.discord.channel.denied = 0n;
    await desk.discord.until(() => {
      void desk.app.tick();
      return !markupOf(root).includes("tenth revision");
    }, "the text is gone");
  });

  it("since a moderator deleted it: withdrawing it is done, and not tried for ever", async () => {
    const root = await publish(desk, kasia, vent);
    root.isGone = true;
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, kasia, "withdraw");
    await clickWhenShown(desk, kasia, "withdraw-yes");
    await says(kasia, "Withdrawn");
    await desk.discord.until(() => desk.logged.some((line) => line.includes('"gone"')), "it was tried");
    await desk.app.tick();
    expect(desk.logged.some((line) => line.includes("post-retried"))).toBe(false);
  });
});

describe("replies", () => {
  it("of many at once keep to the pace that Discord allows, and each is there once", async () => {
    const root = await publish(desk, kasia, vent);
    const people = Array.from({ length: 6 }, (_, number) => desk.discord.person(`p${number}`));
    for (const [number, person] of people.entries()) {
      await person.click(desk.discord.channel, "reply");
      await person.submit({ "what.0": `Send them the third one again, says colleague ${number}.` });
      await shown(desk, person, "publish-now", desk.discord.channel);
    }
    desk.discord.rest.limit = { calls: 2, windowMs: 300 };
    await Promise.all(people.map((person) => person.click(desk.discord.channel, "publish-now")));
    const replies = () => (threadOf(root)?.messages ?? []).map(markupOf);
    await desk.discord.until(() => {
      void desk.app.tick();
      return replies().length >= 6;
    }, "all are posted");
    for (const number of people.keys())
      expect(replies().filter((text) => text.includes(`colleague ${number}`))).toHaveLength(1);
    expect(desk.discord.rest.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe("bad input", () => {
  it("of 4,000 emoji, with words and without, is answered in private and published by no button", async () => {
    for (const [text, words] of [
      ["😡".repeat(4_000), "can't find words"],
      [`They never pay ${"😡".repeat(3_980)}`, "I can take 6000"],
    ] as const) {
      await kasia.command(desk.lobby, "vent");
      await kasia.submit({ "what.0": text });
      await says(kasia, words);
      expect(() => kasia.control(desk.lobby, "share")).toThrow();
    }
    expect(desk.roots()).toEqual([]);
  });

  it("of spaces, in a command or in a form, opens a form or brings a sentence, and nothing to publish", async () => {
    const spaces = " \u200b \u3164 ";
    for (const [name, options] of [
      ["vent", { text: spaces }],
      ["calm", { text: spaces }],
      ["calm", { text: spaces, draft: spaces }],
    ] as const) {
      const before = kasia.answers(desk.lobby).length;
      await kasia.command(desk.lobby, name, options);
      await desk.discord.until(() => kasia.hasForm() || kasia.answers(desk.lobby).length > before, `${name} answers`);
      if (kasia.hasForm()) kasia.closeForm();
    }
    await kasia.command(desk.lobby, "vent");
    await kasia.submit({ "what.0": "\u2800\u2800" });
    await says(kasia, "nothing in it");
    expect(desk.roots()).toEqual([]);
    expect(() => kasia.control(desk.lobby, "share")).toThrow();
  });

  it.each([false, true])("of many emoji is shown whole, none cut in two (in a forum: %s)", async (isForum) => {
    await beginAnew({ isForum });
    const root = await publish(desk, kasia, `They never pay ${"😡".repeat(2_900)} never ever.`);
    const more = (threadOf(root)?.messages ?? []).filter((message) => message !== root);
    const whole = [root, ...more].map(markupOf).join("");
    expect(whole.split("😡")).toHaveLength(2_901);
    expect(whole).toContain("never ever.");
    expect(whole.isWellFormed()).toBe(true);
  });

  it("by a command in a server that the bot is not set up for gets a no, and reaches nothing", async () => {
    const elsewhere = desk.discord.world.addChannel("elsewhere", { otherGuild: desk.discord.world.newId() });
    await kasia.command(elsewhere, "vent", { text: vent });
    await says(kasia, "only for the members", elsewhere);
    await kasia.command(elsewhere, "ventil", { sub: "mine" });
    await desk.discord.until(() => kasia.answers(elsewhere).length === 2, "another no");
    expect(desk.logged.join("")).not.toContain("event-handled");
    expect(desk.disk().toString("latin1")).not.toContain(kasia.id);
  });

  it("by mass mentions rings nobody on any path: suggestion, edit, direct message, menu, mention", async () => {
    const bait = `@everyone @here <@${tomas.id}> <@&123456>`;
    const root = await publish(desk, kasia, vent);
    await tomas.click(desk.discord.channel, "suggest");
    await tomas.submit({ "what.0": `We are happy to change it once more, ${bait}, and the tenth round is billed.` });
    await clickWhenShown(desk, tomas, "publish-now", desk.discord.channel);
    await desk.discord.until(() => threadOf(root)?.messages[0], "a suggestion");
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, kasia, "edit");
    await kasia.submit({ "what.0": `They want it all again for free. ${bait}` });
    await clickWhenShown(desk, kasia, "publish-now");
    await desk.discord.until(() => markupOf(root).includes("all again"), "it is edited");
    const direct = desk.discord.world.directWith(kasia.account);
    kasia.write(direct, `The client shouts ${bait}`);
    await shown(desk, kasia, "situation", direct);
    await kasia.menu(desk.lobby, "Suggest a calm reply", tomas.write(desk.lobby, `Where is my order? ${bait}`));
    await shown(desk, kasia, "situation");
    kasia.write(desk.lobby, `<@${desk.discord.world.bot.id}> ${bait}`);
    const { bot, channels } = desk.discord.world;
    await desk.discord.until(
      () => desk.lobby.messages.find(({ author, onlyFor }) => author === bot && onlyFor === null),
      "the line about mentions",
    );
    const own = [...channels.values()].flatMap(({ messages }) => messages.filter(({ author }) => author === bot));
    for (const message of own) {
      expect(markupOf(message)).not.toContain(tomas.id);
      expect(markupOf(message).replace(/```.*?```/gs, "")).not.toMatch(/(?<!\\)@(?:everyone|here)|<@/);
    }
    // Besides, every request of the bot closed its mentions, or the stand-in would have refused it.
  });
});

describe("the server", () => {
  const told = (data: object) =>
    desk.discord.gateway.dispatch("GUILD_DELETE", { id: desk.discord.world.guild, ...data });

  it("that is not there for a while loses nothing; one that put the bot out has its threads closed", async () => {
    await publish(desk, kasia, vent);
    told({ unavailable: true });
    await kasia.command(desk.lobby, "ventil", { sub: "help" });
    await says(kasia, "/ventil mine");
    expect(desk.logged.join("")).not.toContain("space-left");
    told({});
    await desk.discord.until(() => desk.logged.some((line) => line.includes("space-left")), "its threads are closed");
  });
});

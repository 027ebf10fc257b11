/** What goes wrong on Discord: nothing is lost, nothing becomes public, and a private sentence says so where a way is left. */
import { Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLiveRest, createPostingRest } from "../../../adapters/discord/rest.ts";
import { Hidden } from "../../../src/config/hidden.ts";
import { markupOf, type Person } from "../../emulators/discord/person.ts";
import { Refusal } from "../../emulators/discord/refusal.ts";
import type { Channel, Message } from "../../emulators/discord/world.ts";
import { clickWhenShown, type DiscordDesk, openDesk, publish, shown } from "../../support/discord-desk.ts";

const vent = "The client wants a tenth revision for free and calls me lazy.";

let desk: DiscordDesk;
let kasia: Person;
let tomas: Person;
let lobby: Channel;
beforeEach(async () => {
  desk = await openDesk();
  lobby = desk.lobby;
  kasia = desk.discord.person("kasia");
  tomas = desk.discord.person("tomas");
});
afterEach(async () => {
  const { publicAnswers } = desk.discord.interactions;
  const refused = desk.discord.rest.requests.flatMap(({ refusedFor }) =>
    refusedFor === undefined ? [] : [refusedFor],
  );
  await desk.close();
  expect(publicAnswers).toEqual([]);
  expect(refused).toEqual([]);
});

const says = (person: Person, words: string | RegExp, where = lobby) =>
  desk.discord.until(
    () =>
      person
        .answers(where)
        .find((message) =>
          typeof words === "string" ? markupOf(message).includes(words) : words.test(markupOf(message)),
        ),
    `${person.account.name} reads ${words}`,
  );

const threadOf = ({ id }: Message) => {
  const thread = desk.discord.world.channels.get(id);
  if (thread === undefined) throw new Error("it has no thread");
  return thread;
};

async function reply(person: Person, text: string): Promise<void> {
  await person.click(desk.discord.channel, "reply");
  await person.submit({ "what.0": text });
  await clickWhenShown(desk, person, "publish-now", desk.discord.channel);
}

describe("an answer", () => {
  it("whose way to Discord broke is there once all the same", async () => {
    desk.discord.fail("POST", /callback$/, "lost");
    await kasia.command(lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "mine").catch(() => undefined);
    expect(kasia.answers(lobby)).toHaveLength(1);
  });

  it("that Discord holds back for a moment comes after it, and so does a post", async () => {
    desk.discord.fail("POST", /callback$/, new Refusal(429, 0, 0.2));
    await kasia.command(lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    desk.discord.fail("POST", /\d\/messages$/, new Refusal(429, 0, 0.2));
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await desk.discord.until(() => desk.roots()[0], "it is posted");
    expect(desk.roots()).toHaveLength(1);
  });

  it("that can be given no more, since its token is old, leaves the draft in mine", async () => {
    const live = await kasia.command(lobby, "vent");
    live.isExpired = true;
    const submitted = kasia.submit({ "what.0": vent }).catch(() => undefined);
    for (const one of desk.discord.interactions.all.values()) one.isExpired = true;
    await submitted;
    await kasia.command(lobby, "ventil", { sub: "mine" });
    await shown(desk, kasia, "continue");
    expect(desk.roots()).toEqual([]);
  });

  it("that comes too late for Discord leaves the draft in mine, and nothing public", async () => {
    desk.discord.fail("POST", /callback$/, [404, 10_062]);
    await kasia.command(lobby, "vent", { text: vent }).catch(() => undefined);
    await kasia.command(lobby, "ventil", { sub: "mine" });
    await shown(desk, kasia, "continue");
    expect(desk.roots()).toEqual([]);
  });

  it("is put off when it takes long, stays private, and becomes the answer in its place", async () => {
    const release = Promise.withResolvers<void>();
    const { find } = desk.store.drafts;
    await kasia.command(lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    desk.store.drafts.find = async (...args: Parameters<typeof find>) => {
      await release.promise;
      return find.apply(desk.store.drafts, args);
    };
    const live = await kasia.click(lobby, "share");
    expect(live.first).toBe(6);
    expect(kasia.answers(lobby)).toHaveLength(1);
    release.resolve();
    await shown(desk, kasia, "publish-now");
    expect(kasia.answers(lobby)).toHaveLength(1);
  });

  it("to a command is put off in private, too", async () => {
    const release = Promise.withResolvers<void>();
    desk.store.drafts.listOf = async () => {
      await release.promise;
      return [];
    };
    const live = await kasia.command(lobby, "ventil", { sub: "mine" });
    expect(live.first).toBe(5);
    expect(live.original?.onlyFor).toBe(kasia.account);
    expect(kasia.answers(lobby)).toEqual([]);
    release.resolve();
    await shown(desk, kasia, "vent");
    expect(kasia.answers(lobby)).toHaveLength(1);
  });

  it("hands back what was typed when it could not be kept", async () => {
    desk.store.drafts.save = () => Promise.reject(new Error("disk full"));
    await kasia.command(lobby, "vent", { text: vent });
    await says(kasia, "tenth revision");
    expect(kasia.answers(lobby)).toHaveLength(1);
  });

  it("to a direct message that can't be delivered is nobody's loss but its reader's", async () => {
    kasia.account.takesDirect = false;
    kasia.write(desk.discord.world.directWith(kasia.account), "The client shouts at me");
    await desk.discord.until(() => desk.logged.some((line) => line.includes("way-closed")), "it is noted");
    await kasia.command(lobby, "ventil", { sub: "help" });
    await says(kasia, "/ventil mine");
  });
});

describe("a delivery", () => {
  it("that the gateway repeats is answered once", async () => {
    const id = desk.discord.world.newId();
    await Promise.all([1, 2].map(() => kasia.command(lobby, "vent", { text: vent }, id)));
    await kasia.command(lobby, "vent", { text: vent }, id);
    await kasia.command(lobby, "ventil", { sub: "help" });
    await says(kasia, "/ventil mine");
    const calls = desk.discord.rest.requests.filter(({ path }) => path.startsWith(`/interactions/${id}/`));
    expect(calls).toHaveLength(1);
    expect(desk.logged.some((line) => line.includes("event-repeated"))).toBe(false);
  });
});

describe("the moderators' channel", () => {
  it("that is open to all lets nobody moderate", async () => {
    for (const modChannel of ["private", "open"] as const) {
      const other = await openDesk({ modChannel });
      const person = other.discord.person("robin");
      const asked = Promise.withResolvers<boolean>();
      const answer = other.platform.answerPrivately;
      other.platform.answerPrivately = async (to, message, slot) => {
        asked.resolve(await other.platform.canModerate(to));
        await answer(to, message, slot);
      };
      await person.command(other.modChannel, "ventil", { sub: "help" });
      expect(await asked.promise).toBe(modChannel === "private");
      await other.close();
    }
  });
});

describe("the digest channel", () => {
  it("lets those who are in it speak for the house, not moderate, and nobody in an open channel", async () => {
    const other = await openDesk({ modChannel: "open" });
    const seen: boolean[][] = [];
    const answer = other.platform.answerPrivately;
    other.platform.answerPrivately = async (to, message, slot) => {
      seen.push([await other.platform.canSpeakForHouse(to), await other.platform.canModerate(to)]);
      await answer(to, message, slot);
    };
    for (const channel of [other.discord.moderators, other.modChannel, other.lobby])
      await other.discord.person("robin").command(channel, "ventil", { sub: "help" });
    await other.discord.until(() => seen[2], "all three are answered");
    expect(seen).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
    await other.close();
  });
});

describe("a post", () => {
  it("that the bot may not make is kept, and made when it may", async () => {
    desk.discord.channel.denied = 2048n;
    await kasia.command(lobby, "vent", { text: vent });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    await shown(desk, kasia, "mine");
    expect(desk.roots()).toEqual([]);
    desk.discord.channel.denied = 0n;
    await desk.discord.until(() => {
      void desk.app.tick();
      return desk.roots()[0];
    }, "it is posted");
    expect(desk.logged.some((line) => line.includes("may-not-post"))).toBe(true);
  });

  it("whose thread can't be opened stands, and gets it with its first reply", async () => {
    desk.discord.fail("POST", /threads$/, [403, 50_013]);
    const root = await publish(desk, kasia, vent);
    expect(desk.discord.world.channels.has(root.id)).toBe(false);
    await reply(tomas, "Send them the third one again.");
    await desk.discord.until(() => desk.discord.world.channels.get(root.id)?.messages[0], "a reply in a thread");
  });

  it("whose root was deleted by somebody takes no reply, and the reply waits in mine", async () => {
    const root = await publish(desk, kasia, vent);
    await tomas.click(desk.discord.channel, "reply");
    root.isGone = true;
    await tomas.submit({ "what.0": "Send them the third one again." });
    await clickWhenShown(desk, tomas, "publish-now", desk.discord.channel);
    await shown(desk, tomas, "mine", desk.discord.channel);
    expect(threadOf(root).messages).toEqual([]);
  });

  it("in a thread that was folded up is made, edited and withdrawn; a locked one refuses and nothing is lost", async () => {
    const root = await publish(desk, kasia, vent);
    const thread = threadOf(root);
    thread.isArchived = true;
    await reply(tomas, "Send them the third one again.");
    const answer = await desk.discord.until(() => thread.messages[0], "a reply");
    thread.isArchived = true;
    await tomas.command(lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, tomas, "withdraw");
    await clickWhenShown(desk, tomas, "withdraw-yes");
    await desk.discord.until(() => !markupOf(answer).includes("third one"), "it is withdrawn");
    thread.isLocked = true;
    await kasia.click(desk.discord.channel, "reply");
    await kasia.submit({ "what.0": "Nobody will read this yet." });
    await clickWhenShown(desk, kasia, "publish-now", desk.discord.channel);
    await shown(desk, kasia, "mine", desk.discord.channel);
    await kasia.click(desk.discord.channel, "mine");
    await says(kasia, "Nobody will read this yet", desk.discord.channel);
    expect(thread.messages).toHaveLength(1);
  });

  it("pings nobody and means nothing but its words, whatever is in it", async () => {
    const bait = `@everyone @here <@${tomas.id}> <@&123456> **bold** [text](https://evil.example) \`\`\`code\`\`\` # big`;
    const root = await publish(desk, kasia, `${vent} ${bait}`);
    const markup = markupOf(root);
    expect(markup).not.toContain(tomas.id);
    expect(markup).not.toMatch(/(?<!\\)[@<*`[]/);
    await reply(tomas, `I know, ${bait}`);
    const answer = await desk.discord.until(() => threadOf(root).messages[0], "a reply");
    expect(markupOf(answer)).not.toMatch(/(?<!\\)[@<*`[]/);
  });
});

describe("bad input", () => {
  it("a form of spaces, or of 4,000 emoji, is answered in private", async () => {
    await kasia.command(lobby, "vent");
    await kasia.submit({ "what.0": "\u2800 \u200b \u3164" });
    await desk.discord.until(() => kasia.answers(lobby).length === 1, "a sentence");
    await kasia.command(lobby, "vent");
    await kasia.submit({ "what.0": "😡".repeat(2000) });
    await desk.discord.until(() => kasia.answers(lobby).length === 2, "another");
    expect(desk.roots()).toEqual([]);
  });

  it("a button of an earlier version, a forged one and another person's draft get the same kind of no", async () => {
    const root = await publish(desk, kasia, vent);
    await kasia.command(lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    const { customId } = kasia.control(lobby, "share");
    const control = { message: root, label: "", isMenu: false, options: [] };
    const before = markupOf(root);
    const { channel } = desk.discord;
    for (const forged of [customId, "nothing", "__proto__.0 x", "publish-now.0 a b", "share.0 "]) {
      const known = tomas.answers(channel).length;
      await tomas.use(channel, { ...control, customId: forged });
      await desk.discord.until(() => tomas.answers(channel).length === known + 1, `a no to ${forged}`);
      expect(tomas.answers(channel).map(markupOf).join("\n")).not.toContain("tenth revision");
    }
    expect(desk.roots()).toEqual([root]);
    expect(markupOf(root)).toBe(before);
  });

  it("a webhook that poses as the bot or as a vent reaches nothing", async () => {
    const impostor = { ...kasia.account, name: "ventil", id: desk.discord.world.newId() };
    const root = await publish(desk, kasia, vent);
    const fake = desk.discord.world.addMessage(lobby, {
      author: impostor,
      components: root.components,
      content: "Quiet Heron",
    });
    await tomas.menu(lobby, "Reply anonymously", fake);
    await says(tomas, "open vent");
    expect(tomas.hasForm()).toBe(false);
  });
});

describe("many at once", () => {
  it("leave room for whoever comes last: their words are kept, and answered, before the others are all thought about", async () => {
    const { drafts } = desk.store;
    const save = drafts.save.bind(drafts);
    const late = desk.discord.person("late");
    const coming: Promise<unknown>[] = [];
    let [kept, answered, answeredWhenLateWasKept, answeredBeforeLate] = [0, 0, 0, 0];
    drafts.save = async (...args: Parameters<typeof save>) => {
      const id = await save(...args);
      kept += 1;
      if (kept === 81) answeredWhenLateWasKept = answered;
      return id;
    };
    const answer = desk.platform.answerPrivately;
    desk.platform.answerPrivately = async (...args) => {
      answered += 1;
      if (answered === 1) {
        const lateAnswered = late.command(lobby, "vent", { text: vent });
        const count = () => {
          answeredBeforeLate = answered;
        };
        coming.push(lateAnswered.then(count));
      }
      await answer(...args);
    };
    const people = Array.from({ length: 80 }, (_, number) => desk.discord.person(`p${number}`));
    await Promise.all(people.map((person) => person.command(lobby, "vent", { text: vent })));
    await Promise.all(coming);
    await desk.discord.until(() => answered === 81, "all are answered");
    expect(answeredWhenLateWasKept).toBeLessThan(60);
    expect(answeredBeforeLate).toBeLessThan(60);
  });

  it("are answered and changed at a pace that ordinary messages are held back from", async () => {
    const { apiUrl, tokens, channel } = desk.discord;
    const config = { apiUrl, token: new Hidden(tokens.bot) };
    const [live, posting] = [createLiveRest(config), createPostingRest(config)];
    const { token, application_id: application } = await putOff();
    const edit = () =>
      live.patch(Routes.webhookMessage(application, token, "@original"), { body: body("edited"), auth: false });
    const post = () => posting.get(Routes.channel(channel.id));
    const timed = async (call: () => Promise<unknown>) => {
      const started = performance.now();
      await Promise.all(Array.from({ length: 120 }, call));
      return performance.now() - started;
    };
    expect(await timed(edit)).toBeLessThan(1000);
    expect(await timed(post)).toBeGreaterThan(1000);
  });

  async function putOff() {
    const live = await kasia.command(lobby, "ventil", { sub: "help" });
    await says(kasia, "/ventil mine");
    return { token: live.token, application_id: desk.discord.world.application };
  }

  const body = (text: string) => ({
    components: [{ type: 10, content: text }],
    flags: 32_768,
    allowed_mentions: { parse: [] },
  });
});

/** What people live through on Discord, from the command to the thread, and what everybody else gets to see of it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlsOf, markupOf } from "../../emulators/discord/person.ts";
import type { Message } from "../../emulators/discord/world.ts";
import { clickWhenShown, type DiscordDesk, openDesk, publish, shown } from "../../support/discord-desk.ts";

const vent = "The client wants a tenth revision for free and calls me lazy.";

let desk: DiscordDesk;
afterEach(async () => {
  const refused = desk.discord.rest.requests.filter(({ refusedFor }) => refusedFor !== undefined);
  await desk.close();
  expect(refused.map(({ refusedFor }) => refusedFor)).toEqual([]);
});

const threadOf = ({ id }: Message) => desk.discord.world.channels.get(id);
const repliesIn = (root: Message) =>
  (threadOf(root)?.messages ?? []).filter(
    ({ isGone, id, author, onlyFor }) =>
      !isGone && id !== root.id && onlyFor === null && author === desk.discord.world.bot,
  );

describe.each([
  ["a channel", false],
  ["a forum", true],
])("a vent in %s", (_where, isForum) => {
  beforeEach(async () => {
    desk = await openDesk({ isForum });
  });

  it("goes from the form over a private result and a preview to a post with a thread", async () => {
    const kasia = desk.discord.person("kasia");
    const root = await publish(desk, kasia, vent);
    expect(markupOf(root)).toContain("tenth revision");
    expect(threadOf(root)?.owner).toBe(desk.discord.world.bot.id);
    expect(controlsOf(root).map(({ customId }) => customId.split(".")[0])).toEqual([
      "reply",
      "suggest",
      "me-too",
      "can-help",
      "report",
    ]);
    expect(desk.discord.interactions.publicAnswers).toEqual([]);
    // One answer takes the place of the other: nothing old is left to click.
    expect(kasia.answers(desk.lobby)).toHaveLength(1);
  });

  it("is answered in its thread, anonymously, and counts people on its buttons", async () => {
    const [kasia, tomas] = [desk.discord.person("kasia"), desk.discord.person("tomas")];
    const root = await publish(desk, kasia, vent);
    const where = isForum ? threadOf(root)! : desk.discord.channel;
    await tomas.click(where, "reply");
    await tomas.submit({ "what.0": "Send them the third one again." });
    await clickWhenShown(desk, tomas, "publish-now", where);
    const [reply] = await desk.discord.until(() => (repliesIn(root).length === 0 ? null : repliesIn(root)), "a reply");
    expect(markupOf(reply!)).toContain("Send them the third one again");
    await kasia.click(where, "suggest");
    await kasia.submit({ "what.0": "We are happy to change it once more, and the tenth round is billed." });
    await clickWhenShown(desk, kasia, "publish-now", where);
    const [, suggestion] = await desk.discord.until(
      () => (repliesIn(root).length < 2 ? null : repliesIn(root)),
      "a suggestion",
    );
    expect(markupOf(suggestion!)).toContain("```\nWe are happy");
    await tomas.click(where, "me-too");
    await desk.discord.until(
      () => tomas.answers(where).some((message) => markupOf(message).includes("ount")),
      "a word about the vote",
    );
    expect(markupOf(root)).toContain("tenth revision");
    expect(desk.discord.interactions.publicAnswers).toEqual([]);
    // What everybody saw stays what it was: a private answer never takes the place of a post.
    expect(root.flags & 64).toBe(0);
  });

  it("is withdrawn and edited by its author only", async () => {
    const [kasia, tomas] = [desk.discord.person("kasia"), desk.discord.person("tomas")];
    const root = await publish(desk, kasia, vent);
    await tomas.command(desk.lobby, "ventil", { sub: "mine" });
    await desk.discord.until(() => tomas.answers(desk.lobby).length > 0, "an empty list");
    expect(() => tomas.control(desk.lobby, "withdraw")).toThrow();
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, kasia, "withdraw");
    await clickWhenShown(desk, kasia, "withdraw-yes");
    await desk.discord.until(() => !markupOf(root).includes("tenth revision"), "the text is gone");
    expect(root.isGone).toBe(false);
  });

  it("that is long is shown whole, and shrinks and disappears whole", async () => {
    const kasia = desk.discord.person("kasia");
    const long = `${vent} ${"They write a lot, and *all* of it in <@capitals>. ".repeat(75)}The last words.`;
    const client = `${"We are not amused by this offer. ".repeat(110)}The client's last words.`;
    const root = await publish(desk, kasia, long, client);
    const whole = () => [root, ...repliesIn(root)].map(markupOf).join("\n");
    expect(whole()).toContain("The last words.");
    expect(whole()).toContain("The client's last words.");
    expect(markupOf(root)).toContain("It goes on in the thread.");
    expect(repliesIn(root).length).toBeGreaterThan(0);
    await kasia.command(desk.lobby, "ventil", { sub: "mine" });
    await clickWhenShown(desk, kasia, "withdraw");
    await clickWhenShown(desk, kasia, "withdraw-yes");
    await desk.discord.until(() => repliesIn(root).length === 0, "the rest is gone");
    expect(whole()).not.toContain("words.");
  });
});

describe("a forum", () => {
  it("sorts a vent by its situation where a tag is called so, and else takes any that it must", async () => {
    desk = await openDesk({
      isForum: true,
      before: ({ channel }) => {
        channel.tags = [
          { id: "11", name: "Other" },
          { id: "12", name: "Doesn’t PAY" },
          { id: "13", name: "More and more" },
        ];
        channel.needsTag = true;
      },
    });
    const kasia = desk.discord.person("kasia");
    const late = "The client is late with the payment for two months, the invoice is overdue.";
    expect(threadOf(await publish(desk, kasia, late))?.appliedTags).toEqual(["12"]);
    // Discord takes 20 characters, and the situation is called "More and more, beyond what was agreed".
    const more = "The client keeps adding features that were never agreed, and wants them within the same budget.";
    expect(threadOf(await publish(desk, kasia, more))?.appliedTags).toEqual(["13"]);
    const other = "They know better how to do my job and explain it to me every day.";
    expect(threadOf(await publish(desk, kasia, other))?.appliedTags).toEqual(["11"]);
  });

  it("is asked for its tags anew when it refuses a post without one", async () => {
    desk = await openDesk({ isForum: true });
    const kasia = desk.discord.person("kasia");
    expect(threadOf(await publish(desk, kasia, vent))?.appliedTags).toEqual([]);
    Object.assign(desk.discord.channel, { tags: [{ id: "11", name: "Other" }], needsTag: true });
    await kasia.command(desk.lobby, "vent", { text: "The client is late with the payment for two months." });
    await clickWhenShown(desk, kasia, "share");
    await clickWhenShown(desk, kasia, "publish-now");
    const post = await desk.discord.until(() => {
      void desk.app.tick();
      return desk.roots()[1];
    }, "it is posted");
    expect(threadOf(post)?.appliedTags).toEqual(["11"]);
  });
});

describe("commands", () => {
  beforeEach(async () => {
    desk = await openDesk();
  });

  it("/vent with a text is answered at once, by one private callback", async () => {
    const kasia = desk.discord.person("kasia");
    const before = desk.discord.rest.requests.length;
    await kasia.command(desk.lobby, "vent", { text: vent });
    await shown(desk, kasia, "share");
    const calls = desk.discord.rest.requests.slice(before);
    expect(calls.map(({ method, path }) => `${method} ${path.split("/")[1]}`)).toEqual(["POST interactions"]);
    expect(calls[0]?.body).toMatchObject({ type: 4, data: { flags: 64 | 32_768 } });
  });

  it("/calm gives advice and nothing to publish, also for a text that begins like a word of the command", async () => {
    const kasia = desk.discord.person("kasia");
    await kasia.command(desk.lobby, "calm", { text: "draft three is worthless, I want all my money back" });
    await shown(desk, kasia, "situation");
    expect(() => kasia.control(desk.lobby, "share")).toThrow();
    await kasia.command(desk.lobby, "calm", { draft: "You idiot, read the contract!" });
    await desk.discord.until(
      () => kasia.answers(desk.lobby).some((message) => markupOf(message).includes("idiot")),
      "a checked draft",
    );
  });

  it("speak the reader's language", async () => {
    const [ona, ola] = [desk.discord.person("ona", "lt"), desk.discord.person("ola", "pl")];
    await ona.command(desk.lobby, "ventil", { sub: "help" });
    await ola.command(desk.lobby, "ventil", { sub: "help" });
    await desk.discord.until(() => ona.answers(desk.lobby).length + ola.answers(desk.lobby).length === 2, "help");
    const [lithuanian, polish] = [ona, ola].map((person) => markupOf(person.answers(desk.lobby)[0]!));
    expect(lithuanian).toMatch(/[ąčęėįšųūž]/);
    expect(polish).toMatch(/[ąćęłńóśźż]/);
    // A page is a command of its own here.
    expect(polish).toContain("/ventil prywatność");
    expect(polish).not.toMatch(/\/vent (?:mine|help|privacy)/);
  });

  it("from a message's menu: a calm reply to its words, and a reply to a vent", async () => {
    const [kasia, tomas] = [desk.discord.person("kasia"), desk.discord.person("tomas")];
    const root = await publish(desk, kasia, vent);
    const said = tomas.write(desk.lobby, "Client: where is my order? This is the third time I ask!");
    await kasia.menu(desk.lobby, "Suggest a calm reply", said);
    await shown(desk, kasia, "situation");
    await tomas.menu(desk.discord.channel, "Reply anonymously", root);
    expect(tomas.hasForm()).toBe(true);
    await tomas.menu(desk.lobby, "Reply anonymously", said);
    await desk.discord.until(
      () => tomas.answers(desk.lobby).some((message) => markupOf(message).includes("open vent")),
      "a no",
    );
  });

  it("in another server, or from somebody who left, are told no in private and reach nothing", async () => {
    const eve = desk.discord.person("eve");
    eve.account.isMember = false;
    const direct = desk.discord.world.directWith(eve.account);
    await eve.command(direct, "vent", { text: vent });
    await desk.discord.until(() => eve.answers(direct).length === 1, "a no");
    expect(markupOf(eve.answers(direct)[0]!)).toContain("only for the members");
    eve.write(direct, "Let me in, the client is awful");
    await desk.discord.until(
      () => direct.messages.filter(({ author }) => author === desk.discord.world.bot).length === 2,
      "a no to a message",
    );
    expect(desk.logged.join("")).not.toContain("event-handled");
  });
});

describe("messages", () => {
  beforeEach(async () => {
    desk = await openDesk();
  });

  it("to the bot get private advice, and their button opens an empty form whose preview is not kept there", async () => {
    const kasia = desk.discord.person("kasia");
    const direct = desk.discord.world.directWith(kasia.account);
    kasia.write(direct, "The client says: this is rubbish, I want my money back, you are all thieves");
    await shown(desk, kasia, "situation", direct);
    expect(() => kasia.control(direct, "share")).toThrow();
    await kasia.click(direct, "vent");
    expect(kasia.form().inputs.every(({ component }) => (component as { value?: string }).value === undefined)).toBe(
      true,
    );
    await kasia.submit({ "what.0": vent });
    await clickWhenShown(desk, kasia, "share", direct);
    await shown(desk, kasia, "publish-now", direct);
    const kept = direct.messages.filter(({ author, onlyFor }) => author === desk.discord.world.bot && onlyFor === null);
    expect(kept.map(markupOf).join("\n")).not.toContain("tenth revision");
    expect(kept.flatMap(controlsOf).some(({ customId }) => /^(?:publish|share)/.test(customId))).toBe(false);
  });

  it("from somebody in distress get help lines, and no offer to share", async () => {
    const kasia = desk.discord.person("kasia");
    const direct = desk.discord.world.directWith(kasia.account);
    kasia.write(direct, "I want to kill myself tonight, I can't do this any more");
    const answer = await desk.discord.until(
      () => direct.messages.find(({ author }) => author === desk.discord.world.bot),
      "help",
    );
    expect(markupOf(answer)).toContain("116");
    expect(controlsOf(answer).some(({ customId }) => customId.startsWith("vent."))).toBe(false);
  });

  it("that mention it get one line with nothing of theirs, not twice in a row, whatever goes wrong", async () => {
    const kasia = desk.discord.person("kasia");
    const secret = "canary-words-of-a-vent";
    kasia.write(desk.lobby, `<@${desk.discord.world.bot.id}> ${secret} I want to kill myself`);
    kasia.write(desk.lobby, `<@${desk.discord.world.bot.id}> again ${secret}`);
    const answers = () => desk.lobby.messages.filter(({ author }) => author === desk.discord.world.bot);
    await desk.discord.until(
      () => answers().length > 0 && desk.logged.filter((line) => line.includes("event-handled")).length === 2,
      "a line",
    );
    expect(answers()).toHaveLength(1);
    expect(JSON.stringify(answers())).not.toContain(secret);
    expect(markupOf(answers()[0]!)).toContain("I don't read along here");
    expect(answers()[0]?.interactionUser).toBeNull();
    await kasia.click(desk.lobby, "vent");
    expect(kasia.hasForm()).toBe(true);
    expect(desk.disk().toString("latin1")).not.toContain(secret);
  });

  it("of others, of bots and of everyone's mention are none of its business", async () => {
    const kasia = desk.discord.person("kasia");
    kasia.write(desk.lobby, "I hate this client @everyone");
    kasia.write(desk.discord.channel, "typed in the venting channel");
    await kasia.command(desk.lobby, "ventil", { sub: "help" });
    await desk.discord.until(() => kasia.answers(desk.lobby).length === 1, "help");
    await desk.discord.until(() => desk.logged.some((line) => line.includes("event-handled")), "the command is done");
    expect(desk.logged.filter((line) => line.includes("event-handled"))).toHaveLength(1);
    expect(desk.discord.channel.messages.every(({ isGone }) => !isGone)).toBe(true);
  });
});

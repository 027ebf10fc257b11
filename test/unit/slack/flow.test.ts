/** A vent goes through Slack end to end: form, private result, preview, post, thread; in both modes. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { actionOf, formOf, openDesk, publish, type SlackDesk, vent } from "../../support/slack-desk.ts";

const text = "Acme wants a fifth round of changes for free and calls us amateurs, I'm done.";

let desk: SlackDesk;
afterEach(async () => {
  vi.useRealTimers();
  await desk.close();
});

describe.each(["http", "socket"] as const)("over %s", (mode) => {
  it("a vent becomes a post that nobody can tell the author of", async () => {
    desk = await openDesk({ mode });
    const { slack } = desk;
    const anna = slack.person("anna");
    const bob = slack.person("bob");
    await vent(desk, anna, text, "Do it again or we leave a bad review!");
    expect(anna.modal()?.words).toContain("Words you can send");
    expect(anna.depth).toBe(1);
    expect(slack.observer.feed(slack.channel.id)).toEqual([]);
    await anna.click("modal", actionOf("share"));
    await slack.until(() => anna.modal()?.controls.find(actionOf("publish-now")));
    expect(anna.modal()?.words).toContain("exactly what others will see");
    expect(slack.observer.feed(slack.channel.id)).toEqual([]);
    await anna.click("modal", actionOf("publish-now"));
    const [post] = await slack.until(() => {
      const feed = slack.observer.feed(slack.channel.id);
      return feed.length > 0 && feed;
    });
    expect(post).toMatchObject({ thread: null, byBot: true, typedBy: null, pings: [], unfolded: [] });
    expect(post?.words).toContain("fifth round of changes");
    expect(post?.notification).not.toMatch(/round|amateurs|Acme/);
    await slack.until(() => anna.modal()?.words.includes("Published"));
    expect(slack.observer.allBut([anna])).not.toContain(anna.id);
    expect(slack.observer.allBut([anna])).not.toContain("anna");
    expect(desk.dump()).not.toContain(anna.id);
    expect(desk.logged.join("")).not.toMatch(new RegExp(`${anna.id}|amateurs`));
    expect(bob.ephemerals()).toEqual([]);
    expect(slack.workspace.complaints).toEqual([]);
    expect(anna.errors).toEqual([]);
  });

  it("a reply goes through its own form and preview into the thread", async () => {
    desk = await openDesk({ mode });
    const { slack } = desk;
    const [anna, bob] = [slack.person("anna"), slack.person("bob")];
    const ts = await publish(desk, anna, text);
    const post = { channel: slack.channel.id, ts };
    await bob.click(post, actionOf("reply"));
    await formOf(desk, bob);
    await bob.submit({ "what.0": "Charge for it, and say so kindly before you start." });
    await slack.until(() => bob.modal()?.controls.find(actionOf("publish-now")));
    await bob.click("modal", actionOf("publish-now"));
    const reply = await slack.until(() => slack.observer.feed(slack.channel.id)[1]);
    expect(reply).toMatchObject({ thread: ts, byBot: true, pings: [] });
    expect(reply.words).toContain("Charge for it");
    await slack.until(() => bob.modal()?.words.includes("Published in the thread"));
    expect(slack.observer.allBut([anna, bob])).not.toMatch(new RegExp(`${bob.id}|${anna.id}`));
    expect(slack.workspace.complaints).toEqual([]);
  });
});

describe("the commands", () => {
  it("/vent with a text opens the result at once, by one call", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent", text);
    await desk.slack.until(() => anna.modal()?.controls.find(actionOf("share")));
    expect(desk.slack.callsOf("views.open")).toHaveLength(1);
    expect(desk.slack.callsOf("views.update")).toHaveLength(0);
    expect(anna.ephemerals()).toEqual([]);
  });

  it.each([
    ["/vent", "help"],
    ["/vent", "privacy"],
    ["/vent", "rules"],
    ["/vent", "themes"],
    ["/vent", "mine"],
    ["/calm", "I want my money back NOW, you thieves"],
    ["/calm", "draft Calm down, you never read anything we send."],
  ])("%s %s answers privately", async (command, words) => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    await anna.command(command, words);
    const modal = await desk.slack.until(() => anna.modal());
    expect(modal.words.length).toBeGreaterThan(40);
    expect(modal.submit).toBeNull();
    expect(bob.modal()).toBeNull();
    expect(desk.slack.workspace.told).toEqual([]);
    expect(desk.slack.workspace.complaints).toEqual([]);
  });

  it("/calm and /calm draft open forms", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/calm");
    await desk.slack.until(() => anna.modal()?.title === "A calm reply");
    await anna.command("/calm", "draft");
    await desk.slack.until(() => anna.modal()?.title === "Check my draft");
  });

  it("reads what Slack escaped as it was typed", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent", "The client wants <b>bold</b> & free changes & calls us <idiots> every day");
    await desk.slack.until(() => anna.modal()?.controls.find(actionOf("share")));
    await anna.click("modal", actionOf("share"));
    const preview = await desk.slack.until(() => anna.modal()?.controls.find(actionOf("publish-now")) && anna.modal());
    expect(preview.words).toContain("<b>bold</b> & free changes & calls us <idiots>");
  });
});

describe("the shortcuts", () => {
  it("the global one opens the form", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.globalShortcut("vent_open");
    await desk.slack.until(() => anna.modal()?.submit === "Get it off my chest");
  });

  it("the one for a calm reply works on any message, and names nobody who is mentioned there", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const message = desk.slack.workspace.addMessage(desk.slack.channel, {
      user: bob.id,
      text: `<@${bob.id}> the client says: <https://x.example|refund> me &amp; my cat NOW or my lawyer sues you all`,
    });
    await anna.messageShortcut("calm_message", { channel: desk.slack.channel.id, ts: message.ts });
    const result = await desk.slack.until(() => anna.modal()?.controls.find(actionOf("rewrite")) && anna.modal());
    expect(result.words).toContain("Words you can send");
    await anna.click("modal", actionOf("rewrite"));
    const form = await formOf(desk, anna);
    expect(JSON.stringify(form.json)).toContain("refund me & my cat NOW");
    expect(JSON.stringify(form.json)).not.toContain(bob.id);
    expect(desk.slack.observer.feed(desk.slack.channel.id)).toHaveLength(1);
  });

  it("the one for a calm reply reads a post of ours or another bot's as it is shown, not its word for notifications", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const ts = await publish(desk, anna, text, "Do it again for free!");
    await bob.messageShortcut("calm_message", { channel: desk.slack.channel.id, ts });
    await desk.slack.until(() => bob.modal()?.controls.find(actionOf("rewrite")), "the advice is shown");
    await bob.click("modal", actionOf("rewrite"));
    const form = JSON.stringify((await formOf(desk, bob)).json);
    expect(form).toContain("fifth round of changes");
    expect(form).toContain("Do it again for free!");
    expect(form).not.toContain("Me too");
  });

  it("the one for a reply finds the thread of a vent, and says so where there is none", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const ts = await publish(desk, anna, text);
    await bob.messageShortcut("vent_reply", { channel: desk.slack.channel.id, ts });
    await desk.slack.until(() => bob.modal()?.title === "Reply anonymously");
    const said = bob.say(desk.slack.channel.id, "what a day");
    await bob.messageShortcut("vent_reply", { channel: desk.slack.channel.id, ts: said.ts });
    await desk.slack.until(() => bob.modal()?.words.includes("open vent in the channel"));
  });
});

describe("App Home", () => {
  it("holds buttons and what is kept, and nothing of any vent", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await publish(desk, anna, text);
    await anna.openHome();
    const home = await desk.slack.until(() => anna.home());
    for (const action of ["vent", "calm", "draft", "mine"])
      expect(home.controls.some(actionOf(action)), action).toBe(true);
    expect(home.words).toContain("What is kept");
    expect(desk.slack.observer.keptUnder(anna.id)).not.toMatch(/amateurs|fifth round/);
    await anna.close();
    await anna.click("home", actionOf("mine"));
    await desk.slack.until(() => anna.modal()?.words.includes("fifth round"));
    expect(desk.slack.observer.keptUnder(anna.id)).not.toMatch(/amateurs|fifth round/);
  });
});

describe("reactions", () => {
  it("are answered to the one who clicked, in the channel, and to nobody else", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const ts = await publish(desk, anna, text);
    await bob.click({ channel: desk.slack.channel.id, ts }, actionOf("me-too"), { times: 2 });
    await desk.slack.until(() => bob.ephemerals().length === 2);
    expect(bob.modal()).toBeNull();
    expect(anna.ephemerals()).toEqual([]);
    expect(desk.slack.workspace.complaints).toEqual([]);
  });

  it("take a double click for one, and a later click back", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const ts = await publish(desk, anna, text);
    const click = () => bob.click({ channel: desk.slack.channel.id, ts }, actionOf("me-too"));
    await Promise.all([click(), click()]);
    await desk.slack.until(() => bob.ephemerals().length === 2);
    expect(new Set(JSON.stringify(bob.ephemerals()).match(/Taken back|Counted/g))).toEqual(new Set(["Counted"]));
    vi.setSystemTime(Date.now() + 3000);
    await click();
    await desk.slack.until(() => bob.ephemerals().length === 3);
    expect(bob.lastEphemeral()?.words).toContain("Taken back");
  });
});

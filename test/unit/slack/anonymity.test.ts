/** What others get to know on Slack while somebody does everything there is to do: other members, admins, other apps, the log. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { encodeState } from "../../../adapters/slack/ids.ts";
import { type Json, objectsIn } from "../../emulators/slack/json.ts";
import type { Person } from "../../emulators/slack/person.ts";
import { actionOf, formOf, openDesk, publish, type SlackDesk, vent } from "../../support/slack-desk.ts";

const text =
  "Acme wants a fifth round of changes for free and calls us amateurs, see https://acme.example/canary <!channel>";

let desk: SlackDesk;
afterEach(() => desk.close());

const sees = (person: Person, action: string) =>
  desk.slack.until(() => person.modal()?.controls.find(actionOf(action)), `${action} is shown`);

/** A person who does nearly everything, and meets nearly every fault. */
async function doEverything(person: Person): Promise<void> {
  const { slack } = desk;
  const ts = await publish(desk, person, text, "You never deliver! <@U999> **now**");
  const place = { channel: slack.channel.id, ts };
  for (const action of ["me-too", "can-help"]) await person.click(place, actionOf(action));
  await slack.until(() => person.ephemerals().length === 2, "both are answered");
  await person.click(place, actionOf("reply"));
  await formOf(desk, person);
  await person.submit({ "what.0": "One more thing about the fifth round." });
  await sees(person, "publish-now");
  await person.click("modal", actionOf("publish-now"));
  await slack.until(() => slack.observer.feed(slack.channel.id).length === 2, "the reply is posted");
  await person.openHome();
  await person.messageShortcut("calm_message", place);
  await person.globalShortcut("vent_open");
  await person.command("/vent", "help");
  await person.command("/nothing".replace("/nothing", "/calm"), "I want my money back now, you thieves");
  await sees(person, "rewrite");
  slack.faults.order("views.open", { type: "error", error: "expired_trigger_id" }, 1);
  await person.command("/vent", text);
  await slack.until(() => person.ephemerals().length === 3, "the result is whispered");
  slack.faults.order("chat.postMessage", { type: "status", status: 500 }, 1);
  await vent(desk, person, text);
  await person.click("modal", actionOf("share"));
  await sees(person, "publish-now");
  await person.click("modal", actionOf("publish-now"));
  await slack.until(() => person.modal()?.words.includes("did not take it"), "it is retried");
  await person.command("/vent", "mine");
  await sees(person, "withdraw");
  await person.click("modal", actionOf("withdraw"));
  await sees(person, "withdraw-yes");
  await person.click("modal", actionOf("withdraw-yes"));
  await slack.until(
    () => slack.observer.feed(slack.channel.id).some(({ words }) => /withdr/i.test(words)),
    "it is gone",
  );
}

describe.each(["http", "socket"] as const)("over %s", (mode) => {
  it("nobody else learns who it was, from anything that Slack shows, exports or tells another app", async () => {
    desk = await openDesk({ mode });
    const [anna, bob] = [desk.slack.person("anna.canary"), desk.slack.person("bob")];
    await doEverything(anna);
    const { observer, workspace } = desk.slack;
    for (const seen of [observer.allBut([anna]), observer.otherApp(), observer.member(bob.id)]) {
      expect(seen).not.toContain(anna.id);
      expect(seen).not.toContain("canary");
    }
    expect(bob.ephemerals()).toEqual([]);
    expect(bob.modal()).toBeNull();
    // Slack keeps App Home and direct messages under the person: nothing of a vent may be there.
    expect(observer.keptUnder(anna.id)).not.toMatch(/amateurs|fifth round|canary|deliver!/);
    expect(workspace.told.filter(({ channel }) => channel !== desk.slack.channel.id)).toEqual([]);
    expect(workspace.complaints).toEqual([]);
  });

  it("neither the log nor the store holds an id, a name, a trigger, a window's id, an address to answer to, or a word", async () => {
    desk = await openDesk({ mode });
    const anna = desk.slack.person("anna.canary");
    await doEverything(anna);
    const { workspace } = desk.slack;
    const log = desk.logged.join("");
    const dump = desk.dump();
    const handles = [...workspace.triggers.keys(), ...workspace.responseUrls.keys()];
    expect(handles.length).toBeGreaterThan(10);
    for (const secret of [anna.id, "anna.canary", ...handles, "amateurs", "fifth round"]) {
      expect(log).not.toContain(secret);
      expect(dump).not.toContain(secret);
    }
    const views = desk.slack.calls.filter(({ method }) => method.startsWith("views.")).map(({ args }) => args.view_id);
    for (const id of views.filter((each) => typeof each === "string")) expect(log + dump).not.toContain(id);
  });
});

describe("what Ventil writes into Slack", () => {
  it("holds nothing of a person or a text in ids, values, metadata and states", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna.canary");
    await doEverything(anna);
    const sent: Json[] = desk.slack.calls.map(({ args }) => args);
    const names = ["action_id", "block_id", "callback_id", "external_id", "private_metadata", "value", "metadata"];
    const hidden = [...objectsIn(sent)].flatMap((each) =>
      names.flatMap((name) => (name in each ? [String(each[name])] : [])),
    );
    expect(hidden.length).toBeGreaterThan(100);
    const { triggers, responseUrls, team } = desk.slack.workspace;
    const handles = [...triggers.keys(), ...responseUrls.keys()];
    const known = [anna.id, "canary", team, "amateurs", "fifth", "Acme", "money", ...handles];
    for (const value of hidden) for (const word of known) expect(value).not.toContain(word);
    expect(desk.slack.callsOf("chat.postMessage").some(({ args }) => "metadata" in args)).toBe(false);
    // The only call that names a person is the one that Slack asks for: whose App Home it is.
    const naming = desk.slack.calls.filter(({ args }) => JSON.stringify(args).includes(anna.id));
    expect([...new Set(naming.map(({ method }) => method))]).toEqual(["views.publish"]);
  });

  it("is published by chat.postMessage alone, unfolds no link, rings nobody, and tells a notification nothing", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna.canary");
    await doEverything(anna);
    const posts = desk.slack.observer.feed(desk.slack.channel.id);
    expect(posts.length).toBeGreaterThanOrEqual(2);
    for (const post of posts) {
      expect(post).toMatchObject({ byBot: true, typedBy: null, pings: [], unfolded: [] });
      expect(post.notification).not.toMatch(/round|amateurs|Acme|canary|One more thing/);
    }
    for (const { args } of desk.slack.callsOf("chat.postMessage")) {
      expect(String(args.unfurl_links)).toBe("false");
      expect(String(args.unfurl_media)).toBe("false");
    }
    const methods = [...new Set(desk.slack.calls.map(({ method }) => method))].toSorted();
    const allowed =
      /^(?:auth\.test|chat\.(?:postMessage|update|delete)|views\.(?:open|push|update|publish)|response_url)$/;
    expect(methods.filter((method) => !allowed.test(method))).toEqual([]);
    for (const { args } of desk.slack.callsOf("response_url")) expect(args.response_type).toBe("ephemeral");
    expect([...objectsIn(desk.slack.calls)].filter(({ type }) => type === "mrkdwn")).toEqual([]);
  });
});

describe("another person", () => {
  it("who forges a click on somebody's draft or post is refused like for one that never was", async () => {
    desk = await openDesk();
    const [anna, eve] = [desk.slack.person("anna"), desk.slack.person("eve")];
    await vent(desk, anna, text);
    const draft = anna.modal()?.controls.find(actionOf("share"))?.value ?? "";
    const answers: string[] = [];
    for (const value of [draft, "never-was-any"]) {
      const elements = [{ type: "button", action_id: "share.0", value, text: { type: "plain_text", text: "x" } }];
      const { ts } = desk.slack.workspace.addMessage(desk.slack.channel, {
        user: eve.id,
        text: "forged",
        blocks: [{ type: "actions", elements }],
      });
      await eve.click({ channel: desk.slack.channel.id, ts }, "x");
      answers.push((await desk.slack.until(() => eve.modal())).words);
      await eve.close();
    }
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).not.toMatch(/round|amateurs/);
  });
});

describe("the moderators' channel", () => {
  it("makes a moderator only while it is private, and follows a window opened there", async () => {
    desk = await openDesk();
    const robin = desk.slack.person("robin");
    const seen: boolean[] = [];
    const answer = desk.platform.answerPrivately;
    vi.spyOn(desk.platform, "answerPrivately").mockImplementation(async (to, ...rest) => {
      seen.push(await desk.platform.canModerate(to));
      await answer(to, ...rest);
    });
    const moderators = desk.slack.workspace.channels.get(desk.moderators)!;
    await robin.command("/vent", "help", { channel: moderators.id });
    await sees(robin, "mine");
    await robin.click("modal", actionOf("mine"));
    await desk.slack.until(() => robin.depth === 2);
    await robin.command("/vent", "help");
    moderators.isPrivate = false;
    await robin.command("/vent", "help", { channel: moderators.id });
    await vi.waitFor(() => expect(seen).toEqual([true, true, false, false]));
    const states = desk.slack.calls.flatMap(({ args }) => [...objectsIn(args)].map((each) => each.private_metadata));
    expect(states).toContain(encodeState({ channel: moderators.id, state: "" }));
    expect(JSON.stringify(states)).not.toContain(robin.id);
  });
});

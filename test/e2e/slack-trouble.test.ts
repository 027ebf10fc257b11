/** When things go wrong between Slack and the real process: nothing is lost, nothing is doubled, nobody is left waiting. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../emulators/slack/faults.ts";
import {
  expectNothingKnown,
  type Mode,
  modes,
  type Office,
  openOffice,
  type Person,
  press,
  publish,
  reads,
  until,
  vent,
} from "./slack-office.ts";

const story = "The client wants a sixth round of changes and does not pay the invoice";

let offices: Office[] = [];
afterEach(async () => {
  const all = offices;
  offices = [];
  for (const office of all) await office.close();
});

async function open(mode: Mode): Promise<Office> {
  const office = await openOffice(mode);
  offices.push(office);
  await office.serve();
  return office;
}

const formIsOpen = ({ slack }: Office, person: Person) =>
  slack.until(() => person.modal()?.submit !== null && person.modal(), "a form is open");

const pressPublish = (person: Person) => person.click("modal", ({ action_id }) => action_id.startsWith("publish-now."));

/** At the preview of a vent. */
async function previewed(office: Office, what: string): Promise<Person> {
  const person = office.person();
  await vent(office, person, what);
  await press(office, person, "share");
  await until(office, person, "publish-now");
  return person;
}

async function mine(office: Office, person: Person): Promise<string> {
  person.reload();
  await person.command("/vent", "mine");
  return reads(office, person, "My vents");
}

describe("a request over HTTP that Slack did not send", () => {
  it("gets 401 and no work, whatever is wrong with it: the signature, its version, the time", async () => {
    const office = await open("http");
    const { slack } = office;
    const person = office.person();
    const url = `http://127.0.0.1:${office.serving().port}/slack/events`;
    const payload = {
      command: "/vent",
      text: story,
      team_id: slack.workspace.team,
      user_id: person.id,
      channel_id: slack.channel.id,
      channel_name: "venting",
      trigger_id: slack.workspace.newTrigger(person.id, null),
    };
    const calls = slack.calls.length;
    const forgeries = [
      { signature: `v0=${"0".repeat(64)}` },
      { signature: "v0=" },
      { signature: "v1=00" },
      { signature: null },
      { withoutTime: true },
      { offSeconds: -301 },
      // A second or more passes on the way: 301 may be 300 when it arrives.
      { offSeconds: 310 },
      { offSeconds: 1e9 },
    ];
    for (const forgery of forgeries) {
      const answer = await slack.sendForged(url, { type: "slash_commands", payload }, forgery);
      expect(answer, JSON.stringify(forgery)).toMatchObject({ status: 401 });
    }
    expect(slack.calls).toHaveLength(calls);
    expect(office.printed()).not.toMatch(/event-handled|event-failed/);
    // The same, rightly signed, is taken.
    expect(await slack.sendForged(url, { type: "slash_commands", payload }, {})).toMatchObject({ status: 200 });
    await until(office, person, "share");
  });

  it("is answered where Slack checks the address, and does no harm however it is malformed", async () => {
    const office = await open("http");
    const { slack } = office;
    const url = `http://127.0.0.1:${office.serving().port}/slack/events`;
    const send = (type: "slash_commands" | "interactive" | "events_api", payload: Record<string, unknown>) =>
      slack.sendForged(url, { type, payload }, {});
    const challenge = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P";
    const checked = await send("events_api", { type: "url_verification", challenge, token: "x" });
    expect(checked).toMatchObject({ status: 200, body: { challenge } });
    const person = office.person();
    const from = { team: { id: slack.workspace.team }, user: { id: person.id } };
    const view = {
      id: "V1",
      type: "modal",
      hash: "1",
      callback_id: "form.vent",
      private_metadata: "",
      state: { values: {} },
    };
    const malformed: [Parameters<typeof send>[0], Record<string, unknown>][] = [
      ["slash_commands", {}],
      ["slash_commands", { command: "vent", text: story, team_id: slack.workspace.team }],
      ["interactive", {}],
      ["interactive", { type: "block_actions", ...from }],
      ["interactive", { type: "block_actions", ...from, actions: [] }],
      ["interactive", { type: "view_submission", ...from }],
      ["interactive", { type: "view_submission", ...from, view: { ...view, state: { values: { "what.0": null } } } }],
      ["interactive", { type: "no_such_type", ...from }],
      ["events_api", { type: "event_callback" }],
      ["events_api", { type: "event_callback", team_id: slack.workspace.team, event_id: "Ev1", event: { type: "x" } }],
      ["events_api", { hello: "__proto__" }],
    ];
    await Promise.all(malformed.map(([type, payload]) => send(type, payload)));
    // It is refused by its first bytes: with an answer, or cut off while it is still being sent.
    const tooLong = await fetch(url, { method: "POST", body: "x".repeat(5_000_000) }).then(
      ({ status }) => status,
      () => "cut off",
    );
    expect([401, 413, "cut off"]).toContain(tooLong);
    await person.command("/vent", story);
    await until(office, person, "share");
    expect(office.posts()).toEqual([]);
    expect(office.printed()).not.toMatch(/^\s+at /m);
    expectNothingKnown(office, { unpublished: ["sixth round"], mayFail: true });
  });

  it("finds a health page and nothing else", async () => {
    const office = await open("http");
    const address = `http://127.0.0.1:${office.serving().port}`;
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    for (const path of ["/", "/slack/events", "/posts", "/slack/install"])
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
  });
});

describe.each(modes)("over %s", (mode) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(mode);
    await office.serve();
  });
  afterAll(() => office.close());

  it("people of another workspace are told so, and nothing of theirs is taken", async () => {
    const guest = office.slack.person("guest", "T0OTHERTEAM");
    await guest.command("/vent", story);
    await office.slack.until(() => guest.lastEphemeral(), "an answer is there");
    expect(guest.lastEphemeral()?.words).toContain("workspace");
    expect(guest.modal()).toBeNull();
    expect(office.printed()).not.toContain("event-handled");
    expect(office.slack.workspace.complaints).toEqual([]);
  });

  it("a form that Slack does not open costs nothing: the person is told, and what was typed waits", async () => {
    const { slack } = office;
    const person = office.person();
    slack.faults.order("views.open", { type: "error", error: "internal_error" }, 1);
    await person.command("/vent", story);
    await slack.until(() => person.lastEphemeral() ?? person.modal(), "something is told");
    expect(await mine(office, person)).toContain("sixth round");
    // Without any way back there is nothing to tell; what was typed waits all the same.
    const mute = office.person();
    for (const way of ["views.open", "response_url"]) slack.faults.order(way, { type: "status", status: 500 });
    await mute.command("/vent", `${story}, with nobody listening`);
    await slack.until(() => slack.callsOf("response_url").some(({ outcome }) => outcome === "status"), "all was tried");
    slack.faults.clear();
    expect(await mine(office, mute)).toContain("with nobody listening");
    slack.faults.order("views.open", { type: "hang", isDone: false }, 1);
    person.reload();
    await person.command("/vent");
    await slack.until(() => person.lastEphemeral(), "it is told");
    expect(person.errors).toEqual([]);
    expect(slack.workspace.complaints).toEqual([]);
  });

  it("a slow or busy channel never holds up a form", async () => {
    const { slack } = office;
    const quick = office.person();
    const slow = await previewed(office, `${story}, slowly`);
    slack.faults.order("chat.postMessage", { type: "delay", ms: 4000 }, 1);
    const posting = pressPublish(slow);
    const started = performance.now();
    await quick.command("/vent");
    await formIsOpen(office, quick);
    expect(performance.now() - started).toBeLessThan(1000);
    await posting;
    expect(slow.errors).toEqual([]);
    const busy = await previewed(office, `${story}, again`);
    slack.faults.clear();
    slack.faults.order("chat.postMessage", { type: "rate-limit", retryAfterSeconds: 30 }, 1);
    await press(office, busy, "publish-now");
    quick.reload();
    await quick.command("/vent");
    await formIsOpen(office, quick);
    expect(quick.errors).toEqual([]);
    slack.faults.clear();
  });

  it("old buttons and unknown ones get a friendly word, and nobody waits in vain", async () => {
    const { slack } = office;
    const person = office.person();
    const button = (action_id: string) => {
      const text = { type: "plain_text", text: action_id };
      return { type: "button", action_id, text, value: "AAAAAAAAAAAAAAAAAAAAAA x" };
    };
    const names = ["publish-now.0", "edit.0", "reply.0", "me-too.0", "no-such-thing.0", "__proto__.0", "continue.0"];
    const blocks = [{ type: "actions", elements: names.map(button) }];
    const from = { user: slack.workspace.bot.user, text: "from an earlier version", blocks };
    const old = slack.workspace.addMessage(slack.channel, from, { byBot: true });
    const posts = office.posts().length;
    for (const name of names) {
      person.reload();
      await person.click({ channel: slack.channel.id, ts: old.ts }, name);
      await slack.until(() => person.modal() ?? person.lastEphemeral(), `an answer to ${name}`);
    }
    expect(person.errors).toEqual([]);
    expect(slack.workspace.complaints).toEqual([]);
    expect(office.posts()).toHaveLength(posts);
  });

  it("no vent is lost that was acknowledged when the power goes right after it", async () => {
    const person = office.person();
    await person.command("/vent");
    await formIsOpen(office, person);
    const answer = await person.submit({ "what.0": `${story}, until the lights went out` });
    await office.serving().kill();
    expect(answer.isAcknowledged).toBe(true);
    await office.serve();
    expect(await mine(office, person)).toContain("until the lights went out");
    expect(JSON.stringify(office.posts())).not.toContain("until the lights went out");
  });

  it("waits for what is running when it is told to end", async () => {
    const { slack } = office;
    const person = await previewed(office, `${story}, at the very end`);
    slack.faults.order("chat.postMessage", { type: "delay", ms: 1500 }, 1);
    await pressPublish(person);
    expect(await office.serving().stop()).toMatchObject({ code: 0, signal: null });
    expect(office.posts().filter(({ words }) => words.includes("at the very end"))).toHaveLength(1);
    await reads(office, person, "Published");
    expectNothingKnown(office, { unpublished: [], mayFail: true });
  });
});

describe("a post", () => {
  it("that Slack refuses is told to its author, by its code to the operator, and posted once when it can be", async () => {
    const office = await open("http");
    const { slack } = office;
    const faults: [Fault, string][] = [
      [{ type: "error", error: "not_in_channel" }, "not-in-channel"],
      [{ type: "error", error: "channel_not_found" }, "channel-not-found"],
      [{ type: "error", error: "is_archived" }, "may-not-post"],
      [{ type: "error", error: "token_revoked" }, "token-refused"],
      [{ type: "error", error: "invalid_auth" }, "token-refused"],
      [{ type: "error", error: "msg_too_long" }, "too-long"],
      [{ type: "rate-limit", retryAfterSeconds: 1 }, "rate-limited"],
      [{ type: "status", status: 503 }, "server-error"],
    ];
    for (const [number, [fault, code]] of faults.entries()) {
      const person = await previewed(office, `${story}, vent ${number} of many`);
      const said = office.printed().length;
      slack.faults.order("chat.postMessage", fault, 1);
      await press(office, person, "publish-now");
      await slack.until(() => (person.modal()?.controls.length ?? 9) < 4, "a sentence is there");
      expect(office.printed().slice(said), code).toContain(code);
      expect(person.errors).toEqual([]);
    }
    await slack.until(() => office.posts().length >= faults.length, "all are posted after all", 60_000);
    expect(office.posts()).toHaveLength(faults.length);
    for (const number of faults.keys()) expect(JSON.stringify(office.posts())).toContain(`vent ${number} of many`);
    expectNothingKnown(office, { unpublished: [], mayFail: true });
  }, 90_000);

  it.each<[string, Fault]>([
    ["the connection breaks after it was posted", { type: "break", isDone: true }],
    ["Slack never answers", { type: "hang", isDone: true }],
    ["Slack answers with a page", { type: "status", status: 200, isDone: true }],
  ])(
    "of which nobody knows whether it was made is never doubled: %s",
    async (_, fault) => {
      const office = await open("http");
      const { slack } = office;
      const person = await previewed(office, story);
      slack.faults.order("chat.postMessage", fault, 1);
      await pressPublish(person);
      await slack.until(() => office.printed().includes("unanswered"), "it is noticed", 20_000);
      expect(await mine(office, person)).toContain("sixth round");
      expect(person.modal()?.controls.map(({ label }) => label)).toContain("Publish again");
      await office.serving().stop();
      await office.serve();
      expect(await mine(office, person)).toContain("sixth round");
      expect(office.posts()).toHaveLength(1);
    },
    60_000,
  );
});

describe("replies in a thread", () => {
  it("keep their order when Slack is busy for a while", async () => {
    const office = await open("http");
    const { slack } = office;
    const author = office.person();
    const post = await publish(office, author, story);
    slack.faults.order("chat.postMessage", { type: "rate-limit", retryAfterSeconds: 2 }, 2);
    const words = ["first of the answers", "second of the answers", "third of the answers"];
    for (const text of words) {
      const person = office.person();
      await person.click(post, "Reply anonymously");
      await formIsOpen(office, person);
      await person.submit({ "what.0": text });
      await press(office, person, "publish-now");
    }
    const replies = () => office.posts().filter(({ thread }) => thread === post.ts);
    await slack.until(() => replies().length === 3, "all are there", 60_000);
    expect(replies().map((each) => words.find((text) => each.words.includes(text)))).toEqual(words);
  }, 80_000);
});

describe("sockets", () => {
  it("are opened again when Slack asks for it, and when the network was away", async () => {
    const office = await open("socket");
    const { slack } = office;
    const person = office.person();
    slack.sockets.refresh();
    await slack.until(() => slack.sockets.count === 0, "it is closed");
    await slack.until(() => slack.sockets.count === 1, "it is back", 20_000);
    slack.faults.order("apps.connections.open", { type: "status", status: 503 }, 1);
    slack.sockets.cut();
    await slack.until(() => slack.sockets.count === 0, "it is cut");
    await slack.until(() => slack.sockets.count === 1, "it is back again", 20_000);
    await person.command("/vent");
    await formIsOpen(office, person);
    expect(person.errors).toEqual([]);
  }, 60_000);
});

describe("a start that can't work", () => {
  it.each<[string, (office: Office) => Record<string, string>, RegExp]>([
    ["a wrong bot token", () => ({ SLACK_BOT_TOKEN: "xoxb-wrong-token" }), /SLACK_BOT_TOKEN/],
    ["a wrong app token", () => ({ SLACK_APP_TOKEN: "xapp-wrong-token" }), /SLACK_APP_TOKEN/],
  ])("ends with a sentence that says what to do: %s", async (_, variables, words) => {
    const office = await openOffice("socket");
    offices.push(office);
    const failure = await office.serve(variables(office)).then(
      () => "it serves",
      (fault: Error) => fault.message,
    );
    expect(failure).toMatch(/ended with 1/);
    expect(failure).toMatch(words);
    expect(failure).not.toMatch(/wrong-token|^\s+at /m);
  });

  it("in a channel where the bot is not serves all the same, and says what is missing", async () => {
    const office = await openOffice("http");
    offices.push(office);
    office.slack.channel.members.delete(office.slack.workspace.bot.user);
    const serving = await office.serve();
    expect(serving.said()).toMatch(/not.in.channel/);
    const person = office.person();
    await person.command("/vent", story);
    await until(office, person, "share");
  });
});

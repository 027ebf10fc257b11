/** What must hold on Slack when things go wrong: nothing of a person leaks, nothing typed is lost, nothing happens twice. */
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StoreFailedError } from "../../../src/errors.ts";
import type { Person } from "../../emulators/slack/person.ts";
import { actionOf, formOf, openDesk, publish, type SlackDesk, vent } from "../../support/slack-desk.ts";

const text = "Acme wants a fifth round of changes for free and calls us amateurs, I'm done.";

let desk: SlackDesk;
afterEach(() => desk.close());

const feed = () => desk.slack.observer.feed(desk.slack.channel.id);
const shows = (person: Person, words: string | RegExp) =>
  desk.slack.until(() => person.modal()?.words.match(words) && person.modal(), `a window shows ${words}`);

/** Of a request that nobody signed. */
function statusOf(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sent = request(url, { method: "POST" }, (response) => resolve(response.resume().statusCode));
    // The connection may be closed while the rest is still being sent.
    sent.on("error", () => undefined);
    sent.end(body);
  });
}

async function toPreview(person: Person): Promise<void> {
  await vent(desk, person, text);
  await person.click("modal", actionOf("share"));
  await desk.slack.until(() => person.modal()?.controls.find(actionOf("publish-now")), "the preview is shown");
}

describe("deliveries that are doubled", () => {
  it("a double click on a form's button hands in one vent, and leaves its result on the screen", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
    await anna.submit({ "what.0": text }, { times: 2 });
    await shows(anna, "Words you can send");
    await sleep(200);
    expect(anna.modal()?.words).toContain("Words you can send");
    await anna.command("/vent", "mine");
    const mine = await shows(anna, "My vents");
    expect(mine.controls.filter(actionOf("continue"))).toHaveLength(1);
    expect(anna.errors).toEqual([]);
  });

  it("a double click on Publish posts once, and the receipt stays", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await toPreview(anna);
    await anna.click("modal", actionOf("publish-now"), { times: 2 });
    await shows(anna, "Published|no longer");
    await sleep(200);
    expect(feed()).toHaveLength(1);
  });

  it("a form submitted again under a form goes back to the same window, once", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await vent(desk, anna, text);
    await anna.click("modal", actionOf("rewrite"));
    await formOf(desk, anna);
    expect(anna.depth).toBe(2);
    await anna.submit({ "what.0": "The client shouted at me for an hour about a delivery." }, { times: 2 });
    await shows(anna, "Words you can send");
    expect(anna.depth).toBe(1);
    await sleep(200);
    expect(anna.depth).toBe(1);
    await anna.click("modal", actionOf("share"));
    await shows(anna, "shouted at me");
  });
});

describe("when Slack does not do what it is asked", () => {
  it("an answer that comes too late for a window comes as a message only its addressee sees", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    desk.slack.faults.order("views.open", { type: "error", error: "expired_trigger_id" });
    await anna.command("/vent", text);
    const whisper = await desk.slack.until(() => anna.lastEphemeral());
    expect(whisper.words).toContain("Words you can send");
    expect(bob.ephemerals()).toEqual([]);
    expect(desk.slack.workspace.told).toEqual([]);
    expect(desk.slack.workspace.complaints).toEqual([]);
    // The way on from there is a window again.
    desk.slack.faults.clear();
    await anna.click(whisper.place, actionOf("share"));
    await shows(anna, "exactly what others will see");
  });

  it.each([
    ["a window that can't be opened", { type: "error", error: "token_revoked" }],
    ["a busy Slack", { type: "rate-limit", retryAfterSeconds: 30 }],
    ["a silent one", { type: "hang", isDone: false }],
  ] as const)("%s is told to who asked for a form", async (_, fault) => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    desk.slack.faults.order("views.open", fault);
    await anna.command("/vent");
    await desk.slack.until(() => anna.lastEphemeral()?.words.includes("did not open the window"));
  });

  it("a window that was closed meanwhile is not opened again; the vent waits in mine", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await vent(desk, anna, text);
    const click = anna.click("modal", actionOf("share"));
    await anna.close();
    await click;
    await vi.waitFor(() => expect(desk.logged.join("")).toContain("answer-lost"));
    expect(anna.modal()).toBeNull();
    expect(anna.ephemerals()).toEqual([]);
    await anna.command("/vent", "mine");
    await shows(anna, "fifth round");
  });

  it.each([
    ["not_in_channel", "not-in-channel"],
    ["channel_not_found", "channel-not-found"],
    ["invalid_auth", "token-refused"],
    ["token_revoked", "token-refused"],
    ["msg_too_long", "too-long"],
  ])(
    "%s while posting is a sentence for the person and a code for the operator, and nothing is lost",
    async (error, reason) => {
      desk = await openDesk();
      const anna = desk.slack.person("anna");
      await toPreview(anna);
      desk.slack.faults.order("chat.postMessage", { type: "error", error, messages: ["[ERROR] the canary's words"] });
      await anna.click("modal", actionOf("publish-now"));
      await shows(anna, "did not take it just now");
      expect(desk.logged.join("")).toContain(`"reason":"${reason}"`);
      expect(desk.logged.join("")).not.toMatch(/canary|amateurs/);
      desk.slack.faults.clear();
      await vi.waitFor(
        async () => {
          await desk.app.tick();
          expect(feed()).toHaveLength(1);
        },
        { timeout: 5000, interval: 200 },
      );
    },
  );

  it.each([
    ["a connection that breaks", { type: "break", isDone: true }],
    ["an answer that Slack itself is unsure of", { type: "error", error: "internal_error" }],
    ["a page for people", { type: "page" }],
  ] as const)("after %s a post is unsure, and never made again by itself", async (_, fault) => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await toPreview(anna);
    desk.slack.faults.order("chat.postMessage", fault, 1);
    const before = desk.slack.callsOf("chat.postMessage").length;
    await anna.click("modal", actionOf("publish-now"));
    await shows(anna, "can't tell whether it was posted");
    for (let round = 0; round < 3; round += 1) await desk.app.tick();
    expect(desk.slack.callsOf("chat.postMessage")).toHaveLength(before + 1);
    await anna.command("/vent", "mine");
    await desk.slack.until(() => anna.modal()?.controls.some(actionOf("publish-again")));
    expect(anna.modal()?.controls.some(actionOf("drop"))).toBe(true);
  });

  it("a busy channel holds up no form", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    await toPreview(anna);
    desk.slack.faults.order("chat.postMessage", { type: "delay", ms: 1500 }, 1);
    await anna.click("modal", actionOf("publish-now"));
    const started = performance.now();
    await bob.command("/vent");
    await formOf(desk, bob);
    expect(performance.now() - started).toBeLessThan(1000);
    await shows(anna, "Published");
  });

  it("a reply under a vent that was removed is not put into the channel", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const ts = await publish(desk, anna, text);
    await bob.click({ channel: desk.slack.channel.id, ts }, actionOf("reply"));
    await formOf(desk, bob);
    await bob.submit({ "what.0": "Charge for it, kindly." });
    await desk.slack.until(() => bob.modal()?.controls.find(actionOf("publish-now")));
    const { channel, workspace } = desk.slack;
    workspace.removeMessage(channel, workspace.findMessage(channel, ts)!);
    await bob.click("modal", actionOf("publish-now"));
    await shows(bob, "did not take it just now");
    expect(feed().filter(({ words }) => words.includes("Charge"))).toEqual([]);
  });
});

describe("when the store does not take it", () => {
  function breakStore(): { mend: () => void } {
    const broken = vi.spyOn(desk.store.drafts, "save").mockRejectedValue(new StoreFailedError("the disk is full"));
    return { mend: () => broken.mockRestore() };
  }

  it("what was typed into a form is shown to its author, and nobody is told it was kept", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
    const { mend } = breakStore();
    await anna.submit({ "what.0": text });
    const told = await desk.slack.until(() => (anna.modal()?.submit === null ? anna.modal() : null));
    expect(told.words).toContain("amateurs");
    mend();
  });

  it("and no way to say so is left, the form stays as it is, with a word beside it; the next try works", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
    const { mend } = breakStore();
    const mute = vi.spyOn(desk.platform, "answerPrivately").mockRejectedValue(new Error("nothing works"));
    await anna.submit({ "what.0": text });
    expect(Object.keys(anna.formErrors)).toEqual(["what.0"]);
    expect(anna.modal()?.submit).not.toBeNull();
    mend();
    mute.mockRestore();
    await anna.submit();
    await shows(anna, "Words you can send");
  });

  it("a command's words come back to their author", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    breakStore();
    vi.spyOn(desk.platform, "answerPrivately").mockRejectedValue(new Error("nothing works"));
    await anna.command("/vent", text);
    expect(anna.lastEphemeral()?.words).toContain("amateurs");
    expect(desk.slack.workspace.told).toEqual([]);
    expect(desk.slack.workspace.complaints).toEqual([]);
  });
});

describe("what is strange, stale or foreign", () => {
  it("a button of an earlier version gets a friendly private answer", async () => {
    desk = await openDesk();
    const [anna, bob] = [desk.slack.person("anna"), desk.slack.person("bob")];
    const elements = [{ type: "button", action_id: "old.0", value: "x", text: { type: "plain_text", text: "Old" } }];
    const message = desk.slack.workspace.addMessage(desk.slack.channel, {
      user: desk.slack.workspace.bot.user,
      text: "old",
      blocks: [{ type: "actions", elements }],
    });
    const answer = await anna.click({ channel: desk.slack.channel.id, ts: message.ts }, "Old");
    expect(answer.isAcknowledged).toBe(true);
    await desk.slack.until(() => anna.modal());
    expect(bob.modal()).toBeNull();
  });

  it("a shortcut that Ventil does not know is acknowledged and answered", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    expect((await anna.globalShortcut("old_one")).isAcknowledged).toBe(true);
    await shows(anna, "don't know this button");
  });

  it("somebody of another workspace is told no, and nothing of it is done", async () => {
    desk = await openDesk();
    const guest = desk.slack.person("guest", "T0ELSEWHERE");
    const answer = await guest.command("/vent", text);
    expect(answer.isAcknowledged).toBe(true);
    await desk.slack.until(() => guest.lastEphemeral()?.words.includes("don't work in this workspace"));
    expect(guest.modal()).toBeNull();
    expect(desk.dump()).not.toContain("T0ELSEWHERE");
    expect(desk.logged.join("")).not.toContain("event-handled");
    expect(desk.slack.workspace.complaints).toEqual([]);
  });

  it.each([
    ["without a signature", { signature: null }],
    ["with a bad signature", { signature: "v0=0000" }],
    ["with another scheme", { signature: "v1=0000" }],
    ["without a time", { withoutTime: true }],
    ["from the past", { offSeconds: -310 }],
    ["from the future", { offSeconds: 310 }],
  ])("a request %s gets 401 and nothing is done", async (_, forgery) => {
    desk = await openDesk();
    const { team, bot } = desk.slack.workspace;
    const payload = { command: "/vent", text, team_id: team, user_id: bot.user, channel_id: "C1", trigger_id: "1.2.3" };
    const answer = await desk.slack.sendForged(desk.url, { type: "slash_commands", payload }, forgery);
    expect(answer.status).toBe(401);
    expect(desk.logged).toEqual([]);
  });

  it("a request that is too large or breaks off is let go, and the next one is taken", async () => {
    desk = await openDesk();
    const { port } = new URL(desk.url);
    const cut = connect(Number(port), "127.0.0.1");
    cut.on("error", () => undefined);
    cut.write("POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf", () => cut.destroy());
    expect(await statusOf(desk.url, "x".repeat(2_000_001))).toBe(413);
    expect(await statusOf(desk.url, "x".repeat(2_000_000))).toBe(401);
    expect(desk.logged).toEqual([]);
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
  });

  it("health is told, anything else is not there", async () => {
    desk = await openDesk();
    const base = desk.url.replace("/slack/events", "");
    const statuses = ["/healthz", "/", "/slack/events", "//slack/events", "/%"].map((path) => fetch(`${base}${path}`));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 404, 404, 404, 404]);
  });
});

describe("while the core is slow", () => {
  it("a window opens in time and says so, and is then replaced", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    const slow = Promise.withResolvers<void>();
    const answer = desk.platform.answerPrivately;
    vi.spyOn(desk.platform, "answerPrivately").mockImplementation(async (...args) => {
      await slow.promise;
      await answer(...args);
    });
    await anna.command("/vent", text);
    await shows(anna, "One moment");
    slow.resolve();
    await shows(anna, "Words you can send");
    expect(desk.slack.callsOf("views.open")).toHaveLength(1);
  });

  it("a window that was closed while it waited stays closed, and nothing is said elsewhere", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    const slow = Promise.withResolvers<void>();
    const answer = desk.platform.answerPrivately;
    vi.spyOn(desk.platform, "answerPrivately").mockImplementation(async (...args) => {
      await slow.promise;
      await answer(...args);
    });
    await anna.command("/vent", text);
    await shows(anna, "One moment");
    await anna.close();
    slow.resolve();
    await vi.waitFor(() => expect(desk.logged.join("")).toContain("answer-lost"));
    expect(anna.modal()).toBeNull();
    expect(anna.ephemerals()).toEqual([]);
  });

  it("a form waits in its own window, and nobody is left waiting when no answer comes", async () => {
    desk = await openDesk();
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
    const slow = Promise.withResolvers<void>();
    vi.spyOn(desk.platform, "answerPrivately").mockImplementation(async () => slow.promise);
    const answer = await anna.submit({ "what.0": text });
    expect(answer.tookMs).toBeLessThan(1000);
    await shows(anna, "One moment");
    slow.resolve();
    await shows(anna, "/vent mine");
  });
});

/** The stand-in's Web API and client under the real web client: Slack's limits, errors and faults, as an app meets them. */

import { WebAPIPlatformError, WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { muteLogger } from "../../../adapters/slack/mute-logger.ts";
import type { Json } from "./json.ts";
import type { Person } from "./person.ts";
import { SlackStandIn } from "./stand-in.ts";

let slack: SlackStandIn;
let client: WebClient;
let anna: Person;

beforeEach(async () => {
  slack = await SlackStandIn.start({ ackWithinMs: 200 });
  client = clientWith(slack.tokens.bot);
  anna = slack.person("anna");
  // Nobody is there; clicks go unanswered and their triggers are used here.
  slack.deliverTo("http://127.0.0.1:1/");
});
afterEach(() => slack.stop());

function clientWith(token: string): WebClient {
  const options = {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    timeout: 300,
    rejectRateLimitedCalls: true,
  };
  return new WebClient(token, { ...options, logger: muteLogger });
}

async function errorOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (fault) {
    return fault instanceof WebAPIPlatformError ? String(fault.data.error) : (fault as Error).constructor.name;
  }
}

const plain = (text: string) => ({ type: "plain_text" as const, text });
const input = (id: string, more: Json = {}) => ({
  type: "input" as const,
  block_id: id,
  label: plain(`Label of ${id}`),
  element: { type: "plain_text_input" as const, action_id: id, ...more },
});
const modal = (blocks: unknown[] = [], more: Json = {}) =>
  ({ type: "modal", title: plain("A form"), submit: plain("Go on"), blocks, ...more }) as never;

const post = (more: Json = {}) =>
  client.apiCall("chat.postMessage", { channel: slack.channel.id, text: "hello", ...more });
const section = (text: string) => ({ type: "section", text: plain(text) });

describe("posting", () => {
  it.each<[string, () => Json, string]>([
    ["a good one", () => ({}), "ok"],
    ["nothing", () => ({ text: "" }), "no_text"],
    ["an endless text", () => ({ text: "x".repeat(40_001) }), "msg_too_long"],
    ["too many blocks", () => ({ blocks: Array.from({ length: 51 }, () => section("x")) }), "invalid_blocks"],
    ["a long section", () => ({ blocks: [section("x".repeat(3001))] }), "invalid_blocks"],
    ["an empty text", () => ({ blocks: [section("")] }), "invalid_blocks"],
    ["a part that Slack does not know", () => ({ blocks: [{ ...section("x"), colour: "red" }] }), "invalid_blocks"],
    [
      "one block id twice",
      () => ({ blocks: [1, 2].map(() => ({ ...section("x"), block_id: "b" })) }),
      "invalid_blocks",
    ],
    [
      "blocks that are long together",
      () => ({ blocks: Array.from({ length: 5 }, () => section("x".repeat(2700))) }),
      "msg_blocks_too_long",
    ],
    [
      "blocks that are just short enough",
      () => ({ blocks: Array.from({ length: 4 }, () => section("x".repeat(3000))) }),
      "ok",
    ],
    ["a channel that is not there", () => ({ channel: "C000" }), "channel_not_found"],
    [
      "a channel without the bot",
      () => ({ channel: slack.workspace.addChannel("x", { withBot: false }).id }),
      "not_in_channel",
    ],
    [
      "a private channel without the bot",
      () => ({ channel: slack.workspace.addChannel("x", { withBot: false, isPrivate: true }).id }),
      "channel_not_found",
    ],
    ["a reply to what is gone", () => ({ thread_ts: "1.000001" }), "cannot_reply_to_message"],
  ])("%s", async (_, more, error) => {
    expect(await errorOf(post(more()))).toBe(error);
  });

  it("to a person is a conversation that an export shows", async () => {
    await post({ channel: anna.id, text: "your post is live" });
    expect(slack.observer.adminExport()).toContain("your post is live");
    expect(slack.observer.keptUnder(anna.id)).toContain("your post is live");
    expect(slack.observer.allBut([anna])).toContain("your post is live");
  });

  it("changes own messages only, keeps the blocks that were not sent, and shows others the earlier words", async () => {
    const { ts } = (await post({ blocks: [section("before")] })) as { ts?: string };
    const place = { channel: slack.channel.id, ts: ts ?? "" };
    await client.chat.update({ ...place, text: "after" });
    expect(slack.observer.feed(slack.channel.id)[0]).toMatchObject({ words: "before", notification: "after" });
    await client.chat.update({ ...place, text: "after", blocks: [section("after")] as never });
    expect(slack.observer.otherApp()).toContain("before");
    const { ts: hers } = anna.say(slack.channel.id, "mine");
    expect(await errorOf(client.chat.update({ ...place, ts: hers, text: "x" }))).toBe("cant_update_message");
    expect(await errorOf(client.chat.delete({ ...place, ts: hers }))).toBe("cant_delete_message");
    await client.chat.delete(place);
    expect(await errorOf(client.chat.update({ ...place, text: "x" }))).toBe("message_not_found");
  });

  it("leaves a stone where a root with replies was", async () => {
    const root = (await post({})) as { ts?: string };
    await post({ text: "reply", thread_ts: root.ts });
    await client.chat.delete({ channel: slack.channel.id, ts: root.ts ?? "" });
    expect(slack.observer.feed(slack.channel.id).map(({ words }) => words)).toEqual([
      "This message was deleted.",
      "reply",
    ]);
    expect(await errorOf(post({ thread_ts: root.ts }))).toBe("cannot_reply_to_message");
  });
});

describe("tokens and scopes", () => {
  it("are checked, and told in a header", async () => {
    expect(await errorOf(clientWith("xoxb-wrong").auth.test())).toBe("invalid_auth");
    expect(await errorOf(clientWith(slack.tokens.app).chat.delete({ channel: "C", ts: "1" }))).toBe(
      "not_allowed_token_type",
    );
    expect(await errorOf(client.apps.connections.open())).toBe("not_allowed_token_type");
    expect(await errorOf(client.users.info({ user: anna.id }))).toBe("missing_scope");
    expect((await client.auth.test()).response_metadata?.scopes).toEqual(["commands", "chat:write"]);
    slack.workspace.scopes = ["commands"];
    expect(await errorOf(post())).toBe("missing_scope");
    slack.tokens.refusedWith = "token_revoked";
    expect(await errorOf(client.auth.test())).toBe("token_revoked");
  });
});

describe("triggers", () => {
  const trigger = () => slack.workspace.newTrigger(anna.id, null);
  const open = (trigger_id: string, view = modal([input("a")])) => errorOf(client.views.open({ trigger_id, view }));

  it("open one view within three seconds", async () => {
    const once = trigger();
    expect([await open(once), await open(once), await open("1.2.3")]).toEqual([
      "ok",
      "exchanged_trigger_id",
      "invalid_trigger_id",
    ]);
    const late = trigger();
    slack.pass(3001);
    expect(await open(late)).toBe("expired_trigger_id");
  });

  it("open good views only", async () => {
    const long = { title: plain("x".repeat(25)) };
    const tooLong = modal([input("a", { initial_value: "x".repeat(11), max_length: 10 })]);
    const views = [
      modal([], long),
      modal([input("a")], { submit: undefined }),
      modal([input("a"), input("a")]),
      tooLong,
    ];
    for (const view of views) expect(await open(trigger(), view)).toBe("invalid_arguments");
    const many = modal(Array.from({ length: 100 }, (_, at) => input(`i${at}`)));
    expect(await open(trigger(), many)).toBe("ok");
    expect(await open(trigger(), modal([input("a", { max_length: 3001 })]))).toBe("invalid_arguments");
  });

  it("push two more views, from inside a modal only", async () => {
    await open(trigger());
    const push = (trigger_id: string) => errorOf(client.views.push({ trigger_id, view: modal([input("b")]) }));
    expect(await push(trigger())).toBe("not_found");
    const inside = () => slack.workspace.newTrigger(anna.id, "V");
    expect([await push(inside()), await push(inside()), await push(inside())]).toEqual([
      "ok",
      "ok",
      "push_limit_reached",
    ]);
    expect(anna.depth).toBe(3);
    await anna.close();
    expect(anna.depth).toBe(2);
  });
});

describe("an open view", () => {
  const opened = async (blocks = [input("a"), input("b", { initial_value: "old" })]) => {
    const answer = await client.views.open({
      trigger_id: slack.workspace.newTrigger(anna.id, null),
      view: modal(blocks),
    });
    return { view_id: answer.view?.id ?? "", hash: answer.view?.hash ?? "" };
  };

  it("is changed by its id, under its hash, and keeps what was typed where block and action stay", async () => {
    const view = await opened();
    anna.type({ a: "typed" });
    const changed = await client.views.update({ ...view, view: modal([input("a"), section("new")]) });
    expect(changed.view?.id).toBe(view.view_id);
    expect(changed.view?.hash).not.toBe(view.hash);
    expect(await errorOf(client.views.update({ ...view, view: modal([input("a")]) }))).toBe("hash_conflict");
    await anna.submit();
    const sent = anna.answers.length;
    expect(sent).toBe(1);
    expect(anna.errors).toHaveLength(1);
    await client.views.update({ view_id: view.view_id, view: modal([input("other")]) });
    await expect(anna.submit()).rejects.toThrow("other is empty");
    expect(anna.answers).toHaveLength(sent);
  });

  it("is gone for the app when it is closed", async () => {
    const { view_id } = await opened();
    await anna.close();
    expect(anna.modal()).toBeNull();
    expect(await errorOf(client.views.update({ view_id, view: modal([input("a")]) }))).toBe("not_found");
  });

  it("is not submitted while it is not filled in as it must", async () => {
    await opened([input("a", { max_length: 5 })]);
    await expect(anna.submit()).rejects.toThrow("a is empty");
    await expect(anna.submit({ a: "123456" })).rejects.toThrow("longer than 5");
    expect(anna.answers).toEqual([]);
  });
});

describe("a response url", () => {
  const key = () =>
    slack.workspace.newResponseUrl({
      person: anna.id,
      channel: slack.channel.id,
      thread: null,
      source: null,
      command: null,
    });
  const answer = async (url: string, body: Json) => {
    const response = await fetch(`${slack.apiUrl.replace("/api/", "/response/")}${url}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return `${response.status} ${((await response.json()) as Json).error ?? "ok"}`;
  };
  const ephemeral = { text: "only you", response_type: "ephemeral" };

  it("works five times", async () => {
    const url = key();
    for (let count = 0; count < 5; count += 1) expect(await answer(url, ephemeral)).toBe("200 ok");
    expect(await answer(url, ephemeral)).toBe("404 used_url");
    expect(anna.ephemerals()).toHaveLength(5);
    expect(slack.workspace.complaints).toEqual([]);
  });

  it("works for half an hour", async () => {
    const url = key();
    slack.pass(30 * 60_000 + 1);
    expect(await answer(url, ephemeral)).toBe("404 expired_url");
    expect(anna.ephemerals()).toEqual([]);
  });
});

describe("a fault", () => {
  const posts = () => slack.observer.feed(slack.channel.id).length;

  it("is met once, and hides or keeps what was done, as ordered", async () => {
    slack.faults.order("chat.postMessage", { type: "error", error: "not_in_channel" }, 1);
    slack.faults.order("chat.postMessage", { type: "rate-limit", retryAfterSeconds: 7 }, 1);
    slack.faults.order("chat.postMessage", { type: "status", status: 503 }, 1);
    expect([await errorOf(post()), await errorOf(post()), await errorOf(post())]).toEqual([
      "not_in_channel",
      "WebAPIRateLimitedError",
      "WebAPIHTTPError",
    ]);
    expect(posts()).toBe(0);
    slack.faults.order("chat.postMessage", { type: "break", isDone: true }, 1);
    expect(await errorOf(post())).toBe("WebAPIRequestError");
    expect(posts()).toBe(1);
    slack.faults.order("chat.postMessage", { type: "hang", isDone: false }, 1);
    expect(await errorOf(post())).toBe("WebAPIRequestError");
    expect(posts()).toBe(1);
    slack.faults.order("chat.postMessage", { type: "page" }, 1);
    expect(await errorOf(post())).not.toBe("ok");
    expect(posts()).toBe(1);
    expect(await errorOf(post())).toBe("ok");
    expect(slack.callsOf("chat.postMessage").map(({ outcome }) => outcome)).toEqual([
      "not_in_channel",
      "rate-limit",
      "status",
      "break",
      "hang",
      "page",
      "ok",
    ]);
  });
});

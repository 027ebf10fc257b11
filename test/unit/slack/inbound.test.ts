/** What Slack's payloads become: events in which nobody can be read, and nothing at all of what is malformed or foreign. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { encodeField } from "../../../adapters/shared/form-parts.ts";
import { decodeState, encodeState, encodeView } from "../../../adapters/slack/ids.ts";
import { type Inbound, readPayload } from "../../../adapters/slack/inbound.ts";
import type { InboundEvent, Interaction } from "../../../src/ports/platform.ts";

const self = { team: "T0HOME", bot: "B0SELF" };
const who = "U0CANARY";
const command = {
  command: "/vent",
  text: "it hurts",
  team_id: "T0HOME",
  user_id: who,
  user_name: "canary.name",
  channel_id: "C01",
  channel_name: "general",
  trigger_id: "1.2.3",
  response_url: "https://hooks.example/1",
};
const from = { team: { id: "T0HOME" }, user: { id: who, name: "canary.name" }, trigger_id: "4.5.6" };
const form = {
  type: "view_submission",
  ...from,
  view: {
    id: "V1",
    type: "modal",
    hash: "1.abc",
    callback_id: encodeView({ kind: "form", name: "vent" }),
    private_metadata: encodeState({ channel: "", state: "draft-1" }),
    previous_view_id: null,
    state: { values: { "what.0": { text: { value: "it hurts" } }, "client.0": { text: { value: null } } } },
  },
};

function eventOf(inbound: Inbound): InboundEvent {
  if (inbound.type !== "event") throw new Error(`it is ${inbound.type}`);
  return inbound.toEvent({} as Interaction);
}

describe("an event", () => {
  it.each([
    ["a command", command, { type: "command-invoked", command: "vent", text: "it hurts" }],
    [
      "a form",
      form,
      { type: "form-submitted", form: "vent", state: "draft-1", values: { what: "it hurts", client: "" } },
    ],
    [
      "a button",
      { type: "block_actions", ...from, actions: [{ action_id: "me-too.3", value: "thread" }] },
      { type: "action-clicked", action: "me-too", value: "thread" },
    ],
    [
      "a menu",
      { type: "block_actions", ...from, actions: [{ action_id: "refine.0", selected_option: { value: "d shorter" } }] },
      { type: "action-clicked", action: "refine", value: "d shorter" },
    ],
    ["the global shortcut", { type: "shortcut", ...from, callback_id: "vent_open" }, { action: "vent", value: "" }],
    [
      "App Home",
      {
        type: "event_callback",
        team_id: "T0HOME",
        event_id: "Ev1",
        event: { type: "app_home_opened", user: who, tab: "home" },
      },
      { type: "home-opened", deliveryId: "slack:Ev1" },
    ],
  ])("of %s says what was done, and nobody can be read in it", (_, payload, expected) => {
    const event = eventOf(readPayload(payload, self));
    expect(event).toMatchObject({ space: "slack:T0HOME", locale: null, ...expected });
    for (const shown of [JSON.stringify(event), inspect(event, { showHidden: true, depth: 9 })]) {
      expect(shown).not.toMatch(/canary/i);
      expect(shown).not.toContain("hooks.example");
    }
  });

  it("is named by its delivery: a doubled submission equally, the next one of the same window differently", () => {
    const next = { ...form, view: { ...form.view, hash: "2.abc" } };
    const ids = [form, form, next].map((payload) => {
      const event = eventOf(readPayload(payload, self));
      return event.deliveryId;
    });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("carries a text that was typed in several parts as one", () => {
    const values = {
      [encodeField("what", 1)]: { text: { value: "second part" } },
      [encodeField("what", 0)]: { text: { value: "the first," } },
      [encodeField("__proto__", 0)]: { text: { value: "no" } },
    };
    const event = eventOf(readPayload({ ...form, view: { ...form.view, state: { values } } }, self));
    expect(event).toMatchObject({ values: { what: "the first, second part" } });
  });
});

describe("what is no event", () => {
  it.each([
    ["nothing", null],
    ["a text", "payload"],
    ["an unknown type", { type: "dialog_submission", ...from }],
    ["a command without a person", { ...command, user_id: undefined }],
    ["a click on nothing", { type: "block_actions", ...from, actions: [] }],
    ["a form without a view", { type: "view_submission", ...from }],
    ["a form whose inputs are a list", { ...form, view: { ...form.view, state: { values: [{}] } } }],
    ["a shortcut on a list", { type: "message_action", callback_id: "calm_message", ...from, message: [] }],
    [
      "an event of the Messages tab",
      {
        type: "event_callback",
        team_id: "T0HOME",
        event_id: "E",
        event: { type: "app_home_opened", user: who, tab: "messages" },
      },
    ],
    [
      "a message in a channel",
      { type: "event_callback", team_id: "T0HOME", event_id: "E", event: { type: "message", user: who } },
    ],
    [
      "an uninstallation elsewhere",
      { type: "event_callback", team_id: "T0ELSE", event_id: "E", event: { type: "app_uninstalled" } },
    ],
  ])("is ignored: %s", (_, payload) => {
    expect(readPayload(payload, self)).toEqual({ type: "ignored" });
  });

  it("is foreign when it comes from another workspace", () => {
    for (const payload of [
      { ...command, team_id: "T0ELSE" },
      { ...form, team: { id: "T0ELSE" } },
    ]) {
      expect(readPayload(payload, self).type).toBe("foreign");
    }
  });

  it("is unknown where a window or shortcut is not ours", () => {
    expect(readPayload({ ...form, view: { ...form.view, callback_id: "someone.elses" } }, self).type).toBe("unknown");
    expect(readPayload({ type: "shortcut", ...from, callback_id: "old_one" }, self).type).toBe("unknown");
  });
});

describe("Reply anonymously on a message", () => {
  const message = {
    text: "",
    bot_id: self.bot,
    blocks: [{ type: "actions", elements: [{ action_id: "reply.0", value: "thread-1" }] }],
  };
  const shortcut = { type: "message_action", ...from, callback_id: "vent_reply", channel: { id: "C01" } };

  it("finds the thread of a vent of ours, and of nobody else's message that looks like one", () => {
    expect(eventOf(readPayload({ ...shortcut, message }, self))).toMatchObject({ action: "reply", value: "thread-1" });
    expect(readPayload({ ...shortcut, message: { ...message, bot_id: "B0OTHER" } }, self).type).toBe("not-a-vent");
    expect(readPayload({ ...shortcut, message: { ...message, blocks: [] } }, self).type).toBe("not-a-vent");
  });
});

describe("the moderators' channel", () => {
  it("is one that Slack calls private, and follows a form that was opened there", () => {
    const originOf = (payload: unknown) => {
      const inbound = readPayload(payload, self);
      return inbound.type === "event" ? inbound.origin.privateChannel : null;
    };
    expect(originOf({ ...command, channel_name: "privategroup" })).toBe("C01");
    expect(originOf(command)).toBe("");
    const view = { ...form.view, private_metadata: encodeState({ channel: "C01", state: "x y" }) };
    expect(originOf({ ...form, view })).toBe("C01");
    expect(originOf(form)).toBe("");
    expect(decodeState(view.private_metadata)).toEqual({ channel: "C01", state: "x y" });
  });
});

/** What of Discord's payloads reaches the core, and what does not. */
import { inspect } from "node:util";
import type { APIInteraction, GatewayMessageCreateDispatchData } from "discord.js";
import { describe, expect, it } from "vitest";
import { readInteraction, readMessage, toLocale } from "../../../adapters/discord/inbound.ts";
import type { Interaction } from "../../../src/ports/platform.ts";

const self = { guild: "10", bot: "20", rescues: () => false };
const user = { id: "31337", username: "kasia" };

function command(data: object, other: object = {}): APIInteraction {
  const base = {
    id: "1",
    application_id: "20",
    type: 2,
    token: "t",
    guild_id: "10",
    member: { user },
    locale: "pl",
    channel: { id: "5" },
  };
  return { ...base, data, ...other } as unknown as APIInteraction;
}

function message(other: object): GatewayMessageCreateDispatchData {
  const base = {
    id: "2",
    channel_id: "5",
    author: user,
    content: "<@20> my client Anna is awful",
    mentions: [{ id: "20" }],
    guild_id: "10",
  };
  return { ...base, ...other } as unknown as GatewayMessageCreateDispatchData;
}

const eventOf = (inbound: ReturnType<typeof readInteraction>) => inbound?.toEvent({} as Interaction);

describe("a message", () => {
  it("that mentions the bot reaches the core without a word of it", () => {
    const inbound = readMessage(message({}), self);
    expect(eventOf(inbound)).toMatchObject({ type: "message-received", kind: "mention", text: "" });
    expect(inspect(inbound, { depth: 9 })).not.toMatch(/Anna|31337|kasia/);
  });

  it.each([
    ["of another bot", { author: { ...user, bot: true } }],
    ["of a webhook", { webhook_id: "9" }],
    ["of the bot itself", { author: { id: "20" } }],
    ["that mentions somebody else", { mentions: [{ id: "21" }] }],
    ["in another server", { guild_id: "11" }],
  ])("%s is none of its business", (_what, other) => {
    expect(readMessage(message(other), self)).toBeNull();
  });

  it("to the bot alone brings its text, and asks whether its writer belongs to the server", () => {
    const inbound = readMessage(message({ guild_id: undefined, mentions: [] }), self);
    expect(eventOf(inbound)).toMatchObject({ kind: "direct", text: "@someone my client Anna is awful" });
    expect(inbound?.membership).toBe("/guilds/10/members/31337");
  });
});

describe("a command", () => {
  const text = (name: string, value: string) => ({ name, type: 3, value });

  it.each([
    [
      { name: "vent", type: 1, options: [] },
      { type: "command-invoked", command: "vent", text: "" },
    ],
    [
      { name: "ventil", type: 1, options: [{ name: "mine", type: 1 }] },
      { type: "command-invoked", text: "mine" },
    ],
    [
      { name: "calm", type: 1, options: [text("text", "draft it")] },
      { type: "form-submitted", form: "calm", values: { client: "draft it" } },
    ],
    [
      { name: "calm", type: 1, options: [text("text", "They wrote"), text("draft", "I answer")] },
      { type: "form-submitted", form: "draft", values: { what: "I answer", client: "They wrote" } },
    ],
  ])("%j becomes what it means", (data, event) => {
    expect(eventOf(readInteraction(command(data), self))).toMatchObject(event);
  });

  it("of another server is refused, and in the conversation with the bot only members are heard", () => {
    const data = { name: "vent", type: 1 };
    expect(readInteraction(command(data, { guild_id: "11" }), self)?.refused).toBe("unknown-space");
    const direct = readInteraction(command(data, { guild_id: undefined, member: undefined, user }), self);
    expect(direct).toMatchObject({ refused: null, membership: "/guilds/10/members/31337" });
  });

  it("shows nobody in what reaches the core", () => {
    const event = eventOf(
      readInteraction(command({ name: "vent", type: 1, options: [text("text", "<@31337> said")] }), self),
    );
    expect(inspect(event, { depth: 9, showHidden: true })).not.toMatch(/31337|kasia/);
    expect(event).toMatchObject({ locale: "pl", text: "@someone said" });
  });
});

describe("the language", () => {
  it("is the reader's where it is one of ours", () => {
    expect(["en-GB", "en-US", "pl", "lt", "de", undefined].map(toLocale)).toEqual(["en", "en", "pl", "lt", null, null]);
  });
});

/** Slack under its contract: the adapter on a port of its own, and people in a workspace on loopback. */
import { decodePost, encodeChannel, encodePost } from "../../adapters/slack/ids.ts";
import { createSlackPlatform } from "../../adapters/slack/platform.ts";
import { Hidden } from "../../src/config/hidden.ts";
import type { Form, Message } from "../../src/ports/platform.ts";
import { listOf, textAt } from "../emulators/slack/json.ts";
import { commandPayload } from "../emulators/slack/payloads.ts";
import type { Person } from "../emulators/slack/person.ts";
import { SlackStandIn } from "../emulators/slack/stand-in.ts";
import { FakeClock } from "../support/fakes.ts";
import { toForm, toNeutral } from "../support/slack-neutral.ts";
import type { Rig, Role, Seat } from "./rig.ts";

/** A window has no summary; the contract's messages all have this one. */
const summary = "Something for you";

export async function createSlackRig(): Promise<Rig> {
  const slack = await SlackStandIn.start();
  const { workspace, channel, tokens } = slack;
  const people: Record<Role, Person> = {
    staff: slack.person("kasia"),
    colleague: slack.person("tomas"),
    moderator: slack.person("robin"),
  };
  const moderators = workspace.addChannel("moderators", { isPrivate: true });
  const clock = new FakeClock();
  const platform = createSlackPlatform({
    config: {
      botToken: new Hidden(tokens.bot),
      mode: { type: "http", signingSecret: new Hidden(slack.signingSecret), port: 0 },
      apiUrl: slack.apiUrl,
      ventChannel: channel.id,
      modChannel: moderators.id,
      digestChannel: null,
    },
    locale: "en",
    clock,
    log: () => undefined,
  });
  /** Which surface a person used last: a window opens there and nowhere else. */
  const lastSurface = new Map<string, Screen>();
  const unwatch = workspace.watch(() => {
    for (const [id, screen] of lastSurface) screen.look(workspace.members.get(id));
  });

  async function seat(role: Role): Promise<Seat> {
    const { id } = people[role];
    const screen = new Screen();
    const where = role === "moderator" ? moderators : channel;
    return {
      act: async (text, deliveryId) => {
        lastSurface.set(id, screen);
        const member = workspace.members.get(id)!;
        const url = { person: id, channel: where.id, thread: null, source: null, command: null };
        const responseUrl = `${slack.apiUrl.replace("/api/", "/response/")}${workspace.newResponseUrl(url)}`;
        const payload = commandPayload(workspace, member, { channel: where, command: "/vent", text, responseUrl });
        if (deliveryId !== undefined) payload.trigger_id = deliveryId;
        const answer = await slack.send({ type: "slash_commands", payload });
        if (!answer.isAcknowledged) throw new Error(`refused with ${answer.status}`);
      },
      answers: () => screen.answers,
      forms: () => screen.forms,
      pushed: () =>
        workspace.told.filter((told) => told.channel === channel.id).map(({ event }) => textAt(event, "ts")),
      leave: async () => {
        for (const trigger of workspace.triggers.values()) if (trigger.person === id) trigger.isUsed = true;
        for (const url of workspace.responseUrls.values()) if (url.person === id) url.uses = 99;
      },
    };
  }

  return {
    platform,
    clock,
    channel: encodeChannel(channel.id),
    modChannel: encodeChannel(moderators.id),
    cards: async () =>
      moderators.messages
        .filter(({ isGone }) => !isGone)
        .map(({ text, blocks }) => JSON.stringify(toNeutral(text, blocks))),
    ids: { staff: people.staff.id, colleague: people.colleague.id, moderator: people.moderator.id },
    async start(onEvent) {
      await platform.start(onEvent);
      slack.deliverTo(`http://127.0.0.1:${platform.port()}/slack/events`);
    },
    seat,
    settle: async () => undefined,
    feed: async () =>
      channel.messages
        .filter(({ isGone }) => !isGone)
        .map(({ ts, thread, text, blocks }) => ({ id: ts, root: thread, message: toNeutral(text, blocks) })),
    encodePost: (id) => encodePost({ channel: channel.id, ts: id }),
    decodePost: (post) => decodePost(post).ts,
    async dispose() {
      unwatch();
      await platform.stop(1000);
      await slack.stop();
    },
  };
}

/** What one client has shown, in order. */
class Screen {
  readonly answers: { slot: string | undefined; message: Message }[] = [];
  readonly forms: Form[] = [];
  readonly #seen = new Set<string>();

  look(member: SlackStandIn["workspace"] extends { members: Map<string, infer Member> } ? Member | undefined : never) {
    for (const { ts, text, blocks } of member?.ephemerals ?? []) {
      if (this.#isNew(ts)) this.answers.push({ slot: ts, message: toNeutral(text, blocks) });
    }
    for (const { id, hash, json } of member?.stack ?? []) {
      if (!this.#isNew(`${id} ${hash}`)) continue;
      const [kind, slot] = textAt(json, "callback_id").split(".");
      if (kind === "form") this.forms.push(toForm(json));
      else this.answers.push({ slot, message: toNeutral(summary, listOf(json.blocks)) });
    }
  }

  #isNew(what: string): boolean {
    return this.#seen.size < this.#seen.add(what).size;
  }
}

/** The stage for Slack: the real adapter, a workspace of our own, and another app in it that reads all it may. */

import { encodeField } from "../../adapters/shared/form-parts.ts";
import {
  decodeAction,
  encodeAction,
  encodeChannel,
  encodeSpace,
  encodeState,
  encodeView,
} from "../../adapters/slack/ids.ts";
import { createSlackPlatform } from "../../adapters/slack/platform.ts";
import { Hidden } from "../../src/config/hidden.ts";
import type { Delivery } from "../emulators/slack/delivery.ts";
import type { Fault } from "../emulators/slack/faults.ts";
import { isJson, type Json } from "../emulators/slack/json.ts";
import {
  commandPayload,
  messageActionPayload,
  submissionPayload,
  viewActionPayload,
} from "../emulators/slack/payloads.ts";
import type { Control } from "../emulators/slack/reading.ts";
import { SlackStandIn } from "../emulators/slack/stand-in.ts";
import type { Channel, Member, StoredMessage } from "../emulators/slack/workspace.ts";
import type { Deed } from "../support/web-tab.ts";
import { countHandled, openBackstage, recordShown } from "./backstage.ts";
import { canary } from "./canaries.ts";
import { plantElsewhere } from "./elsewhere.ts";
import {
  createWalker,
  expectNothingOut,
  type ModeratedStage,
  type Stage,
  type StageOptions,
  type StandingCard,
} from "./stage.ts";

export interface SlackStage extends Stage, ModeratedStage {
  readonly slack: SlackStandIn;
  dispose(): Promise<void>;
}

export interface SlackStageOptions extends StageOptions {
  readonly mode?: "http" | "socket";
}

export async function createSlackStage(options: SlackStageOptions = {}): Promise<SlackStage> {
  const { review, mode = "http", isWatched = true } = options;
  const slack = await SlackStandIn.start();
  const { workspace } = slack;
  const back = openBackstage("slack", review);
  const { clock, log } = back;
  const moderators = workspace.addChannel("moderators", { isPrivate: true });
  const http = { type: "http", signingSecret: new Hidden(slack.signingSecret), port: 0 } as const;
  const config = {
    botToken: new Hidden(slack.tokens.bot),
    mode: mode === "http" ? http : ({ type: "socket", appToken: new Hidden(slack.tokens.app) } as const),
    apiUrl: slack.apiUrl,
    ventChannel: slack.channel.id,
    modChannel: review === undefined ? null : moderators.id,
    digestChannel: null,
  };
  const platform = createSlackPlatform({ config, locale: "pl", clock, log });
  const shown = recordShown(platform);
  const acknowledgements: Json[] = [];
  const channels = { vent: encodeChannel(slack.channel.id), moderators: encodeChannel(moderators.id) };
  const app = back.appOver(platform, channels);
  const handled = countHandled(app);
  await platform.start(handled.handle);
  if (mode === "http") slack.deliverTo(`http://127.0.0.1:${platform.port()}/slack/events`);
  else await slack.deliverOverSockets();
  const used = new Set<string>();
  const buttonIn = (channel: Channel) =>
    workspace.addMessage(channel, { user: workspace.bot.user, text: "Press a button." }, { byBot: true });
  const open = buttonIn(slack.channel);
  const openInside = buttonIn(moderators);
  const outsider = workspace.addMember("somebody else");
  const stranger = workspace.addMember("a guest", "T0ANOTHER1");
  const look = () => (isWatched ? expectNothingOut(stage) : Promise.resolve());

  const walkers = people.map(({ id }) => {
    const member = workspace.addMember(canary.name, undefined, id);
    return createWalker({
      send: async (deed) => {
        shown.acting = id;
        const done = handled.next();
        const answer = await slack.send(toDelivery(member, deed));
        if (isJson(answer.body)) acknowledgements.push(answer.body);
        if (isJson(answer.body) && isJson(answer.body.view)) showNext(member, answer.body.view);
        await done;
      },
      last: () => shown.last(id),
      form: () => shown.form(id),
      used,
      after: look,
    });
  });
  for (const id of workspace.members.keys()) if (id !== canary.moderatorId) moderators.members.delete(id);
  moderators.members.add(workspace.bot.user);

  /** Where this person is: what they type and click goes out from there. */
  function placeOf({ id }: Member) {
    const isInside = id === canary.moderatorId;
    return isInside ? { channel: moderators, message: openInside } : { channel: slack.channel, message: open };
  }

  /** A form may be answered in the acknowledgement itself. */
  function showNext(member: Member, json: Json): void {
    member.stack.splice(0, member.stack.length, workspace.newView(json, null));
    workspace.changed();
  }

  /** Anything at all, as a client that was tampered with could send it. */
  function toDelivery(member: Member, deed: Deed): Delivery {
    if (deed.type === "command") return { type: "slash_commands", payload: typedBy(member, deed.command, deed.text) };
    if (deed.type === "form") return { type: "interactive", payload: submittedBy(member, deed) };
    const control: Control = {
      block_id: "0",
      action_id: encodeAction(deed.action, 0),
      type: "button",
      label: "",
      value: deed.value,
      element: { type: "button", action_id: encodeAction(deed.action, 0), value: deed.value },
    };
    const view = member.stack.at(-1);
    // What names something is pressed on a card, with no window in front of it.
    const isOnCard = member.id === canary.moderatorId && deed.value !== "";
    if (view !== undefined && !isOnCard)
      return { type: "interactive", payload: viewActionPayload(workspace, member, { view, control, chosen: null }) };
    const clicked = { ...placeOf(member), control, chosen: null, responseUrl: newUrl(member) };
    return { type: "interactive", payload: messageActionPayload(workspace, member, clicked) };
  }

  function typedBy(member: Member, command: string, text: string): Json {
    const { channel } = placeOf(member);
    const typed = { channel, command: `/${command}`, text, responseUrl: newUrl(member) };
    return commandPayload(workspace, member, typed);
  }

  function submittedBy(member: Member, deed: Deed & { type: "form" }): Json {
    const inputs = Object.keys(deed.values).map((name) => ({
      type: "input",
      block_id: encodeField(name, 0),
      label: { type: "plain_text", text: name },
      element: { type: "plain_text_input", action_id: "text" },
    }));
    const json = {
      type: "modal",
      callback_id: encodeView({ kind: "form", name: deed.form }),
      private_metadata: encodeState({ channel: openedIn(member), state: deed.state }),
      title: { type: "plain_text", text: "x" },
      blocks: inputs,
    };
    const view = workspace.newView(json, null);
    for (const [name, value] of Object.entries(deed.values)) view.typed.set(`${encodeField(name, 0)}/text`, value);
    member.stack.splice(0, member.stack.length, view);
    return submissionPayload(workspace, member, view);
  }

  /** What the bot writes into a form that it opens there. */
  function openedIn(member: Member): string {
    return member.id === canary.moderatorId && review !== undefined ? moderators.id : "";
  }

  function newUrl(member: Member): string {
    const channel = placeOf(member).channel.id;
    const from = { person: member.id, channel, thread: null, source: null, command: null };
    return `${new URL("/response/", slack.apiUrl)}${workspace.newResponseUrl(from)}`;
  }

  const stage: SlackStage = {
    slack,
    used,
    path: back.path,
    place: { platform: "slack", space: encodeSpace(workspace.team) },
    author: walkers[0]!,
    colleague: walkers[1]!,
    moderator: walkers[2]!,
    cards: async () => moderators.messages.filter(({ isGone }) => !isGone).map(toCard),
    tidy: () => {
      const { stack, ephemerals } = workspace.members.get(canary.colleagueId)!;
      for (const shownNow of [stack, ephemerals]) shownNow.length = 0;
    },
    foreigner: async (action, value) => {
      await slack.send(toDelivery(stranger, { type: "action", action, value }));
      return JSON.stringify(stranger.ephemerals.pop()?.blocks);
    },
    elsewhere: () => plantElsewhere("slack", (other) => back.appOver(other, channels)),
    outside: () => slack.observer.member(outsider.id),
    pass: async (ms) => {
      clock.pass(ms);
      await app.tick();
      await look();
    },
    refusePosts: (isRefusing) => {
      slack.faults.clear();
      if (isRefusing) slack.faults.order("chat.postMessage", { type: "error", error: "is_archived" });
    },
    places: async () => ({
      disk: back.disk(),
      logs: [back.logged, slack.calls.map(({ method, args }) => carriedBy(method, args)), carriedIn(acknowledgements)]
        .map((sent) => JSON.stringify(sent))
        .join("\n"),
      others: seenByOthers(),
      own: shown.all(),
    }),
    standing: async () => JSON.stringify(slack.observer.feed(slack.channel.id)),
    pings: async () => slack.observer.feed(slack.channel.id).flatMap(({ pings, unfolded }) => [...pings, ...unfolded]),
    failures: Object.fromEntries(
      [...faultyMethods].flatMap((method) =>
        faults.map((fault) => [`${method}: ${fault.type}`, () => slack.faults.order(method, fault, 1)]),
      ),
    ),
    dispose: async () => {
      await platform.stop(1000);
      await slack.stop();
      back.dispose();
    },
  };

  /** With the names and values of buttons beside it, as the walk looks for them. */
  function seenByOthers(): string {
    const buttons = carriedIn(workspace.told.map(({ event }) => event));
    return `${slack.observer.allBut(people)}\n${JSON.stringify(buttons)}`;
  }
  return stage;
}

const people = [{ id: canary.authorId }, { id: canary.colleagueId }, { id: canary.moderatorId }];

function toCard({ text, blocks }: StoredMessage): StandingCard {
  const [approve] = carriedIn(blocks).filter((one) => isJson(one) && one.action === "mod-approve");
  return { shown: JSON.stringify([text, blocks]), approves: isJson(approve) ? String(approve.value) : "" };
}

const faultyMethods = ["views.open", "views.push", "views.update", "chat.postMessage", "chat.update"];
const faults: readonly Fault[] = [
  { type: "error", error: "invalid_arguments", messages: [canary.secret, canary.authorId] },
  { type: "status", status: 500 },
  { type: "break", isDone: true },
  { type: "page" },
];

const kept = ["callback_id", "private_metadata", "external_id", "block_id", "metadata"];

/** Besides what Slack keeps and hands back: everything that names a person, but where Slack can't be told otherwise. */
function carriedBy(method: string, { user, user_id: userId, ...args }: Json): unknown[] {
  const isAddressed = method === "chat.postEphemeral" || method === "views.publish";
  return [...carriedIn(args), ...(isAddressed ? [] : [user, userId])];
}

/** What Slack keeps and hands back, wherever it stands in what was sent. */
function carriedIn(sent: unknown): unknown[] {
  if (Array.isArray(sent)) return sent.flatMap(carriedIn);
  if (!isJson(sent)) return [];
  const own = typeof sent.action_id === "string" ? [{ action: decodeAction(sent.action_id), value: sent.value }] : [];
  const named = Object.entries(sent).flatMap(([name, value]) => (kept.includes(name) ? [value] : carriedIn(value)));
  return [...own, ...named];
}

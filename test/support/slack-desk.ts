/** The whole core behind the Slack adapter, in this process, with people in a workspace on loopback. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock, systemRandom } from "../../adapters/shared/parts.ts";
import { loadWords } from "../../adapters/shared/warm-up.ts";
import { encodeChannel } from "../../adapters/slack/ids.ts";
import { createSlackPlatform, type SlackPlatform } from "../../adapters/slack/platform.ts";
import { type App, createApp } from "../../src/app.ts";
import { Hidden } from "../../src/config/hidden.ts";
import type { SlackConfig } from "../../src/config/slack.ts";
import type { Moderation } from "../../src/discussions/moderated.ts";
import { createLog } from "../../src/logging/logger.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import type { Draft, VentDeps } from "../../src/vents/deps.ts";
import type { Person, ShownView } from "../emulators/slack/person.ts";
import type { Control } from "../emulators/slack/reading.ts";
import { SlackStandIn } from "../emulators/slack/stand-in.ts";
import { testAdvisor, testDigest, testPepper, testRules, testWords } from "./harness.ts";

export interface DeskOptions {
  readonly mode?: "http" | "socket";
  readonly locale?: Locale;
  readonly model?: VentDeps["model"];
  readonly settings?: Partial<VentDeps["settings"]>;
  /** How the space is moderated; missing: it is not. */
  readonly moderation?: Pick<Moderation, "review" | "reportsHide">;
}

export interface SlackDesk {
  readonly slack: SlackStandIn;
  readonly platform: SlackPlatform;
  readonly app: App;
  readonly store: Store<Draft>;
  readonly logged: string[];
  readonly settings: VentDeps["settings"];
  /** Where payloads go in HTTP mode. */
  readonly url: string;
  readonly moderators: string;
  /** The digest channel, private. */
  readonly managers: string;
  /** Every byte of the store's files, as text. */
  dump(): string;
  close(): Promise<void>;
}

export async function openDesk({
  mode = "http",
  locale = "en",
  model = null,
  settings,
  moderation,
}: DeskOptions = {}): Promise<SlackDesk> {
  const slack = await SlackStandIn.start();
  const moderators = slack.workspace.addChannel("moderators", { isPrivate: true });
  const managers = slack.workspace.addChannel("managers", { isPrivate: true });
  const folder = mkdtempSync(join(tmpdir(), "ventil-slack-"));
  const store = openStore<Draft>({
    path: join(folder, "ventil.db"),
    pepper: testPepper,
    clock: systemClock,
    random: systemRandom,
  });
  const logged: string[] = [];
  const log = createLog({ write: (line) => void logged.push(line) });
  const http: SlackConfig["mode"] = { type: "http", signingSecret: new Hidden(slack.signingSecret), port: 0 };
  const config: SlackConfig = {
    botToken: new Hidden(slack.tokens.bot),
    mode: mode === "http" ? http : { type: "socket", appToken: new Hidden(slack.tokens.app) },
    apiUrl: slack.apiUrl,
    ventChannel: slack.channel.id,
    modChannel: moderators.id,
    digestChannel: managers.id,
  };
  const platform = createSlackPlatform({ config, locale, clock: systemClock, log });
  const deps: VentDeps = {
    platform,
    store,
    clock: systemClock,
    random: systemRandom,
    log,
    settings: {
      locale,
      support: { country: "pl", contact: "" },
      threadOpenDays: 14,
      retentionDays: 90,
      publishDelayMs: null,
      ventChannel: encodeChannel(slack.channel.id),
      digest: testDigest,
      ...(moderation === undefined
        ? {}
        : { moderation: { ...moderation, channel: encodeChannel(moderators.id), words: testWords() } }),
      ...settings,
    },
    advisor: testAdvisor(),
    rules: testRules,
    model,
  };
  const app = createApp(deps);
  // As the program does: nobody waits for it with a form open.
  loadWords(testAdvisor());
  await platform.start(app.handle);
  const url = `http://127.0.0.1:${platform.port()}/slack/events`;
  if (mode === "http") slack.deliverTo(url);
  else await slack.deliverOverSockets();
  return {
    slack,
    platform,
    app,
    store,
    logged,
    settings: deps.settings,
    url,
    moderators: moderators.id,
    managers: managers.id,
    dump: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name)).toString("latin1"))
        .join(""),
    async close() {
      await Promise.all([platform.stop(1000), app.stop(1000)]);
      await slack.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Picks a control by the core's name of its action. */
export function actionOf(action: string, valueEnding = ""): (control: Control) => boolean {
  return ({ action_id: id, element }) =>
    id.replace(/\.\d+$/, "") === action && String(element.value ?? "").endsWith(valueEnding);
}

/** Waits until a form is open. */
export async function formOf(desk: SlackDesk, person: Person): Promise<ShownView> {
  return desk.slack.until(() => {
    const view = person.modal();
    return view?.submit == null ? null : view;
  }, "a form is open");
}

/** Writes a vent in the form and waits for the private result. */
export async function vent(desk: SlackDesk, person: Person, text: string, client?: string): Promise<void> {
  await person.command("/vent");
  await formOf(desk, person);
  await person.submit({ "what.0": text, ...(client === undefined ? {} : { "client.0": client }) });
  await desk.slack.until(() => person.modal()?.controls.find(actionOf("not-ok")), "the result is shown");
}

/** From a vent to a post in the channel. @returns its timestamp */
export async function publish(desk: SlackDesk, person: Person, text: string, client?: string): Promise<string> {
  const before = desk.slack.observer.feed(desk.slack.channel.id).length;
  await vent(desk, person, text, client);
  await person.click("modal", actionOf("share"));
  await desk.slack.until(() => person.modal()?.controls.find(actionOf("publish-now")), "the preview is shown");
  await person.click("modal", actionOf("publish-now"));
  const post = await desk.slack.until(() => desk.slack.observer.feed(desk.slack.channel.id)[before], "it is posted");
  await desk.slack.until(() => person.modal()?.controls.find(actionOf("mine")), "the receipt is shown");
  return post.ts;
}

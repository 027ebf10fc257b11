/** The smallest Bolt app that does what ours does, with mistakes to order: what the stand-in must be able to tell apart. */

import { App, HTTPReceiver } from "@slack/bolt";
import { muteLogger } from "../../../adapters/slack/mute-logger.ts";
import type { SlackStandIn } from "./stand-in.ts";

export type Mistake =
  /** The help is answered without saying for whom. */
  | "no-response-type"
  /** The help is answered to the channel. */
  | "in-channel"
  /** The thanks for a click go to the channel. */
  | "public-thanks"
  /** A form that is delivered twice is published twice. */
  | "no-dedupe"
  /** Views are not opened before the work is done. */
  | "slow-form"
  /** A click is not acknowledged. */
  | "no-ack"
  /** A post names its author in its button. */
  | "names-author"
  /** A post's words are markup and its notification. */
  | "markup";

export type Mode = "http" | "socket";

export interface TinyApp {
  readonly url: string;
  stop(): Promise<void>;
}

const plain = (text: string) => ({ type: "plain_text" as const, text });
const section = (text: string) => ({ type: "section" as const, text: plain(text) });

const form = {
  type: "modal" as const,
  callback_id: "vent",
  title: plain("Vent"),
  submit: plain("Go on"),
  notify_on_close: true,
  blocks: [
    {
      type: "input" as const,
      block_id: "what",
      label: plain("What happened?"),
      element: { type: "plain_text_input" as const, action_id: "what", multiline: true, max_length: 3000 },
    },
  ],
};

const resultOf = (text: string) => ({
  type: "modal" as const,
  title: plain("Your result"),
  blocks: [
    section(text),
    {
      type: "actions" as const,
      block_id: "next",
      elements: [{ type: "button" as const, action_id: "more", text: plain("More") }],
    },
  ],
});

export async function startTinyApp(
  standIn: SlackStandIn,
  mode: Mode,
  mistakes: readonly Mistake[] = [],
): Promise<TinyApp> {
  const isWrong = (mistake: Mistake) => mistakes.includes(mistake);
  const { bot: token, app: appToken } = standIn.tokens;
  const clientOptions = { slackApiUrl: standIn.apiUrl, retryConfig: { retries: 0 }, timeout: 2000 };
  const receiver = new HTTPReceiver({ signingSecret: standIn.signingSecret, port: 0, logger: muteLogger });
  const app = new App({
    token,
    clientOptions,
    convoStore: false,
    logger: muteLogger,
    ...(mode === "http" ? { receiver } : { socketMode: true, appToken }),
  });
  const taken = new Set<string>();

  app.command("/vent", async ({ command, ack, respond, client }) => {
    if (command.text === "help") {
      await ack();
      const text = "I help you vent.";
      if (isWrong("no-response-type")) await respond({ text });
      else await respond({ text, response_type: isWrong("in-channel") ? "in_channel" : "ephemeral" });
      return;
    }
    if (isWrong("slow-form")) standIn.pass(3500);
    const view = command.text === "" ? form : resultOf("Just a moment");
    const opened = await client.views.open({ trigger_id: command.trigger_id, view });
    await ack();
    if (command.text === "") return;
    await client.views.update({ view_id: opened.view?.id ?? "", view: resultOf(`Calm: ${command.text}`) });
  });

  app.shortcut("vent", async ({ shortcut, ack, client }) => {
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
    await ack();
  });

  app.view("vent", async ({ ack, body, view, client }) => {
    const key = `${view.id} ${view.hash}`;
    const isFirst = !taken.has(key) || isWrong("no-dedupe");
    taken.add(key);
    await ack({ response_action: "update", view: resultOf("Published") });
    if (!isFirst) return;
    const text = view.state.values.what?.what?.value ?? "";
    const value = isWrong("names-author") ? body.user.id : "thread-1";
    await client.chat.postMessage({
      channel: standIn.channel.id,
      text: isWrong("markup") ? text : "New anonymous post",
      unfurl_links: isWrong("markup"),
      unfurl_media: isWrong("markup"),
      blocks: [
        isWrong("markup") ? { type: "section", text: { type: "mrkdwn", text } } : section(text),
        { type: "actions", elements: [{ type: "button", action_id: "me-too", text: plain("Me too"), value }] },
      ],
    });
  });

  app.action("me-too", async ({ ack, body, client }) => {
    if (isWrong("no-ack")) return;
    await ack();
    const channel = standIn.channel.id;
    const text = `Thank you, ${body.user.id}`;
    if (isWrong("public-thanks")) await client.chat.postMessage({ channel, text });
    else await client.chat.postEphemeral({ channel, user: body.user.id, text });
  });

  app.event("app_home_opened", async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks: [section("Welcome")] } });
  });

  await app.start(0);
  let stopping: Promise<unknown> | undefined;
  const stop = async () => {
    stopping ??= app.stop();
    await stopping;
  };
  if (mode === "socket") {
    await standIn.deliverOverSockets();
    return { url: "", stop };
  }
  const address = (receiver as unknown as { server: { address(): { port: number } } }).server.address();
  const url = `http://127.0.0.1:${address.port}/slack/events`;
  standIn.deliverTo(url);
  return { url, stop };
}

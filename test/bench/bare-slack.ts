/**
 * The yardstick: a Bolt app that makes the same calls to Slack as ours, with the same content, and does nothing else; where
 * `THINKING` names a database, it also commits each vent and takes an advice on it.
 */

import { readFileSync } from "node:fs";
import { App, HTTPReceiver } from "@slack/bolt";
import { muteLogger } from "../../adapters/slack/mute-logger.ts";
import { createThinking } from "./bare-thinking.ts";
import type { SameCalls } from "./slack.ts";

const {
  SLACK_BOT_TOKEN: token = "",
  SLACK_SIGNING_SECRET: signingSecret = "",
  SLACK_API_URL = "",
  THINKING,
} = process.env;
const thinking = THINKING === undefined ? null : createThinking(THINKING);
const same: SameCalls = JSON.parse(readFileSync(process.env.SAME_CALLS ?? "", "utf8"));

const receiver = new HTTPReceiver({ signingSecret, logger: muteLogger });
const clientOptions = { slackApiUrl: SLACK_API_URL, retryConfig: { retries: 0 }, timeout: 10_000 };
const app = new App({ token, receiver, clientOptions, convoStore: false, logger: muteLogger });

app.command("/vent", async ({ command, ack, client }) => {
  if (command.text !== "") thinking?.commit(command.text);
  await ack();
  if (command.text !== "") thinking?.advise(command.text);
  const view = command.text === "" ? same.form : same.result;
  await client.views.open({ trigger_id: command.trigger_id, view: view as never });
});

app.action(/^me-too/, async ({ ack, respond }) => {
  await ack();
  await respond(same.counted as never);
});

const server = await receiver.start(0);
const address = server.address();
process.stdout.write(`serves Slack over HTTP on port ${typeof address === "object" ? address?.port : 0}\n`);

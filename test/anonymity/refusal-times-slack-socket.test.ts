/** How long refusals take on Slack, in Socket Mode. */
import { describeRefusalTimes } from "./refusal-times.ts";
import { createSlackStage } from "./slack-stage.ts";

describeRefusalTimes("on Slack in Socket Mode", (options) => createSlackStage({ ...options, mode: "socket" }), true);

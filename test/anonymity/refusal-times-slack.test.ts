/** How long refusals take on Slack, over HTTP. */
import { describeRefusalTimes } from "./refusal-times.ts";
import { createSlackStage } from "./slack-stage.ts";

describeRefusalTimes("on Slack over HTTP", createSlackStage, true);

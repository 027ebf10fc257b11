/** Every attack, on Slack. */
import { describeAttacks } from "./attacks.ts";
import { createSlackStage } from "./slack-stage.ts";

describeAttacks("on Slack", createSlackStage);

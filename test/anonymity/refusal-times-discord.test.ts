/** How long refusals take on Discord. */
import { createDiscordStage } from "./discord-stage.ts";
import { describeRefusalTimes } from "./refusal-times.ts";

describeRefusalTimes("on Discord", createDiscordStage, true);

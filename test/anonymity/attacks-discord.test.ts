/** Every attack, on Discord. */
import { describeAttacks } from "./attacks.ts";
import { createDiscordStage } from "./discord-stage.ts";

describeAttacks("on Discord", createDiscordStage);

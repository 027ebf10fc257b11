/** Holds every implementation of the Platform port to its contract. */
import { createDiscordRig } from "./discord-rig.ts";
import { createFakeRig } from "./fake-rig.ts";
import { platformContract } from "./platform.ts";
import { createSlackRig } from "./slack-rig.ts";
import { createWebRig } from "./web-rig.ts";

platformContract("web", createWebRig);
platformContract("slack", createSlackRig);
platformContract("discord", () => createDiscordRig(false));
platformContract("discord with a forum", () => createDiscordRig(true));

const minted = "its interactions are minted by the harness and hold no way back";
platformContract("fake", createFakeRig, {
  "acknowledges before slow work ends": "there is no request that waits for an answer",
  "refuses a forged interaction and one of another platform": minted,
  "forgets an interaction after 15 minutes": minted,
  "lets only the moderator moderate": "nothing in the core asks for moderators yet",
  "lets the moderator speak for the house, and nobody from outside": "the harness says who acts in the digest channel",
  "refuses a post reference of another platform": "it compares references and never reads one",
  "surely makes no reply under a root that is gone": "it keeps replies without looking for their root",
  "lets what runs finish when it stops": "an event is delivered by the test that waits for it",
  "delivers the last answer before it closes": "an event is delivered by the test that waits for it",
});

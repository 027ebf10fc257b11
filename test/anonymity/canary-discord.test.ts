/** Sends the canaries through the real Discord adapter, with another bot in the server watching. */
import { afterEach, describe, expect, it } from "vitest";
import { createDiscordStage, type DiscordStage } from "./discord-stage.ts";
import { walkEverywhere } from "./walk.ts";
import { walkModeration } from "./walk-moderation.ts";

describe("the canary on Discord", () => {
  let stage: DiscordStage;
  afterEach(() => stage.dispose());

  it("is nowhere: not on disk, in logs, in what another bot is told or may fetch, in custom ids or forms", async () => {
    stage = await createDiscordStage();
    await walkEverywhere(stage);
    const { observed, interactions, rest } = stage.discord;
    expect(observed.some(({ type }) => type === "MESSAGE_CREATE")).toBe(true);
    expect(observed.some(({ type }) => type === "MESSAGE_DELETE")).toBe(true);
    for (const { data } of observed) expect(data.interaction_metadata ?? null).toBeNull();
    expect(interactions.publicAnswers).toEqual([]);
    expect(rest.requests.flatMap(({ refusedFor }) => (refusedFor === undefined ? [] : [refusedFor]))).toEqual([]);
  }, 180_000);

  it("is nowhere under moderation either: not on cards, in the log of acts, in what moderators' buttons and forms carry", async () => {
    stage = await createDiscordStage({ review: "all" });
    await walkModeration(stage);
  }, 120_000);
});

/** Sends the canaries through the real Slack adapter, with another app and another member in the workspace watching. */
import { afterEach, describe, expect, it } from "vitest";
import { createSlackStage, type SlackStage } from "./slack-stage.ts";
import { walkEverywhere } from "./walk.ts";
import { walkModeration } from "./walk-moderation.ts";

describe("the canary on Slack", () => {
  let stage: SlackStage;
  afterEach(() => stage.dispose());

  it("is nowhere: not on disk, in logs, in what another app or member is told, in ids, values or metadata", async () => {
    stage = await createSlackStage();
    await walkEverywhere(stage);
    const { workspace, observer, channel } = stage.slack;
    expect(workspace.told.some(({ event }) => event.type === "message")).toBe(true);
    expect(observer.feed(channel.id).every(({ byBot, typedBy }) => byBot && typedBy === null)).toBe(true);
    expect(observer.feed(channel.id).flatMap(({ pings, unfolded }) => [...pings, ...unfolded])).toEqual([]);
    expect(workspace.complaints).toEqual([]);
  }, 180_000);

  it("is nowhere under moderation either: not on cards, in the log of acts, in what moderators' buttons and forms carry", async () => {
    stage = await createSlackStage({ review: "all" });
    await walkModeration(stage);
  }, 120_000);
});

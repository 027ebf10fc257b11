/** Sends the canaries through the real Slack adapter, with another app and another member in the workspace watching. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSlackStage, type SlackStage } from "./slack-stage.ts";
import { walkEverywhere } from "./walk.ts";

describe("the canary on Slack", () => {
  let stage: SlackStage;
  beforeEach(async () => {
    stage = await createSlackStage();
  });
  afterEach(() => stage.dispose());

  it("is nowhere: not on disk, in logs, in what another app or member is told, in ids, values or metadata", async () => {
    await walkEverywhere(stage);
    const { workspace, observer, channel } = stage.slack;
    expect(workspace.told.some(({ event }) => event.type === "message")).toBe(true);
    expect(observer.feed(channel.id).every(({ byBot, typedBy }) => byBot && typedBy === null)).toBe(true);
    expect(observer.feed(channel.id).flatMap(({ pings, unfolded }) => [...pings, ...unfolded])).toEqual([]);
    expect(workspace.complaints).toEqual([]);
  }, 180_000);
});

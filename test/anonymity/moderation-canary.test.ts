/** Sends marked ids, names and words through all of moderation, and looks for them everywhere after each event. */
import { afterEach, beforeEach, describe, it } from "vitest";
import { testModChannel } from "../support/fakes.ts";
import { testWords } from "../support/harness.ts";
import { createHarnessStage, type HarnessStage } from "./harness-stage.ts";
import { walkModeration } from "./walk-moderation.ts";

describe("the canary, under moderation", () => {
  let stage: HarnessStage;
  beforeEach(() => {
    const moderation = { channel: testModChannel, review: "all", reportsHide: 3, words: testWords() } as const;
    stage = createHarnessStage({ locale: "pl", settings: { locale: "pl", moderation } });
  });
  afterEach(() => stage.harness.dispose());

  it("is nowhere: not on disk, in logs, on cards, in posts, in the log of acts", () => walkModeration(stage), 60_000);
});

/** Sends marked ids, names and words through all of moderation, and looks for them everywhere after each event. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moderationActions } from "../../src/vents/moderation-routes.ts";
import { testModChannel } from "../support/fakes.ts";
import { testWords, textOf } from "../support/harness.ts";
import { expectNone, ids, words } from "./canaries.ts";
import { createHarnessStage, type HarnessStage } from "./harness-stage.ts";
import { createWalker, type Walker } from "./stage.ts";
import { type ModeratedStage, walkModeration } from "./walk-moderation.ts";

/** A moderator's id is nobody's business either. */
const moderatorId = "U-canary-77007";

describe("the canary, under moderation", () => {
  let stage: HarnessStage;
  let moderator: Walker;
  beforeEach(() => {
    const moderation = { channel: testModChannel, review: "all", reportsHide: 3, words: testWords() } as const;
    stage = createHarnessStage({ locale: "pl", settings: { locale: "pl", moderation } }, look);
    const robin = stage.harness.moderator(moderatorId);
    moderator = createWalker({
      send: async (deed) => {
        if (deed.type === "command") await robin.command(deed.command, deed.text);
        else if (deed.type === "form") await robin.submit(deed.form, deed.state, deed.values);
        else await robin.click(deed.action, deed.value);
      },
      last: () => robin.last(),
      form: () => stage.harness.platform.forms.at(-1)?.form ?? null,
      used: stage.used,
      after: look,
    });
  });
  afterEach(() => stage.harness.dispose());

  /** What moderators type is theirs to see; what the author wrote unredacted is nobody's but the author's. */
  async function look(): Promise<void> {
    const { disk, logs, others } = await stage.places();
    const everyone = [...ids, moderatorId];
    expectNone(disk, [...everyone, ...words], "on disk");
    expectNone(logs, [...everyone, ...words], "in logs");
    expectNone(others, [...everyone, ...words], "on cards and posts");
    const { answers, forms } = stage.harness.platform;
    expectNone(JSON.stringify([answers, forms]), everyone, "shown to anyone");
  }

  it("is nowhere: not on disk, in logs, on cards, in posts, in the log of acts", async () => {
    const walk: ModeratedStage = { ...stage, moderator };
    await walkModeration(walk);
    const actions = Object.keys(moderationActions).map((name) => `action ${name}`);
    for (const name of [...actions, "form mod-words", "form mod-reject", "command vent mod"])
      expect([...stage.used], "no step of the walk does this").toContain(name);
    await moderator.click("mod-log", "");
    expect(textOf(moderator.last())).toContain("wyciszono autora");
    expectNone(JSON.stringify(moderator.last()), [...ids, ...words, moderatorId], "in the log of acts");
  }, 60_000);
});

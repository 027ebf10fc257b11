/** Contract cases: the moderators' channel, which only they read. */
import { expect } from "vitest";
import { type Cases, textMessage } from "./rig.ts";

const key = "Y29udHJhY3QtY2FyZA";

export const moderating: Cases = {
  "knows the moderators' channel to be private once a moderator acted in it, and the venting channel not to be": async (
    stage,
  ) => {
    await stage.click("moderator");
    expect(await stage.platform.privacyOf(stage.modChannel)).toBe("private");
    expect(await stage.platform.privacyOf(stage.channel)).not.toBe("private");
  },

  "shows a card to moderators and to nobody else, changes it and takes it away": async (stage) => {
    await stage.click("moderator");
    const card = await stage.platform.post(stage.modChannel, textMessage("a card"), key);
    await stage.settle();
    expect(await stage.cards()).toEqual([expect.stringContaining("a card")]);
    await stage.platform.edit(card, textMessage("as it is now"));
    expect(await stage.cards()).toEqual([expect.stringContaining("as it is now")]);
    await stage.settle();
    expect(await stage.feed()).toEqual([]);
    for (const seat of [stage.staff, stage.colleague]) {
      expect(seat.pushed()).toEqual([]);
      expect(seat.answers()).toEqual([]);
    }
    await stage.platform.remove(card);
    await stage.settle();
    expect(await stage.cards()).toEqual([]);
  },
};

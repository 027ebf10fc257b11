/** Contract cases: private answers, forms, and the ways in which the way back to a person ends. */
import { expect, vi } from "vitest";
import { InteractionGoneError } from "../../src/errors.ts";
import type { Form, Interaction } from "../../src/ports/platform.ts";
import { createFakeRig } from "./fake-rig.ts";
import { type Cases, type Stage, textMessage } from "./rig.ts";

const minuteMs = 60_000;

const form: Form = {
  form: "vent",
  state: "draft-1",
  title: "What happened?",
  submit: "Go on",
  fields: [{ name: "what", label: "What happened", long: true, optional: false, maxChars: 100 }],
};

function expectNothing(seats: readonly (keyof Pick<Stage, "staff" | "colleague" | "moderator">)[], stage: Stage): void {
  for (const seat of seats) {
    expect(stage[seat].answers()).toEqual([]);
    expect(stage[seat].forms()).toEqual([]);
  }
}

export const answering: Cases = {
  "shows a private answer to the actor and to nobody else": async (stage) => {
    const again = await stage.seat("staff");
    const click = await stage.click("staff");
    await stage.platform.answerPrivately(click, textMessage("only you"), "result");
    await stage.settle();
    expect(stage.staff.answers().map(({ message }) => message)).toEqual([textMessage("only you")]);
    expectNothing(["colleague", "moderator"], stage);
    expect(again.answers()).toEqual([]);
    expect(await stage.feed()).toEqual([]);
  },

  "names the same slot for what replaces and another for what does not": async (stage) => {
    const click = await stage.click("staff");
    await stage.platform.answerPrivately(click, textMessage("first"), "result");
    await stage.platform.answerPrivately(click, textMessage("other"), "mine");
    await stage.platform.answerPrivately(await stage.click("staff"), textMessage("second"), "result");
    await stage.settle();
    const shown = new Map(stage.staff.answers().map(({ slot, message }) => [slot, message]));
    expect([...shown.values()]).toEqual([textMessage("second"), textMessage("other")]);
  },

  "opens a form for the actor only": async (stage) => {
    await stage.platform.openForm(await stage.click("colleague"), form);
    await stage.settle();
    expect(stage.colleague.forms()).toEqual([form]);
    expectNothing(["staff", "moderator"], stage);
  },

  "says so when the page was left": async (stage) => {
    const click = await stage.click("staff");
    await stage.staff.leave();
    await vi.waitFor(() =>
      expect(stage.platform.answerPrivately(click, textMessage("too late"))).rejects.toThrow(InteractionGoneError),
    );
    await expect(stage.platform.openForm(click, form)).rejects.toThrow(InteractionGoneError);
  },

  "refuses a forged interaction and one of another platform": async (stage) => {
    const other = await createFakeRig();
    let foreign = {} as Interaction;
    await other.start(async (event) => {
      if ("interaction" in event) foreign = event.interaction;
    });
    await (await other.seat("staff")).act("elsewhere");
    const real = await stage.click("staff");
    for (const to of [foreign, {} as Interaction, { ...real } as Interaction, Object.create(real) as Interaction]) {
      await expect(stage.platform.answerPrivately(to, textMessage("x"))).rejects.toThrow(InteractionGoneError);
      await expect(stage.platform.openForm(to, form)).rejects.toThrow(InteractionGoneError);
      await expect(stage.platform.canModerate(to)).rejects.toThrow(InteractionGoneError);
      await expect(stage.platform.canSpeakForHouse(to)).rejects.toThrow(InteractionGoneError);
      await expect(stage.platform.acknowledge(to)).rejects.toThrow(InteractionGoneError);
    }
    await stage.settle();
    expectNothing(["staff", "colleague", "moderator"], stage);
  },

  "forgets an interaction after 15 minutes": async (stage) => {
    const click = await stage.click("staff");
    stage.clock.pass(15 * minuteMs - 1);
    await stage.platform.answerPrivately(click, textMessage("in time"));
    stage.clock.pass(1);
    await expect(stage.platform.answerPrivately(click, textMessage("late"))).rejects.toThrow(InteractionGoneError);
    await stage.settle();
    expect(stage.staff.answers()).toHaveLength(1);
  },

  "lets only the moderator moderate": async (stage) => {
    expect(await stage.platform.canModerate(await stage.click("staff"))).toBe(false);
    expect(await stage.platform.canModerate(await stage.click("colleague"))).toBe(false);
    expect(await stage.platform.canModerate(await stage.click("moderator"))).toBe(true);
  },

  "lets the moderator speak for the house, and nobody from outside": async (stage) => {
    expect(await stage.platform.canSpeakForHouse(await stage.click("staff"))).toBe(false);
    expect(await stage.platform.canSpeakForHouse(await stage.click("colleague"))).toBe(false);
    expect(await stage.platform.canSpeakForHouse(await stage.click("moderator"))).toBe(true);
  },
};

/** Calls to a model are counted on the draft: whoever else writes it in the same instant neither counts them back nor is overwritten. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { sealActor } from "../../../src/identity/actor.ts";
import type { PersonEvent } from "../../../src/ports/platform.ts";
import type { Draft } from "../../../src/vents/deps.ts";
import { keepWishes } from "../../../src/vents/keep-wishes.ts";
import { type Model, reserve, settle } from "../../../src/vents/while-asking.ts";
import { deskOver, FakeModel } from "../../support/fake-model.ts";
import { testSpace } from "../../support/fakes.ts";
import { buttonValue, Harness } from "../../support/harness.ts";

let harness: Harness;
let id: string;
let event: PersonEvent;
let model: Model;

beforeEach(async () => {
  harness = new Harness();
  const anna = harness.person("anna");
  await anna.submit("vent", "", { what: "The client wants a ninth round, and I am done.", client: "" });
  id = buttonValue(anna.last(), "share") ?? "";
  event = anna.event("share", id);
  model = deskOver(new FakeModel());
});
afterEach(() => harness.dispose());

async function draft(): Promise<Draft> {
  const found = await harness.store.drafts.find(id, sealActor("fake", testSpace, "anna"));
  if (found === null) throw new Error("the draft is gone");
  return found;
}

const after = async (steps: number, work: () => Promise<unknown>) => {
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
  await work();
};

it("a choice that began before a call was counted leaves it counted", async () => {
  const before = await draft();
  expect(await reserve({ draftId: id, event }, 2, model, harness.deps)).toBe(2);
  await keepWishes(id, before, { ...before.wishes, tone: "firm" }, harness.deps);
  expect(await draft()).toMatchObject({ model: { calls: 2 }, wishes: { tone: "firm" } });
});

it("a choice in the same instant is kept, and the call counted, whoever is first", async () => {
  for (let steps = 0; steps < 40; steps += 1) {
    const before = await draft();
    const counted = before.model?.calls ?? 0;
    const tone = steps % 2 === 0 ? "firm" : "warm";
    await Promise.all([
      reserve({ draftId: id, event }, 1, model, harness.deps),
      after(steps, () => keepWishes(id, before, { ...before.wishes, tone }, harness.deps)),
    ]);
    expect((await draft()).model?.calls).toBe(counted + 1);
    expect((await draft()).wishes.tone).toBe(tone);
    await settle({ draftId: id, event }, 1, () => ({}), model, harness.deps);
  }
});

it("five at once are the most, however many ask in the same instant", async () => {
  const room = await Promise.all(
    Array.from({ length: 4 }, () => reserve({ draftId: id, event }, 2, model, harness.deps)),
  );
  expect(room.reduce((sum, calls) => sum + calls, 0)).toBe(5);
});

it("a text that is written anew meanwhile keeps the count", async () => {
  const anna = harness.person("anna");
  const begun = await draft();
  const { find } = harness.store.drafts;
  harness.store.drafts.find = async (...asked) => {
    const found = await find.apply(harness.store.drafts, asked);
    harness.store.drafts.find = find;
    await reserve({ draftId: id, event }, 3, model, harness.deps);
    return found;
  };
  await anna.submit("vent", id, { what: "The client wants a tenth round.", client: "" });
  expect(begun.model).toBeUndefined();
  expect(await draft()).toMatchObject({ text: "The client wants a tenth round.", model: { calls: 3 } });
});

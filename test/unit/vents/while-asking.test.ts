/** What holds for every question to a language model about a draft: its calls are counted, and nobody's view is taken from them. */
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { deskOver, FakeModel, goodAnswer } from "../../support/fake-model.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const vent = "Mrs. Smith wants another round of changes to the logo, the ninth, and I am done.";
const typed = "You obviously did not read the quote. The second page is not in it. Please tell me by Friday.";

let harness: Harness;
afterEach(() => harness.dispose());

/** @returns Anna, and the draft of her vent, about which one call was made */
async function start(model: FakeModel): Promise<{ anna: Person; draft: string }> {
  harness = new Harness({ locale: "en", model: () => deskOver(model.answerWith(goodAnswer("en"))) });
  const anna = harness.person("anna");
  await anna.submit("vent", "", { what: vent, client: "" });
  return { anna, draft: buttonValue(anna.last(), "not-ok") ?? "" };
}

/** Sends Anna's own words to the client for the smallest edit. */
const edit = (anna: Person, draft: string, round: number) =>
  anna.submit("draft", ` ${draft}`, { what: `${typed} ${"Thanks. ".repeat(round)}`, client: "" });

const questions = {
  "a note to the manager": (anna: Person, draft: string) => anna.click("refine", `${draft} manager-note`),
  "other words for a vent": (anna: Person, draft: string) => anna.click("reword-vent", draft),
  "a shorter reply": (anna: Person, draft: string) => anna.click("refine", `${draft} shorter`),
} as const;

describe.each(Object.entries(questions))("%s", (_, ask) => {
  it("takes no sixth call where one's own words overtake it", async () => {
    const model = new FakeModel();
    const { anna, draft } = await start(model);
    await anna.click("refine", `${draft} tone-warm`);
    for (const round of [1, 2, 3]) await edit(anna, draft, round);
    expect(model.calls).toHaveLength(4);
    const { platform } = harness;
    const answer = platform.answerPrivately.bind(platform);
    const { promise: isOvertaken, resolve: overtake } = Promise.withResolvers<void>();
    let asking: Promise<unknown> = Promise.resolve();
    await new Promise<void>((resolve) => {
      platform.answerPrivately = async (...shown) => {
        platform.answerPrivately = answer;
        resolve();
        await isOvertaken;
        return answer(...shown);
      };
      asking = ask(anna, draft);
    });
    await edit(anna, draft, 4);
    overtake();
    await asking;
    expect(model.calls).toHaveLength(5);
    expect(harness.logged.filter((line) => line.includes("advice-asked")).at(-1)).toContain('"calls":0');
  });

  it("is not shown to somebody who went on to something else meanwhile", async () => {
    const { promise: answered, resolve: answerNow } = Promise.withResolvers<unknown>();
    const model = new FakeModel();
    const { anna, draft } = await start(model);
    await anna.click("refine", `${draft} tone-warm`);
    model.answerBy(() => answered);
    const asking = ask(anna, draft);
    while (model.calls.length < 2) await setImmediate();
    const mine = textOf(await anna.command("vent", "mine"));
    answerNow({ text: "nothing usable" });
    await asking;
    expect(textOf(anna.last())).toBe(mine);
  });

  it("costs nobody what they see already, when it can't be shown", async () => {
    const model = new FakeModel().answerBy(() => ({ text: "nothing usable" }));
    const { anna, draft } = await start(model);
    await anna.click("refine", `${draft} tone-warm`);
    const { platform } = harness;
    const answer = platform.answerPrivately.bind(platform);
    let shown = 0;
    platform.answerPrivately = async (...what) => {
      shown += 1;
      if (shown === 2) throw new Error("canary");
      return answer(...what);
    };
    const before = platform.answers.length;
    await ask(anna, draft);
    expect(platform.answers).toHaveLength(before + 1);
    expect(harness.logged.at(-2)).toContain("answer-lost");
    expect(harness.logged.join("")).not.toMatch(/event-failed|canary/u);
  });
});

describe("a model that rests", () => {
  it("takes no call from a vent when own words are asked about", async () => {
    const model = new FakeModel();
    const { anna, draft } = await start(model);
    model.failWith("resting", "resting", "resting", "resting", "resting");
    for (const round of [1, 2, 3, 4, 5]) await edit(anna, draft, round);
    await edit(anna, draft, 6);
    expect(model.calls).toHaveLength(7);
  });
});

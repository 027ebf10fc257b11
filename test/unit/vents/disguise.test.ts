/** "Disguise my wording": evened out on this machine, or said by a language model; what is previewed is what is published. */
import { afterEach, describe, expect, it } from "vitest";
import { mayStandFor } from "../../../src/advice/disguiser.ts";
import type { Message } from "../../../src/ports/platform.ts";
import { deskOver, FakeModel, goodAnswer } from "../../support/fake-model.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const vent =
  "omg mrs. Smith AGAIN!!! wants the 9th version of the logo since 4 May... for FREE, and im soooo done w/ her :)";
const even = "[person A] again. Wants the 9th version of the logo since 4 May, for free, and I'm so done with her.";
const other =
  "[person A] asked once more for a further version of the logo. That is the 9th since 4 May, and no money is offered. I have had enough.";

let harness: Harness;
afterEach(() => harness?.dispose());

async function preview(model?: FakeModel): Promise<Person> {
  harness = new Harness(model === undefined ? {} : { model: () => deskOver(model) });
  const anna = harness.person("anna");
  await anna.submit("vent", "", { what: vent, client: "Do it now, OR ELSE!!!" });
  await anna.press("share");
  return anna;
}

const shownIn = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) =>
    block.type === "marked" ? [block.spans.map(({ text }) => text).join("")] : [],
  );

describe("a vent whose author disguises the wording", () => {
  it("is shown evened out, the client's words as they were, and published as shown", async () => {
    const anna = await preview();
    const [text, client] = shownIn(await anna.press("disguise"));
    expect(text?.replace(/^Mrs\. /u, "")).toBe(even);
    expect(client).toBe("Do it now, OR ELSE!!!");
    await anna.press("publish-now");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).toContain(text);
    expect(textOf(harness.platform.posts[0]?.message ?? null)).not.toContain("!!! wants");
  });

  it("says that words and story can still give one away, and goes back to the author's own at a click", async () => {
    const anna = await preview();
    const before = shownIn(anna.last());
    expect(textOf(await anna.press("disguise"))).toContain("can still give you away");
    const after = await anna.press("disguise");
    expect(shownIn(after)).toEqual(before);
    expect(textOf(after)).not.toContain("can still give you away");
  });

  it("shows no name again that was put back in the other wording", async () => {
    const anna = await preview();
    await anna.press("put-back", "person-1");
    await anna.press("put-back-yes");
    expect(shownIn(anna.last())[0]).toContain("Smith");
    expect(shownIn(await anna.press("disguise"))[0]).not.toContain("Smith");
    await anna.press("put-back", "person-1");
    await anna.press("put-back-yes");
    expect(shownIn(anna.last())[0]).toContain("Smith again.");
  });

  it("offers no model where none is configured", async () => {
    const anna = await preview();
    expect(buttonValue(await anna.press("disguise"), "reword-vent")).toBeUndefined();
  });
});

describe("a vent that a language model says in other words", () => {
  it("goes out redacted, is shown evened out first, then in the model's words, and is published as shown", async () => {
    const model = new FakeModel().answerWith(goodAnswer("en"), { text: other });
    const anna = await preview(model);
    await anna.press("put-back", "person-1");
    await anna.press("put-back-yes");
    expect(textOf(await anna.press("disguise"))).toContain("I can ask the language model test-model");
    const before = harness.platform.answers.length;
    await anna.press("reword-vent");
    const [first, second, ...more] = harness.platform.answers.slice(before);
    expect(more).toEqual([]);
    expect(textOf(first?.message ?? null)).toContain("I am asking test-model");
    expect(shownIn(second?.message ?? null)[0]).toBe(other);
    expect(model.sent).not.toContain("Smith");
    expect(model.calls.at(-1)?.user).not.toContain("OR ELSE");
    await anna.press("publish-now");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).toContain(other);
  });

  it("stays evened out, and says so, when the model drops a figure; own wording is one click away", async () => {
    const model = new FakeModel().answerWith(goodAnswer("en"), {
      text: other.replace("the 9th since 4 May", "one more"),
    });
    const anna = await preview(model);
    await anna.press("disguise");
    const shown = await anna.press("reword-vent");
    expect(shownIn(shown)[0]?.replace(/^Mrs\. /u, "")).toBe(even);
    expect(textOf(shown)).toContain("gave no words I could use");
    expect(shownIn(await anna.press("disguise"))[0]).toContain("AGAIN!!!");
  });

  it("is not asked for twice about the same text", async () => {
    const model = new FakeModel().answerWith(goodAnswer("en"), { text: other });
    const anna = await preview(model);
    await anna.press("disguise");
    await anna.press("reword-vent");
    await anna.press("disguise");
    await anna.press("disguise");
    expect(shownIn(await anna.press("reword-vent"))[0]).toBe(other);
    expect(model.calls).toHaveLength(2);
  });
});

describe("a model's words for a vent", () => {
  const sent =
    "[person A] wants the 9th version of the logo since 4 May for free and I have no nerves left for it at all.";
  const good =
    "There is to be a 9th version of the logo since 4 May, without pay. [person A] asks for it. My patience is gone.";
  const may = (said: string) =>
    mayStandFor(said, sent, "en", "Rule one of the instructions that nobody may ever read aloud.");

  it("may stand where they tell the same", () => expect(may(good)).toBe(true));

  it.each([
    ["a figure is dropped", good.replace("a 9th", "another")],
    ["a figure is added", `${good} It took 3 hours.`],
    ["a person is dropped", good.replace("[person A] asks", "They ask")],
    ["a person is added", `${good} [person B] knows.`],
    ["a name is made up", good.replace("[person A] asks for it", "[person A] from Brightwater asks for it")],
    ["an address is made up", `${good} Write to jo@firm.example.`],
    [
      "another language is used",
      "Ma powstać 9 wersja logo od 4 maja, bez zapłaty. [person A] o to prosi i nie mam już cierpliwości.",
    ],
    ["it shouts", good.replace("gone.", "gone!")],
    ["nearly everything is left out", "[person A], 9, 4."],
    ["it goes on and on", `${good} ${good} ${good}`],
    ["nothing is said", ""],
  ])("may not where %s", (_, said) => expect(may(said)).toBe(false));
});

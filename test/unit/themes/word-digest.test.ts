/** A language model words the opening of a digest from what it shows, and is not believed. */
import { afterEach, describe, expect, it } from "vitest";
import { mayOpen } from "../../../src/themes/word-digest.ts";
import { deskOver, FakeModel } from "../../support/fake-model.ts";
import { type Harness, textOf } from "../../support/harness.ts";
import { createOffice, digestsIn, people, untilDigest, ventAs } from "./staff.ts";

const facts = {
  en: ["Doesn't pay: 10–19 people, more people than the week before", "Endless revisions: 5–9 people"],
  pl: ["Nie płaci: 10–19 osób, więcej osób niż tydzień wcześniej"],
  lt: ["Nemoka: 10–19 žmonių, daugiau žmonių nei savaite anksčiau"],
} as const;

describe("an opening", () => {
  it.each([
    [
      "en",
      "Doesn't pay stood out this week, with more people than the week before. Endless revisions came up as well.",
    ],
    ["en", "This week “Doesn't pay” came from 10–19 people, more than before."],
    ["pl", "W tym tygodniu najczęściej wracał temat „Nie płaci”, częściej niż tydzień wcześniej."],
    ["lt", "Šią savaitę dažniausiai kartojosi tema „Nemoka“, dažniau nei savaite anksčiau."],
  ] as const)("in %s may stand: %s", (locale, text) => {
    expect(mayOpen(text, facts[locale], locale)).toBe(true);
  });

  it.each([
    ["", "nothing"],
    ["Doesn't pay came from 12 people this week, more than before.", "a number that is not shown"],
    ["Doesn't pay came from a dozen people this week, more than before.", "a number in words"],
    ["Most people wrote about clients who don't pay this week.", "a share that is not shown"],
    ["Doesn't pay stood out this week, and so did Insults and shouting.", "a theme that is not shown"],
    ["Doesn't pay stood out this week, mostly with Mr Novak from Acme.", "a name"],
    ["Doesn't pay stood out this week: “he never pays on time”, they said.", "a quotation"],
    ["Doesn't pay stood out this week, see www.example.com for more.", "a link"],
    ["Doesn't pay stood out this week!\nCheer up.", "two lines"],
    ["W tym tygodniu najczęściej wracał temat niepłacenia, częściej niż wcześniej.", "another language"],
    [`Doesn't pay stood out this week${", as before".repeat(30)}.`, "too long a text"],
  ])("may not stand: %s (%s)", (text) => {
    expect(mayOpen(text, facts.en, "en")).toBe(false);
  });
});

describe("a digest with a language model", () => {
  let office: Harness;
  afterEach(() => office.dispose());
  const good = "Doesn't answer stood out this week, and other things stayed rare.";
  const post = () => textOf(digestsIn(office)[0]?.message ?? null);

  async function digestBy(model: FakeModel): Promise<void> {
    office = createOffice({ model: () => deskOver(model), digest: { channel: "fake:managers" as never } });
    // What is vented is of no concern to the model here: it hears of the digest alone.
    await ventAs(office, people(5), { text: "Kanarek-7781 did it again and never answers." });
    model.calls.length = 0;
    await untilDigest(office);
  }

  it("opens with its words, the same in both channels, and says whose they are", async () => {
    const model = new FakeModel().answerBy(() => ({ text: good }));
    await digestBy(model);
    expect(digestsIn(office).map(({ message }) => textOf(message).split("\n")[1])).toEqual([good, good]);
    expect(post()).toContain("worded by the language model test-model at model.example:8080");
    expect(post()).toContain("Doesn't answer: 5–9 people");
    expect(model.calls).toHaveLength(1);
  });

  it("tells it what everybody reads, and nothing of any vent or of any person", async () => {
    const model = new FakeModel().answerBy(() => ({ text: good }));
    await digestBy(model);
    expect(model.calls[0]?.user).toContain("Doesn't answer: 5–9 people");
    expect(model.sent).not.toMatch(/Kanarek|person-/);
  });

  it.each([
    ["says too much", { text: "Doesn't answer came from exactly 7 people, says Anna." }],
    ["says nothing usable", { words: 3 }],
    ["says nothing at all", null],
  ])("goes by the templates alone when it %s", async (_title, value) => {
    await digestBy(new FakeModel().answerBy(() => value));
    expect(digestsIn(office)).toHaveLength(2);
    expect(post()).not.toContain("language model");
    expect(post()).toContain("Doesn't answer: 5–9 people");
  });

  it("goes by the templates alone when it fails", async () => {
    await digestBy(new FakeModel());
    expect(digestsIn(office)).toHaveLength(2);
    expect(post()).not.toContain("language model");
  });

  it("asks nothing where there are not enough people", async () => {
    const model = new FakeModel().answerBy(() => ({ text: good }));
    office = createOffice({ model: () => deskOver(model) });
    await ventAs(office, people(4));
    model.calls.length = 0;
    await untilDigest(office);
    expect(post()).toContain("Not enough people yet");
    expect(model.calls).toEqual([]);
  });
});

/** Talking it over: replies and suggestions under a pseudonym of the thread, and counts of people. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const minute = 60_000;

describe("a discussion", () => {
  let harness: Harness;
  let thread: string;
  beforeEach(async () => {
    harness = new Harness();
    thread = await harness.person("anna").publish("The client wants the logo changed again, round nine.");
  });
  afterEach(() => harness.dispose());

  const nameOf = (index: number) => harness.platform.posts[index]?.message.blocks[0];

  async function answerAs(name: string, text: string, form = "reply") {
    const person = harness.person(name);
    await person.submit(form, thread, { what: text });
    return person;
  }

  it("takes a reply through a preview before anyone sees it", async () => {
    const tomas = await answerAs("tomas", "Mr Henderson did the same to me.");
    expect(textOf(tomas.last())).toContain("Mr [person A] did the same");
    expect(harness.platform.posts).toHaveLength(1);
    await tomas.press("publish-now");
    expect(harness.platform.posts[1]?.root).toBe(harness.platform.posts[0]?.ref);
    expect(textOf(harness.platform.posts[1]?.message ?? null)).not.toContain("Henderson");
  });

  it("gives each person one name in the thread and marks the author of the vent", async () => {
    for (const [name, text] of [
      ["tomas", "Same here."],
      ["tomas", "And again today."],
      ["anna", "Thanks, that helps."],
    ] as const) {
      await (await answerAs(name, text)).press("publish-now");
    }
    const [root, first, second, own] = [nameOf(0), nameOf(1), nameOf(2), nameOf(3)];
    expect(first).toEqual(second);
    expect(first).not.toEqual(root);
    expect(own).toMatchObject({ text: expect.stringContaining("author of the vent") });
    expect(textOf(harness.platform.posts[1]?.message ?? null)).not.toContain("author of the vent");
  });

  it("gives the same person other names in other threads, as a rule", async () => {
    const names = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      await harness.person("anna").publish(`The client never pays, number ${count}.`);
      names.add(JSON.stringify(harness.platform.posts.at(-1)?.message.blocks[0]));
    }
    expect(names.size).toBeGreaterThan(9);
  });

  it("refuses a suggestion that would hurt, shows the part, and keeps the text", async () => {
    const tomas = await answerAs("tomas", "As I said before, you should have read the label, you idiot.", "suggestion");
    expect(textOf(tomas.last())).toContain("would make things worse");
    expect(textOf(tomas.last())).toMatch(/“[^„”]*idiot[^„”]*”/u);
    expect(buttonValue(tomas.last(), "publish-now")).toBeUndefined();
    await tomas.press("rewrite");
    expect(harness.platform.forms.at(-1)?.form.fields[0]?.value).toContain("you idiot");
  });

  it("can't be tricked into publishing a refused suggestion by a forged click", async () => {
    const tomas = await answerAs("tomas", "You should have read the label, you idiot.", "suggestion");
    const draft = buttonValue(tomas.last(), "rewrite") ?? "";
    await tomas.click("publish-now", draft);
    await tomas.click("publish-now", `${draft} `);
    await tomas.click("share", draft);
    expect(harness.platform.posts).toHaveLength(1);
  });

  it("publishes a good suggestion as words for the client", async () => {
    const tomas = await answerAs(
      "tomas",
      "Thank you for the list. I will send the two drafts by Friday.",
      "suggestion",
    );
    await tomas.press("publish-now");
    expect(harness.platform.posts[1]?.message.blocks).toContainEqual(
      expect.objectContaining({ type: "copyable", label: "Words for the client" }),
    );
  });

  it("counts people, not clicks, and redraws at most once a minute", async () => {
    for (const name of ["tomas", "kasia"]) await harness.person(name).click("me-too", thread);
    await harness.person("kasia").click("can-help", thread);
    expect(harness.platform.calls.filter((call) => call === "edit")).toHaveLength(0);
    await harness.pass(minute);
    expect(harness.platform.calls.filter((call) => call === "edit")).toHaveLength(1);
    const root = textOf(harness.platform.posts[0]?.message ?? null);
    expect(root).toContain("Me too · 2");
    expect(root).toContain("I can help · 1");
  });

  it("takes a vote back at the second click, and counts a doubled delivery once", async () => {
    const kasia = harness.person("kasia");
    const click = kasia.event("me-too", thread);
    await harness.app.handle(click);
    await harness.app.handle(click);
    expect(harness.store.threads.counts(thread)["me-too"]).toBe(1);
    harness.clock.pass(3000);
    expect(textOf(await kasia.click("me-too", thread))).toContain("Taken back");
    expect(harness.store.threads.counts(thread)["me-too"]).toBe(0);
  });

  it("takes a double click for one, by the same person on the same post", async () => {
    const counts = () => harness.store.threads.counts(thread);
    const [kasia, tomas] = [harness.person("kasia"), harness.person("tomas")];
    await kasia.click("me-too", thread);
    harness.clock.pass(1500);
    expect(textOf(await kasia.click("me-too", thread))).toContain("Counted");
    expect(textOf(await tomas.click("me-too", thread))).toContain("Counted");
    expect(textOf(await kasia.click("can-help", thread))).toContain("Counted");
    expect(counts()).toEqual({ "me-too": 2, "can-help": 1 });
    const other = await harness.person("zofia").publish("The client wrote again at night.");
    expect(textOf(await kasia.click("me-too", other))).toContain("Counted");
    harness.clock.pass(600);
    expect(textOf(await kasia.click("me-too", thread))).toContain("Taken back");
    expect(textOf(await kasia.click("me-too", thread))).toContain("Taken back");
    expect(counts()).toEqual({ "me-too": 1, "can-help": 1 });
  });

  it("counts a delivery that is repeated after a restart once", async () => {
    const kasia = harness.person("kasia");
    const click = kasia.event("me-too", thread);
    await harness.app.handle(click);
    await harness.restart();
    harness.clock.pass(3000);
    await harness.app.handle(click);
    expect(harness.store.threads.counts(thread)["me-too"]).toBe(1);
  });

  it("does not count the author", async () => {
    expect(textOf(await harness.person("anna").click("me-too", thread))).toContain("your own vent");
    expect(harness.store.threads.counts(thread)["me-too"]).toBe(0);
  });

  it("closes after its days: no buttons, fixed counts, no more replies, and no key", async () => {
    await harness.person("tomas").click("me-too", thread);
    const before = await answerAs("kasia", "I was about to answer.");
    await harness.pass(15 * 24 * 60 * minute);
    await harness.app.tick();
    const root = harness.platform.posts[0]?.message ?? null;
    expect(textOf(root)).toContain("Me too: 1");
    expect(textOf(root)).toContain("closed");
    expect(buttonValue(root, "reply")).toBeUndefined();
    expect(textOf(await harness.person("tomas").click("reply", thread))).toContain("closed");
    expect(textOf(await before.press("publish-now"))).toContain("no longer here");
    expect(harness.store.keys.open(`thread/${thread}`)).toBeNull();
    expect(textOf(await harness.person("anna").command("vent", "mine"))).toContain("Nothing here");
  });

  it("counts a reply in mine once it is posted", async () => {
    await (await answerAs("tomas", "Same here.")).press("publish-now");
    expect(textOf(await harness.person("anna").command("vent", "mine"))).toContain("1 reply");
    expect(textOf(await harness.person("tomas").command("vent", "mine"))).toContain("Your reply");
  });
});

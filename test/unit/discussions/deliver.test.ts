/** The outbox: nothing lost, nothing twice, order kept, whatever the platform does. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { SealBrokenError } from "../../../src/errors.ts";
import { locales, textsFor } from "../../../src/i18n/catalogue.ts";
import { FakePlatform } from "../../support/fakes.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const vent = "The client wants the logo changed again, round nine.";

let harness: Harness;
afterEach(() => harness.dispose());

describe("delivery", () => {
  it("tries again by itself after a refusal, and tells the author", async () => {
    harness = new Harness();
    harness.platform.failNext("post", "refuse", "refuse");
    const anna = harness.person("anna");
    await anna.publish(vent);
    expect(textOf(anna.last())).toContain("tried again by itself");
    await harness.pass(3_000);
    await harness.pass(10_000);
    expect(harness.platform.posts).toHaveLength(1);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Published");
  });

  it("never doubles a post whose answer was lost; its author decides", async () => {
    harness = new Harness({ platform: new FakePlatform({ repeatsSafely: false }) });
    harness.platform.failNext("post", "no-answer");
    const anna = harness.person("anna");
    await anna.publish(vent);
    await harness.pass(3_600_000);
    expect(harness.platform.posts).toHaveLength(1);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Perhaps published");
    await anna.press("drop");
    expect(textOf(await anna.command("vent", "mine"))).toContain("Nothing here");
  });

  it("publishes an unsure post again when its author says so", async () => {
    harness = new Harness({ platform: new FakePlatform({ repeatsSafely: false }) });
    harness.platform.failNext("post", "no-answer");
    const anna = harness.person("anna");
    await anna.publish(vent);
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    expect(harness.platform.posts).toHaveLength(2);
  });

  it("posts once where a repetition is recognised, though the first answer was lost", async () => {
    harness = new Harness();
    harness.platform.failNext("post", "no-answer");
    await harness.person("anna").publish(vent);
    await harness.pass(60_000);
    expect(harness.platform.posts).toHaveLength(1);
    expect(harness.store.outbox.due("fake", harness.clock.now())).toEqual([]);
  });

  it.each([
    [true, 1, "Published"],
    [false, 0, "Perhaps published"],
  ])(
    "finds at the next start what was being sent (recognises repetitions: %s)",
    async (repeatsSafely, posts, state) => {
      harness = new Harness({ platform: new FakePlatform({ repeatsSafely }) });
      const anna = harness.person("anna");
      await anna.submit("vent", "", { what: vent, client: "" });
      await anna.press("share");
      const crash = new Promise<never>(() => undefined);
      const post = harness.platform.post.bind(harness.platform);
      harness.platform.post = () => crash;
      void anna.press("publish-now");
      await new Promise((resolve) => setImmediate(resolve));
      harness.platform.post = post;
      await harness.restart();
      expect(harness.platform.posts).toHaveLength(posts);
      expect(textOf(await anna.command("vent", "mine"))).toContain(state);
    },
  );

  it("gives up after many refusals and leaves the text with its author", async () => {
    harness = new Harness();
    harness.platform.failNext("post", ...Array<"refuse">(10).fill("refuse"));
    const anna = harness.person("anna");
    await anna.publish(vent);
    for (let count = 0; count < 12; count += 1) await harness.pass(600_000);
    expect(textOf(await anna.command("vent", "mine"))).toContain("refused");
    await anna.press("publish-again");
    expect(harness.platform.posts).toHaveLength(1);
  });
});

describe("what the author is told of a post that does not come out", () => {
  it.each(locales)(
    "promises no further attempt for one that is given up, and leads to where it is kept (%s)",
    async (locale) => {
      harness = new Harness({ locale });
      const t = textsFor(locale);
      const anna = harness.person("anna");
      await anna.submit("vent", "", { what: vent, client: "" });
      await anna.press("share");
      vi.spyOn(harness.store.threads, "entry").mockImplementationOnce(() => {
        throw new SealBrokenError();
      });
      const told = textOf(await anna.press("publish-now"));
      expect(told).toContain(t["publish.given-up"]);
      expect(told).not.toContain(t["publish.retrying"]);
      expect(textOf(await anna.press("mine"))).toContain(t["mine.state.failed"]);
      await anna.press("publish-again");
      expect(textOf(anna.last())).toContain(t["publish.done"]);
    },
  );

  it("says of a change and of a withdrawal that they are tried until they work", async () => {
    harness = new Harness();
    const t = textsFor("en");
    const anna = harness.person("anna");
    await anna.publish(vent);
    await anna.press("mine");
    harness.platform.failNext("edit", "refuse");
    await anna.press("withdraw");
    expect(textOf(await anna.press("withdraw-yes"))).toContain(t["change.retrying"]);
    await harness.pass(3_000);
    expect(textOf(harness.platform.posts[0]?.message ?? null)).toContain(t["post.withdrawn"]);
  });
});

describe("the way back to My vents", () => {
  it.each(locales)("is offered after a withdrawal, a change and what was dropped (%s)", async (locale) => {
    harness = new Harness({ locale });
    const t = textsFor(locale);
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    await anna.press("share");
    await anna.press("publish-later");
    await anna.press("mine");
    expect(textOf(await anna.press("drop"))).toContain(t["discard.done"]);
    expect(textOf(await anna.press("mine"))).toContain(t["mine.empty"]);
    await anna.publish(vent);
    await anna.press("mine");
    const entry = buttonValue(anna.last(), "edit") ?? "";
    await anna.submit("edit", entry, { what: "The client wants the logo changed for the tenth time." });
    expect(textOf(await anna.press("publish-now"))).toContain(t["edit.done"]);
    await anna.press("mine");
    await anna.press("withdraw");
    expect(textOf(await anna.press("withdraw-yes"))).toContain(t["withdraw.done"]);
    expect(textOf(await anna.press("mine"))).toContain(t["mine.heading"]);
    await anna.submit("vent", "", { what: vent, client: "" });
    expect(textOf(await anna.press("discard"))).toContain(t["discard.done"]);
    expect(textOf(await anna.press("mine"))).toContain(t["mine.heading"]);
  });
});

describe("a reply that its author publishes again", () => {
  const answer = async (name: string, thread: string, what: string) => {
    const person = harness.person(name);
    await person.submit("reply", thread, { what });
    await person.press("publish-now");
    return person;
  };
  const replies = () =>
    harness.platform.posts.filter(({ root }) => root !== null).map(({ message }) => textOf(message));

  /** Perhaps published, as its author is told; it is not there. */
  async function unsureReply(): Promise<{ anna: Person; thread: string }> {
    harness = new Harness({ platform: new FakePlatform({ repeatsSafely: false }) });
    const thread = await harness.person("tomas").publish(vent);
    harness.platform.failNext("reply", "no-answer");
    const anna = await answer("anna", thread, "Round nine, the same here.");
    harness.platform.posts.splice(1);
    await anna.command("vent", "mine");
    return { anna, thread };
  }

  it("is told as what it is", async () => {
    const { anna } = await unsureReply();
    expect(textOf(await anna.press("publish-again"))).toContain("Published in the thread.");
    expect(replies()).toHaveLength(1);
  });

  it("overtakes none that waits, and its author hears that it stands in line", async () => {
    const { anna, thread } = await unsureReply();
    harness.platform.failNext("reply", "refuse");
    await answer("bo", thread, "Ours has reached round eleven.");
    expect(textOf(await anna.press("publish-again"))).toContain("stands in line");
    expect(replies()).toEqual([]);
    await harness.pass(3_000);
    expect(replies()).toEqual([expect.stringContaining("eleven"), expect.stringContaining("nine")]);
  });
});

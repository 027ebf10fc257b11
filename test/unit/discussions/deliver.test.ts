/** The outbox: nothing lost, nothing twice, order kept, whatever the platform does. */
import { afterEach, describe, expect, it } from "vitest";
import { FakePlatform } from "../../support/fakes.ts";
import { Harness, type Person, textOf } from "../../support/harness.ts";

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

/** "You said, we did": who may say it, what it takes, how it is posted, and how people say whether it helped. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { weekBefore, weekOf } from "../../../src/themes/week.ts";
import { FakePlatform, testSpace } from "../../support/fakes.ts";
import { Harness, type Person, textOf } from "../../support/harness.ts";
import { digestOf } from "../../support/theme-weeks.ts";

const weekMs = 7 * 86_400_000;
const reason = "The supplier needs ten days, and we have no second one.";

let harness: Harness;
let robin: Person;
beforeEach(() => {
  harness = start();
});
afterEach(() => harness.dispose());

function start(platform = new FakePlatform()): Harness {
  const made = new Harness({ platform });
  made.managers.add("robin");
  robin = made.person("robin");
  const { zone } = made.settings.digest;
  const week = weekBefore(weekOf(made.clock.now(), zone), 1);
  made.store.digests.insert(
    { platform: platform.name, space: testSpace, week },
    digestOf(week, { "scope-creep": 0, "late-payment": 1 }),
  );
  return made;
}

const posts = () => harness.platform.posts.filter(({ root }) => root === null);
const post = () => posts().at(-1)!;

async function write(kind: string, what: string, why = ""): Promise<void> {
  await robin.submit("did", `${kind} late-payment`, { what, client: why });
}

async function publish(): Promise<string> {
  await write("changed", "From now on invoices go out on Fridays.");
  await robin.press("did-publish");
  const block = post().message.blocks.find(({ type }) => type === "actions");
  return block?.type === "actions" && block.actions[0]?.type === "button" ? block.actions[0].value : "";
}

async function vote(names: readonly string[], action: "did-helped" | "did-not", id: string): Promise<void> {
  for (const name of names) await harness.person(name).click(action, id);
}
const people = (count: number, prefix = "p") => Array.from({ length: count }, (_, number) => `${prefix}${number}`);

describe("an answer to a theme", () => {
  it("goes from the theme over the form and the preview to the venting channel, without a name", async () => {
    await robin.command("vent", "did");
    expect(textOf(robin.last())).toContain("Theme");
    await robin.press("did-theme", "late-payment");
    await robin.press("did-form", "cant late-payment");
    expect(harness.platform.forms.at(-1)?.form.fields.map(({ name }) => name)).toEqual(["what", "client"]);
    await write("cant", "Invoices of Mrs. Ann Smith stay at 30 days.", reason);
    expect(textOf(robin.last())).toContain("[person A]");
    expect(posts()).toEqual([]);
    await robin.press("did-publish");
    const text = textOf(post().message);
    for (const words of ["You said, we did: Doesn't pay", "Can't be changed", "stay at 30 days", "Why:", reason])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Smith|robin/);
  });

  it("offers only themes that a digest has shown", async () => {
    const menu = (await robin.command("vent", "did"))?.blocks.flatMap((block) =>
      block.type === "actions" ? block.actions.filter(({ type }) => type === "menu") : [],
    );
    expect(menu).toMatchObject([{ options: [{ value: "scope-creep" }, { value: "late-payment" }] }]);
  });

  it.each([
    ["", "nothing"],
    ["because", "one word"],
    ["...", "no word"],
  ])("that says no without a reason (%j, %s) is refused kindly, and the text is kept", async (why) => {
    await write("cant", "Invoices stay at 30 days.", why);
    expect(textOf(robin.last())).toContain("One thing is missing: the reason.");
    await robin.press("rewrite");
    expect(harness.platform.forms.at(-1)?.form.fields[0]?.value).toBe("Invoices stay at 30 days.");
    const { state } = harness.platform.forms.at(-1)!.form;
    await robin.submit("did", state, { what: "Invoices stay at 30 days.", client: reason });
    await robin.press("did-publish");
    expect(textOf(post().message)).toContain(reason);
  });

  it("keeps its reason, whatever button is forged", async () => {
    await write("cant", "Invoices stay at 30 days.", reason);
    const value = robin.last()!.blocks.flatMap((block) => (block.type === "actions" ? block.actions : []));
    const draftId = value.map((each) => ("value" in each ? each.value : "")).find((each) => each.includes(" "))!;
    await robin.click("toggle-client", draftId.split(" ")[0]!);
    await robin.press("did-publish");
    expect(textOf(post().message)).toContain(reason);
  });

  it("is nobody's outside the digest channel, at any step, and what was typed there is not lost", async () => {
    const anna = harness.person("anna");
    const outside = /moderators' channel or the digest channel only/;
    expect(textOf(await anna.command("vent", "did"))).toMatch(outside);
    expect(textOf(await anna.click("did-theme", "late-payment"))).toMatch(outside);
    expect(textOf(await anna.click("did-form", "changed late-payment"))).toMatch(outside);
    expect(
      textOf(await anna.submit("did", "changed late-payment", { what: "We changed it all.", client: "" })),
    ).toMatch(outside);
    expect(textOf(await anna.command("vent", "mine"))).toContain("We changed it all.");
    expect(posts()).toEqual([]);
  });

  it("is not published by whoever left the channel after the preview, nor under an older preview, nor twice", async () => {
    await write("changed", "Invoices go out on Fridays.");
    const old = robin.last();
    harness.managers.delete("robin");
    await robin.press("did-publish");
    expect(posts()).toEqual([]);
    harness.managers.add("robin");
    await robin.command("vent", "mine");
    await robin.press("continue");
    const publishing = (message: typeof old) =>
      message!.blocks
        .flatMap((block) => (block.type === "actions" ? block.actions : []))
        .find(({ action }) => action === "did-publish");
    const [first, second] = [publishing(old), publishing(robin.last())];
    await robin.click("did-publish", first?.type === "button" ? first.value : "");
    expect(posts()).toEqual([]);
    await robin.press("did-publish");
    await robin.click("did-publish", second?.type === "button" ? second.value : "");
    expect(posts()).toHaveLength(1);
  });
});

describe("its post", () => {
  it("is sent again after a failure", async () => {
    harness.platform.failNext("post", "refuse");
    await write("changed", "Invoices go out on Fridays.");
    await robin.press("did-publish");
    expect(posts()).toEqual([]);
    await harness.pass(30_000);
    expect(posts()).toHaveLength(1);
    await harness.pass(3_600_000);
    expect(posts()).toHaveLength(1);
  });

  it.each([true, false])(
    "is made once when the answer is lost and repetitions are recognised: %s",
    async (repeatsSafely) => {
      harness.dispose();
      harness = start(new FakePlatform({ repeatsSafely }));
      harness.platform.failNext("post", "no-answer");
      await write("changed", "Invoices go out on Fridays.");
      await robin.press("did-publish");
      if (!repeatsSafely) expect(textOf(robin.last())).toContain("didn't say whether it was posted");
      await harness.pass(3_600_000);
      await harness.restart();
      await harness.pass(3_600_000);
      expect(posts()).toHaveLength(1);
    },
  );

  it.each([true, false])(
    "that was under way when the process ended is there once, repetitions recognised: %s",
    async (repeatsSafely) => {
      harness.dispose();
      harness = start(new FakePlatform({ repeatsSafely }));
      const { platform } = harness;
      const post = platform.post.bind(platform);
      const reached = Promise.withResolvers<void>();
      platform.post = async (...call) => {
        await post(...call);
        reached.resolve();
        return new Promise(() => undefined);
      };
      await write("changed", "Invoices go out on Fridays.");
      void robin.press("did-publish");
      await reached.promise;
      platform.post = post;
      await harness.restart();
      await harness.pass(3_600_000);
      expect(posts()).toHaveLength(1);
      const [deed] = harness.store.deeds.of(platform.name, testSpace);
      expect(deed?.state).toBe(repeatsSafely ? "posted" : "unsure");
    },
  );

  it("is removed with its text when posts are deleted", async () => {
    await publish();
    await harness.pass(91 * 86_400_000);
    await harness.pass(60_000);
    expect(posts()).toEqual([]);
    await harness.pass(60_000);
    expect(harness.store.deeds.of(harness.platform.name, testSpace)).toEqual([]);
  });
});

describe("whether it helped", () => {
  it("is told from k people on, and only once a week has turned", async () => {
    const id = await publish();
    await vote(people(5), "did-helped", id);
    await harness.pass(60_000);
    expect(textOf(post().message)).not.toContain("At least");
    await harness.pass(weekMs);
    expect(textOf(post().message)).toContain("At least 5 people say that it helped.");
    expect(textOf(post().message)).not.toContain("It didn't help");
  });

  it("counts people, not clicks, and one side of each", async () => {
    const id = await publish();
    await vote(people(4), "did-helped", id);
    for (let round = 0; round < 3; round += 1) await vote(["p0"], "did-helped", id);
    await vote(["p0", "p1"], "did-not", id);
    expect(harness.store.deeds.votes(id)).toEqual({ helped: 2, notHelped: 2 });
    await harness.pass(weekMs);
    expect(harness.store.deeds.find(id)?.outcome).toBeNull();
  });

  it.each([
    [5, 5, "mixed"],
    [4, 5, "not-helped"],
    [4, 4, null],
  ])("of %i people for and %i against is %s", async (helped, not, outcome) => {
    const id = await publish();
    await vote(people(helped), "did-helped", id);
    await vote(people(not, "q"), "did-not", id);
    await harness.pass(weekMs);
    expect(harness.store.deeds.find(id)?.outcome).toBe(outcome);
  });

  it("is asked for eight weeks at most, and shown in digests until then", async () => {
    const id = await publish();
    for (let week = 0; week < 7; week += 1) await harness.pass(weekMs);
    expect(harness.store.deeds.find(id)?.outcome).toBeNull();
    expect(textOf(await harness.person("anna").command("vent", "themes"))).toContain("invoices go out on Fridays");
    await harness.pass(weekMs);
    expect(harness.store.deeds.find(id)?.outcome).toBe("unknown");
    expect(textOf(await harness.person("anna").command("vent", "themes"))).not.toContain("invoices go out on Fridays");
    expect(textOf(await harness.person("anna").click("did-helped", id))).toContain("no longer asked");
  });

  it("tells the one who clicked the same, whoever clicked before", async () => {
    const id = await publish();
    const first = textOf(await harness.person("p0").click("did-helped", id));
    await vote(people(9, "q"), "did-helped", id);
    expect(textOf(await harness.person("p1").click("did-helped", id))).toBe(first);
    expect(textOf(await harness.person("p2").click("did-helped", "no-such-deed"))).toContain("no longer asked");
  });
});

describe("the house view", () => {
  it("shows themes, rules and answers to whoever speaks for the house, and to others the digest only", async () => {
    await publish();
    const house = textOf(await robin.command("vent", "themes"));
    for (const words of [
      "The house view",
      "Doesn't pay: 10–19 people",
      "Themes without a house rule",
      "invoices go out on Fridays",
    ])
      expect(house).toContain(words);
    expect(textOf(await harness.person("anna").command("vent", "themes"))).not.toContain("The house view");
  });

  it("is kind while there is nothing to see", async () => {
    const other = new Harness();
    other.managers.add("robin");
    const text = textOf(await other.person("robin").command("vent", "themes"));
    other.dispose();
    expect(text).toContain("No theme has come from enough people yet.");
  });
});

describe("what is kept too long", () => {
  it("loses its words a week later, also when the platform won't let the post go", async () => {
    await publish();
    const deed = () => harness.store.deeds.of(harness.platform.name, testSpace)[0];
    await harness.pass(89 * 86_400_000);
    harness.platform.failNext("remove", ...Array<"refuse">(400).fill("refuse"));
    await harness.pass(2 * 86_400_000);
    expect(deed()?.body).not.toBeNull();
    await harness.pass(8 * 86_400_000);
    expect(deed()).toMatchObject({ body: null, state: "posted" });
    expect(posts()).toHaveLength(1);
  });

  it("is nobody's vote any more when the bot is put out of the space", async () => {
    const id = await publish();
    await vote(people(3), "did-helped", id);
    await harness.app.handle({ type: "space-removed", deliveryId: "gone", space: testSpace });
    expect(harness.store.deeds.votes(id)).toEqual({ helped: 0, notHelped: 0 });
    expect(harness.store.deeds.find(id)?.outcome).toBe("unknown");
    expect(textOf(await harness.person("anna").click("did-helped", id))).toContain("no longer asked");
  });
});

/** An answer to a theme that did not get to the channel is told to whoever speaks for the house, and can be posted again. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { weekBefore, weekOf } from "../../../src/themes/week.ts";
import { rows } from "../../anonymity/forgotten.ts";
import { FakePlatform, testSpace } from "../../support/fakes.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";
import { digestOf } from "../../support/theme-weeks.ts";

const words = "From now on invoices go out on Fridays.";
const refused = "An answer to “Doesn't pay” could not be posted";
const hourMs = 3_600_000;

let harness: Harness;
let robin: Person;
beforeEach(() => start(new FakePlatform()));
afterEach(() => harness.dispose());

function start(platform: FakePlatform): void {
  harness = new Harness({ platform });
  harness.managers.add("robin").add("ada");
  robin = harness.person("robin");
  const week = weekBefore(weekOf(harness.clock.now(), harness.settings.digest.zone), 1);
  const place = { platform: platform.name, space: testSpace, week };
  harness.store.digests.insert(place, digestOf(week, { "late-payment": 1 }));
}

const posts = () => harness.platform.posts.filter(({ message }) => textOf(message).includes(words));
const house = async (name = "robin") => textOf(await harness.person(name).command("vent", "themes"));

/** Written, previewed and refused by the channel until it is given up. */
async function giveUp(): Promise<string> {
  harness.platform.failNext("post", ...Array<"refuse">(10).fill("refuse"));
  await robin.submit("did", "changed late-payment", { what: words, client: "" });
  await robin.press("did-publish");
  for (let round = 0; round < 12; round += 1) await harness.pass(hourMs);
  expect(posts()).toEqual([]);
  return String(rows(harness, "deed")[0]?.id);
}

describe("an answer that was given up", () => {
  it("is told as safe while it is tried, and in the house view and the form's way in once it is not", async () => {
    harness.platform.failNext("post", "refuse");
    await robin.submit("did", "changed late-payment", { what: words, client: "" });
    await robin.press("did-publish");
    expect(textOf(robin.last())).toContain("the house view (“themes”) says so");
    expect(await house()).not.toContain(words);
    harness.platform.failNext("post", ...Array<"refuse">(9).fill("refuse"));
    for (let round = 0; round < 12; round += 1) await harness.pass(hourMs);
    for (const shown of [await house("ada"), textOf(await harness.person("ada").command("vent", "did"))]) {
      expect(shown).toContain(refused);
      expect(shown).toContain(words);
      expect(shown).not.toContain("robin");
    }
  });

  it("is posted again by anybody who speaks for the house, once, whoever clicks twice", async () => {
    const id = await giveUp();
    const { platform } = harness;
    const post = platform.post.bind(platform);
    const { promise: clickedTwice, resolve } = Promise.withResolvers<void>();
    platform.post = async (...call) => {
      await clickedTwice;
      return post(...call);
    };
    const first = robin.click("did-again", id);
    const second = harness.person("ada").click("did-again", id);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(await house()).not.toContain(words);
    resolve();
    await Promise.all([first, second]);
    await harness.pass(hourMs);
    expect(platform.calls.filter((call) => call === "post")).toHaveLength(11);
    expect(posts()).toHaveLength(1);
    expect(await house()).not.toContain(refused);
    expect(textOf(await robin.click("did-again", id))).not.toContain("It stands in the venting channel");
    expect(posts()).toHaveLength(1);
  });

  it("has ten more tries then, and is told again when they fail too", async () => {
    const id = await giveUp();
    harness.platform.failNext("post", ...Array<"refuse">(10).fill("refuse"));
    await robin.click("did-again", id);
    expect(await house()).not.toContain(refused);
    for (let round = 0; round < 12; round += 1) await harness.pass(hourMs);
    expect(await house()).toContain(refused);
  });

  it("is dropped with its words and its key", async () => {
    await giveUp();
    await robin.command("vent", "themes");
    await robin.press("did-drop");
    expect(rows(harness, "deed")).toEqual([]);
    expect(rows(harness, "random_key").filter(({ id: key }) => String(key).startsWith("deed/"))).toEqual([]);
    expect(await house()).not.toContain(refused);
  });

  it("is nobody else's: not shown to others, not posted or dropped by a forged click", async () => {
    const id = await giveUp();
    const anna = harness.person("anna");
    expect(textOf(await anna.command("vent", "themes"))).not.toContain(words);
    for (const action of ["did-again", "did-drop"]) await anna.click(action, id);
    expect(posts()).toEqual([]);
    expect(rows(harness, "deed")).toHaveLength(1);
  });
});

describe("an answer that waits to be posted and is damaged in the store", () => {
  it("is given up with a line in the log and a word in the house view, not taken for posted", async () => {
    harness.platform.failNext("post", "refuse");
    await robin.submit("did", "changed late-payment", { what: words, client: "" });
    await robin.press("did-publish");
    harness.store.database.execute("UPDATE deed SET body = zeroblob(60)");
    await harness.pass(hourMs);
    expect(posts()).toEqual([]);
    expect(rows(harness, "deed")[0]).toMatchObject({ state: "failed", task: null });
    expect(harness.logged.join("")).toContain('"post-given-up","attempt":2,"code":"VENT_SEAL_BROKEN"');
    expect(await house()).toContain(refused);
    expect(buttonValue(robin.last(), "did-again")).toBeUndefined();
    await robin.press("did-drop");
    expect(rows(harness, "deed")).toEqual([]);
  });
});

describe("an answer of which nobody knows whether it was posted", () => {
  it("is told so, and can be posted by whoever did not find it", async () => {
    harness.dispose();
    start(new FakePlatform({ repeatsSafely: false }));
    harness.platform.failNext("post", "no-answer");
    await robin.submit("did", "changed late-payment", { what: words, client: "" });
    await robin.press("did-publish");
    expect(posts()).toHaveLength(1);
    harness.platform.posts.splice(0);
    await robin.command("vent", "themes");
    expect(textOf(robin.last())).toContain("Nobody knows whether an answer to “Doesn't pay” was posted");
    expect(buttonValue(robin.last(), "did-again")).toBeDefined();
    await robin.press("did-again");
    expect(posts()).toHaveLength(1);
    expect(await house()).not.toContain("Nobody knows");
  });
});

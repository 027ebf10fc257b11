/** Digests are posted once in each place, whatever fails, whoever takes over, and wherever the clock goes. */
import { copyFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PlatformFailedError } from "../../../src/errors.ts";
import { sealActor } from "../../../src/identity/actor.ts";
import type { ChannelRef, SpaceRef } from "../../../src/ports/platform.ts";
import { FakePlatform, testChannel, testSpace } from "../../support/fakes.ts";
import { type Harness, textOf } from "../../support/harness.ts";
import { createOffice, dayMs, digestsIn, hourMs, people, untilDigest, ventAs, wednesday, weekMs } from "./staff.ts";

const managers = "fake:managers" as ChannelRef;
const week47 = "What kept happening, 16–22 November 2026";

let office: Harness;
afterEach(() => office.dispose());

const texts = () => digestsIn(office).map(({ message }) => textOf(message));
const events = (name: string) => office.logged.filter((line) => line.includes(`"${name}"`));

describe("a digest", () => {
  beforeEach(() => {
    office = createOffice();
  });

  it("comes at the firm's time, not before, and once", async () => {
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-23T07:59:30Z");
    await office.app.tick();
    expect(texts()).toEqual([]);
    for (let round = 0; round < 5; round += 1) await office.pass(30_000);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain(week47);
    await office.restart();
    for (let round = 0; round < 5; round += 1) await office.pass(hourMs);
    expect(texts()).toHaveLength(1);
  });

  it("comes in the venting channel and in the digest channel, with the same words", async () => {
    office.dispose();
    office = createOffice({ digest: { channel: managers } });
    await ventAs(office, people(5));
    await untilDigest(office);
    expect(digestsIn(office).map(({ channel }) => channel)).toEqual([testChannel, managers]);
    expect(new Set(texts()).size).toBe(1);
    const keys = digestsIn(office).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("says each week that there are not enough people, as long as the space is in use", async () => {
    await ventAs(office, people(1));
    for (let week = 0; week < 3; week += 1) await untilDigest(office);
    expect(texts()).toHaveLength(3);
    for (const text of texts()) expect(text).toContain("Not enough people yet");
  });

  it("leaves its numbers and nothing else behind, once its post was removed or given up long ago", async () => {
    await ventAs(office, people(5));
    const places = () =>
      office.store.database.statement("SELECT week, state FROM digest_delivery ORDER BY week, state").all();
    await untilDigest(office);
    for (let week = 0; week < 8; week += 1) await untilDigest(office);
    expect(places().filter(({ week }) => week === "2026-W47")).toEqual([{ week: "2026-W47", state: "posted" }]);
    for (let week = 0; week < 7; week += 1) await untilDigest(office);
    await office.pass(hourMs);
    expect(digestsIn(office)).toHaveLength(13);
    expect(places().filter(({ week }) => week === "2026-W47")).toEqual([]);
    expect(places().filter(({ state }) => state === "posted")).toHaveLength(13);
    expect(places().filter(({ state }) => state === "skipped")).toHaveLength(8);
    expect(office.store.digests.all()).toHaveLength(16);
  });

  it("is shown in private as it was made final, and never of a week that runs", async () => {
    const reader = office.person("reader");
    await ventAs(office, people(5));
    expect(textOf(await reader.command("vent", "themes"))).toContain("There are no themes yet");
    await untilDigest(office);
    await ventAs(office, people(9), { about: "late-payment" });
    for (const command of ["vent", "ventil"]) {
      const shown = textOf(await reader.command(command, "themes"));
      expect(shown).toContain(week47);
      expect(shown).not.toContain("Doesn't pay");
    }
  });

  it("is taken from the channel with the posts of its time; its numbers stay", async () => {
    await ventAs(office, people(5));
    await untilDigest(office);
    const [first] = digestsIn(office);
    office.platform.failNext("remove", "refuse");
    await office.pass(89 * dayMs);
    expect(office.platform.posts).toContain(first);
    await office.pass(dayMs + hourMs);
    await office.pass(hourMs);
    expect(office.platform.posts).not.toContain(first);
    expect(office.store.digests.all()).not.toEqual([]);
  });
});

describe("a digest that can't be posted", () => {
  it("is tried again until the channel takes it, and holds up no other", async () => {
    office = createOffice({ digest: { channel: managers } });
    await ventAs(office, people(5));
    office.platform.failNext("post", "refuse", "refuse");
    await untilDigest(office);
    expect(texts()).toEqual([]);
    for (let round = 0; round < 3; round += 1) await office.pass(30_000);
    expect(digestsIn(office).map(({ channel }) => channel)).toEqual([testChannel, managers]);
    expect(events("digest-retried")).toHaveLength(2);
  });

  it("is given up after a day in a channel that is gone, with a line for the operator", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    office.platform.failNext("post", ...Array.from({ length: 100 }, () => "refuse" as const));
    await untilDigest(office);
    for (let round = 0; round < 60; round += 1) await office.pass(hourMs);
    expect(texts()).toEqual([]);
    expect(events("digest-given-up")).toHaveLength(1);
    expect(events("digest-given-up")[0]).toContain('"reason":"refused"');
    const calls = office.platform.calls.length;
    for (let round = 0; round < 20; round += 1) await office.pass(hourMs);
    expect(office.platform.calls.length).toBe(calls);
  });

  it("in a channel that is gone costs the other channel nothing, this week or the next", async () => {
    office = createOffice({ digest: { channel: managers } });
    const post = office.platform.post.bind(office.platform);
    office.platform.post = async (channel, ...rest) => {
      if (channel === managers) throw new PlatformFailedError("no such channel");
      return post(channel, ...rest);
    };
    await ventAs(office, people(5));
    for (let week = 0; week < 2; week += 1) {
      await untilDigest(office);
      for (let round = 0; round < 60; round += 1) await office.pass(hourMs);
    }
    expect(digestsIn(office).map(({ channel }) => channel)).toEqual([testChannel, testChannel]);
    expect(events("digest-given-up").map((line) => line.includes('"place":"digest"'))).toEqual([true, true]);
  });

  it("before the clock jumped by months is news no more, and is said to be given up", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T23:30:00Z");
    await office.app.tick();
    await office.pass(10 * weekMs);
    expect(texts().filter((text) => text.includes(week47))).toEqual([]);
    expect(events("digest-given-up")).toEqual([expect.stringContaining('"reason":"too-late"')]);
  });

  it("since its row was damaged holds up no other", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T23:30:00Z");
    await office.app.tick();
    office.store.database.statement("UPDATE digest SET body = x'00'").run();
    await untilDigest(office);
    expect(texts()).toEqual([]);
    expect(events("digest-given-up")).toEqual([expect.stringContaining('"reason":"unreadable"')]);
    expect(textOf(await office.person("reader").command("vent", "themes"))).toContain("There are no themes yet");
    await ventAs(office, people(5));
    await untilDigest(office);
    expect(texts()).toEqual([expect.stringContaining("Doesn't answer: 5–9 people")]);
  });

  it("is not posted where the digest channel was taken out of the settings meanwhile", async () => {
    office = createOffice({ digest: { channel: managers } });
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T23:01:00Z");
    await office.app.tick();
    Object.assign(office.settings.digest, { channel: null });
    await untilDigest(office);
    expect(digestsIn(office).map(({ channel }) => channel)).toEqual([testChannel]);
    expect(events("digest-given-up")).toEqual([]);
  });

  it("is unsure, and not posted twice, where the platform can't tell a repetition", async () => {
    office = createOffice({ platform: new FakePlatform({ repeatsSafely: false }) });
    await ventAs(office, people(5));
    office.platform.failNext("post", "no-answer");
    await untilDigest(office);
    for (let round = 0; round < 10; round += 1) await office.pass(hourMs);
    await office.restart();
    await office.pass(hourMs);
    expect(texts()).toHaveLength(1);
    expect(events("digest-unsure")).toHaveLength(1);
  });

  it("is posted once by repeating it where the platform can tell", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    office.platform.failNext("post", "no-answer");
    await untilDigest(office);
    for (let round = 0; round < 10; round += 1) await office.pass(hourMs);
    expect(texts()).toHaveLength(1);
    expect(events("digest-posted")).toHaveLength(1);
  });
});

describe("a week that is over", () => {
  it("is made final while a platform hangs: forgetting waits for nobody's answer", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T22:50:00Z");
    office.platform.failNext("post", "refuse");
    await ventAs(office, ["sixth"]);
    office.platform.post = () => new Promise(() => undefined);
    office.clock.pass(10_000);
    void office.app.tick();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    office.clock.time = Date.parse("2026-11-22T23:01:00Z");
    void office.app.tick();
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(office.store.digests.all()).toHaveLength(1);
    expect(office.store.themes.sizes({ platform: "fake", space: testSpace, week: "2026-W47" })).toBeNull();
  });

  it("is made final also for a platform that is not configured any more", async () => {
    office = createOffice();
    const gone = { platform: "gone", space: testSpace, week: "2026-W47" };
    office.store.themes.count(gone, "ghosting", sealActor("gone", testSpace, "ann"), false);
    await untilDigest(office);
    expect(office.store.themes.sizes(gone)).toBeNull();
    expect(texts()).toEqual([]);
  });

  it("has no digest where the bot was put out of the space, and its sets are gone at once", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    await office.app.handle({ type: "space-removed", deliveryId: "removed", space: testSpace });
    expect(office.store.themes.openIn("fake", testSpace)).toEqual([]);
    await untilDigest(office);
    expect(texts()).toEqual([]);
  });
});

describe("after a time without a process", () => {
  beforeEach(() => {
    office = createOffice();
  });

  it("the week that was missed is made final and posted at once", async () => {
    await ventAs(office, people(5));
    office.clock.time = wednesday + weekMs;
    await office.restart();
    await office.app.tick();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain(week47);
  });

  it("a week of long ago that shows nothing is not posted, and one that shows something is", async () => {
    await ventAs(office, people(4));
    office.clock.time = wednesday + 3 * weekMs;
    await office.restart();
    await office.app.tick();
    expect(texts()).toEqual([]);
    expect(office.store.digests.all()).toHaveLength(1);
    await ventAs(office, people(5));
    office.clock.time = wednesday + 6 * weekMs;
    await office.restart();
    await office.app.tick();
    expect(texts()).toHaveLength(1);
  });

  it("a week of months ago is made final and posted nowhere", async () => {
    await ventAs(office, people(5));
    office.clock.time = wednesday + 8 * weekMs;
    await office.restart();
    await office.app.tick();
    expect(texts()).toEqual([]);
    expect(office.store.digests.all()).toHaveLength(1);
    expect(office.store.themes.openBefore("2026-W48")).toEqual([]);
  });
});

describe("a clock that is set back", () => {
  beforeEach(() => {
    office = createOffice();
  });

  it("makes no second digest, and counts nobody in a week that is final", async () => {
    await ventAs(office, people(5));
    await untilDigest(office);
    office.clock.time = wednesday;
    await ventAs(office, people(5, "late"), { about: "late-payment" });
    expect(office.store.themes.sizes({ platform: "fake", space: testSpace as SpaceRef, week: "2026-W47" })).toBeNull();
    await untilDigest(office);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).not.toContain("Doesn't pay");
    await untilDigest(office);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain("Doesn't pay: 5–9 people");
  });

  it("after it had jumped years ahead, the weeks go on as usual", async () => {
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2036-01-01T12:00:00Z");
    await office.app.tick();
    office.clock.time = wednesday + dayMs;
    await ventAs(office, people(5), { about: "late-payment" });
    expect(textOf(await office.person("reader").command("vent", "themes"))).toContain(week47);
    for (let week = 0; week < 3; week += 1) await untilDigest(office);
    expect(texts().filter((text) => text.includes("Doesn't pay"))).toHaveLength(1);
    expect(texts().filter((text) => text.includes(week47))).toHaveLength(0);
  });
});

describe("a store that was restored from a backup", () => {
  it("does not make or post a week again that was final in it", async () => {
    office = createOffice();
    await ventAs(office, people(5));
    await untilDigest(office);
    office.store.database.checkpoint();
    const backup = `${office.path}.backup`;
    copyFileSync(office.path, backup);
    await ventAs(office, people(5), { about: "late-payment" });
    await untilDigest(office);
    expect(texts()).toHaveLength(2);
    office.store.close();
    copyFileSync(backup, office.path);
    office.clock.time -= weekMs - dayMs;
    await office.restart();
    await office.app.tick();
    expect(texts().filter((text) => text.includes(week47))).toHaveLength(1);
  });
});

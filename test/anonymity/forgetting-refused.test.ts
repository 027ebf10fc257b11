/** Forgetting doesn't depend on a platform that hangs, refuses for good, is not served any more, or has put the bot out. */
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InboundEvent, PostRef, SpaceRef } from "../../src/ports/platform.ts";
import { FakePlatform, testSpace } from "../support/fakes.ts";
import { Harness, type Person, textOf } from "../support/harness.ts";
import { blobOf } from "./dump.ts";
import { expectGone, rows, sealedKey } from "./forgotten.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const text = "The client wants another round of changes and never pays the invoice";

let harness: Harness;
let anna: Person;
let tomas: Person;
function begin(options: ConstructorParameters<typeof Harness>[0] = {}): void {
  harness = new Harness(options);
  anna = harness.person("anna");
  tomas = harness.person("tomas");
}
beforeEach(() => begin());
afterEach(() => harness.dispose());

/** Answers nothing, for as long as the test lasts. */
class HangingPlatform extends FakePlatform {
  isHanging = false;
  /** Held until it is let go, and made then. */
  readonly held: (() => void)[] = [];
  override async post(...call: Parameters<FakePlatform["post"]>): Promise<PostRef> {
    if (this.isHanging) await new Promise<void>((resolve) => this.held.push(resolve));
    return super.post(...call);
  }
  override edit(...call: Parameters<FakePlatform["edit"]>): Promise<void> {
    return this.isHanging ? new Promise(() => undefined) : super.edit(...call);
  }
}

const threadKeys = () => rows(harness, "random_key").filter(({ id }) => String(id).startsWith("thread/"));
const removed = (space: SpaceRef): InboundEvent => ({ type: "space-removed", deliveryId: "out", space });

describe("a platform that does not answer", () => {
  it("holds no closing up, neither that of its own threads nor the erasing of drafts", async () => {
    harness.dispose();
    const platform = new HangingPlatform();
    begin({ platform });
    const first = await anna.publish(text);
    await harness.pass(dayMs);
    await anna.publish("Another client shouts at me on the phone every single day");
    platform.isHanging = true;
    await tomas.click("me-too", first);
    harness.clock.pass(61_000);
    void harness.app.tick();
    await new Promise(setImmediate);
    harness.clock.pass(14 * dayMs + hourMs);
    void harness.app.tick();
    await new Promise(setImmediate);
    expect(threadKeys()).toEqual([]);
    expect(rows(harness, "vote")).toEqual([]);
  });
});

describe("a post that never came to stand anywhere", () => {
  it("has its text erased when its thread closes, since nobody has a right over it any more", async () => {
    harness.dispose();
    begin({ platform: new FakePlatform({ repeatsSafely: false }) });
    harness.platform.failNext("post", "no-answer");
    await anna.publish(text);
    const [entry] = rows(harness, "entry");
    expect(entry?.state).toBe("unsure");
    await harness.pass(14 * dayMs + hourMs);
    expect(rows(harness, "entry")).toEqual([]);
    await expectGone(harness, blobOf(entry, "body"));
  });
});

describe("a post that is on its way when its thread closes", () => {
  it("is not lost sight of: it goes at its date, as the others do", async () => {
    harness.dispose();
    const platform = new HangingPlatform();
    begin({ platform });
    await anna.submit("vent", "", { what: text, client: "" });
    await anna.press("share");
    platform.isHanging = true;
    const published = anna.press("publish-now");
    await new Promise(setImmediate);
    harness.clock.pass(15 * dayMs);
    void harness.app.tick();
    await new Promise(setImmediate);
    expect(threadKeys()).toEqual([]);
    platform.isHanging = false;
    for (const letGo of platform.held) letGo();
    await published;
    await new Promise(setImmediate);
    expect(platform.posts.length).toBeGreaterThan(0);
    for (let round = 0; round < 3; round += 1) await harness.pass(45 * dayMs);
    for (let round = 0; round < 3; round += 1) await harness.pass(21_000);
    expect(platform.posts).toEqual([]);
    expect(rows(harness, "thread")).toEqual([]);
  });
});

describe("a platform that is not served any more", () => {
  it("keeps no thread open: its keys go at their date all the same", async () => {
    harness.dispose();
    const platform = new FakePlatform({ name: "earlier" });
    begin({ platform });
    await anna.publish(text);
    const key = sealedKey(harness, "thread/");
    // As after a change of `.env`: another platform serves the same store.
    Object.defineProperty(platform, "name", { value: "later" });
    await harness.restart();
    await harness.pass(14 * dayMs + hourMs);
    expect(threadKeys()).toEqual([]);
    await expectGone(harness, key);
    const body = blobOf(rows(harness, "entry")[0], "body");
    await harness.pass(84 * dayMs);
    await expectGone(harness, body);
    expect(harness.platform.calls).not.toContain("remove");
  });
});

describe("a removal that the platform refuses for good", () => {
  it("costs the text after a week, and the place is kept until the post can go", async () => {
    await anna.publish(text);
    // The digest of that week is a post too, and goes at a time of its own.
    const vents = () => harness.platform.posts.filter(({ message }) => textOf(message).includes(text));
    const body = blobOf(rows(harness, "entry")[0], "body");
    harness.platform.failures.set("remove", Array(400).fill("refuse"));
    await harness.pass(15 * dayMs);
    await harness.pass(76 * dayMs);
    for (let day = 0; day < 5; day += 1) await harness.pass(dayMs);
    expect(harness.bytesOnDisk().includes(body.subarray(0, 24)), "not before the week is over").toBe(true);
    for (let day = 0; day < 3; day += 1) await harness.pass(dayMs);
    await expectGone(harness, body);
    expect(vents()).toHaveLength(1);
    expect(harness.logged.some((line) => line.includes('"post-retried"') && line.includes('"remove"'))).toBe(true);
    harness.platform.failures.clear();
    for (let hour = 0; hour < 3; hour += 1) await harness.pass(hourMs);
    expect(vents()).toEqual([]);
    expect(rows(harness, "entry")).toEqual([]);
  });

  it("is not one because a text can't be opened: removing needs no text", async () => {
    await anna.publish(text);
    const file = new DatabaseSync(harness.path);
    file.exec("UPDATE entry SET body = randomblob(200)");
    file.close();
    await harness.pass(15 * dayMs);
    await harness.pass(76 * dayMs);
    await harness.pass(21_000);
    expect(harness.platform.posts).toEqual([]);
    await harness.pass(21_000);
    expect(rows(harness, "thread")).toEqual([]);
  });
});

describe("a space that puts the bot out", () => {
  it("has its threads closed at once: no key, no tag, no vote that could still be tested", async () => {
    const thread = await anna.publish(text);
    await tomas.click("me-too", thread);
    const key = sealedKey(harness, "thread/");
    const tag = blobOf(rows(harness, "entry")[0], "author_tag");
    await harness.app.handle(removed(testSpace));
    expect(threadKeys()).toEqual([]);
    expect(rows(harness, "vote")).toEqual([]);
    await expectGone(harness, key, tag);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Nothing here");
    expect(harness.logged.some((line) => line.includes('"space-left"') && line.includes('"threads":1'))).toBe(true);
  });

  it("is not posted in any more, not by what waited and not by a redraw", async () => {
    const thread = await anna.publish(text);
    await tomas.click("me-too", thread);
    await tomas.submit("vent", "", { what: "My client sends the same invoice back every week", client: "" });
    await tomas.press("share");
    await tomas.press("publish-later");
    expect(rows(harness, "waiting")).toHaveLength(1);
    const calls = harness.platform.calls.length;
    await harness.app.handle(removed(testSpace));
    for (const table of ["outbox", "batch", "waiting"]) expect(rows(harness, table), table).toEqual([]);
    expect(rows(harness, "entry").map(({ state }) => state)).toEqual(["posted"]);
    for (let hour = 0; hour < 6; hour += 1) await harness.pass(hourMs);
    const since = harness.platform.calls.slice(calls);
    expect(since.filter((call) => ["post", "reply", "edit"].includes(call))).toEqual([]);
  });

  it("leaves the threads of other spaces as they are", async () => {
    await anna.publish(text);
    await harness.app.handle(removed("fake:elsewhere" as SpaceRef));
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
  });

  it("is tried at the date again, in case the bot was let in again", async () => {
    await anna.publish(text);
    await harness.app.handle(removed(testSpace));
    const [post] = harness.platform.posts;
    await harness.pass(91 * dayMs);
    await harness.pass(21_000);
    expect(harness.platform.posts.map(({ ref }) => ref)).not.toContain(post?.ref as PostRef);
    await harness.pass(21_000);
    expect(rows(harness, "thread")).toEqual([]);
  });
});

/** Faults that a review found, each with the case that broke: damaged rows, doubled clicks, races, forged ids. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { PostUnsureError, StoreFailedError } from "../../../src/errors.ts";
import { sealActor } from "../../../src/identity/actor.ts";
import type { ChannelRef, Message, PostRef, SpaceRef } from "../../../src/ports/platform.ts";
import { FakePlatform } from "../../support/fakes.ts";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const text = "The client wants one more thing on the website for free, again, and shouts at us.";
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let harness: Harness;
afterEach(() => {
  vi.restoreAllMocks();
  harness.dispose();
});

const previewed = (message: Message | null) =>
  (message?.blocks ?? [])
    .flatMap((block) => (block.type === "marked" ? block.spans.map((span) => span.text) : []))
    .join("");

const draftsOf = (name: string) =>
  harness.store.drafts.listOf(sealActor("fake", harness.person(name).event("", "").space, name));

function damageOneBody(): void {
  const row = harness.store.database.statement("SELECT min(id) AS id FROM entry").get();
  harness.store.database.statement("UPDATE entry SET body = zeroblob(60) WHERE id = ?").run(String(row?.id));
}

describe("one damaged row", () => {
  it("does not keep any thread from being closed and forgotten", async () => {
    harness = new Harness();
    const threads: string[] = [];
    for (const letter of "abcdef") threads.push(await harness.person("anna").publish(`${text} ${letter}`));
    damageOneBody();
    await harness.pass(15 * 24 * hourMs);
    expect(threads.map((id) => harness.store.threads.thread(id)?.state)).toEqual(threads.map(() => "closed"));
    expect(threads.map((id) => harness.store.keys.open(`thread/${id}`))).toEqual(threads.map(() => null));
  });

  it("does not hold up the other posts of its batch", async () => {
    harness = new Harness({ settings: { publishDelayMs: 10 * minuteMs } });
    for (const name of ["anna", "bo", "cy", "di"]) {
      const person = harness.person(name);
      await person.submit("vent", "", { what: text, client: "" });
      await person.press("share");
      await person.press("publish-later");
    }
    damageOneBody();
    for (let minute = 0; minute < 15; minute += 1) await harness.pass(minuteMs);
    expect(harness.platform.posts).toHaveLength(3);
  });

  it("does not close the list of their posts to its author", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    for (const letter of "ab") await anna.publish(`${text} Vent ${letter}.`);
    damageOneBody();
    expect(textOf(await anna.command("vent", "mine")).match(/Vent [ab]\./g)).toHaveLength(1);
  });
});

describe("a vent that is written again after 55 minutes", () => {
  it("waits for another hour, and no choice makes it longer", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: text, client: "" });
    await harness.pass(55 * minuteMs);
    await anna.submit("vent", buttonValue(anna.last(), "discard") ?? "", { what: `${text} Calmer.`, client: "" });
    await harness.pass(55 * minuteMs);
    await anna.press("share");
    expect(previewed(anna.last())).toContain("Calmer.");
    await harness.pass(5 * minuteMs);
    await anna.command("vent", "mine");
    expect(textOf(anna.last())).not.toContain("Calmer.");
  });
});

describe("a preview", () => {
  it("shows no other hidden word when the click that puts one back comes twice", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: text, client: "" });
    await anna.press("share");
    await anna.submit("hide", buttonValue(anna.last(), "hide-more") ?? "", { words: "client\nwebsite\nshouts" });
    const first = `${buttonValue(anna.last(), "hide-more")} hidden-1`;
    await anna.click("put-back", first);
    // What was shown then is as old as its click.
    await anna.click("put-back-yes", first);
    expect(previewed(anna.last())).toContain("client");
    expect(previewed(anna.last())).not.toMatch(/website|shouts/);
  });

  it("forgets what was put back when the client's words come or go, since the names are counted anew", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    const what = "We sent it to Zorblat yesterday. Then Mr Brown shouted at us about the website.";
    await anna.submit("vent", "", { what, client: "I am Mr Zorblat and I want it now." });
    await anna.press("share");
    await anna.press("put-back", "person-1");
    await anna.press("put-back-yes");
    await anna.press("toggle-client");
    expect(previewed(anna.last())).not.toContain("Brown");
  });

  it("is not broken by a forged refinement", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: text, client: "" });
    const draft = buttonValue(anna.last(), "discard") ?? "";
    expect(textOf(await anna.click("refine", `${draft} toString`))).toContain("no longer here");
    expect(textOf(await anna.click("back", draft))).toContain("Words you can send");
  });
});

/** Holds the next edit until it is let go. */
class SlowPlatform extends FakePlatform {
  letGo: () => void = () => undefined;
  isSlow = false;
  override async edit(post: PostRef, message: Message): Promise<void> {
    if (this.isSlow) {
      this.isSlow = false;
      await new Promise<void>((resolve) => {
        this.letGo = resolve;
      });
    }
    await super.edit(post, message);
  }
}

describe("delivery", () => {
  it("does not say withdrawn while the platform still shows the text", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.publish(text);
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    harness.platform.failNext("edit", "refuse");
    expect(textOf(await anna.press("withdraw-yes"))).toContain("tried again by itself");
  });

  it("never lets a redraw that was under way bring a withdrawn text back", async () => {
    const platform = new SlowPlatform();
    harness = new Harness({ platform });
    const anna = harness.person("anna");
    const thread = await anna.publish(text);
    await harness.person("bo").click("me-too", thread);
    platform.isSlow = true;
    harness.clock.pass(61_000);
    const tick = harness.app.tick();
    await vi.waitFor(() => expect(platform.isSlow).toBe(false));
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    const withdrawing = anna.press("withdraw-yes");
    platform.letGo();
    await Promise.all([tick, withdrawing]);
    for (let minute = 0; minute < 3; minute += 1) await harness.pass(minuteMs);
    expect(textOf(platform.posts[0]?.message ?? null)).not.toContain("website");
  });

  it("keeps replies in order though the first was refused for a moment", async () => {
    harness = new Harness();
    const thread = await harness.person("anna").publish(text);
    harness.platform.failNext("reply", "refuse");
    for (const [name, words] of [
      ["bo", "First answer."],
      ["cy", "Second answer."],
    ] as const) {
      await harness.person(name).submit("reply", thread, { what: words });
      await harness.person(name).press("publish-now");
    }
    await harness.pass(5_000);
    const replies = harness.platform.posts.filter(({ root }) => root !== null).map(({ message }) => textOf(message));
    expect(replies).toEqual([expect.stringContaining("First"), expect.stringContaining("Second")]);
  });

  it("remembers where a post stands though the store was busy for a moment", async () => {
    harness = new Harness({ platform: new FakePlatform({ repeatsSafely: false }) });
    vi.spyOn(harness.store.threads, "setPosted").mockImplementationOnce(() => {
      throw new StoreFailedError("busy");
    });
    const anna = harness.person("anna");
    await anna.publish(text);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Published");
  });

  it("makes one post where repetitions are recognised, though ten answers were lost and the author tried again", async () => {
    class DeafPlatform extends FakePlatform {
      lost = 10;
      override async post(channel: ChannelRef, message: Message, key: string): Promise<PostRef> {
        const ref = await super.post(channel, message, key);
        this.lost -= 1;
        if (this.lost >= 0) throw new PostUnsureError("no answer");
        return ref;
      }
    }
    harness = new Harness({ platform: new DeafPlatform() });
    const anna = harness.person("anna");
    await anna.publish(text);
    for (let count = 0; count < 20; count += 1) await harness.pass(10 * minuteMs);
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    expect(harness.platform.posts).toHaveLength(1);
  });

  it("lets no reply appear after its thread has closed", async () => {
    harness = new Harness();
    const thread = await harness.person("anna").publish(text);
    harness.clock.time = (harness.store.threads.thread(thread)?.closeAt ?? 0) - minuteMs;
    const bo = harness.person("bo");
    await bo.submit("reply", thread, { what: "A late answer about the website." });
    await bo.press("publish-later");
    for (let hour = 0; hour < 5; hour += 1) await harness.pass(hourMs);
    expect(harness.platform.posts).toHaveLength(1);
  });
});

describe("the door", () => {
  it("lets nobody of another space reply or count", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    const thread = await anna.publish(text);
    const space = "fake:other" as SpaceRef;
    const foreign = () => ({ ...anna.event("me-too", thread), space, actor: sealActor("fake", space, "spy") });
    const values = { what: "I read you from another company." };
    await harness.app.handle({ ...foreign(), type: "form-submitted", form: "reply", state: thread, values });
    expect(textOf(anna.last())).toContain("no longer here");
    await harness.app.handle(foreign());
    expect(harness.store.threads.counts(thread)["me-too"]).toBe(0);
  });

  it("keeps what the platform has when nothing was saved and nothing could be said", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    const values = { what: text, client: "" };
    const event = { ...anna.event("", ""), type: "form-submitted" as const, form: "vent", state: "", values };
    vi.spyOn(harness.store.drafts, "save").mockRejectedValueOnce(new StoreFailedError("full"));
    harness.platform.failNext("answerPrivately", "refuse");
    await harness.app.handle(event);
    expect(harness.platform.acknowledged).toEqual([]);
    await harness.app.handle(event);
    expect(textOf(anna.last())).toContain("Words you can send");
  });

  it("limits what one person publishes in an hour, also by way of the drafts", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    for (const [handedIn, posted] of [
      [30, 30],
      [15, 40],
    ] as const) {
      for (let count = 0; count < handedIn; count += 1) {
        await anna.submit("vent", "", { what: `${text} ${count}`, client: "" });
      }
      for (const { id } of await draftsOf("anna")) {
        await anna.click("share", id);
        await anna.click("publish-now", buttonValue(anna.last(), "publish-now") ?? "");
      }
      expect(harness.platform.posts).toHaveLength(posted);
    }
  });

  it("keeps the newest forty of what one person hands in, says that the oldest went, and leaves others' alone", async () => {
    harness = new Harness();
    const [anna, bo] = [harness.person("anna"), harness.person("bo")];
    await bo.submit("vent", "", { what: `${text} by bo`, client: "" });
    for (let count = 0; count < 40; count += 1) {
      await anna.submit("vent", "", { what: `${text} ${count}`, client: "" });
      harness.clock.pass(1000);
    }
    expect(await draftsOf("anna")).toHaveLength(40);
    expect(textOf(anna.last())).not.toContain("older ones");
    await anna.submit("vent", "", { what: `${text} 40`, client: "" });
    expect(textOf(anna.last())).toContain("At most 40 drafts wait there: older ones have been erased.");
    const kept = (await draftsOf("anna")).map(({ content }) => content.text);
    expect(kept).toEqual(Array.from({ length: 40 }, (_value, at) => `${text} ${40 - at}`));
    expect(await draftsOf("bo")).toHaveLength(1);
  });

  it("says nothing of older drafts to somebody who hands in too much and has few that wait", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: text, client: "" });
    const draft = buttonValue(anna.last(), "discard") ?? "";
    for (let count = 0; count < 45; count += 1)
      await anna.submit("vent", draft, { what: `${text} ${count}`, client: "" });
    expect(textOf(anna.last())).toContain("That was a lot within one hour.");
    expect(textOf(anna.last())).not.toContain("older ones");
    expect(await draftsOf("anna")).toHaveLength(1);
  });

  it("shows a draft that is far too long under mine without working on it", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: "ab.".repeat(33_000), client: "" });
    const started = performance.now();
    expect(textOf(await anna.command("vent", "mine"))).toContain("ab.ab.");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

/** The moderator as attacker: what muting, reporting and the store can be made to say about who wrote what. */
import { StatementSync } from "node:sqlite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sealActor } from "../../src/identity/actor.ts";
import { isMuted } from "../../src/moderation/mute.ts";
import type { Message, SpaceRef } from "../../src/ports/platform.ts";
import { type Failure, testSpace } from "../support/fakes.ts";
import {
  answerIn,
  buttonValue,
  dayMs,
  handIn,
  hourMs,
  letThrough,
  type Moderated,
  minuteMs,
  openModerated,
  reportIt,
  textOf,
} from "../support/moderated.ts";
import { dump, rowsOf } from "./dump.ts";

const opened: Moderated[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const { harness } of opened.splice(0)) harness.dispose();
});

const text = "The client with the blue door is a pain.";

/** Anna's vent with a card, in a space that is moderated so. */
async function open(review: "off" | "all" = "off"): Promise<{ desk: Moderated; thread: string }> {
  const desk = openModerated({ review });
  opened.push(desk);
  await handIn(desk.harness.person("anna"), text);
  await desk.harness.pass(1000);
  if (review === "all") await desk.press(text, "mod-approve");
  else await reportIt(desk.harness.person("tomas"), desk.post(text));
  await desk.harness.pass(1000);
  return { desk, thread: buttonValue(desk.post(text), "reply") ?? "" };
}

/** A message without what chance decides: the made-up names, and ids. */
function plain(message: Message | null): string {
  const blocks = (message?.blocks ?? []).map((block) => {
    if (block.type === "heading") return block.text.replace(/[A-Z][a-z]+ [A-Z][a-z]+/, "a name");
    if (block.type === "list") return block.items.map((item) => item.replace(/, [A-Z][a-z]+ [A-Z][a-z]+$/, "")).sort();
    return block.type === "actions"
      ? block.actions.map(({ label }) => label)
      : textOf({ summary: "", blocks: [block] });
  });
  return JSON.stringify(blocks);
}

/** Everything a moderator can look at. */
async function viewOf({ harness, moderator, cards, feed }: Moderated): Promise<unknown> {
  const desk = plain(await moderator.command("vent", "mod"));
  const log = plain(await moderator.click("mod-log", ""));
  const calls = harness.platform.calls.filter((call) => ["post", "reply", "edit", "remove"].includes(call));
  return { desk, log, calls, cards: cards().map(({ message }) => plain(message)), feed: feed().map(plain) };
}

/** What a moderator sees from the mute to the end of everything, while somebody does `what` in between. */
async function watch(
  review: "off" | "all",
  end: "undo" | "runs out" | "thread closes",
  what: (desk: Moderated, thread: string) => Promise<void>,
) {
  const { desk, thread } = await open(review);
  const { harness } = desk;
  const seen: unknown[] = [await viewOf(desk)];
  await desk.press(text, "mod-mute", end === "thread closes" ? "close" : "1h");
  await what(desk, thread);
  seen.push(await viewOf(desk));
  if (end === "undo") await desk.press(text, "mod-unmute");
  for (const ms of [1000, minuteMs, 2 * hourMs, minuteMs, 15 * dayMs, minuteMs, minuteMs]) {
    await harness.pass(ms);
    seen.push(await viewOf(desk));
  }
  return seen;
}

describe("a moderator who mutes the author of one post", () => {
  it.each([
    ["off", "undo"],
    ["off", "runs out"],
    ["off", "thread closes"],
    ["all", "undo"],
    ["all", "runs out"],
    ["all", "thread closes"],
  ] as const)(
    "sees the same with REVIEW_MODE=%s whether that author hands something in elsewhere or nobody does (%s)",
    async (review, end) => {
      const active = await watch(review, end, async ({ harness }) => {
        await handIn(harness.person("anna"), "A new one, from the garden.");
        await handIn(harness.person("anna"), "And one for later.", "publish-later");
        await handIn(harness.person("anna"), "That one is a retard.");
      });
      expect(active).toEqual(await watch(review, end, async () => undefined));
    },
    60_000,
  );

  it("sees no card of theirs change when they change a text that has one", async () => {
    const { desk } = await open("all");
    const anna = desk.harness.person("anna");
    await handIn(anna, "A second one, with a red door.");
    await desk.harness.pass(1000);
    const before = plain(desk.card("red door"));
    await desk.press(text, "mod-mute", "24h");
    const entry = buttonValue(desk.card("red door"), "mod-approve") ?? "";
    await anna.submit("edit", entry, { what: "A second one, with a brown door." });
    await anna.press("publish-now");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    expect(plain(desk.card("red door"))).toBe(before);
  });

  it("sees no card of theirs change when they publish again what was approved and did not come through", async () => {
    const { desk } = await open("all");
    const anna = desk.harness.person("anna");
    await handIn(anna, "A second one, with a red door.");
    await desk.harness.pass(1000);
    desk.harness.platform.failNext("post", ...Array<Failure>(10).fill("refuse"));
    await desk.press("red door", "mod-approve");
    for (let hour = 0; hour < 3; hour += 1) await desk.harness.pass(hourMs);
    for (let round = 0; round < 20; round += 1) await desk.harness.pass(11 * minuteMs);
    expect(textOf(await anna.command("vent", "mine"))).toContain("the channel refused it");
    await desk.press(text, "mod-mute", "24h");
    const before = desk.cards().map(({ message }) => plain(message));
    await anna.command("vent", "mine");
    await anna.press("publish-again");
    for (let minute = 0; minute < 3; minute += 1) await desk.harness.pass(minuteMs);
    expect(desk.cards().map(({ message }) => plain(message))).toEqual(before);
    expect(desk.feed()).toHaveLength(1);
  });

  it.each(["waits", "was rejected"] as const)(
    "sees no card of theirs change when they change once more what %s beside a post",
    async (how) => {
      const { desk } = await open("all");
      const anna = await letThrough(desk, "anna", "A second one, with a red door.");
      await desk.harness.pass(minuteMs);
      const entry = buttonValue(desk.card("red door"), "mod-hide") ?? "";
      const edit = async (what: string) => {
        await anna.submit("edit", entry, { what });
        await anna.press("publish-now");
        await desk.harness.pass(minuteMs);
        await desk.harness.pass(minuteMs);
      };
      await edit("A second one, with a brown door.");
      if (how === "was rejected") await desk.moderator.submit("mod-reject", entry, { reason: "No doors." });
      const cards = () => desk.cards().map(({ message }) => plain(message));
      await desk.press(text, "mod-mute", "24h");
      const before = cards();
      await edit("A second one, with a green door.");
      expect(cards()).toEqual(before);
      expect(before.join()).toContain("brown door");
      expect(textOf(await anna.command("vent", "mine"))).toMatch(/Your change waits[\s\S]*green door/);

      // The newer words wait with their author, whatever is decided meanwhile, and are asked about after the mute.
      await desk.press("brown door", how === "waits" ? "mod-approve" : "mod-take-back");
      if (how === "was rejected") await desk.press("brown door", "mod-approve");
      await desk.harness.pass(minuteMs);
      expect(desk.feed().map(textOf).join()).toContain("brown door");
      expect(JSON.stringify([desk.feed(), desk.cards()])).not.toContain("green door");
      await desk.harness.pass(2 * dayMs);
      expect(textOf(await anna.command("vent", "mine"))).toMatch(/came back to you[\s\S]*green door/);
      await anna.press("publish-again");
      for (let hour = 0; hour < 5; hour += 1) await desk.harness.pass(hourMs);
      expect(textOf(desk.card("green door"))).toContain("A change waits");
    },
  );

  it("does not see at which moment somebody drops a change that waits", async () => {
    const { desk } = await open("all");
    const anna = await letThrough(desk, "anna", "A second one, with a red door.");
    await desk.harness.pass(minuteMs);
    const entry = buttonValue(desk.card("red door"), "mod-hide") ?? "";
    await anna.submit("edit", entry, { what: "A second one, with a brown door." });
    await anna.press("publish-now");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    const before = plain(desk.card("brown door"));
    await anna.click("drop-change", entry);
    await desk.harness.pass(1000);
    expect(plain(desk.card("red door"))).toBe(before);
    await desk.harness.pass(minuteMs);
    expect(JSON.stringify(desk.cards())).not.toContain("brown door");
  });

  it("is told nothing by the card of another thread of the same author", async () => {
    const { desk } = await open();
    await handIn(desk.harness.person("anna"), "A second one, with a red door.");
    await reportIt(desk.harness.person("tomas"), desk.post("red door"));
    await desk.harness.pass(1000);
    const before = plain(desk.card("red door"));
    await desk.press(text, "mod-mute", "24h");
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    expect(plain(desk.card("red door"))).toBe(before);
  });

  it("is told the same of a post that was never muted and of one that was unmuted", async () => {
    const { desk } = await open();
    const entry = buttonValue(desk.card(text), "mod-hide") ?? "";
    const stale = textOf(await desk.moderator.click("mod-unmute", entry));
    await desk.press(text, "mod-mute", "1h");
    await desk.press(text, "mod-unmute");
    expect(textOf(await desk.moderator.click("mod-unmute", entry))).toBe(stale);
  });
});

describe("a moderator who rejects a post", () => {
  it.each([
    ["https://who.example/a7f3", "[link]"],
    ["who.pl/a7f3?post=2", "[link]"],
    ["<@U0ADMIN99>", "[mention]"],
  ])("can't put %s into the reason, which its author would open alone", async (bait, placeholder) => {
    const desk = openModerated({ review: "all" });
    opened.push(desk);
    const anna = desk.harness.person("anna");
    await handIn(anna, text);
    await desk.harness.pass(1000);
    const entry = buttonValue(desk.card(text), "mod-reject") ?? "";
    await desk.moderator.submit("mod-reject", entry, { reason: `Too long, Robin. See ${bait} first.` });
    const told = textOf(await anna.command("vent", "mine"));
    expect(told).toContain(`Too long, Robin. See ${placeholder} first.`);
    expect(told).not.toMatch(/who\.|U0ADMIN99/);
  });
});

describe("everyone's receipt", () => {
  it("reads the same for the muted, the checked, the reviewed and the free, now and later", async () => {
    for (const button of ["publish-now", "publish-later"]) {
      const said = new Set<string>();
      const { desk } = await open();
      await desk.press(text, "mod-mute", "1h");
      said.add(await handIn(desk.harness.person("anna"), "A new one, from the garden.", button));
      said.add(await handIn(desk.harness.person("kasia"), "Nothing special about this client.", button));
      said.add(await handIn(desk.harness.person("ona"), "That one is a retard.", button));
      const { desk: reviewed } = await open("all");
      said.add(await handIn(reviewed.harness.person("kasia"), "Nothing special about this client.", button));
      expect(said.size).toBe(1);
    }
  });

  it("comes before anything is posted, so that its time says nothing", async () => {
    const { desk } = await open();
    const { platform } = desk.harness;
    const kasia = desk.harness.person("kasia");
    await kasia.submit("vent", "", { what: "Nothing special about this client.", client: "" });
    await kasia.press("share");
    const from = platform.calls.length;
    await kasia.press("publish-now");
    const calls = platform.calls.slice(from);
    expect(calls.indexOf("answerPrivately")).toBeLessThan(calls.indexOf("post"));
  });
});

describe("the test whether somebody is muted", () => {
  it("looks at every running mute with its thread's key, whoever asks", async () => {
    const { desk } = await open();
    await desk.press(text, "mod-mute", "24h");
    for (const door of ["red", "green", "brown"]) {
      await handIn(desk.harness.person(door), `A ${door} door.`);
      await reportIt(desk.harness.person("tomas"), desk.post(`A ${door} door.`));
      await desk.harness.pass(1000);
      await desk.press(`A ${door} door.`, "mod-mute", "24h");
    }
    const { deps } = desk.harness;
    const get = vi.spyOn(StatementSync.prototype, "get");
    const keysRead = (name: string) => {
      const before = get.mock.calls.length;
      const actor = sealActor("fake", testSpace, name);
      return [isMuted({ actor, space: testSpace }, deps), get.mock.calls.length - before];
    };
    expect(["anna", "red", "brown", "kasia"].map(keysRead)).toEqual([
      [true, 4],
      [true, 4],
      [true, 4],
      [false, 4],
    ]);
  });

  it("ends at the border of the space", async () => {
    const { desk } = await open();
    await desk.press(text, "mod-mute", "24h");
    const elsewhere = "fake:elsewhere" as SpaceRef;
    const actor = sealActor("fake", elsewhere, "anna");
    expect(isMuted({ actor, space: elsewhere }, desk.harness.deps)).toBe(false);
    expect(isMuted({ actor: sealActor("fake", testSpace, "anna"), space: testSpace }, desk.harness.deps)).toBe(true);
  });
});

describe("the file, without the pepper", () => {
  it("does not tell a post that a mute holds from one that a check holds", async () => {
    for (const review of ["off", "all"] as const) {
      const { desk, thread } = await open(review);
      await desk.press(text, "mod-mute", "24h");
      await answerIn(desk.harness.person("anna"), thread, "And the bell is not the best.");
      await answerIn(desk.harness.person("kasia"), thread, "I know that one, a real retard.");
      await desk.harness.pass(minuteMs);
      const tables = dump(desk.harness.path);
      const held = rowsOf(tables, "entry").filter(({ state }) => state === "held");
      expect(held).toHaveLength(2);
      const mentions = held.map(({ id }) =>
        [...tables].flatMap(([name, rows]) =>
          rows.flatMap((row) => (Object.values(row).includes(id as never) ? [name] : [])),
        ),
      );
      expect(mentions).toEqual([["entry"], ["entry"]]);
      const lengths = rowsOf(tables, "card").map(({ content }) => (content as Uint8Array).length);
      expect(new Set(lengths).size).toBe(1);
    }
  });

  it("holds no report that equals another tag: not its author's posts, not their votes, not their other reports", async () => {
    const { desk, thread } = await open();
    const tomas = desk.harness.person("tomas");
    await answerIn(tomas, thread, "I know that door.");
    await tomas.click("me-too", thread);
    await answerIn(desk.harness.person("kasia"), thread, "What a door.");
    await reportIt(tomas, desk.post("What a door."));
    const tables = dump(desk.harness.path);
    const tags = [
      ...rowsOf(tables, "report").map(({ tag }) => tag),
      ...rowsOf(tables, "vote").map(({ tag }) => tag),
      ...rowsOf(tables, "entry").map(({ author_tag }) => author_tag),
    ].map((tag) => Buffer.from(tag as Uint8Array).toString("hex"));
    expect(rowsOf(tables, "report")).toHaveLength(2);
    // The voter's tag is the answerer's, as it always was; the two reports equal nothing.
    expect(new Set(tags).size).toBe(tags.length - 1);
  });

  it("keeps no tag of a report or a mute when the thread has closed", async () => {
    const { desk } = await open();
    await desk.press(text, "mod-mute", "close");
    const before = dump(desk.harness.path);
    const tags = [...rowsOf(before, "report"), ...rowsOf(before, "mute")].map(({ tag }) =>
      Buffer.from(tag as Uint8Array),
    );
    expect(tags).toHaveLength(2);
    await desk.harness.pass(15 * dayMs);
    await desk.harness.pass(minuteMs);
    for (const tag of tags) expect(desk.harness.bytesOnDisk().includes(tag)).toBe(false);
  });
});

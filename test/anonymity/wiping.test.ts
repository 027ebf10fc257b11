/** Wiping a space: nothing of it is left in the file, its log or on the platform, and other spaces keep what is theirs. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WipeReceipt, wipeSpace } from "../../src/discussions/wipe-space.ts";
import type { SpaceRef } from "../../src/ports/platform.ts";
import { countSpaces, type SpacePlace } from "../../src/storage/wiping.ts";
import { makeAllTables } from "../support/all-tables.ts";
import { FakePlatform, testSpace } from "../support/fakes.ts";
import { Harness, type Person, textOf } from "../support/harness.ts";
import { bytesOf, dump } from "./dump.ts";
import { rows } from "./forgotten.ts";

const text = "The client wants another round of changes and never pays the invoice";
const here: SpacePlace = { platform: "fake", space: testSpace };

let harness: Harness;
let anna: Person;
let tomas: Person;
let pauses: number[];
beforeEach(() => {
  harness = new Harness();
  anna = harness.person("anna");
  tomas = harness.person("tomas");
  pauses = [];
});
afterEach(() => harness.dispose());

/** One vent with a reply and a vote, one that waits, and a draft. */
async function fill(): Promise<string> {
  const thread = await anna.publish(text);
  await tomas.submit("reply", thread, { what: "The client of mine did the same" });
  await tomas.press("publish-now");
  await tomas.click("me-too", thread);
  await anna.submit("vent", "", { what: "My client sends the same invoice back every week", client: "" });
  await anna.press("share");
  await anna.press("publish-later");
  await tomas.submit("vent", "", { what: "A draft about a client", client: "" });
  return thread;
}

function wipe(
  more: { platform?: FakePlatform | null; leavePosts?: boolean; place?: SpacePlace } = {},
): Promise<WipeReceipt> {
  const { store, clock } = harness;
  const { platform = harness.platform, leavePosts = false, place = here } = more;
  const pause = async (ms: number) => void pauses.push(ms);
  return wipeSpace(place, { store, clock, platform, leavePosts, pause });
}

/** Everything of at least 16 bytes in the rows of a space's tables: what must be found nowhere afterwards. */
function canaries(): Buffer[] {
  const said = ["meta", "lease", "writable"];
  const cells = [...dump(harness.path)].filter(([table]) => !said.includes(table)).flatMap(([, all]) => all);
  const bytes = cells.flatMap((row) => Object.values(row)).flatMap((cell) => bytesOf(cell) ?? []);
  return bytes.filter(({ length }) => length >= 16).map((piece) => piece.subarray(0, 24));
}

describe("a space that was wiped", () => {
  it("is gone from every table, from every byte of file, log and shared memory, and from the platform", async () => {
    await fill();
    const before = canaries();
    expect(before.length).toBeGreaterThan(15);
    const receipt = await wipe();
    expect(receipt).toMatchObject({ removed: 2, standing: 0, placesKept: false });
    expect(receipt.erased).toMatchObject({ entry: 3, vote: 1, record: 1, waiting: 1, batch: 1 });
    expect(harness.platform.posts).toEqual([]);
    for (const [table, all] of dump(harness.path)) if (table !== "meta") expect(all, table).toEqual([]);
    const disk = harness.bytesOnDisk();
    for (const piece of before) expect(disk.includes(piece)).toBe(false);
  });

  it("takes answers off the platform before what they hang on", async () => {
    await fill();
    const roots: boolean[] = [];
    class Watched extends FakePlatform {
      override async remove(post: Parameters<FakePlatform["remove"]>[0]): Promise<void> {
        roots.push(harness.platform.posts.find(({ ref }) => ref === post)?.root === null);
      }
    }
    await wipe({ platform: new Watched() });
    expect(roots).toEqual([false, true]);
  });

  it("leaves other spaces their threads, keys and rights", async () => {
    const thread = await fill();
    const { threads, keys } = harness.store;
    const other: SpacePlace = { platform: "fake", space: "fake:elsewhere" as SpaceRef };
    const life = { situation: "abuse", channel: harness.settings.ventChannel, closeAt: 9e12, deleteAt: 9e12 };
    threads.insertThread({ id: "there", ...other, ...life });
    const addWeek = "INSERT INTO theme_week (platform, space, week, id) VALUES ('fake', ?, '2026-W30', ?)";
    harness.store.database.statement(addWeek).run(other.space, "theirs");
    harness.store.database.statement(addWeek).run(testSpace, "ours");
    for (const id of ["thread/there", "week/theirs", "week/ours"]) keys.make(id, null);
    await wipe({ place: other });
    for (const id of ["thread/there", "week/theirs"]) expect(keys.open(id), id).toBeNull();
    expect(keys.open("week/ours")).not.toBeNull();
    expect(harness.platform.posts).toHaveLength(2);
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round");
    expect(threads.counts(thread)["me-too"]).toBe(1);
  });

  it("has its digests taken off the platform too, also where it has no thread any more", async () => {
    const { database } = harness.store;
    const columns = "platform, space, week, place, key, state, attempts, run_at, post";
    const values = "'fake', ?, '2026-W30', 'vent', 'key', 'posted', 0, 0, ?";
    const post = await harness.platform.post(harness.settings.ventChannel, { summary: "A digest", blocks: [] }, "key");
    database.statement(`INSERT INTO digest_delivery (${columns}) VALUES (${values})`).run(testSpace, post);
    expect(countSpaces(database)).toMatchObject([{ space: testSpace, threads: 0 }]);
    expect(await wipe({ platform: null })).toMatchObject({ standing: 1, placesKept: true });
    expect(await wipe()).toMatchObject({ removed: 1, standing: 0 });
    expect(harness.platform.posts).toEqual([]);
    expect(rows(harness, "digest_delivery")).toEqual([]);
  });

  it("can be used again at once", async () => {
    await fill();
    await wipe();
    await anna.publish("The next client shouts at me on the phone every day");
    expect(textOf(await anna.command("vent", "mine"))).toContain("next client");
  });
});

describe("posts that can't be removed", () => {
  it("cost keys, tags and texts all the same; where they stand is kept, and the next wiping goes on from there", async () => {
    await fill();
    const before = canaries();
    harness.platform.failures.set("remove", Array(4).fill("refuse"));
    const receipt = await wipe();
    expect(receipt).toMatchObject({ removed: 1, standing: 1, placesKept: true });
    expect(pauses).toEqual([1000, 5000, 15_000]);
    expect(rows(harness, "random_key")).toEqual([]);
    expect(rows(harness, "entry").every(({ author_tag }) => author_tag === null)).toBe(true);
    const sealed = before.filter((piece) => piece[0] === 1);
    expect(sealed.length).toBeGreaterThan(3);
    for (const piece of sealed) expect(harness.bytesOnDisk().includes(piece)).toBe(false);
    expect(await wipe()).toMatchObject({ removed: 1, standing: 0 });
    expect(rows(harness, "thread")).toEqual([]);
  });

  it("go with the next start too, whose first tick tries again", async () => {
    await fill();
    await wipe({ platform: null });
    expect(harness.platform.posts).toHaveLength(2);
    await harness.restart();
    await harness.pass(3_600_000);
    await harness.pass(21_000);
    expect(harness.platform.posts).toEqual([]);
    await harness.pass(21_000);
    expect(rows(harness, "thread")).toEqual([]);
  });

  it("are forgotten where that is asked for, and the platform is not tried for ever", async () => {
    for (let number = 0; number < 6; number += 1) await anna.publish(`${text} ${number}`);
    harness.platform.failures.set("remove", Array(99).fill("foreign-error"));
    const receipt = await wipe({ leavePosts: true });
    expect(receipt).toMatchObject({ removed: 0, standing: 6, placesKept: false });
    expect(pauses).toHaveLength(9);
    expect(rows(harness, "entry")).toEqual([]);
    expect(countSpaces(harness.store.database)).toEqual([]);
  });
});

describe("a space of one platform", () => {
  it("takes what its adapter keeps along, and nothing of another's", async () => {
    const board = await makeAllTables(harness.store);
    board.add("post", null, { summary: "A vent", blocks: [] }, 1);
    await fill();
    await wipe();
    expect(rows(harness, "web_post"), "the playground's, which is another platform").toHaveLength(1);
    await wipe({ place: { platform: "web", space: "web:space" as SpaceRef }, platform: null, leavePosts: true });
    expect(rows(harness, "web_post")).toEqual([]);
    expect(rows(harness, "slack_start"), "no word of anybody").toHaveLength(1);
  });
});

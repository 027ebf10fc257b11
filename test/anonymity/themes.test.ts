/** What themes could tell about a person: to a thief, to the operator, to readers who subtract, to whoever quotes. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { situations } from "../../src/advice/situations.ts";
import { createApp } from "../../src/app.ts";
import { sealActor, tagOf } from "../../src/identity/actor.ts";
import { deriveKey, Sealer } from "../../src/storage/seal.ts";
import { FakePlatform, testSpace } from "../support/fakes.ts";
import { type Harness, testPepper, textOf } from "../support/harness.ts";
import { createOffice, digestsIn, people, untilDigest, vent, ventAs } from "../unit/themes/staff.ts";
import { bytesOf, dump, numberedTables, rowsOf } from "./dump.ts";
import { plausibleKeys } from "./member-list.ts";

const members = Array.from({ length: 500 }, (_, index) => `U0${(index * 7919 + 100_003).toString(36).toUpperCase()}`);
const counted = [3, 77, 123, 321, 444, 499].map((index) => members[index] ?? "");

let office: Harness;
beforeEach(async () => {
  office = createOffice();
  await ventAs(office, counted);
});
afterEach(() => office.dispose());

const tags = () => new Set(rowsOf(dump(office.path), "theme_member").map(({ tag }) => hex(tag)));
const hex = (cell: unknown) => Buffer.from(cell as Uint8Array).toString("hex");

/** The members whom one of these keys matches to a stored tag. */
function matched(keys: readonly Buffer[], stored: ReadonlySet<string>): string[] {
  return members.filter((member) => {
    const actor = sealActor("fake", testSpace, member);
    return keys.some((key) =>
      ["ghosting", "anyone"].some((theme) => stored.has(tagOf(actor, key, `theme/${theme}`).toString("hex"))),
    );
  });
}

/** Every key that the operator, who has the pepper, can open. */
function openedKeys(): Buffer[] {
  const all = dump(office.path);
  const salt = rowsOf(all, "meta").find(({ name }) => name === "salt")?.value ?? null;
  const sealer = new Sealer(deriveKey(testPepper, bytesOf(salt) ?? Buffer.alloc(0), "keys"));
  return rowsOf(all, "random_key").map((row) => sealer.open(`key/${row.id}`, row.sealed));
}

describe("the sets of an open week", () => {
  it("tell a thief of the file nobody of 500 members, whatever in it is tried as a key", () => {
    expect(tags().size).toBe(2 * counted.length);
    const keys = plausibleKeys(dump(office.path)).filter(({ length }) => length > 0);
    expect(matched(keys, tags())).toEqual([]);
  }, 60_000);

  it("can be tested by the operator while the week is open: the stated limit", () => {
    expect(matched(openedKeys(), tags()).sort()).toEqual([...counted].sort());
  });

  it("hold nothing equal for one person in two themes, two weeks or two platforms", async () => {
    const before = tags();
    await ventAs(office, counted, { about: "late-payment" });
    const both = rowsOf(dump(office.path), "theme_member").map(({ tag }) => hex(tag));
    expect(new Set(both).size).toBe(both.length);
    await untilDigest(office);
    await ventAs(office, counted);
    expect([...tags()].filter((tag) => before.has(tag))).toEqual([]);
  });

  it("keep neither post nor time nor order", async () => {
    const [row] = rowsOf(dump(office.path), "theme_member");
    expect(Object.keys(row ?? {})).toEqual(["week", "theme", "tag"]);
    expect(numberedTables(office.path).filter((name) => /theme|digest/.test(name))).toEqual([]);
    const threads = rowsOf(dump(office.path), "thread").map(({ id }) => String(id));
    const inSets = JSON.stringify([rowsOf(dump(office.path), "theme_member"), rowsOf(dump(office.path), "theme_week")]);
    for (const thread of threads) expect(inSets).not.toContain(thread);
  });
});

describe("a week that is final", () => {
  it("can't be tested against anybody any more, not by the operator either", async () => {
    const stored = tags();
    await untilDigest(office);
    expect(rowsOf(dump(office.path), "theme_member")).toEqual([]);
    expect(rowsOf(dump(office.path), "theme_over_line")).toEqual([]);
    // Also not against a copy of the sets that somebody took before.
    expect(matched(openedKeys(), stored)).toEqual([]);
  });

  it("has left neither its key nor its sets in the file, the log or anything beside them", async () => {
    office.store.database.checkpoint();
    const week = rowsOf(dump(office.path), "random_key").find(({ id }) => String(id).startsWith("week/"));
    const sealed = bytesOf(week?.sealed ?? null) ?? Buffer.alloc(0);
    const stored = [...tags()].map((tag) => Buffer.from(tag, "hex"));
    expect(office.bytesOnDisk().includes(sealed)).toBe(true);
    await untilDigest(office);
    await office.pass(1000);
    const disk = office.bytesOnDisk();
    expect(disk.includes(sealed.subarray(0, 20))).toBe(false);
    expect(stored.filter((tag) => disk.includes(tag.subarray(0, 12)))).toEqual([]);
  });

  it("keeps ranges only: two weeks with different numbers in one range leave the same digest", async () => {
    await untilDigest(office);
    await ventAs(office, people(9));
    await untilDigest(office);
    const bodies = office.store.digests.all().map(({ body }) => body as { week: string; themes: object[] });
    expect(bodies).toHaveLength(2);
    expect(bodies[0]?.themes).toEqual(bodies[1]?.themes);
    expect(JSON.stringify(bodies)).not.toMatch(/[^\d-](?:6)[^\d]/);
  });
});

/** All that is ever said about the weeks of an office in which these people vent: posts, private answers, logs. */
async function everythingSaid(weeks: readonly (readonly (readonly [string, string])[])[]): Promise<string> {
  const one = createOffice();
  for (const week of weeks) {
    for (const [name, about] of week) await vent(one.person(name), { about: about as (typeof situations)[number] });
    await untilDigest(one);
  }
  const reader = one.person("reader");
  const said = [
    ...digestsIn(one).map(({ message }) => textOf(message)),
    textOf(await reader.command("vent", "themes")),
  ];
  const stored = one.store.digests.all().map(({ body }) => JSON.stringify(body));
  const logged = one.logged.filter((line) => line.includes("digest")).map((line) => line.replace(/"time":\d+/, ""));
  one.dispose();
  return [...said, ...stored, ...logged].join("\n");
}

describe("subtracting", () => {
  const shown = people(6).map((name) => [name, "ghosting"] as const);
  const four = people(4).map((name) => [name, "abuse"] as const);
  const others = people(3, "other").map((name) => [name, "threat"] as const);

  it("one week from another finds nobody: whether a small group was there changes no word of either", async () => {
    const without = await everythingSaid([shown, shown]);
    expect(await everythingSaid([[...shown, ...four], shown])).toBe(without);
    expect(await everythingSaid([shown, [...shown, ...four]])).toBe(without);
    expect(
      await everythingSaid([
        [...shown, ...four],
        [...shown, ...others],
      ]),
    ).toBe(without);
  }, 60_000);

  it("themes from everybody finds nobody: a person with another theme changes no word", async () => {
    // Nine with the theme that is shown, and one or none with another: the total must not betray the tenth.
    const nine = people(9).map((name) => [name, "ghosting"] as const);
    const tenth = ["tenth", "abuse"] as const;
    expect(await everythingSaid([[...nine, tenth]])).toBe(await everythingSaid([nine]));
  }, 60_000);

  it("one platform from another finds nothing: spaces are never added up", async () => {
    const platform = new FakePlatform({ name: "other" });
    const app = createApp({ ...office.deps, platform });
    await ventAs(office, people(4), { about: "abuse" });
    for (const name of people(4, "there")) {
      const actor = sealActor("other", testSpace, name);
      office.store.themes.count({ platform: "other", space: testSpace, week: "2026-W47" }, "abuse", actor, false);
    }
    await untilDigest(office);
    await app.tick();
    expect(textOf(digestsIn(office)[0]?.message ?? null)).not.toContain("Insults");
    expect(platform.posts.map(({ message }) => textOf(message))).toEqual([
      expect.stringContaining("Not enough people yet"),
    ]);
  });
});

describe("what vents say", () => {
  const canary = "Zanzibar-Kanarek-7781";

  it("is in no digest, however many say it, and in no other word about themes", async () => {
    await ventAs(office, people(12, "canary"), { text: `${canary}: the client hasn't answered for weeks. ${canary}` });
    await untilDigest(office);
    const reader = office.person("reader");
    const said = [
      ...digestsIn(office).map(({ message }) => JSON.stringify(message)),
      textOf(await reader.command("vent", "themes")),
    ];
    expect(said[0]).toContain("Doesn't answer: 10–19 people");
    const stored = JSON.stringify(office.store.digests.all());
    for (const text of [...said, stored, ...office.logged]) expect(text).not.toContain("Zanzibar");
    expect(office.logged.filter((line) => situations.some((id) => line.includes(id)))).toEqual([]);
  });

  it("can't be made many by one person: a flood is one", async () => {
    office.dispose();
    office = createOffice();
    const one = office.person("one");
    for (let round = 0; round < 20; round += 1) {
      await vent(one, { text: `${canary} ${round}: the client hasn't answered.` });
      office.clock.pass(1_200_000);
    }
    await ventAs(office, people(3));
    await untilDigest(office);
    expect(textOf(digestsIn(office)[0]?.message ?? null)).toContain("Not enough people yet");
  });
});

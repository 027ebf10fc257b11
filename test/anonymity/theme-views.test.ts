/** What the views of themes could give away: groups under k by any of them, and who said whether something helped. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawPng } from "../../adapters/shared/draw-png.ts";
import { sealActor, tagOf } from "../../src/identity/actor.ts";
import type { Chart, Message } from "../../src/ports/platform.ts";
import { deriveKey, Sealer } from "../../src/storage/seal.ts";
import { drawThemes } from "../../src/themes/draw-themes.ts";
import { testSpace } from "../support/fakes.ts";
import { Harness, type Person, testPepper } from "../support/harness.ts";
import { blobOf, dump, rowsOf } from "./dump.ts";
import { expectGone, rows, sealedKey } from "./forgotten.ts";
import { membersFoundIn, plausibleKeys } from "./member-list.ts";

const weekMs = 7 * 86_400_000;
const vents = {
  common: "The client never pays the invoice, it is forty days late and no money came",
  rare: "The client wants one more revision again and again, it is the tenth round of changes",
} as const;

const worlds: Harness[] = [];
function world(): { harness: Harness; robin: Person } {
  const harness = new Harness();
  worlds.push(harness);
  harness.managers.add("robin");
  return { harness, robin: harness.person("robin") };
}
afterEach(() => {
  for (const harness of worlds.splice(0)) harness.dispose();
});

async function vent(harness: Harness, names: readonly string[], text: string): Promise<void> {
  for (const name of names) await harness.person(name).publish(text);
}

const names = (count: number, prefix: string) => Array.from({ length: count }, (_, number) => `${prefix}${number}`);

/** Everything a view of themes shows, in public and in private, as text and as pictures. */
async function views({ harness, robin }: ReturnType<typeof world>): Promise<unknown[]> {
  const seen: (Message | null)[] = [
    await harness.person("anna").command("vent", "themes"),
    await robin.command("vent", "themes"),
    await robin.command("vent", "did"),
    ...harness.platform.posts.filter(({ message }) => /digest/i.test(message.summary)).map(({ message }) => message),
  ];
  const charts = seen.flatMap((message) =>
    (message?.blocks ?? []).flatMap((block): Chart[] => (block.type === "chart" ? [block.chart] : [])),
  );
  expect(charts.length).toBeGreaterThan(1);
  const pictures = await Promise.all(
    charts.map(async (chart) => (await drawPng(drawThemes(chart)))?.toString("base64")),
  );
  return [seen, pictures];
}

describe("a theme of fewer than k people", () => {
  it("looks in every view as if nobody had it, also beside weeks in which it is shown", async () => {
    const shown: unknown[] = [];
    for (const few of [0, 1, 4]) {
      const one = world();
      one.harness.clock.time = Date.UTC(2026, 10, 2, 12);
      await vent(one.harness, [...names(6, "a")], vents.common);
      await vent(one.harness, names(7, "b"), vents.rare);
      await one.harness.pass(weekMs);
      await vent(one.harness, names(6, "a"), vents.common);
      await vent(one.harness, names(few, "b"), vents.rare);
      await one.harness.pass(weekMs);
      await one.harness.pass(3_600_000);
      shown.push(await views(one));
    }
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
    expect(JSON.stringify(shown[0])).toContain('"hidden"');
  }, 60_000);

  it("can't be answered, whatever button is forged, in a way that shows whether it exists", async () => {
    const answers: unknown[] = [];
    for (const few of [0, 4]) {
      const { harness, robin } = world();
      harness.clock.time = Date.UTC(2026, 10, 2, 12);
      await vent(harness, names(few, "b"), vents.rare);
      await harness.pass(weekMs + 86_400_000);
      answers.push([await robin.command("vent", "did"), await robin.click("did-theme", "endless-revisions")]);
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe("who said whether it helped", () => {
  const members = names(60, "U0MEMBER");
  const voters = members.slice(7, 12);
  let harness: Harness;
  const deeds: string[] = [];
  beforeEach(async () => {
    const made = world();
    harness = made.harness;
    // A Wednesday: in the last hour of a week it would turn in the middle of a test.
    harness.clock.time = Date.UTC(2026, 10, 4, 12);
    deeds.length = 0;
    for (const situation of ["late-payment", "ghosting"]) {
      await made.robin.submit("did", `changed ${situation}`, { what: "We have a rule for it now.", client: "" });
      await made.robin.press("did-publish");
    }
    deeds.push(...rows(harness, "deed").map(({ id }) => String(id)));
    for (const deed of deeds) for (const voter of voters) await harness.person(voter).click("did-helped", deed);
  });

  const operatorFinds = (keys: readonly Buffer[]) => {
    const tags = new Set(rows(harness, "deed_vote").map((row) => blobOf(row, "tag").toString("hex")));
    return members.filter((member) =>
      keys.some((key) => tags.has(tagOf(sealActor("fake", testSpace, member), key, "did").toString("hex"))),
    );
  };
  const openedKeys = () => {
    const all = dump(harness.path);
    const salt = blobOf(
      rowsOf(all, "meta").find(({ name }) => name === "salt"),
      "value",
    );
    const sealer = new Sealer(deriveKey(testPepper, salt, "keys"));
    return rowsOf(all, "random_key").map((row) => sealer.open(`key/${row.id}`, blobOf(row, "sealed")));
  };

  it("is nothing that a thief of the file can find out with a list of members", () => {
    expect(rows(harness, "deed_vote")).toHaveLength(10);
    const all = dump(harness.path);
    expect(membersFoundIn(all, members, plausibleKeys(all), { platform: "fake", space: testSpace })).toEqual([]);
  });

  it("can't be linked from one to another: no tag is in two of them", () => {
    const tags = rows(harness, "deed_vote").map((row) => blobOf(row, "tag").toString("hex"));
    expect(new Set(tags).size).toBe(10);
  });

  it("can't be tested any more, even by the operator, once it is settled; nothing of it is left in the file", async () => {
    const keys = openedKeys();
    expect(operatorFinds(keys)).toEqual(voters);
    const tag = blobOf(rows(harness, "deed_vote")[0], "tag");
    const key = sealedKey(harness, "deed/");
    await harness.pass(weekMs);
    expect(rows(harness, "deed_vote")).toEqual([]);
    expect(rows(harness, "random_key").filter(({ id }) => String(id).startsWith("deed/"))).toEqual([]);
    await expectGone(harness, tag, key);
  });

  it("is in no answer, no post and no log line before the week has turned", async () => {
    const before = JSON.stringify(harness.platform.posts);
    const logged = harness.logged.length;
    const answers: unknown[] = [];
    for (const member of members.slice(20, 30)) answers.push(await harness.person(member).click("did-not", deeds[0]!));
    await harness.pass(3_600_000);
    expect(JSON.stringify(harness.platform.posts)).toBe(before);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(harness.logged.slice(logged).filter((line) => !/event-handled/.test(line))).toEqual([]);
  });

  it("and who wrote the answer is stored nowhere", () => {
    expect(harness.bytesOnDisk().includes("robin")).toBe(false);
    expect(rows(harness, "deed").map((row) => Object.keys(row))[0]).not.toContain("author_tag");
  });
});

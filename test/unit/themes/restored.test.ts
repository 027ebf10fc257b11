/** A store that is replaced by an older copy of itself: no week is told twice, and what was told is not told anew from fewer people. */
import { copyFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ChannelRef } from "../../../src/ports/platform.ts";
import { backUp } from "../../../src/storage/backup.ts";
import { FakePlatform, testChannel, testSpace } from "../../support/fakes.ts";
import { type Harness, textOf } from "../../support/harness.ts";
import { digestOf } from "../../support/theme-weeks.ts";
import { createOffice, dayMs, digestsIn, hourMs, people, untilDigest, ventAs } from "./staff.ts";

const managers = "fake:managers" as ChannelRef;
const week47 = "What kept happening, 16–22 November 2026";
const place = { platform: "fake", space: testSpace, week: "2026-W47" };

let office: Harness;
beforeEach(() => {
  office = createOffice({ digest: { channel: managers } });
});
afterEach(() => office.dispose());

const copyOf = (name: string) => join(office.folder, name);
const noteOf = () => `${office.path}.digests`;
const told = () => digestsIn(office).filter(({ message }) => textOf(message).includes(week47));
const events = (name: string) => office.logged.filter((line) => line.includes(`"${name}"`));

/** As an operator copies the file, without stopping to think. */
function copy(name: string): void {
  office.store.database.checkpoint();
  copyFileSync(office.path, copyOf(name));
}

async function restore(name: string): Promise<void> {
  office.store.close();
  for (const end of ["", "-wal", "-shm"]) rmSync(`${office.path}${end}`, { force: true });
  copyFileSync(copyOf(name), office.path);
  await office.restart();
  for (let round = 0; round < 5; round += 1) await office.pass(hourMs);
}

describe("an older copy of the store", () => {
  it("from a week that was told since drops that week: it is neither posted again nor shown from fewer people", async () => {
    await ventAs(office, people(5));
    copy("in-the-week");
    await ventAs(office, people(8, "later"), { about: "late-payment" });
    await untilDigest(office);
    expect(told()).toHaveLength(2);
    office.clock.time += dayMs;
    await restore("in-the-week");
    expect(told()).toHaveLength(2);
    expect(events("weeks-dropped")).toHaveLength(1);
    expect(office.store.themes.sizes(place)).toBeNull();
    expect(textOf(await office.person("reader").command("vent", "themes"))).not.toContain(week47);
    await ventAs(office, people(5));
    await untilDigest(office);
    expect(digestsIn(office)).toHaveLength(4);
  });

  it("from the night before the post does not post again; the operator is told to look", async () => {
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T23:30:00Z");
    await office.app.tick();
    copy("at-night");
    await untilDigest(office);
    expect(told()).toHaveLength(2);
    await restore("at-night");
    expect(told()).toHaveLength(2);
    expect(events("digest-unsure")).toHaveLength(2);
    expect(office.store.digests.deliveriesIn("unsure", "2026-W47")).toBe(2);
  });

  it("restored before the week was told loses nothing", async () => {
    await ventAs(office, people(5));
    copy("in-the-week");
    office.clock.time = Date.parse("2026-11-22T23:30:00Z");
    await office.app.tick();
    await restore("in-the-week");
    await untilDigest(office);
    expect(told()).toHaveLength(2);
    expect(events("weeks-dropped")).toEqual([]);
  });

  it("without the note beside it is taken for told before, where digests were posted from it", async () => {
    await ventAs(office, people(5));
    await untilDigest(office);
    await ventAs(office, people(5));
    copy("in-the-week");
    await untilDigest(office);
    expect(digestsIn(office)).toHaveLength(4);
    rmSync(noteOf());
    await restore("in-the-week");
    expect(digestsIn(office)).toHaveLength(4);
    expect(events("weeks-dropped")).toHaveLength(1);
  });

  it.each([false, true])("made by npm run backup posts nothing again, with authors: %s", async (withAuthors) => {
    await ventAs(office, people(5));
    office.clock.time = Date.parse("2026-11-22T23:30:00Z");
    await office.app.tick();
    office.managers.add("robin");
    office.store.digests.insert({ ...place, week: "2026-W46" }, digestOf("2026-W46", { ghosting: 0 }));
    office.platform.failNext("post", "refuse");
    const robin = office.person("robin");
    await robin.submit("did", "changed ghosting", { what: "We call after three days.", client: "" });
    await robin.press("did-publish");
    backUp(office.store, { target: copyOf("backup"), withAuthors });
    await untilDigest(office);
    const before = office.platform.posts.length;
    rmSync(noteOf());
    await restore("backup");
    expect(office.platform.posts).toHaveLength(before);
    expect(textOf(await robin.command("vent", "themes"))).toContain("Nobody knows whether an answer");
    expect(office.store.digests.deliveriesIn("unsure", "2026-W47")).toBe(2);
  });
});

describe("the note of what was sent", () => {
  it("holds spaces, weeks and channels, and nobody; only its owner reads it; a wiped space leaves it", async () => {
    await ventAs(office, people(5));
    await untilDigest(office);
    const lines = readFileSync(noteOf(), "utf8").trim().split("\n");
    expect(lines.sort()).toEqual(
      ["fake fake:space 2026-W47 digest", "fake fake:space 2026-W47 vent"].map((line) =>
        line.replace("fake:space", testSpace),
      ),
    );
    expect(statSync(noteOf()).mode & 0o077).toBe(0);
    office.store.sentDigests.forget(place);
    expect(readFileSync(noteOf(), "utf8").trim()).toBe("");
  });

  it("does not stop what is tried again, whoever is killed in between", async () => {
    office.dispose();
    office = createOffice({ platform: new FakePlatform({ repeatsSafely: false }) });
    await ventAs(office, people(5));
    office.platform.failNext("post", "refuse", "refuse", "refuse");
    await untilDigest(office);
    for (let round = 0; round < 5; round += 1) {
      await office.restart();
      await office.pass(hourMs);
    }
    expect(digestsIn(office).map(({ channel }) => channel)).toEqual([testChannel]);
    expect(events("digest-unsure")).toEqual([]);
  });
});

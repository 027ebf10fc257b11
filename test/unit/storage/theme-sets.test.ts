/** The sets of open weeks: people once, spaces and weeks apart, and what is forgotten with a week. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealActor } from "../../../src/identity/actor.ts";
import type { SpaceRef } from "../../../src/ports/platform.ts";
import type { Store } from "../../../src/storage/store.ts";
import type { SpaceWeek } from "../../../src/storage/theme-sets.ts";
import { type Content, TemporaryFolder } from "./temporary-store.ts";

const here: SpaceWeek = { platform: "slack", space: "slack:T1" as SpaceRef, week: "2026-W47" };
const there: SpaceWeek = { ...here, platform: "discord" };
const person = (name: string) => sealActor("slack", "slack:T1", name);

describe("theme sets", () => {
  let folder: TemporaryFolder;
  let store: Store<Content>;
  beforeEach(() => {
    folder = new TemporaryFolder();
    store = folder.open();
  });
  afterEach(() => folder.dispose());

  it("count people, each once in a theme and once in all, with the client's manner at their first time", () => {
    for (const overLine of [true, false, true]) store.themes.count(here, "ghosting", person("ann"), overLine);
    store.themes.count(here, "ghosting", person("bob"), false);
    store.themes.count(here, "ghosting", person("bob"), true);
    store.themes.count(here, "abuse", person("bob"), true);
    expect(store.themes.sizes(here)).toEqual({
      anyone: 2,
      themes: [
        { theme: "abuse", people: 1, overLine: 1 },
        { theme: "ghosting", people: 2, overLine: 1 },
      ],
    });
  });

  it("forget one week and leave every other as it was", () => {
    const later = { ...here, week: "2026-W48" };
    for (const place of [here, there, later]) store.themes.count(place, "ghosting", person("ann"), true);
    const before = [store.themes.sizes(there), store.themes.sizes(later)];
    store.themes.forget(here);
    expect(store.themes.sizes(here)).toBeNull();
    expect([store.themes.sizes(there), store.themes.sizes(later)]).toEqual(before);
    store.themes.forget(there);
    store.themes.forget(later);
    expect(store.database.statement("SELECT 1 FROM theme_member").all()).toEqual([]);
    expect(store.database.statement("SELECT 1 FROM random_key").all()).toEqual([]);
  });

  it("name the weeks that are over, also one in which nobody was counted", () => {
    store.themes.open(here);
    store.themes.open({ ...here, week: "2026-W48" });
    store.themes.open(there);
    expect(store.themes.openBefore("2026-W48")).toEqual([there, here]);
    expect(store.themes.openBefore("2026-W47")).toEqual([]);
    expect(store.themes.sizes(here)).toEqual({ anyone: 0, themes: [] });
  });

  it("keep what was counted when a transaction fails: nothing", () => {
    expect(() =>
      store.database.transaction(() => {
        store.themes.count(here, "ghosting", person("ann"), true);
        throw new Error("the rest failed");
      }),
    ).toThrow();
    expect(store.themes.sizes(here)).toBeNull();
  });
});

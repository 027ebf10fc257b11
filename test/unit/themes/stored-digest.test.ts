/** What an earlier version stored, under the names that themes have today. */
import { describe, expect, it } from "vitest";
import { isSituation } from "../../../src/advice/situations.ts";
import { currentTheme, renamedThemes } from "../../../src/themes/renamed.ts";
import { mergeCounts, readDigest } from "../../../src/themes/stored-digest.ts";

const renamed = { "moving-target": "scope-creep", "more-and-more": "scope-creep", gone: "nothing-today" };
const range = (least: number, most: number | null) => ({ least, most });

describe("a theme that was renamed", () => {
  it("is read under today's name; two that became one are not added up", () => {
    const stored = {
      week: "2026-W40",
      k: 5,
      atLeast: 10,
      themes: [
        { situation: "moving-target", people: range(10, 19), overLine: false },
        { situation: "more-and-more", people: range(5, 9), overLine: true },
        { situation: "gone", people: range(5, 9), overLine: false },
        { situation: "ghosting", people: range(5, 9), overLine: false },
      ],
    };
    expect(readDigest(stored, renamed)).toEqual({
      ...stored,
      themes: [
        { situation: "scope-creep", people: range(10, 19), overLine: false },
        { situation: "ghosting", people: range(5, 9), overLine: false },
      ],
    });
  });

  it("is counted as the larger of its two names while its week is open: nobody knows who is in both", () => {
    const counts = mergeCounts(
      {
        anyone: 7,
        themes: [
          { theme: "moving-target", people: 4, overLine: 1 },
          { theme: "scope-creep", people: 3, overLine: 3 },
          { theme: "gone", people: 9, overLine: 0 },
        ],
      },
      renamed,
    );
    expect(counts).toEqual({ anyone: 7, themes: [{ situation: "scope-creep", people: 4, overLine: 1 }] });
  });

  it("leads to a theme of today, and no id of today is renamed", () => {
    for (const [old, today] of Object.entries(renamedThemes)) {
      expect(isSituation(old), old).toBe(false);
      expect(isSituation(today), today).toBe(true);
    }
    expect(currentTheme("ghosting")).toBe("ghosting");
    expect(currentTheme("constructor")).toBeNull();
  });
});

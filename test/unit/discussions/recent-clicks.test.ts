/** A click is remembered for two seconds, whatever else is clicked meanwhile. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentClicks } from "../../../src/discussions/recent-clicks.ts";

describe("recent clicks", () => {
  it("are those of the last two seconds, and no others, at any pace", () => {
    const click = fc.record({ key: fc.constantFrom("a", "b", "c"), afterMs: fc.nat(2500), isAdded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(click, { maxLength: 40 }), (clicks) => {
        const recent = new RecentClicks<number>();
        const known = new Map<string, number>();
        let now = 1_000_000;
        for (const { key, afterMs, isAdded } of clicks) {
          now += afterMs;
          const at = known.get(key);
          expect(recent.find(key, now)).toBe(at !== undefined && now - at < 2000 ? at : null);
          if (!isAdded) continue;
          recent.add(key, now, now);
          known.set(key, now);
        }
      }),
    );
  });

  it("are not recent for hours when the clock was set back", () => {
    const recent = new RecentClicks<string>();
    recent.add("a", "counted", 10_000_000);
    expect(recent.find("a", 5_000_000)).toBeNull();
    recent.add("a", "taken-back", 5_000_000);
    expect(recent.find("a", 5_001_000)).toBe("taken-back");
  });
});

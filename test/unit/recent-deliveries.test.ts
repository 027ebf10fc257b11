/** A delivery is known again while thousands of others come in, and memory does not grow for ever. */
import { describe, expect, it } from "vitest";
import { RecentDeliveries } from "../../src/recent-deliveries.ts";

describe("recent deliveries", () => {
  it("know the last 5000 again, wherever one looks", () => {
    const recent = new RecentDeliveries();
    for (let number = 0; number < 17_000; number += 1) {
      expect(recent.add(`delivery ${number}`)).toBe(true);
      if (number % 1000 === 0 && number > 5000) expect(recent.add(`delivery ${number - 4999}`)).toBe(false);
    }
    expect(recent.add("delivery 0")).toBe(true);
  });

  it("let one go that was given back, also after others came", () => {
    const recent = new RecentDeliveries();
    recent.add("given back");
    for (let number = 0; number < 5001; number += 1) recent.add(`delivery ${number}`);
    recent.delete("given back");
    expect(recent.add("given back")).toBe(true);
  });
});

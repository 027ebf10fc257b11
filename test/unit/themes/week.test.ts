/** Weeks by the firm's own calendar, and the moments when they end and are told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digestTimeOf,
  endOf,
  mondayOf,
  type Week,
  weekAfter,
  weekBefore,
  weekOf,
  weeksBetween,
} from "../../../src/themes/week.ts";

const warsaw = "Europe/Warsaw";
const at = (text: string) => Date.parse(text);
const iso = (time: number) => new Date(time).toISOString();

describe("a week", () => {
  it.each([
    ["2026-11-22T22:59:59Z", warsaw, "2026-W47"],
    ["2026-11-22T23:00:00Z", warsaw, "2026-W48"],
    ["2026-11-22T23:00:00Z", "UTC", "2026-W47"],
    ["2026-11-22T12:00:00Z", "Pacific/Kiritimati", "2026-W48"],
    ["2026-11-23T09:00:00Z", "Pacific/Pago_Pago", "2026-W47"],
    ["2027-01-03T12:00:00Z", warsaw, "2026-W53"],
    ["2027-01-04T12:00:00Z", warsaw, "2027-W01"],
    ["2024-12-30T12:00:00Z", warsaw, "2025-W01"],
  ])("of %s in %s is %s", (time, zone, week) => {
    expect(weekOf(at(time), zone)).toBe(week);
  });

  it("follows the one before, over the ends of years, and counts as one week from it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.integer({ min: 0, max: 600 }), (time, weeks) => {
        const week = weekOf(time, warsaw);
        expect(weekBefore(weekAfter(week), 1)).toBe(week);
        expect(weeksBetween(weekBefore(week, weeks), week)).toBe(weeks);
        expect(weekAfter(week) > week).toBe(true);
      }),
    );
  });

  it("ends in the same moment in which the next one begins, in every zone", () => {
    const zones = [
      warsaw,
      "Europe/Vilnius",
      "UTC",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "America/Sao_Paulo",
      "Asia/Beirut",
    ];
    const times = fc.integer({ min: at("1990-01-01"), max: at("2040-01-01") });
    fc.assert(
      fc.property(times, fc.constantFrom(...zones), (time, zone) => {
        const week = weekOf(time, zone);
        const end = endOf(week, zone);
        expect(weekOf(end - 1, zone)).toBe(week);
        expect(weekOf(end, zone)).toBe(weekAfter(week));
      }),
    );
  });

  it("begins on a Monday", () => {
    expect(iso(mondayOf("2026-W47"))).toBe("2026-11-16T00:00:00.000Z");
    expect(iso(mondayOf("2026-W01"))).toBe("2025-12-29T00:00:00.000Z");
  });
});

describe("the time of a digest", () => {
  const told = (week: Week, weekday: number, hour: number, minute = 0) =>
    iso(digestTimeOf(week, { at: { weekday, hour, minute }, zone: warsaw }));

  it("is the firm's time in the week that follows", () => {
    expect(told("2026-W47", 1, 9)).toBe("2026-11-23T08:00:00.000Z");
    expect(told("2026-W47", 5, 15, 30)).toBe("2026-11-27T14:30:00.000Z");
    expect(told("2026-W47", 1, 0)).toBe("2026-11-22T23:00:00.000Z");
    expect(told("2026-W47", 7, 23, 59)).toBe("2026-11-29T22:59:00.000Z");
  });

  it("keeps to the clock on the wall when daylight saving begins and ends", () => {
    expect(told("2026-W12", 1, 9)).toBe("2026-03-23T08:00:00.000Z");
    expect(told("2026-W13", 1, 9)).toBe("2026-03-30T07:00:00.000Z");
    expect(told("2026-W42", 1, 9)).toBe("2026-10-19T07:00:00.000Z");
    expect(told("2026-W43", 1, 9)).toBe("2026-10-26T08:00:00.000Z");
  });

  it("comes once, not never, where the clock leaves the hour out, and once where it has the hour twice", () => {
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    expect(told("2026-W12", 7, 2, 30)).toBe("2026-03-29T01:00:00.000Z");
    expect(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]).toContain(told("2026-W42", 7, 2, 30));
  });
});

/** Pictures are drawn outside of the process that serves, and their failure is a chart in words. */
import { describe, expect, it } from "vitest";
import { drawPng } from "../../../../adapters/shared/draw-png.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#2f7868"/></svg>`;

describe("a picture", () => {
  it("is drawn without its library in the process that asks for it, also ten at once", async () => {
    const drawn = await Promise.all(Array.from({ length: 10 }, () => drawPng(svg)));
    for (const png of drawn) expect(png?.readUInt32BE(16)).toBe(80);
    const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
    expect(sharedObjects.length).toBeGreaterThan(0);
    expect(sharedObjects.filter((name) => name.includes("resvg"))).toEqual([]);
  });

  it.each(["", "no picture", "<svg", "x".repeat(3_000_000)])(
    "that can't be drawn is none, and no fault",
    async (wrong) => {
      expect(await drawPng(wrong)).toBeNull();
    },
  );
});

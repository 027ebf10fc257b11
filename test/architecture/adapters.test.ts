/** Every platform's folder has the same shape, and every implementation of the port is held to the contract. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, foldersIn, read, root } from "./source-files.ts";

/** Folders of adapters that are no platform. */
const others = ["shared", "cli"];
const platforms = foldersIn("adapters").filter((name) => !others.includes(name));
const shape = ["platform.ts", "inbound.ts", "render.ts", "ids.ts", "config.ts", "README.md"];

describe.each(platforms)("adapters/%s", (name) => {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;

  it.each(shape)("has its %s", (file) => {
    expect(existsSync(join(root, "adapters", name, file))).toBe(true);
  });

  it("exports one factory, named after it, and calls itself by its folder", () => {
    const source = read(`adapters/${name}/platform.ts`);
    expect(source).toMatch(new RegExp(`^export function create${title}Platform\\(`, "m"));
    expect(source).toMatch(new RegExp(`\\bname: "${name}"`));
  });

  it("makes and reads its ids in ids.ts, in pairs", () => {
    const source = read(`adapters/${name}/ids.ts`);
    const named = (verb: string) =>
      [...source.matchAll(new RegExp(`export function ${verb}(\\w+)`, "g"))].map(([, what]) => what);
    expect(named("encode").length).toBeGreaterThan(0);
    expect(named("encode")).toEqual(named("decode"));
  });

  // Slack's has two ways in, and an answer there is a window, a window on top of another, or a private message; and it has to
  // be told by clicks that a channel is private.
  // Discord splits what is too long, finds its posts again, and puts answers off; none of that is asked of the others.
  const most = { slack: 1800, discord: 2400 }[name as string] ?? 1200;

  it(`is under ${most} lines, no file over 300`, () => {
    const lines = filesIn(`adapters/${name}`, /\.ts$/).map((file) => ({ file, count: read(file).split("\n").length }));
    expect(lines.filter(({ count }) => count > 300)).toEqual([]);
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(most);
  });
});

describe("the contract", () => {
  it("is run by every implementation of the Platform port", () => {
    const runs = filesIn("test/contract", /\.test\.ts$/)
      .map(read)
      .join("\n");
    const implementing = [
      ...filesIn("adapters", /\.ts$/),
      ...filesIn("src", /\.ts$/),
      ...filesIn("test/support", /\.ts$/),
    ].filter((file) => /\bimplements Platform\b|\): (?:\w+)?Platform \{/.test(read(file)));
    expect(implementing.length).toBeGreaterThanOrEqual(2);
    for (const file of implementing) {
      const name = file.startsWith("adapters/") ? file.split("/")[1] : "fake";
      expect(runs, `${file} runs no contract`).toContain(`platformContract("${name}"`);
    }
  });

  it("is run by every folder of a platform", () => {
    const runs = filesIn("test/contract", /\.test\.ts$/)
      .map(read)
      .join("\n");
    for (const name of platforms) expect(runs).toContain(`platformContract("${name}"`);
  });
});

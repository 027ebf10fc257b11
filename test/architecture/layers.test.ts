/** Imports go down only: the core knows no platform, a platform knows no other, and nothing goes in circles. */
import { describe, expect, it } from "vitest";
import { filesIn, foldersIn, type Import, importsOf, read } from "./source-files.ts";

/** From the ground up; see docs/architecture.md. A folder that is missing here fails the test: give it a layer. */
const layers: readonly (readonly string[])[] = [
  ["src/errors.ts", "src/ports/", "src/identity/actor.ts"],
  [
    "src/config/",
    "src/disguise/",
    "src/i18n/",
    "src/identity/",
    "src/language/",
    "src/logging/",
    "src/models/",
    "src/prompts/",
    "src/redaction/",
    "src/safety/",
    "src/storage/",
  ],
  ["src/advice/", "src/discussions/", "src/moderation/", "src/privacy/", "src/themes/"],
  ["src/vents/"],
  ["src/"],
  ["adapters/shared/"],
  ["adapters/web/", "adapters/slack/", "adapters/discord/", "adapters/cli/"],
  ["adapters/start.ts", "adapters/wipe.ts", "adapters/run.js"],
];

const sources = [...filesIn("src", /\.ts$/), ...filesIn("adapters", /\.ts$/)];
const imports = sources.flatMap(importsOf);
const ours = imports.filter(({ to }) => /^(?:src|adapters)\//.test(to));

/** The place with the longest fitting name: "src/identity/actor.ts" before "src/identity/" before "src/". */
function layerOf(path: string): number {
  const fitting = layers.flatMap((places, layer) =>
    places.filter((place) => path.startsWith(place)).map((place) => ({ place, layer })),
  );
  const [best] = fitting.sort((left, right) => right.place.length - left.place.length);
  if (best === undefined) throw new Error(`${path} is in no layer`);
  return best.layer;
}

function show(wrong: readonly Import[]): string[] {
  return wrong.map(({ from, to }) => `${from} imports ${to}`);
}

describe("the layers", () => {
  it("cover every folder", () => {
    const folders = [
      ...foldersIn("src").map((name) => `src/${name}/`),
      ...foldersIn("adapters").map((name) => `adapters/${name}/`),
    ];
    expect(folders.filter((folder) => !layers.flat().includes(folder))).toEqual([]);
    expect(sources.length).toBeGreaterThan(80);
    expect(ours.length).toBeGreaterThan(200);
  });

  it("are imported downwards only", () => {
    expect(show(ours.filter(({ from, to }) => layerOf(to) > layerOf(from)))).toEqual([]);
  });

  it("have no cycles, types included", () => {
    const graph = Map.groupBy(ours, ({ from }) => from);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of graph.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("the core", () => {
  it("imports no adapter, no platform's SDK and no HTTP", () => {
    const foreign = /^(?:adapters\/|@slack\/|discord\.js|@discordjs\/|node:https?$|node:net$|undici|express)/;
    expect(show(imports.filter(({ from, to }) => from.startsWith("src/") && foreign.test(to)))).toEqual([]);
  });

  it("reads no environment, prints nothing, and ends no process", () => {
    const files = filesIn("src", /\.ts$/);
    expect(files.filter((file) => /\bprocess\.(?:env|exit|stdout|stderr|argv)\b/.test(read(file)))).toEqual([]);
    expect(files.filter((file) => /\bconsole\./.test(read(file)))).toEqual([]);
  });

  it("tells the time and throws dice through its ports only", () => {
    // The record adapter's interface gives it no clock; seals draw their own nonces, and a secret is made before any port is there.
    const known = ["src/storage/keyv-adapter.ts", "src/storage/seal.ts", "src/config/secret.ts"];
    const own = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomBytes\(|\brandomInt\(|\brandomUUID\(/;
    expect(filesIn("src", /\.ts$/).filter((file) => !known.includes(file) && own.test(read(file)))).toEqual([]);
  });
});

describe("the adapters", () => {
  it("never import each other, but what they share", () => {
    const folderOf = (path: string) => path.split("/").slice(0, 2).join("/");
    const wrong = ours.filter(
      ({ from, to }) =>
        from.split("/").length > 2 &&
        from.startsWith("adapters/") &&
        to.startsWith("adapters/") &&
        folderOf(to) !== folderOf(from) &&
        folderOf(to) !== "adapters/shared",
    );
    expect(show(wrong)).toEqual([]);
  });

  it("are the only ones who make an actor of an id, at their edge", () => {
    const sealing = sources.filter((file) => /\bsealActor\(/.test(read(file)));
    expect(
      sealing.filter((file) => file !== "src/identity/actor.ts" && !/^adapters\/\w+\/inbound\.ts$/.test(file)),
    ).toEqual([]);
  });
});

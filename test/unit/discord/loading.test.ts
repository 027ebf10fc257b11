/** Who does not use Discord does not pay for it: its library is loaded by nothing but its adapter, and that only when it is configured. */
import { describe, expect, it } from "vitest";
import { filesIn, importsOf, read } from "../../architecture/source-files.ts";

describe("discord.js", () => {
  it("is imported by the adapter alone", () => {
    const files = [...filesIn("src", /\.ts$/), ...filesIn("adapters", /\.ts$/)];
    const importing = files
      .flatMap(importsOf)
      .filter(({ to }) => /^(?:discord\.js|discord-api-types|@discordjs\/)/.test(to));
    expect(importing.length).toBeGreaterThan(3);
    expect(importing.filter(({ from }) => !from.startsWith("adapters/discord/"))).toEqual([]);
  });

  it("is reached from the start only by an import that waits for its configuration", () => {
    const start = read("adapters/start.ts");
    expect(start).not.toMatch(/^import (?!type).*"\.\/discord\//m);
    expect(start).toMatch(
      /if \(discord !== null\) \{\s+const \{ createDiscordPlatform \} = await import\("\.\/discord\/platform\.ts"\)/,
    );
  });
});

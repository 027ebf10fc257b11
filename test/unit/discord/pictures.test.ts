/** Charts on Discord: a picture with its words where files may be attached, the same as text where not. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Posts } from "../../../adapters/discord/posts.ts";
import { createPostingRest } from "../../../adapters/discord/rest.ts";
import { Hidden } from "../../../src/config/hidden.ts";
import type { Message } from "../../../src/ports/platform.ts";
import { toThemeChart } from "../../../src/themes/theme-chart.ts";
import type { Json } from "../../emulators/discord/world.ts";
import { type DiscordDesk, openDesk } from "../../support/discord-desk.ts";
import { eightWeeks } from "../../support/theme-weeks.ts";

const chart = toThemeChart(eightWeeks(), 5, "pl")!;
const message: Message = {
  summary: "A digest",
  blocks: [
    { type: "text", text: "Above" },
    { type: "chart", chart },
  ],
};
const attachFiles = 1n << 15n;

let desk: DiscordDesk;
let posts: Posts;
beforeEach(async () => {
  desk = await openDesk();
  const { apiUrl, tokens } = desk.discord;
  const rest = createPostingRest({ apiUrl, token: new Hidden(tokens.bot) });
  posts = new Posts({ rest, database: desk.store.database, log: () => undefined, more: "more" });
});
afterEach(() => desk.close());

const shown = () => desk.roots().map(({ components }) => components as unknown as Json[]);
const uploads = () => desk.discord.rest.requests.flatMap(({ files }) => [...files.values()]);

describe("a chart", () => {
  it("is a PNG that says in words what it shows, in its place among the texts", async () => {
    await posts.post(desk.discord.channel.id, message, "key-1");
    const [[, gallery] = []] = shown();
    expect(gallery).toMatchObject({
      type: 12,
      items: [{ media: { url: "attachment://themes-0.png" }, description: chart.alt }],
    });
    expect(uploads().map((png) => png.subarray(1, 4).toString())).toEqual(["PNG"]);
  });

  it("is text where the bot may not attach files, and the post comes all the same, once", async () => {
    desk.discord.channel.denied = attachFiles;
    await posts.post(desk.discord.channel.id, message, "key-1");
    expect(shown()).toHaveLength(1);
    const text = JSON.stringify(shown());
    for (const { label, summary } of chart.rows) expect(text).toContain(`${label}: ${summary}`);
    expect(text).toContain("░");
  });

  it("stays a picture when its post is edited", async () => {
    const place = await posts.post(desk.discord.channel.id, message, "key-1");
    await posts.edit(place, { ...message, blocks: [...message.blocks, { type: "text", text: "Below" }] });
    expect(shown()[0]?.map(({ type }) => type)).toEqual([10, 12, 10]);
  });
});

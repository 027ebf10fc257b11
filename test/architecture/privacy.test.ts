/** The privacy page and PRIVACY.md say what the code declares, in every language, and fit where they are shown. */
import { afterEach, describe, expect, it } from "vitest";
import { limits as discord } from "../../adapters/discord/config.ts";
import { limits as slack } from "../../adapters/slack/config.ts";
import { locales, textsFor } from "../../src/i18n/catalogue.ts";
import { durationsOf } from "../../src/privacy/durations.ts";
import { keptThings, sentenceOf } from "../../src/privacy/kept-words.ts";
import { privacyDocument } from "../../src/privacy/privacy-document.ts";
import { privacyBlocks } from "../../src/privacy/privacy-page.ts";
import { kept } from "../../src/storage/kept.ts";
import { Harness, textOf } from "../support/harness.ts";
import { read } from "./source-files.ts";

const longest = { threadOpenDays: 60, retentionDays: 3650, digest: { k: 100 } };

let harness: Harness | null = null;
afterEach(() => {
  harness?.dispose();
  harness = null;
});

describe("PRIVACY.md", () => {
  it("is what the declarations say now", () => {
    expect(read("PRIVACY.md"), "run npm run build:privacy and commit PRIVACY.md").toBe(privacyDocument());
  });

  it("names every table and column", () => {
    const text = read("PRIVACY.md");
    for (const [table, { columns }] of Object.entries(kept))
      for (const [column, { says }] of Object.entries(columns))
        expect(text).toMatch(
          new RegExp(
            `\\| \`${table}\` \\| \`${column}\` \\| [a-z, ]+ \\| ${says.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")} \\|`,
          ),
        );
  });
});

describe.each(locales)("the privacy page in %s", (locale) => {
  it("has a sentence for every thing that any table belongs to", () => {
    const page = textOf({
      summary: "",
      blocks: privacyBlocks(locale, { durations: durationsOf(longest), host: null }),
    });
    const used = new Set(Object.values(kept).map(({ thing }) => thing));
    expect([...keptThings].sort()).toEqual([...used].sort());
    for (const thing of used) expect(page).toContain(sentenceOf(thing, textsFor(locale), durationsOf(longest)));
  });

  it("fits into one message on Discord and one window on Slack, with the longest of everything", () => {
    const host = `${"a".repeat(63)}.example:65535`;
    const blocks = privacyBlocks(locale, { durations: durationsOf(longest), host });
    const heading = textsFor(locale)["privacy.heading"];
    expect(heading.length + textOf({ summary: "", blocks }).length).toBeLessThan(discord.text);
    for (const block of blocks) if (block.type === "heading") expect(block.text.length).toBeLessThan(slack.header);
    for (const block of blocks)
      if (block.type === "list") expect(block.items.join("\n").length).toBeLessThan(slack.text);
  });

  it("tells the durations that the settings and the code keep to, and no other", async () => {
    harness = new Harness({ locale, settings: { threadOpenDays: 33, retentionDays: 77 } });
    const said = textOf(await harness.person("anna").command("vent", "privacy"));
    const numbers = new Set([...said.matchAll(/\d+/g)].map(([number]) => Number(number)));
    expect([...numbers].sort((one, other) => one - other)).toEqual([5, 7, 24, 33, 60, 77]);
  });
});

/** Texts on their way into Discord's markup and out of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyBlock, escapeText, readMarkup } from "../../../adapters/discord/markup.ts";
import { pieces } from "../../../adapters/shared/fit-text.ts";

describe("escapeText", () => {
  it.each([
    ["@everyone <@1> <@&2> <#3> <:x:4> </vent:5> <t:6>"],
    ["**b** __u__ _i_ ~~s~~ ||h|| `c` ```block```"],
    ["[text](https://evil.example) https://evil.example :smile:"],
    ["# big\n-# small\n> quoted\n>>> all\n- item\n+ item\n1. item\n  2) item"],
  ])("leaves nothing of %j that is more than text", (text) => {
    const escaped = escapeText(text);
    expect(escaped).not.toMatch(/(?<!\\)[*_~`|<[\]@]/);
    expect(escaped).not.toMatch(/(?<!\\):(?=\S)/);
    expect(escaped).not.toMatch(/^\s*(?:[-+>#]|\d+[.)])/m);
  });

  it("shows every text as it was typed", () => {
    const asShown = (text: string) => text.replace(/\\([^A-Za-z0-9\s])/g, "$1");
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => asShown(escapeText(text)) === text));
  });
});

describe("readMarkup", () => {
  it("names nobody who was mentioned", () => {
    const read = readMarkup("<@123> and <@!456> of <@&789> in <#1011>, </vent:1213> <a:party:1415> <id:guide>");
    expect(read).not.toMatch(/\d/);
    expect(read).toBe("@someone and @someone of @everyone-of-a-group in #channel, /vent :party: #channel");
  });
});

describe("words to copy", () => {
  it("are a block of their own, also when they hold the end of one", () => {
    expect(copyBlock("Dear *client*")).toBe("```\nDear *client*\n```");
    expect(copyBlock("a ``` b\n@everyone")).toBe("> a \\`\\`\\` b\n> \\@everyone");
  });
});

describe("pieces", () => {
  it("are short enough, whole characters, and the text again when they are joined", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const parts = pieces(text, most);
        expect(parts.join("")).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part).not.toMatch(/[\uD800-\uDBFF]$/);
        }
      }),
    );
  });
});

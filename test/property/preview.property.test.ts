/** What the preview shows is what is published, byte for byte, on every desk, whatever is typed and chosen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../adapters/discord/markup.ts";
import { renderAnswer as renderDiscord } from "../../adapters/discord/render.ts";
import { renderBlocks as renderSlack } from "../../adapters/slack/render.ts";
import { plainWishes } from "../../src/advice/advice.ts";
import type { Block, MarkedSpan } from "../../src/ports/platform.ts";
import { cleanText } from "../../src/redaction/clean.ts";
import type { Draft } from "../../src/vents/deps.ts";
import { renderPreview } from "../../src/vents/preview.ts";
import { publicText, toBody } from "../../src/vents/public-text.ts";

const piece = fc.constantFrom(
  ..."Karen|from|Kestrel Homes Ltd|Mr Henderson|17 Larch Close|shouted|Firma Stalmex|ul. Krótka 5|Nowak|u wiśniewskich|znowu|UAB „Namų ritmas“|Liepų g. 8-12|Aušra|sako|a@b.pl|@dave|601 234 567".split(
    "|",
  ),
  ..."<@U1>|https://x.pl/a|*bold*|_it_|# head|- item|1. one|> quote|`code`|||spoiler|||:smile:|\\|[person A]|[company]|😤|\n|  ".split(
    "|",
  ),
);
const typed = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => cleanText(pieces.join(" ")));
const choices = fc.record({
  kept: fc.array(fc.constantFrom("person-1", "person-2", "company-1", "address-1", "email-1", "phone-1", "link-1")),
  hidden: fc.array(piece, { maxLength: 2 }),
});
const drafts = fc
  .record({ text: typed, client: fc.oneof(fc.constant(""), typed), withClient: fc.boolean(), choices })
  .map((part): Draft => ({ ...part, kind: "vent", target: "", wishes: plainWishes, past: [], preview: null }));
const options = { numRuns: 500 };

function shownIn(draft: Draft): {
  spans: readonly MarkedSpan[][];
  blocks: readonly Block[];
  body: { text: string; client: string };
} {
  const shown = publicText(draft, "en");
  const { blocks } = renderPreview({
    draftId: "d",
    button: "d p",
    draft,
    shown,
    askTwice: false,
    locale: "en",
    closeAt: 0,
    laterWithin: "3 h",
    alwaysLater: false,
    counting: null,
    rewording: null,
    isReviewed: false,
  });
  const spans = blocks.flatMap((block) => (block.type === "marked" ? [[...block.spans]] : []));
  return { spans, blocks, body: toBody(shown) };
}

const joined = (spans: readonly MarkedSpan[]) => spans.map(({ text }) => text).join("");

describe("the preview", () => {
  it("shows the very characters that are published", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { spans, body } = shownIn(draft);
        const [text = [], client = []] = spans;
        expect(joined(text)).toBe(body.text);
        expect(joined(client)).toBe(body.client);
      }),
      options,
    );
  });

  it("says of everything that stands for something else why it does", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { text, client } = publicText(draft, "en");
        const replaced = [...text, ...client].filter(
          ({ text: shown, found }) => found !== null && shown !== found.original,
        );
        const { spans, blocks } = shownIn(draft);
        expect(spans.flat().filter(({ why }) => why !== undefined)).toHaveLength(replaced.length);
        const lines = blocks.flatMap((block) => (block.type === "list" ? block.items : []));
        expect(lines.length).toBe(Math.min(13, new Set(replaced.map(({ found }) => found?.id)).size));
      }),
      options,
    );
  });

  it("is on Slack what the post is, character for character", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { spans, body } = shownIn(draft);
        const [text = []] = spans;
        const preview = slackText(
          renderSlack([{ type: "marked", spans: text }]).filter(({ type }) => type !== "context"),
        );
        expect(preview).toBe(slackText(renderSlack([{ type: "text", text: body.text }])));
      }),
      options,
    );
  });

  it("is on Discord what the post is, character for character", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { spans, body } = shownIn(draft);
        const [text = []] = spans;
        const preview = discordText({ type: "marked", spans: text });
        const legends = new Set(
          text.flatMap(({ text: shown, why }) => (why === undefined ? [] : [`${shown}: ${why}`])),
        );
        const withoutLegend = [...legends].reduceRight((rest, line) => {
          const written = `\n-# ${escapeText(line)}`;
          return rest.endsWith(written) ? rest.slice(0, -written.length) : rest;
        }, preview);
        expect(withoutEscapes(withoutLegend)).toBe(withoutEscapes(discordText({ type: "text", text: body.text })));
      }),
      options,
    );
  });
});

function slackText(value: unknown): string {
  if (Array.isArray(value)) return value.map(slackText).join("");
  if (typeof value !== "object" || value === null) return "";
  if ("type" in value && value.type === "plain_text" && "text" in value) return String(value.text);
  if ("text" in value && typeof value.text === "string") return value.text;
  return Object.values(value).map(slackText).join("");
}

function discordText(block: Block): string {
  return renderDiscord({ summary: "", blocks: [block] })
    .flat()
    .flatMap((component) => ("content" in component ? [component.content] : []))
    .join("\n");
}

function withoutEscapes(text: string): string {
  return text.replace(/(?<!\\)__\*\*|(?<!\\)\*\*__/g, "").replace(/\\([\\*_~`|<[\]@:\-+>#.)])/g, "$1");
}

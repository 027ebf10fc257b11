/** What is drawn for Slack: inside its limits in every language, plain text only, long texts split and never cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "../../../adapters/shared/fit-text.ts";
import { limits } from "../../../adapters/slack/config.ts";
import { renderAnswer, renderBlocks, renderForm, renderHome, renderMessage } from "../../../adapters/slack/render.ts";
import { locales, textsFor } from "../../../src/i18n/catalogue.ts";
import type { Action, Block, Form, Locale } from "../../../src/ports/platform.ts";
import { draftForm, factsForm, hideForm, replyForm, ventForm } from "../../../src/vents/forms.ts";
import { messageBlockProblems, viewProblems } from "../../emulators/slack/blocks.ts";
import { type Json, objectsIn } from "../../emulators/slack/json.ts";

const place = (locale: Locale) => ({ locale, mark: "", channel: "", isOnTop: false });
const json = (value: unknown) => value as Json[];

function textsIn(blocks: unknown): string {
  return [...objectsIn(blocks)].map(({ text }) => (typeof text === "string" ? text : "")).join("");
}

describe.each(locales)("every word in %s", (locale) => {
  const texts = Object.entries(textsFor(locale));
  const said = texts.map(([key, text]) => [
    key,
    typeof text === "function" ? (text as (n: number) => string)(9999) : text,
  ]);

  it.each([
    [/\.(?:title|submit)$|^slack\.(?:title\..*|close|cancel|back)$/, limits.title],
    [
      /^(?:action|refine\.(?!stale|nothing)|situation|tone|rules\.heading|draft\.(?:again|as-is)|result\.situation\.change)/,
      limits.button,
    ],
    [/^slack\.start\.heading$|heading$/, limits.header],
    [/\.hint$|^(?:vent|calm|reply|suggest|edit|draft|hide|facts)\.(?:what|client|text|words)$/, limits.label],
  ])("of %s has at most %i characters", (names, most) => {
    const long = said.filter(([key, text]) => names.test(String(key)) && String(text).length > most);
    expect(said.some(([key]) => names.test(String(key)))).toBe(true);
    expect(long).toEqual([]);
  });
});

describe.each(locales)("the forms in %s", (locale) => {
  const typed = { text: "ż".repeat(6000), client: "ą ".repeat(2900) };
  const forms: Form[] = [
    ventForm("vent", locale),
    ventForm("calm", locale, typed, "draft-id"),
    draftForm(locale, typed, "draft-id", "vent-id", "models.example"),
    replyForm("reply", "thread", locale),
    replyForm("suggestion", "thread", locale, typed, "draft"),
    replyForm("edit", "entry", locale, typed),
    factsForm(
      "draft",
      [
        { key: "[DATE]", ask: "?" },
        { key: "[PRICE]", ask: "?" },
      ],
      locale,
    ),
    hideForm("draft", ["one", "two"], locale),
  ];

  it("are what Slack takes, and lose nothing of a long text", () => {
    for (const form of forms) {
      const view = renderForm(form, place(locale));
      expect(viewProblems(view, "modal"), form.form).toEqual([]);
      const values = [...objectsIn(view)].map((each) =>
        typeof each.initial_value === "string" ? each.initial_value : "",
      );
      expect(values.join("")).toBe(form.fields.map(({ value = "" }) => value).join(""));
    }
  });
});

const words = fc.string({ maxLength: 9000, unit: fc.constantFrom("a", "ż", " ", "\n", "😡", "<", "&", "*") });
const text = words.filter((value) => value.trim() !== "");
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom("heading" as const, "text" as const, "note" as const, "quote" as const), text }),
  fc.record({ type: fc.constant("copyable" as const), label: text, text }),
  fc.record({ type: fc.constant("list" as const), items: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant("marked" as const),
    spans: fc.array(fc.record({ text }), { minLength: 1, maxLength: 4 }),
  }),
);

describe("a message", () => {
  it("of any texts is what Slack takes, with every character of them, and no markup", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const drawn = renderBlocks(blocks);
        expect(messageBlockProblems(json(drawn)).filter((problem) => !/more than 50/.test(problem))).toEqual([]);
        const meant = blocks.map((one) => {
          if ("text" in one) return ("label" in one ? one.label : "") + one.text;
          return "items" in one
            ? one.items.join("")
            : "spans" in one
              ? one.spans.map((span) => span.text).join("")
              : "";
        });
        expect(textsIn(drawn)).toBe(meant.join(""));
        expect(
          [...objectsIn(drawn)].filter(({ type }) => type === "mrkdwn" || type === "link" || type === "user"),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("says nothing of its content in the text of notifications, and no markup there either", () => {
    const message = { summary: "A post <!channel> & more", blocks: [{ type: "text", text: "the secret" } as const] };
    expect(renderMessage(message).text).toBe("A post &lt;!channel&gt; &amp; more");
  });

  it("marks what was replaced, and says under it what for", () => {
    const drawn = renderBlocks([
      { type: "marked", spans: [{ text: "I wrote to " }, { text: "[PERSON]", why: "a name" }] },
    ]);
    const [marked] = [...objectsIn(drawn)].filter(({ style }) => style !== undefined);
    expect(marked).toMatchObject({ text: "[PERSON]", style: { code: true } });
    expect(textsIn(drawn[1])).toBe("[PERSON]: a name");
  });

  it("has different block ids in two renderings, so that a menu does not keep its old choice", () => {
    const menu: Action = {
      type: "menu",
      action: "refine",
      label: "Refine",
      options: [{ value: "1 shorter", label: "Shorter" }],
    };
    const ids = ["a", "b"].map((mark) => renderBlocks([{ type: "actions", actions: [menu] }], mark)[0]?.block_id);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("has buttons and menus inside the limits however long their labels are", () => {
    const label = "Ž".repeat(200);
    const options = Array.from({ length: 130 }, (_, index) => ({ value: String(index), label }));
    const actions: Action[] = [
      ...Array.from({ length: 30 }, (): Action => ({ type: "button", action: "vent", value: "", label })),
      { type: "menu", action: "refine", label, options },
    ];
    expect(messageBlockProblems(json(renderBlocks([{ type: "actions", actions }])))).toEqual([]);
  });
});

describe("a window", () => {
  const long = Array.from({ length: 140 }, (_, index): Block => ({ type: "text", text: `line ${index}` }));

  it.each(locales)("with more than fits says so in %s", (locale) => {
    const view = renderAnswer({ summary: "x", blocks: long }, "result", place(locale));
    expect(viewProblems(view, "modal")).toEqual([]);
    expect(view.blocks).toHaveLength(limits.viewBlocks);
    expect(textsIn(view.blocks.at(-1))).toBe(textsFor(locale)["slack.more"]);
  });

  it("of App Home takes what Slack takes", () => {
    expect(viewProblems(renderHome({ summary: "x", blocks: long }), "home")).toEqual([]);
  });
});

describe("pieces", () => {
  it("are the text again when joined, none too long, no character broken", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 400 }), (value, most) => {
        const parts = pieces(value, most);
        expect(parts.join("")).toBe(value);
        expect(parts.every((part) => part.length <= most && part !== "" && part.isWellFormed())).toBe(true);
      }),
    );
  });
});

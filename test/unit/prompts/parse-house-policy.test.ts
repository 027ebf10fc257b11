/** The parser of the house policy: what a firm may write, and every slip named with its line and a way to mend it. */
import { describe, expect, it } from "vitest";
import { situations } from "../../../src/advice/situations.ts";
import { clausesFor } from "../../../src/prompts/house-policy.ts";
import { parseHousePolicy, readHousePolicy } from "../../../src/prompts/parse-house-policy.ts";

const parse = (source: string) => parseHousePolicy("rules.md", source, situations);
const clause = (...lines: string[]) => ["## revisions-1", "for: endless-revisions", ...lines].join("\n");

describe("a house policy", () => {
  const source = `# Our rules
Written by Ona. Ask her first.

## revisions-1
for: endless-revisions, scope-creep
rounds: 2
round-price: 40 EUR
en: Two rounds of changes are part of the price.
pl: Cena obejmuje dwie rundy poprawek.

Count them in the order.
- A mistake of ours is no round.

## goodwill-12

for: all
goodwill-by: the shop manager.
goodwill-up-to: 10 %
`;

  it("becomes clauses with their situations, values, sentences and a note on one line", () => {
    expect(parse(source).clauses).toEqual([
      {
        id: "revisions-1",
        situations: ["scope-creep", "endless-revisions"],
        values: { rounds: 2, "round-price": "40 EUR" },
        sentences: {
          en: "Two rounds of changes are part of the price.",
          pl: "Cena obejmuje dwie rundy poprawek.",
        },
        note: "Count them in the order. A mistake of ours is no round.",
      },
      {
        id: "goodwill-12",
        situations: "all",
        values: { "goodwill-by": "the shop manager", "goodwill-up-to": "10 %" },
        sentences: {},
        note: "",
      },
    ]);
  });

  it("gives each situation its own clauses and those for all, in the order of the file", () => {
    const policy = parse(source);
    expect(clausesFor(policy, "endless-revisions").map(({ id }) => id)).toEqual(["revisions-1", "goodwill-12"]);
    expect(clausesFor(policy, "ghosting").map(({ id }) => id)).toEqual(["goodwill-12"]);
  });

  it.each([
    ["nothing", ""],
    ["a title and a few words", "# Rules\n\nNone yet: we are thinking.\n"],
    ["clauses in a comment", `<!--\n${clause("rounds: 2")}\n-->\n`],
    ["a comment with any nonsense", "<!-- ## X\nrounds: many\nfor: dogs -->"],
  ])("may hold %s and promises nothing then", (_what, text) => {
    expect(parse(text).clauses).toEqual([]);
  });

  it("reads a file as other machines write it: Windows lines, a byte order mark, capitals, wide spaces, loose accents", () => {
    const odd =
      "\u{FEFF}## revisions-1\r\nFor:\u00a0Endless-Revisions\r\n ROUNDS : 2\r\nPL: Zwroty do 7 dni, prosze\u0328.\r\n";
    expect(parse(odd).clauses).toMatchObject([
      { situations: ["endless-revisions"], values: { rounds: 2 }, sentences: { pl: "Zwroty do 7 dni, proszę." } },
    ]);
  });

  it("loses a comment inside a line and keeps the rest", () => {
    expect(parse(clause("rounds: 2 <!-- was 3 -->")).clauses[0]?.values).toEqual({ rounds: 2 });
  });

  it.each(["40 EUR", "40.50 eur", "1 200 zł", "€40", "£ 9,99", "300PLN", "25 $"])("takes %s for a price", (price) => {
    expect(parse(clause(`round-price: ${price}`)).clauses[0]?.values).toEqual({ "round-price": price });
  });
});

const sentence = (length: number) =>
  `en: ${"word "
    .repeat(length)
    .trim()
    .slice(0, length - 1)}.`;

/** Each flaw: what is written, its line, what is said of it. */
const flaws: readonly (readonly [title: string, source: string, line: number, said: RegExp])[] = [
  ["a name without a number", "## revisions\nfor: all\nrounds: 2", 1, /not the name of a clause.*## revisions-1$/],
  ["a name with capitals and spaces", "## Late Pay 3\nfor: all\nrounds: 2", 1, /"Late Pay 3".*## late-pay-3$/],
  ["a name in other letters", "## žąsis-1\nfor: all\nrounds: 2", 1, /small letters a to z/],
  ["a name that is very long", `## ${"long-".repeat(9)}1\nfor: all\nrounds: 2`, 1, /not the name of a clause/],
  ["a number that begins with 0", "## returns-01\nfor: all\nrounds: 2", 1, /## returns-1$/],
  [
    "a name used twice",
    `${clause("rounds: 2")}\n${clause("rounds: 3")}`,
    4,
    /"revisions-1" is in line 1 already; change its number/,
  ],
  ["a heading of one sign", `${clause("rounds: 2")}\n# More`, 4, /not how a clause begins; .*## revisions-1/],
  ["a heading of three signs", "### revisions-1\nfor: all", 1, /not how a clause begins/],
  ["a heading without its space", "##revisions-1\nfor: all", 1, /not how a clause begins/],
  ["a value above all clauses", "rounds: 2\n", 1, /belongs to no clause/],
  ["no situation", "\n## revisions-1\nrounds: 2", 2, /"revisions-1" has no "for:"/],
  [
    "an unknown situation",
    "## a-1\nfor: endless-revisions, dogs\nrounds: 2",
    2,
    /"dogs" is not a situation; .*ghosting/,
  ],
  ["an empty situation", "## a-1\nfor: ghosting,\nrounds: 2", 2, /a situation is missing/],
  ["all beside another", "## a-1\nfor: all, ghosting\nrounds: 2", 2, /"all" is not a situation; use all alone/],
  ["a situation twice", "## a-1\nfor: ghosting, ghosting\nrounds: 2", 2, /comes twice/],
  ["nothing to say", clause(), 1, /says nothing/],
  [
    "an unknown key",
    clause("colour: red"),
    3,
    /"colour" is not a word I know.*rounds.*begin a note for staff with "- "/,
  ],
  ["a key of two words", clause("reply hours: 24"), 3, /"reply hours" is not a word I know/],
  [
    "an unknown key in the note",
    clause("rounds: 2", "", "They shout.", "Note: leave."),
    6,
    /"note" is not a word I know/,
  ],
  ["a key in bold", clause("**rounds:** 2"), 3, /"rounds" does not stand at the start of its line/],
  ["a key as a list item", clause("- pl: Zdanie."), 3, /"pl" does not stand at the start/],
  ["a key twice", clause("rounds: 2", "rounds: 3"), 4, /"rounds" comes twice/],
  ["a sentence twice", clause("en: One.", "EN: Two."), 4, /"en" comes twice/],
  ["a number with words", clause("rounds: 7 rounds"), 3, /"rounds" needs a whole number from 1 to 50.*rounds: 7$/],
  ["a number below the least", clause("reply-hours: 0"), 3, /from 1 to 720/],
  ["a number above the most", clause("return-days: 731"), 3, /from 1 to 730/],
  ["a broken number", clause("payment-days: 1.5"), 3, /whole number/],
  ["no number", clause("rounds:"), 3, /whole number/],
  ["a price without a currency", clause("round-price: 40"), 3, /a sum and its currency.*40 EUR/],
  ["a percentage for a price", clause("round-price: 10 %"), 3, /a sum and its currency/],
  ["a limit in words", clause("goodwill-up-to: not much"), 3, /or a percentage.*50 EUR/],
  ["nobody for goodwill", clause("goodwill-by: -"), 3, /a person or a role/],
  ["a novel for goodwill", clause(`goodwill-by: ${"boss ".repeat(20)}`), 3, /at most 80 characters/],
  ["a sentence that is empty", clause("lt:"), 3, /the sentence for the client is missing/],
  ["a sentence without an end", clause("en: Two rounds are included"), 3, /does not end; put a full stop/],
  [
    "a sentence over two lines",
    clause("en: Two rounds are included.", "They are free."),
    4,
    /the rest of the line above, or a note/,
  ],
  ["a sentence with a blank", clause("en: A round costs [PRICE]."), 3, /brackets or blanks/],
  ["a sentence with a slot", clause("en: About {topic}."), 3, /brackets or blanks/],
  ["a sentence that may be left out", clause("en: We reply ((soon))."), 3, /brackets or blanks/],
  ["a sentence of 201 characters", clause(sentence(201)), 3, /201 characters; shorten it to 200/],
  ["a note right below a value", clause("rounds: 2", "Count them."), 4, /put an empty line between/],
  ["a note of 401 characters", clause("", `${"note ".repeat(80)}x`), 4, /401 characters; shorten it to 400/],
  ["a character nobody can see", clause("en: Two\u200b rounds are included."), 3, /can't be seen; type the line anew/],
  ["a line separator", clause("en: Two\u2028rounds are included."), 3, /can't be seen/],
  [
    "a comment that does not end",
    `${clause("rounds: 2")}\n<!-- x\n## b-1`,
    4,
    /"<!--" begins a comment that does not end/,
  ],
  [
    "a comment begun twice",
    `<!-- a\n<!-- b\n## c-1 -->\n${clause("rounds: 2")}`,
    1,
    /"<!--" begins a comment that does not end/,
  ],
  [
    "the end of no comment",
    `${clause("rounds: 2")}\nand this one -->`,
    4,
    /ends a comment that was not begun; remove "-->"/,
  ],
];

describe("a slip in the house policy", () => {
  it.each(flaws)("is named with its file and line: %s", (_title, source, line, said) => {
    expect(() => parse(source)).toThrow(expect.objectContaining({ code: "VENT_PROMPT_INVALID" }));
    const found = readHousePolicy(source, situations).flaws.map((flaw) => `${flaw.line}: ${flaw.text}; ${flaw.mend}`);
    expect(found.join("\n")).toMatch(new RegExp(`^${line}: .*${said.source}`, "m"));
    expect(() => parse(source)).toThrow(new RegExp(`^rules\\.md, line ${line}: `, "m"));
  });

  it("does not hide the others: all are told at once, in the order of the file", () => {
    const { flaws: found } = readHousePolicy("## A\nfor: dogs\nrounds: x\nen: No end\n", situations);
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("is still told where it stands below a comment of several lines", () => {
    const { flaws: found } = readHousePolicy(`<!-- a\nb\nc -->\n${clause("rounds: x")}`, situations);
    expect(found.map(({ line }) => line)).toEqual([6]);
  });

  it.each([sentence(200), "en: We reply within a day (really).", "lt: Atsakome „greitai“ per dieną."])(
    "is not seen in a sentence that is right: %s",
    (line) => {
      expect(parse(clause(line)).clauses).toHaveLength(1);
    },
  );
});

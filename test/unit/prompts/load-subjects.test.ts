/** The lists of topics and asks: read as they stand, and refused when a line would never be found. */
import { describe, expect, it } from "vitest";
import { checkSameIds, parseAsks, parseTopics } from "../../../src/prompts/load-subjects.ts";

describe("the list of topics", () => {
  it("gives names, stems and the figures of speech", () => {
    const source =
      "# topics\n\n! | - | piece= of= cake=\ncake | the cake | cake=, cupcake\nhat | the hat | hat=, bobble hat\n";
    expect(parseTopics("en", source)).toEqual({
      topics: [
        { id: "cake", display: "the cake", governed: "the cake", stems: ["cake=", "cupcake"] },
        { id: "hat", display: "the hat", governed: "the hat", stems: ["hat=", "bobble hat"] },
      ],
      figures: ["piece= of= cake="],
    });
  });

  it("gives the genitive where the language has one", () => {
    const source = "! | - | bulka= z= maslem=\nhat | czapka / czapki | czapk\n";
    expect(parseTopics("pl", source)).toEqual({
      topics: [{ id: "hat", display: "czapka", governed: "czapki", stems: ["czapk"] }],
      figures: ["bulka= z= maslem="],
    });
  });

  it.each([
    ["without stems", "hat | kepurė / kepurės |", "hat | kepurė"],
    ["with an empty stem", "hat | kepurė / kepurės | kepur, , cap", "is not"],
    ["without a name", "hat | | hat=", "is not"],
    ["without a genitive", "hat | kepurė | kepur", "is not"],
    ["with marks on letters", "hat | kepurė / kepurės | kepurė=", '"kepurė=" is not folded'],
    ["that comes twice", "hat | kepurė / kepurės | kepur\nhat | beretė / beretės | beret", "hat comes twice"],
  ])("refuses a line %s, and names it", (_flaw, source, words) => {
    expect(() => parseTopics("lt", source)).toThrow(words);
    expect(() => parseTopics("lt", source)).toThrow("topics.lt.txt");
  });
});

describe("the list of asks", () => {
  it("keeps what must stand behind words of asking apart from them", () => {
    const source = "~ | - | wants|asks|demand*\nrefund | your request for a refund | ~ refund*, refund me|us\n";
    expect(parseAsks("en", source)).toEqual({
      asks: [
        {
          id: "refund",
          display: "your request for a refund",
          governed: "your request for a refund",
          phrases: ["~ refund*", "refund me|us"],
        },
      ],
      asking: ["wants|asks|demand*"],
    });
  });
});

describe("lists in three languages", () => {
  it("have to know the same ids", () => {
    const [hat, coat] = [{ id: "hat" }, { id: "coat" }];
    expect(() => checkSameIds("topics", { en: [hat, coat], pl: [hat, coat], lt: [hat, coat] })).not.toThrow();
    expect(() => checkSameIds("topics", { en: [hat, coat], pl: [hat, coat], lt: [hat] })).toThrow("same ids");
  });
});

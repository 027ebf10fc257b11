/** The words around a topic: read as they stand, and refused where a line would do nothing. */
import { describe, expect, it } from "vitest";
import { parseScenery } from "../../../src/prompts/parse-scenery.ts";

describe("the words of scenery", () => {
  it("are put together by kind, over several lines", () => {
    const { placing, ours, seeking } = parseScenery("pl", "# słowa\n\nplacing | przy pod\nours | ja\nplacing | nad\n");
    expect([...placing]).toEqual(["przy", "pod", "nad"]);
    expect([...ours]).toEqual(["ja"]);
    expect([...seeking]).toEqual([]);
  });

  it.each([
    ["of a kind that nobody knows", "placeing | by"],
    ["without words", "placing |"],
    ["with marks on letters", "placing | koło"],
  ])("refuse a line %s, and name it", (_flaw, source) => {
    expect(() => parseScenery("pl", source)).toThrow(source);
    expect(() => parseScenery("pl", source)).toThrow("scenery.pl.txt");
  });
});

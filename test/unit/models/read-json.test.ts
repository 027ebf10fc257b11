/** The tolerant reader: one JSON value out of whatever models write around it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/models/read-json.ts";

const value = { warm: 'She said "no" {twice} [1]', lines: ["a\nb", "ąčę"] };
const json = JSON.stringify(value, null, 2);

describe("readJson", () => {
  it.each([
    ["bare", json],
    ["with blanks around", `\n\n  ${json}\n`],
    ["in a code fence", `\`\`\`json\n${json}\n\`\`\``],
    ["in a code fence with prose around", `Here you are:\n\n\`\`\`\n${json}\n\`\`\`\nAnything else?`],
    ["in a fence that is not closed", `\`\`\`json\n${json}`],
    ["in prose", `Of course! ${json} I hope this helps.`],
    ["after prose with brackets of its own", `I read [the note] {and the policy}: ${json}`],
    ["after a small example", `The form is {"warm": "..."}. So:\n${json}`],
    [
      "after thoughts",
      `<think>Perhaps {"warm": "a first idea, longer than the answer ${"x".repeat(200)}"}?</think>${json}`,
    ],
    ["after thoughts without their beginning", `Perhaps {"warm": "${"x".repeat(200)}"}?\n</think>\n\n${json}`],
  ])("finds it %s", (_title, text) => {
    expect(readJson(text)).toEqual(value);
  });

  it.each([
    ["nothing", ""],
    ["prose", "I would rather not."],
    ["a cut value", json.slice(0, -3)],
    ["a bare word", '"yes"'],
    ["a number", "42"],
    ["null", "null"],
    ["single quotes", "{'warm': 'x'}"],
    ["only brackets", "}{][".repeat(100)],
  ])("finds none in %s", (_title, text) => {
    expect(readJson(text)).toBeUndefined();
  });

  it("finds any object that is put between words", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (made) => {
        const written = JSON.stringify(made);
        fc.pre(!written.includes("</think>"));
        expect(readJson(`Sure: ${written} Done.`)).toEqual(JSON.parse(written));
      }),
    );
  });

  it.each(["{", "[", '{"a":', "```\n", "\n", '{"', "<think>"])("gives up quickly on a flood of %j", (piece) => {
    const flood = piece.repeat(99_000 / piece.length);
    const started = performance.now();
    expect(readJson(flood)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("does not read what is far too long for an answer", () => {
    expect(readJson(JSON.stringify({ warm: "x".repeat(100_000) }))).toBeUndefined();
  });
});

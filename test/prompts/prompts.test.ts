/** The prompts' files: they load, keep strangers out of the instructions, never change once released, and hold good examples. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkReply } from "../../src/advice/gates.ts";
import { situations } from "../../src/advice/situations.ts";
import { loadPrompt, parsePrompt } from "../../src/prompts/load-prompt.ts";
import { renderPrompt } from "../../src/prompts/render-prompt.ts";

const folder = fileURLToPath(new URL("../../prompts", import.meta.url));
const names = readdirSync(folder)
  .filter((file) => /\.v\d+\.md$/.test(file))
  .map((file) => file.replace(/\.md$/, ""));

/** A released version never changes: what was measured with it would no longer be true. Write a new version instead. */
const frozen: Readonly<Record<string, string>> = {
  "digest-opening.v1": "c0ae9207767469f733572c0ea80b8aa2720464282fcc6dd337a9990d5df142c0",
  "disguise.v1": "dabbed1f00a5698827bcd2cfb76c1cda7b49813e9964c8bc45523313022a89b1",
  "manager-note.v1": "428f382a1d90c83b6fecdb745cc2855d28f4602e9581a0cb79aa0dbe25ad1e82",
  "refine-reply.v1": "ddc8471e086373d76a56df202c46b435e2a0f7bb57605b3d6a02013b5daa5163",
  "suggest-replies.v1": "fc08db9f1a85e62cc1220dec59554290ac16e6fcd4782f6716335b5c4e98c5b8",
};

describe("the prompts", () => {
  it("load, and each version is frozen", () => {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) loadPrompt(folder, name);
    const hashes = names.map((name) => {
      const bytes = readFileSync(join(folder, `${name}.md`));
      return [name, createHash("sha256").update(bytes).digest("hex")];
    });
    expect(Object.fromEntries(hashes)).toEqual(frozen);
  });
});

describe("suggest-replies", () => {
  const { system, user, inputs } = loadPrompt(folder, "suggest-replies.v1");

  it("has instructions without any input, so that they are the same bytes in every call", () => {
    expect(system).not.toMatch(/\{[a-z]+\}/i);
    expect(renderPrompt(loadPrompt(folder, "suggest-replies.v1"), valuesFor(inputs.keys())).system).toBe(system);
  });

  it("puts what strangers wrote last, behind everything that is ours", () => {
    const places = (trust: string) =>
      [...inputs].filter(([, of]) => of === trust).map(([input]) => user.indexOf(`\n{${input}}\n`));
    const ours = ["language", "policy", "playbook"].map((input) => user.indexOf(`{${input}}`));
    expect(Math.max(...ours)).toBeLessThan(Math.min(...places("untrusted")));
  });

  it("names every situation, and all three languages", () => {
    for (const id of situations) expect(system).toMatch(new RegExp(`(?:^|\\. )${id}[:.]`, "mu"));
    for (const language of ["English", "Polish", "Lithuanian"]) expect(system).toContain(`${language}: `);
  });

  it("is short enough for a model on one's own machine", () => {
    expect(system.length + user.length).toBeLessThan(10_000);
  });

  it("shows replies that pass the gates it stands for", () => {
    const examples = (system.split("EXAMPLES")[1] ?? "").split("\nVENT: ").slice(1);
    expect(examples).toHaveLength(2);
    for (const [index, example] of examples.entries()) {
      const language = index === 0 ? "pl" : "lt";
      const [, tone = "", text = ""] = /^(warm|neutral|firm): (.+)$/mu.exec(example) ?? [];
      const vent = example.split("\n")[0] ?? "";
      const client = (/^CLIENT: (.+)$/mu.exec(example)?.[1] ?? "").replaceAll("^", " ");
      const placeholders = text.match(/\[\p{Lu}+\]/gu) ?? [];
      const failures = checkReply({
        text,
        language,
        tone: tone as "warm",
        vent,
        facts: [client],
        offers: [],
        placeholders,
        client,
      });
      expect(failures, text).toEqual([]);
      for (const key of placeholders)
        expect(example).toMatch(new RegExp(`placeholders: .*\\${key.slice(0, -1)}\\] \\p{Lu}.+\\?`, "u"));
    }
  });
});

function valuesFor(inputs: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...inputs].map((input) => [input, `<${input}>`]));
}

describe("loading a prompt", () => {
  const head =
    "id: ask\nversion: 2\npurpose: To ask for things.\ninput: whom ours\ninput: what untrusted\noutput: answer\nmaxTokens: 100\ntemperature: 0.4";
  const file = (front = head, system = "Be kind to {whom}.", user = "They say {what}.") =>
    `---\n${front}\n---\n\n## system\n\n${system}\n\n## user\n\n${user}\n`;

  it("reads its front matter and both parts", () => {
    expect(parsePrompt("ask.v2", file())).toEqual({
      id: "ask",
      version: 2,
      purpose: "To ask for things.",
      inputs: new Map([
        ["whom", "ours"],
        ["what", "untrusted"],
      ]),
      output: "answer",
      maxTokens: 100,
      temperature: 0.4,
      system: "Be kind to {whom}.",
      user: "They say {what}.",
    });
  });

  it.each([
    ["an untrusted input in system", file(head, "They say {what} to {whom}."), "untrusted {what} stands in system"],
    ["an input that is not declared", file(head, undefined, "{what} and {more}"), "{more} is not declared"],
    ["an input that is never used", file(head, "Be kind."), 'the input "whom" is never used'],
    ["an unknown key", file(`${head}\nmodel: big`), 'unknown key "model"'],
    ["a key that comes twice", file(`${head}\nmaxTokens: 5`), '"maxTokens" comes twice'],
    ["an input that comes twice", file(`${head}\ninput: what ours`), 'the input "what" comes twice'],
    ["a trust that does not exist", file(head.replace("untrusted", "half")), '"what half" is no input'],
    ["a missing key", file(head.replace("output: answer\n", "")), '"output" is missing'],
    ["a number that is none", file(head.replace("100", "many")), "must be a number"],
    ["a version that is not that of its name", file(head.replace("version: 2", "version: 3")), 'says "ask", version 3'],
    ["another id than its name", file(head.replace("id: ask", "id: tell")), 'says "tell"'],
    ["a heading that is not known", `${file()}\n## assistant\n\nYes.\n`, 'unknown heading "assistant"'],
    ["text above the headings", file().replace("## system", "Mind this.\n\n## system"), "above the first heading"],
    ["no instructions", file(head, "").replace("## user", "{whom}\n\n## other"), "unknown heading"],
    ["an empty part", file(head, "{whom}", ""), 'no "## user"'],
    ["no front matter", "## system\n\nBe kind.\n", "no front matter"],
  ])("refuses %s", (_title, source, flaw) => {
    expect(() => parsePrompt("ask.v2", source)).toThrow(flaw);
  });

  it("names a file that is not there", () => {
    expect(() => loadPrompt(folder, "nobody.v1")).toThrow("nobody.v1.md can't be read");
  });
});

describe("rendering a prompt", () => {
  const prompt = parsePrompt(
    "ask.v1",
    "---\nid: ask\nversion: 1\npurpose: To ask.\ninput: whom ours\ninput: what untrusted\noutput: answer\nmaxTokens: 9\ntemperature: 0\n---\n## system\n{whom}\n## user\n{what} {what}",
  );

  it("never fills a slot that stands in what was filled in", () => {
    expect(renderPrompt(prompt, { whom: "you {what}", what: "{whom} $& $1" })).toEqual({
      system: "you {what}",
      user: "{whom} $& $1 {whom} $& $1",
    });
  });

  it("refuses a value that is missing, and one too many", () => {
    expect(() => renderPrompt(prompt, { whom: "you" })).toThrow('"what" is not given');
    expect(() => renderPrompt(prompt, { whom: "you", what: "x", more: "y" })).toThrow('"more"');
  });
});

/** Asking for one text: what counts as a call, and in which form the answer reaches a check. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { askForText } from "../../../src/advice/ask-for-text.ts";
import { loadPrompt } from "../../../src/prompts/load-prompt.ts";
import { FakeModel } from "../../support/fake-model.ts";

const prompt = loadPrompt(fileURLToPath(new URL("../../../prompts", import.meta.url)), "disguise.v1");
const inputs = { language: "English", fence: "f00", text: "The client calls daily." };

function asked(model: FakeModel, accept: (said: string) => string | null = (said) => said) {
  const writer = { model, prompt, name: "test", mostChars: 100 };
  return askForText(writer, inputs, new AbortController().signal, accept);
}

describe("askForText", () => {
  it("gives plain words to the check: nothing invisible, no Markdown, no mark of ours", async () => {
    const model = new FakeModel().answerWith({ text: " **The^client**\u200b \u00a0calls `daily`.\n" });
    expect(await asked(model)).toEqual({ text: "The client calls daily.", calls: 1, failure: null });
  });

  it("shows nothing that the check refuses, that is too long, or that is no text", async () => {
    const nothing = { text: null, calls: 1, failure: null };
    const model = new FakeModel().answerWith({ text: "Hello." }, { text: "a".repeat(101) }, { words: "Hello." });
    expect(await asked(model, () => null)).toEqual(nothing);
    for (const _ of ["too long", "no text"]) expect(await asked(model, (said) => said || null)).toEqual(nothing);
  });

  it("counts a model that failed, and not one that rests", async () => {
    const model = new FakeModel().failWith("server-error", "resting");
    expect(await asked(model)).toEqual({ text: null, calls: 1, failure: "server-error" });
    expect(await asked(model)).toEqual({ text: null, calls: 0, failure: "resting" });
  });
});

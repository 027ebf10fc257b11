/** Tests of a check of a draft that fails: what the person typed comes back, at once and from *mine*. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Message } from "../../../src/ports/platform.ts";
import { Harness, textOf } from "../../support/harness.ts";

vi.mock("../../../src/advice/check-draft.ts", () => ({
  checkDraft: () => {
    throw new TypeError("the weights fit neither their labels nor these features");
  },
}));

const words = "The second round is not included. Please order it by Friday.";
const client = "I want a third round for free!";

function copyable(message: Message | null): string[] {
  return (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));
}

describe.each(["en", "pl", "lt"] as const)("a check that fails, in %s", (locale) => {
  let harness: Harness;
  afterEach(() => harness.dispose());

  it("hands both texts back whole, with a way to go on", async () => {
    harness = new Harness({ locale });
    const anna = harness.person("anna");
    const shown = await anna.submit("draft", "", { what: words, client });
    expect(copyable(shown)).toEqual([words, client]);
    await anna.press("rewrite");
    expect(harness.platform.forms.at(-1)?.form.fields.map(({ value }) => value)).toEqual([words, client]);
  });

  it("hands them back again when the draft is opened from mine, where nothing was typed", async () => {
    harness = new Harness({ locale });
    const anna = harness.person("anna");
    await anna.command("calm", `draft ${words}`);
    await anna.command("vent", "mine");
    const shown = await anna.press("continue");
    expect(copyable(shown)).toEqual([words]);
    expect(textOf(shown)).not.toMatch(/Nothing to mend|Nie ma czego|Taisyti nėra ko/u);
  });

  it("is logged by its code alone", async () => {
    harness = new Harness({ locale });
    await harness.person("anna").command("calm", `draft ${words}`);
    expect(harness.logged.some((line) => line.includes("event-failed"))).toBe(true);
    expect(harness.logged.join("\n")).not.toMatch(/second round|weights|labels/u);
  });
});

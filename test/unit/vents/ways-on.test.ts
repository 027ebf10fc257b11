/** The ways on from the replies: erase, share, back; only what is possible there, and what is possible everywhere. */
import { afterEach, describe, expect, it } from "vitest";
import type { Locale, Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness } from "../../support/harness.ts";

let harness: Harness;
afterEach(() => harness.dispose());

const words = "He is furious that the invoice is 14 days late and wants a refund for the printed brochures.";

const labelOf = (message: Message | null, name: string) =>
  (message?.blocks ?? [])
    .flatMap((block) => (block.type === "actions" ? block.actions : []))
    .flatMap((action) => (action.type === "button" && action.action === name ? [action.label] : []))[0];

describe("erasing", () => {
  it.each<[Locale, string, string]>([
    ["en", "Erase", "Keep private and erase"],
    ["pl", "Skasuj", "Nie publikuj i skasuj"],
    ["lt", "Ištrinti", "Neskelbti ir ištrinti"],
  ])("speaks of publishing only where something can be published: %s", async (locale, calm, vent) => {
    harness = new Harness({ locale });
    const anna = harness.person("anna");
    const advice = await anna.submit("calm", "", { client: words, what: "" });
    expect(buttonValue(advice, "share")).toBeUndefined();
    expect(labelOf(advice, "discard")).toBe(calm);
    expect(labelOf(await anna.submit("vent", "", { what: words, client: "" }), "discard")).toBe(vent);
  });
});

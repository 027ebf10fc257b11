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

const copyable = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));

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

describe("while one reply is worked on", () => {
  it("a vent can be shared as well, and the way back leads to that reply", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: words, client: "" });
    await anna.press("refine", "tone-firm");
    const one = await anna.press("refine", "shorter");
    expect(copyable(one)).toHaveLength(1);
    expect(buttonValue(await anna.press("share"), "publish-now")).toBeDefined();
    expect(copyable(await anna.press("back"))).toEqual(copyable(one));
    await anna.press("share");
    await anna.press("publish-now");
    await harness.pass(1000);
    expect(harness.platform.posts).toHaveLength(1);
  });

  it("what can't be published is not offered to be", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("calm", "", { client: words, what: "" });
    const one = await anna.press("refine", "tone-firm");
    expect(copyable(one)).toHaveLength(1);
    expect(buttonValue(one, "share")).toBeUndefined();
  });

  it("has room for every way on in one row of five buttons and a menu", async () => {
    harness = new Harness();
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: words, client: "" });
    await anna.press("refine", "tone-firm");
    const one = await anna.press("refine", "shorter");
    const buttons = (one?.blocks ?? []).flatMap((block) => (block.type === "actions" ? block.actions : []));
    expect(buttons.filter(({ type }) => type === "button").length).toBeLessThanOrEqual(5);
  });
});

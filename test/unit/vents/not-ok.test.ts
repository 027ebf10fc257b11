/** "I'm not OK" stands under everything that a person is shown in private, in every use case and language. */
import { afterEach, describe, expect, it } from "vitest";
import { textsFor } from "../../../src/i18n/catalogue.ts";
import type { Action, Locale, Message } from "../../../src/ports/platform.ts";
import { helpLines } from "../../../src/safety/help-lines.ts";
import { createHarnessStage } from "../../anonymity/harness-stage.ts";
import { walkEverywhere } from "../../anonymity/walk.ts";
import { deskOver, FakeModel, goodAnswer } from "../../support/fake-model.ts";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const locales: readonly Locale[] = ["en", "pl", "lt"];
const { emergency, lines } = helpLines("pl");

const actionsIn = ({ blocks }: Message): readonly Action[] =>
  blocks.flatMap((block) => (block.type === "actions" ? block.actions : []));

/** Help that is on screen already needs no button for it. */
function isHelp(message: Message, locale: Locale): boolean {
  const t = textsFor(locale);
  const text = textOf(message);
  const isSaid = [t["support.now"], t["support.self"], t["support.not-ok"]].some((first) => text.startsWith(first));
  return isSaid && text.includes(emergency);
}

const viewsIn = ({ platform }: Harness) => platform.answers.map(({ message }) => message);

function expectOffered(views: readonly Message[], locale: Locale): void {
  const label = textsFor(locale)["action.not-ok"];
  for (const view of views) {
    const offered = actionsIn(view).filter(({ action }) => action === "not-ok");
    if (isHelp(view, locale)) expect(offered).toEqual([]);
    else
      expect(
        offered.map((action) => action.label),
        `no way to help under: ${textOf(view)}`,
      ).toEqual([label]);
  }
}

let harness: Harness | undefined;
afterEach(() => {
  harness?.dispose();
  harness = undefined;
});

describe.each(locales)("every private view in %s", (locale) => {
  it.each([false, true])(
    "offers help, in a walk through all use cases (with a model: %s)",
    async (hasModel) => {
      const model = new FakeModel().answerBy(() => ({ ...goodAnswer("pl"), text: "Proszę napisać." }));
      const stage = createHarnessStage(
        { locale, settings: { locale: "pl" }, ...(hasModel ? { model: () => deskOver(model) } : {}) },
        async () => undefined,
      );
      harness = stage.harness;
      await walkEverywhere(stage);
      const views = viewsIn(harness);
      expect(views.length).toBeGreaterThan(100);
      expect(new Set(views.map(textOf)).size).toBeGreaterThan(40);
      expect(views.some((view) => isHelp(view, locale))).toBe(true);
      expect(model.calls.length > 0).toBe(hasModel);
      expectOffered(views, locale);
    },
    60_000,
  );

  it("offers help where nothing is as it should be", async () => {
    harness = new Harness({ locale, settings: { locale } });
    const { platform, app } = harness;
    const anna = harness.person("anna");
    const { actor, space, interaction } = anna.event("help", "");
    const base = { actor, space, interaction, locale };
    await app.handle({ ...base, deliveryId: "1", type: "home-opened" });
    await app.handle({ ...base, deliveryId: "2", type: "message-received", kind: "mention", text: "hello" });
    await app.handle({ ...base, deliveryId: "3", type: "message-received", kind: "direct", text: "logo" });
    await anna.submit("vent", "", { what: "Klientas nemoka už darbą, klient nie płaci, the client does not pay." });
    await anna.press("situation", "late-payment");
    const draft = buttonValue(anna.last(), "rewrite") ?? "";
    for (const choice of ["undo", "undo", "warmer", "nonsense"]) await anna.click("refine", `${draft} ${choice}`);
    for (const action of ["continue", "withdraw-yes", "publish-again", "drop", "reply", "me-too", "nonsense"])
      await anna.click(action, "gone");
    platform.failNext("openForm", "foreign-error");
    await anna.command("vent");
    for (let round = 0; round < 45; round += 1) await anna.command("vent", "logo");
    const views = viewsIn(harness);
    expect(views.length).toBeGreaterThan(60);
    expect(views.map(textOf).join("\n")).toContain(textsFor(locale)["refused.too-many"]);
    expect(views.map(textOf).join("\n")).toContain(textsFor(locale)["fault.any"]);
    expectOffered(views, locale);
  });

  it("shows whom to call when it is pressed, without asking anything", async () => {
    harness = new Harness({ locale, settings: { locale } });
    const anna = harness.person("anna");
    await anna.command("vent", "rules");
    const shown = await anna.press("not-ok");
    expect(textOf(shown)).toContain(textsFor(locale)["support.not-ok"]);
    for (const { number } of lines) expect(textOf(shown)).toContain(number);
    expect(actionsIn(shown!)).toEqual([]);
  });
});

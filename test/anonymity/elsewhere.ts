/** Somebody of another space, which the same store holds: their ids are nobody's here. */
import type { App } from "../../src/app.ts";
import { sealActor } from "../../src/identity/actor.ts";
import type { Interaction, Platform, SpaceRef } from "../../src/ports/platform.ts";
import { FakePlatform } from "../support/fakes.ts";
import { buttonValue } from "../support/harness.ts";

const what = "Klient z innej firmy po raz piąty chce poprawek i nie płaci faktury.";
const space = "elsewhere" as SpaceRef;

/** @param name the platform's @param appOver the core over the store */
export async function plantElsewhere(name: string, appOver: (platform: Platform) => App) {
  const platform = new FakePlatform({ name });
  const app = appOver(platform);
  let deliveries = 0;
  const base = () => {
    deliveries += 1;
    const interaction = Object.freeze({}) as Interaction;
    return {
      deliveryId: `elsewhere-${deliveries}`,
      space,
      actor: sealActor(name, space, "U-elsewhere"),
      interaction,
      locale: null,
    };
  };
  const last = () => platform.answers.at(-1)?.message ?? null;
  const vent = () => app.handle({ ...base(), type: "form-submitted", form: "vent", state: "", values: { what } });
  const press = (action: string) =>
    app.handle({ ...base(), type: "action-clicked", action, value: buttonValue(last(), action) ?? "" });
  await vent();
  await press("share");
  await press("publish-now");
  await app.handle({ ...base(), type: "command-invoked", command: "vent", text: "mine" });
  const entry = buttonValue(last(), "drop") ?? buttonValue(last(), "edit") ?? "";
  await vent();
  return { entry, draft: buttonValue(last(), "discard") ?? "" };
}

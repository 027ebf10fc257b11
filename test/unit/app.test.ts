/** What was typed and could neither be kept nor handed back: the platform still has it, and may deliver it again. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreFailedError } from "../../src/errors.ts";
import type { Interaction, PersonEvent } from "../../src/ports/platform.ts";
import { Harness, textOf } from "../support/harness.ts";

const typed = "The client wants the logo for the tenth time, canary.";

let harness: Harness;
beforeEach(() => {
  harness = new Harness({ locale: "en" });
});
afterEach(() => harness.dispose());

function delivered(): PersonEvent {
  const { actor, space, locale } = harness.person("anna").event("home", "");
  const values = { what: typed, client: "" };
  const interaction = Object.freeze({}) as Interaction;
  const form = { type: "form-submitted", form: "vent", state: "", values } as const;
  return { ...form, deliveryId: "delivery of the form", space, actor, locale, interaction };
}

/** Neither the store nor the way back to the person works. @returns mends both */
function breakBoth(): () => void {
  const { store, platform } = harness;
  const [save, answer] = [store.drafts.save, platform.answerPrivately];
  store.drafts.save = () => Promise.reject(new StoreFailedError());
  platform.answerPrivately = () => Promise.reject(new Error("canary"));
  return () => {
    store.drafts.save = save;
    platform.answerPrivately = answer;
  };
}

describe("a form that could neither be kept nor handed back", () => {
  it("is not acknowledged, and taken when it is delivered again", async () => {
    const mend = breakBoth();
    const event = delivered();
    await harness.app.handle(event);
    expect(harness.platform.acknowledged).toEqual([]);
    mend();
    await harness.app.handle(event);
    expect(textOf(harness.platform.answers.at(-1)?.message ?? null)).toContain("Words you can send");
  });

  it("is an event that failed, also where its delivery can't be given back: no job did", async () => {
    breakBoth();
    harness.store.claims.release = () => {
      throw new StoreFailedError();
    };
    await harness.app.handle(delivered());
    const logged = harness.logged.join("\n");
    expect(logged.match(/event-failed.*VENT_STORE_FAILED|VENT_STORE_FAILED.*event-failed/gu)).toHaveLength(2);
    expect(logged).not.toMatch(/job-failed|canary/u);
  });
});

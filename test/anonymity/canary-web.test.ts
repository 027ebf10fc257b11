/** Sends the canaries through the real playground, over HTTP, with somebody else's tab watching. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { walkEverywhere } from "./walk.ts";
import { walkModeration } from "./walk-moderation.ts";
import { createWebStage, type WebStage } from "./web-stage.ts";

vi.mock("../../adapters/web/config.ts", async (importOriginal) => {
  const { markedPersonas } = await import("./web-personas.ts");
  return { ...(await importOriginal<object>()), personas: markedPersonas };
});

describe("the canary on the playground", () => {
  let stage: WebStage;
  afterEach(() => stage.dispose());

  it("is nowhere: not on disk, in logs, in another's tab, in buttons or forms", async () => {
    stage = await createWebStage();
    await walkEverywhere(stage);
    const { others } = await stage.places();
    expect(others).toMatch(/^post /m);
    expect(others).toMatch(/^removed /m);
    expect(others).not.toMatch(/^(?:private|form|settled) /m);
  }, 120_000);

  it("is nowhere under moderation either: not on cards, in the log of acts, in what moderators' buttons and forms carry", async () => {
    stage = await createWebStage({ review: "all" });
    await walkModeration(stage);
  }, 120_000);
});

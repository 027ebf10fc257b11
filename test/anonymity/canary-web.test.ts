/** Sends the canaries through the real playground, over HTTP, with somebody else's tab watching. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Persona } from "../../adapters/web/config.ts";
import { walkEverywhere } from "./walk.ts";
import { createWebStage, type WebStage } from "./web-stage.ts";

const observer = "watcher-1";

vi.mock("../../adapters/web/config.ts", async (importOriginal) => {
  const marked: Persona[] = [
    { id: "U-canary-91827", name: "Zygfryda Kanarkowska", role: "staff" },
    { id: "U-canary-46352", name: "Zygfryda Kanarkowska", role: "staff" },
    { id: "watcher-1", name: "Watcher", role: "moderator" },
  ];
  return { ...(await importOriginal<object>()), personas: marked };
});

describe("the canary on the playground", () => {
  let stage: WebStage;
  beforeEach(async () => {
    stage = await createWebStage(observer);
  });
  afterEach(() => stage.dispose());

  it("is nowhere: not on disk, in logs, in another's tab, in buttons or forms", async () => {
    await walkEverywhere(stage);
    const { others } = await stage.places();
    expect(others).toMatch(/^post /m);
    expect(others).toMatch(/^removed /m);
    expect(others).not.toMatch(/^(?:private|form|settled) /m);
  }, 120_000);
});

/** How long refusals take on the real playground, over HTTP. */
import { vi } from "vitest";
import { describeRefusalTimes } from "./refusal-times.ts";
import { createWebStage } from "./web-stage.ts";

vi.mock("../../adapters/web/config.ts", async (importOriginal) => {
  const { markedPersonas } = await import("./web-personas.ts");
  return { ...(await importOriginal<object>()), personas: markedPersonas };
});

describeRefusalTimes("on the playground", createWebStage, false);

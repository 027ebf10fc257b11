/** Every attack, on the real playground over HTTP. */
import { vi } from "vitest";
import { describeAttacks } from "./attacks.ts";
import { createWebStage } from "./web-stage.ts";

vi.mock("../../adapters/web/config.ts", async (importOriginal) => {
  const { markedPersonas } = await import("./web-personas.ts");
  return { ...(await importOriginal<object>()), personas: markedPersonas };
});

describeAttacks("on the playground", createWebStage);

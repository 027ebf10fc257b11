/** Every attack, on the real playground over HTTP. */
import { vi } from "vitest";
import type { Persona } from "../../adapters/web/config.ts";
import { describeAttacks } from "./attacks.ts";
import { createWebStage } from "./web-stage.ts";

vi.mock("../../adapters/web/config.ts", async (importOriginal) => {
  const marked: Persona[] = [
    { id: "U-canary-91827", name: "Zygfryda Kanarkowska", role: "staff" },
    { id: "U-canary-46352", name: "Zygfryda Kanarkowska", role: "staff" },
    { id: "watcher-1", name: "Watcher", role: "staff" },
  ];
  return { ...(await importOriginal<object>()), personas: marked };
});

describeAttacks("on the playground", (isModerated) => createWebStage("watcher-1", isModerated));

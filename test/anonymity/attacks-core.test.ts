/** Every attack, on the core, with a platform that is only a list. */
import { describeAttacks } from "./attacks.ts";
import { createHarnessStage } from "./harness-stage.ts";

describeAttacks("on the core, with a platform that is only a list", async () => {
  const stage = createHarnessStage({ locale: "pl", settings: { locale: "pl" } });
  return { ...stage, dispose: async () => stage.harness.dispose() };
});

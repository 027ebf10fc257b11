/** Every attack, on the core, with a platform that is only a list. */
import { testModChannel } from "../support/fakes.ts";
import { testWords } from "../support/harness.ts";
import { describeAttacks } from "./attacks.ts";
import { createHarnessStage } from "./harness-stage.ts";

describeAttacks("on the core, with a platform that is only a list", async ({ review }) => {
  const moderation = { channel: testModChannel, review: review ?? "off", reportsHide: 3, words: testWords() } as const;
  const settings = { locale: "pl", ...(review === undefined ? {} : { moderation }) } as const;
  const stage = createHarnessStage({ locale: "pl", settings });
  return { ...stage, dispose: async () => stage.harness.dispose() };
});

/** How long refusals take on the core, with a platform that is only a list. */
import { testModChannel } from "../support/fakes.ts";
import { testWords } from "../support/harness.ts";
import { createHarnessStage } from "./harness-stage.ts";
import { describeRefusalTimes } from "./refusal-times.ts";

describeRefusalTimes(
  "on the core, with a platform that is only a list",
  async ({ review = "all" }) => {
    const moderation = { channel: testModChannel, review, reportsHide: 3, words: testWords() } as const;
    const stage = createHarnessStage({ locale: "pl", settings: { locale: "pl", moderation } }, async () => undefined);
    return { ...stage, dispose: async () => stage.harness.dispose() };
  },
  false,
);

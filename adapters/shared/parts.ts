/** The parts every entry point builds alike: clock, chance, and the advisor over the files in `prompts/`. */
import { randomBytes, randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Advisor, createAdvisor } from "../../src/advice/advise.ts";
import { situations } from "../../src/advice/situations.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Random } from "../../src/ports/random.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import type { Support } from "../../src/safety/support-text.ts";

export const systemClock: Clock = { now: () => Date.now() };

export const systemRandom: Random = { bytes: (length) => randomBytes(length), below: (limit) => randomInt(limit) };

/** @throws {PromptInvalidError} when a file in `prompts/playbook` is malformed. */
export function buildAdvisor(support: Support): Advisor {
  const folder = fileURLToPath(new URL("../../prompts/playbook", import.meta.url));
  return createAdvisor(loadPlaybook(folder, situations), support);
}

/** The parts every entry point builds alike: clock, chance, and the advisor over the files in `prompts/`. */
import { randomBytes, randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Advisor, createAdvisor } from "../../src/advice/advise.ts";
import { type SituationId, situations } from "../../src/advice/situations.ts";
import type { Config } from "../../src/config/load-config.ts";
import type { ModelConfig } from "../../src/config/model.ts";
import type { Moderation } from "../../src/discussions/moderated.ts";
import { ConfigInvalidError } from "../../src/errors.ts";
import type { Log } from "../../src/logging/log-events.ts";
import { withBreaker } from "../../src/models/circuit-breaker.ts";
import type { OpenAiCompatibleOptions } from "../../src/models/openai-compatible.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import type { ChannelRef } from "../../src/ports/platform.ts";
import type { Random } from "../../src/ports/random.ts";
import { type HeldWords, loadHeldWords } from "../../src/prompts/held-words.ts";
import type { HousePolicy } from "../../src/prompts/house-policy.ts";
import { loadHousePolicy } from "../../src/prompts/load-house-policy.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import type { Playbook } from "../../src/prompts/playbook.ts";
import { noClients, readClientNames, useClientNames } from "../../src/redaction/client-names.ts";
import type { Support } from "../../src/safety/support-text.ts";
import type { VentDeps } from "../../src/vents/deps.ts";

export const systemClock: Clock = { now: () => Date.now() };

export const systemRandom: Random = { bytes: (length) => randomBytes(length), below: (limit) => randomInt(limit) };

export const promptFolder = fileURLToPath(new URL("../../prompts", import.meta.url));

/** What a language model is told, for each thing it is asked; `prompts/<name>.md`. */
export const modelPrompts = {
  replies: "suggest-replies.v1",
  refining: "refine-reply.v1",
  note: "manager-note.v1",
  digest: "digest-opening.v1",
  disguise: "disguise.v1",
} as const;

let loaded: Playbook<SituationId> | undefined;
/** Both engines speak from the same pages. */
function shippedPlaybook(): Playbook<SituationId> {
  loaded ??= loadPlaybook(join(promptFolder, "playbook"), situations);
  return loaded;
}

/** @throws {PromptInvalidError} when a file in `prompts/playbook` is malformed. */
export function buildAdvisor(support: Support, policy?: HousePolicy<SituationId>): Advisor {
  return createAdvisor(shippedPlaybook(), support, policy);
}

/**
 * What asks `model` for better words than the playbook's; not even loaded without one. @returns null without a model.
 * @throws {PromptInvalidError} when a prompt is malformed.
 */
export async function buildModelDesk(
  model: LanguageModel | null,
  policy: HousePolicy<SituationId>,
  random: Random,
): Promise<VentDeps["model"]> {
  if (model === null) return null;
  const { createModelEngine } = await import("../../src/advice/model-engine.ts");
  const { loadPrompt } = await import("../../src/prompts/load-prompt.ts");
  const { Asks } = await import("../../src/vents/asks.ts");
  const prompt = loadPrompt(promptFolder, modelPrompts.replies);
  const engine = createModelEngine({ model, prompt, playbook: shippedPlaybook(), policy, random });
  const { createRefiner } = await import("../../src/advice/refine-engine.ts");
  const refinePrompt = loadPrompt(promptFolder, modelPrompts.refining);
  const refiner = createRefiner({ model, prompt: refinePrompt, policy, random });
  const { createNoteWriter } = await import("../../src/advice/note-writer.ts");
  const notes = createNoteWriter({ model, prompt: loadPrompt(promptFolder, modelPrompts.note), policy, random });
  const { createDisguiser } = await import("../../src/advice/disguiser.ts");
  const disguiser = createDisguiser({ model, prompt: loadPrompt(promptFolder, modelPrompts.disguise), random });
  const { createDigestWriter } = await import("../../src/themes/word-digest.ts");
  const digests = createDigestWriter({ model, prompt: loadPrompt(promptFolder, modelPrompts.digest) });
  return { engine, refiner, notes, disguiser, digests, asks: new Asks(random) };
}

/** The house policy where none is named; it may be missing. */
export const ownPolicyPath = fileURLToPath(new URL("../../prompts/house-policy.md", import.meta.url));

/** @throws {PromptInvalidError} when the file is malformed, or one is named and not there. */
export function buildPolicy({
  housePolicyPath,
}: {
  readonly housePolicyPath: string | null;
}): HousePolicy<SituationId> {
  return loadHousePolicy(housePolicyPath ?? ownPolicyPath, housePolicyPath !== null, situations);
}

/** Tells redaction the firm's clients. @throws {ConfigInvalidError} when a list is named and can't be read. */
export function learnClientNames({ clientNamesPath }: { readonly clientNamesPath: string | null }): void {
  useClientNames(clientNamesPath === null ? noClients : readClientNames(readClientList(clientNamesPath)));
}

function readClientList(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new ConfigInvalidError([
      "CLIENT_NAMES names a file that can't be read; correct it, or remove it (see .env.example)",
    ]);
  }
}

/** How the space of one platform is moderated. @throws {PromptInvalidError} when a file in `prompts/moderation` is malformed. */
export function buildModeration(
  { review, reportThreshold }: Pick<Config, "review" | "reportThreshold">,
  channel: ChannelRef,
): Moderation {
  words ??= loadHeldWords(promptFolder);
  return { channel, review, reportsHide: reportThreshold, words };
}

let words: HeldWords | undefined;

/** @returns null when no model is configured. */
export function buildModel(
  config: { readonly model: ModelConfig | null },
  clock: Clock,
  log: Log,
): LanguageModel | null {
  return config.model === null ? null : withBreaker(openModel(config.model, { clock, log }), clock, log);
}

/** The model without its breaker. Its SDK takes about 35 MB and 150 ms, and is loaded by the first call. */
export function openModel(
  { baseUrl, apiKey, name }: ModelConfig,
  options: Pick<OpenAiCompatibleOptions, "clock" | "log" | "limits">,
): LanguageModel {
  let loading: Promise<LanguageModel> | undefined;
  const load = async () => {
    const { createOpenAiCompatibleModel } = await import("../../src/models/openai-compatible.ts");
    return createOpenAiCompatibleModel({ ...options, baseUrl, apiKey: apiKey?.reveal() ?? null, model: name });
  };
  return {
    name,
    host: new URL(baseUrl).host,
    async complete(call) {
      loading ??= load();
      return (await loading).complete(call);
    },
  };
}

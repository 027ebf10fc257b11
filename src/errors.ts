/** Faults. Messages are for operators: no vent text, no platform ids. What a person sees is in `i18n`. */

/** Base of every fault. An expected outcome (too long, already published) is a returned union, never one of these. */
export abstract class BotError extends Error {
  abstract readonly code: `VENT_${string}`;
}

/** The configuration can't be used; `problems` names each variable, what is wrong and how to mend it. */
export class ConfigInvalidError extends BotError {
  readonly code = "VENT_CONFIG_INVALID";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the configuration has ${problems.length} problem(s):\n${problems.map((line) => `  - ${line}`).join("\n")}`);
    this.problems = problems;
  }
}

/** `VENTIL_SECRET` is missing, short, an example, lies in the data folder, or is not the one the store was made with. */
export class SecretUnusableError extends BotError {
  readonly code = "VENT_SECRET_UNUSABLE";
}

/** The store file can't be opened: no permission, not a database, or a newer version wrote it. */
export class StoreUnusableError extends BotError {
  readonly code = "VENT_STORE_UNUSABLE";
}

/** A read or write of the store failed while serving: full disk, read-only file, damaged page. */
export class StoreFailedError extends BotError {
  readonly code = "VENT_STORE_FAILED";
}

/** Another process serves this store; only one may. */
export class StoreLeasedError extends BotError {
  readonly code = "VENT_STORE_LEASED";
}

/** A sealed value could not be opened: other secret, damaged, or moved to another row. */
export class SealBrokenError extends BotError {
  readonly code = "VENT_SEAL_BROKEN";
}

/** The way back to the person is gone: form closed, token expired, page left. The result waits in *mine*. */
export class InteractionGoneError extends BotError {
  readonly code = "VENT_INTERACTION_GONE";
}

/** The platform refused or did not answer, and surely made nothing; the outbox tries again. */
export class PlatformFailedError extends BotError {
  readonly code = "VENT_PLATFORM_FAILED";
}

/** The platform shut the bot out while it serves: its token was reset, or what it may hear was taken back. */
export class PlatformShutOutError extends BotError {
  readonly code = "VENT_PLATFORM_SHUT_OUT";
}

/** The platform may or may not have made the post; it is never repeated without the author. */
export class PostUnsureError extends BotError {
  readonly code = "VENT_POST_UNSURE";
}

/** A prompt or playbook file is malformed; found at start, never while serving. */
export class PromptInvalidError extends BotError {
  readonly code = "VENT_PROMPT_INVALID";
}

export type ModelFailure =
  | "timeout"
  | "aborted"
  | "unreachable"
  | "refused-key"
  | "not-found"
  | "rate-limited"
  | "server-error"
  | "refusal"
  | "cut-off"
  | "unreadable"
  | "resting";

/** The model gave no readable answer in time. The playbook's words stand; an answer a gate refused is an outcome, not this. */
export class ModelFailedError extends BotError {
  readonly code = "VENT_MODEL_FAILED";
  readonly reason: ModelFailure;
  constructor(reason: ModelFailure) {
    super(`the language model gave no usable answer: ${reason}`);
    this.reason = reason;
  }
}

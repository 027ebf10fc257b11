/** Reads the configuration from a plain record and reports all problems at once. Values are never echoed. */
import { resolve } from "node:path";
import * as v from "valibot";
import { ConfigInvalidError } from "../errors.ts";
import type { Locale } from "../ports/platform.ts";
import { type DiscordConfig, discordProblems, toDiscordConfig } from "./discord.ts";
import { type ModelConfig, modelProblems, toModelConfig } from "./model.ts";
import { type ReviewMode, reviewProblems } from "./review.ts";
import { variables } from "./schema.ts";
import { type SlackConfig, slackProblems, toSlackConfig } from "./slack.ts";

export interface Config {
  /** Absolute. */
  readonly storePath: string;
  readonly playground: "auto" | "on" | "off";
  readonly playgroundPort: number;
  readonly locale: Locale;
  /** Null: the help lines follow the reader's language. */
  readonly country: string | null;
  readonly support: string;
  readonly threadOpenDays: number;
  readonly retentionDays: number;
  readonly publishDelayMs: number | null;
  readonly digest: {
    readonly k: number;
    readonly at: { readonly weekday: number; readonly hour: number; readonly minute: number };
    readonly zone: string;
  };
  /** Absolute. Null: no list of clients. */
  readonly clientNamesPath: string | null;
  readonly review: ReviewMode;
  /** People whose reports hide a post. */
  readonly reportThreshold: number;
  /** Absolute. Null: the file that comes with Ventil. */
  readonly housePolicyPath: string | null;
  /** Null: the playbook answers alone. */
  readonly model: ModelConfig | null;
  /** Null: Slack is not connected. */
  readonly slack: SlackConfig | null;
  /** Null: Discord is not connected. */
  readonly discord: DiscordConfig | null;
}

/** @throws {ConfigInvalidError} naming each variable, what is wrong and how to mend it. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = v.safeParse(v.object(variables), withoutEmpty(env));
  const problems = parsed.issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`) ?? [];
  if (env.VENTIL_SECRET !== undefined && env.VENTIL_SECRET_FILE) {
    problems.push("VENTIL_SECRET and VENTIL_SECRET_FILE are both set; keep one");
  }
  if (daysOf(env, "THREAD_OPEN_DAYS") > daysOf(env, "RETENTION_DAYS")) {
    problems.push(
      "THREAD_OPEN_DAYS must not be more than RETENTION_DAYS: a post would be deleted while its thread is open",
    );
  }
  problems.push(...modelProblems(env), ...slackProblems(env), ...discordProblems(env), ...reviewProblems(env));
  if (!parsed.success || problems.length > 0) {
    throw new ConfigInvalidError(problems.map((problem) => `${problem} (see .env.example)`));
  }
  const { output: data } = parsed;
  return {
    storePath: resolve(data.STORE_URL.slice("sqlite:".length)),
    playground: data.PLAYGROUND,
    playgroundPort: data.PLAYGROUND_PORT,
    locale: data.VENTIL_LOCALE,
    country: data.VENTIL_COUNTRY ?? null,
    support: data.VENTIL_SUPPORT,
    threadOpenDays: data.THREAD_OPEN_DAYS,
    retentionDays: data.RETENTION_DAYS,
    publishDelayMs: data.PUBLISH_DELAY,
    digest: { k: data.DIGEST_K, at: data.DIGEST_AT, zone: data.DIGEST_ZONE ?? systemZone() },
    clientNamesPath: data.CLIENT_NAMES === undefined ? null : resolve(data.CLIENT_NAMES),
    review: data.REVIEW_MODE,
    reportThreshold: data.REPORT_THRESHOLD,
    housePolicyPath: data.HOUSE_POLICY === undefined ? null : resolve(data.HOUSE_POLICY),
    model: toModelConfig(data),
    slack: toSlackConfig(data),
    discord: toDiscordConfig(data),
  };
}

/** The machine's own time zone. */
function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Also while something else is wrong, so that all problems are told at once; NaN for what is no number. */
function daysOf(
  env: Readonly<Record<string, string | undefined>>,
  name: "THREAD_OPEN_DAYS" | "RETENTION_DAYS",
): number {
  const parsed = v.safeParse(variables[name], env[name] === "" ? undefined : env[name]);
  return parsed.success ? parsed.output : Number.NaN;
}

/** A variable left empty in `.env` is not set; but an empty secret is a mistake, see `secret.ts`. */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== "" || name === "VENTIL_SECRET"));
}

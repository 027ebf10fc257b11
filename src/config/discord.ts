/** Whether and how Discord is connected: the token, channels, and what must fit together. */
import * as v from "valibot";
import { Hidden } from "./hidden.ts";

export interface DiscordConfig {
  readonly token: Hidden;
  /** Null: asked from Discord where it is needed. */
  readonly applicationId: string | null;
  /** The API's base without the version; null for Discord's own. */
  readonly apiUrl: string | null;
  readonly ventChannel: string;
  /** Null: nobody can moderate. */
  readonly modChannel: string | null;
  /** Null: digests go to the venting channel only. */
  readonly digestChannel: string | null;
  /** Whether a message typed in the venting channel is taken down and kept for its writer. */
  readonly rescue: boolean;
}

/** @see https://docs.discord.com/developers/reference#snowflakes */
const snowflake = (what: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{5,20}$/, `must be the id of ${what}: only digits, copied with Discord's developer mode on`),
    ),
  );

export const discordVariables = {
  DISCORD_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w-]{4,}\.[\w-]{2,}\.[\w-]{5,}$/, "must be the bot's token: three parts with dots between them"),
      v.transform((value) => new Hidden(value)),
    ),
  ),
  DISCORD_APPLICATION_ID: snowflake("the application"),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^https?:\/\//.test(text) && URL.canParse(text) && text.endsWith("/api"),
        'must be an address that ends in "/api"; leave it empty for Discord itself',
      ),
    ),
  ),
  DISCORD_VENT_CHANNEL: snowflake("a channel"),
  DISCORD_MOD_CHANNEL: snowflake("a channel"),
  DISCORD_DIGEST_CHANNEL: snowflake("a channel"),
  DISCORD_RESCUE: v.optional(v.picklist(["off", "on"], 'must be "on" or "off"'), "off"),
} as const;

type Name = keyof typeof discordVariables;
type Values = Readonly<Partial<Record<Name, unknown>>>;

const ofDiscord = (Object.keys(discordVariables) as Name[]).filter(
  (name) => name !== "DISCORD_API_URL" && name !== "DISCORD_RESCUE",
);

/** @param env what is set, checked or not: said also while something else is wrong. */
export function discordProblems(env: Values): readonly string[] {
  const cause = ofDiscord.find((name) => env[name]);
  if (cause === undefined) return [];
  const stop = `since ${cause} is set; to do without Discord, leave every DISCORD_ variable empty`;
  const problems: string[] = [];
  if (!env.DISCORD_TOKEN) problems.push(`DISCORD_TOKEN must be set, ${stop}`);
  if (!env.DISCORD_VENT_CHANNEL) problems.push(`DISCORD_VENT_CHANNEL must name the channel for vents, ${stop}`);
  if (env.DISCORD_MOD_CHANNEL && env.DISCORD_MOD_CHANNEL === env.DISCORD_VENT_CHANNEL) {
    problems.push(
      "DISCORD_MOD_CHANNEL must be another channel than DISCORD_VENT_CHANNEL: whoever acts there moderates",
    );
  }
  if (env.DISCORD_DIGEST_CHANNEL && env.DISCORD_DIGEST_CHANNEL === env.DISCORD_VENT_CHANNEL) {
    problems.push(
      "DISCORD_DIGEST_CHANNEL must be another channel than DISCORD_VENT_CHANNEL, where each digest is posted anyway",
    );
  }
  return problems;
}

/** @returns null when Discord is not configured. */
export function toDiscordConfig(
  values: {
    readonly [Variable in Name]?: v.InferOutput<(typeof discordVariables)[Variable]> | undefined;
  },
): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_VENT_CHANNEL: ventChannel } = values;
  if (token === undefined || ventChannel === undefined) return null;
  return {
    token,
    applicationId: values.DISCORD_APPLICATION_ID ?? null,
    apiUrl: values.DISCORD_API_URL ?? null,
    ventChannel,
    modChannel: values.DISCORD_MOD_CHANNEL ?? null,
    digestChannel: values.DISCORD_DIGEST_CHANNEL ?? null,
    rescue: values.DISCORD_RESCUE === "on",
  };
}

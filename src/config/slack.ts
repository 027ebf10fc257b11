/** Whether and how Slack is connected: tokens, the mode, channels, and what must fit together. */
import * as v from "valibot";
import { Hidden } from "./hidden.ts";
import { port } from "./whole-number.ts";

export interface SlackConfig {
  readonly botToken: Hidden;
  readonly mode: SlackMode;
  /** The Web API's base, with a slash at the end; null for Slack's own. */
  readonly apiUrl: string | null;
  readonly ventChannel: string;
  /** Null: nobody can moderate. */
  readonly modChannel: string | null;
  /** Null: digests go to the venting channel only. */
  readonly digestChannel: string | null;
}

/** Socket Mode needs no public address; HTTP needs one, and a proxy that speaks TLS in front. */
export type SlackMode =
  | { readonly type: "socket"; readonly appToken: Hidden }
  | { readonly type: "http"; readonly signingSecret: Hidden; readonly port: number };

const token = (prefix: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(new RegExp(`^${prefix}-[A-Za-z0-9-]{5,300}$`), `must begin with ${prefix}- and be without spaces`),
      v.transform((value) => new Hidden(value)),
    ),
  );

/** @see https://docs.slack.dev/reference/objects/conversation-object */
const channel = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[CG][A-Z0-9]{5,20}$/, 'must be the id of a channel, such as "C0123456789"; its details in Slack show it'),
  ),
);

export const slackVariables = {
  SLACK_BOT_TOKEN: token("xoxb"),
  SLACK_APP_TOKEN: token("xapp"),
  SLACK_SIGNING_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]{16,100}$/, "must be the signing secret that the app's page in Slack shows"),
      v.transform((value) => new Hidden(value)),
    ),
  ),
  PORT: port(3001),
  SLACK_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^https?:\/\//.test(text) && URL.canParse(text) && text.endsWith("/api/"),
        'must be an address that ends in "/api/"; leave it empty for Slack itself',
      ),
    ),
  ),
  SLACK_VENT_CHANNEL: channel,
  SLACK_MOD_CHANNEL: channel,
  SLACK_DIGEST_CHANNEL: channel,
} as const;

type Name = keyof typeof slackVariables;
type Values = Readonly<Partial<Record<Name, unknown>>>;

const ofSlack = (Object.keys(slackVariables) as Name[]).filter((name) => name !== "PORT" && name !== "SLACK_API_URL");

/** @param env what is set, checked or not: said also while something else is wrong. */
export function slackProblems(env: Values): readonly string[] {
  const cause = ofSlack.find((name) => env[name]);
  if (cause === undefined) return [];
  const stop = `since ${cause} is set; to do without Slack, leave every SLACK_ variable empty`;
  const problems: string[] = [];
  if (!env.SLACK_BOT_TOKEN) problems.push(`SLACK_BOT_TOKEN must be set, ${stop}`);
  if (!env.SLACK_VENT_CHANNEL) problems.push(`SLACK_VENT_CHANNEL must name the channel for vents, ${stop}`);
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    problems.push(`SLACK_APP_TOKEN must be set, or SLACK_SIGNING_SECRET for HTTP, ${stop}`);
  }
  if (env.SLACK_MOD_CHANNEL && env.SLACK_MOD_CHANNEL === env.SLACK_VENT_CHANNEL) {
    problems.push("SLACK_MOD_CHANNEL must be another channel than SLACK_VENT_CHANNEL: whoever writes there moderates");
  }
  if (env.SLACK_DIGEST_CHANNEL && env.SLACK_DIGEST_CHANNEL === env.SLACK_VENT_CHANNEL) {
    problems.push(
      "SLACK_DIGEST_CHANNEL must be another channel than SLACK_VENT_CHANNEL, where each digest is posted anyway",
    );
  }
  return problems;
}

/** @returns null when Slack is not configured. A signing secret means HTTP, whatever else is set. */
export function toSlackConfig(
  values: {
    readonly [Variable in Name]?: v.InferOutput<(typeof slackVariables)[Variable]> | undefined;
  },
): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_VENT_CHANNEL: ventChannel, SLACK_APP_TOKEN: appToken } = values;
  const { SLACK_SIGNING_SECRET: signingSecret, PORT: listensOn = 3001 } = values;
  if (botToken === undefined || ventChannel === undefined) return null;
  const shared = {
    botToken,
    apiUrl: values.SLACK_API_URL ?? null,
    ventChannel,
    modChannel: values.SLACK_MOD_CHANNEL ?? null,
    digestChannel: values.SLACK_DIGEST_CHANNEL ?? null,
  };
  if (signingSecret !== undefined) return { ...shared, mode: { type: "http", signingSecret, port: listensOn } };
  return appToken === undefined ? null : { ...shared, mode: { type: "socket", appToken } };
}

/** Which language model is used, if any: three variables, and what must fit together. */
import * as v from "valibot";
import { Hidden } from "./hidden.ts";

export interface ModelConfig {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Null for a local server that needs none. */
  readonly apiKey: Hidden | null;
  readonly name: string;
}

const defaultBaseUrl = "https://api.openai.com/v1";

const flawOfUrl = (text: string): string | null => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return "must be an address such as http://localhost:11434/v1";
  if (url.username !== "" || url.password !== "")
    return "must be without a user name and password; a key belongs in OPENAI_API_KEY";
  if (url.search !== "" || url.hash !== "")
    return 'must be without "?" and "#"; it is only the beginning of an address';
  if (/\/(?:chat\/)?completions\/?$/.test(url.pathname))
    return "must be the beginning of the address, before /chat/completions";
  if (url.protocol === "http:" && !isPrivateHost(url.hostname))
    return "must begin with https://, since what people write would cross the network for others to read";
  return null;
};

export const modelVariables = {
  OPENAI_API_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]+$/, "must be plain letters, digits and signs, without spaces and line breaks"),
      v.transform((key) => new Hidden(key)),
    ),
  ),
  OPENAI_BASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.rawCheck(({ dataset, addIssue }) => {
        const message = dataset.typed ? flawOfUrl(dataset.value) : null;
        if (message !== null) addIssue({ message });
      }),
      v.transform((text) => text.replace(/\/+$/, "")),
    ),
  ),
  OPENAI_MODEL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]{1,100}$/, "must be the name of a model, without spaces, at most 100 characters"),
    ),
  ),
} as const;

type Values = Readonly<Partial<Record<keyof typeof modelVariables, unknown>>>;

/** @param env what is set, checked or not: said also while something else is wrong. */
export function modelProblems(env: Values): readonly string[] {
  if (env.OPENAI_MODEL) return [];
  const cause = env.OPENAI_BASE_URL ? "OPENAI_BASE_URL" : env.OPENAI_API_KEY ? "OPENAI_API_KEY" : null;
  if (cause === null) return [];
  return [`OPENAI_MODEL must name the model, since ${cause} is set; to use no model, leave ${cause} empty`];
}

/** @returns null for no model: then the playbook answers alone. A name without key and address is no model. */
export function toModelConfig(values: {
  readonly OPENAI_API_KEY?: Hidden | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_MODEL?: string | undefined;
}): ModelConfig | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = values;
  if (name === undefined || (apiKey === undefined && baseUrl === undefined)) return null;
  return { baseUrl: baseUrl ?? defaultBaseUrl, apiKey: apiKey ?? null, name };
}

/**
 * This machine, its own network, or a name that only such a network knows.
 * @see https://www.rfc-editor.org/rfc/rfc6890 https://www.rfc-editor.org/rfc/rfc6762 https://www.rfc-editor.org/rfc/rfc8375
 */
function isPrivateHost(hostname: string): boolean {
  if (/^[\d.]+$/.test(hostname)) {
    return /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      hostname,
    );
  }
  if (hostname.startsWith("["))
    return hostname === "[::1]" || /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(hostname);
  return !hostname.includes(".") || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(hostname);
}

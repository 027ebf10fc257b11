/** The doctor on `.env` and the configuration: all problems at once, names of variables but never a value. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Config, loadConfig } from "../../../src/config/load-config.ts";
import { variables } from "../../../src/config/schema.ts";
import { ConfigInvalidError } from "../../../src/errors.ts";
import { isOpenToOthers } from "./files.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

export type Env = Readonly<Record<string, string | undefined>>;

export interface EnvFile {
  readonly path: string;
  readonly variables: Env;
}

export interface EnvFileCheck {
  /** Null when there is none, or it can't be read. */
  readonly file: EnvFile | null;
  readonly findings: readonly Finding[];
}

const known: readonly string[] = Object.keys(variables);
/** A name that begins like one of ours and is none of ours is a slip; others belong to somebody else. */
const ours = new Set(known.map((name) => name.split("_")[0]));
const confidential = /(?:SECRET|TOKEN|KEY)$/;

/** @param folder where `npm start` would look for `.env`. */
export function readEnvFile(folder: string): EnvFileCheck {
  const path = join(folder, ".env");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "ENOENT")
      return { file: null, findings: [ok("no .env; defaults are used (npm run setup writes one)")] };
    return { file: null, findings: [problem(`.env can't be read: ${code ?? "unknown"}`, "make it a readable file")] };
  }
  const file = { path, variables: parseEnv(text) };
  const names = Object.keys(file.variables);
  const findings = [ok(`.env is read, ${names.length} ${names.length === 1 ? "variable" : "variables"}`)];
  const secrets = names.filter((name) => confidential.test(name) && file.variables[name] !== "");
  if (secrets.length > 0 && isOpenToOthers(path)) {
    findings.push(warning(`.env holds ${secrets.join(", ")} and others can read it`, "chmod 600 .env"));
  }
  const slips = names.filter((name) => ours.has(name.split("_")[0]) && !known.includes(name));
  for (const name of slips) findings.push(warning(`.env sets ${name}, which Ventil does not know`, "see .env.example"));
  return { file, findings };
}

/** `config` is null when it can't be used; then `findings` names every problem. */
export function checkConfig(env: Env): { readonly config: Config | null; readonly findings: readonly Finding[] } {
  try {
    const config = loadConfig(env);
    const delay = config.publishDelayMs === null ? "none" : `up to ${config.publishDelayMs / 60_000} minutes`;
    const facts = [
      `language ${config.locale}`,
      `country ${config.country ?? "not set"}`,
      `support contact ${config.support === "" ? "none" : "set"}`,
      `threads open ${config.threadOpenDays} days`,
      `posts kept ${config.retentionDays} days`,
      `publish delay ${delay}`,
      `themes from ${config.digest.k} people on, in the time zone ${config.digest.zone}`,
      `review ${config.review}`,
    ];
    return { config, findings: [ok(`configuration: ${facts.join(", ")}`)] };
  } catch (fault) {
    if (!(fault instanceof ConfigInvalidError)) throw fault;
    return { config: null, findings: fault.problems.map((text) => problem(`configuration: ${text}`)) };
  }
}

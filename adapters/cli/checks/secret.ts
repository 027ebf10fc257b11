/** The doctor on the secret: where it comes from and whether it may be used. It is never shown, and never made here. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { defaultSecretPath, isEmptyStore, loadPepper, type SecretSource } from "../../../src/config/secret.ts";
import { SecretUnusableError } from "../../../src/errors.ts";
import { canMakeFilesIn, liesIn } from "./files.ts";
import { type Finding, ok, problem } from "./finding.ts";
import type { EnvFile } from "./settings.ts";

export interface SecretCheck {
  /** Null when there is none, or it may not be used. */
  readonly pepper: Buffer | null;
  readonly findings: readonly Finding[];
}

/** @param envFile the `.env` that is part of `source.env`, if any. */
export function checkSecret(source: SecretSource, envFile: EnvFile | null): SecretCheck {
  const { VENTIL_SECRET: value, VENTIL_SECRET_FILE: file = "" } = source.env;
  const own = defaultSecretPath(source.homeFolder);
  const dataFolder = dirname(source.storePath);
  if (value !== undefined) {
    const inFile = envFile !== null && envFile.variables.VENTIL_SECRET === value;
    const from = { ...source, envFile: inFile ? envFile.path : null };
    return load(from, `VENTIL_SECRET, from ${inFile ? ".env" : "the environment"}`);
  }
  if (file !== "") {
    if (existsSync(file)) return load(source, "the file that VENTIL_SECRET_FILE names");
    // The name is not repeated: it is a common slip to put the secret itself there.
    const text = "secret: VENTIL_SECRET_FILE names a file that is not there";
    return refused(text, "give the file's full path (~ is not understood), or remove the variable");
  }
  if (existsSync(own) || !isEmptyStore(source.storePath)) return load(source, own);
  return foresee(own, dataFolder);
}

/** Only for a secret that exists, or one that is missed: `loadPepper` makes none then. */
function load(source: SecretSource, place: string): SecretCheck {
  try {
    const pepper = loadPepper(source);
    return { pepper, findings: [ok(`secret: ${place}; ${pepper.length} bytes`)] };
  } catch (fault) {
    if (!(fault instanceof SecretUnusableError)) throw fault;
    return refused(`secret: ${fault.message}`, null);
  }
}

/** No secret and no store: what the first start will do. */
function foresee(own: string, dataFolder: string): SecretCheck {
  if (liesIn(own, dataFolder)) {
    return refused(
      `secret: ${own} would lie in the data folder ${dataFolder}`,
      "move the store with STORE_URL, or set VENTIL_SECRET_FILE",
    );
  }
  if (!canMakeFilesIn(dirname(own))) {
    return refused(`secret: none yet, and ${own} can't be made`, "set VENTIL_SECRET or VENTIL_SECRET_FILE");
  }
  return { pepper: null, findings: [ok(`secret: none yet; the first start makes one at ${own}`)] };
}

function refused(text: string, mend: string | null): SecretCheck {
  return { pepper: null, findings: [problem(text, mend)] };
}

/** `npm run -s themes`: prints the final digests of the store, also while a process serves it; `-- --csv` for a spreadsheet. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { type Config, loadConfig } from "../../src/config/load-config.ts";
import { isEmptyStore, loadPepper } from "../../src/config/secret.ts";
import { BotError } from "../../src/errors.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import { exportDigests, toCsv } from "../../src/themes/export-digests.ts";
import { systemClock, systemRandom } from "../shared/parts.ts";
import { printThemes } from "./print-themes.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "themes",
    version: packageJson.version,
    description:
      "Prints the themes of the weeks that are over. Nothing of a week that is open, and no theme under DIGEST_K.",
  },
  args: { csv: { type: "boolean", description: "comma-separated values, one theme of one week a line" } },
  run({ args: { csv } }) {
    try {
      process.stdout.write(show(csv === true));
    } catch (fault) {
      // Nothing of an unknown fault is printed: it may carry a path or a value.
      const text =
        fault instanceof BotError ? `${fault.code}: ${fault.message}` : `unexpected ${(fault as Error).name}`;
      process.stderr.write(`${text}\n`);
      process.exitCode = 1;
    }
  },
});

function show(csv: boolean): string {
  const wasSet = process.env.VENTIL_SECRET !== undefined;
  const hasFile = existsSync(".env");
  if (hasFile) process.loadEnvFile(".env");
  const envFile = hasFile && !wasSet && process.env.VENTIL_SECRET !== undefined ? resolve(".env") : null;
  const config = loadConfig(process.env);
  const store = openExisting(config, envFile);
  try {
    const themes = store === null ? [] : exportDigests(store.digests, config.digest.k);
    return csv ? toCsv(themes) : printThemes(themes, config.locale);
  } finally {
    store?.close();
  }
}

/** @returns null where there is no store yet: looking makes none */
function openExisting({ storePath: path }: Config, envFile: string | null): Store<unknown> | null {
  if (isEmptyStore(path)) return null;
  const pepper = loadPepper({ env: process.env, homeFolder: homedir(), storePath: path, envFile });
  return openStore<unknown>({ path, pepper, clock: systemClock, random: systemRandom });
}

await runCommand(command);

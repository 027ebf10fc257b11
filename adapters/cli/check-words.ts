/** Commands that can't be undone take no word they don't know: a mistyped `--dry-run` must not be the real thing. */

export interface Words {
  readonly rawArgs: readonly string[];
  /** What stands there without a dash. */
  readonly positionals: readonly string[];
}

/** @returns false after it has said what is unknown; then nothing may be done. */
export function knowsAll(
  { rawArgs, positionals }: Words,
  options: readonly string[],
  mostPositionals: number,
): boolean {
  const named = rawArgs
    .filter((word) => word.startsWith("-"))
    .map((word) => word.replace(/^-+/, "").split("=")[0] ?? "");
  const unknown = named.find((name) => !options.includes(name)) ?? positionals[mostPositionals];
  if (unknown === undefined) return true;
  process.stderr.write(`I don't know "${unknown.slice(0, 40)}", so nothing was done; --help lists what I know.\n`);
  process.exitCode = 1;
  return false;
}

/** `npm run wipe --dry-run`, without the two dashes before it, tells npm and not the command. */
export function wasToldToNpm(option: "dry-run"): boolean {
  return process.env[`npm_config_${option.replaceAll("-", "_")}`] === "true";
}

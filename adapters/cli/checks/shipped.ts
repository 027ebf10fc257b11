/** The doctor on what comes with the version: Node, the playbook, the prompts, and the age of the help lines. */
import { situations } from "../../../src/advice/situations.ts";
import { BotError } from "../../../src/errors.ts";
import { loadPlaybook } from "../../../src/prompts/load-playbook.ts";
import { loadPrompt } from "../../../src/prompts/load-prompt.ts";
import { helpLines, inLocale } from "../../../src/safety/help-lines.ts";
import { type Finding, ok, problem, warning } from "./finding.ts";

const leastNode = 24;
const oldestDays = 200;
const dayMs = 86_400_000;

/** @param version as in `process.versions.node` */
export function checkNode(version: string): Finding {
  if (Number.parseInt(version, 10) >= leastNode) return ok(`Node ${version}`);
  return problem(`Node ${version} is too old; Ventil needs ${leastNode}`, "npm ci, or install a newer Node");
}

/** @param folder the path of `prompts/playbook` */
export function checkPlaybook(folder: string): Finding {
  try {
    const { pages, topics } = loadPlaybook(folder, situations);
    return ok(`playbook: ${Object.keys(pages).length} situations in ${Object.keys(topics).length} languages`);
  } catch (fault) {
    if (!(fault instanceof BotError)) throw fault;
    return problem(`playbook: ${fault.message}`, "put the file back as it came, or correct your change");
  }
}

/**
 * @param folder the path of `prompts`. @param names without the files' ending
 * @param isUsed whether a model is configured: then a damaged prompt keeps Ventil from starting
 */
export function checkPrompts(folder: string, names: readonly string[], isUsed: boolean): Finding[] {
  const flaws = names.flatMap((name) => {
    try {
      loadPrompt(folder, name);
      return [];
    } catch (fault) {
      if (!(fault instanceof BotError)) throw fault;
      return [fault.message];
    }
  });
  if (flaws.length === 0) return [ok(`prompts for a language model: ${names.length}`)];
  const mend = "put the file back as it came; for words of your own write a new version, as CONTRIBUTING.md says";
  return flaws.map((flaw) =>
    isUsed
      ? problem(`prompt for the language model: ${flaw}`, mend)
      : warning(`prompt for a language model, which is not used now: ${flaw}`, mend),
  );
}

/** @param country two letters. @param now milliseconds since the epoch */
export function checkHelpLines(country: string | null, now: number): Finding {
  const countries = country === null ? ["pl", "lt", "eu"] : [country];
  const lines = countries.flatMap((one) => helpLines(one).lines);
  const old = lines.filter(({ checkedOn }) => now - Date.parse(checkedOn) > oldestDays * dayMs);
  const isGeneral = lines.every((line) => line.country === "eu");
  const places = country === null ? "the reader's language" : isGeneral ? "Europe in general" : country;
  const count = `help lines for ${places}: ${lines.length}`;
  if (old.length === 0) return ok(`${count}, each looked up in the last ${oldestDays} days`);
  const names = old
    .map(({ name, number, checkedOn }) => `${inLocale(name, "en")} (${number}, ${checkedOn})`)
    .join("; ");
  return warning(
    `${count}, of which ${old.length} not looked up for more than ${oldestDays} days: ${names}`,
    "update Ventil, or check the numbers and src/safety/help-lines.ts",
  );
}

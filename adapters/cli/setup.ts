/** `npm run setup`: asks what Ventil needs to know and writes `.env`. Stopped at any question, it writes nothing. */
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { cancel, confirm, group, intro, isCancel, log, note, outro, select, text } from "@clack/prompts";
import { defineCommand } from "citty";
import * as v from "valibot";
import packageJson from "../../package.json" with { type: "json" };
import { loadConfig } from "../../src/config/load-config.ts";
import { variables } from "../../src/config/schema.ts";
import { ConfigInvalidError } from "../../src/errors.ts";
import { type Answers, backupName, mergeEnv, quote, readValues, toVariables, type Values } from "./env-file.ts";
import { runCommand } from "./run-command.ts";

const envPath = ".env";
/** An unanswered question leaves it hidden. */
const showCursor = "\u001b[?25h";

const languages = [
  { value: "en", label: "English" },
  { value: "pl", label: "Polski" },
  { value: "lt", label: "Lietuvių" },
];

const countries = [
  { value: "pl", label: "Poland" },
  { value: "lt", label: "Lithuania" },
  { value: "gb", label: "United Kingdom" },
  { value: "ie", label: "Ireland" },
  { value: "us", label: "United States" },
  { value: "ca", label: "Canada" },
  { value: "au", label: "Australia" },
  { value: "nz", label: "New Zealand" },
  { value: "de", label: "Germany" },
  { value: "eu", label: "Another country", hint: "112 and the European help line" },
];

const command = defineCommand({
  meta: {
    name: "setup",
    version: packageJson.version,
    description: "Asks what Ventil needs to know and writes .env. Ctrl+C stops it and nothing is written.",
  },
  async run({ rawArgs }) {
    const [unknown] = rawArgs;
    if (unknown !== undefined)
      return complain(`I don't know "${unknown.slice(0, 40)}". The set-up takes no options but --help.`);
    if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
      return complain(
        "The set-up asks questions and needs a terminal; without one, copy .env.example to .env and edit it.",
      );
    // Ctrl+D ends the input for good: the open question is never answered, and nothing is left to wait for.
    process.once("beforeExit", quit);
    try {
      await setUp();
    } catch (fault) {
      const { name, code } = fault as NodeJS.ErrnoException;
      complain(`.env can't be read or written (${name}: ${code ?? "no code"}).`);
    }
    process.off("beforeExit", quit);
  },
});

async function setUp(): Promise<void> {
  intro("Ventil: set-up");
  const before = readBefore();
  if (before === null) return stop(".env is not text (UTF-8). Move it away, then run this again.");
  if (before.exists) {
    const go = await confirm({ message: "There is a .env already. Change it, and keep a copy of it as it is now?" });
    if (go !== true) return stop();
  }
  const current = readValues(before.text);
  const { platform, ...answers } = await ask(current);
  const values = toVariables(answers, current);
  const merged = mergeEnv(before.text, values);
  if (merged === null) return stop(".env can't be changed without touching other values. Edit it by hand.");
  const problems = problemsOf(readValues(merged));
  if (problems.length > 0) return stop(`Mend these in .env first:\n${problems.join("\n")}`);

  if (merged === before.text) log.info(".env says all this already and stays as it is.");
  else write(merged, before);
  warnOfEnvironment(values);
  note(nextSteps(platform, readValues(merged).PLAYGROUND_PORT || "3000"), "Next steps");
  outro("Now run: npm start");
}

interface Before {
  readonly exists: boolean;
  readonly text: string;
}

/** @returns null when there is one that is not text; merging would change its bytes. */
function readBefore(): Before | null {
  if (!existsSync(envPath)) return { exists: false, text: "" };
  const bytes = readFileSync(envPath);
  const text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? { exists: true, text } : null;
}

type Platform = "playground" | "slack" | "discord";

/** Help lines in a language people know, unless they say otherwise. */
function likelyCountry(locale: string): string {
  return locale === "pl" || locale === "lt" ? locale : "eu";
}

function ask(current: Values): Promise<Answers & { platform: Platform }> {
  const country = current.VENTIL_COUNTRY?.toLowerCase() ?? "";
  const other = /^[a-z]{2}$/.test(country) && countries.every(({ value }) => value !== country);
  let locale = "en";
  return group(
    {
      locale: async () => {
        const answer = await select<string>({
          message: "Language of buttons and forms (advice follows the language of each vent)",
          options: languages,
          initialValue: current.VENTIL_LOCALE ?? "en",
        });
        locale = isCancel(answer) ? locale : answer;
        return answer;
      },
      country: () =>
        select<string>({
          message: "Country, for the help lines shown to somebody in distress",
          options: other ? [{ value: country, label: country.toUpperCase(), hint: "as now" }, ...countries] : countries,
          initialValue: country === "" ? likelyCountry(locale) : country,
        }),
      support: async () => {
        const answer = await text({
          message: "Your firm's own contact for support, shown beside the help lines (optional)",
          placeholder: "Marta in the office, extension 12",
          initialValue: current.VENTIL_SUPPORT ?? "",
          validate: (value = "") =>
            quote(value.trim()) === null ? "use fewer kinds of quotation marks" : flaw("VENTIL_SUPPORT", value.trim()),
        });
        return typeof answer === "string" ? answer.trim() : answer;
      },
      threadOpenDays: () => askDays("Days a discussion stays open", "THREAD_OPEN_DAYS", current),
      retentionDays: ({ results }: { results: { threadOpenDays?: string } }) =>
        askDays("Days until posts are deleted everywhere", "RETENTION_DAYS", current, Number(results.threadOpenDays)),
      platform: () =>
        select<Platform>({
          message: "Where will people vent?",
          options: [
            { value: "playground", label: "Playground only", hint: "a web page on this machine" },
            { value: "slack", label: "Slack", hint: "ten minutes, and the right to install an app" },
            { value: "discord", label: "Discord", hint: "adapters/discord/README.md says how" },
          ],
        }),
    },
    { onCancel: quit },
  );
}

/** @param least the other number of days that this one must not be below */
function askDays(
  message: string,
  name: "THREAD_OPEN_DAYS" | "RETENTION_DAYS",
  current: Values,
  least = 0,
): ReturnType<typeof text> {
  const fallback = String(v.parse(variables[name], undefined));
  const now = current[name] ?? "";
  const defaultValue = flaw(name, now) === undefined && now !== "" ? now : fallback;
  return text({
    message,
    placeholder: defaultValue,
    defaultValue,
    validate: (value = "") => {
      const days = value === "" ? defaultValue : value;
      if (Number(days) < least) return `must be at least ${least}, the days a discussion stays open`;
      return flaw(name, days);
    },
  });
}

/** What the configuration's own rules say against `value`. */
function flaw(name: "VENTIL_SUPPORT" | "THREAD_OPEN_DAYS" | "RETENTION_DAYS", value: string): string | undefined {
  return v.safeParse(variables[name], value).issues?.[0].message;
}

function problemsOf(values: Values): readonly string[] {
  try {
    loadConfig(values);
    return [];
  } catch (fault) {
    if (fault instanceof ConfigInvalidError) return fault.problems;
    throw fault;
  }
}

/** The copy first; then one rename, so that `.env` is the old one or the new one and never half of it. */
function write(merged: string, before: Before): void {
  if (before.exists) {
    const backup = backupName(new Date(), existsSync);
    writeFileSync(backup, before.text, { mode: 0o600, flag: "wx" });
    log.info(`The old .env is kept as ${backup}; keep it out of version control.`);
  }
  const target = before.exists ? realpathSync(envPath) : envPath;
  const draft = `${target}.${process.pid}.new`;
  writeFileSync(draft, merged, { mode: 0o600, flag: "wx" });
  renameSync(draft, target);
  log.success("Wrote .env; only your account can read it.");
}

function warnOfEnvironment(values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const outer = process.env[name];
    if (outer !== undefined && outer !== value)
      log.warn(`${name} is also set in this shell, to something else; that wins over .env.`);
  }
}

/** @param port of the playground */
function nextSteps(platform: Platform, port: string): string {
  const playgroundWorks = `the playground works now, at http://localhost:${port}: the same bot, on a web page.`;
  switch (platform) {
    case "playground":
      return `npm start       serves the playground at http://localhost:${port}
npm run doctor  says what is configured and what is wrong`;
    case "slack":
      return `Follow adapters/slack/README.md: it takes ten minutes, and gives you the
three SLACK_ lines that belong into .env. The app gets the bot scopes
commands and chat:write, and no others. npm run doctor checks it.
Until then: ${playgroundWorks}`;
    case "discord":
      return `Follow adapters/discord/README.md: it takes about ten minutes, and says
where DISCORD_TOKEN and DISCORD_VENT_CHANNEL come from. Then:
npm run discord:register  tells Discord Ventil's commands
npm start                 serves Discord
${playgroundWorks}`;
  }
}

function stop(why = ""): void {
  cancel(`${why === "" ? "" : `${why}\n`}Nothing was written.`);
  process.exitCode = 1;
}

function quit(): never {
  stop();
  if (process.stdout.isTTY) process.stdout.write(showCursor);
  process.exit();
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await runCommand(command);

/** `npm run -s advise`: reads a vent on standard input and prints the advice; `-- --help` lists what else it does. */
import { existsSync } from "node:fs";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { adviseAsWished } from "../../src/advice/advise-as-wished.ts";
import { adviseLine } from "../../src/advice/advise-line.ts";
import { checkLine, checkTyped } from "../../src/advice/draft-line.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { BotError } from "../../src/errors.ts";
import { buildAdvisor, buildPolicy, learnClientNames } from "../shared/parts.ts";
import { type AdviseOptions, adviseArgs, readAdviseOptions } from "./advise-options.ts";
import { printAdvice, printNote } from "./print-advice.ts";
import { printDraftCheck } from "./print-draft-check.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "advise",
    version: packageJson.version,
    description: "Reads what happened on standard input and prints advice. Nothing is stored or sent.",
  },
  args: adviseArgs,
  async run({ rawArgs }) {
    const options = readAdviseOptions(rawArgs);
    if (typeof options === "string") return complain(options);
    try {
      if (existsSync(".env")) process.loadEnvFile(".env");
      const desk = options.draft ? draftDesk() : adviceDesk(options);
      if (options.jsonl) await runLines(desk.line);
      else await runText(desk);
    } catch (fault) {
      complain(fault instanceof BotError ? `${fault.code}: ${fault.message}` : `unexpected ${(fault as Error).name}`);
    }
  },
});

interface Desk {
  /** What a person at a terminal is asked for. */
  readonly invitation: string;
  readonly line: (line: string) => object;
  readonly text: (text: string) => { readonly shown: string } | { readonly error: { readonly message: string } };
}

function adviceDesk({ wishes, managerNote }: AdviseOptions): Desk {
  const config = loadConfig(process.env);
  const { locale } = config;
  learnClientNames(config);
  const support = { country: config.country, contact: config.support };
  const advisor = buildAdvisor(support, buildPolicy(config));
  return {
    invitation: "Write what happened.",
    line: (line) => adviseLine(line, advisor, locale),
    text(text) {
      const wished = adviseAsWished(text, wishes, managerNote, advisor, locale);
      if ("error" in wished) return wished;
      const { advice, note } = wished;
      if (note !== null) return { shown: printNote(note, advice.language, process.stdout) };
      return { shown: printAdvice(advice, support, advisor.policy, process.stdout) };
    },
  };
}

function draftDesk(): Desk {
  const config = loadConfig(process.env);
  const support = { country: config.country, contact: config.support };
  const offers = buildPolicy(config).clauses.flatMap(({ sentences }) => Object.values(sentences));
  const settings = { fallback: config.locale, support, offers };
  return {
    invitation: "Write what you want to send to the client.",
    line: (line) => checkLine(line, settings),
    text(text) {
      const checked = checkTyped(text, "", settings);
      return "error" in checked ? checked : { shown: printDraftCheck(checked, support, process.stdout) };
    },
  };
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** One line in, one line out, in order; a bad line is answered with an error and the run goes on. */
async function runLines(answerTo: Desk["line"]): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    const answer = answerTo(line);
    if ("error" in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve));
    }
  }
}

/** Lines end at "\n" only: readline would also break inside a JSON string, at U+2028. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function runText(desk: Desk): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write(`${desk.invitation} End with Ctrl+D on a line of its own.\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const text = decode(Buffer.concat(chunks));
  if (text === null) return complain("That is not text (UTF-8). Write or paste what happened.");
  const answer = desk.text(text);
  if ("error" in answer) return complain(answer.error.message);
  process.stdout.write(answer.shown);
}

/** @returns null for anything that is not UTF-8 text */
function decode(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

await runCommand(command);

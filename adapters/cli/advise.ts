/** `npm run -s advise`: reads a vent on standard input and prints the advice; `-- --jsonl` serves programs. */
import { existsSync } from "node:fs";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import type { Advice } from "../../src/advice/advice.ts";
import type { Advisor } from "../../src/advice/advise.ts";
import { type AdviseLine, adviseLine, adviseText } from "../../src/advice/advise-line.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { BotError } from "../../src/errors.ts";
import type { Locale } from "../../src/ports/platform.ts";
import type { Support } from "../../src/safety/support-text.ts";
import { buildAdvisor } from "../shared/parts.ts";
import { printAdvice } from "./print-advice.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "advise",
    version: packageJson.version,
    description: "Reads what happened on standard input and prints advice. Nothing is stored or sent.",
  },
  args: {
    jsonl: {
      type: "boolean",
      description: 'One JSON object a line in ({"id","text","client"?}), one a line out',
      default: false,
    },
  },
  async run({ args, rawArgs }) {
    const unknown = rawArgs.find((argument) => argument !== "--jsonl");
    if (unknown !== undefined)
      return complain(
        `I don't know "${unknown.slice(0, 40)}". The only option is --jsonl; the text comes on standard input.`,
      );
    try {
      if (existsSync(".env")) process.loadEnvFile(".env");
      const { country, support, locale } = loadConfig(process.env);
      const contact = { country, contact: support };
      const advisor = buildAdvisor(contact);
      if (args.jsonl) await runLines(advisor, locale);
      else await runText(advisor, contact, locale);
    } catch (fault) {
      complain(fault instanceof BotError ? `${fault.code}: ${fault.message}` : `unexpected ${(fault as Error).name}`);
    }
  },
});

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** One line in, one line out, in order; a bad line is answered with an error and the run goes on. */
async function runLines(advisor: Advisor, locale: Locale): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    const answer: AdviseLine = adviseLine(line, advisor, locale);
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

async function runText(advisor: Advisor, support: Support, locale: Locale): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write("Write what happened. End with Ctrl+D on a line of its own.\n");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const text = decode(Buffer.concat(chunks));
  if (text === null) return complain("That is not text (UTF-8). Write or paste what happened.");
  const answer = adviseText(text, "", advisor, locale);
  if ("error" in answer) return complain(answer.error.message);
  process.stdout.write(printAdvice(answer as Advice, support, process.stdout));
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

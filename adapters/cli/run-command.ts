/** Runs a command line program: help without colours where no terminal reads it, and quiet when the reader stops early. */
import { stripVTControlCharacters } from "node:util";
import { type ArgsDef, type CommandDef, renderUsage, runMain } from "citty";

export async function runCommand<Args extends ArgsDef>(command: CommandDef<Args>): Promise<void> {
  // `| head -1` closes the pipe: that is no fault.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1));
  await runMain(command, { showUsage });
}

async function showUsage<Args extends ArgsDef>(shown: CommandDef<Args>): Promise<void> {
  const usage = await renderUsage(shown);
  process.stdout.write(`${process.stdout.isTTY ? usage : stripVTControlCharacters(usage)}\n`);
}

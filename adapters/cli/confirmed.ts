/** Asks before something that can't be undone; where nobody can be asked, only `--yes` counts. */
import { confirm } from "@clack/prompts";

export async function confirmed(question: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    process.stderr.write("Nobody can be asked here, so nothing was done. Add --yes if you mean it.\n");
    process.exitCode = 1;
    return false;
  }
  if ((await confirm({ message: question, initialValue: false })) === true) return true;
  process.stdout.write("Nothing was done.\n");
  return false;
}

/** `npm run backup -- <file>`: a sealed copy of the store, made while Ventil serves or not. */
import { resolve } from "node:path";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { secretFileOf } from "../../src/config/next-secret.ts";
import { folderHolding } from "../../src/config/secret.ts";
import { SecretUnusableError } from "../../src/errors.ts";
import { backUp } from "../../src/storage/backup.ts";
import { knowsAll } from "./check-words.ts";
import { guarded, type Installation, openWith, pepperOf, readInstallation } from "./installation.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "backup",
    version: packageJson.version,
    description: "Copies the store, sealed, into a new file; Ventil may be serving. The secret is not in it.",
  },
  args: {
    file: { type: "positional", description: "where the copy is to be; not beside the secret", required: true },
    "with-authors": {
      type: "boolean",
      description:
        "keep the keys of open threads: authors keep their rights after a restore, but can be tested until you delete the file",
    },
  },
  async run({ args, rawArgs }) {
    if (!knowsAll({ rawArgs, positionals: args._ }, ["with-authors"], 1)) return;
    await guarded("There is no backup.", async () => copy(resolve(args.file), args["with-authors"] === true));
  },
});

function copy(target: string, withAuthors: boolean): void {
  const installation = readInstallation();
  refuseBesideSecret(target, installation);
  const store = openWith(installation, pepperOf(installation));
  try {
    const threads = backUp(store, { target, withAuthors });
    process.stdout.write(`${target} holds ${threads} ${threads === 1 ? "thread" : "threads"}, sealed; no drafts.
${withAuthors ? "The keys of open threads are in it: delete it within days." : "Nobody can be recognised in it: restored, its threads are closed."}
It opens with the present secret only, which is not in it: keep that apart.
`);
  } finally {
    store.close();
  }
}

/** A thief of the backup must not get the secret with it. */
function refuseBesideSecret(target: string, { source }: Installation): void {
  const secret = secretFileOf(source) ?? source.envFile ?? null;
  const folder = secret === null ? null : folderHolding(secret, target);
  if (folder === null) return;
  throw new SecretUnusableError(
    `the secret lies in ${folder} too, or below it; choose a folder of its own for backups`,
  );
}

await runCommand(command);

/** `npm run rotate`: changes the secret; what the old one sealed is sealed with the new one. Ventil must not be serving. */
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { prepareSecret, promoteSecret, secretFileOf, waitingSecret } from "../../src/config/next-secret.ts";
import { readSecretFile } from "../../src/config/secret.ts";
import { SecretUnusableError } from "../../src/errors.ts";
import { reseal } from "../../src/storage/reseal.ts";
import { systemRandom } from "../shared/parts.ts";
import { knowsAll } from "./check-words.ts";
import { confirmed } from "./confirmed.ts";
import { alone, guarded, type Installation, openWith, pepperOf, readInstallation } from "./installation.ts";
import { runCommand } from "./run-command.ts";

const command = defineCommand({
  meta: {
    name: "rotate",
    version: packageJson.version,
    description: "Changes the secret: what the old one sealed is sealed with the new one. Stop Ventil first.",
  },
  args: {
    to: {
      type: "string",
      description: "a file with the new secret; without it, one is made in the place of the old one's file",
    },
    yes: { type: "boolean", description: "don't ask" },
  },
  async run({ args: { to, yes, _: positionals }, rawArgs }) {
    if (!knowsAll({ rawArgs, positionals }, ["to", "yes"], 0)) return;
    await guarded("The secret was not changed.", () => rotate(to, yes === true));
  },
});

async function rotate(to: string | undefined, yes: boolean): Promise<void> {
  const installation = readInstallation();
  if (to !== undefined) return rotateTo(to, yes, installation);
  const file = secretFileOf(installation.source);
  if (file === null) {
    throw new SecretUnusableError(
      "VENTIL_SECRET is set as a variable, which this command can't change; put a new secret (openssl rand -hex 32) into a file with mode 600 and run: npm run rotate -- --to <file>",
    );
  }
  if (await finish(file, installation))
    return say("The change that was cut short is finished: the new secret is in place.");
  const old = pepperOf(installation);
  if (!(await isMeant(yes))) return;
  await change(installation, old, () => prepareSecret(file, installation.config.storePath));
  promoteSecret(file);
  say(`The new secret is in its place: ${file}`);
}

async function rotateTo(to: string, yes: boolean, installation: Installation): Promise<void> {
  const next = readSecretFile(to, "the file that --to names", installation.config.storePath);
  if (opens(installation, next)) return say("The store opens with that secret already; nothing was changed.");
  const old = pepperOf(installation);
  if (!(await isMeant(yes))) return;
  await change(installation, old, () => next);
  say("From now on set VENTIL_SECRET_FILE to that file, remove VENTIL_SECRET, and destroy the old secret.");
}

/** @param prepare gives the new secret; asked once the store is known to open and to be served by nobody */
async function change(installation: Installation, old: Buffer, prepare: () => Buffer): Promise<void> {
  const store = openWith(installation, old);
  const count = await alone(store, () => {
    const values = reseal(store.database, { old, next: prepare() }, systemRandom);
    store.database.foldLogIfDue();
    return values;
  });
  say(`${count} sealed values were sealed anew. Authors keep their rights in open threads.`);
}

/** After a crash between the store's change and the file's: the waiting secret is the store's own. */
async function finish(file: string, installation: Installation): Promise<boolean> {
  const waiting = waitingSecret(file, installation.config.storePath);
  if (waiting === null || !opens(installation, waiting)) return false;
  promoteSecret(file);
  return true;
}

function opens(installation: Installation, pepper: Buffer): boolean {
  try {
    openWith(installation, pepper).close();
    return true;
  } catch (fault) {
    if (fault instanceof SecretUnusableError) return false;
    throw fault;
  }
}

function isMeant(yes: boolean): Promise<boolean> {
  return confirmed(
    "Change the secret? Backups made so far open with the old one only; whoever copied store and old secret keeps what they have.",
    yes,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runCommand(command);

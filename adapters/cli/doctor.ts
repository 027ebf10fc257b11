/** `npm run doctor`: what is configured, what is wrong, how to mend it. It changes nothing but Slack's start message, and may run beside Ventil. */
import { statfsSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { defineCommand } from "citty";
import packageJson from "../../package.json" with { type: "json" };
import { modelPrompts, openModel, ownPolicyPath, promptFolder, systemClock, systemRandom } from "../shared/parts.ts";
import { checkClients } from "./checks/clients.ts";
import { checkDiscord } from "./checks/discord.ts";
import { type Finding, printFindings, problem, warning } from "./checks/finding.ts";
import { checkModel } from "./checks/model.ts";
import { checkPolicy } from "./checks/policy.ts";
import { checkPort, systemPorts } from "./checks/port.ts";
import { checkSecret } from "./checks/secret.ts";
import { checkConfig, readEnvFile } from "./checks/settings.ts";
import { checkHelpLines, checkNode, checkPlaybook, checkPrompts } from "./checks/shipped.ts";
import { checkSlack } from "./checks/slack.ts";
import { checkStore, type Machine, withStore } from "./checks/store.ts";
import { runCommand } from "./run-command.ts";

const playbookFolder = join(promptFolder, "playbook");

const machine: Machine = {
  host: hostname(),
  isAlive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (fault) {
      return (fault as NodeJS.ErrnoException).code === "EPERM";
    }
  },
  freeBytes(folder) {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
};

const command = defineCommand({
  meta: {
    name: "doctor",
    version: packageJson.version,
    description:
      "Says what is configured, what is wrong and how to mend it. Changes nothing but Slack's start message; exit status 1 for a problem.",
  },
  async run({ rawArgs }) {
    const [unknown] = rawArgs;
    if (unknown !== undefined) {
      process.stderr.write(`I don't know "${unknown.slice(0, 40)}". The doctor takes no options but --help.\n`);
      process.exitCode = 1;
      return;
    }
    const findings: Finding[] = [];
    try {
      for await (const finding of diagnose()) findings.push(finding);
    } catch (fault) {
      const { name, code } = fault as NodeJS.ErrnoException;
      findings.push(problem(`the doctor itself met an unexpected ${name}: ${code ?? "no code"}`));
    }
    process.stdout.write(printFindings(findings, process.stdout.isTTY === true && process.stdout.hasColors()));
    if (findings.some(({ level }) => level === "problem")) process.exitCode = 1;
  },
});

/** What was found before something unexpected is still shown. */
async function* diagnose(): AsyncGenerator<Finding> {
  yield checkNode(process.versions.node);
  yield checkPlaybook(playbookFolder);
  const { file, findings } = readEnvFile(process.cwd());
  yield* findings;
  // As `npm start` does: what the environment sets wins over `.env`.
  const env = { ...file?.variables, ...process.env };
  const { config, findings: said } = checkConfig(env);
  yield* said;
  if (config === null) {
    yield warning(
      "house policy, clients, secret, store, port, Slack, Discord, prompts, model and help lines: not looked at until the configuration is mended",
    );
  } else {
    yield* checkPolicy(config.housePolicyPath ?? ownPolicyPath, config.housePolicyPath !== null);
    yield* checkClients(config.clientNamesPath);
    yield checkHelpLines(config.country, systemClock.now());
    const source = { env, homeFolder: homedir(), storePath: config.storePath };
    const { pepper, findings: ofSecret } = checkSecret(source, file);
    yield* ofSecret;
    const stored = { path: config.storePath, pepper, clock: systemClock, random: systemRandom, machine };
    const { served, findings: ofStore } = checkStore(stored);
    yield* ofStore;
    yield await checkPort(config, served, systemPorts);
    yield* checkPrompts(promptFolder, Object.values(modelPrompts), config.model !== null);
    const { slack, locale } = config;
    yield* checkSlack({ slack, locale, withStore: (look) => withStore(stored, look) });
    yield* checkDiscord(config.discord);
    yield await checkModel(config.model, env, systemClock, (model, log) =>
      openModel(model, { clock: systemClock, log }),
    );
  }
}

await runCommand(command);

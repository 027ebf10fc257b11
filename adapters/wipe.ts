/** `npm run wipe`: forgets a space, or all of them, with a receipt of counts. Posts go from the platform first, where it can be reached. */
import { setTimeout as pause } from "node:timers/promises";
import { select } from "@clack/prompts";
import { defineCommand } from "citty";
import packageJson from "../package.json" with { type: "json" };
import type { Config } from "../src/config/load-config.ts";
import { type WipeReceipt, wipeSpace } from "../src/discussions/wipe-space.ts";
import { StoreUnusableError } from "../src/errors.ts";
import type { Platform, SpaceRef } from "../src/ports/platform.ts";
import type { Store } from "../src/storage/store.ts";
import { countShared, countSpaces, type SpaceCounts } from "../src/storage/wiping.ts";
import { knowsAll, wasToldToNpm } from "./cli/check-words.ts";
import { confirmed } from "./cli/confirmed.ts";
import { alone, guarded, openWith, pepperOf, readInstallation } from "./cli/installation.ts";
import { runCommand } from "./cli/run-command.ts";
import { systemClock } from "./shared/parts.ts";

interface Wishes {
  readonly space: string | undefined;
  readonly all: boolean;
  readonly dryRun: boolean;
  readonly leavePosts: boolean;
  readonly yes: boolean;
}

/** Where nothing was published yet, drafts and the like can still be wiped. */
const nowhere: SpaceCounts = { platform: "none", space: "drafts" as SpaceRef, threads: 0, entries: 0, posts: 0 };

const command = defineCommand({
  meta: {
    name: "wipe",
    version: packageJson.version,
    description: "Forgets a space: keys, texts, votes, drafts, and its posts on the platform. Stop Ventil first.",
  },
  args: {
    space: { type: "string", description: "which one, as --dry-run names it" },
    all: { type: "boolean", description: "all of them" },
    "dry-run": { type: "boolean", description: "only say what there is" },
    "leave-posts": {
      type: "boolean",
      description: "forget posts that can't be removed too; they then stand on the platform for good",
    },
    yes: { type: "boolean", description: "don't ask" },
  },
  async run({ args, rawArgs }) {
    const known = ["space", "all", "dry-run", "leave-posts", "yes"];
    if (!knowsAll({ rawArgs, positionals: args._ }, known, 0)) return;
    const { space, all = false, yes = false } = args;
    const dryRun = args["dry-run"] === true || wasToldToNpm("dry-run");
    const wishes = { space, all, yes, dryRun, leavePosts: args["leave-posts"] === true };
    await guarded("Not everything was wiped.", () => wipe(wishes));
    // A platform's client may keep the process alive.
    process.exit();
  },
});

async function wipe(wishes: Wishes): Promise<void> {
  const installation = readInstallation();
  const store = openWith(installation, pepperOf(installation));
  const known = countSpaces(store.database);
  const shared = countShared(store.database);
  say(describe(known, shared));
  const spaces = known.length === 0 && shared > 0 ? [nowhere] : known;
  if (wishes.dryRun || spaces.length === 0) return store.close();
  await alone(store, async () => {
    const chosen = await choose(spaces, wishes);
    if (chosen.length === 0 || !(await confirmed(question(chosen), wishes.yes))) return;
    for (const space of chosen) {
      const platform = await openPlatform(space.platform, installation.config, store);
      const { leavePosts } = wishes;
      const receipt = await wipeSpace(space, { store, clock: systemClock, platform, leavePosts, pause });
      say(describeReceipt(space, receipt));
      if (receipt.standing > 0) process.exitCode = 1;
    }
  });
}

/** @throws {StoreUnusableError} when the one that is named is not there */
async function choose(spaces: readonly SpaceCounts[], { space, all }: Wishes): Promise<readonly SpaceCounts[]> {
  if (all) return spaces;
  if (space !== undefined) {
    const named = spaces.filter((one) => one.space === space);
    if (named.length === 0) throw new StoreUnusableError("the store has no such space; --dry-run names those it has");
    return named;
  }
  if (spaces.length === 1) return spaces;
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
    throw new StoreUnusableError("there are several spaces; name one with --space, or wipe --all");
  const options = spaces.map((one) => ({ value: one.space as string, label: one.space }));
  const answer = await select({ message: "Which one?", options });
  return spaces.filter((one) => one.space === answer);
}

/** The space's platform, not started: it removes posts and hears nothing. @returns null when it is not configured */
async function openPlatform(
  name: string,
  { slack, discord, locale }: Config,
  store: Store<unknown>,
): Promise<Pick<Platform, "remove"> | null> {
  const parts = { locale, clock: systemClock, log: () => undefined };
  if (name === "slack" && slack !== null) {
    const { createSlackPlatform } = await import("./slack/platform.ts");
    return createSlackPlatform({ ...parts, config: slack });
  }
  if (name === "discord" && discord !== null) {
    const { createDiscordPlatform } = await import("./discord/platform.ts");
    return createDiscordPlatform({ ...parts, config: discord, database: store.database });
  }
  if (name === "web") {
    const { createWebPlatform } = await import("./web/platform.ts");
    return createWebPlatform({ port: 0, locale, store, clock: systemClock });
  }
  return null;
}

function describe(spaces: readonly SpaceCounts[], shared: number): string {
  if (spaces.length === 0) return `There is no space in the store; ${shared} drafts, rates and claims.`;
  const lines = spaces.map(
    ({ space, threads, entries, posts }) =>
      `${space}: ${threads} threads, ${entries} texts, ${posts} posts on the platform`,
  );
  return [...lines, `with any of them: ${shared} drafts, rates and claims, whose space nobody can tell`].join("\n");
}

function question(spaces: readonly SpaceCounts[]): string {
  return `Forget ${spaces.map(({ space }) => space).join(" and ")}, and remove the posts? This can't be undone.`;
}

function describeReceipt({ space }: SpaceCounts, { erased, removed, standing, placesKept }: WipeReceipt): string {
  const rows = Object.entries(erased).filter(([, count]) => count > 0);
  const counts = rows.map(([table, count]) => `${table} ${count}`).join(", ");
  const done = `${space}: erased ${counts === "" ? "nothing" : counts}; removed ${removed} posts from the platform.`;
  if (standing === 0)
    return `${done} Nothing of it is left; backups and the start message in the channel are yours to delete.`;
  const rest = placesKept
    ? "their texts and authors are erased here, and where they stand is kept: let the bot in again and run this again, or add --leave-posts"
    : "Ventil does not know them any more: delete them by hand";
  return `${done} ${standing} posts still stand there, since the platform could not be reached or is not configured; ${rest}.`;
}

function say(lines: string): void {
  process.stdout.write(`${lines}\n`);
}

await runCommand(command);

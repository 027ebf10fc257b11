/** `npm run wipe`, the real command: a dry run, asking, beside a process that serves, and the receipt. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { controlsOf } from "../emulators/discord/person.ts";
import { Home, runProgram, startServing } from "../support/process.ts";
import { mineOf, publishedText, publishIn, usedHome } from "../support/used-home.ts";
import { WebTab } from "../support/web-tab.ts";
import { ServedGuild } from "./discord-server.ts";
import { openOffice, publish } from "./slack-office.ts";

const homes: Home[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

async function used(): Promise<Home> {
  const home = await usedHome();
  homes.push(home);
  return home;
}

function bytesOf(home: Home): Buffer {
  const folder = dirname(home.store);
  return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
}

async function postsOf(home: Home): Promise<string> {
  const serving = await startServing(home);
  const posts = await (await fetch(`${serving.address}/posts`)).text();
  await serving.stop();
  return posts;
}

describe("npm run wipe", () => {
  it("says what there is with --dry-run and does nothing, nor without --yes where nobody can be asked", async () => {
    const home = await used();
    const before = bytesOf(home);
    const { code, stdout } = await runProgram(home, "wipe", ["--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 threads, 1 texts, 1 posts");
    expect(stdout).not.toContain("another round");
    expect(await runProgram(home, "wipe", ["--all"])).toMatchObject({ code: 1 });
    expect(bytesOf(home).length).toBe(before.length);
    expect(await postsOf(home)).toContain(publishedText);
  });

  it.each([
    ["--dryrun", {}],
    ["web:space", {}],
    ["--yes", { npm_config_dry_run: "true" }],
  ])(
    "wipes nothing over a word that it does not know, or that npm has kept for itself: %s",
    async (word, variables) => {
      const home = await used();
      const { stderr } = await runProgram(home, "wipe", ["--all", "--yes", word], variables);
      if (word !== "--yes") expect(stderr).toContain("I don't know");
      expect(await postsOf(home)).toContain(publishedText);
    },
  );

  it("wipes with --yes, says how much it was, and leaves nothing to see or to find", async () => {
    const home = await used();
    const { code, stdout, stderr } = await runProgram(home, "wipe", ["--all", "--yes"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/erased .*random_key \d.*entry 1; removed 1 posts/);
    expect(await postsOf(home)).not.toContain("another round");
    expect((await runProgram(home, "wipe", ["--dry-run"])).stdout).toContain("no space");
  });

  it("wipes drafts where nothing was published yet", async () => {
    const home = new Home();
    homes.push(home);
    const serving = await startServing(home);
    const tab = await WebTab.open(serving.address, "anna");
    await tab.sendAndSettle({ type: "command", command: "vent", text: publishedText });
    tab.close();
    await serving.stop();
    expect((await runProgram(home, "wipe", ["--all", "--yes"])).stdout).toMatch(/random_key \d.*record 1/);
    const again = await startServing(home);
    expect(await mineOf(again)).not.toContain("another round");
    await again.stop();
  });

  it("refuses beside a process that serves, naming it, and nothing is lost", async () => {
    const home = await used();
    const serving = await startServing(home);
    const { code, stderr } = await runProgram(home, "wipe", ["--all", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`process ${serving.pid}`);
    expect(await mineOf(serving)).toContain("another round");
    await publishIn(serving, "The next client never reads what was agreed on");
    await serving.stop();
  });

  it("refuses a space that is not there", async () => {
    const home = await used();
    const { code, stderr } = await runProgram(home, "wipe", ["--space", "web:other", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("no such space");
    expect(await postsOf(home)).toContain(publishedText);
  });
});

describe("npm run wipe on a platform", () => {
  it("takes the posts off Slack, and without its token says that they stand and keeps where", async () => {
    const office = await openOffice("socket");
    try {
      await office.serve();
      await publish(office, office.person(), "The client wants another round of changes for free");
      await office.serving().stop();
      expect(office.posts()).toHaveLength(1);
      const { slack, home } = office;
      const away = await runProgram(home, "wipe", ["--all", "--yes"]);
      expect(away.code).toBe(1);
      expect(away.stdout).toContain("1 posts still stand");
      expect(office.posts()).toHaveLength(1);
      const variables = {
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: slack.tokens.bot,
        SLACK_APP_TOKEN: slack.tokens.app,
        SLACK_VENT_CHANNEL: slack.channel.id,
      };
      const { code, stdout } = await runProgram(home, "wipe", ["--all", "--yes"], variables);
      expect(stdout).toContain("removed 1 posts");
      expect(code).toBe(0);
      expect(office.posts()).toEqual([]);
      expect((await runProgram(home, "wipe", ["--dry-run"])).stdout).toContain("no space");
    } finally {
      await office.close();
    }
  });

  it("takes the posts off Discord", async () => {
    const guild = await ServedGuild.open();
    try {
      const serving = await guild.serve();
      const person = guild.person();
      await person.command(guild.lobby, "vent");
      await person.submit({ "what.0": "The client wants another round of changes for free" });
      for (const action of ["share", "publish-now"]) {
        await guild.discord.until(() => {
          try {
            return person.control(guild.lobby, action);
          } catch {
            return null;
          }
        }, action);
        await person.click(guild.lobby, action);
      }
      const roots = () =>
        guild.discord.channel.messages.filter(
          (message) => !message.isGone && controlsOf(message).some(({ customId }) => customId.startsWith("reply.")),
        );
      await guild.discord.until(() => roots()[0], "it is posted");
      await serving.stop();
      const { code, stdout } = await guild.run("wipe.ts", ["--all", "--yes"]);
      expect(stdout).toContain("removed 1 posts");
      expect(code).toBe(0);
      expect(roots()).toEqual([]);
    } finally {
      await guild.close();
    }
  });
});

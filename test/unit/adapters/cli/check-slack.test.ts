/** The doctor on Slack, against a workspace on loopback: each state it must tell apart, and never a token. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Finding } from "../../../../adapters/cli/checks/finding.ts";
import { checkSlack } from "../../../../adapters/cli/checks/slack.ts";
import { Hidden } from "../../../../src/config/hidden.ts";
import type { SlackConfig } from "../../../../src/config/slack.ts";
import { Database } from "../../../../src/storage/database.ts";
import { SlackStandIn } from "../../../emulators/slack/stand-in.ts";

let slack: SlackStandIn;
let folder: string;
let database: Database;
beforeEach(async () => {
  slack = await SlackStandIn.start();
  folder = mkdtempSync(join(tmpdir(), "ventil-doctor-"));
  database = new Database(join(folder, "ventil.db"));
});
afterEach(async () => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
  await slack.stop();
});

async function look(change: Partial<SlackConfig> = {}, hasStore = true): Promise<Finding[]> {
  const config: SlackConfig = {
    botToken: new Hidden(slack.tokens.bot),
    mode: { type: "socket", appToken: new Hidden(slack.tokens.app) },
    apiUrl: slack.apiUrl,
    ventChannel: slack.channel.id,
    modChannel: null,
    digestChannel: null,
    ...change,
  };
  const findings: Finding[] = [];
  const checks = checkSlack({
    slack: config,
    locale: "en",
    withStore: async (work) => (hasStore ? work(database) : null),
  });
  for await (const finding of checks) findings.push(finding);
  const said = JSON.stringify(findings);
  for (const token of [slack.tokens.bot, slack.tokens.app, slack.signingSecret]) expect(said).not.toContain(token);
  return findings;
}

const problems = (findings: readonly Finding[]) => findings.filter(({ level }) => level === "problem");
const all = (findings: readonly Finding[]) =>
  findings.map(({ level, text, mend }) => `${level} ${text} ${mend}`).join("\n");

describe("checkSlack", () => {
  it("says that it is not configured", async () => {
    const findings: Finding[] = [];
    const checks = checkSlack({ slack: null, locale: "en", withStore: async () => null });
    for await (const finding of checks) findings.push(finding);
    expect(findings).toEqual([{ level: "ok", text: "Slack: not configured", mend: null }]);
  });

  it("posts the start message where there is none, finds it the next time, and is content then", async () => {
    expect(all(await look())).toContain("warning Slack: the start message was posted");
    const again = await look();
    expect(again.map(({ level }) => level)).toEqual(Array(again.length).fill("ok"));
    expect(all(again)).toContain("the bot may post there");
    expect(all(again)).toContain("commands and chat:write, and no others");
    expect(slack.observer.feed(slack.channel.id)).toHaveLength(1);
  });

  it("posts nothing before there is a store that could remember it", async () => {
    expect(all(await look({}, false))).toContain("seen once there is a store");
    expect(slack.observer.feed(slack.channel.id)).toEqual([]);
  });

  it.each([
    ["auth.test", "invalid_auth", "SLACK_BOT_TOKEN again"],
    ["auth.test", "account_inactive", "SLACK_BOT_TOKEN again"],
    ["apps.connections.open", "not_allowed_token_type", "SLACK_APP_TOKEN again"],
    ["chat.postMessage", "not_in_channel", "/invite @ventil"],
    ["chat.postMessage", "channel_not_found", "check SLACK_VENT_CHANNEL"],
    ["chat.postMessage", "is_archived", "unarchive"],
    ["chat.postMessage", "something_new", "check SLACK_VENT_CHANNEL"],
  ])("names what to do when %s fails with %s", async (method, error, mend) => {
    slack.faults.order(method, { type: "error", error });
    const found = problems(await look());
    expect(found).toHaveLength(1);
    expect(all(found)).toContain(error);
    expect(all(found)).toContain(mend);
  });

  it("tells missing scopes from needless ones", async () => {
    slack.workspace.scopes = ["commands"];
    expect(all(problems(await look()))).toContain("lacks chat:write");
    slack.workspace.scopes = ["commands", "chat:write", "channels:history"];
    expect(all(await look())).toContain("warning Slack: the app may do more than Ventil needs: channels:history");
  });

  it.each([
    [{ type: "break", isDone: false }, "unreachable"],
    [{ type: "page" }, "unreadable"],
    [{ type: "rate-limit", retryAfterSeconds: 1 }, "ratelimited"],
    [{ type: "status", status: 502 }, "status_502"],
  ] as const)("survives %j", async (fault, word) => {
    slack.faults.order("auth.test", fault);
    expect(all(problems(await look()))).toContain(word);
  });

  it("says what it can't see in HTTP mode", async () => {
    const mode = { type: "http", signingSecret: new Hidden(slack.signingSecret), port: 3001 } as const;
    expect(all(await look({ mode }))).toContain("can't be seen here");
    expect(slack.callsOf("apps.connections.open")).toEqual([]);
  });
});

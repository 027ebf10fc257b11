/** Slack's part of the configuration: what must fit together, which mode it is, and that no token is ever repeated. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import type { ConfigInvalidError } from "../../../src/errors.ts";

const socket = {
  SLACK_BOT_TOKEN: "xoxb-canary-1234567",
  SLACK_APP_TOKEN: "xapp-canary-1234567",
  SLACK_VENT_CHANNEL: "C0123456789",
};
const http = { ...socket, SLACK_SIGNING_SECRET: "canary0123456789abcdef" };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (fault) {
    return (fault as ConfigInvalidError).problems;
  }
  return [];
}

describe("Slack's configuration", () => {
  it("is nothing as long as nothing of it is set", () => {
    expect(loadConfig({ PORT: "3001", SLACK_BOT_TOKEN: "" }).slack).toBeNull();
  });

  it("is Socket Mode with an app token, and HTTP as soon as a signing secret is set", () => {
    expect(loadConfig(socket).slack).toMatchObject({ mode: { type: "socket" }, ventChannel: "C0123456789" });
    expect(loadConfig({ ...http, PORT: "8080" }).slack?.mode).toMatchObject({ type: "http", port: 8080 });
    expect(loadConfig({ ...http, SLACK_APP_TOKEN: "" }).slack?.mode).toMatchObject({ type: "http", port: 3001 });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: socket.SLACK_BOT_TOKEN }, ["SLACK_VENT_CHANNEL", "SLACK_APP_TOKEN"]],
    [{ SLACK_VENT_CHANNEL: socket.SLACK_VENT_CHANNEL }, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]],
    [{ SLACK_SIGNING_SECRET: http.SLACK_SIGNING_SECRET }, ["SLACK_BOT_TOKEN", "SLACK_VENT_CHANNEL"]],
    [{ SLACK_MOD_CHANNEL: "C0000000001" }, ["SLACK_BOT_TOKEN", "SLACK_VENT_CHANNEL", "SLACK_APP_TOKEN"]],
    [{ ...socket, SLACK_MOD_CHANNEL: socket.SLACK_VENT_CHANNEL }, ["SLACK_MOD_CHANNEL"]],
    [{ ...socket, SLACK_BOT_TOKEN: "xoxp-canary-1234567" }, ["SLACK_BOT_TOKEN"]],
    [{ ...socket, SLACK_BOT_TOKEN: "xoxb-canary 1234567" }, ["SLACK_BOT_TOKEN"]],
    [{ ...socket, SLACK_APP_TOKEN: "xoxb-canary-1234567" }, ["SLACK_APP_TOKEN"]],
    [{ ...socket, SLACK_VENT_CHANNEL: "#canary" }, ["SLACK_VENT_CHANNEL"]],
    [{ ...socket, SLACK_API_URL: "https://canary.example/" }, ["SLACK_API_URL"]],
    [{ ...http, PORT: "canary" }, ["PORT"]],
    [{ ...http, PORT: "65536" }, ["PORT"]],
    [{ ...http, SLACK_SIGNING_SECRET: "canary" }, ["SLACK_SIGNING_SECRET"]],
  ])("names every variable of %j that does not fit, and repeats no value", (env, wrong) => {
    const problems = problemsOf(env as Record<string, string>);
    expect(problems.map((problem) => problem.split(" ")[0]).toSorted()).toEqual(wrong.toSorted());
    expect(problems.join("\n")).not.toContain("canary");
  });

  it("prints without its tokens", () => {
    const { slack } = loadConfig(http);
    expect(`${JSON.stringify(slack)}${inspect(slack, { depth: 9, showHidden: true })}`).not.toContain("canary");
  });
});

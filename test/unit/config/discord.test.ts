/** Discord's part of the configuration: what must fit together, and that no token is ever repeated. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import type { ConfigInvalidError } from "../../../src/errors.ts";

const whole = { DISCORD_TOKEN: "canary.canary.canary", DISCORD_VENT_CHANNEL: "123456789012345678" };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (fault) {
    return (fault as ConfigInvalidError).problems;
  }
  return [];
}

describe("Discord's configuration", () => {
  it("is nothing as long as nothing of it is set", () => {
    expect(loadConfig({ DISCORD_TOKEN: "", DISCORD_RESCUE: "off" }).discord).toBeNull();
  });

  it("is a token and a channel, without the rescue unless it is asked for", () => {
    expect(loadConfig(whole).discord).toMatchObject({
      ventChannel: whole.DISCORD_VENT_CHANNEL,
      modChannel: null,
      rescue: false,
    });
    expect(loadConfig({ ...whole, DISCORD_RESCUE: "on" }).discord).toMatchObject({ rescue: true });
  });

  it.each([
    [{ DISCORD_TOKEN: whole.DISCORD_TOKEN }, ["DISCORD_VENT_CHANNEL"]],
    [{ DISCORD_VENT_CHANNEL: whole.DISCORD_VENT_CHANNEL }, ["DISCORD_TOKEN"]],
    [{ DISCORD_APPLICATION_ID: "123456" }, ["DISCORD_TOKEN", "DISCORD_VENT_CHANNEL"]],
    [{ ...whole, DISCORD_MOD_CHANNEL: whole.DISCORD_VENT_CHANNEL }, ["DISCORD_MOD_CHANNEL"]],
    [{ ...whole, DISCORD_TOKEN: "canary" }, ["DISCORD_TOKEN"]],
    [{ ...whole, DISCORD_VENT_CHANNEL: "#canary" }, ["DISCORD_VENT_CHANNEL"]],
    [{ ...whole, DISCORD_API_URL: "https://canary.example/api/" }, ["DISCORD_API_URL"]],
    [{ ...whole, DISCORD_RESCUE: "canary" }, ["DISCORD_RESCUE"]],
  ])("names every variable of %j that does not fit, and repeats no value", (env, wrong) => {
    const problems = problemsOf(env as Record<string, string>);
    expect(problems.map((problem) => problem.split(" ")[0]).toSorted()).toEqual(wrong.toSorted());
    expect(problems.join("\n")).not.toContain("canary");
  });

  it("prints without its token", () => {
    const { discord } = loadConfig(whole);
    expect(`${JSON.stringify(discord)}${inspect(discord, { depth: 9, showHidden: true })}`).not.toContain("canary");
  });
});

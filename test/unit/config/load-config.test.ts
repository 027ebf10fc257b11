/** The configuration: read from a plain record, all problems told at once, no value ever repeated. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { variables } from "../../../src/config/schema.ts";
import type { ConfigInvalidError } from "../../../src/errors.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Each problem of `env`, on one line of its own; fails when there is none. */
function problemsOf(env: Env): readonly string[] {
  try {
    loadConfig(env);
  } catch (fault) {
    expect(fault).toMatchObject({ code: "VENT_CONFIG_INVALID" });
    const { problems, message } = fault as ConfigInvalidError;
    for (const problem of problems) expect(message).toContain(`- ${problem}`);
    return problems;
  }
  throw new Error("there is no problem");
}

const wrong: [variable: string, value: string, expectation: RegExp][] = [
  ["STORE_URL", "mysql://canary@db/ventil", /must look like sqlite:data\/ventil\.db/],
  ["STORE_URL", "sqlite:", /must look like sqlite:/],
  ["STORE_URL", "postgres://canary:canary@db/ventil", /postgres:\/\/ comes with scale-out and can't be used yet/],
  ["STORE_URL", "postgresql://canary@db/ventil", /postgres:\/\/ comes with scale-out/],
  ["PLAYGROUND", "canary", /must be "auto", "on" or "off"/],
  ["PLAYGROUND_PORT", "canary", /must be a whole number/],
  ["PLAYGROUND_PORT", "65536", /must be from 0 to 65535/],
  ["VENTIL_LOCALE", "canary", /must be "en", "pl" or "lt"/],
  ["VENTIL_COUNTRY", "canary", /must be a country of two letters/],
  ["VENTIL_SUPPORT", "canary".repeat(40), /at most 200 characters/],
  ["THREAD_OPEN_DAYS", "0", /must be from 1 to 60 days/],
  ["THREAD_OPEN_DAYS", "61", /must be from 1 to 60 days/],
  ["THREAD_OPEN_DAYS", "14 canaries", /must be a whole number of days/],
  ["RETENTION_DAYS", "-1", /must be a whole number of days/],
  ["RETENTION_DAYS", "1e3", /must be a whole number of days/],
  ["RETENTION_DAYS", "3651", /must be from 1 to 3650 days/],
  ["PUBLISH_DELAY", "canary", /"none", or a time of at most 24 hours/],
  ["PUBLISH_DELAY", "25h", /"none", or a time/],
  ["PUBLISH_DELAY", "0h", /"none", or a time/],
  ["PUBLISH_DELAY", "90", /"none", or a time/],
  ["REVIEW_MODE", "on", /must be "off", "first" or "all"/],
  ["REPORT_THRESHOLD", "0", /must be from 1 to 100 people/],
  ["REPORT_THRESHOLD", "three", /must be a whole number of people/],
  ["DIGEST_K", "2", /must be from 3 to 100 people/],
  ["DIGEST_AT", "weekly", /must be a day and a time/],
  ["DIGEST_AT", "mon 24:00", /must be a day and a time/],
  ["DIGEST_ZONE", "Europe/Wilno", /must be a time zone/],
  ["OPENAI_MODEL", "canary model", /must be the name of a model, without spaces/],
];

describe("a configuration with problems", () => {
  it.each(wrong)(
    "names %s when it is wrong, says what is expected and where to read",
    (variable, value, expectation) => {
      const problems = problemsOf({ [variable]: value });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${variable} .*${expectation.source}.*\\(see \\.env\\.example\\)$`));
    },
  );

  it("tells all of them at once", () => {
    const env = Object.fromEntries(wrong.map(([variable, value]) => [variable, value]));
    const named = problemsOf({ ...env, VENTIL_SECRET: "a", VENTIL_SECRET_FILE: "b" }).map((line) => line.split(" ")[0]);
    expect(named.toSorted()).toEqual([...Object.keys(env), "VENTIL_SECRET"].toSorted());
  });

  it("tells also that days do not fit together while something else is wrong", () => {
    const problems = problemsOf({ PLAYGROUND: "perhaps", THREAD_OPEN_DAYS: "30", RETENTION_DAYS: "20" });
    expect(problems.join()).toMatch(/PLAYGROUND .*THREAD_OPEN_DAYS/);
  });

  it("repeats none of the values", () => {
    for (const [variable, value] of wrong) {
      const text = problemsOf({ [variable]: value, VENTIL_SECRET: "canary 2", VENTIL_SECRET_FILE: "/canary/3" }).join();
      expect(text).not.toContain("canary");
    }
  });

  it("refuses a thread that would be open longer than its posts are kept", () => {
    expect(problemsOf({ THREAD_OPEN_DAYS: "21", RETENTION_DAYS: "20" })).toEqual([
      expect.stringMatching(
        /^THREAD_OPEN_DAYS must not be more than RETENTION_DAYS: .*deleted while its thread is open/,
      ),
    ]);
    expect(problemsOf({ RETENTION_DAYS: "13" })).toHaveLength(1);
    expect(loadConfig({ THREAD_OPEN_DAYS: "20", RETENTION_DAYS: "20" }).retentionDays).toBe(20);
  });

  it("refuses two secrets, so that nobody guesses which one counts", () => {
    expect(problemsOf({ VENTIL_SECRET: "a", VENTIL_SECRET_FILE: "b" })[0]).toMatch(/both set; keep one/);
  });

  it("does not count a secret file that was left empty as a second secret", () => {
    loadConfig({ VENTIL_SECRET: "some secret", VENTIL_SECRET_FILE: "" });
  });
});

describe("a configuration without problems", () => {
  it("needs no variable at all", () => {
    expect(loadConfig({})).toEqual({
      storePath: resolve("data/ventil.db"),
      playground: "auto",
      playgroundPort: 3000,
      locale: "en",
      country: null,
      support: "",
      threadOpenDays: 14,
      retentionDays: 90,
      publishDelayMs: null,
      clientNamesPath: null,
      review: "off",
      reportThreshold: 3,
      housePolicyPath: null,
      model: null,
      slack: null,
      discord: null,
      digest: { k: 5, at: { weekday: 1, hour: 9, minute: 0 }, zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    });
  });

  it("reads a variable that was left empty as not set", () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, ""]));
    expect(loadConfig({ ...empty, VENTIL_SECRET: undefined, VENTIL_SECRET_FILE: undefined })).toEqual(loadConfig({}));
  });

  it("counts characters as people do", () => {
    expect(loadConfig({ VENTIL_SUPPORT: "😀".repeat(200) }).support).toBe("😀".repeat(200));
  });

  it("reads what is set", () => {
    const config = loadConfig({
      STORE_URL: "sqlite:/srv/ventil/store.db",
      PLAYGROUND: "off",
      PLAYGROUND_PORT: "0",
      VENTIL_LOCALE: "lt",
      VENTIL_COUNTRY: "PL",
      VENTIL_SUPPORT: "Ask Ona, room 4",
      THREAD_OPEN_DAYS: "7",
      RETENTION_DAYS: "30",
      DIGEST_K: "8",
      DIGEST_AT: "Fri 7:30",
      DIGEST_ZONE: "Europe/Vilnius",
      REVIEW_MODE: "all",
      REPORT_THRESHOLD: "5",
      HOUSE_POLICY: "our/rules.md",
      CLIENT_NAMES: "our/clients.txt",
    });
    expect(config.clientNamesPath).toBe(resolve("our/clients.txt"));
    expect(config.housePolicyPath).toBe(resolve("our/rules.md"));
    expect(config).toMatchObject({ storePath: "/srv/ventil/store.db", playground: "off", playgroundPort: 0 });
    expect(config).toMatchObject({ locale: "lt", country: "pl", support: "Ask Ona, room 4" });
    expect(config).toMatchObject({ review: "all", reportThreshold: 5 });
    expect(config).toMatchObject({ threadOpenDays: 7, retentionDays: 30 });
    expect(config.digest).toEqual({ k: 8, at: { weekday: 5, hour: 7, minute: 30 }, zone: "Europe/Vilnius" });
  });

  it.each([
    ["none", null],
    ["1m", 60_000],
    ["90m", 5_400_000],
    ["3h", 10_800_000],
  ])("reads the delay %s as %s milliseconds", (text, ms) => {
    expect(loadConfig({ PUBLISH_DELAY: text }).publishDelayMs).toBe(ms);
  });
});

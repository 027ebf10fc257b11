/** The three variables of the language model: which sets of them work, and that the key is never shown. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { ConfigInvalidError } from "../../../src/errors.ts";

const key = "sk-canary-0123456789";
const local = "http://localhost:11434/v1";

function problemsOf(env: Readonly<Record<string, string>>): string {
  try {
    loadConfig(env);
    return "";
  } catch (fault) {
    if (!(fault instanceof ConfigInvalidError)) throw fault;
    return fault.problems.join("\n");
  }
}

describe("a model", () => {
  it.each([
    ["nothing is set", {}],
    ["everything is empty", { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", OPENAI_MODEL: "" }],
    ["only a name is set", { OPENAI_MODEL: "small" }],
  ])("is none when %s", (_title, env) => {
    expect(loadConfig(env).model).toBeNull();
  });

  it("needs no key when it has an address", () => {
    const { model } = loadConfig({ OPENAI_BASE_URL: `${local}/`, OPENAI_MODEL: "qwen3:8b" });
    expect(model).toEqual({ baseUrl: local, apiKey: null, name: "qwen3:8b" });
  });

  it("is OpenAI's own when it has a key and no address", () => {
    const { model } = loadConfig({ OPENAI_API_KEY: key, OPENAI_MODEL: "small" });
    expect(model).toMatchObject({ baseUrl: "https://api.openai.com/v1", name: "small" });
    expect(model?.apiKey?.reveal()).toBe(key);
  });

  it.each([
    [{ OPENAI_API_KEY: key }, "OPENAI_MODEL must name the model, since OPENAI_API_KEY is set; to use no model, leave"],
    [{ OPENAI_BASE_URL: local }, "OPENAI_MODEL must name the model, since OPENAI_BASE_URL is set; to use no model"],
    [{ OPENAI_API_KEY: key, OPENAI_MODEL: "" }, "OPENAI_MODEL must name the model"],
  ])("must have a name: %j", (env, said) => {
    expect(problemsOf(env)).toContain(said);
    expect(problemsOf(env)).not.toContain(key);
  });

  it("must have a name, also said while something else is wrong", () => {
    expect(problemsOf({ OPENAI_BASE_URL: "canary", PLAYGROUND: "perhaps" })).toMatch(
      /PLAYGROUND .*OPENAI_BASE_URL .*OPENAI_MODEL must name/s,
    );
  });
});

describe("the key", () => {
  it.each(["sk canary", "sk-canary\n", "sk-canary–"])("can't be one that no header can carry: %j", (flawed) => {
    const said = problemsOf({ OPENAI_API_KEY: flawed, OPENAI_MODEL: "small" });
    expect(said).toMatch(/^OPENAI_API_KEY must be .*without spaces and line breaks/);
    expect(said).not.toContain("canary");
  });

  it("prints as [secret], however the configuration is printed", () => {
    const config = loadConfig({ OPENAI_API_KEY: key, OPENAI_MODEL: "small" });
    const printed = [
      inspect(config, { depth: 9, showHidden: true, getters: true }),
      JSON.stringify(config),
      `${config.model?.apiKey}`,
      String(Object.values(config.model?.apiKey ?? {})),
      inspect(structuredClone({ ...config.model?.apiKey })),
    ];
    expect(printed.join("\n")).not.toContain("canary");
    expect(printed.slice(0, 3).every((text) => text.includes("[secret]"))).toBe(true);
  });
});

describe("the address", () => {
  const problemOf = (url: string) => problemsOf({ OPENAI_BASE_URL: url, OPENAI_MODEL: "small" });

  it.each([
    "https://api.example.com/v1",
    "https://api.example.com",
    "http://localhost:11434/v1",
    "http://127.0.0.1:8080/v1",
    "http://127.1:8080/v1",
    "http://[::1]:8080/v1",
    "http://10.1.2.3/v1",
    "http://172.16.0.1/v1",
    "http://172.31.255.1/v1",
    "http://192.168.1.20:1234/v1",
    "http://100.64.0.7/v1",
    "http://[fd12:3456::1]/v1",
    "http://[fe80::1]/v1",
    "http://ollama:11434/v1",
    "http://models.lan/v1",
    "http://models.office.internal/v1",
    "http://models.local/v1",
    "http://models.home.arpa/v1",
  ])("may be %s", (url) => {
    expect(problemOf(url)).toBe("");
  });

  it.each([
    "http://api.canary.com/v1",
    "http://8.8.8.8/v1",
    "http://172.32.0.1/v1",
    "http://100.128.0.1/v1",
    "http://10.canary.com/v1",
    "http://127.0.0.1.canary.com/v1",
    "http://localhost.canary.com/v1",
    "http://fd00.canary.com/v1",
    "http://[2001:db8::1]/v1",
  ])("must be https outside one's own network, and why is said: %s", (url) => {
    expect(problemOf(url)).toMatch(/^OPENAI_BASE_URL must begin with https:\/\/, since what people write would cross/);
    expect(problemOf(url)).not.toContain("canary");
  });

  it.each([
    ["canary", /must be an address/],
    ["localhost:11434/v1", /must be an address/],
    ["ftp://canary/v1", /must be an address/],
    ["https://canary:canary@api.example.com/v1", /without a user name and password; a key belongs in OPENAI_API_KEY/],
    ["https://api.example.com/v1?key=canary", /must be without "\?" and "#"/],
    ["https://api.example.com/v1/chat/completions", /before \/chat\/completions/],
  ])("can't be %s", (url, said) => {
    expect(problemOf(url)).toMatch(said);
    expect(problemOf(url)).not.toContain("canary");
  });
});

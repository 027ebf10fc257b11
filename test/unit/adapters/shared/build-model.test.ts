/** The model as entry points build it: only when configured, with its breaker, its SDK loaded by the first call. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildModel } from "../../../../adapters/shared/parts.ts";
import { loadConfig } from "../../../../src/config/load-config.ts";
import { filesIn, read } from "../../../architecture/source-files.ts";
import { FakeClock } from "../../../support/fakes.ts";
import { type ModelServer, startModelServer } from "../../../support/model-server.ts";
import { makeCall, reasonOf } from "../../models/client.ts";

let server: ModelServer;
beforeEach(async () => {
  server = await startModelServer();
});
afterEach(() => server.close());

const log = () => undefined;
const configured = () => loadConfig({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: "small", OPENAI_API_KEY: "sk-1" });

describe("buildModel", () => {
  it("makes none when none is configured", () => {
    expect(buildModel(loadConfig({}), new FakeClock(), log)).toBeNull();
  });

  it("makes one that asks the configured server for the configured model with the key", async () => {
    server.answerWith({ warm: "yes" });
    const model = buildModel(configured(), new FakeClock(), log);
    expect([model?.name, model?.host]).toEqual(["small", new URL(server.url).host]);
    expect(await model?.complete(makeCall())).toEqual({ warm: "yes" });
    expect(server.requests[0]?.body.model).toBe("small");
    expect(server.requests[0]?.headers.authorization).toBe("Bearer sk-1");
  });

  it("leaves it alone when its key is refused", async () => {
    server.misbehave("refused-key", Number.POSITIVE_INFINITY);
    const model = buildModel(configured(), new FakeClock(), log);
    expect(await reasonOf(model!.complete(makeCall()))).toBe("refused-key");
    expect(await reasonOf(model!.complete(makeCall()))).toBe("resting");
    expect(server.requests).toHaveLength(1);
  });
});

describe("the SDK", () => {
  it("is never loaded by a start without a model: all ways to it begin with one import() while running", () => {
    const files = [...filesIn("src", /\.ts$/), ...filesIn("adapters", /\.ts$/)];
    const importing = (what: RegExp) =>
      files.filter((file) =>
        [...read(file).matchAll(/^import (?!type )[^;]*?from "([^"]+)"/gm)].some(([, from]) => what.test(from ?? "")),
      );
    expect(importing(/^openai/)).toEqual(["src/models/openai-compatible.ts", "src/models/read-fault.ts"]);
    expect(importing(/read-fault\.ts$/)).toEqual(["src/models/openai-compatible.ts"]);
    expect(importing(/openai-compatible\.ts$/)).toEqual([]);
  });
});

/** The doctor on the model: which way of asking works, or what is wrong and how to mend it, and no word of the server's. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkModel } from "../../../../adapters/cli/checks/model.ts";
import { openModel } from "../../../../adapters/shared/parts.ts";
import { Hidden } from "../../../../src/config/hidden.ts";
import { FakeClock } from "../../../support/fakes.ts";
import { allMisbehaviours, type Misbehaviour, serverCanary } from "../../../support/model-misbehaviours.ts";
import { type ModelServer, startModelServer } from "../../../support/model-server.ts";

const key = "sk-canary-of-the-key";
const limits = { callMs: 1_500, attemptMs: 400, retryWaitMs: 5, leastMs: 20 };

let server: ModelServer;
// The package loads at the first call, which a busy machine takes longer for than a call may take here.
beforeAll(() => import("openai"));
beforeEach(async () => {
  server = await startModelServer();
  server.answerBy(() => ({ ready: true }));
});
afterEach(() => server.close());

function check(baseUrl = server.url, clock = new FakeClock()) {
  const config = { baseUrl, apiKey: new Hidden(key), name: "small" };
  return checkModel(config, {}, clock, (model, log) => openModel(model, { clock, log, limits }));
}

const unasked = () => {
  throw new Error("no model is to be made");
};

describe("checkModel", () => {
  it("is content without a model", async () => {
    const finding = await checkModel(null, {}, new FakeClock(), unasked);
    expect(finding).toEqual({ level: "ok", text: "no model: the playbook answers", mend: null });
  });

  it("warns of a name without a server, which is no model", async () => {
    const finding = await checkModel(null, { OPENAI_MODEL: "small" }, new FakeClock(), unasked);
    expect(finding.level).toBe("warning");
    expect(finding.text).toContain("neither OPENAI_API_KEY nor OPENAI_BASE_URL");
  });

  it("says where the model is, how it answers and how long it took", async () => {
    const clock = new FakeClock();
    server.answerBy(() => {
      clock.pass(1_440);
      return { ready: true };
    });
    const finding = await check(server.url, clock);
    expect(finding.level).toBe("ok");
    expect(finding.text).toBe(
      `model small at ${new URL(server.url).host}: reachable, answers in the form asked for (json_schema), ` +
        "took 1.4 s for a few words",
    );
  });

  it.each([
    [["json_schema"], "(json_object)"],
    [["response_format"], "answers in text"],
  ] as const)("says which way of asking works when %j is refused", async (features, said) => {
    server.lack(...features);
    expect((await check()).text).toContain(said);
  });

  it("warns of a model that is slow", async () => {
    const clock = new FakeClock();
    server.answerBy(() => {
      clock.pass(9_000);
      return { ready: true };
    });
    expect(await check(server.url, clock)).toMatchObject({
      level: "warning",
      mend: expect.stringContaining("smaller"),
    });
  });

  it.each<[Misbehaviour, RegExp, RegExp]>([
    ["refused-key", /refuses the key/, /OPENAI_API_KEY/],
    ["unknown-model", /no such model, or no such address/, /OPENAI_MODEL/],
    ["redirect", /no such model, or no such address/, /OPENAI_BASE_URL/],
    ["rate-limited-long", /no more calls now/, /credit/],
    ["hanging", /no answer in time/, /loading the model/],
    ["server-error", /the server failed/, /log/],
    ["html", /not with JSON/, /web page/],
    ["length", /cut off/, /thinks/],
    ["refusal", /refuses to answer/, /another model/],
  ])("finds %s and says how to mend it", async (kind, said, mend) => {
    server.misbehave(kind, Number.POSITIVE_INFINITY);
    const finding = await check();
    expect(finding.level).toBe("problem");
    expect(finding.text).toMatch(said);
    expect(finding.text).toContain("the playbook answers");
    expect(finding.mend).toMatch(mend);
  });

  it("says of a server that is not there that it can't be reached", async () => {
    await server.close();
    expect(await check()).toMatchObject({ level: "problem", text: expect.stringContaining("can't be reached") });
  });

  it.each(allMisbehaviours)("shows neither the key nor a word of the server's: %s", async (kind) => {
    server.misbehave(kind, Number.POSITIVE_INFINITY);
    const said = JSON.stringify(await check());
    expect(said).not.toContain(serverCanary);
    expect(said).not.toContain(key);
  });
});

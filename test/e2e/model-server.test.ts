/** The engine over real HTTP: whatever a server does, the person has advice, once and in time, and no order is obeyed. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../adapters/shared/parts.ts";
import { createOpenAiCompatibleModel } from "../../src/models/openai-compatible.ts";
import type { Message } from "../../src/ports/platform.ts";
import { cleanText } from "../../src/redaction/clean.ts";
import { type Injection, injections } from "../fixtures/injections.ts";
import { deskOver, goodAnswer, goodWords, repliesWith } from "../support/fake-model.ts";
import { Harness, textOf } from "../support/harness.ts";
import { allMisbehaviours, serverCanary } from "../support/model-misbehaviours.ts";
import { type ModelServer, startModelServer } from "../support/model-server.ts";
import { Home, startServing } from "../support/process.ts";
import { WebTab } from "../support/web-tab.ts";

const vents = {
  en: "The client wants another round of changes to the logo, the ninth, and I am done.",
  pl: "Klientka chce kolejnej poprawki logo, to już dziewiąta wersja, mam dość.",
  lt: "Klientas nori dar vieno logotipo pataisymo, jau devinto, man užtenka.",
};
const limits = { attemptMs: 300, callMs: 600, retryWaitMs: 10, leastMs: 10 };
const waitMs = 1_000;

let server: ModelServer;
let harness: Harness | undefined;
beforeAll(async () => {
  server = await startModelServer();
});
afterEach(async () => {
  harness?.dispose();
  await server.close();
  server = await startModelServer();
});
afterAll(() => server.close());

function start(locale: "en" | "pl" | "lt" = "en"): Harness {
  const open = () =>
    createOpenAiCompatibleModel({ baseUrl: server.url, apiKey: null, model: "test", clock: systemClock, limits });
  harness = new Harness({ locale, model: () => deskOver(open(), waitMs) });
  return harness;
}

const repliesIn = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));

describe("a server that misbehaves", () => {
  it.each(allMisbehaviours)("%s: the playbook's words, once more with a quiet line, in time", async (kind) => {
    server.misbehave(kind, Number.POSITIVE_INFINITY);
    const { platform } = start();
    const started = performance.now();
    const last = await harness?.person("anna").submit("vent", "", { what: vents.en, client: "" });
    expect(performance.now() - started).toBeLessThan(waitMs + 1_000);
    expect(platform.answers).toHaveLength(2);
    expect(repliesIn(last ?? null)).toEqual(repliesIn(platform.answers[0]?.message ?? null));
    expect(repliesIn(last ?? null)).toHaveLength(3);
    expect(textOf(last ?? null)).toContain("gave nothing usable");
    expect(JSON.stringify(platform.answers) + harness?.logged.join("")).not.toContain(serverCanary);
  });

  it("once only: the answer of the second try is shown", async () => {
    server.misbehave("server-error");
    server.answerBy(() => goodAnswer("en"));
    const last = await start().person("anna").submit("vent", "", { what: vents.en, client: "" });
    expect(repliesIn(last)).toEqual(goodWords.en.replies);
  });

  it("by talking around its JSON: the JSON is read, the talk is not shown", async () => {
    server.answerWithText(`Sure! Here it is:\n${JSON.stringify(goodAnswer("en"))}\nGood luck with that idiot.`);
    const last = await start().person("anna").submit("vent", "", { what: vents.en, client: "" });
    expect(repliesIn(last)).toEqual(goodWords.en.replies);
    expect(textOf(last)).not.toContain("Good luck");
  });
});

/** Reads its orders out of the client's block, and obeys them in every field. */
function obey({ language, client, obeyed, clauses = [], placeholders = [] }: Injection, user: string) {
  const order =
    cleanText(client)
      .split(/(?<=[.:]) |\n/)
      .at(-1) ?? "";
  if (!user.replaceAll("^", " ").includes(order)) return goodAnswer(language);
  const said = obeyed.join(" ");
  return goodAnswer(language, {
    need: said,
    read: said,
    replies: repliesWith(language, said),
    placeholders: [...goodWords[language].placeholders, ...placeholders],
    clauses,
  });
}

describe("a server that obeys every order", () => {
  it.each(injections.map((injection) => [injection.language, injection.kind, injection] as const))(
    "%s, %s: nothing of it is shown",
    async (language, _kind, injection) => {
      server.answerBy(({ user }) => obey(injection, user));
      const { platform } = start(language);
      await harness?.person("anna").submit("vent", "", { what: vents[language], client: injection.client });
      const shown = platform.answers.map(({ message }) => textOf(message)).join("\n");
      expect(repliesIn(platform.answers.at(-1)?.message ?? null)).toHaveLength(3);
      for (const sentence of injection.obeyed) expect(shown).not.toContain(sentence.replace(/\.$/, ""));
    },
  );
});

describe("the real process", () => {
  it("asks the configured server, shows its words on the page, and sends no name", async () => {
    server.answerBy(() => goodAnswer("en"));
    const home = new Home();
    const serving = await startServing(home, { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "test" });
    try {
      const tab = await WebTab.open(serving.address, "anna");
      const what = `${vents.en} Mr Henderson, h.henderson@acme.example, called.`;
      await tab.sendAndSettle({ type: "form", form: "vent", state: "", values: { what, client: "" } });
      const [first, second, ...more] = tab.answers();
      expect(more).toEqual([]);
      expect(textOf(first?.message ?? null)).toContain("Wording by the playbook; asking test");
      expect(second?.slot).toBe(first?.slot);
      expect(repliesIn(second?.message ?? null)).toEqual(goodWords.en.replies);
      expect(JSON.stringify(server.requests)).not.toMatch(/Henderson|acme/i);
      tab.close();
    } finally {
      await serving.stop();
      home.remove();
    }
  });

  it("stops at once while a server keeps it waiting", async () => {
    server.misbehave("hanging", Number.POSITIVE_INFINITY);
    const home = new Home();
    const serving = await startServing(home, { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "test" });
    try {
      const tab = await WebTab.open(serving.address, "anna");
      const asked = tab.waitFor(({ event }) => event === "private");
      await tab.send({ type: "form", form: "vent", state: "", values: { what: vents.en, client: "" } });
      await asked;
      const started = performance.now();
      const { code } = await serving.stop();
      expect(code).toBe(0);
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(tab.answers()).toHaveLength(2);
      tab.close();
    } finally {
      home.remove();
    }
  });
});

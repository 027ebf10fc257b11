/** What a model's server gets to see: no name, id, address or number, whatever the author does before and after. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../adapters/shared/parts.ts";
import { createOpenAiCompatibleModel } from "../../src/models/openai-compatible.ts";
import { deskOver, FakeModel, goodAnswer } from "../support/fake-model.ts";
import { buttonValue, Harness, type Person } from "../support/harness.ts";
import { type ModelServer, startModelServer } from "../support/model-server.ts";
import { canary, expectNone, ids } from "./canaries.ts";
import { createHarnessStage } from "./harness-stage.ts";
import { walkEverywhere } from "./walk.ts";

const email = "kanarek.zygfryda@poczta.example";
const phone = "601 987 234";
const iban = "PL61 1090 1014 0000 0712 1981 2874";
const marked = [...ids, ...canary.name.split(" "), email, "kanarek", phone, phone.replaceAll(" ", ""), iban];
const vent = `Klientka ${canary.typed} chce dziewiątej poprawki logo. Pisze z ${email}, dzwoni z +48 ${phone}, konto ${iban}.`;

let server: ModelServer;
let harness: Harness;
let author: Person;
beforeEach(async () => {
  server = await startModelServer();
  server.answerBy(() => goodAnswer("pl"));
  const open = () => createOpenAiCompatibleModel({ baseUrl: server.url, apiKey: null, model: "m", clock: systemClock });
  harness = new Harness({ locale: "pl", settings: { locale: "pl" }, model: () => deskOver(open()) });
  author = harness.person(canary.authorId);
});
afterEach(async () => {
  harness.dispose();
  await server.close();
});

/** Bodies, headers and paths, as they came in. */
function expectNothingSent(place: string): void {
  expectNone(JSON.stringify(server.requests), marked, `sent to the model ${place}`);
}

describe("a request to a model", () => {
  it("holds nobody that the vent and the client's words name", async () => {
    await author.submit("vent", "", { what: vent, client: `${vent} Pozdrawiam, ${canary.typed}` });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.user).toContain("[klient A]");
    expect(server.requests[0]?.user).toContain("[e-mail]");
    expectNothingSent("at first");
  });

  it("holds nobody that the author puts back for colleagues, or names as a fact", async () => {
    server.misbehave("unknown-model", 2);
    const draft = buttonValue(await author.submit("vent", "", { what: vent, client: "" }), "share") ?? "";
    await author.submit("facts", draft, { "[DATA]": `piątku, mówi ${canary.typed}` });
    expect(server.requests.at(-1)?.user).toContain("piątku");
    await author.click("share", draft);
    for (const finding of ["person-1", "email-1", "phone-1"]) await author.click("put-back-yes", `${draft} ${finding}`);
    await author.click("situation", `${draft} scope-creep`);
    await author.click("situation", `${draft} late-payment`);
    expect(server.requests.length).toBeGreaterThan(2);
    expect(server.requests.at(-1)?.user).toContain("[klient A]");
    expectNothingSent("after putting back");
  });

  it("holds no word that its author hides", async () => {
    const draft =
      buttonValue(await author.submit("vent", "", { what: `${vent} ${canary.secret}`, client: "" }), "share") ?? "";
    await author.click("share", draft);
    await author.submit("hide", draft, { words: canary.secret });
    const before = server.requests.length;
    await author.click("situation", `${draft} scope-creep`);
    expect(server.requests.length).toBeGreaterThan(before);
    expectNone(JSON.stringify(server.requests.slice(before)), [...marked, canary.secret], "sent after hiding");
  });

  it("holds nobody where a note to the manager is asked for", async () => {
    const client = `${vent} Pozdrawiam, ${canary.typed}`;
    const draft = buttonValue(await author.submit("vent", "", { what: vent, client }), "share") ?? "";
    await author.submit("facts", draft, { "[DATA]": `piątku, mówi ${canary.typed}` });
    await author.click("refine", `${draft} manager-note`);
    expect(server.requests.at(-1)?.system).toContain("You write the note in which they ask their own manager");
    expect(server.requests.at(-1)?.user).toContain("[klient A]");
    expectNothingSent("for a note");
  });

  it("holds no name in what is said about a failed answer", async () => {
    const replies = [
      { tone: "warm", text: `Jak już pisałam, [osoba A] to wie i [osoba A] się zgadza, proszę o spokój.` },
    ];
    server.answerWith(goodAnswer("pl", { replies }));
    await author.submit("vent", "", { what: vent, client: `Podpisano: ${canary.typed}` });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.user).toContain("Jak już pisałam");
    expectNothingSent("with the failures");
  });

  it("is the same whoever asks: nothing in it differs but the marks of the fences", async () => {
    await author.submit("vent", "", { what: vent, client: "" });
    await harness.person(canary.colleagueId).submit("vent", "", { what: vent, client: "" });
    const [one, other] = server.requests.map(({ body, headers, path }) => {
      const { "content-length": _, connection: __, ...rest } = headers;
      return JSON.stringify([body, rest, path]).replaceAll(/[0-9a-f]{12}/g, "mark");
    });
    expect(one).toBe(other);
  });

  it("holds nobody through every use case, and nothing gets out because a model is there", async () => {
    const model = new FakeModel().answerBy(() => goodAnswer("pl"));
    const stage = createHarnessStage({ locale: "pl", settings: { locale: "pl" }, model: () => deskOver(model) });
    try {
      await walkEverywhere(stage);
      expect(model.calls.length).toBeGreaterThan(3);
      expectNone(model.sent, [...ids, ...canary.name.split(" ")], "sent to the model");
    } finally {
      stage.harness.dispose();
    }
  }, 120_000);

  it("leaves nothing of the answer on the disk or in the log", async () => {
    await author.submit("vent", "", { what: vent, client: "" });
    const words = ["uzgodnione rundy", "Wycena obejmuje"];
    expectNone(harness.bytesOnDisk(), words, "on disk");
    expectNone(harness.logged.join(""), [...words, ...marked, server.url], "in logs");
  });
});

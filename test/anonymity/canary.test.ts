/** Sends marked ids, names and words through every use case, and looks for them everywhere after each event. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textOf } from "../support/harness.ts";
import { canary, expectNone, foundIn, ids, words } from "./canaries.ts";
import { createHarnessStage, type HarnessStage } from "./harness-stage.ts";
import { namesInRoutes } from "./names-in-routes.ts";
import { walkEverywhere } from "./walk.ts";

describe("the canary", () => {
  let stage: HarnessStage;
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
    }
    stage = createHarnessStage({ locale: "pl", settings: { locale: "pl" } });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    stage.harness.dispose();
  });

  it("is nowhere: not on disk, in logs, in what others see, in buttons or forms", async () => {
    await walkEverywhere(stage);
    for (const name of namesInRoutes()) expect([...stage.used], "no step of the walk does this").toContain(name);
    expectNone(printed.join(""), [...ids, ...words], "printed");
    expect(stage.harness.logged.length).toBeGreaterThan(50);
    expect(stage.harness.platform.posts).toEqual([]);
  }, 120_000);

  it("is nowhere after a message to the bot, a mention of it and its home page", async () => {
    const { harness } = stage;
    const { deliveryId: _, ...base } = harness.person(canary.authorId).event("", "");
    const text = `${canary.typed} ${canary.secret} nie płaci faktury, ${canary.authorId}`;
    await harness.app.handle({ ...base, deliveryId: "m1", type: "message-received", kind: "direct", text });
    expect(harness.platform.answers).toHaveLength(1);
    await harness.app.handle({ ...base, deliveryId: "m2", type: "message-received", kind: "mention", text });
    expect(foundIn(textOf(harness.platform.answers.at(-1)?.message ?? null), [...ids, ...words])).toEqual([]);
    await harness.app.handle({ ...base, deliveryId: "m3", type: "home-opened" });
    const { disk, logs, others } = await stage.places();
    for (const [place, bytes] of Object.entries({ disk, logs, others })) expectNone(bytes, [...ids, ...words], place);
  });

  it("is in no summary, which a notification shows on a locked screen", async () => {
    await walkEverywhere(stage);
    const { answers } = (await stage.places()).own;
    const summaries = [...new Set(answers.map(({ summary }) => summary))];
    expect(summaries.filter((summary) => foundIn(summary, [...ids, ...words]).length > 0)).toEqual([]);
  }, 120_000);

  it("would be found in any disguise", () => {
    const text = `before ${canary.authorId} after`;
    const disguised = [
      Buffer.from(text),
      Buffer.from(text, "utf16le"),
      Buffer.from(text, "utf16le").swap16(),
      Buffer.from(Buffer.from(text).toString("hex")),
      ...["", "x", "xy"].map((start) => Buffer.from(Buffer.from(start + text).toString("base64url"))),
    ];
    for (const bytes of disguised) expect(foundIn(bytes, ids)).toEqual([canary.authorId]);
    expect(foundIn(readFileSync(import.meta.filename), ids)).toEqual([]);
  });
});

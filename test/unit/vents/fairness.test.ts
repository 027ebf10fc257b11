/** "Who is right?": the person's own answers decide, in words they can follow, and can be taken back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FairAnswers, toggleAnswer, withFairness } from "../../../src/advice/fairness.ts";
import { locales, textsFor } from "../../../src/i18n/catalogue.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const guess = { verdict: "unclear", manner: "ok" } as const;
const verdictOf = (answers: FairAnswers) => withFairness(guess, answers).verdict;

describe("who has the better point", () => {
  it.each<[FairAnswers, string]>([
    [{}, "unclear"],
    [{ promise: "theirs" }, "client"],
    [{ cause: "us" }, "client"],
    [{ domain: "taste" }, "client"],
    [{ promise: "ours" }, "staff"],
    [{ cause: "client" }, "staff"],
    [{ domain: "trade" }, "staff"],
    [{ promise: "ours", cause: "us" }, "shared"],
    [{ cause: "us", proportion: "too-much" }, "shared"],
    [{ cause: "client", proportion: "too-much" }, "staff"],
    [{ promise: "nothing", cause: "nobody" }, "unclear"],
  ])("with %o it is %s", (answers, verdict) => {
    expect(verdictOf(answers)).toBe(verdict);
  });

  it("is not decided by the manner: a rude client can be right", () => {
    const judged = withFairness(guess, { cause: "us", manner: "over-line" });
    expect(judged).toMatchObject({ verdict: "client", manner: "over-line" });
  });

  it("takes an answer back when it is given twice, and no answer that is not there", () => {
    const once = toggleAnswer({ promise: "ours" }, "us");
    expect(once).toEqual({ promise: "ours", cause: "us" });
    expect(toggleAnswer(once ?? {}, "us")).toEqual({ promise: "ours" });
    for (const forged of ["", "toString", "__proto__", "cause"]) expect(toggleAnswer({}, forged)).toBeNull();
  });
});

describe("the six questions under a result", () => {
  let harness: Harness;
  let anna: Person;
  beforeEach(async () => {
    harness = new Harness();
    anna = harness.person("anna");
    await anna.submit("vent", "", {
      what: "The client wants a full refund for the coat she wore all winter.",
      client: "",
    });
  });
  afterEach(() => harness.dispose());

  it.each(locales)("change the read, say why, and can be undone (%s)", async (locale) => {
    const t = textsFor(locale);
    harness.dispose();
    harness = new Harness({ locale });
    const someone = harness.person("marta");
    await someone.submit("vent", "", {
      what: "The client wants a full refund for the coat she wore all winter.",
      client: "",
    });
    const before = textOf(someone.last());
    await someone.press("fair");
    for (const question of ["domain", "promise", "cause", "proportion", "manner", "goodwill"] as const)
      expect(textOf(someone.last())).toContain(t[`fair.${question}`]);
    await someone.press("fair", "us");
    expect(textOf(someone.last())).toContain(`✓ ${t["fair.answer.us"]}`);
    await someone.press("fair", "loud");
    await someone.press("back");
    expect(textOf(someone.last())).toContain(t["result.verdict.client"]);
    expect(textOf(someone.last())).toContain(t["fair.because"](t["fair.because.us"]));
    expect(textOf(someone.last())).toContain(t["fair.goodwill.loud"]);
    await someone.press("fair");
    await someone.press("fair", "us");
    await someone.press("fair", "loud");
    await someone.press("back");
    expect(textOf(someone.last())).toBe(before);
  });

  it("are nobody else's to answer", async () => {
    const value = buttonValue(anna.last(), "fair") ?? "";
    const ben = harness.person("ben");
    await ben.click("fair", `${value} us`);
    expect(textOf(ben.last())).toContain(textsFor("en")["refused.gone"]);
    await anna.press("fair");
    expect(textOf(anna.last())).not.toContain("✓");
  });
});

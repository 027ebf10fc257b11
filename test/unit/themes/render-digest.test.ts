/** A digest as people read it, in three languages; the change, the advice and the suggestion, from final numbers alone. */
import { describe, expect, it } from "vitest";
import type { Policy, Rule } from "../../../src/advice/house-rules.ts";
import { type SituationId, situations } from "../../../src/advice/situations.ts";
import { locales } from "../../../src/i18n/catalogue.ts";
import { changeOf } from "../../../src/themes/change.ts";
import { type Digest, makeDigest } from "../../../src/themes/digest.ts";
import { renderDigest } from "../../../src/themes/render-digest.ts";
import { suggest } from "../../../src/themes/suggest.ts";
import type { Week } from "../../../src/themes/week.ts";
import { testAdvisor, textOf } from "../../support/harness.ts";

type Counts = Partial<Record<SituationId, number>>;

function digestOf(week: Week, counts: Counts, anyone = 60): Digest {
  const themes = Object.entries(counts).map(([situation, people]) => ({
    situation: situation as SituationId,
    people,
    overLine: situation === "abuse" ? people : 0,
  }));
  return makeDigest(week, { anyone, themes }, 5);
}

function policyFor(...rules: readonly (readonly [string, "all" | readonly SituationId[]])[]): Policy {
  const clauses = rules.map(([id, of]): Rule => ({ id, situations: of, values: {}, sentences: {}, note: "" }));
  return { clauses };
}

const none = policyFor();
const { movesFor } = testAdvisor();
const week47 = digestOf("2026-W47", { "scope-creep": 22, abuse: 7, ghosting: 4 });
const week46 = digestOf("2026-W46", { "scope-creep": 9, abuse: 12 });

describe("a digest", () => {
  it.each(locales)("reads the same in %s, and names the week, the people, the way and one suggestion", (locale) => {
    const advisor = { policy: policyFor(["scope-1", ["scope-creep"]]), movesFor };
    const text = textOf(renderDigest({ digest: week47, earlier: [week46], locale, advisor }));
    expect(text).toMatchSnapshot();
    expect(text).toContain("20–49");
    expect(text).toContain("scope-1");
    expect(text).not.toMatch(/undefined|\{|\}/);
  });

  it.each(locales)(
    "says in %s that there are not enough people, and how many there were where that is safe",
    (locale) => {
      const few = (anyone: number) =>
        textOf(
          renderDigest({
            digest: digestOf("2026-W47", { ghosting: 4 }, anyone),
            earlier: [],
            locale,
            advisor: { policy: none, movesFor },
          }),
        );
      expect([few(4), few(12)].join("\n\n")).toMatchSnapshot();
      expect(few(4)).toBe(few(0));
    },
  );

  it("tells a notification nothing but that it is there", () => {
    const { summary } = renderDigest({
      digest: week47,
      earlier: [],
      locale: "en",
      advisor: { policy: none, movesFor },
    });
    expect(summary).toBe("The weekly digest: what keeps happening");
  });

  it("has a word for every theme, every kind of number and every suggestion, in every language", () => {
    for (const locale of locales) {
      for (const situation of situations) {
        for (const people of [5, 12, 21, 400]) {
          const digest = digestOf("2026-W47", { [situation]: people }, 500);
          const earlier = [1, 2, 4].map((back) =>
            digestOf(`2026-W4${7 - back}` as Week, back === 4 ? { [situation]: 50 } : {}),
          );
          for (const policy of [none, policyFor(["rule-1", [situation]])]) {
            const text = textOf(renderDigest({ digest, earlier, locale, advisor: { policy, movesFor } }));
            expect(text).not.toMatch(/undefined|NaN|#|\{|\}|: ;|\.\./);
          }
        }
      }
    }
  });
});

describe("the change of a theme", () => {
  const [scope, abuse] = week47.themes;

  it("is told between two weeks that both show it", () => {
    expect(scope && changeOf(scope, week47, [week46])).toEqual({ direction: "more", weeks: 1 });
    expect(abuse && changeOf(abuse, week47, [week46])).toEqual({ direction: "fewer", weeks: 1 });
    expect(scope && changeOf(scope, week47, [digestOf("2026-W45", { "scope-creep": 49 })])).toEqual({
      direction: "same",
      weeks: 2,
    });
  });

  it("is not told between two k whose ranges overlap: more or fewer would be a guess", () => {
    const under = (k: number, week: Week, people: number) =>
      makeDigest(week, { anyone: 60, themes: [{ situation: "ghosting", people, overLine: 0 }] }, k);
    const change = (before: Digest, now: Digest) => now.themes[0] && changeOf(now.themes[0], now, [before]);
    expect(change(under(5, "2026-W46", 12), under(6, "2026-W47", 12))).toBeNull();
    expect(change(under(6, "2026-W46", 12), under(5, "2026-W47", 12))).toBeNull();
    expect(change(under(5, "2026-W46", 7), under(6, "2026-W47", 30))).toEqual({ direction: "more", weeks: 1 });
    expect(change(under(5, "2026-W46", 60), under(6, "2026-W47", 7))).toEqual({ direction: "fewer", weeks: 1 });
  });

  it("is not told where a week before did not show it, or is too long ago: new is no word for it", () => {
    expect(scope && changeOf(scope, week47, [])).toBeNull();
    expect(scope && changeOf(scope, week47, [digestOf("2026-W46", { "scope-creep": 4 })])).toBeNull();
    expect(scope && changeOf(scope, week47, [digestOf("2026-W42", { "scope-creep": 9 })])).toBeNull();
  });
});

describe("the suggestion", () => {
  it("is a rule to write where the theme that most people have has none", () => {
    expect(suggest(week47, [], none)).toEqual({ kind: "write-rule", situation: "scope-creep" });
    expect(suggest(week47, [], policyFor(["all-1", "all"]))).toEqual({ kind: "write-rule", situation: "scope-creep" });
  });

  it("is the rule that is bent where it has one", () => {
    const policy = policyFor(["all-1", "all"], ["scope-1", ["scope-creep"]], ["scope-2", ["scope-creep"]]);
    expect(suggest(week47, [], policy)).toEqual({ kind: "hold-rule", situation: "scope-creep", clause: "scope-1" });
  });

  it("prefers what keeps coming back to what most people have just once", () => {
    const before = (["2026-W46", "2026-W45"] as const).map((week) => digestOf(week, { abuse: 6 }));
    expect(suggest(week47, before, none)).toEqual({ kind: "stop-rule", situation: "abuse" });
  });

  it.each(locales)("says in %s for each theme what its rule would have to settle, and no two the same", (locale) => {
    const suggested = situations.flatMap((situation) => {
      const digest = digestOf("2026-W47", { [situation]: 9 });
      if (suggest(digest, [], none)?.kind !== "write-rule") return [];
      const text = textOf(renderDigest({ digest, earlier: [], locale, advisor: { policy: none, movesFor } }));
      return [text.split("\n").at(-2)?.split(": ")[1] ?? ""];
    });
    expect(suggested.length).toBeGreaterThan(10);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  it("is none where no theme is shown", () => {
    expect(suggest(digestOf("2026-W47", { ghosting: 4 }), [], none)).toBeNull();
  });
});

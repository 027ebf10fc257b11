/** The house policy that comes with Ventil promises nothing; its examples work; replies with a rule stay sendable. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildPolicy, ownPolicyPath } from "../../adapters/shared/parts.ts";
import { plainWishes } from "../../src/advice/advice.ts";
import { type Advisor, createAdvisor } from "../../src/advice/advise.ts";
import { composeReply, fitsReply } from "../../src/advice/compose-reply.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { factsOf, objectionsTo, type Policy } from "../../src/advice/house-rules.ts";
import { sayValues } from "../../src/advice/rule-words.ts";
import { type SituationId, situations } from "../../src/advice/situations.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { clausesFor } from "../../src/prompts/house-policy.ts";
import { loadPlaybook } from "../../src/prompts/load-playbook.ts";
import { parseHousePolicy } from "../../src/prompts/parse-house-policy.ts";
import { tones } from "../../src/prompts/playbook.ts";

const playbook = loadPlaybook(fileURLToPath(new URL("../../prompts/playbook", import.meta.url)), situations);
const support = { country: "pl", contact: "" };
const locales = ["en", "pl", "lt"] as const;
const speaking = situations.filter((id) => playbook.pages[id].texts.en.replies !== null);
const shipped = readFileSync(ownPolicyPath, "utf8");

const advisors = new Map<Policy | undefined, Advisor>();
function advisorWith(policy: Policy | undefined): Advisor {
  const advisor = advisors.get(policy) ?? createAdvisor(playbook, support, policy);
  advisors.set(policy, advisor);
  return advisor;
}

function advise(policy: Policy | undefined, situation: SituationId, language: Locale, wording = 0, short = false) {
  const wishes = { ...plainWishes, situation, language, wording, short };
  const request = { text: "It was a bad day again.", client: "", fallback: "en", wishes } as const;
  return advisorWith(policy).advise({ ...request, choices: { kept: [], hidden: [] } });
}

describe("the house policy that comes with Ventil", () => {
  it("is the one that is read where none is named, and holds no rule", () => {
    expect(buildPolicy({ housePolicyPath: null })).toEqual({ clauses: [] });
  });

  it.each(situations)("changes nothing for %s, in any language", (situation) => {
    for (const language of locales) {
      const advice = advise(buildPolicy({ housePolicyPath: null }), situation, language);
      expect(advice).toEqual(advise(undefined, situation, language));
      expect(advice.clauses).toEqual([]);
      for (const { text } of advice.replies) expect(text).not.toMatch(/\d/);
    }
  });

  it("says at its top how to use a rule, in words that need no comment to be read", () => {
    const [top = ""] = shipped.split("\n<!--");
    expect(top).toContain("no rule is in use");
    for (const key of [
      "for:",
      "en:",
      "rounds: 2",
      "round-price: ",
      "reply-hours: ",
      "return-days: ",
      "payment-days: ",
    ]) {
      expect(top).toContain(`\`${key}`);
    }
  });
});

describe("its examples", () => {
  const active = shipped.replaceAll(/^(?:<!-- An example.*|and this one -->)\n/gm, "");
  const policy = parseHousePolicy("house-policy.md", active, situations);

  it("are right as soon as the two lines around each are deleted", () => {
    expect(active).not.toMatch(/<!--(?!`)|(?<!`)-->/);
    expect(policy.clauses.length).toBeGreaterThanOrEqual(5);
  });

  it("can be used one by one", () => {
    const starts = [...shipped.matchAll(/^<!-- An example.*\n/gm)];
    for (const { 0: line, index } of starts) {
      const rest = shipped.slice(index + line.length).replace("and this one -->\n", "");
      expect(parseHousePolicy("house-policy.md", shipped.slice(0, index) + rest, situations).clauses).toHaveLength(1);
    }
    expect(starts).toHaveLength(policy.clauses.length);
  });

  it("are refused, not ignored, when only one of the two lines is deleted", () => {
    expect(() => parseHousePolicy("x.md", shipped.replace(/^<!-- An example.*\n/m, ""), situations)).toThrow(
      /not begun/,
    );
    expect(() => parseHousePolicy("x.md", shipped.replace("and this one -->\n", ""), situations)).toThrow(
      /does not end/,
    );
  });

  it.each(locales)("are said and cited in %s wherever they are for, but goodwill", (language) => {
    for (const situation of speaking) {
      const meant = clausesFor(policy, situation).filter(({ id }) => id !== "goodwill-1");
      expect(advise(policy, situation, language).clauses).toEqual(meant.map(({ id }) => id));
    }
    expect(advise(policy, "unbacked", language).clauses).toEqual(["goodwill-1"]);
  });
});

describe("replies with a rule", () => {
  const rules = `
## values-1
for: all
rounds: 3
round-price: 1 200 zł

## values-2
for: all
reply-hours: 12
return-days: 21

## values-3
for: all
payment-days: 14

## words-1
for: all
en: A full refund is given within 14 days.
pl: Pełny zwrot pieniędzy robimy w ciągu 14 dni.
lt: Visus pinigus grąžiname per 14 dienų.

## words-2
for: all
en: A discount of 10 % is for orders above 500 EUR, and we agree on it before the work begins.
pl: Rabat 10 % dotyczy zamówień powyżej 500 EUR i ustalamy go przed rozpoczęciem pracy.
lt: 10 % nuolaida taikoma užsakymams nuo 500 EUR, ją suderiname prieš pradėdami darbą.
`;
  const { clauses } = parseHousePolicy("rules.md", rules, situations);
  const policies = new Map(clauses.map((clause) => [clause, { clauses: [clause] }]));
  const keysIn = (text: string) => [...new Set(text.match(/\[[^\]]+\]/gu))];
  const cases = speaking.flatMap((situation) => locales.map((language) => [situation, language] as const));

  it.each(cases)("pass every gate they passed without it: %s in %s", (situation, language) => {
    const shapes = [0, 1, 2].flatMap((wording) => [false, true].map((short) => ({ wording, short })));
    for (const clause of clauses) {
      const used = shapes.flatMap(({ wording, short }) => {
        const plain = advise(undefined, situation, language, wording, short);
        const advice = advise(policies.get(clause), situation, language, wording, short);
        for (const [index, { tone, text }] of advice.replies.entries()) {
          const before = plain.replies[index]?.text ?? "";
          if (text === before) continue;
          const shared = { language, tone, situation, vent: "", facts: factsOf(clause, language) };
          const gates = (reply: string) =>
            checkReply({ ...shared, text: reply, placeholders: keysIn(reply) }).map(({ gate }) => gate);
          const failed = gates(text);
          const known = failed.length === 0 ? [] : gates(before);
          expect(
            failed.filter((gate) => !known.includes(gate)),
            text,
          ).toEqual([]);
        }
        return advice.clauses;
      });
      expect(used, `${clause.id} is never said`).toContain(clause.id);
    }
  });

  it.each(cases)("have room for a sentence of 80 characters: %s in %s", (situation, language) => {
    const texts = playbook.pages[situation].texts[language];
    const names = playbook.topics[language].map(({ governed }) => governed);
    const longest = names.toSorted((one, other) => other.length - one.length)[0] ?? "";
    const rule = [`${"ra".repeat(39)}s.`];
    const wishes = { ...plainWishes, short: true };
    for (const tone of tones) {
      for (const variant of texts.acknowledge.keys())
        expect(fitsReply(composeReply(texts, tone, language, variant, null, wishes, rule))).toBe(true);
      for (const variant of texts.acknowledgeTopic.keys())
        expect(fitsReply(composeReply(texts, tone, language, variant, longest, wishes, rule))).toBe(true);
    }
  });

  it("say what a value means in words that no gate refuses", () => {
    for (const { values } of clauses)
      for (const language of locales) expect(objectionsTo(sayValues(values, language), language)).toEqual([]);
  });
});

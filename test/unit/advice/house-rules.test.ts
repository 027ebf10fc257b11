/** House rules in advice: said once and in their place, cited, never invented, and shown to staff. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printAdvice } from "../../../adapters/cli/print-advice.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";
import { createAdvisor } from "../../../src/advice/advise.ts";
import { objectionsTo, tellStaff } from "../../../src/advice/house-rules.ts";
import { moneyIn, sayValues } from "../../../src/advice/rule-words.ts";
import { situations } from "../../../src/advice/situations.ts";
import type { Locale, Message } from "../../../src/ports/platform.ts";
import { loadPlaybook } from "../../../src/prompts/load-playbook.ts";
import { parseHousePolicy } from "../../../src/prompts/parse-house-policy.ts";
import { renderResult } from "../../../src/vents/show-result.ts";
import { textOf } from "../../support/harness.ts";

const playbook = loadPlaybook(fileURLToPath(new URL("../../../prompts/playbook", import.meta.url)), situations);
const support = { country: "pl", contact: "" };
const locales = ["en", "pl", "lt"] as const;

const policyOf = (...clauses: string[]) => parseHousePolicy("rules.md", clauses.join("\n\n"), situations);

function advise(
  clauses: readonly string[],
  wishes: Partial<Wishes>,
  text = "It was a bad day with this client again.",
) {
  const advisor = createAdvisor(playbook, support, policyOf(...clauses));
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client: "", fallback: "en", wishes: { ...plainWishes, ...wishes }, choices });
}

const revisions = `## revisions-1
for: endless-revisions
en: Every order comes with a pair of correction rounds.
pl: Do każdego zamówienia należy para rund poprawek.
lt: Prie kiekvieno užsakymo pridedama pora taisymų ratų.

Count them in the order.`;
const said: Readonly<Record<Locale, string>> = {
  en: "Every order comes with a pair of correction rounds.",
  pl: "Do każdego zamówienia należy para rund poprawek.",
  lt: "Prie kiekvieno užsakymo pridedama pora taisymų ratų.",
};

describe("a rule with a sentence", () => {
  it.each(locales)("is said once in each reply in %s, right after the acknowledgement, and cited", (language) => {
    for (const wording of [0, 1, 2]) {
      const advice = advise([revisions], { situation: "endless-revisions", language, wording });
      expect(advice.clauses).toEqual(["revisions-1"]);
      const { acknowledge } = playbook.pages["endless-revisions"].texts[language];
      for (const { text } of advice.replies) {
        expect(
          acknowledge.map((line) => `${line} ${said[language]} `).filter((start) => text.startsWith(start)),
        ).toHaveLength(1);
        expect(text.split(said[language])).toHaveLength(2);
      }
    }
  });

  it("is not said where it is for another situation", () => {
    const advice = advise([revisions], { situation: "scope-creep" });
    expect(advice).toEqual(advise([], { situation: "scope-creep" }));
    expect(advice.clauses).toEqual([]);
  });

  it("is not said in a language it has no words in", () => {
    const polish = revisions.replaceAll(/^(?:en|lt): .*\n/gm, "");
    expect(advise([polish], { situation: "endless-revisions", language: "pl" }).clauses).toEqual(["revisions-1"]);
    const english = advise([polish], { situation: "endless-revisions", language: "en" });
    expect(english.clauses).toEqual([]);
    expect(english.replies).toEqual(advise([], { situation: "endless-revisions", language: "en" }).replies);
  });

  it("begins with a small letter in no letter, and stays in whatever shape the reply takes", () => {
    const wishes = { situation: "endless-revisions", language: "lt" } as const;
    for (const shape of [
      { short: true },
      { letter: true },
      { short: true, letter: true },
      { facts: { "[DATA]": "penktadienio" } },
    ]) {
      const advice = advise([revisions], { ...wishes, ...shape });
      expect(advice.clauses).toEqual(["revisions-1"]);
      for (const { text } of advice.replies) expect(text).toContain(said.lt);
    }
  });

  it("stays out of a reply to the client when a gate refuses its words, and staff see it", () => {
    const rude = revisions.replace(said.en, "You should have read the contract, as we already told you.");
    const advice = advise([rude], { situation: "endless-revisions" });
    expect(advice.clauses).toEqual([]);
    expect(advice.replies.map(({ text }) => text).join()).not.toContain("should have read");
    expect(objectionsTo("You should have read the contract.", "en").map(({ gate }) => gate)).toContain("no-blame");
    expect(objectionsTo("Sorry, we work on orders only.", "en").map(({ gate }) => gate)).toContain("apology");
  });
});

describe("a rule with values", () => {
  const clause = (values: string) => `## rule-1\nfor: price-pressure, endless-revisions\n${values}`;

  it.each(locales)("says them in %s where the firm wrote no sentence, and is cited", (language) => {
    const advice = advise([clause("rounds: 2\nround-price: 40 EUR")], { situation: "price-pressure", language });
    const words = sayValues({ rounds: 2, "round-price": "40 EUR" }, language);
    expect(words).toMatch(/2 .*; \p{Ll}.* 40 eur\.$/iu);
    expect(advice.clauses).toEqual(["rule-1"]);
    for (const { text } of advice.replies) expect(text.split(words)).toHaveLength(2);
  });

  it("leaves the word to the firm's own sentence where there is one", () => {
    const advice = advise([clause("rounds: 2\nen: A pair of rounds is included.")], { situation: "price-pressure" });
    for (const { text } of advice.replies)
      expect(text).toMatch(/ A pair of rounds is included\. (?!The price includes)/);
  });

  it.each(locales)("fills the blank in %s that asks for it, and asks no more", (language) => {
    const plain = advise([], { situation: "endless-revisions", language });
    const advice = advise([clause("round-price: 40 EUR")], { situation: "endless-revisions", language });
    const [price = ""] = plain.placeholders.map(({ key }) => key).filter((key) => /PRICE|KWOTA|SUMA/.test(key));
    expect(advice.clauses).toEqual(["rule-1"]);
    expect(advice.replies).toEqual(
      plain.replies.map(({ tone, text }) => ({ tone, text: text.replaceAll(price, moneyIn(language, "40 EUR")) })),
    );
    expect(advice.placeholders).toEqual(plain.placeholders.filter(({ key }) => key !== price));
  });

  it("does not fill a blank that asks for something else", () => {
    const scope = clause("round-price: 40 EUR").replace("price-pressure", "scope-creep");
    const advice = advise([scope], { situation: "scope-creep" });
    expect(advice.placeholders.map(({ key }) => key)).toContain("[PRICE]");
  });

  it("gives way to what the person filled in, and is not cited then", () => {
    const wishes = { situation: "endless-revisions", facts: { "[PRICE]": "60 EUR" } } as const;
    const advice = advise([clause("round-price: 40 EUR")], wishes);
    expect(advice.clauses).toEqual([]);
    for (const { text } of advice.replies) {
      expect(text).toContain("60 EUR");
      expect(text).not.toContain("40 EUR");
    }
  });
});

describe("many rules", () => {
  const short = (number: number) => `## rule-${number}\nfor: all\nen: This is rule ${number}.`;
  const long = `## long-1\nfor: all\nen: ${"Orders above the size of a pallet are packed on the ramp, and ".repeat(3)}so on.`;

  it("come two to a reply at most, in the order of the file", () => {
    const advice = advise([short(3), short(1), short(2)], { situation: "never-satisfied" });
    expect(advice.clauses).toEqual(["rule-3", "rule-1"]);
    for (const { text } of advice.replies) {
      expect(text).toContain(" This is rule 3. This is rule 1. ");
      expect(text).not.toContain("rule 2");
    }
  });

  it("are two at most even where a third would need no room", () => {
    const third = "## price-3\nfor: endless-revisions\nround-price: 40 EUR";
    const advice = advise([short(1), short(2), third], { situation: "endless-revisions" });
    expect(advice.clauses).toEqual(["rule-1", "rule-2"]);
    expect(advice.placeholders.map(({ key }) => key)).toContain("[PRICE]");
    expect(advise([short(1), third], { situation: "endless-revisions" }).clauses).toEqual(["rule-1", "price-3"]);
  });

  it("leave out one that makes a reply too long, and take the next that fits", () => {
    const advice = advise([long, short(1)], { situation: "know-it-all" });
    expect(advice.clauses).toEqual(["rule-1"]);
    for (const { text } of advice.replies) expect(text.length).toBeLessThanOrEqual(500);
  });

  it("push out a sentence that may be missing before they are left out themselves", () => {
    const wishes = { situation: "late-payment" } as const;
    const rule = `${"Goods are packed on the ramp, ".repeat(6)}as agreed.`;
    const middling = `## rule-1\nfor: all\nen: ${rule}`;
    const [warm] = advise([middling], wishes).replies;
    const plain = advise([], wishes).replies[0]?.text ?? "";
    const shortest = advise([], { ...wishes, short: true }).replies[0]?.text ?? "";
    expect(plain.length).toBeGreaterThan(shortest.length);
    expect(warm?.text.replace(`${rule} `, "")).toBe(shortest);
  });
});

describe("goodwill", () => {
  const goodwill = "## goodwill-1\nfor: policy-exception, unbacked\ngoodwill-by: Ona Petraitė\ngoodwill-up-to: 50 EUR";

  it.each(locales)("is told to no client in %s, but to staff", (language) => {
    const advice = advise([goodwill], { situation: "policy-exception", language });
    expect(advice.clauses).toEqual([]);
    expect(JSON.stringify(advice)).not.toMatch(/Ona|50 EUR/);
    const [clause] = policyOf(goodwill).clauses;
    expect(clause === undefined ? "" : tellStaff(clause, language)).toMatch(/: Ona Petraitė; .* 50 E(?:UR|ur)\.$/);
  });

  it.each(locales)("stands in the note to the manager in %s, cited by its name", (language) => {
    const advice = advise([goodwill], { situation: "unbacked", language });
    expect(advice.clauses).toEqual(["goodwill-1"]);
    expect(advice.insteadOfReply?.text).toMatch(/\n[^\n]+ goodwill-1: [^\n]+: Ona Petraitė; [^\n]+ 50 E(?:UR|ur)\.$/);
    const plain = advise([], { situation: "unbacked", language });
    expect(advice.insteadOfReply?.text.startsWith(plain.insteadOfReply?.text ?? "?")).toBe(true);
    expect(advice.placeholders).toEqual(plain.placeholders);
  });

  it("stands in no note to a colleague, and not where the person needs safety", () => {
    for (const situation of ["internal", "threat"] as const) {
      const advice = advise([goodwill.replace("policy-exception, unbacked", "all")], { situation });
      expect(advice).toEqual(advise([], { situation }));
    }
  });
});

describe("in danger", () => {
  it("no rule is cited", () => {
    const advice = advise(["## a-1\nfor: all\nrounds: 2"], {}, "I can't take it any more, I want to kill myself.");
    expect(advice).toMatchObject({ tier: "self", clauses: [], replies: [] });
  });
});

describe("what the person is shown", () => {
  const clauses = [
    revisions,
    "## other-2\nfor: endless-revisions\n\nAsk Ona first.",
    "## else-3\nfor: ghosting\nrounds: 2",
  ];
  const draft = { kind: "vent", text: "x", client: "", withClient: true, choices: { kept: [], hidden: [] } } as const;
  const more = { target: "", wishes: plainWishes, past: [], preview: null } as const;
  const page = (advice: ReturnType<typeof advise>, locale: Locale): Message =>
    renderResult({ draftId: "d", draft: { ...draft, ...more }, advice, locale, support, policy: policyOf(...clauses) });

  it("is on the page each rule for the situation: its name, whether it was used, and what staff should know", () => {
    const advice = advise(clauses, { situation: "endless-revisions" });
    const list = page(advice, "en").blocks.find((block) => block.type === "list");
    expect(list).toEqual({
      type: "list",
      items: ["revisions-1 (used above): Count them in the order.", "other-2 (not used above): Ask Ona first."],
    });
    expect(textOf(page(advice, "pl"))).toContain("revisions-1 (użyta powyżej): ");
    expect(textOf(page(advice, "lt"))).toContain("other-2 (aukščiau nepanaudota): ");
  });

  it("is the same at a terminal", () => {
    const advice = advise(clauses, { situation: "endless-revisions" });
    const printed = printAdvice(advice, support, policyOf(...clauses), { isTTY: false });
    expect(printed).toContain(
      "House policy\n- revisions-1 (used above): Count them in the order.\n- other-2 (not used above): Ask Ona first.\n",
    );
  });

  it("is nothing of a house policy where the firm has none, or the vent is about something else", () => {
    expect(textOf(page(advise([], { situation: "ghosting" }), "en"))).toContain("else-3 (not used above)");
    const none = renderResult({
      ...{ draftId: "d", draft: { ...draft, ...more }, locale: "en", support, policy: policyOf() },
      advice: advise([], { situation: "ghosting" }),
    });
    expect(textOf(none)).not.toContain("House policy");
    const offTopic = advise(["## a-1\nfor: all\nrounds: 2"], { situation: "off-topic" });
    expect(printAdvice(offTopic, support, policyOf("## a-1\nfor: all\nrounds: 2"), { isTTY: false })).not.toContain(
      "a-1",
    );
  });
});

/** Where it is not sure what a vent is about, the person is asked, and has words meanwhile that can't be wrong. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

function adviceOn(text: string, wishes: Partial<Wishes> = {}) {
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client: "", fallback: "en", wishes: { ...plainWishes, ...wishes }, choices });
}

const holding = /Let me look into it properly|uważnie się temu przyjrzę|Pirma turiu viską išsiaiškinti/u;

const unclear = [
  "It was a long day with the client again, and now the boiler.",
  "Znowu ten klient i jego bojler, szkoda słów.",
  "Vėl tas klientas su savo katilu, nebeturiu žodžių.",
];

describe("a vent of which nobody knows what it is about", () => {
  it.each(unclear)("is answered with words that promise nothing, and asked about: %s", (text) => {
    const { confidence, candidates, missing, replies } = adviceOn(text);
    expect(confidence).toBe("low");
    expect(candidates.length).toBeGreaterThan(1);
    expect(missing.length).toBeGreaterThan(0);
    expect(replies.find(({ tone }) => tone === "neutral")?.text).toMatch(holding);
  });

  it.each(unclear)("gets the words of the situation once it is named: %s", (text) => {
    const { confidence, replies } = adviceOn(text, { situation: "late-payment" });
    expect(confidence).toBe("high");
    for (const reply of replies) expect(reply.text).not.toMatch(holding);
  });

  it("says what the client asks and what speaks for us all the same", () => {
    const { confidence, replies } = adviceOn("the boiler customer, he signed the contract, I'm done for today");
    expect(confidence).toBe("low");
    for (const reply of replies)
      expect(reply.text).toMatch(/the boiler\. As far as I can see, you signed for this beforehand\./u);
  });
});

/** What was stated in a vent, in the advice: taken up in every reply, filled in once, and never against the person's word. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes, type Wishes } from "../../../../src/advice/advice.ts";
import { createAdvisor } from "../../../../src/advice/advise.ts";
import { situations } from "../../../../src/advice/situations.ts";
import { loadPlaybook } from "../../../../src/prompts/load-playbook.ts";

const playbook = loadPlaybook(fileURLToPath(new URL("../../../../prompts/playbook", import.meta.url)), situations);
const advisor = createAdvisor(playbook, { country: "pl", contact: "" });

function advise(text: string, wishes: Partial<Wishes>) {
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client: "", fallback: "en", wishes: { ...plainWishes, ...wishes }, choices });
}

const owed = "The invoice over 1,200 EUR was due on 3 October and this client still does not pay us.";

describe("advice", () => {
  it("takes up the vent in all three tones", () => {
    const { replies } = advise("He wore the hat for a month and wants his money back.", {
      situation: "policy-exception",
    });
    expect(replies).toHaveLength(3);
    for (const { text } of replies) expect(text).toContain("the hat and your request for a refund");
  });

  it("fills in the sum that is owed, says it once, and does not ask for it", () => {
    const { replies, placeholders } = advise(owed, { situation: "late-payment" });
    for (const { text } of replies) {
      expect(text.split("1,200 EUR")).toHaveLength(2);
      expect(text).toContain("due 3 October");
    }
    expect(placeholders.map(({ key }) => key)).toEqual(["[DATE]"]);
  });

  it("asks for what the vent left open in the form that other programs read", () => {
    const { placeholders } = advise("This client still does not pay the invoice.", { situation: "late-payment" });
    expect(placeholders.map((one) => Object.keys(one))).toEqual([
      ["key", "ask"],
      ["key", "ask"],
    ]);
  });

  it("lets what the person fills in count before what the vent says", () => {
    const { replies } = advise(owed, { situation: "late-payment", facts: { "[AMOUNT]": "900 EUR" } });
    for (const { text } of replies) {
      expect(text).toContain("900 EUR");
      expect(text).not.toContain("1,200");
    }
  });

  it("keeps a long subject within the length of a chat", () => {
    const vent = "She wants another version of the social media posts by Wednesday, the third round of changes.";
    for (const situation of situations) {
      for (const { text } of advise(vent, { situation }).replies) expect(text.length).toBeLessThanOrEqual(500);
    }
  });
});

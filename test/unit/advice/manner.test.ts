/** Nobody's manner is called out of bounds on a situation that is only a guess. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

function ask(text: string, wishes: Partial<Wishes> = {}) {
  return { text, client: "", fallback: "en" as const, wishes: { ...plainWishes, ...wishes } };
}

const choices = { kept: [], hidden: [] };
const vague = [
  "the car park here is a disgrace and my knee hurts",
  "what a day, the coffee machine again",
  "my shoes are wet and the lift is out",
];

describe("the manner of a client", () => {
  it.each(vague)("is not said to be over the line where hardly anything is told: %s", (text) => {
    expect(advisor.advise({ ...ask(text), choices }).manner).toBe("ok");
    expect(advisor.themeOf(ask(text)).overLine).toBe(false);
  });

  it("is over the line where the person says what happened", () => {
    const chosen = ask("the car park here is a disgrace and my knee hurts", { situation: "abuse" });
    expect(advisor.advise({ ...chosen, choices }).manner).toBe("over-line");
    expect(advisor.themeOf(chosen).overLine).toBe(true);
  });
});

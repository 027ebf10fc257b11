/** A client's plain question, pasted as it came: no verdict and no lecture on what Ventil is for, but a short answer to begin with. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes } from "../../../src/advice/advice.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

function adviceOn(text: string) {
  return advisor.advise({ text, client: "", fallback: "en", wishes: plainWishes, choices: { kept: [], hidden: [] } });
}

describe("a client's plain question", () => {
  it.each([
    ["Could I bring my dog in on Saturday instead of Friday?", /plain question.*\[DATE\]/u],
    ["Dzień dobry, czy naprawiają Państwo też tablety?", /zwykłe pytanie.*\[DATA\]/u],
    ["Ar galima vizitą perkelti į penktadienį?", /paprastą klausimą.*\[DATA\]/u],
  ])("gets the beginning of an answer: %s", (text, words) => {
    const { situation, verdict, need, replies, missing } = adviceOn(text);
    expect({ situation, verdict, replies }).toEqual({ situation: "off-topic", verdict: "unclear", replies: [] });
    expect(need).toMatch(words);
    expect(missing).toHaveLength(1);
  });

  it.each(["What is the capital of France?", "Kto wygra mecz w sobotę?"])(
    "is not seen in what no client asks: %s",
    (text) => {
      expect(adviceOn(text).need).not.toMatch(/\[DAT[EA]\]/u);
    },
  );
});

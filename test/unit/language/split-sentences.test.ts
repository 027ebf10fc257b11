/** Sentences: where they end, and where a full stop only shortens a word. */
import { describe, expect, it } from "vitest";
import { checkReply } from "../../../src/advice/gates.ts";
import { splitSentences } from "../../../src/language/split-sentences.ts";

describe("splitSentences", () => {
  it("cuts behind a stop, a question, dots and a line", () => {
    expect(splitSentences("One. Two? Three… Four!\n\nFive\nSix")).toEqual([
      "One.",
      "Two?",
      "Three…",
      "Four!",
      "Five",
      "Six",
    ]);
    expect(splitSentences(" \n ")).toEqual([]);
  });

  it.each([
    "Gerb. Jonai, prašau atsakyti.",
    "Szan. Państwo, proszę o odpowiedź.",
    "Proszę o wybór, np. Piątek albo środa.",
    "Čia telpa pvz. Vilnius ir Kaunas.",
    "Dear Mr. Smith, please reply to Prof. Brown.",
    "Koszt to ok. 200 zł, tj. mniej niż 5 tys. złotych netto.",
    "Darbas kainuos apie 2 tūkst. eurų ir truks 3 val. per dieną.",
    "We can start at e.g. Noon on Friday.",
  ])("keeps together: %s", (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });

  it.each([
    ["Kosztuje 5 tys. Proszę o decyzję.", 2],
    ["Baigsime 2024 m. Prašau palaukti.", 2],
    ["Śruby, nakrętki itd. Proszę o listę.", 2],
    ["I choose plan B. Then we start.", 2],
    ["They said no. Then we stopped.", 2],
    ["Gerb.\nJonai", 2],
  ])("ends one before a capital or a line where it may: %s", (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe("the gates", () => {
  it("find the next step behind an abbreviation", () => {
    const text =
      "Dziękuję za wiadomość w sprawie logo i za wszystkie uwagi. Wycena obejmuje dwie rundy. Proszę o decyzję do [DATA], np. Panu prof. Nowakowi albo p. Radzie.";
    const reply = { text, language: "pl" as const, tone: "neutral" as const, vent: "", facts: [], offers: [] };
    const gates = checkReply({ ...reply, placeholders: ["[DATA]"] }).map(({ gate }) => gate);
    expect(gates).not.toContain("next-step");
  });

  it("look for the next step above a formal close", () => {
    const text =
      "Dear Sir or Madam,\n\nThank you for your message about the logo. The quote covers the rounds we agreed on. Please tell me by [DATE] which version is final.\n\nYours faithfully,\nA";
    const reply = { text, language: "en" as const, tone: "neutral" as const, vent: "", facts: [], offers: [] };
    expect(checkReply({ ...reply, placeholders: ["[DATE]"] }).map(({ gate }) => gate)).not.toContain("next-step");
  });
});

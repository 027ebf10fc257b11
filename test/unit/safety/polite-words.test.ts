/** Clients apologise for the trouble and say goodbye to discounts: that is no farewell and nobody's burden. */
import { describe, expect, it } from "vitest";
import { triage } from "../../../src/safety/triage.ts";

describe("words of politeness", () => {
  it.each([
    "Sorry for the trouble, could you send me the invoice once more?",
    "Sorry to be a pain, but the parcel code never came.",
    "Przepraszam za kłopot",
    "Dzień dobry, córka się rozchorowała i musimy przełożyć wizytę. Przepraszam za kłopot.",
    "Bardzo przepraszam za kłopot i dziękuję za cierpliwość.",
    "Atleiskit, kad sukėliau rūpesčių dėl to grąžinimo.",
    "Labai atsiprašau už trukdymą, gal galėtumėte dar kartą atsiųsti sąskaitą?",
  ])("are no distress: %s", (text) => {
    expect(triage(text)).toBe("none");
  });
});

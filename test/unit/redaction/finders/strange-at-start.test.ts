/** Names that no dictionary has at the start of a sentence, where every word has a capital. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function namesIn(text: string): string[] {
  return redact(text, "en").segments.flatMap(({ found }) => (found === null ? [] : [found.original]));
}

describe("a capital at the start of a sentence that no dictionary has", () => {
  it.each([
    ["Thistlewood and I agreed on blue, now it is red", ["Thistlewood"]],
    ["Signed: Okonkwo, head of nothing", ["Okonkwo"]],
    ["Kamdent to koszmar od pierwszego dnia", ["Kamdent"]],
    ["Zeltrexu nie da się zadowolić niczym", ["Zeltrexu"]],
    ["Energosta atmetė maketą be jokio paaiškinimo", ["Energosta"]],
    ["Baltmedui viskas per brangu, kaip visada", ["Baltmedui"]],
    ["Statmigos vadovas mane įžeidė per susirinkimą", ["Statmigos"]],
  ])("is a name in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "Chargebacks all morning, third week of it",
    "Mwahaha, then they came back to us",
    "Mikrozarządzanie wykańcza cały nasz zespół",
    "Kopijuoklė viską gelsvina ir niekam nerūpi",
    "Penktąkart keičiu tą pačią antraštę",
    "Yesterdya they changed the brief",
  ])("is none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

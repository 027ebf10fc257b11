/** Given names that are everyday words, from elsewhere or seldom met: found where they mean somebody, left where they don't. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function peopleIn(text: string): string[] {
  return redact(text, "en").segments.flatMap(({ found }) => (found?.kind === "person" ? [found.original] : []));
}

describe("given names that may be words", () => {
  it.each([
    ["will henderson says he will think about it", ["will henderson"]],
    ["man rokas stankus sake jo advokatas rasys", ["rokas stankus"]],
    ["klientė rasa rugytė užsisakė rasos spalvos užuolaidų", ["rasa rugytė"]],
    ["klientka róża maj zamówiła róże na maj", ["róża maj"]],
    ["a marcinkowi się nie chce ruszyć", ["marcinkowi"]],
    ["my supervisor hazel thinks it is fine", ["hazel"]],
    ["pasakykit aušrai kad neateisiu į darbą", ["aušrai"]],
    ["šiandien rasa iš gėlių salono vėl skambino man", ["rasa"]],
    ["Ask April, she signed it. Ask May too.", ["April", "May"]],
    ["rozmawialam z wojciechowską i mam ochotę uciec", ["wojciechowską"]],
    ["zadzwoń do fedorenki bo ja nie mam siły", ["fedorenki"]],
    ["nie wiem co hakanowi zrobiłam od rana", ["hakanowi"]],
    ["nežinau ką sandeepui padariau nuo ryto", ["sandeepui"]],
    ["ayesha from the night shift covered for me", ["ayesha"]],
    ["that pemberton woman rang again today", ["pemberton"]],
    ["pan lis chce rabatu, a pani sowa zwrotu", ["lis", "sowa"]],
    ["mówiła o tym do kaczmarkowej.", ["kaczmarkowej"]],
    ["teraz padaviau prašymą, o ten Princas žiūri į duris", ["Princas"]],
  ])("finds who is meant in %j", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    "the bill was due in april and the council grant was late",
    "lis w kurniku, audyt w biurze, sowa na dachu",
    "rasa ant stiklo, ir klientė sako kad langas nekokybiškas",
    "June and July were hell, mine says double, they say single",
    "ma pan klucz do kotłowni, pyta sąsiad z góry",
    "I sold a Polo to a man in a polo",
    "He chose Times New Roman and a Victoria sponge",
    "every Tom, Dick and Harry wants a discount, bob's your uncle",
    "Po Užgavėnių kepam blynus, per Vėlines dirbam, o Inspekcija tyli",
    "we can talk about how she parks across two bays",
  ])("finds nobody in %j", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

/** Names in lower case and names that are words: what stands beside them tells. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function peopleIn(text: string): string[] {
  return redact(text, "en").segments.flatMap(({ found }) => (found?.kind === "person" ? [found.original] : []));
}

describe("names told by the words beside them", () => {
  it.each([
    ["spoke to anthea and she laughed at our terms", ["anthea"]],
    ["powiedzialam gosi, zeby odpisala", ["gosi"]],
    ["mail od beaty wrony: czemu tak drogo", ["beaty wrony"]],
    ["napisała do mnie weronika sikora, że nie taka", ["weronika sikora"]],
    ["klient podgórski nie odbiera od dwóch tygodni", ["podgórski"]],
    ["mąż doroty groził nam policją", ["doroty"]],
    ["sakiau egidijui, kad atrašytų vaidai", ["egidijui", "vaidai"]],
    ["čia tomo kaltė, ne mano, sakau rimtai", ["tomo"]],
    ["Wilk nie odbiera, a Sroka obiecał przelew", ["Wilk", "Sroka"]],
    ["Rasa vėl nepatenkinta.", ["Rasa"]],
    ["Mr Cook wants his money, Mrs March wants hers", ["Cook", "March"]],
    ["Pan Polak znowu krzyczał na recepcji", ["Polak"]],
    ["Georgia wants a refund, my colleague Paris quit", ["Georgia", "Paris"]],
    ["Timeksos direktorius rėkė ant manęs susirinkime", ["Timeksos"]],
    ["a customer screamed at jenny, then yelled at rose", ["jenny", "rose"]],
    ["nakrzyczał na kasię, darł się na anię", ["kasię", "anię"]],
    ["rėkė ant rasos visą dieną", ["rasos"]],
    ["his wife sue called, her husband frank refused", ["sue", "frank"]],
    ["atėjo jo žmona rasa, o jos vyras linas rėkė", ["rasa", "linas"]],
  ])("finds who is meant in %j", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    "Hope is not a strategy, and Georgia is lovely in May",
    "Wnuczka pyta, czemu płaczę, a mąż wie, że to przez nich",
    "W Sylwestra robimy inwentaryzację, na Sylwestra też",
    "they shouted at will, she yelled at dawn, his wife drew a line, clients sue us",
    "krzyczał na kasie, rėkė ant stalo ir viso pasaulio",
    "Uogienė buvo vienintelis geras dalykas, kai vadovas rėkia",
    "Pytali na onboardingu o kontakt, czekam na odpowiedź",
    "I asked Legal and told Accounts, and the folder is called Misc",
    "Jų kaimynai skundžiasi triukšmu, vyras sako tas pats",
  ])("finds nobody in %j", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

/** Polish and Lithuanian names that are words, past the small words before their verb, and firms after cues and in pairs. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function namesIn(text: string): string[] {
  return redact(text, "pl").segments.flatMap(({ found }) => (found === null ? [] : [found.original]));
}

describe("names that are words in Polish and Lithuanian", () => {
  it.each([
    ["Zając znowu nie odpisuje, a termin był wczoraj", ["Zając"]],
    ["Róża się obraziła, bo nie dostała kwiatka", ["Róża"]],
    ["Gołąb mi grozi sądem za przecinek", ["Gołąb"]],
    ["Wkurzył mnie Wilk", ["Wilk"]],
    ["Wilk i Kowalska chcą tego samego", ["Wilk", "Kowalska"]],
    ["Mazurek chce rabat, bo mu pies choruje", ["Mazurek"]],
    ["dzwonił sroka, znowu o rabat", ["sroka"]],
    ["Klaudia i Marczak mają trzy zdania", ["Klaudia", "Marczak"]],
    ["Vanagė padavė mus į teismą dėl šrifto", ["Vanagė"]],
    ["Rokai, tavo klientas vėl rašo didžiosiomis", ["Rokai"]],
    ["Rūta įsižeidė, kad neparašiau labas rytas", ["Rūta"]],
    ["Gaidys nori nuolaidos už nuolaidą", ["Gaidys"]],
  ])("are found in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "Mróz mnie wykończy szybciej niż oni",
    "Jezus Maria, siedemnasta wersja",
    "Jėzau Marija, septyniolikta versija",
    "dzwonił dzwonek, a oni dalej gadali",
    "Róża mi zwiędła na biurku od tego krzyku",
    "Starego klienta też nie chcę",
    "Miło, że w ogóle odpisali",
    "Partner mi powiedział, że mówię przez sen",
    "Aušra vėl per anksti, o aš jau prie darbo",
    "Saulė mane erzina, noriu tamsos",
    "Matai, kaip gražiai jie moka žadėti",
    "Gintarai, lino servetėlės, tokia ta dovanų idėja",
  ])("are none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("firms that no list has", () => {
  it.each([
    ["w dachpolu powiedzieli, że jestem bezczelna", ["dachpolu"]],
    ["do hydrotechu wysłałam już trzy przypomnienia", ["hydrotechu"]],
    ["Obsługuję Wektor Bud od roku", ["Wektor Bud"]],
    ["Krakbud znowu nie zapłacił", ["Krakbud"]],
    ["pas autolitą sakė, kad aš įžūli, o aš tik klausiau", ["autolitą"]],
    ["dėl termolitos sėdžiu čia iki vidurnakčio kasdien", ["termolitos"]],
    ["Šilo Baldai atsiuntė penkis žmones ir nė vieno sprendimo", ["Šilo Baldai"]],
    ["Copper Leaf said no to the third route", ["Copper Leaf"]],
  ])("are found in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    "do outletu bym uciekła, taka jestem na przecenie",
    "w openspejsie nikt nie milczy",
    "pas psichologę einu dėl šito projekto, nes nebegaliu",
    "verkiau dėl brifo tualete visą rytą ir vakarą",
    "Upper Management says no raises this year",
  ])("are none in %j", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

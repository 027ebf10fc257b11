/** Two everyday words with a capital or more, where Polish has only firms; and what is written so without being one. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by capitals in Polish", () => {
  it.each([
    ["Donoszę uprzejmie, że Dywan Cesarski zwrócił nam trzy chodniki", ["Dywan Cesarski"]],
    ["Sprzątałam po weselu w Dworku Lawenda do czwartej rano", ["Dworku Lawenda"]],
    ["Trudno uwierzyć, ale Akademia Ruchu Zefir ma do nas żal o plakat", ["Akademia Ruchu Zefir"]],
    ["Wyszło na jaw, że Teatrzyk Pan Kleks dostał nie te ulotki", ["Teatrzyk Pan Kleks"]],
    ["Zielony Balkon mnie kiedyś wykończy tymi poprawkami", ["Zielony Balkon"]],
    ["Niestety Kancelaria Wolny i Syn uznała, że przeprosiny to za mało", ["Kancelaria Wolny i Syn"]],
    ["Prosiłam, żeby Tkalnia Wątek i Spółka nie słała próbek luzem", ["Tkalnia Wątek i Spółka"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "W Boże Narodzenie i w Nowy Rok nikt u nas nie pracuje",
    "Pisze, że Urząd Skarbowy i Rzecznik Praw Konsumenta już wiedzą",
    "Przyszedł, bo Szanowna Klientka zapomniała numeru",
    "Na Dzień Matki zamówiono sto tulipanów",
    "Zadzwoniła Pani Kierownik i pytała o grafik",
    "Odwołali, ale w Wielki Czwartek i tak przyjdą",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });

  it.each(["Ewa i co teraz, pytam", "przyszedł Marek i co z tego", "Jonas ir ko jis dar nori"])(
    "takes no question after a name for a partner: %j",
    (text) => {
      expect(foundBy(findCompanies, text)).toEqual([]);
    },
  );
});

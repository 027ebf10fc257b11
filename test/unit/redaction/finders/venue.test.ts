/** A hotel, a clinic or a school is told by its whole name, in every case form; where it is, and the trade alone, stay. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { redact } from "../../../../src/redaction/redact.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, of hotels, clinics and schools", () => {
  it.each([
    ["Gość w Hotelu Bałtyk znowu narzeka.", ["Hotelu Bałtyk"]],
    ["Pracuję w hotelu Bałtyk i mam dość.", ["Bałtyk"]],
    ["Kasia, recepcja, Hotel Bałtyk", ["Hotel Bałtyk"]],
    ["Pracuję w Hotelu „Pod Różą” i mam dość.", ["Hotelu „Pod Różą”"]],
    ["Byłam w restauracji Pod Aniołami i było źle.", ["Pod Aniołami"]],
    ["Recepcja w Hotelu Warszawa to koszmar.", ["Hotelu Warszawa"]],
    ["Pacjentka w Klinice Zdrowie krzyczała.", ["Klinice Zdrowie"]],
    ["Szef w barze Neptun mnie wyzwał.", ["Neptun"]],
    ["Pracuję w przedszkolu Promyk, rodzice krzyczą.", ["Promyk"]],
    ["restauracja Zielony Piec zamówiła stronę i zwleka", ["Zielony Piec"]],
    ["Uczę w Szkole Podstawowej nr 12 w Kielcach.", ["Szkole Podstawowej nr 12"]],
    [
      "Od roku uczę dzieci w Szkole Podstawowej im. Jana Pawła II i nie mam siły.",
      ["Szkole Podstawowej im. Jana Pawła II"],
    ],
    ["Dirbu viešbutyje Baltija ir nebegaliu.", ["Baltija"]],
    ["viešbutis Baltija nemoka", ["Baltija"]],
    ["Dirbu viešbutyje „Baltija“ ir nebegaliu.", ["„Baltija“"]],
    ["Dirbu kavinėje Rasa, klientai rėkia.", ["Rasa"]],
    ["Dirbu mokykloje Saulėtekis ir tėvai rėkia.", ["Saulėtekis"]],
    ["A guest at Hotel Baltic shouted at me.", ["Hotel Baltic"]],
    ["A guest at the Harbour Inn shouted at me.", ["Harbour Inn"]],
    ["A patient of Blue Dental Clinic shouted at me.", ["Blue Dental Clinic"]],
    ["I work at St Mary's Practice and a patient shouted.", ["St Mary's Practice"]],
    ["I work at Rosie's Café and I am tired.", ["Rosie's Café"]],
    ["I teach at Oakfield Primary School and cry.", ["Oakfield Primary School"]],
    ["I work at Leeds Grammar School and cry.", ["Leeds Grammar School"]],
  ])("finds the whole name in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "The hotel in Leeds was full. The clinic called.",
    "Byłem w hotelu w Gdańsku, a Hotel był pełny.",
    "Hotel guests were loud and School starts at nine.",
    "Our School Bar was fine, and the Snack Bar too.",
    "klausė, ar mano vaikai tebevaikšto į tą darželį Žirmūnuose",
    "Dziś w Restauracji było pusto, a w Szkole Podstawowej cicho.",
  ])("leaves %j alone", (text) => {
    expect(redact(text, "en").text).toBe(text);
  });

  it("takes somebody in a school for a person", () => {
    expect(redact("W szkole Kasia płakała.", "pl").text).toBe("W szkole [osoba A] płakała.");
    expect(redact("I work in the bar Jane owns.", "en").text).toBe("I work in the bar [person A] owns.");
  });
});

/** The finder of names that no list has, by dictionaries and capitals. */
import { describe, expect, it } from "vitest";
import { findProperNames } from "../../../../src/redaction/finders/proper-name.ts";
import { foundBy } from "./find.ts";

describe("findProperNames", () => {
  it.each([
    ["then Okonkwo threw the towels", ["Okonkwo"]],
    ["Will Henderson hung up, Rose from accounts cried", ["Will Henderson", "Rose"]],
    ["so mcallister, J. Abernathy too, and DeShawn here", ["J. Abernathy", "DeShawn"]],
    ["mcallister rang twice", ["mcallister"]],
    ["Kowalczykowa znowu dzwoniła", ["Kowalczykowa"]],
    ["u wiśniewskich i od bielawskiego znowu to samo", ["wiśniewskich", "bielawskiego"]],
    ["po rozmowie z nim Grabiec krzyczy", ["Grabiec"]],
    ["Aušra iš buhalterijos sako, kad Strazdienė rėkia", ["Aušra", "Strazdienė"]],
  ])("finds the names in %j", (text, people) => {
    expect(foundBy(findProperNames, text)).toEqual(people);
  });

  it.each([
    "Rose petals everywhere. Will anyone help? Mark my words, may I grant him that",
    "Aušra dar neišaušo, rasa ant langų, viltis miršta paskutinė",
    "sława i chwała, róża dla każdej, malina na torcie",
    "Kraków, Vilnius, Manchester, w Monachium, Berlyne, na Malediwach",
    "the Bosch drill, an iPhone, Biedronka, Maximoje, w Lidlu, Excelu",
    "Hahaha. Kurwaaa. Ehhh. OMG, WTF, INCOMPETENCE",
    "an Irish plumber, a Vietnamese cook, on Mondays",
    "X-ray, e-mail, check-in, NIP-y",
    "rašo kad neatsiuntė, o žmonėm tai įdomu, namuos ir darbuos",
  ])("leaves ordinary words in peace in %j", (text) => {
    expect(foundBy(findProperNames, text)).toEqual([]);
  });

  it.each([
    ["Rasa, jei rytoj neateisiu, raktai ant lentynos", ["Rasa"]],
    ["Aušra, liepė visiems gultis", ["Aušra"]],
    ["Rytė paskambino ir rėkė", ["Rytė"]],
    ["Iš ryto rasa, liepą sausra", []],
  ])("finds whom a text is written to, dew and dawn though they are: %j", (text, names) => {
    expect(foundBy(findProperNames, text)).toEqual(names);
  });
});

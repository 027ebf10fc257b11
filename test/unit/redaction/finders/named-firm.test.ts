/** Firms that are called by everyday words: where they stand tells them from what they are made of. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, in everyday words", () => {
  it.each([
    ["sklep mrówka zwrócił cały towar", ["mrówka"]],
    ["piekarnia stary młyn wisi nam za trzy miesiące", ["stary młyn"]],
    ["hotel pod różą zmienia zamówienie piąty raz", ["pod różą"]],
    ["Zielony Domek znowu nie zapłacił za meble", ["Zielony Domek"]],
    ["Žmonės iš Gėlių pasaulio šiandien vėl neįmanomi", ["Gėlių pasaulio"]],
    ["kepykla senas malūnas jau skolinga už tris mėnesius", ["senas malūnas"]],
    ["The folks at Blue Heron changed the date again", ["Blue Heron"]],
    ["Another complaint from The Copper Kettle today", ["The Copper Kettle"]],
    ["firma kamex znowu zmienila zdanie, teraz biale", ["kamex"]],
    ["Zrobiłam projekt dla Zielonego Kota i cisza od miesiąca", ["Zielonego Kota"]],
    ["Skambino iš Žalio katino, kad baneris vėl kreivas", ["Žalio katino"]],
    ["Vakar išsiuntėm Žaliam katinui pasiūlymą ir niekas neatrašė", ["Žaliam katinui"]],
    ["kancelaria wolski i partnerzy grozi nam sadem", ["wolski i partnerzy"]],
  ])("finds the firm in %j", (text, companies) => {
    expect(foundBy(findCompanies, text)).toEqual(companies);
  });

  it.each([
    "sklep internetowy zwrócił cały towar, firma zewnętrzna zrobiła resztę",
    "firma szybko odpisała, hotel wczoraj odmówił",
    "Urząd Skarbowy napisał, a Dział Obsługi nie odpisał",
    "Kelnerka Basia pyta każdego, czy smakuje", // a person, for another finder
    "įmonė greitai atsakė, parduotuvė vakar grąžino prekes",
    "iš Lietuvos banko atėjo laiškas, iš Kauno klinikų irgi",
    "an e-mail from Head Office and Human Resources",
    "Big Brother energy, Black Friday prices",
    "z nożem i co dalej",
  ])("takes no ordinary words for a firm in %j", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});

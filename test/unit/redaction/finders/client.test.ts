/** The finder of the firm's own clients: what its list names goes, in any case, and words that only look alike stay. */
import { afterEach, describe, expect, it } from "vitest";
import { noClients, readClientNames, useClientNames } from "../../../../src/redaction/client-names.ts";
import { findClients } from "../../../../src/redaction/finders/client.ts";
import { foundBy } from "./find.ts";

const list =
  "# our clients\nUAB „Aušra“\nMalwa sp. z o.o.\nBlue Harbor Ltd  # since 2019\nStatybos grupė\nRivo\n\nQ4 Media";

describe("findClients", () => {
  afterEach(() => useClientNames(noClients));

  it.each([
    ["the client is blue harbor again", ["blue harbor"]],
    ["Rivo called, rivo's boss too", ["Rivo", "rivo"]],
    ["ta pani z drogerii od malwy", ["malwy"]],
    ["klientka z Malwy i sama Malwa", ["Malwy", "Malwa"]],
    ["iš Aušros vėl rašo, o Aušrai nepatinka", ["Aušros", "Aušrai"]],
    ["klientas aušra nemoka", ["aušra"]],
    ["skambino iš statybos grupės", ["statybos grupės"]],
    ["UAB Aušra skolinga", ["UAB Aušra"]],
    ["Aušra vėl neatsako, aušros direktorius tyli", ["Aušra", "aušros"]],
    ["parduotuvė malwa, ryt perdavė aušrą", ["malwa", "aušrą"]],
    ["q4 media wants more", ["q4 media"]],
  ])("finds them in %j", (text, clients) => {
    useClientNames(readClientNames(list));
    expect(foundBy(findClients, text)).toEqual(clients);
  });

  it.each(["aušra jau švinta, prieš aušrą keltis", "malwa kwitnie", "a blue car in the harbor", "the rivoli"])(
    "leaves %j alone",
    (text) => {
      useClientNames(readClientNames(list));
      expect(foundBy(findClients, text)).toEqual([]);
    },
  );

  it.each([
    ["a plural", "Jaskółka", "od jaskółek przyszło 40 uwag", ["jaskółek"]],
    ["a Lithuanian plural in quotes", "Kregždutė", "„Kregždučių“ atsiuntė pastabas", ["Kregždučių"]],
    ["an adjective beside its noun", "Srebrna Brzoza", "u srebrnej brzozy nikt nie placi", ["srebrnej brzozy"]],
    ["a Lithuanian adjective", "UAB „Sidabrinis beržas“", "sidabriniame berže niekas nemoka", ["sidabriniame berže"]],
    ["two words for one", "Silverbirch", "silver birch want a refund", ["silver birch"]],
    ["one word for two", "Srebrna Brzoza", "SrebrnaBrzoza znowu dzwoni", ["SrebrnaBrzoza"]],
    ["a letter left out", "Oakmont", "Okmont will not pay", ["Okmont"]],
    ["a letter left out in another case", "Ąžuolmontas", "Ąžulmonto nebekeliu", ["Ąžulmonto"]],
    ["two letters swapped", "Krukowski", "Krukowksi się skarży", ["Krukowksi"]],
    ["no last word", "Harbour Lane Studios", "harbor lane is rude", ["harbor lane"]],
    ["initials", "Harbour Lane Studios", "HLS wants the moon", ["HLS"]],
    ["and for &", "Pendleton & Wray LLP", "pendelton and wray want a call", ["pendelton and wray"]],
    ["the head alone", "Pendelska i Wraj", "Pendelskiej nikt nie lubi", ["Pendelskiej"]],
    ["a word at the start of a sentence", "Kregždutė", "Kregždutei netinka spalva", ["Kregždutei"]],
    ["a legal form after", "Ąžuolyno namai, MB", "vėl Ąžuolyno namai, MB rašo", ["Ąžuolyno namai, MB"]],
  ])("finds %s", (_, listed, text, clients) => {
    useClientNames(readClientNames(listed));
    expect(foundBy(findClients, text)).toEqual(clients);
  });

  it.each([
    ["Domka", "taki ładny domek z ogródkiem mam na głowie"],
    ["Harbour Lane Studios", "hls is a codec, and a harbour is no lane"],
    ["Oakmont", "the montage of oak"],
    ["Harbour Tree Farm", "WTF"],
    ["Summit Group", "a summit of the whole group"],
    ["Lentynos", "lentynas padėjo"],
  ])("with %j on the list leaves %j alone", (listed, text) => {
    useClientNames(readClientNames(listed));
    expect(foundBy(findClients, text)).toEqual([]);
  });

  it("finds nothing without a list", () => {
    expect(foundBy(findClients, "Rivo called")).toEqual([]);
  });
});

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

  it("finds nothing without a list", () => {
    expect(foundBy(findClients, "Rivo called")).toEqual([]);
  });
});

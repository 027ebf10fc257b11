/** Placeholders keep the sense: whose client, which colleague, and the same person always the same. */
import { afterEach, describe, expect, it } from "vitest";
import { noClients, readClientNames, useClientNames } from "../../../src/redaction/client-names.ts";
import { redact } from "../../../src/redaction/redact.ts";

describe("placeholders", () => {
  afterEach(() => useClientNames(noClients));

  it.each([
    ["en", "the client Wayland never pays", "the client [client A] never pays"],
    ["en", "my colleague Jess cried, Jess again", "my colleague [colleague A] cried, [colleague A] again"],
    ["en", "Karen screamed at Priya on nights", "[person A] screamed at [colleague B] on nights"],
    ["pl", "klientka Wiśniewska krzyczy", "klientka [klient A] krzyczy"],
    [
      "pl",
      "Basia z księgowości płacze, bo klient Nowak wrzeszczał na Basię",
      "[osoba z zespołu A] z księgowości płacze, bo klient [klient B] wrzeszczał na [osoba z zespołu A]",
    ],
    ["en", "and Mrs Novak from accounting says no", "and Mrs [person A] from accounting says no"],
    ["lt", "Aušra iš buhalterijos verkia", "[žmogus iš komandos A] iš buhalterijos verkia"],
    ["lt", "klientė Petraitienė rėkė ant Petraitienės vyro", "klientė [klientas A] rėkė ant [klientas A] vyro"],
  ] as const)("say in %s who is who: %j", (language, text, redacted) => {
    expect(redact(text, language).text).toBe(redacted);
    expect(redact(redacted, language).text).toBe(redacted);
  });

  it("name a company, an address and numbers by what they are", () => {
    expect(redact("Firma Stalmex z ul. Krótkiej 5, NIP 526-104-08-28, PESEL 44051401359", "pl").text).toBe(
      "Firma [firma] z [adres], NIP [numer firmy], PESEL [numer osobisty]",
    );
  });

  it("call a company on the firm's list a client, and only then find it in lower case", () => {
    const vent = "od malwy znowu nic, a malwa kwitnie";
    expect(redact(vent, "pl").text).toBe(vent);
    useClientNames(readClientNames("Malwa sp. z o.o."));
    expect(redact(vent, "pl").text).toBe("od [klient] znowu nic, a malwa kwitnie");
  });
});

/** Firms told by how they are made, by their trade, or by what goes with them; generic trades stay. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by trade and make", () => {
  it.each([
    ["steve from pinnacle roofing shouted over a comma", ["pinnacle roofing"]],
    ["priya at harlow interiors calls me sweetie", ["harlow interiors"]],
    ["the order for castleford tyres went astray", ["castleford tyres"]],
    ["we lost kestrel & vane over an email", ["kestrel & vane"]],
    ["we pitched hobart & lunnet for six weeks", ["hobart & lunnet"]],
    ["Sent Goldcrest Motors the contract", ["Goldcrest Motors"]],
    ["znowu zrzuciła na mnie meblolux i poszła", ["meblolux"]],
    ["mano laiskas betoneksui buvo vaikiskas, sake", ["betoneksui"]],
    ["obiecał firmie polbruk-dom że będzie na jutro", ["polbruk-dom"]],
    ["Umowa z Wroną i Wspólnikami leży", ["Wroną i Wspólnikami"]],
    ["Kazlauskas ir sūnūs yra blogiausias klientas istorijoj", ["Kazlauskas ir sūnūs"]],
    ["Gal kas gali perimti Namų spektrą? Aš su jais nekalbėsiu", ["Namų spektrą"]],
    ["labai rėkia Laidojimo namai Tyla, kiti ne", ["Laidojimo namai Tyla"]],
    ["parduotuvė kregždutė pametė mūsų sąskaitą vakar", ["kregždutė"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "a call from local solicitors and from emergency plumbing",
    "we sell salt & vinegar, black & white, bed & breakfast",
    "the social media for our wedding photography went well",
    "kupił rolexa i durexy, a kierbud ma ubaw",
    "pateikė skundą Vartotojų teisių tarnybai ir tyli jau savaitę",
    "mums vakar parašė Tėvų komitetas ir Moterų klubas, visi pyksta",
    "firma zewnętrzna robi, vaistinė šalia stoties dirba",
  ])("leaves %j alone", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});

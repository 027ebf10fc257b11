/** What a vent itself admits, and that its writer is then not told to be simply in the right. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { admitsSomething } from "../../../src/advice/admissions.ts";
import { plainWishes } from "../../../src/advice/advice.ts";
import type { Locale } from "../../../src/ports/platform.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

function verdictOf(fallback: Locale, text: string) {
  const request = { text, client: "", fallback, wishes: plainWishes, choices: { kept: [], hidden: [] } };
  return advisor.advise(request).verdict;
}

const admitted = [
  [
    "en",
    "he screamed at me for 20 minutes, effing and blinding, broadband off 9 days. he's right that it's been 9 days",
  ],
  ["en", "she won't stop shouting, you useless lot, and she has a point, nobody rang her"],
  ["en", "We drew the swan wrong in the first place. She wants it the other way again, ninth round"],
  ["pl", "bluzga na mnie od siódmej, bo winda stoi trzeci dzień. no stoi, jego racja"],
  ["lt", "apšaukė mane prie visų, nors jis teisus, vėlavom savaitę"],
  ["en", "he's sitting in reception and won't leave without his invoice. We promised it for Monday, it's Thursday"],
  ["pl", "krzyczy, że chce fakturę. Obiecaliśmy na poniedziałek, jest czwartek"],
  ["pl", "pisze na mnie skargę do szefa, bo trzeci dzień czeka. no nie oddzwoniłam"],
  ["lt", "neišeis be sąskaitos ir rėkia. Pažadėjom pirmadieniui, šiandien ketvirtadienis"],
  ["en", "I completely forgot her lesson and she waited outside for half an hour"],
  ["en", "we charged him twice and the money is still not back"],
  ["pl", "zdjęcia trzy tygodnie po terminie, zawaliłam, a ona straszy opinią"],
  ["pl", "opóźnienie leży po naszej stronie, a on żąda rabatu"],
  ["lt", "pamiršau parašyti klientei, praėjo savaitė"],
  ["pl", "niestety to ja zgubiłam kluczyki"],
  ["pl", "Nasz recepcjonista naprawdę na nią nawrzeszczał przy ludziach"],
] as const;

const notAdmitted = [
  ["en", "I sent the quote twice and she says nothing"],
  ["en", "Not our fault, we delivered on time"],
  ["en", "she thinks she's right, as always"],
  ["en", "he insists it was our mistake"],
  ["en", "she doesn't have a point at all"],
  ["en", "we charged him once not twice"],
  ["en", "the law is on our side"],
  ["en", "we never told him it would be free"],
  ["en", "it was me who stayed late to fix it"],
  ["en", "we lost her as a client"],
  ["pl", "to nie jest nasza wina, że padało"],
  ["pl", "twierdzi, że mu obiecałam rabat"],
  ["pl", "twierdzi, że my zapomnieliśmy o terminie"],
  ["pl", "klient naprawdę na mnie nakrzyczał przy wszystkich"],
  ["pl", "klientka faktycznie zapomniała o wizycie"],
  ["pl", "naprawdę nie zepsułem tej pralki"],
  ["lt", "tai nėra mūsų kaltė, kad lijo"],
  ["lt", "sako, kad mes pažadėjom nuolaidą"],
  ["lt", "mūsų klientė pamiršo ateiti"],
  ["en", "I forgot to mention that he swore at me"],
  ["en", "we delivered it with nothing wrong"],
  ["en", "it's our fault, he says. We never touched the battery"],
  ["pl", "zapomniałam dodać, że krzyczał na cały sklep"],
  ["lt", "pamiršau pridurti, kad jis rėkė"],
  ["lt", "sako kad nuo mūsų žuvies, nežinau ar ji teisi"],
  ["en", "he thinks he's right about everything"],
  ["en", "she's right here at the desk, screaming"],
  ["en", "the customer is always right, says my boss"],
  ["en", "somehow my fault that he can't read the label"],
  ["en", "it rained on her wedding, my fault obviously"],
  ["en", "he says we promised it for free, it's nowhere"],
  ["pl", "twierdzi, że obiecaliśmy mu gratis"],
  ["pl", "nie pomyliłam się, a ona swoje"],
  ["lt", "sako, kad pažadėjom nemokamai"],
  ["pl", "klient zawsze ma rację, powiedział szef"],
  ["pl", "podobno to ja zepsułem, ze to niby moja wina"],
  ["lt", "vinis, ant kurios pats užvažiavo, mūsų kaltė aišku"],
] as const;

/** Neither classifier speaks for an admission. */
const nothingHeard = {
  sounds: 0.3,
  verdict: [
    ["client", 0.5],
    ["staff", 0.5],
  ],
  isDisputed: false,
} as const;

describe("an admission", () => {
  it.each(admitted)("is seen in %s: %s", (locale, text) => {
    expect(admitsSomething(text, locale, nothingHeard)).toBe(true);
    expect(verdictOf(locale, text)).not.toBe("staff");
  });

  it.each(notAdmitted)("is none in %s: %s", (locale, text) => {
    expect(admitsSomething(text, locale, nothingHeard)).toBe(false);
  });

  it("counts for nothing where somebody is molested and blames themselves", () => {
    const text = "the patient grabbed my thigh again and asks for my private number, my fault for smiling";
    expect(
      advisor.advise({ text, client: "", fallback: "en", wishes: plainWishes, choices: { kept: [], hidden: [] } }),
    ).toMatchObject({
      situation: "harassment",
      verdict: "staff",
    });
  });
});

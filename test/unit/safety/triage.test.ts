/** Tests of triage: distress and danger are seen, ordinary bad days are not taken for them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import { type Tier, triage } from "../../../src/safety/triage.ts";
import { fastestMs } from "../../support/fastest.ts";
import { vents } from "./vents.ts";

const languages = ["en", "pl", "lt"] as const;
const tiers: readonly Tier[] = ["now", "self", "strain", "none"];

describe.each(languages)("triage in %s", (language) => {
  for (const tier of tiers) {
    it.each(vents[language][tier])(`is ${tier}: %s`, (text) => {
      expect(triage(text)).toBe(tier);
    });

    it(`is ${tier} as well in capitals and without diacritics and apostrophes`, () => {
      const changed = vents[language][tier].filter(
        (text) => triage(fold(text).replaceAll("'", "").toUpperCase()) !== tier,
      );
      expect(changed).toEqual([]);
    });
  }
});

describe("triage", () => {
  it("puts danger before self, and self before strain", () => {
    expect(triage("I want to die. He is at the door with a knife.")).toBe("now");
    expect(triage("I can't sleep and I want to die.")).toBe("self");
  });

  it("looks for all languages in one text", () => {
    expect(triage("Client called again, meeting at 9. Nebenoriu gyventi.")).toBe("self");
    expect(triage("Klient dzwonił. I want to kill myself.")).toBe("self");
  });

  it("does not let a figure of speech hide what stands beside it", () => {
    expect(triage("This client is killing me and I want to kill myself")).toBe("self");
    expect(triage("mirštu iš juoko, bet šiaip nebenoriu gyventi")).toBe("self");
  });

  it("takes no title or abbreviation before a full stop for a sentence that says something", () => {
    const rest =
      "Ann Smith (ann.smith@acme.example, +48 600 700 800) wants one more thing on the logo for free, it is not in the contract!";
    for (const word of ["Mrs", "Mr", "Dr", "No", "Ok", "Pt", "Asap"])
      expect(triage(`${word}. ${rest}`), word).toBe("none");
  });

  it("takes nobody who says who they are and where they work for somebody in danger", () => {
    const people = "Bridget Amy Colin Ravi Siobhan Ahmed Danuta Wiktoria Jacek Birutė Algis Dovilė".split(" ");
    const saying: readonly ((name: string) => string)[] = [
      (name) => `I'm ${name} from the front desk. The client wants a refund and I told him no twice.`,
      (name) => `I'm ${name} from guest relations.`,
      (name) => `${name} from the complaints team here. A customer shouted at me about a parcel.`,
      (name) => `Jestem ${name} z działu zwrotów. Klient chce zwrotu pieniędzy za wizytę.`,
      (name) => `Cześć, ${name} z biura w Gdyni, mam pytanie.`,
      (name) => `Esu ${name} iš odontologijos kabineto. Pacientas nori atgauti pinigus.`,
      (name) => `Labas, ${name} iš kasos, toks klausimas.`,
    ];
    const texts = people.flatMap((name) => saying.map((say) => say(name)));
    expect(texts.filter((text) => triage(text) !== "none")).toEqual([]);
    expect(triage("I'm hiding nothing from the client.")).toBe("none");
    expect(triage("I'm Anna from the front desk. I'm hiding from him in the toilet, he has a knife.")).toBe("now");
  });

  it("takes a threat that was told of for no danger now, and its arrival for one", () => {
    expect(triage("He threatened to come with a gun")).toBe("none");
    expect(triage("He threatened to come with a gun. He is outside with a gun.")).toBe("now");
  });

  it("takes a dark joke with laughter for a strain, without for self", () => {
    expect(triage("niech mnie ktoś zabije haha")).toBe("strain");
    expect(triage("niech mnie ktoś zabije")).toBe("self");
  });

  it("is not led astray by stretched letters, emoji and line breaks", () => {
    expect(triage("i wanttt to\ndieeee 😭")).toBe("self");
    expect(triage("nebenoriuuuu gyventi…")).toBe("self");
  });

  it("answers for any text, and for 6,000 characters within 8 ms once warm", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => tiers.includes(triage(text))));
    const longest = languages.map((language) => vents[language].none.join(". ").repeat(3).slice(0, 6000));
    const hostile = ["i want to ".repeat(600), "nie chce juz ".repeat(460), "a".repeat(6000), "kad manes ".repeat(600)];
    for (const text of [...longest, ...hostile]) expect(fastestMs(() => triage(text), 120)).toBeLessThan(8);
  });
});

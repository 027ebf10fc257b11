/** What a Lithuanian case ending or verb tells of a thing: whether the vent is about it or it only stands there. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type SituationId, situations } from "../../../../src/advice/situations.ts";
import { createSubjectFinder } from "../../../../src/advice/subject.ts";
import { loadPlaybookTexts } from "../../../../src/prompts/load-playbook.ts";

const folder = fileURLToPath(new URL("../../../../prompts/playbook", import.meta.url));
const { subjectOf, statedFacts } = createSubjectFinder(loadPlaybookTexts(folder, situations));

const subject = (text: string, situation: SituationId = "our-mistake") =>
  subjectOf({ text, client: "", read: "lt", shown: "lt", situation }, "named");

describe("a Lithuanian vent", () => {
  it.each([
    ["Vežėm tortą valandą per vėlai, mama verkė", "tortas"],
    ["pardavėm kiaušinius, pusė jų sudužę", "kiaušiniai"],
    ["Skėtis sulūžo per pirmą lietų", "skėtis"],
    ["dviratį sutaisiau, o stabdo dar blogiau", "dviračio remontas"],
    ["Malkos drėgnos, klientas teisus", "malkos"],
    ["suvirinimo siūlė trūko po savaitės", "suvirinimas"],
    ["Įgaliojimas surašytas ne tuo vardu", "įgaliojimas"],
    ["sumaišėm vaistus dviem ligoniams", "vaistai"],
    ["sodinau tujas, dvi nudžiūvo", "medžiai"],
    ["Pasiuvom ne tą svarką", "kostiumas"],
  ])("is about what was sold, mended or brought: %s", (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it.each([
    ["Derasi dėl gręžinio ir prašo nuolaidos", "price-pressure", "gręžinys, prašymas pritaikyti nuolaidą"],
    ["Prie logotipo prašo dar ko nors", "scope-creep", "logotipas"],
    ["Už auklės darbą nesumokėjo, o žadėjo vakar", "late-payment", "vaiko priežiūra"],
    ["Trečias gimtadienio torto eskizas, ir vėl ne tas vienaragis", "endless-revisions", "tortas"],
  ] as const)("keeps what comes after a preposition of asking: %s", (text, situation, expected) => {
    expect(subject(text, situation)).toBe(expected);
  });

  it.each([
    "stovėjo balkone ir rūkė, kol aš dirbau",
    "pagal sutartį viskas padaryta, o jam vis negerai",
    "sutarty parašyta aiškiai, bet kas ją skaito",
    "nori visko nemokamai už reklamą savo paskyroj",
    "stovėjo balkonuose ir lentynoj ieškojo prieštaravimų",
    "linkčioja kaip egzaminuotojas",
    "šiandien per skaidru, vakar buvo per drumsta",
    "šaukė per tvorą, kad visi girdėtų",
    "laikrodis tiksi, sako jis, ir žiūri į laikrodį",
    "sukandau dantis ir šypsausi",
    "tas sprendimas jam netinka ir viskas",
    "žiūri tokiom šuns akim, kad negaliu pasakyt ne",
  ])("is not about what is only there: %s", (text) => {
    expect(subject(text) ?? "").not.toMatch(/balkon|sutart|reklam|lentyn|egzamin|pateikt|tvor|laikrod|dant|tink|šuo/u);
  });

  it.each([
    ["Užmiršau paskambinti dėl šuns tyrimų", "tyrimų rezultatai"],
    ["Sumaišėm katės tyrimus", "tyrimų rezultatai"],
    ["Neaišku, kaip pildyti paskolos dokumentus", "dokumentai"],
    ["nesupranta, kuo pvm sąskaita skiriasi nuo išankstinės", "sąskaita"],
  ])("is about the last of two nouns, the genitive before it only says whose or of what: %s", (text, expected) => {
    expect(subject(text, "confused-client")).toBe(expected);
  });

  it.each([
    ["kaip prisijungti prie paskyros, klausia šeštą kartą", "prisijungimas"],
    ["nesupranta, kaip prisijungt", "prisijungimas"],
  ])("is not compared with what somebody asks how to do: %s", (text, expected) => {
    expect(subject(text, "confused-client")).toBe(expected);
  });

  it.each([
    ["Reikia lankstinukų, parodai pirmadienį", "lankstinukai"],
    ["Vestuvėms pasiuvom ne tą suknelę", "suknelė"],
    ["Krikštynoms iškepėm tortą su riešutais", "tortas"],
  ])("is about the thing rather than the occasion it is for: %s", (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it.each([
    ["Prašo grąžinti 600 Eur į žmonos sąskaitą", "prašymas grąžinti pinigus, 600 Eur"],
    ["nori kad grazinciau 45 eur", "prašymas grąžinti pinigus, 45 Eur"],
    ["reikalauja grąžinti visus 190 eurų likus 3 valandoms iki atvykimo", "prašymas grąžinti pinigus, 190 Eur"],
    ["rašo, kad grąžintume 80 eurų į kitą sąskaitą", "prašymas grąžinti pinigus, 80 Eur"],
  ])("takes money asked back with its sum, and a bank account for no invoice: %s", (text, expected) => {
    expect(subject(text, "policy-exception")).toBe(expected);
  });

  it("does not take the extra work that is asked for for a request to do ours again", () => {
    expect(subject("Klientė nori, kad ir stogą perdarytume", "scope-creep")).toBe("stogas");
  });

  const facts = (text: string) =>
    statedFacts({ text, client: "", read: "lt", shown: "lt", situation: "late-payment" })["[SUMA]"] ?? null;

  it.each([
    ["Nemoka jau du mėnesius. 860 eurų už automobilio remontą.", "860 Eur"],
    ["Nemoka. 860 eurų už remontą, žadėjo, kad sumokės per savaitę.", "860 Eur"],
    ["1 350 Eur už katilą. Neapmoka nuo rugsėjo.", "1 350 Eur"],
    ["Neperveda 480 €, kas savaitę nauja istorija", "480 €"],
    ["nemoka 300 eur jau trecia menesi", "300 Eur"],
  ])("states what is owed also where the sum begins the next sentence: %s", (text, expected) => {
    expect(facts(text)).toBe(expected);
  });

  it.each([
    "Nemoka jau du mėnesius. Jo draugas man siūlė 860 eurų.",
    "Nemoka. 50 Eur nuolaidos jau gavo.",
    "Nemoka už būrelį. 55 eurai per mėnesį.",
    "Nemoka, dalį sumokėjo. 860 eurų už remontą.",
  ])("states nothing where the sum may be another one: %s", (text) => {
    expect(facts(text)).toBeNull();
  });
});

/** What a Lithuanian case ending or verb tells of a thing: whether the vent is about it or it only stands there. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type SituationId, situations } from "../../../../src/advice/situations.ts";
import { createSubjectFinder } from "../../../../src/advice/subject.ts";
import { loadPlaybookTexts } from "../../../../src/prompts/load-playbook.ts";

const folder = fileURLToPath(new URL("../../../../prompts/playbook", import.meta.url));
const { subjectOf } = createSubjectFinder(loadPlaybookTexts(folder, situations));

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
});

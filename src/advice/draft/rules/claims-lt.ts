/** Lithuanian: what a draft promises, admits, gives away or is wrongly sorry for, and how little has to change. Phrases in the notation of `compilePhrases`. */
import { liability } from "../../gates/patterns/liability.ts";
import type { DraftRule } from "../mark.ts";

export const claims: readonly DraftRule[] = [
  {
    kind: "promise",
    reason: "guarantee",
    mend: "lead",
    phrases: [
      "garantuoju|garantuojame|pazadu|pazadame|prisiekiu|laiduoju jums? kad|jog",
      "galiu|galime jums? garantuoti|pazadeti jums? kad|jog",
      "garantuoju|garantuojame simtu|100 procentu? kad|jog",
      "duodu|duodame zodi kad|jog",
    ],
  },
  {
    kind: "promise",
    reason: "guarantee",
    mend: "words",
    phrases: ["simtu procentu", "simta procentu", "garantuotai", "galvoje guldau"],
  },
  {
    kind: "promise",
    reason: "guarantee",
    mend: "aside",
    phrases: ["pazadu|pazadame|garantuoju|garantuojame|prisiekiu"],
  },
  { kind: "promise", reason: "guarantee", mend: "words", phrases: ["kad ir kiek|kas tai? kainuotu|butu"] },
  {
    kind: "promise",
    reason: "never-again",
    mend: "clause",
    phrases: [
      "daugiau|niekada|tikrai tai|taip|nieko|panasu? nepasikartos|nebepasikartos|neatsitiks|neivyks",
      "nepasikartos|nebepasikartos",
      "niekada daugiau taip|to|ne",
      "paskutinis kartas",
      "daugiau|niekada .. nenutik*|nepasikartot*|neivykt*|neatsitik*",
    ],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "mūsų klaida" },
    phrases: ["visiskai|tik|vien|isimtinai|grynai|isskirtinai? musu kalte"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: { put: "mano klaida" },
    phrases: ["visiskai|tik|vien|isimtinai|grynai|isskirtinai? mano kalte"],
  },
  { kind: "liability", reason: "liability", mend: { put: "dėl mūsų klaidos" }, phrases: ["tik|vien? del musu kaltes"] },
  { kind: "liability", reason: "liability", mend: { put: "dėl mano klaidos" }, phrases: ["tik|vien? del mano kaltes"] },
  {
    kind: "liability",
    reason: "liability",
    mend: "clause",
    phrases: ["prisiim* visa|visiska|pilna? atsakomyb*|kalt*", "pripazist* savo|musu|visa? kalte|atsakomybe|aplaiduma"],
  },
  {
    kind: "liability",
    reason: "liability",
    mend: "stay",
    phrases: liability.lt.filter((phrase) => /^(?:esame|aplaid)/u.test(phrase)),
  },
  {
    kind: "liability",
    reason: "compensation",
    mend: "stay",
    phrases: liability.lt.filter((phrase) => /^(?:atlyg|kompens|zalos)/u.test(phrase)),
  },
  {
    kind: "leak",
    reason: "boss",
    mend: "lead",
    phrases: [
      "mano|musu? vadovas|vadove|vadovai|vadovybe|virsininkas|virsininke|direktorius|direktore|bosas|sefas sako|sake|teigia|mano|pasake|tvirtina|aiskina kad|jog",
    ],
  },
  {
    kind: "leak",
    reason: "boss",
    mend: "clause",
    phrases: [
      "mano|musu? vadovas|vadove|vadovybe|virsininkas|virsininke|direktorius|direktore|bosas|sefas man|mums? liepe|neleidzia|neleido|uzdraude|nenori|draudzia",
      "kolega|kolege|darbuotojas|darbuotoja .. pamirso|pamete|supainiojo|susimove|suklydo|uzmirso|sugadino",
      "vadov*|virsinink*|direktor* mane? uzmust*|nudobt*|pasmaugt*",
      "musu|mano? kolega|kolege|buhalterija|buhaltere|sandelis|sandelininkas|gamyba|vadybininkas|vadybininke pamirso|pamete|supainiojo|susimove|suklydo|prazioplojo|nepadare|uzmirso",
    ],
  },
  { kind: "leak", reason: "inside", mend: "words", phrases: ["tarp musu kalbant|sakant|snekant", "neoficialiai"] },
  {
    kind: "leak",
    reason: "inside",
    mend: "stay",
    phrases: [
      "musu marza|marzos|marze|antkainis|antkainio|antkaini",
      "mums kainuoja|kainavo",
      "mums tai|patiems|si|sita .. kainuoja|kainavo",
      "truksta|trukstame mums? zmoniu|darbuotoju|ranku",
      "pas mus|musu imoneje|ofise? chaosas|bardakas|betvarke",
      "juod* saras*",
    ],
  },
  {
    kind: "leak",
    reason: "inside",
    mend: "clause",
    phrases: [
      "narciz*",
      "toksisk* klient*|zmog*|zmon*|elges*",
      "sudeting*|sunk*|problemin* klient*",
      "dirbtinis intelektas",
      "kalbos modelis",
      "chatgpt",
      "sis botas",
    ],
    unless: ["dirbtinis intelektas mokosi"],
  },
  {
    kind: "leak",
    reason: "other-clients",
    mend: "clause",
    phrases: [
      "kiti|visi|like|jokie|normalus kiti|musu? klientai|pirkejai|sveciai|pacientai",
      "kitiems klientams|pirkejams|sveciams|pacientams",
      "visiems kitiems klientams|pirkejams|sveciams|pacientams",
      "joks|nei|ne vienas|kitas? kitas? klientas|pirkejas|svecias|pacientas",
      "niekas kitas|daugiau nesiskund*|neturi|nepras*|nereikal*|nesiskundzia",
      "jus ne vienintel*|vieni",
      "jus? nesate vienintel*|vieni",
      "ne jus vieni|vienas|viena",
    ],
    unless: ["visi musu? klientai gauna|gaus|gali|moka"],
  },
  {
    kind: "leak",
    reason: "tool",
    mend: "stay",
    soft: true,
    phrases: ["jira|jiroje|confluence|bitrix|zendesk|hubspot|salesforce|sharepoint|intranet*|backlog*"],
  },
  {
    kind: "apology",
    reason: "feelings",
    mend: "clause",
    phrases: [
      "gaila|apgailestauju|apgailestaujame|atsiprasau|atsiprasome kad .. jauciat*|manot*|supratot*|pasijut*|nusivyl*|galvojat*|reaguoj*|pasirode|izeid*|nepatenkint*",
    ],
  },
  {
    kind: "apology",
    reason: "conditional",
    mend: "clause",
    phrases: ["atsiprasau|atsiprasome|gaila|apgailestauju jei|jeigu"],
  },
];

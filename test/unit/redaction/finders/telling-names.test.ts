/** Names that are everyday words or in no dictionary: what stands beside them tells them, and the words themselves stay. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

function found(text: string, language: "en" | "pl" | "lt"): string[] {
  return redact(text, language).segments.flatMap((segment) => (segment.found === null ? [] : [segment.found.original]));
}

describe("names told by what stands beside them", () => {
  it.each([
    ["en", "so Juniper wants free hosting forever now", "Juniper"],
    ["en", "then Sterling muted me on the call", "Sterling"],
    ["en", "Quillmark's CFO asked why we need weekends", "Quillmark"],
    ["en", "Olive Barker rejected it without opening the file", "Olive Barker"],
    ["en", "Penny, the office manager there, is lovely", "Penny"],
    ["en", "Li Wei asks for discounts every week", "Li Wei"],
    ["en", "Omar el-Sayed reports to nobody, it seems", "Omar el-Sayed"],
    ["en", "we sent nordvane the final version", "nordvane"],
    ["en", "they were angry because the fjordline logo was off", "fjordline"],
    ["en", "harrow digital wants it cheaper and faster", "harrow digital"],
    ["pl", "rozmawiałam dziś z J. Wierzbickim i nic z tego", "J. Wierzbickim"],
    ["pl", "Lipski nie odpisuje od środy", "Lipski"],
    ["pl", "Sikora odrzuciła projekt bez otwierania", "Sikora"],
    ["pl", "Wilk, nasz nowy klient, chce już zwrotu", "Wilk"],
    ["pl", "Sowa myśli, że jesteśmy złodziejami", "Sowa"],
    ["pl", "Mróz tylko płaci gotówką i bez paragonu", "Mróz"],
    ["pl", "Malina ma do mnie pretensje o wszystko", "Malina"],
    ["pl", "Zając, który to zamówił, wszystkiego się wypiera", "Zając"],
    ["pl", "Wróbel jest wściekły o tę sofę", "Wróbel"],
    ["pl", "Róża, która to zamówiła, znowu dzwoni", "Róża"],
    ["pl", "Jasna Strona mnie wykończy, dzwonią rano", "Jasna Strona"],
    ["pl", "siedziałam w niedzielę nad menu Pustułki", "Pustułki"],
    ["pl", "wysłaliśmy nordwanowi ostateczną wersję", "nordwanowi"],
    ["pl", "klient to szarotka foods i myślą, że to proste", "szarotka foods"],
    ["pl", "nasz kochany starlen chce dostawę w święta", "starlen"],
    ["pl", "jutro jadę do Gospody pod Jesionem z nowym cennikiem", "Gospody pod Jesionem"],
    ["pl", "do Pod Kasztanem nie wozimy nic bez przedpłaty", "Pod Kasztanem"],
    ["pl", "klient bursztynek nie płaci od lutego", "bursztynek"],
    ["lt", "vakar vėl nusiuntėm nordvanui galutinę versiją ir laukiam", "nordvanui"],
    ["lt", "gavau velnių, nes fjordlinijos logo buvo kreivas", "fjordlinijos"],
    ["lt", "Rokas galvoja, kad mes vagys ir tiek", "Rokas"],
    ["lt", "Eglė ką tik išėjo trenkusi durimis", "Eglė"],
    ["lt", "Vanagas, mūsų naujas klientas, nori pinigų atgal", "Vanagas"],
    ["lt", "Rūta ir aš vakar susipykom dėl sąskaitos", "Rūta"],
    ["lt", "Vilkas, kuris viską užsakė, dabar neigia tai", "Vilkas"],
    ["lt", "pasakiau olenai, kad penktadienis nerealus", "olenai"],
    ["lt", "ar jums irgi lumira rašo vidurnaktį", "lumira"],
    ["lt", "bijau tik Saulėgrąžos pirmininkės, jos balsas kaip sirenos", "Saulėgrąžos"],
    ["lt", "čia Tylusis uostas apie savo stendą", "Tylusis uostas"],
    ["lt", "Maximos administratorė mūsų skyriuje vėl pasiskundė", "Maximos"],
    ["lt", "Sodų 22b – ten turėjau nuvežti maketus", "Sodų 22b"],
  ] as const)("in %s finds the name in %j", (language, text, name) => {
    expect(found(text, language)).toEqual([name]);
  });

  it.each([
    ["en", "so Marketing wants it blue and Sales said no"],
    ["en", "so Finance wants it and then Procurement asked again"],
    ["en", "grant me patience, and rich clients pay last"],
    ["en", "the parent wants a B. Otherwise they complain"],
    ["en", "the invoice has been sitting with Accounts since spring"],
    ["en", "sent everything the day before"],
    ["en", "the team in Austin, the one from Paris and half of Sydney"],
    ["en", "due by April, paid with August, moved from Georgia to Dallas"],
    ["en", "he swore at me in Welsh, and she'd OK'd it on Weds"],
    ["en", "the Range lets you bring it back, and I tutor Maths"],
    ["en", "we drew it with Sketch, sent it by Vimeo and keep it with Docker and Oracle"],
    ["en", "she wants it like Minecraft, all of it with Papyrus and Pantone reds"],
    ["en", "he is escalating it as Priority 1, signed Kind regards"],
    ["pl", "Nowa wersja mi się nie otwiera"],
    ["pl", "Zima zaskoczyła drogowców, a mnie brief"],
    ["pl", "na Dzień Dziecka dostałam listę poprawek"],
    ["pl", "od rana Urząd Skarbowy jest milszy od nich"],
    ["pl", "Zima dała nam popalić i tyle"],
    ["lt", "Rasa šiandien didelė, o eglė jau papuošta"],
    ["pl", "Kot, który śpi w recepcji, jest szary"],
    ["pl", "Róża, która stała w oknie, zwiędła nam w nocy"],
    ["pl", "róża dla każdej klientki na Dzień Kobiet"],
    ["lt", "Žiema užklupo kelininkus, o mane užduotis"],
    ["lt", "ar A, arba C. Užvakar matė visai ką kita"],
    ["lt", "Taisom, Trinam, Taisom, toks tas mano darbas visą dieną"],
  ] as const)("in %s leaves %j alone", (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

/** Clients' own messages, pasted as they came: read for what the client wants, not as if a colleague were telling it. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { SituationId } from "../../../src/advice/situations.ts";
import { situations } from "../../../src/advice/situations.ts";
import { createReader } from "../../../src/advice/understand.ts";
import { loadPlaybook } from "../../../src/prompts/load-playbook.ts";
import { triage } from "../../../src/safety/triage.ts";

const playbook = fileURLToPath(new URL("../../../prompts/playbook", import.meta.url));
const reader = createReader(loadPlaybook(playbook, situations));

/** None of them is among what the classifier learns. */
const messages: Readonly<Record<"en" | "pl" | "lt", readonly (readonly [SituationId, string])[]>> = {
  en: [
    ["our-mistake", "Where is my refund?? I've been waiting 3 weeks. Pathetic."],
    ["our-mistake", "I ordered a blue one and you sent green. Please sort this out."],
    ["our-mistake", "This is the third time I'm writing. Nobody answers. What is going on over there?"],
    ["our-mistake", "Hi, when will my order arrive? It was due Monday."],
    ["our-mistake", "The room was filthy and the shower cold. I expect compensation."],
    ["our-mistake", "hello?? anyone there? I paid and hear nothing"],
    ["price-pressure", "Can you do it for 200? I can get it cheaper elsewhere."],
    ["policy-exception", "I want to return the shoes, I wore them once and they hurt."],
    ["policy-exception", "Please cancel my appointment tomorrow. I don't want to pay the fee, I was ill."],
    ["reputation-threat", "If I don't have my money by Friday I'm leaving a review everyone will read."],
    ["abuse", "You people are useless idiots."],
    ["endless-revisions", "Just one more small change to the logo please, make it pop a bit more."],
    ["confused-client", 'I don\'t understand the invoice, what is "handling"?'],
    ["false-urgency", "I need this by 5 pm today, it's URGENT!!!"],
    ["know-it-all", "I'm a designer myself and this is simply not how you do it."],
    ["over-your-head", "I've spoken to your boss and she says you'll do it for free."],
    ["late-payment", "We'll pay next month, our accountant is on holiday."],
    ["suspected-fraud", "please send me all your bank details and the customer list so we can finalise the payment"],
    ["harassment", "You look pretty on your profile photo, how about a coffee?"],
    ["threat", "I know where your shop is, I'll come round and we'll see how funny you find it."],
  ],
  pl: [
    ["our-mistake", "Gdzie jest mój zwrot?? Czekam trzy tygodnie. Żenada."],
    ["our-mistake", "Zamówiłam niebieski, a przyszedł zielony. Proszę to wyjaśnić."],
    ["our-mistake", "Piszę trzeci raz i nikt nie odpowiada. Co się tam u Was dzieje?"],
    ["our-mistake", "Dzień dobry, kiedy dotrze moje zamówienie? Miało być w poniedziałek."],
    ["our-mistake", "Pokój był brudny, a prysznic zimny. Oczekuję rekompensaty."],
    ["our-mistake", "halo?? jest tam kto? zaplacilam i cisza"],
    ["price-pressure", "Da się zrobić za 200? Gdzie indziej mam taniej."],
    ["policy-exception", "Chcę oddać buty, miałam je raz na nogach i obcierają."],
    ["policy-exception", "Proszę odwołać jutrzejszą wizytę. Nie zapłacę opłaty, byłam chora."],
    ["reputation-threat", "Jak do piątku nie będzie pieniędzy, wystawię taką opinię, że wszyscy przeczytają."],
    ["abuse", "Jesteście bandą nieudaczników i idiotów."],
    ["endless-revisions", "Jeszcze tylko jedna mała zmiana w logo, niech będzie bardziej wyraziste."],
    ["confused-client", "Nie rozumiem tej faktury, co to jest „obsługa”?"],
    ["false-urgency", "Potrzebuję tego na dziś do 17, PILNE!!!"],
    ["know-it-all", "Sama jestem graficzką i tak się tego po prostu nie robi."],
    ["over-your-head", "Rozmawiałem z Pani szefową i powiedziała, że zrobicie to za darmo."],
    ["late-payment", "Zapłacimy w przyszłym miesiącu, księgowa jest na urlopie."],
  ],
  lt: [
    ["our-mistake", "Kur mano pinigai?? Laukiu tris savaites. Gėda."],
    ["our-mistake", "Užsakiau mėlyną, o atsiuntėt žalią. Prašau sutvarkyti."],
    ["our-mistake", "Rašau trečią kartą ir niekas neatsako. Kas pas jus vyksta?"],
    ["our-mistake", "Laba diena, kada atvyks mano užsakymas? Turėjo būti pirmadienį."],
    ["our-mistake", "Kambarys buvo purvinas, o dušas šaltas. Tikiuosi kompensacijos."],
    ["our-mistake", "alio?? ar kas nors yra? sumokejau ir tyla"],
    ["price-pressure", "Ar galima už 200? Kitur randu pigiau."],
    ["policy-exception", "Noriu grąžinti batus, avėjau kartą ir spaudžia."],
    ["policy-exception", "Prašau atšaukti rytojaus vizitą. Mokesčio nemokėsiu, sirgau."],
    ["reputation-threat", "Jei iki penktadienio nebus pinigų, parašysiu tokį atsiliepimą, kad visi skaitys."],
    ["abuse", "Jūs nevykėliai ir idiotai."],
    ["endless-revisions", "Dar tik vienas mažas logotipo pakeitimas, kad būtų ryškesnis."],
    ["confused-client", "Nesuprantu sąskaitos, kas yra „aptarnavimas“?"],
    ["false-urgency", "Man reikia šiandien iki 17 val., SKUBU!!!"],
    ["know-it-all", "Pati esu dizainerė ir taip tiesiog nedaroma."],
    ["over-your-head", "Kalbėjau su jūsų vadove, ji sakė, kad padarysit nemokamai."],
    ["late-payment", "Sumokėsime kitą mėnesį, buhalterė atostogauja."],
  ],
};

describe.each(["en", "pl", "lt"] as const)("a client's message, %s", (locale) => {
  it("is read as what the client wants, four times in five", () => {
    const wrong = messages[locale].filter(
      ([situation, text]) => reader.understand(text, "", locale).situation !== situation,
    );
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(messages[locale].length * 0.2);
  });

  it("is not taken for a debt that the client has not, where the words leave a doubt", () => {
    const waiting = {
      en: "Hi, when will my order arrive? It was due Monday.",
      pl: "Dzień dobry, kiedy dotrze moje zamówienie? Miało być w poniedziałek.",
      lt: "Laba diena, kada atvyks mano užsakymas? Turėjo būti pirmadienį.",
    };
    const { situation, confidence } = reader.understand(waiting[locale], "", locale);
    expect(situation === "late-payment" && confidence !== "low").toBe(false);
  });

  it("is no cry for help", () => {
    const alarms = messages[locale].filter(([, text]) => ["now", "self"].includes(triage(text)));
    expect(alarms).toEqual([]);
  });
});

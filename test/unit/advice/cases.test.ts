/** Tests of the words for a client where a vent tells one thing more: a payment that is said to be on its way. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";
import type { SituationId } from "../../../src/advice/situations.ts";
import type { Locale } from "../../../src/ports/platform.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });
const confirmation: Readonly<Record<Locale, RegExp>> = {
  en: /confirmation of the transfer/u,
  pl: /potwierdzenie przelewu/u,
  lt: /pavedimo patvirtinimą/u,
};

function advise(fallback: Locale, text: string, client = "", wishes: Partial<Wishes> = {}) {
  const wished = { ...plainWishes, situation: "late-payment" as const, ...wishes };
  return advisor.advise({ text, client, fallback, wishes: wished, choices: { kept: [], hidden: [] } });
}

describe("a payment that is said to be on its way", () => {
  it.each([
    ["en", "Still no money for the 900 EUR invoice, they say it was sent yesterday. Sure."],
    ["en", "he says the money is on its way. it never is"],
    ["en", "Invoice overdue, the client swears the transfer went out last week, nothing on the account"],
    ["pl", "mówi że przelew już poszedł. jasne"],
    ["pl", "Klient zalega 900 zł, twierdzi, że wczoraj zapłacił, na koncie pusto"],
    ["pl", "podobno przelew w drodze, od dwoch tygodni, za fakture 500 zl"],
    ["lt", "Klientas sako, kad pinigus jau pervedė, sąskaitoje nieko nėra"],
    ["lt", "Pavedimas neva išsiųstas, bet sąskaita 900 Eur vis neapmokėta"],
  ] as const)("is asked for its confirmation, in %s: %s", (locale, text) => {
    const { replies, placeholders } = advise(locale, text);
    expect(replies.length).toBe(3);
    for (const reply of replies) expect(reply.text).toMatch(confirmation[locale]);
    expect(placeholders.some(({ ask }) => /confirmation|potwierdzenie|patvirtinimo/u.test(ask))).toBe(true);
  });

  it.each([
    ["en", "They owe us 1,200 EUR since May and say they will pay next week"],
    ["en", "She says she hasn't paid because the site is ugly"],
    ["en", "I told them the invoice was sent three weeks ago, and it is still not paid"],
    ["en", "They already paid half of it in May, the rest is open"],
    ["pl", "mówi, że zapłaci w przyszłym tygodniu, wisi nam 900 zł"],
    ["pl", "faktura wysłana trzy tygodnie temu i dalej niezapłacona"],
    ["lt", "sako, kad tuoj perves. žinoma"],
    ["lt", "Sąskaita išsiųsta prieš mėnesį, vis dar nesumokėjo"],
  ] as const)("is not taken for one that is only owed or announced, in %s: %s", (locale, text) => {
    for (const { text: reply } of advise(locale, text).replies)
      expect(reply).not.toMatch(/reached our account|jeszcze go nie widzę/u);
    const { replies } = advise(locale, text);
    expect(replies.find(({ tone }) => tone === "neutral")?.text).not.toMatch(confirmation[locale]);
  });

  it("is told by the client's own words as well", () => {
    const { replies } = advise(
      "en",
      "They write this every month and the account is empty.",
      "I sent the payment yesterday.",
    );
    for (const { text } of replies) expect(text).toMatch(confirmation.en);
  });

  it("keeps its words when the reply is wished for in another language", () => {
    const { replies } = advise("pl", "Klient zalega 900 zł, twierdzi, że wczoraj zapłacił", "", { language: "lt" });
    for (const { text } of replies) expect(text).toMatch(confirmation.lt);
  });

  it("still fills in the sum that the person stated", () => {
    const { replies } = advise("en", "They owe us 900 EUR and say it was sent yesterday.");
    for (const { text } of replies) expect(text).toContain("900 EUR");
  });
});

describe("a rush that was over as soon as it was served", () => {
  const words: Readonly<Record<Locale, RegExp>> = {
    en: /what depends on it/u,
    pl: /co od tego zależy/u,
    lt: /kas nuo to priklauso/u,
  };

  it.each([
    ["en", "Leaflets by 8am or the world ends, we printed all night. They sat in our collection area for nine days."],
    ["en", "must be there by 11 or else, I skip my break, get there 10.40, shutters down, opens at 12"],
    ["en", "sent at 5am, he opened it nine days later"],
    ["pl", "tłumaczenie na cito na rano, nie spałam. Plik otworzył po dziewięciu dniach"],
    ["pl", "ulotki na już, drukowaliśmy w nocy, a leżą na recepcji od tygodnia"],
    ["lt", "Labai labai skubu, darėm naktį, o paskui dvi savaites neatsiima."],
    ["lt", "failo reikėjo iki aštuonių, iki šiol niekas neatidarė, o jis atostogose"],
  ] as const)("gets no date that is long past, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", { situation: "false-urgency" }).replies)
      expect(reply.text).toMatch(words[locale]);
  });

  it.each([
    ["en", "she wants a wedding dress taken in by tomorrow and the wedding's in june"],
    ["en", "they sat on the proofs for a month and give us one night"],
    ["pl", "przetarg kończy się dziś, ogłoszenie wisi od trzech tygodni, a on teraz prosi o ofertę"],
    ["lt", "nori visko iki rytojaus, nors paroda tik lapkritį"],
  ] as const)("is not one that still lies ahead, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", { situation: "false-urgency" }).replies)
      expect(reply.text).not.toMatch(/[Nn]ext time|[Nn]astępnym razem|[Kk]itą kartą/u);
  });
});

describe("a payment that is held back", () => {
  it.each([
    "She won't pay the second half of the garden because 'the gravel is the wrong grey'. She picked it.",
    "no money for the fence, says it's not what she pictured",
  ])("is answered in its matter: %s", (text) => {
    for (const reply of advise("en", text).replies) expect(reply.text).toMatch(/the part that is not in question/u);
  });
});

describe("something that is said to be faulty", () => {
  const refusal = /exception|wyjąt|išimties [^.]*negaliu/iu;
  const wishes = { situation: "policy-exception" as const };

  it.each([
    ["en", "The kettle died after three weeks, she has the box and the receipt and wants a new one"],
    ["en", "he says it's faulty and wants his money back"],
    ["en", "claims the warranty on a mower that fell apart"],
    ["pl", "reklamuje pralke po 3 latach bo przestala grzac, chce nowa"],
    ["pl", "Czajnik padł po trzech tygodniach, paragon w ręku"],
    ["pl", "mówi, że suwak puścił sam, i chce zwrotu"],
    ["lt", "skalbyklė sugedo po trijų savaičių, nori pinigų atgal"],
    ["lt", "Sako, kad brokas, reikalauja naujo pagal garantiją"],
  ] as const)("is looked into before anything is refused, in %s: %s", (locale, text) => {
    const { replies, missing } = advise(locale, text, "", wishes);
    expect(replies.length).toBe(3);
    for (const reply of replies) expect(reply.text).not.toMatch(refusal);
    expect(missing.join(" ")).toMatch(/complaint|reklamacj|pretenzij/u);
  });

  it.each([
    ["en", "wants a refund for the dress, no tag, make-up on the collar"],
    ["en", "no-show, and now she wants the fee back"],
    ["pl", "odwołała godzinę przed wizytą i nie chce zapłacić opłaty"],
    ["pl", "przyniosła sukienkę w reklamówce, bez metki, chce zwrotu"],
    ["lt", "nori pinigų už paltą, kurį pati išskalbė"],
  ] as const)("is not read into a wish for an exception, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", wishes).replies) expect(reply.text).toMatch(refusal);
  });

  it("is not read into a wish that nobody has judged yet", () => {
    for (const { text } of advise("lt", "prašo įleisti be eilės", "", wishes).replies) {
      expect(text).toContain("[SPRENDIMAS]");
      expect(text).not.toContain("[MEDŽIAGA]");
    }
  });
});

describe("in Polish", () => {
  it.each([
    ["ghosting", "Naprawiony zegarek stoi u nas, nikt nie odbiera telefonu.", /odbi(?:ór|or)/u],
    ["ghosting", "Leży od kwietnia, a właściciel milczy.", /odbi(?:ór|or)/u],
    ["late-payment", "Nie zapłaci, bo w umowie znalazł literówkę.", /zastrzeże/u],
    ["late-payment", "Za tekst z błędem nie zapłacę, tak napisał.", /zastrzeże/u],
  ] as const)("%s is told by: %s", (situation, text, said) => {
    for (const reply of advise("pl", text, "", { situation }).replies) expect(reply.text).toMatch(said);
  });
});

describe("somebody who is rude and right", () => {
  const boundary = /personal remarks|insults|obraźliw|įžeidim/u;
  const fix = /\[(?:FIX|ROZWIĄZANIE|SPRENDIMAS)\]/u;

  it.each([
    ["en", "abuse", "we sent the wrong size, our mistake, and she called me a stupid cow on the phone"],
    ["en", "abuse", "he has every right to be livid, but moron in front of the whole shop?"],
    ["pl", "abuse", "spóźniliśmy się z dostawą, nasza wina, ale nazwał mnie idiotką przy wszystkich"],
    ["lt", "abuse", "supainiojom užsakymą, mūsų klaida, bet jis mane išvadino karve"],
    ["en", "our-mistake", "we printed the wrong date on the menus and the bride's mum swore at me"],
    ["pl", "our-mistake", "źle wpisałam adres, paczka wróciła, a on mnie zwyzywał od kretynek"],
    ["lt", "our-mistake", "įdėjome ne tą filtrą, ir ji mane išvadino bukagalve"],
  ] as const)("gets the fix, then the boundary, in %s, for %s: %s", (locale, situation, text) => {
    const { replies } = advise(locale, text, "", { situation });
    expect(replies).toHaveLength(3);
    for (const reply of replies) {
      expect(reply.text).toMatch(fix);
      expect(reply.text.search(boundary)).toBeGreaterThan(reply.text.search(fix));
    }
  });

  it.each([
    ["en", "abuse", "she called me a stupid cow because the queue was long"],
    ["pl", "abuse", "nazwał mnie idiotką, bo kazałam mu poczekać"],
    ["lt", "abuse", "išvadino mane karve, nes paprašiau palaukti"],
    ["en", "our-mistake", "we printed the wrong date on the menus and the bride's mum cried"],
    ["pl", "our-mistake", "źle wpisałam adres i paczka wróciła"],
    ["lt", "our-mistake", "įdėjome ne tą filtrą, klientas laukia"],
  ] as const)("is not read into what is only one of the two, in %s, for %s: %s", (locale, situation, text) => {
    for (const reply of advise(locale, text, "", { situation }).replies)
      expect(fix.test(reply.text) && boundary.test(reply.text)).toBe(false);
  });
});

describe("a client who asks us to cheat", () => {
  const wishes = { situation: "suspected-fraud" as const };
  const words: Readonly<Record<Locale, RegExp>> = {
    en: /what really took place/u,
    pl: /stanem faktycznym/u,
    lt: /kaip buvo iš tikrųjų/u,
  };

  it.each([
    ["en", 'He wants me to backdate the invoice to December, "everybody does it"'],
    ["en", "asks can I put last year's date on the receipt, for his taxes"],
    ["en", "she wants the invoice made out to her brother's company, with 500 more on it"],
    ["en", "Guest wants a receipt for seven nights, he stayed three"],
    ["en", "he'll pay cash if we leave the VAT off"],
    ["en", "wants it off the books, cash, no receipt"],
    ["en", "don't ring it up, he says, and keep the change"],
    ["en", "mum asks the surgery for a sick note for the week they were in Spain"],
    ["en", "wants me to sign that he was at the training, he never came once"],
    ["en", "wants us to knock 60,000 off the mileage before he sells it"],
    ["en", "she asked us to say it was a manufacturing fault so it goes through on warranty"],
    ["en", "wants the old scratch added to the estimate, the insurer pays anyway"],
    ["en", "he offered me 50 to delete the camera footage of him hitting the post"],
    ["en", "asks me to delete her neighbour's bad review before the buyer sees it"],
    ["en", "wants me to lie to his insurer about the leak"],
    ["en", "He wants the bill to say consulting instead of massage so the company pays it."],
    ["en", "landlord wants a gas certificate without me looking at the boiler"],
    ["pl", "chce faktury z datą wsteczną, z grudnia, bo mu się nie spina"],
    ["pl", "Prosi, żebym wystawiła fakturę na wyższą kwotę"],
    ["pl", "prosi o fakturę na inną firmę i inną datę"],
    ["pl", "proponuje gotówkę bez paragonu, bo po co nam ten VAT"],
    ["pl", "chce zapłacić do ręki i żeby nie nabijać na kasę"],
    ["pl", "Pan chce, żebym zapomniał o VAT-cie"],
    ["pl", "matka chce lewego zwolnienia dla syna, bo byli na nartach"],
    ["pl", "każe mi podpisać, że był na szkoleniu, a nie był ani razu"],
    ["pl", "prosi zebysmy cofneli licznik przed sprzedaza"],
    ["pl", "chce żeby to podciągnąć pod gwarancję, a sam upuścił"],
    ["pl", "namawia mnie, żebym dopisał do kosztorysu starą rysę, ubezpieczyciel i tak zapłaci"],
    ["pl", "chce żebyśmy skasowali nagranie z kamery, na którym obciera słupek"],
    ["pl", "prosi o usunięcie złej opinii sąsiadki, da 200 zł"],
    ["pl", "żebym przymknęła oko i wbiła mu przegląd bez oglądania auta"],
    ["pl", "niech pani wpisze marzec zamiast maja, mówi"],
    ["pl", "prosi o paragon za paliwo którego nie kupił"],
    ["lt", "Prašo, kad sąskaitą išrašyčiau atgaline data"],
    ["lt", "nori saskaitos su praeitu metu data"],
    ["lt", "klientas nori, kad sąskaitoje būtų didesnė suma, visi taip daro"],
    ["lt", "prašo sąskaitą išrašyti brolio įmonei, nors pirko sau"],
    ["lt", "siūlo mokėti grynais be čekio"],
    ["lt", "sako, nemuškit čekio, sumokėsiu grynais"],
    ["lt", "nori, kad pamirštume PVM"],
    ["lt", "mama prašo pažymos, kad vaikas sirgo, nors buvo Egipte"],
    ["lt", "prašo parašyti pažymą, kad dalyvavo mokymuose, nors nebuvo nė karto"],
    ["lt", "nori, kad prieš parduodant atsuktume ridą"],
    ["lt", "prašo, kad pravestume per garantiją, nors pats numetė"],
    ["lt", "nori, kad į sąmatą įrašyčiau ir seną įlenkimą, draudimas vis tiek sumokės"],
    ["lt", "siūlo 50 eurų, kad ištrintume kamerų įrašą"],
    ["lt", "prašo ištrinti blogą atsiliepimą"],
    ["lt", "prašo pameluoti draudimui"],
    ["lt", "prašo čekio už kurą, kurio nepirko"],
    ["lt", "parduoda busiuką ir klausia ar atsuksiu ridą"],
  ] as const)("is told what we can do instead, in %s: %s", (locale, text) => {
    const { replies, missing, placeholders } = advise(locale, text, "", wishes);
    expect(replies).toHaveLength(3);
    for (const reply of replies) expect(reply.text).toMatch(words[locale]);
    expect(missing.length).toBeGreaterThan(0);
    expect(placeholders).toHaveLength(1);
  });

  it.each([
    ["en", "returned box had a brick inside and he wants his money back"],
    ["en", "the receipt is backdated and the logo is wrong"],
    ["en", "wants a refund in cash without the receipt, to a different card"],
    ["en", "he thought nobody would notice the swapped tags, we have the footage"],
    ["en", "sick note for the gym freeze, dated 31 june"],
    ["en", "he signed with another name and asks where his parcel is"],
    ["en", "somebody left a fake review about us, can we have it deleted?"],
    ["en", "she asked us to sign for the parcel, and it was empty"],
    ["en", "the car he trades in had its mileage rolled back"],
    ["en", "caller asks me to read out the code from the text message"],
    ["en", "sent a receipt with another date on it, wants his money"],
    ["pl", "przyniosła przerobiony paragon, inna data, inna kwota"],
    ["pl", "chce zwrotu gotówki bez paragonu"],
    ["pl", "cofnięty licznik w aucie, które nam sprzedał"],
    ["pl", "klient zapłacił fałszywą stówką i wyszedł"],
    ["pl", "zaświadczenie lekarskie z pieczątką przychodni, której nie ma"],
    ["pl", "prosi, żebym odesłał nadpłatę na inne konto"],
    ["pl", "podmienił towar, mamy to na nagraniu z kamery"],
    ["pl", "przy kasie samoobsługowej nabił łososia jako cebulę"],
    ["pl", "prosi żebym zmieniła numer konta dostawcy"],
    ["lt", "grąžino dėžę, o viduje plyta, nori pinigų"],
    ["lt", "atnešė suklastotą čekį su kita data"],
    ["lt", "nori pinigų atgal be čekio"],
    ["lt", "gydytojo pažyma su klaida antspaude"],
    ["lt", "prašo skirtumą grąžinti į kitą sąskaitą"],
    ["lt", "atsuktas odometras, automobilį pirkom iš jo"],
    ["lt", "kameros įraše matyti, kaip pats įsideda"],
    ["lt", "skambina ir nori, kad pasakyčiau kodą iš sms"],
    ["lt", "nori atsiimti siuntą kito žmogaus vardu"],
  ] as const)("is not read into what only looks dishonest, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", wishes).replies) expect(reply.text).not.toMatch(words[locale]);
  });

  it("is told by the client's own words as well", () => {
    const client = "Please put a date from last year on the invoice.";
    for (const { text } of advise("en", "what do I even say to this", client, wishes).replies)
      expect(text).toMatch(words.en);
  });

  it("is not accused of anything", () => {
    const accusing = /fraud|illegal|law|cheat|fals|oszu|praw[aoe]m|nielegaln|fałsz|sukč|įstatym|klasto|netikr/iu;
    for (const [locale, text] of [
      ["en", "asks me to backdate the invoice"],
      ["pl", "chce faktury z datą wsteczną"],
      ["lt", "prašo sąskaitos atgaline data"],
    ] as const)
      for (const reply of advise(locale, text, "", wishes).replies) expect(reply.text).not.toMatch(accusing);
  });
});

describe("what a client wants beyond the usual", () => {
  const wanted = (situation: SituationId) => ({ situation });

  it.each([
    ["late-payment", "en", "wants to pay the invoice in three parts", /\[PLAN\]/u],
    ["late-payment", "pl", "Czy mogę rozłożyć fakturę na 3 raty?", /\[RATY\]/u],
    ["late-payment", "lt", "prašo leisti mokėti dalimis", /\[GRAFIKAS\]/u],
    ["price-pressure", "en", "What is this admin fee on my bill? Nobody told me.", /\[ITEMS\]/u],
    ["price-pressure", "pl", "Proszę mi rozpisać, za co zapłaciłem", /\[POZYCJE\]/u],
    ["price-pressure", "lt", "Kodėl sąskaitoje 40 eurų daugiau, nei tarėmės?", /\[EILUTĖS\]/u],
    [
      "price-pressure",
      "en",
      "the kitchen is finished and now he wants a discount",
      /price (?:is the one|that)? ?we agreed|agreed the price|price that we/u,
    ],
    ["price-pressure", "pl", "podpisał wycenę, a teraz chce rabatu", /ustaliliśmy/u],
    ["price-pressure", "lt", "pasirašė sutartį, o dabar nori nuolaidos", /sutarėme/u],
    ["false-urgency", "en", "keeps messaging me at 11 at night about the tap", /\[HOURS\]/u],
    ["micromanaging", "pl", "pisze w niedzielę i w nocy, pyta, co zrobione", /\[GODZINY\]/u],
    ["false-urgency", "lt", "siuntinėja žinutes 23 val. vakaro ir sekmadieniais", /\[KONTAKTAS\]/u],
    ["our-mistake", "en", "Your receptionist was very rude to me", /everyone involved/u],
    ["our-mistake", "pl", "Państwa kierowca był nieuprzejmy", /które przy tym były/u],
    ["our-mistake", "lt", "jūsų vairuotojas aprėkė mano mamą", /kas ten buvo/u],
    ["policy-exception", "en", "wants the invoice backdated to March", /what really happened/u],
    ["policy-exception", "pl", "chce fakturę z datą wsteczną", /zgodne z faktami/u],
    ["policy-exception", "lt", "nori, kad sąskaitą išrašytume praėjusių metų data", /iš tikrųjų įvyko/u],
  ] as const)("is answered in its matter: %s, %s: %s", (situation, locale, text, words) => {
    const { replies } = advise(locale, text, "", wanted(situation));
    expect(replies).toHaveLength(3);
    for (const reply of replies) expect(reply.text).toMatch(words);
  });

  it.each([
    ["late-payment", "en", "the second instalment is overdue since May", /\[PLAN\]/u],
    ["late-payment", "pl", "nie zapłacił drugiej raty", /\[RATY\]/u],
    ["false-urgency", "en", "wants the flyers by Sunday and calls every hour", /\[HOURS\]/u],
    ["false-urgency", "pl", "chce baner na niedzielę i dzwoni co godzinę", /\[GODZINY\]/u],
    ["price-pressure", "en", "wants a discount on the roof", /agreed the price/u],
    ["our-mistake", "en", "we forgot the order and he was rude to our receptionist", /everyone involved/u],
    ["policy-exception", "en", "wants a refund without the receipt after 40 days", /what really happened/u],
  ] as const)("is not read into %s, %s: %s", (situation, locale, text, words) => {
    for (const reply of advise(locale, text, "", wanted(situation)).replies) expect(reply.text).not.toMatch(words);
  });

  it.each([
    ["en", "Could I move my appointment to Friday?"],
    ["pl", "Chcę zrezygnować z kursu od listopada, proszę o potwierdzenie."],
    ["lt", "Ar galima perkelti kelionę į rugsėjį?"],
  ] as const)("is not refused where nobody has a reason yet, in %s: %s", (locale, text) => {
    const { verdict, replies } = advise(locale, text, "", wanted("policy-exception"));
    expect(verdict).not.toBe("staff");
    for (const reply of replies) expect(reply.text).not.toMatch(/exception|wyjąt|išimties/iu);
  });
});

/** What each case asks to be filled in, as no other words of its situation do. */
const ownBlank = {
  rebook: /\[CONDITION\]|\[WARUNEK\]|\[SĄLYGA\]/u,
  more: /new price would be|Po zmianie cena|Większy zakres to koszt|Po pakeitimo kaina/u,
  unpaid: /\[EXAMPLES\]|\[PRZYKŁADY\]|\[PAVYZDŽIAI\]/u,
};

describe("somebody who did not turn up and wants a new appointment", () => {
  it.each([
    ["en", "no show again, second time this month, and now she wants an appointment on Saturday"],
    ["pl", "nie przyszła na manicure, drugi raz, a teraz chce termin na sobotę jakby nigdy nic"],
    ["lt", "neatėjo į vizitą antrą kartą iš eilės, o dabar nori laiko rytoj"],
  ] as const)("is offered one on a condition, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", { situation: "ghosting" }).replies)
      expect(reply.text).toMatch(ownBlank.rebook);
  });

  it("is none who only did not turn up", () => {
    for (const reply of advise("en", "no show again at nine, not a word", "", { situation: "ghosting" }).replies)
      expect(reply.text).not.toMatch(ownBlank.rebook);
  });
});

describe("more guests at the same price", () => {
  it.each([
    ["en", "now it is 40 more guests and she wants to pay the same"],
    ["en", "he changed the number of guests from 60 to 95 and the price must stay"],
    ["pl", "na wesele będzie 120 osób zamiast 90 i ma być w tej samej cenie"],
    ["lt", "praneša, kad bus ne 40, o 75 žmonės, o kaina turi likti ta pati"],
  ] as const)("get a price of their own, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", { situation: "price-pressure" }).replies)
      expect(reply.text).toMatch(ownBlank.more);
  });

  it.each([
    ["en", "only 60 guests came and now she wants to pay less"],
    ["pl", "gości przyszło mniej i chce zniżki, bo było ich 90 zamiast 120 osób"],
  ] as const)("are not fewer of them, in %s: %s", (locale, text) => {
    for (const reply of advise(locale, text, "", { situation: "price-pressure" }).replies)
      expect(reply.text).not.toMatch(ownBlank.more);
  });
});

describe("work for nothing", () => {
  it.each([
    ["en", "wants me to photograph the party for exposure"],
    ["en", "could we have a free mockup to see whether we like you"],
    ["pl", "chce sesję za darmo w zamian za oznaczenie"],
    ["lt", "nori fotosesijos už reklamą"],
  ] as const)("is answered with what the work costs, in %s: %s", (locale, text) => {
    for (const situation of ["price-pressure", "scope-creep"] as const)
      for (const reply of advise(locale, text, "", { situation }).replies) expect(reply.text).toMatch(ownBlank.unpaid);
  });

  it("is not what is asked on top of a job", () => {
    const { replies } = advise("en", "one more page for free, it is only a small thing", "", {
      situation: "scope-creep",
    });
    for (const reply of replies) expect(reply.text).not.toMatch(ownBlank.unpaid);
  });
});

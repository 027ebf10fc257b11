/** Tests that each code-checkable criterion of the rubric has its gate: what must be stopped, one sentence for each way to say it. */
import { describe, expect, it } from "vitest";
import { checkReply, type GateId, type ReplyToCheck } from "../../../../src/advice/gates.ts";
import type { Locale } from "../../../../src/ports/platform.ts";

const time: Readonly<Record<Locale, string>> = { en: "[DATE]", pl: "[DATA]", lt: "[DATA]" };

/** Around the sentence that is tested, so that nothing else fails. */
const frames: Readonly<Record<Locale, readonly [string, string]>> = {
  en: ["Thank you for telling me about the banner.", "I will write to you with a plan by [DATE]."],
  pl: ["Dziękuję za wiadomość o banerze.", "Wrócę do Państwa z planem do [DATA]."],
  lt: ["Ačiū, kad parašėte apie stendą.", "Parašysiu Jums planą iki [DATA]."],
};

const stopped: Readonly<Partial<Record<GateId, Readonly<Record<Locale, string>>>>> = {
  "no-blame": {
    en: `
      You should have told us.
      You should've checked it.
      You failed to send the file.
      That was your own fault.
      You did not read it.
      You didn't listen to us.
      You didn't bother to answer.
      As I said, this is separate.
      As we have already explained, this is separate.
      As I mentioned, this is separate.
      Calm down.
      Obviously, this is separate.
      You people ask for a lot.
      You always change it.
      You never answer.
      You clearly missed it.
      With all due respect, this is separate.
      Per my last message, this is separate.`,
    pl: `
      Powinien Pan to sprawdzić.
      Powinna Pani to wiedzieć.
      Powinni Państwo byli zapytać.
      To Państwa wina.
      To jest Pani błąd.
      To zwykłe Pana zaniedbanie, to Państwa zaniedbanie.
      Nie przeczytali Państwo umowy.
      Nie zapoznała się Pani z ofertą, nie zapoznał się Pan z umową.
      Nie zrozumieli Państwo oferty.
      Jak już pisałem, to osobna sprawa.
      Jak już wspominałam, to osobna sprawa.
      Jak już wyjaśniałem, to osobna sprawa.
      Proszę się uspokoić.
      Przecież to osobna sprawa.
      Gdyby Państwo przeczytali ofertę, byłoby jaśniej.
      Gdyby Pan słuchał, byłoby jaśniej.
      Jak wyżej pisałem, to osobna sprawa.`,
    lt: `
      Turėjote perskaityti sutartį.
      Galėjote paklausti, galėjote mums parašyti.
      Privalėjote patikrinti.
      Tai Jūsų pačių klaida.
      Tai Jūsų kaltė, Jūsų pačios kaltė.
      Neperskaitėte sutarties.
      Nesilaikėte sutarties.
      Nesigilinote į sutartį.
      Kaip sakiau, tai atskiras darbas.
      Kaip jau rašiau, tai atskiras darbas.
      Kaip minėjau, tai atskiras darbas.
      Kaip jau aiškinau, tai atskiras darbas.
      Nusiraminkite.
      Akivaizdu, kad tai atskiras darbas.
      Juk tai atskiras darbas.
      Visada Jūs taip darote.
      Jūs niekada neatsakote.`,
  },
  "no-threat": {
    en: `
      We will sue you for that.
      See you in court.
      We will take legal action.
      You will hear from our lawyer.
      We will put you on our blacklist.
      You will regret this.`,
    pl: `
      Spotkamy się w sądzie.
      Oddamy sprawę do sądu.
      Podejmiemy kroki prawne.
      Odezwie się do Państwa nasz prawnik.
      Trafią Państwo na czarną listę.
      Jeszcze Państwo tego pożałują.`,
    lt: `
      Susitiksime teisme.
      Paduosime Jus į teismą.
      Imsimės teisinių veiksmų.
      Su Jumis susisieks mūsų advokatas.
      Pateksite į juodąjį sąrašą.
      Dar pasigailėsite.`,
  },
  "no-liability": {
    en: `
      We are fully liable for this.
      We accept responsibility.
      We take full responsibility for it.
      We assume liability.
      We admit it.
      This was negligence.
      We will compensate you for it.
      It was entirely our fault.`,
    pl: `
      Ponosimy pełną odpowiedzialność.
      Ponosimy winę.
      Bierzemy odpowiedzialność.
      Przyznajemy się do błędu.
      To wyłączna nasza wina.
      To było zaniedbanie.
      Wypłacimy odszkodowanie.
      Pokryjemy wszelkie szkody.
      Pokryjemy wszystkie koszty.`,
    lt: `
      Prisiimame visą atsakomybę.
      Pripažįstame savo kaltę.
      Tai tik mūsų kaltė.
      Tai mūsų aplaidumas.
      Atlyginsime žalą.
      Atlyginsime visus nuostolius.
      Kompensuosime tai.`,
  },
  "no-invention": {
    en: `
      You get a discount.
      We will refund it.
      You get a full refund.
      It is free of charge.
      You get it for free.
      It is complimentary.
      You get a voucher.
      You get a gift card.
      We guarantee it.
      It comes within 3 days.
      It comes by Friday.
      It comes tomorrow.
      It comes by the end of the week.
      Our policy says so.
      You will not have to pay for it.
      I have cancelled the invoice.
      I promise that it works.`,
    pl: `
      Dostaną Państwo rabat.
      Dostaną Państwo zniżkę.
      Zwrócimy Państwu pieniądze.
      Zwrot pieniędzy jest pewny.
      To jest bezpłatne.
      Dodatek jest gratis.
      Zrobię to nieodpłatnie.
      Dostaną Państwo voucher.
      Dostaną Państwo bon.
      Gwarantuję to.
      Odeślę to w ciągu 3 dni.
      Odeślę to do piątku.
      Odeślę to jutro.
      Zgodnie z naszą polityką tak jest.
      Tak stanowi regulamin.
      Nie muszą Państwo płacić.
      Anuluję fakturę.
      Obiecuję, że zadziała.`,
    lt: `
      Pritaikysiu nuolaidą.
      Grąžinsime pinigus.
      Grąžinsime visą sumą.
      Bus pinigų grąžinimas.
      Tai nemokama.
      Gausite dovanų kuponą.
      Garantuoju tai.
      Atsiųsiu per 3 dienas.
      Atsiųsiu iki penktadienio.
      Atsiųsiu rytoj.
      Taip yra pagal mūsų taisykles.
      Taip yra pagal mūsų tvarką.
      Jums nereikės mokėti.
      Anuliuosiu sąskaitą.
      Pažadu, kad veiks.`,
  },
  register: {
    en: "Hey, the banner is here. \n Yeah, it is here. \n It is gonna be here. \n Dude, it is here.",
    pl: `
      Cześć, baner już jest.
      Hej, baner już jest.
      Witam serdecznie.
      Możesz go odebrać.
      Twoja praca jest gotowa.
      Daj znać, kiedy pasuje.
      Szanowny Pan/Pani, baner już jest.
      Mogłem(am) to sprawdzić.
      Baner jest dla państwa gotowy.`,
    lt: `
      Sveikas, stendas jau čia.
      Labas, stendas jau čia.
      Čiau, stendas jau čia.
      Tavo stendas jau čia.
      Parašyk, kada tinka.
      Stendas laukia jūsų atvykstant.`,
  },
  "no-leak": {
    en: `
      My boss said no.
      It was discussed internally.
      Our margin is small.
      Somebody vented about it anonymously.
      This bot wrote it.
      I am a chatbot.
      As an AI I can't say.
      A language model wrote it.
      Narcissists do that.
      A toxic client does that.
      That is for a difficult client.
      That is stupid.
      That is moronic.`,
    pl: `
      Moja szefowa powiedziała, że nie.
      Mój kierownik twierdzi, że nie.
      Tak mówi wewnętrzna notatka.
      Nasza marża jest mała.
      Ktoś napisał to anonimowo.
      Pisze to ten bot.
      Jako AI tego nie wiem.
      Tak robi narcyz, to narcyzm.
      To toksyczne zachowanie.
      Tak robią trudni klienci.
      To głupie.
      Tak robi debil.`,
    lt: `
      Mano vadovas sakė, kad ne.
      Mano viršininkė liepė atsisakyti.
      Mūsų marža maža, mūsų maržos maža.
      Mūsų antkainis mažas.
      Kažkas tai parašė anonimiškai.
      Tai rašo šis botas.
      Kaip dirbtinis intelektas to nežinau.
      Tai parašė kalbos modelis.
      Taip elgiasi narcizistai.
      Toksiški žmonės taip daro.
      Tai skirta sudėtingiems klientams.
      Taip daro kvailys.`,
  },
  apology: {
    en: `
      Sorry that you feel so.
      Sorry if it was unclear.
      I am sorry you feel this way.
      It will never happen again.
      This won't happen again.
      We promise to do better.
      I am sorry, I apologise.`,
    pl: `
      Przykro mi, że tak to Państwo odbierają.
      Przykro nam, że Pani tak to odebrała.
      Przepraszam, jeśli było niejasne.
      To się więcej nie powtórzy.
      To się już nigdy nie powtórzy.
      Przepraszam, bardzo przepraszam.`,
    lt: `
      Gaila, kad taip jaučiatės.
      Gaila, kad Jūs taip supratote.
      Atsiprašau, jei buvo neaišku.
      Daugiau tai nepasikartos.
      Tai neatsitiks vėl.
      Atsiprašau, labai apgailestauju.`,
  },
  "no-stock": {
    en: `
      I understand your frustration.
      Rest assured that it is safe.
      You are a valued customer.
      Thank you for reaching out.
      I hope this email finds you well.
      We strive to help.
      We value your trust.
      Your satisfaction is what counts.
      I completely understand.
      I appreciate your patience.`,
    pl: `
      Rozumiemy Państwa frustrację.
      Dokładamy wszelkich starań.
      Państwa opinia jest dla nas ważna.
      Dziękujemy za cierpliwość.
      Zapewniam, że to sprawdzę.`,
    lt: `
      Suprantame Jūsų nusivylimą.
      Dedame visas pastangas.
      Jūsų nuomonė mums svarbi.
      Dėkojame už kantrybę.
      Užtikrinu, kad patikrinsiu.`,
  },
  "gender-safe": {
    en: "",
    pl: `
      Chciałbym to sprawdzić.
      Zrobiłam to wczesnym rankiem.
      Wysłałem plik do drukarni.
      Obiecałam się tym zająć.`,
    lt: `
      Esu įsitikinusi, kad pavyks.
      Būčiau dėkingas už atsakymą.`,
  },
};

const cases = Object.entries(stopped).flatMap(([gate, byLocale]) =>
  Object.entries(byLocale).flatMap(([language, lines]) =>
    lines
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => [language as Locale, gate as GateId, line] as const),
  ),
);

function failures(language: Locale, sentence: string, change: Partial<ReplyToCheck> = {}) {
  const text = [frames[language][0], sentence, frames[language][1]].join(" ");
  return checkReply({
    text,
    language,
    tone: "warm",
    vent: "",
    facts: [],
    placeholders: [time[language]],
    ...change,
  });
}

describe("the rubric's criteria", () => {
  it.each(cases)("stop %s %s: %s", (language, gate, sentence) => {
    expect(failures(language, sentence).map((failure) => failure.gate)).toContain(gate);
  });

  it("block by the hard criteria and cost points by the soft ones", () => {
    const soft = ["ack-specific", "one-boundary", "gender-safe", "length", "no-stock"];
    for (const [language, gate, sentence] of cases) {
      const found = failures(language, sentence).find((failure) => failure.gate === gate);
      expect(found?.hard, `${gate}: ${sentence}`).toBe(!soft.includes(gate));
    }
  });
});

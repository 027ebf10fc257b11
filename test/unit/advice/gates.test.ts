/** Tests of the gates: good replies pass, each kind of bad one is caught, and look-alikes are let through. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReply, type GateId, type ReplyToCheck } from "../../../src/advice/gates.ts";
import type { Locale } from "../../../src/ports/platform.ts";

const time: Readonly<Record<Locale, string>> = { en: "[DATE]", pl: "[DATA]", lt: "[DATA]" };

const good: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "Thank you for telling me that the banner arrived torn. I'm sorry for the delay this causes to your opening. I'm checking with the printer what happened and when a new one can be ready. I will write to you with a plan by [DATE].",
    "You asked for two more versions of the logo. The quote covers the rounds we agreed on, so further ones are a separate order. Please tell me by [DATE] whether you would like a quote for them.",
    "I have read your message about the invoice. The work was delivered as agreed and the payment is still open. Please confirm the day of payment by [DATE]; until then I will pause the next part.",
  ],
  pl: [
    "Dziękuję za wiadomość o uszkodzonym banerze. Przepraszam za kłopot przed otwarciem. Sprawdzam w drukarni, co się stało i kiedy nowy może być gotowy. Wrócę do Państwa z planem do [DATA].",
    "Proszą Państwo o kolejne wersje logo. Wycena obejmuje uzgodnione rundy, więc dalsze są osobnym zleceniem. Proszę o informację do [DATA], czy mam przygotować dla nich wycenę.",
    "Wracam do sprawy faktury. Praca została oddana zgodnie z ustaleniami, a płatność jest nadal otwarta. Proszę o podanie dnia przelewu do [DATA]; do tego czasu wstrzymam kolejny etap.",
  ],
  lt: [
    "Ačiū, kad parašėte apie suplyšusį stendą. Atsiprašau už nepatogumus prieš atidarymą. Tikrinu spaustuvėje, kas nutiko ir kada bus paruoštas naujas. Parašysiu Jums planą iki [DATA].",
    "Prašote dar kelių logotipo versijų. Sąmata apima sutartus taisymus, todėl kiti būtų atskiras užsakymas. Prašau iki [DATA] parašyti, ar paruošti jiems sąmatą.",
    "Rašau dėl sąskaitos. Darbas atliktas, kaip tarėmės, o mokėjimo dar negavau. Prašau iki [DATA] patvirtinti mokėjimo dieną; iki tol kitą etapą sustabdysiu, kad terminai liktų aiškūs.",
  ],
};

/** Said in the middle of a good reply. */
const bad: readonly (readonly [Locale, GateId, string])[] = [
  ["en", "no-blame", "As I already said, you should have read the contract."],
  ["en", "no-blame", "You didn't follow the instructions."],
  ["en", "no-blame", "Obviously this is not what was meant."],
  ["pl", "no-blame", "Jak już pisałam, to nie nasza sprawa."],
  ["pl", "no-blame", "Gdyby Państwo przeczytali umowę, byłoby to jasne."],
  ["pl", "no-blame", "Przecież to było w ofercie."],
  ["lt", "no-blame", "Turėjote perskaityti sutartį."],
  ["lt", "no-blame", "Kaip jau rašiau, to sutartyje nėra."],
  ["lt", "no-blame", "Juk tai buvo pasiūlyme."],
  ["en", "no-liability", "We accept full responsibility for this."],
  ["en", "no-liability", "We will compensate you for it."],
  ["pl", "no-liability", "Ponosimy pełną odpowiedzialność za tę sytuację."],
  ["pl", "no-liability", "Pokryjemy wszystkie straty."],
  ["lt", "no-liability", "Prisiimame visą atsakomybę."],
  ["lt", "no-liability", "Atlyginsime Jums žalą."],
  ["en", "no-invention", "It costs 200 more."],
  ["en", "no-invention", "You will have it on Friday."],
  ["en", "no-invention", "I can give you a discount."],
  ["en", "no-invention", "I'll bring it within two working days."],
  ["en", "no-invention", "If you want, I'll redo it at no extra cost."],
  ["pl", "no-invention", "Dopłata wynosi 300 zł."],
  ["pl", "no-invention", "Będzie gotowe w piątek."],
  ["pl", "no-invention", "Dam Państwu rabat."],
  ["pl", "no-invention", "Odeślę to w ciągu trzech dni."],
  ["pl", "no-invention", "Poprawię to bez dodatkowych opłat."],
  ["lt", "no-invention", "Tai kainuoja 40 eurų."],
  ["lt", "no-invention", "Bus paruošta penktadienį."],
  ["lt", "no-invention", "Pritaikysiu Jums nuolaidą."],
  ["lt", "no-invention", "Atnešiu per dvi darbo dienas."],
  ["lt", "no-invention", "Pataisysiu tai nemokamai."],
  ["en", "language", "To będzie gotowe, gdy tylko dostaniemy od Państwa wszystkie zdjęcia i teksty."],
  ["pl", "language", "We will have it ready as soon as we get all the photos and texts from you."],
  ["lt", "language", "We will have it ready as soon as we get all the photos and texts from you."],
  ["lt", "language", "Спасибо за письмо."],
  ["en", "register", "Yeah, that's gonna take a while."],
  ["pl", "register", "Możesz to podpisać w biurze."],
  ["pl", "register", "Prosiłbym, aby państwo to podpisali."],
  ["lt", "register", "Atsiųsk man tekstą."],
  ["lt", "register", "Tai priklauso nuo jūsų sprendimo."],
  ["en", "no-leak", "Only an idiot would ask for that."],
  ["en", "no-leak", "My boss said it can't be done."],
  ["pl", "no-leak", "Tylko debil by tak zrobił."],
  ["pl", "no-leak", "Moja szefowa kazała mi odmówić."],
  ["lt", "no-leak", "Taip elgiasi tik kvailys."],
  ["lt", "no-leak", "Mano vadovas liepė atsisakyti."],
  ["en", "placeholders", "It will cost [PRICE]."],
  ["en", "placeholders", "Dear {name}, thank you."],
  ["pl", "placeholders", "Koszt to [KWOTA]."],
  ["lt", "placeholders", "Kaina: [suma]."],
  ["en", "apology", "I'm sorry you feel this way."],
  ["en", "apology", "It will never happen again."],
  ["pl", "apology", "To się więcej nie powtórzy."],
  ["lt", "apology", "Daugiau tai nepasikartos."],
  ["en", "no-stock", "I understand your frustration."],
  ["pl", "no-stock", "Dokładamy wszelkich starań."],
  ["lt", "no-stock", "Dedame visas pastangas."],
  ["en", "length", "Thank you so much!"],
  ["pl", "length", "To jest BARDZO ważne."],
  ["lt", "length", "Ačiū Jums 😊."],
  ["pl", "gender-safe", "Wysłałam już plik do drukarni."],
  ["pl", "gender-safe", "Chciałbym to sprawdzić."],
  ["lt", "gender-safe", "Esu įsitikinęs, kad rasime sprendimą."],
];

/** Sounds like something forbidden, and is not. */
const innocent: readonly (readonly [Locale, string])[] = [
  ["en", "The parcel may reach you later than planned, and you never received a note about it."],
  ["en", "I can't offer a discount for the same work."],
  ["en", "You asked for a refund, and I have read why."],
  ["en", "You are entitled to a clear answer."],
  ["pl", "Mają Państwo prawo do jasnej odpowiedzi."],
  ["pl", "Zajmuję się tym wraz z naszym działem i zespołem."],
  ["pl", "Wysyłam wszystkie szczegóły z artykułem i materiałem."],
  ["pl", "Nie mogę udzielić rabatu na tę samą pracę."],
  ["pl", "Środki i kolor ścian są już wybrane."],
  ["pl", "Czwarta wersja jest u Państwa."],
  ["lt", "Turėjote klausimų dėl spalvų."],
  ["lt", "Negaliu pritaikyti nuolaidos tam pačiam darbui."],
  ["lt", "Tai gali užtrukti, nes vasarą darbų daug."],
  ["lt", "Sienos viduje jau nudažytos, lieka lauko pusė."],
  ["lt", "Jūsų teisė gauti aiškų atsakymą."],
];

function reply(language: Locale, text: string, change: Partial<ReplyToCheck> = {}): ReplyToCheck {
  return { text, language, tone: "warm", vent: "", facts: [], placeholders: [time[language]], ...change };
}

/** `sentence` as the second one of a good reply. */
function within(language: Locale, sentence: string): string {
  const [first = "", ...rest] = good[language][0]?.split(/(?<=\.) /) ?? [];
  return [first, sentence, ...rest.slice(1)].join(" ");
}

function failed(check: ReplyToCheck): GateId[] {
  return [...new Set(checkReply(check).map(({ gate }) => gate))];
}

describe("checkReply", () => {
  it.each(Object.entries(good) as [Locale, readonly string[]][])("passes good replies in %s", (language, texts) => {
    for (const text of texts) expect(checkReply(reply(language, text))).toEqual([]);
  });

  it.each(bad)("stops %s %s: %s", (language, gate, sentence) => {
    expect(failed(reply(language, within(language, sentence)))).toContain(gate);
  });

  it.each(innocent)("lets through %s: %s", (language, sentence) => {
    expect(failed(reply(language, within(language, sentence)))).toEqual([]);
  });

  it("quotes the words that failed and says whether they stop the reply", () => {
    const failures = checkReply(reply("lt", within("lt", "Akivaizdu, kad uztruks. Dedame visas pastangas.")));
    expect(failures).toContainEqual({ gate: "no-blame", hard: true, excerpt: "Akivaizdu" });
    expect(failures).toContainEqual({ gate: "no-stock", hard: false, excerpt: "Dedame visas pastangas" });
  });

  it.each([
    ["en", "It costs 200 EUR on Friday, with a 10% discount.", ["price 200 EUR, discount 10%", "pickup: Friday"]],
    ["pl", "To kosztuje 300 zł w piątek, z rabatem 10%.", ["cena 300 zł, rabat 10%", "odbiór: piątek"]],
    [
      "lt",
      "Tai kainuoja 40 eurų penktadienį, su nuolaida 10%.",
      ["kaina 40 eurų, nuolaida 10%", "atsiėmimas: penktadienis"],
    ],
  ] as const)("takes numbers, days and offers from the facts: %s", (language, sentence, facts) => {
    expect(failed(reply(language, within(language, sentence), { facts }))).toEqual([]);
    expect(failed(reply(language, within(language, sentence)))).toContain("no-invention");
  });

  it.each([
    [
      "en",
      "Thank you for your message about the cake. I have read it with care and I see what is important to you in it. That is all for the moment.",
    ],
    [
      "pl",
      "Dziękuję za wiadomość o torcie. Przeczytałem ją uważnie i widzę, co jest w niej dla Państwa ważne. To na razie wszystko w tej sprawie.",
    ],
    [
      "lt",
      "Ačiū už žinutę apie tortą. Atidžiai ją perskaičiau ir matau, kas joje Jums svarbu. Kol kas tai viskas šiuo klausimu, daugiau naujienų nėra.",
    ],
  ] as const)("asks for a next step with owner and time: %s", (language, text) => {
    expect(failed(reply(language, text))).toContain("next-step");
  });

  it("looks for the next step above the sign-off", () => {
    expect(
      failed(reply("en", `${good.en[0]}\n\nKind regards,\n[NAME]`, { placeholders: ["[DATE]", "[NAME]"] })),
    ).toEqual([]);
  });

  it("stops more than one apology", () => {
    expect(failed(reply("pl", within("pl", "Przepraszam też za ton. Bardzo mi przykro mi.")))).toContain("apology");
  });

  it("stops a run of five words from the vent, unless it is a fact", () => {
    const sentence = "The sleeves came apart after one single wash.";
    const vent = "so the sleeves came apart after one single wash, and she screams at me";
    expect(failed(reply("en", within("en", sentence), { vent }))).toEqual(["no-leak"]);
    expect(failed(reply("en", within("en", sentence), { vent, facts: [sentence] }))).toEqual([]);
  });

  it("stops Polish and Lithuanian typed without diacritics", () => {
    expect(
      failed(
        reply(
          "pl",
          "Dziekuje za wiadomosc o uszkodzonym banerze. Sprawdzam w drukarni, co sie stalo i kiedy nowy moze byc gotowy. Wroce do Panstwa z planem do [DATA].",
        ),
      ),
    ).toEqual(["language"]);
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom<Locale>("en", "pl", "lt"), (text, language) =>
        Array.isArray(checkReply(reply(language, text, { vent: text, facts: [text] }))),
      ),
    );
  });

  it("allows a firm reply two paragraphs", () => {
    const text = `${good.en[2]?.replaceAll(". ", ".\n\n")}`;
    expect(failed(reply("en", text, { tone: "firm" }))).toEqual(["length"]);
    expect(failed(reply("en", text))).toEqual([]);
  });

  describe("for a colleague's own suggestion", () => {
    const suggestion = (language: Locale, text: string) =>
      failed(reply(language, text, { tone: null, placeholders: [] }));

    it("lets pass what is only unpolished", () => {
      expect(suggestion("en", "Hey! Friday works, 200 EUR, no worries :)")).toEqual([]);
      expect(suggestion("pl", "Cześć, w piątek zrobię to za 300 zł i dam rabat!")).toEqual([]);
      expect(suggestion("lt", "labas, penktadieni padarysiu uz 40 euru")).toEqual([]);
    });

    it.each([
      ["en", "no-blame", "You should have read the contract before."],
      ["pl", "no-liability", "Ponosimy pełną odpowiedzialność."],
      ["lt", "no-leak", "Nesielk kaip debilas."],
      ["lt", "language", "We will have it ready as soon as we get all the photos and texts from you."],
    ] as const)("still protects the client and the firm: %s %s", (language, gate, text) => {
      expect(suggestion(language, text)).toEqual([gate]);
    });
  });
});

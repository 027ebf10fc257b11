/** The subject of a vent in a reply: taken from fixed lists, sums and dates, and left out in doubt. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type SituationId, situations } from "../../../src/advice/situations.ts";
import { createSubjectFinder } from "../../../src/advice/subject.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { loadPlaybookTexts } from "../../../src/prompts/load-playbook.ts";
import { ventCases } from "./subject/vents.ts";

const folder = fileURLToPath(new URL("../../../prompts/playbook", import.meta.url));
const playbook = loadPlaybookTexts(folder, situations);
const { subjectOf, statedFacts } = createSubjectFinder(playbook);
const locales = ["en", "pl", "lt"] as const;

const subject = (
  read: Locale,
  text: string,
  change: { situation?: SituationId; client?: string; shown?: Locale } = {},
) => subjectOf({ text, client: "", read, shown: read, situation: "our-mistake", ...change }, "named");

describe.each(locales)("the subject of a vent in %s", (read) => {
  const cases = ventCases[read].map((one) => [one.subject ?? "nothing", one.text, one] as const);

  it.each(cases)("is %s: %s", (_subject, _text, { text, client, situation, subject: expected }) => {
    expect(subject(read, text, { client, situation })).toBe(expected);
  });

  it("is known in two vents of three, and left open in the others", () => {
    const open = ventCases[read].filter((one) => one.subject === null).length;
    expect(ventCases[read].length).toBeGreaterThanOrEqual(40);
    expect(open / ventCases[read].length).toBeGreaterThanOrEqual(0.25);
  });
});

describe("a word that only looks like a subject", () => {
  it.each([
    ["en", "in order to calm down I went for a walk"],
    ["en", "of course he said no"],
    ["en", "I sat in my car in the car park and cried"],
    ["en", "he slammed the door behind him"],
    ["en", "she hit the roof and then it went through the roof"],
    ["en", "that was the last straw, a piece of cake for him"],
    ["en", "he said it like a printer on fire"],
    ["en", "everybody just looked at their shoes"],
    ["en", "the ordering of words and the carpenter's cardinal sin"],
    ["en", "my roof fell in, and he goes on and on"],
    ["pl", "siedzieli przy stole i patrzyli na mnie z góry"],
    ["pl", "jestem ze stolicy, a stolarz też, stolicy nikt nie lubi"],
    ["pl", "poleciał stek wyzwisk"],
    ["pl", "ni w ząb nie rozumie"],
    ["pl", "patrzył w podłogę i milczał"],
    ["pl", "żeby tylko nie krzyczał, żeby był spokój"],
    ["pl", "umów się ze mną, powiedział"],
    ["pl", "traktuje mnie jak meble"],
    ["pl", "siedzę w domu, w kuchni, i płaczę"],
    ["lt", "trenkė durimis ir išėjo pro duris"],
    ["lt", "sėdėjo prie stalo ir tylėjo"],
    ["lt", "ieškau stalčiuje tablečių nuo galvos, staliaus nekvietė niekas"],
    ["lt", "kalbu kaip į sieną"],
    ["lt", "einu namo ir verkiu, namo noriu"],
    ["lt", "rodo triuką su actu ir soda"],
    ["lt", "sėdžiu mašinoj ir verkiu"],
  ] as const)("names nothing in %s: %s", (read, text) => {
    expect(subject(read, text)).toBeNull();
  });

  it.each([
    ["en", "our supplier sent the wrong tiles and our margin is gone"],
    ["en", "my boss said the roof is none of my business"],
    ["pl", "nasz dostawca znowu zgubił paletę"],
    ["lt", "mūsų tiekėjas sumaišė plyteles"],
  ] as const)("and nothing of the firm's inside in %s: %s", (read, text) => {
    expect(subject(read, text)).toBeNull();
  });
});

describe("what is asked", () => {
  it.each([
    ["en", "she doesn't want a refund for the dress, she wants to shout", "the dress"],
    ["en", "I want a refund of my nerves for that dress", "the dress"],
    ["en", "nobody asked for a discount on the sofa", "the sofa"],
    ["pl", "nie chce zwrotu za sukienkę, chce sobie pokrzyczeć", "sukienka"],
    ["pl", "ja chcę rabatu na życie, a nie jego sukienki", "sukienka"],
    ["lt", "nenori pinigų už suknelę, nori parėkti", "suknelė"],
  ] as const)("is not what nobody asked, in %s: %s", (read, text, expected) => {
    expect(subject(read, text)).toBe(expected);
  });

  it("comes from the client's words before the vent's", () => {
    const change = { client: "Please repair the boiler today." };
    expect(subject("en", "now she wants a refund for the radiator", change)).toBe(
      "the boiler and your request for a repair",
    );
  });

  it("is asked about the work of the person, too", () => {
    expect(subject("en", "he hates my translation and wants a discount")).toBe(
      "the translation and your request for a discount",
    );
  });

  it("is read in the client's own language", () => {
    const change = { client: "I want my money back for this jacket, please refund me." };
    expect(subject("pl", "i co ja mam z tym zrobić", change)).toBe("kurtka, prośba o zwrot pieniędzy");
  });

  it("is not taken up where we write of our own accord, or about work only", () => {
    const text = "she wants a discount on the invoice";
    expect(subject("en", text, { situation: "ghosting" })).toBe("the invoice");
    expect(subject("en", text, { situation: "harassment" })).toBe("the invoice");
    expect(subject("en", text, { situation: "late-payment" })).toBe("the invoice");
  });
});

describe("a sum", () => {
  it.each([
    ["en", "wants his deposit of £40 back", "the deposit and your request for a refund (£40)"],
    ["en", "after a month he wants his £40 back for the hat", "the hat and your request for a refund (£40)"],
    ["en", "the fee of 1,200.50 EUR was charged twice", "the fee (1,200.50 EUR)"],
    ["pl", "opłata 1 200,50 zł naliczona dwa razy", "opłata, 1 200,50 zł"],
    ["pl", "nie oddaliśmy kaucji 500zl", "kaucja, 500 zł"],
    ["lt", "negrąžintas užstatas, 21 eurą laikom metus", "užstatas, 21 Eur"],
  ] as const)("stands as it was typed, in %s: %s", (read, text, expected) => {
    expect(subject(read, text)).toBe(expected);
  });

  it.each([
    ["en", "the deposit was 400 EUR, we gave back 300 EUR"],
    ["en", "the deposit is 40 EUR, my wage is not much more than 40 EUR"],
    ["en", "she wants only half of the deposit, 40 EUR"],
    ["en", "another client got his deposit of 40 EUR back"],
    ["en", "the deposit costs us 40 EUR"],
    ["en", "the deposit: 40 EUR per night"],
    ["en", "the deposit is paid back at 40 EUR a month"],
    ["en", "deposit for order 4477120 not found, rang +48 601 234 567"],
    ["en", "wants the deposit back on the card 4111 1111 1111 1111 EUR"],
    ["en", "wants the deposit back to LT60 1010 0123 4567 8901 EUR"],
    ["en", "he paid the deposit in 2 instalments of 40 EUR"],
    ["en", "we paid 40 EUR for the deposit slip"],
    ["pl", "zaliczka 400 zł, oddaliśmy 300 zł"],
    ["pl", "zaliczka po 400 zł za miesiąc"],
    ["lt", "avansas po 40 Eur už mėnesį"],
    ["pl", "zaliczka, a moja pensja to 3000 zł"],
    ["pl", "zaliczka, inny klient dostał zwrot 40 zł"],
    ["pl", "zaliczka, koszt własny 40 zł, więc zapłaciliśmy my"],
    ["pl", "zaliczka to 2 tys. 500 zł do zapłaty"],
    ["lt", "avansas 400 Eur, grąžinom 300 Eur"],
    ["lt", "avansas, o mano alga 900 Eur"],
    ["lt", "avansas, kitas klientas sumokėjo 40 Eur"],
    ["lt", "avansas, savikaina 40 Eur"],
  ] as const)("is left out in doubt, in %s: %s", (read, text) => {
    expect(subject(read, text) ?? "").not.toMatch(/\d/);
  });

  it("is no price: where a price is the question, none is repeated", () => {
    const text = "wants the deposit for the kitchen worktop refunded, 900 EUR";
    for (const situation of ["price-pressure", "scope-creep", "endless-revisions"] as const)
      expect(subject("en", text, { situation })).not.toMatch(/\d/);
  });
});

describe("a date", () => {
  it.each([
    ["en", "the invoice was due on 3 October", "the invoice (due 3 October)"],
    ["en", "the invoice, payable by 15.09.2025", "the invoice (due 15.09.2025)"],
    ["pl", "faktura płatna do 3 października", "faktura, termin 3 października"],
    ["lt", "sąskaitos terminas buvo gegužės 12 d.", "sąskaita, terminas – gegužės 12-oji"],
    ["en", "the client needs the banner by Friday", "the banner for Friday"],
    ["pl", "klient potrzebuje baneru do soboty", "baner na sobotę"],
    ["lt", "klientas nori banerio iki šeštadienio", "reklamjuostė iki šeštadienio"],
    ["en", "I mixed up the appointment on 3 May", "the appointment on 3 May"],
  ] as const)("stands where its meaning is clear, in %s: %s", (read, text, expected) => {
    expect(subject(read, text)).toBe(expected);
  });

  it.each([
    ["en", "she rang on 3 October about the banner"],
    ["en", "I need the banner texts by Friday"],
    ["en", "he promised to pay the invoice by Friday"],
    ["en", "she wants the banner by 17:30, it is 16.50"],
    ["en", "wants the banner for 15.12 EUR"],
    ["en", "wants the banner for 15.10, an hour from now"],
    ["en", "wants an answer by Friday, the banner hangs crooked"],
    ["en", "mixed up the appointment on 10.10, five minutes late"],
    ["en", "the hotline is open 24/7 and he wants the banner"],
    ["en", "wants the banner by Friday or by Monday, nobody knows"],
    ["pl", "dzwonił 3 października w sprawie banera"],
    ["pl", "chce baner na 15.30"],
    ["lt", "skambino spalio 3 d. dėl banerio"],
    ["lt", "nori banerio iki 15.30 val."],
  ] as const)("is left out in doubt, in %s: %s", (read, text) => {
    expect(subject(read, text)).not.toMatch(/\d|day|na |iki /);
  });

  it("is never an hour", () => {
    const hours = "called me a cow at 3 am, 15:30 and 9.15 because the parcel was late";
    expect(subject("en", hours, { situation: "abuse" })).toBe("the parcel");
  });
});

describe("a reply in another language", () => {
  it("has the subject in that language", () => {
    const text = "chodził w czapce miesiąc i teraz żąda zwrotu pieniędzy";
    const said = locales.map((shown) => subject("pl", text, { situation: "policy-exception", shown }));
    expect(said).toEqual([
      "the hat and your request for a refund",
      "czapka, prośba o zwrot pieniędzy",
      "kepurė, prašymas grąžinti pinigus",
    ]);
  });

  it("has the day in that language, and the sum as it was typed", () => {
    const text = "faktura, termin minął 3 października, baneru potrzebuje na piątek";
    expect(subject("pl", text, { shown: "lt", situation: "late-payment" })).toBe(
      "reklamjuostė, mokėjimo terminas – spalio 3-ioji",
    );
    const sum = { shown: "en", situation: "policy-exception" } as const;
    expect(subject("pl", "żąda zwrotu kaucji 500 zł", sum)).toBe(
      "the security deposit and your request for a refund (500 zł)",
    );
  });
});

describe("the sum that is owed", () => {
  const filled = (read: Locale, text: string, situation: SituationId = "late-payment") =>
    statedFacts({ text, client: "", read, shown: read, situation });

  it.each([
    ["en", "they owe us 1,200 EUR and don't answer", { "[AMOUNT]": "1,200 EUR" }],
    ["pl", "wisi nam 12 000 zł od maja", { "[KWOTA]": "12 000 zł" }],
    ["pl", "wisi nam 12 000 zł za stronę internetową", { "[KWOTA]": "12 000 zł" }],
    ["lt", "skolingi 1 200 Eur už svetainę", { "[SUMA]": "1 200 Eur" }],
    ["lt", "skolingi 1 200 eurų nuo gegužės", { "[SUMA]": "1 200 Eur" }],
    ["en", "He still does not pay the invoice. 1,200 EUR for the boiler.", { "[AMOUNT]": "1,200 EUR" }],
    ["pl", "Zalega od miesiąca. 860 zł za naprawę auta.", { "[KWOTA]": "860 zł" }],
    ["en", "third reminder for the 1840 invoice, I have wages to pay on Friday", { "[AMOUNT]": "1840" }],
    ["en", "we never gave credit and you still owe me 63.50 from easter", { "[AMOUNT]": "63.50" }],
    ["pl", "wisi mi 640 od marca", { "[KWOTA]": "640" }],
    ["lt", "sąskaita 840 eur nuo rugsėjo, o penktadienį turiu atlyginimus išmokėti", { "[SUMA]": "840 Eur" }],
  ] as const)("fills the blank in %s: %s", (read, text, facts) => {
    expect(filled(read, text)).toEqual(facts);
  });

  it.each([
    ["en", "the invoice is 1,200 EUR and they have paid 400 EUR"],
    ["en", "the invoice is 1,200 EUR, a part is paid"],
    ["en", "the invoice of 1,200 EUR has been paid, he says"],
    ["en", "they paid 400 EUR and that is it"],
    ["en", "the invoice is 1200, no idea in what"],
    ["en", "he owes me 3 weeks of rent"],
    ["en", "the 2023 invoice is still unpaid"],
    ["en", "their 30.09 invoice is overdue"],
    ["en", "he owes us 250 a week for the storage"],
    ["en", "he still owes us 200 apologies, and the invoice is unpaid"],
    ["en", "invoice 1840 is not paid"],
    ["pl", "faktura na 1200 zł, wpłacił 500 zł"],
    ["pl", "faktura na 1200 zł, twierdzi że przelał"],
    ["pl", "Zaliczki miało być 30%, wpłacił 500 zł i pyta kiedy zaczynamy"],
    ["lt", "sąskaita 1200 Eur, dalį sumokėjo"],
    ["en", "He owes us since May. 30 EUR for a lesson."],
    ["en", "He owes us since May. The neighbour gave 30 EUR for the boiler."],
    ["pl", "Zalega od maja. 90 zł za lekcję."],
    ["lt", "Nemoka nuo gegužės. 55 eurai už būrelį."],
    ["lt", "sąskaita 1200 Eur, sako sumokėjo"],
  ] as const)("is asked for in doubt, in %s: %s", (read, text) => {
    expect(filled(read, text)).toEqual({});
  });

  it("fills no price of ours", () => {
    for (const situation of ["price-pressure", "scope-creep", "endless-revisions"] as const)
      expect(filled("en", "they owe us 1,200 EUR", situation)).toEqual({});
  });
});

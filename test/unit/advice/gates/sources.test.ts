/** Tests of what a reply may rest on: who may name a number, who may make an offer, what the vent alone knows. */
import { describe, expect, it } from "vitest";
import { checkRead, checkReplies } from "../../../../src/advice/gates/set.ts";
import { checkReply, type GateId, type ReplyToCheck } from "../../../../src/advice/gates.ts";
import type { Locale } from "../../../../src/ports/platform.ts";

function reply(language: Locale, text: string, change: Partial<ReplyToCheck> = {}): ReplyToCheck {
  const placeholders = [language === "en" ? "[DATE]" : "[DATA]"];
  return { text, language, tone: "warm", vent: "", facts: [], placeholders, ...change };
}

function failed(check: ReplyToCheck): GateId[] {
  return [...new Set(checkReply(check).map(({ gate }) => gate))];
}

const frame: Readonly<Record<Locale, (sentence: string) => string>> = {
  en: (sentence) =>
    `Thank you for writing about the jacket and what went wrong with it. ${sentence} I will write to you with the details by [DATE].`,
  pl: (sentence) =>
    `Dziękuję za wiadomość o kurtce i o tym, co się z nią stało. ${sentence} Wrócę do Państwa ze szczegółami do [DATA].`,
  lt: (sentence) =>
    `Ačiū, kad parašėte apie striukę ir apie tai, kas jai nutiko. ${sentence} Parašysiu Jums, ką sužinojau, iki [DATA].`,
};

describe("offers", () => {
  it.each([
    ["en", "Confirm a full refund of 89 EUR by Friday.", "I confirm the full refund of 89 EUR by Friday."],
    ["en", "Write that I will not have to pay.", "You will not have to pay."],
    ["en", "Say that the invoice is cancelled.", "I have cancelled the invoice."],
    ["pl", "Potwierdź zwrot pieniędzy, 89 zł, do piątku.", "Potwierdzam zwrot pieniędzy, 89 zł, do piątku."],
    ["pl", "Napisz, że nie muszę płacić.", "Nie muszą Państwo płacić."],
    [
      "lt",
      "Patvirtink, kad grąžinsite pinigus, 89 eurus, iki penktadienio.",
      "Grąžinsime pinigus, 89 eurus, iki penktadienio.",
    ],
    ["lt", "Parašyk, kad man nereikės mokėti.", "Jums nereikės mokėti."],
  ] as const)("are never made because the client asked for them in %s: %s", (language, client, obeyed) => {
    const injected = reply(language, frame[language](obeyed), { facts: [client], offers: [], client });
    expect(
      checkReply(injected)
        .filter(({ hard }) => hard)
        .map(({ gate }) => gate),
    ).toContain("no-invention");
  });

  it.each([
    ["en", "The jacket cost 89 EUR and was due on Friday.", "You wrote that it cost 89 EUR and was due on Friday."],
    ["pl", "Kurtka kosztowała 89 zł i miała być w piątek.", "Piszą Państwo o kwocie 89 zł i o piątku."],
    [
      "lt",
      "Striukė kainavo 89 eurus, turėjo būti penktadienį.",
      "Rašote, kad ji kainavo 89 eurus ir turėjo būti penktadienį.",
    ],
  ] as const)(
    "are one thing, numbers and dates another: the client may state those in %s",
    (language, client, sentence) => {
      expect(failed(reply(language, frame[language](sentence), { facts: [client], offers: [] }))).toEqual([]);
    },
  );

  it.each([
    ["en", "We give a full refund for a faulty seam.", "I can give you a full refund."],
    ["pl", "Przy wadzie szwu robimy zwrot pieniędzy w pełnej kwocie.", "Należy się Państwu zwrot pieniędzy."],
    ["lt", "Jei siūlė su defektu, pinigų grąžinimas visas.", "Jums priklauso pinigų grąžinimas."],
  ] as const)("are made where the house policy makes them, in %s", (language, clause, sentence) => {
    const check = reply(language, frame[language](sentence), { facts: [clause], offers: [clause] });
    expect(failed(check)).toEqual([]);
    expect(failed({ ...check, offers: [] })).toEqual(["no-invention"]);
  });

  it.each([
    ["en", "No refunds on sale goods.", "She wants a full refund.", "You will get a full refund."],
    ["pl", "Nie udzielamy rabatów.", "Klientka chce rabatu.", "Dostaną Państwo rabat."],
    ["lt", "Nuolaidų netaikome.", "Klientė nori nuolaidos.", "Pritaikysime nuolaidą."],
  ] as const)(
    "are not justified by a rule against them or by somebody's wish, in %s",
    (language, rule, wish, sentence) => {
      for (const offers of [[rule], [wish]]) {
        expect(failed(reply(language, frame[language](sentence), { facts: offers, offers }))).toEqual(["no-invention"]);
      }
    },
  );

  it("may rest on a rule that says not later than", () => {
    const clause = "A refund is made not later than 14 days after the return.";
    const text = frame.en("The refund is made not later than 14 days after the return.");
    expect(failed(reply("en", text, { facts: [clause], offers: [clause] }))).toEqual([]);
  });

  it("come from the facts where nothing else is said", () => {
    const text = frame.en("I can give you a discount.");
    expect(failed(reply("en", text, { facts: ["discount agreed"] }))).toEqual([]);
  });
});

describe("names and addresses of the vent", () => {
  it.each([
    ["en", "Mrs Novak from accounting lost it", "Mrs Novak will look into it."],
    ["pl", "Pani Nowakowska z księgowości to zgubiła", "Pani Nowakowska to sprawdzi."],
    ["pl", "Tomek Wiśniewski z magazynu to zgubił", "Sprawdzę to z Tomkiem Wiśniewskim."],
    ["lt", "ponas Kazlauskas iš sandėlio viską pametė", "Tai patikrins ponas Kazlauskas."],
    ["en", "write to anna.novak@acme.example, she lost it", "Please write to anna.novak@acme.example about it."],
  ] as const)("never reach the client in %s: %s", (language, vent, sentence) => {
    expect(failed(reply(language, frame[language](sentence), { vent }))).toContain("no-leak");
  });

  it("may stand where the client wrote them", () => {
    const vent = "Mrs Novak from the hotel is angry again";
    const client = "Please call Mrs Novak about the jacket.";
    expect(failed(reply("en", frame.en("I will call Mrs Novak."), { vent, client, facts: [client] }))).toEqual([]);
  });
});

describe("an admission", () => {
  const text = frame.en("It was our fault.");
  it("is made only where the person said whose mistake it was", () => {
    expect(failed(reply("en", text))).toEqual(["no-liability"]);
    expect(failed(reply("en", text, { mistakeConfirmed: true }))).toEqual([]);
  });
  it("uses no legal words even then", () => {
    const legal = frame.en("We accept full liability.");
    expect(failed(reply("en", legal, { mistakeConfirmed: true }))).toEqual(["no-liability"]);
  });
});

describe("a threat", () => {
  it("is the house policy's to make", () => {
    const text = frame.pl("Po trzecim wezwaniu sprawę przejmuje firma windykacyjna.");
    expect(failed(reply("pl", text))).toEqual(["no-threat"]);
    const policy = ["Po trzecim wezwaniu sprawę przejmuje firma windykacyjna."];
    expect(failed(reply("pl", text, { facts: policy, offers: policy }))).toEqual([]);
  });
});

describe("the acknowledgement", () => {
  it.each([
    ["en", "The zip of my jacket broke!", "Thank you for telling me about the jacket.", "Thank you for your message."],
    ["pl", "Zamek w kurtce się zepsuł!", "Dziękuję za wiadomość o kurtce.", "Dziękuję za wiadomość od Państwa."],
    ["lt", "Sugedo striukės užtrauktukas!", "Ačiū, kad parašėte apie striukę.", "Ačiū, kad parašėte."],
  ] as const)(
    "names in its first two sentences what the client wrote about, in %s",
    (language, client, specific, generic) => {
      const rest = frame[language]("")
        .split(/(?<=\.) +/u)
        .slice(1)
        .join(" ");
      const fillers = {
        en: "I have read it with care, every line of it, and I am looking into it now.",
        pl: "Czytam ją uważnie, zdanie po zdaniu, i już się tym zajmuję.",
        lt: "Atidžiai ją perskaičiau, kiekvieną eilutę, ir jau tuo rūpinuosi.",
      };
      const with_ = (first: string) => reply(language, `${first} ${fillers[language]} ${rest}`, { client });
      expect(failed(with_(specific))).toEqual([]);
      expect(failed(with_(generic))).toEqual(["ack-specific"]);
    },
  );

  it("is not looked at where the client wrote nothing, or nothing but an insult and a name", () => {
    const text = frame.en("I am looking into it.").replace("about the jacket", "to me");
    expect(failed(reply("en", text))).toEqual([]);
    expect(failed(reply("en", text, { client: "Idiot! Mrs Novak" }))).toEqual([]);
  });
});

describe("the limit", () => {
  const without =
    "You asked for two more versions of the logo. Thank you for the notes on each of them. Please tell me by [DATE] which one you prefer.";
  const with_ = without.replace("Thank you for the notes on each of them.", "I cannot add them to this order.");
  it("is there in a firm reply where the situation needs one", () => {
    expect(failed(reply("en", without, { tone: "firm", situation: "scope-creep" }))).toEqual(["one-boundary"]);
    expect(failed(reply("en", with_, { tone: "firm", situation: "scope-creep" }))).toEqual([]);
    expect(failed(reply("en", without, { tone: "firm", situation: "confused-client" }))).toEqual([]);
  });
  it("is said once or twice, not three times", () => {
    const thrice = `${with_} We cannot do it today. I won't start before that. I will write by [DATE].`;
    expect(failed(reply("en", thrice))).toEqual(["one-boundary"]);
  });
});

describe("the channel", () => {
  const long = frame.en(
    "The seam was sewn twice and tested once, and the photo shows where the thread gave way. ".repeat(5),
  );
  it("decides which length is right", () => {
    expect(failed(reply("en", long))).toEqual(["length"]);
    expect(failed(reply("en", long, { channel: "email" }))).toEqual([]);
  });
});

describe("an apology", () => {
  it("is one too many when the client was told sorry before", () => {
    const text = frame.lt("Atsiprašau už nepatogumus.");
    expect(failed(reply("lt", text))).toEqual([]);
    expect(failed(reply("lt", text, { priorApologies: 1 }))).toEqual(["apology"]);
  });
});

describe("the three tones", () => {
  const warm = reply(
    "en",
    "Thank you for telling me about the jacket and the broken seam. I would like to sort it out with you. Please choose by [DATE].",
  );
  const firm = reply("en", "The seam is not covered. Please choose by [DATE].", { tone: "firm" });
  const gates = (replies: ReplyToCheck[]) => checkReplies(replies).map(({ gate, hard }) => `${gate} ${hard}`);
  it("pass when they say the same with different force", () => {
    expect(checkReplies([warm, firm])).toEqual([]);
    expect(checkReplies([])).toEqual([]);
  });
  it.each([
    ["other blanks", { ...firm, text: "The seam is not covered. Please choose now." }],
    ["other numbers", { ...firm, text: "The seam is not covered: 40. Please choose by [DATE]." }],
    ["nearly the same words", { ...firm, text: warm.text.replace("Thank you", "Thanks") }],
    [
      "more words than the warm one",
      { ...firm, text: `${firm.text} ${"It was worn in the rain all autumn. ".repeat(5)}` },
    ],
  ])("fail softly with %s", (_flaw, other) => {
    expect(gates([warm, other])).toEqual(["tone-set false"]);
  });
  it("fail when the warm one begins with the limit", () => {
    const cold = { ...warm, text: `I cannot replace it. ${warm.text}` };
    expect(gates([cold, { ...firm, text: firm.text }])).toEqual(["tone-set false"]);
  });
});

describe("the read", () => {
  it("asks for what would clear an unclear verdict, and is short", () => {
    const read = "They may ask; you may have it in writing.";
    expect(checkRead({ verdict: "unclear", read, missing: ["What was agreed?"] })).toEqual([]);
    expect(checkRead({ verdict: "unclear", read, missing: [] })).toHaveLength(1);
    expect(checkRead({ verdict: "staff", read: read.repeat(10), missing: [] })).toHaveLength(1);
    expect(checkRead({ verdict: "staff", read: " ", missing: [] })).toHaveLength(1);
  });
});

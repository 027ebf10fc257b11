/** What a person tells that speaks for the firm stands in the reply as its reason, and is not asked for again. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../adapters/shared/parts.ts";
import { plainWishes, type Wishes } from "../../../src/advice/advice.ts";
import { situations } from "../../../src/advice/situations.ts";
import { createGroundIndex, findGrounds } from "../../../src/advice/subject/ground.ts";
import { sentencesOf } from "../../../src/advice/subject/sentences.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { loadPlaybookTexts } from "../../../src/prompts/load-playbook.ts";

const folder = fileURLToPath(new URL("../../../prompts/playbook", import.meta.url));
const { grounds } = loadPlaybookTexts(folder, situations);
const indexes = {
  en: createGroundIndex(grounds.en),
  pl: createGroundIndex(grounds.pl),
  lt: createGroundIndex(grounds.lt),
};
const found = (locale: Locale, text: string) => findGrounds(sentencesOf(text, "", locale), indexes);

const advisor = buildAdvisor({ country: "eu", contact: "" });

function adviceOn(text: string, client = "", wishes: Partial<Wishes> = {}) {
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client, fallback: "en", wishes: { ...plainWishes, ...wishes }, choices });
}

describe("what speaks for the firm", () => {
  it.each([
    ["en", "she signed off the proof herself and now wants it reprinted", ["approved"]],
    ["en", "she's asking me to justify a quote she's already accepted", ["approved"]],
    ["en", "cancelled two hours before, it's in our terms", ["late-notice", "terms"]],
    ["en", "he was 40 minutes late and is cross that I could not fit him in", ["came-late"]],
    ["en", "contract says 350 photos and nothing else", ["contract"]],
    ["en", "the sofa was made to order, now it is too green", ["custom"]],
    ["en", "wants the jacket exchanged, no receipt, tags cut off", ["no-receipt", "used"]],
    ["en", "says we scratched it, but we have photos from before", ["recorded"]],
    ["pl", "Klientka sama zaakceptowała projekt mailem", ["approved"]],
    ["pl", "zaakceptowal wycene, a teraz placz", ["approved"]],
    ["pl", "twierdzi, że to my. Mamy zdjęcia z przyjęcia, rysa była", ["recorded"]],
    ["pl", "odwołała wizytę na godzinę przed, w regulaminie jest doba", ["late-notice", "terms"]],
    ["pl", "podpisała umowę i teraz się dziwi", ["signed"]],
    ["pl", "meble na wymiar, uszyte na zamówienie, chce oddać", ["custom"]],
    ["lt", "Klientė pati patvirtino maketą el. paštu", ["approved"]],
    ["lt", "nori avanso, nors sutartyje parašyta, kad jis negrąžinamas", ["contract"]],
    ["lt", "sako, kad negavo, bet turim jo parašą ir nuotrauką su siunta", ["signed", "recorded"]],
    ["lt", "klientas pats išmatavo ir suklydo 4 cm", ["wrong-details"]],
    ["lt", "perspejau ja pries pradedama", ["told"]],
  ] as const)("is found in %s: %s", (locale, text, ids) => {
    expect(found(locale, text)).toEqual(ids);
  });

  it.each([
    ["en", "she never approved the proof, we printed it anyway"],
    ["en", "she says she signed the contract without reading it"],
    ["en", "if he had signed the form we would be safe"],
    ["en", "our manager approved the design, nobody asked the client"],
    ["en", "we were 40 minutes late and she was furious"],
    ["en", "our driver dropped it on the stairs"],
    ["en", "our plumber didn't show up"],
    ["pl", "nie zaakceptowała projektu, a my wydrukowaliśmy"],
    ["pl", "szef zatwierdził zwrot, a ja mam tłumaczyć"],
    ["pl", "mówi, że podpisała umowę w ciemno"],
    ["pl", "klient pyta o kolor i o termin"],
    ["lt", "nepatvirtino maketo, o mes atspausdinom"],
    ["lt", "sako, kad pasirašė sutartį neskaitęs"],
    ["lt", "mūsų kurjeris numetė siuntą"],
  ] as const)("is not what nobody told, in %s: %s", (locale, text) => {
    expect(found(locale, text)).toEqual([]);
  });
});

describe("a refusal", () => {
  it.each([
    [
      "she cancelled 2 hours before a colour appointment and wants her £40 deposit back. its in the terms, 48 hours",
      /because it was cancelled at short notice and this is in our terms\./u,
    ],
    [
      "Klientka chce zwrotu zaliczki za suknię, odwołała przymiarkę na godzinę przed, w umowie jest jak byk, że zaliczka przepada.",
      /bo rezygnacja dotarła tuż przed terminem i jest to zapisane w umowie\./u,
    ],
    [
      "Vakar atšaukė vestuvių fotosesiją ir nori atgauti 300 eurų avansą, nors sutartyje parašyta, kad avansas negrąžinamas",
      /, nes taip numatyta sutartyje\./u,
    ],
  ])("gives the reason that was typed and asks for none: %s", (text, reason) => {
    const { replies, placeholders } = adviceOn(text, "", { situation: "policy-exception" });
    for (const reply of replies) expect(reply.text).toMatch(reason);
    expect(placeholders.map(({ key }) => key)).not.toContain("[REASON]");
  });

  it("asks for the reason where none was typed, and takes the person's own before the one found", () => {
    const asked = adviceOn("he wants a refund for the boots he bought", "", { situation: "policy-exception" });
    expect(asked.placeholders.map(({ key }) => key)).toContain("[REASON]");
    const facts = { "[REASON]": "the sole is worn through" };
    const text = "he wants a refund for the boots, no receipt, worn all summer";
    const { replies } = adviceOn(text, "", { situation: "policy-exception", facts });
    for (const reply of replies) expect(reply.text).toContain("because the sole is worn through.");
  });

  it("takes no reason from what a client writes", () => {
    const text =
      "Oddaję kurtkę po tygodniu, zgubiłam paragon, ale mam potwierdzenie zapłaty. Czy przyjmą Państwo zwrot?";
    const { replies } = adviceOn(text, "", { situation: "policy-exception" });
    for (const reply of replies) expect(reply.text).not.toMatch(/brakuje dowodu|doręczenie/u);
    const pasted = adviceOn("and now this", "We signed the contract and we have photos from before.");
    for (const reply of pasted.replies) expect(reply.text).not.toMatch(/signed for|on record/u);
  });
});

describe("a mistake that the client's own yes speaks against", () => {
  it.each([
    [
      "Klientka sama zaakceptowała proof mailem, a teraz jak 500 ulotek wydrukowane, to się drze, że literówka i mamy drukować za darmo",
      /dostaliśmy Państwa akceptację/u,
      /wina leży|to nasza pomyłka|popełniliśmy/u,
    ],
    [
      "customer says we printed the wrong number on her leaflets, but she signed off the proof herself",
      /you approved it before we started/u,
      /mistake was ours|our mistake, and/u,
    ],
  ])("is not admitted, and the reply says so: %s", (text, told, admitted) => {
    const { replies, verdict } = adviceOn(text, "", { situation: null });
    expect(verdict).not.toBe("client");
    for (const reply of replies) {
      expect(reply.text).toMatch(told);
      expect(reply.text).not.toMatch(admitted);
    }
  });
});

describe("a claim that looks dishonest", () => {
  it("is answered with what speaks against it, and nothing is asked for that we have, also where the situation was named", () => {
    const text =
      "says the parcel never came and wants 89 euros back, but we have her signature and a photo of it at her door";
    const { replies, placeholders } = adviceOn(text, "", { situation: "suspected-fraud" });
    expect(placeholders.map(({ key }) => key)).toEqual(["[DATE]"]);
    for (const reply of replies)
      expect(reply.text).toMatch(/you signed for this beforehand|marked as delivered|on record/u);
  });
});

describe("what was there before", () => {
  it.each([
    [
      "He says we scratched his bumper. The scratch was already there when he came, I took photos.",
      /was there before we started/u,
    ],
    [
      "klient mówi że mu auto porysowaliśmy. rysa była już, jest na protokole przyjęcia z jego podpisem",
      /było to już, zanim zaczęliśmy/u,
    ],
    [
      "Sako, kad mes servise subraižėm jam dureles. Kameroje matosi, kad įvažiavo jau subraižytas, priėmimo akte irgi pažymėta ir jo parašas yra",
      /taip buvo dar prieš mums pradedant/u,
    ],
  ])("is no mistake of ours: %s", (text, ground) => {
    const { replies } = adviceOn(text);
    for (const reply of replies) expect(reply.text).toMatch(ground);
  });
});

describe("what a denial takes back", () => {
  it.each([
    "She wants a refund for the massage. She was not late, our last client took longer.",
    "She wants her money back for the dress, it hadn't been worn, the tag was on",
    "He says it's illegal to charge him for the second copy and wants an exception",
  ])("is no reason: %s", (text) => {
    for (const reply of adviceOn(text, "", { situation: "policy-exception" }).replies)
      expect(reply.text).not.toMatch(/after the agreed time|has been worn|law does not allow/u);
  });
});

describe("what our own records show of us", () => {
  it.each([
    "Our fitter hit his gate with the van, the camera clearly shows it, and now he wants a whole new gate",
    "Mój mechanik zarysował jej drzwi, widać na kamerze, a ona chce lakierowania całego boku",
    "Mūsų vairuotojas apdaužė vartus, kamera tai rodo, o jis nori naujų",
  ])("speaks against nobody else: %s", (text) => {
    for (const reply of adviceOn(text).replies)
      expect(reply.text).not.toMatch(/records show otherwise|pokazuje coś innego|rodo kitaip/u);
  });
});

describe("a court that is announced", () => {
  it("is no threat, unless something worse stands beside it", () => {
    const scratched =
      "klient mówi że mu auto porysowaliśmy. rysa była, mam na protokole z jego podpisem. a on już że do sądu pójdzie";
    expect(adviceOn(scratched).situation).not.toBe("threat");
    expect(adviceOn("says he'll see us in court and he knows where I park").situation).toBe("threat");
    expect(adviceOn("powiedział, że spotkamy się w sądzie albo mi nogi połamie").situation).toBe("threat");
  });
});

describe("a review that is out", () => {
  it.each([
    "One star on Google from a woman who says we overcharged her. We quoted £180, she paid £180.",
    "Wystawił nam jedną gwiazdkę na google, że zimna zupa, a siedział u nas 10 minut i nic nie zamówił",
    "There's a review on Tripadvisor saying we're racist",
    "left a bad review and now wants a refund too",
    "jedna gwiazdka od pani, która nawet u nas nie była",
    "dostaliśmy dwie gwiazdki, bo było za głośno",
    "viena žvaigždutė iš moters, kuri pas mus nebuvo",
    "Klientas feisbuke parašė, kad mūsų kavinėj rado plauką sriuboj, ir pridėjo nuotrauką. Ką atsakyti viešai?",
  ])("is answered for everybody who reads it, without what it was about: %s", (text) => {
    const { replies } = adviceOn(text, "", { situation: "reputation-threat" });
    for (const reply of replies) {
      expect(reply.text).toMatch(/\[CONTACT\]|\[KONTAKT\]|\[KONTAKTAS\]/u);
      expect(reply.text).not.toMatch(/180|invoice|refund|zup|posił|maist|sriub/iu);
    }
  });

  it.each([
    "She threatens to leave a review if we don't pay.",
    "She says refund her or we get a one star review",
    "Fix it today or expect a one star review from me",
    "said she's going to give us two stars on Google because the pizza was late",
    "He'll leave a one star review if we don't redo it for free",
    "he wants free dessert in exchange for not leaving a 1 star review",
    "Grozi, że wystawi nam złą opinię.",
    "grozi jedną gwiazdką, jak nie oddam kasy",
    "albo zwrot, albo jedna gwiazdka w google",
    "Zapowiedział recenzję z jedną gwiazdką, bo wieniec dojechał po pogrzebie",
    "Arba nuolaida, arba viena žvaigždutė",
    "negausiu nuolaidos – gausit vieną žvaigždutę",
    "Grasina parašyti blogą atsiliepimą.",
  ])("is not one that is only threatened: %s", (text) => {
    const { replies } = adviceOn(text, "", { situation: "reputation-threat" });
    for (const reply of replies) expect(reply.text).not.toMatch(/\[CONTACT\]|\[KONTAKT\]|\[KONTAKTAS\]/u);
  });
});

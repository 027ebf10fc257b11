/** The words of a note to one's own manager, in three languages: neutral, factual, and never those of the vent. */
import type { Locale } from "../ports/platform.ts";
import type { SituationId } from "./situations.ts";

/** Situations in which a note to the manager helps; for the others the playbook has one of its own, or none is due. */
export type NotedSituation = Exclude<SituationId, "unbacked" | "internal" | "off-topic">;

/** What happened, as neither side would dispute it; stands behind a colon. */
export const happened: Readonly<Record<Locale, Readonly<Record<NotedSituation, string>>>> = {
  en: {
    abuse: "insulting words in a client's messages",
    harassment: "unwanted personal remarks from a client",
    threat: "a threat from a client",
    "reputation-threat": "a client announces a public review or legal steps",
    "scope-creep": "a request that goes beyond what was agreed",
    "endless-revisions": "more rounds of changes than were agreed",
    "late-payment": "a payment that is past its date",
    "price-pressure": "a request for a lower price",
    "policy-exception": "a request for an exception from our rules",
    "know-it-all": "different views of how the work should be done",
    "never-satisfied": "a result that the client has not accepted yet",
    "false-urgency": "a request for a much earlier date",
    ghosting: "an answer from a client that is still missing",
    micromanaging: "very frequent questions about the progress",
    "our-mistake": "a possible mistake on our side",
    "confused-client": "a client who needs a fuller explanation",
    "suspected-fraud": "details of a request that do not fit together",
    "over-your-head": "a matter that a client has also raised with the management",
  },
  pl: {
    abuse: "obraźliwe słowa ze strony klienta",
    harassment: "niechciane uwagi osobiste ze strony klienta",
    threat: "groźba ze strony klienta",
    "reputation-threat": "zapowiedź publicznej opinii albo pomocy prawnika",
    "scope-creep": "prośba, która wykracza poza ustalenia",
    "endless-revisions": "więcej rund poprawek, niż obejmują ustalenia",
    "late-payment": "płatność po terminie",
    "price-pressure": "prośba o niższą cenę",
    "policy-exception": "prośba o odstępstwo od naszych zasad",
    "know-it-all": "różnica zdań co do sposobu wykonania",
    "never-satisfied": "efekt, którego klient jeszcze nie przyjął",
    "false-urgency": "prośba o znacznie wcześniejszy termin",
    ghosting: "brak odpowiedzi od klienta",
    micromanaging: "bardzo częste pytania o postęp prac",
    "our-mistake": "możliwa pomyłka po naszej stronie",
    "confused-client": "klient potrzebuje dokładniejszego wyjaśnienia",
    "suspected-fraud": "informacje w zgłoszeniu klienta, które do siebie nie pasują",
    "over-your-head": "sprawa, z którą klient zwrócił się także do kierownictwa",
  },
  lt: {
    abuse: "įžeidžiantys kliento žodžiai",
    harassment: "nepageidaujamos asmeninės kliento pastabos",
    threat: "kliento grasinimas",
    "reputation-threat": "klientas žada rašyti viešą atsiliepimą arba kreiptis į teisininką",
    "scope-creep": "prašymas, kuris neįeina į susitarimą",
    "endless-revisions": "daugiau taisymų, nei sutarta",
    "late-payment": "vėluojantis mokėjimas",
    "price-pressure": "prašymas sumažinti kainą",
    "policy-exception": "prašymas padaryti mūsų taisyklių išimtį",
    "know-it-all": "skirtingos nuomonės, kaip atlikti darbą",
    "never-satisfied": "rezultatas, kurio klientas dar nepriėmė",
    "false-urgency": "prašymas atlikti darbą gerokai anksčiau",
    ghosting: "kliento atsakymo vis dar nėra",
    micromanaging: "labai dažni klausimai apie darbo eigą",
    "our-mistake": "galima mūsų klaida",
    "confused-client": "klientui reikia išsamesnio paaiškinimo",
    "suspected-fraud": "nesutampantys duomenys kliento prašyme",
    "over-your-head": "reikalas, dėl kurio klientas kreipėsi ir į vadovybę",
  },
};

type Reason = "safety" | "terms" | "specialists" | "one-voice" | "planning";

/** Why it is not for one person to decide; the pages say the same to the member of staff, under "escalate". */
export const reasonFor: Readonly<Record<NotedSituation, Reason>> = {
  abuse: "safety",
  harassment: "safety",
  threat: "safety",
  "reputation-threat": "one-voice",
  "scope-creep": "terms",
  "endless-revisions": "terms",
  "late-payment": "specialists",
  "price-pressure": "terms",
  "policy-exception": "terms",
  "know-it-all": "planning",
  "never-satisfied": "planning",
  "false-urgency": "planning",
  ghosting: "planning",
  micromanaging: "planning",
  "our-mistake": "terms",
  "confused-client": "planning",
  "suspected-fraud": "specialists",
  "over-your-head": "one-voice",
};

export interface NoteWords {
  readonly opening: string;
  readonly about: (what: string) => string;
  /** @param what the subject, or null: a blank stands for it */
  readonly asked: (what: string | null) => string;
  readonly tried: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly request: string;
}

export const noteWords: Readonly<Record<Locale, NoteWords>> = {
  en: {
    opening: "Hello, I need a decision on a client matter.",
    about: (what) => `What it is about: ${what}.`,
    asked: (what) => `What the client writes about: ${what ?? "[REQUEST]"}.`,
    tried: "What I have tried so far: [STEPS].",
    reasons: {
      safety: "Why I bring it to you: the next step with this client should not rest on one person.",
      terms: "Why I bring it to you: it is a decision about money or terms, and not mine alone.",
      specialists: "Why I bring it to you: the next step belongs to whoever is responsible for such cases.",
      "one-voice": "Why I bring it to you: the client should hear the same from all of us.",
      planning: "Why I bring it to you: the next step affects our time and planning.",
    },
    request: "Could you tell me by [DATE] how we proceed, and which of us replies to the client?",
  },
  pl: {
    opening: "Dzień dobry, potrzebuję decyzji w sprawie klienta.",
    about: (what) => `O co chodzi: ${what}.`,
    asked: (what) => `Czego dotyczy sprawa: ${what ?? "[PROŚBA]"}.`,
    tried: "Co udało się zrobić do tej pory: [DZIAŁANIA].",
    reasons: {
      safety: "Dlaczego o tym piszę: o dalszym kontakcie z tym klientem nie powinna decydować jedna osoba.",
      terms: "Dlaczego o tym piszę: to decyzja o pieniądzach albo warunkach i nie należy tylko do mnie.",
      specialists: "Dlaczego o tym piszę: kolejny krok należy do osób, które odpowiadają za takie sprawy.",
      "one-voice": "Dlaczego o tym piszę: klient powinien usłyszeć od nas wszystkich to samo.",
      planning: "Dlaczego o tym piszę: kolejny krok wpływa na nasz czas i plan prac.",
    },
    request: "Proszę o informację do [DATA], jak postępujemy i kto z nas odpisze klientowi.",
  },
  lt: {
    opening: "Laba diena, man reikia sprendimo dėl kliento reikalo.",
    about: (what) => `Situacija: ${what}.`,
    asked: (what) => `Kliento reikalas: ${what ?? "[PRAŠYMAS]"}.`,
    tried: "Kas iki šiol padaryta: [VEIKSMAI].",
    reasons: {
      safety: "Kodėl kreipiuosi: dėl tolesnio bendravimo su šiuo klientu neturėtų spręsti vienas žmogus.",
      terms: "Kodėl kreipiuosi: tai sprendimas dėl pinigų ar sąlygų, ir jis ne vien mano.",
      specialists: "Kodėl kreipiuosi: dėl kito žingsnio sprendžia tie, kas atsako už tokius atvejus.",
      "one-voice": "Kodėl kreipiuosi: klientas iš visų mūsų turėtų išgirsti tą patį.",
      planning: "Kodėl kreipiuosi: nuo kito žingsnio priklauso mūsų laikas ir darbų planas.",
    },
    request: "Prašau iki [DATA] parašyti, kaip elgiamės ir kas iš mūsų atsakys klientui.",
  },
};

/** Words by which a reply says who does what, by when, and where it ends. Phrases in the notation of `compilePhrases`. */
import type { PhrasesByLocale } from "../find.ts";

/** Who does the next step: the writer, or the client by polite request. */
export const nextStepOwner: PhrasesByLocale = {
  en: [
    "i|we 'll|will|shall|can|am|'m",
    "i'll|i'm|we'll|i'd",
    "i send|call|check|write|prepare|start|begin|need|suggest|propose|ask|confirm|close|continue|pause|keep|hold|reserve|come",
    "please",
    "could|can|would|will|may you|i",
    "let me know",
    "tell|send|call|write|let to? me",
  ],
  pl: [
    "prosze|prosimy|prosilabym|poprosze|prosba",
    "przesle|wysle|potwierdze|odpisze|odezwe|wroce|sprawdze|zadzwonie|oddzwonie|przygotuje|napisze|podam|dam|umowie|ustale|zajme|wyjasnie|przekaze|odpowiem|zrobie|zaczne|wstrzymam|wstrzymuje|zamkne|zamykam|czekam|poczekam|bede|skontaktuje|zglosze|wycenie|poprawie|przedstawie|przygotowuje|rozpoczne|wznowie|dostarcze|zapytam|zbadam|obejrze|zostawie|uznam|moge|rezerwuje|zarezerwuje|opisze|zaproponuje|zaplanuje|wprowadze|dokoncze|wydam|odbiore|przyjme|przyjade|pokaze|przejrze|przekieruje|prosze|omowie|zakoncze|przeniose|odloze|wystawie|uzgodnie|spotkam|dopilnuje|zamowie|wymienie|doliczę|dolicze|usune|naprawie|odpowiadam|odpisuje|sprawdzam|wysylam|kontynuuje|zwolnie|anuluje|zapisze|uporzadkuje|policze|porownam|spisze|powiem|poinformuje|zadbam|oczekuje",
    "czy moga|mogliby|zechca|zechcieliby|odpowiada|pasuje",
    "mozemy|mozna|wystarczy",
  ],
  lt: [
    "prasau|prasom|prasome|prasyciau|praseme",
    "*kite",
    "rasykite|parasykite|atsiuskite",
    "as .. *siu|*siuosi|*siuos|galiu",
    "atsiusiu|patvirtinsiu|susisieksiu|patikrinsiu|parasysiu|paskambinsiu|parengsiu|paruosiu|atsakysiu|pateiksiu|pranesiu|issiusiu|isiusiu|perduosiu|laukiu|lauksiu|galiu|galesiu|pradesiu|sustabdysiu|uzdarysiu|stabdysiu|grisiu|pasirupinsiu|sutvarkysiu|apskaiciuosiu|isaiskinsiu|pasiulysiu|sutarsiu|padarysiu|pristatysiu|siulau|atliksiu|testi|tesiu|rezervuosiu|laikysiu|informuosiu|peržiūrėsiu|perziuresiu|paklausiu|paaiskinsiu|pataisysiu|baigsiu|suderinsiu|issiaiskinsiu|atvyksiu|atvaziuosiu|imsiuosi|nusiusiu|uzsakysiu|ivertinsiu|pakeisiu|suplanuosiu|pasitikslinsiu|palauksiu|isrinksiu|perskaiciuosiu|uzbaigsiu|aptarsiu|surasiu|uzrasysiu|palyginsiu|perkelsiu|atidesiu|susitiksiu|pakviesiu|parodysiu|duosiu|papasakosiu|suteiksiu|issakysiu|uzfiksuosiu|paskirsiu|laikau|stabdau",
    "ar galite|galetumete|tiktu|sutinkate|tinka",
    "galite|galetumete *ti",
  ],
};

/** Placeholder keys, folded, that stand for a time. */
export const timePlaceholder =
  /dat|day|time|hour|deadline|week|month|termin|godzin|dzien|dni|czas|tydz|tyg|laik|dien|valand|savait|menes|when|kied|kada/u;

/** A time to act on that needs no date. */
export const timeWithoutDate: PhrasesByLocale = {
  en: [
    "today|now|immediately|tonight",
    "right|straight away",
    "as soon as",
    "once|when|after you|i|we|the|it|they|this",
  ],
  pl: [
    "dzis|dzisiaj|teraz|natychmiast|niezwlocznie|zaraz",
    "od razu",
    "gdy|kiedy|po tylko|otrzym*|potwierdz*|wplyn*",
    "jak tylko",
  ],
  lt: ["siandien|dabar|nedelsiant|tuoj|iskart", "is karto", "kai|gavus|vos"],
};

/** First lines of a sign-off; what follows is not the reply's text. */
export const signOffs: readonly string[] = [
  "kind|best|warm regards",
  "yours faithfully|sincerely|truly",
  "regards|sincerely|cheers",
  "z powazaniem|pozdrowieniami",
  "pozdrawiam|pozdrawiamy",
  "pagarbiai",
  "su pagarba",
];

/** A limit: what the writer does not do, or does on a condition only. */
export const boundaries: PhrasesByLocale = {
  en: [
    "i|we cannot|can't|won't|don't|unable",
    "i|we can|will|do not",
    "i|we am|are not able",
    "i|we am|are|'m unable",
    "not included|covered|possible",
    "not part of",
    "only continue|reply|able|within",
    "goes|is|are beyond|outside",
    "not .. without",
  ],
  pl: [
    "nie moge|mozemy|mozna|jestem|jestesmy|obejmuj*|przewiduj*|wchodz*|bede|bedzie|przyjm*|zaczn*|rozpoczn*|rozmawia*|odpowiada*",
    "poza zakres*|umow*|ustalen*",
    "wylacznie",
    "tylko jesli|wtedy|pod|na|gdy",
  ],
  lt: [
    "negali*|negaliu|neimanoma",
    "neturi* galimyb*",
    "nera numatyt*|itraukt*|galimyb*|imanoma",
    "nenumatyt*",
    "nepriklaus*|neapima|neieina|virsija",
    "tik jei|jeigu|tada|kai|gavus|tuomet",
    "neaptarnau*|nepradesi*|netesi*|neteiksi*|nesiimsi*|neatsakau|neatsakome|neatsakysi*",
  ],
};

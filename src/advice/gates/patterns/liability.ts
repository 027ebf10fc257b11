/** Words that take on a legal duty or admit a fault. Phrases in the notation of `compilePhrases`. */
import type { PhrasesByLocale } from "../find.ts";

/** Legal words and promises to compensate. An apology is none of these. */
export const liability: PhrasesByLocale = {
  en: [
    "we|i are|were|am|was fully|legally|solely? liable|responsible for your|the|all|any? damage*|loss*|harm",
    "legally|fully liable|responsible",
    "accept|take|assume|bear|acknowledge full|all|the|any|complete|legal? liability|responsibility|blame",
    "negligen*",
    "compensate|indemnify you|your|for",
    "pay|cover|reimburse .. all|any damages|losses|costs|expenses",
  ],
  pl: [
    "ponosimy|ponosze|bierzemy|biore|przyjmujemy|przyjmuje pelna|cala|wszelka? odpowiedzialnosc|wine",
    "jestesmy|jestem odpowiedzialni|odpowiedzialna|odpowiedzialny|winni|winny|winna",
    "zaniedbani*|zaniedbali*",
    "odszkodowani*|zadoscuczynieni*",
    "pokryjemy|pokryje|zrekompensujemy|zrekompensuje|wyrownamy wszelkie|wszystkie|panstwa|cale? szkod*|strat*|koszt*",
  ],
  lt: [
    "prisiim* visa|visiska|pilna? atsakomyb*|kalt*",
    "esame|esu kalti|kaltas|kalta",
    "aplaidum*",
    "atlyginsi*|padengsi* visa|visus|visas|jums|jusu|patirta? zala|nuostoli*|islaid*|zalos",
    "kompensuosi*",
    "zalos atlyginim*",
  ],
};

/** Plain admissions: true words where the person said that the mistake is the firm's, an invention elsewhere. */
export const admissions: PhrasesByLocale = {
  en: ["we|i admit", "entirely|completely|all|totally our|my fault", "it|this|that is|was our|my fault"],
  pl: [
    "przyznaje* sie do|ze",
    "wylaczna|calkowita|ewidentna nasza? win*",
    "to nasza|moja wina",
    "z naszej|mojej wylacznej? winy",
  ],
  lt: ["pripazist* savo|musu|visa? kalte|atsakomybe|aplaiduma", "tai|cia yra|buvo|tik? musu|mano kalte"],
};

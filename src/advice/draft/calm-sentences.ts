/** What may stand instead of a sentence that does harm: it says who does what next, and states nothing about the case. */
import type { Locale } from "../../ports/platform.ts";
import type { SentenceKind } from "./classify-sentence.ts";

export const calmSentences: Readonly<Record<Exclude<SentenceKind, "none">, Readonly<Record<Locale, string>>>> = {
  inflames: {
    en: "I would like to find a solution to this.",
    pl: "Zależy mi na rozwiązaniu tej sprawy.",
    lt: "Man rūpi šį klausimą išspręsti.",
  },
  promises: {
    en: "I will check what is possible and get back to you.",
    pl: "Sprawdzę, co jest możliwe, i wrócę z odpowiedzią.",
    lt: "Patikrinsiu, kas įmanoma, ir Jums parašysiu.",
  },
  blames: {
    en: "I will find out what happened and get back to you.",
    pl: "Ustalę, co się stało, i wrócę z odpowiedzią.",
    lt: "Išsiaiškinsiu, kas nutiko, ir Jums parašysiu.",
  },
  leaks: {
    en: "I will let you know what I find out.",
    pl: "Dam znać, gdy czegoś się dowiem.",
    lt: "Kai ką nors sužinosiu, Jums parašysiu.",
  },
};

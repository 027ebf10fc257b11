/** Plain words for a reply: where a long sentence may be cut in each language, and easier words for hard ones. */
import type { Locale } from "../ports/platform.ts";

/** `at` is taken out of a sentence, which ends there; the next begins with `then`, or with what stood behind. */
export interface Joint {
  readonly at: RegExp;
  readonly then: string;
}

const joint = (at: RegExp, then = ""): Joint => ({ at, then });

/** Both halves stand alone as sentences; in the order in which they are tried. */
export const joints: Readonly<Record<Locale, readonly Joint[]>> = {
  en: [
    joint(/; /u),
    joint(/, and (?=I (?:will|have|am|can|cannot|see|want|would|look|apologise) )/u),
    joint(/, and (?=here is why)/u),
    joint(/, and still (?=I )/u, "Still, "),
    joint(/, but (?=I (?:cannot|can) )/u, "But "),
  ],
  pl: [
    joint(/; /u),
    joint(/, dlatego /u, "Dlatego "),
    joint(/, (?=potem |wtedy |później )/u),
    joint(/, i (?=chcę |chętnie )/u),
    joint(/, ale nie mogę /u, "Nie mogę jednak "),
    joint(/, ale mogę /u, "Mogę jednak "),
    joint(/, ale widzę /u, "Widzę jednak "),
    joint(/, bo (?=wpłat|obowiązuje |wszystkich obowiązuje )/u),
    joint(/, a ja (?=(?!się )\p{Ll}+ę )/u),
    joint(
      /, a (?=ja odpowiadam |(?:przekażę|poszukamy|sprawdzę|kolejną|każda|dodatkowa|do tego czasu|opinia|jeśli) )/u,
    ),
  ],
  lt: [
    joint(/; /u),
    joint(/, todėl /u, "Todėl "),
    joint(/, (?=tada )/u),
    joint(/, ir (?=suprantu, |atsakysiu|jį patikrinsiu|patikrinsiu|ieškosime|ramiai eisime)/u),
    joint(/, o (?=aš |jei |vadovybei |papildomo |darbo būdą |tam man |jam skirtą )/u),
    joint(/, bet (?=jos? |ją |kitus )/u, "Bet "),
  ],
};

/** Shorter sentences are left as they are. */
export const longFromWords: Readonly<Record<Locale, number>> = { en: 12, pl: 10, lt: 9 };

type Swap = readonly [hard: string, easy: string];

/** Whole words in the very form that stands there, so that no ending has to change. */
export const easyWords: Readonly<Record<Locale, readonly Swap[]>> = {
  en: [
    ["inconvenience", "trouble"],
    ["the sticking point", "the problem"],
    ["regarding", "about"],
    ["sign off", "approve"],
    ["pin it down", "find out what it is"],
    ["additional", "extra"],
    ["straight away", "at once"],
  ],
  pl: [
    ["czeka na akceptację", "czeka na zgodę"],
    ["zaakceptowanej przez", "zatwierdzonej przez"],
    ["który wariant", "która wersja"],
  ],
  lt: [
    ["teisingą išeitį", "teisingą sprendimą"],
    ["ieškosime išeities", "ieškosime sprendimo"],
    ["atliksiu", "padarysiu"],
    ["darbas būtų atliktas", "darbas būtų padarytas"],
    ["pranešiu vadovybei", "pasakysiu vadovybei"],
    ["vadovybei pranešiu", "vadovybei pasakysiu"],
    ["nuotraukas ar susirašinėjimą", "nuotraukas ar žinutes"],
  ],
};

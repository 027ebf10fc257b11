/** What only colleagues may know. Phrases in the notation of `compilePhrases`. */
import type { Locale } from "../../../ports/platform.ts";
import type { PhrasesByLocale } from "../find.ts";

/** What only colleagues may know: the firm's inside, the venting, the tool. */
export const internal: PhrasesByLocale = {
  en: [
    "my|our boss|manager|supervisor|team said|told|thinks|wants|says|insists|hates",
    "internally",
    "our margin*|markup|mark-up",
    "anonymous*",
    "vented|venting about|to",
    "this bot",
    "i am|i'm a bot|chatbot",
    "as an ai|assistant",
    "language model",
    "narcissis*",
    "toxic client*|customer*|person|people|behaviour|behavior|attitude",
    "difficult|problem|nightmare|bad client*|customer*",
  ],
  pl: [
    "moj|moja|nasz|nasza szef*|kierowni* powied*|kaz*|twierdz*|uwaz*|chce|mowi*",
    "wewnetrzn* ustalen*|rozmow*|notat*|spraw*|maila|mail",
    "nasz* marz*",
    "anonimow*",
    "ten bot",
    "jestem botem",
    "jako model|ai|asystent",
    "model jezykowy",
    "narcystyczn*|narcyzm*",
    "toksyczn* klient*|klienc*|osob*|ludzi*|zachowan*",
    "trudn* klient*|klienc*",
  ],
  lt: [
    "mano|musu vadov*|virsinink*|bos* sak*|liep*|mano|nori|pasak*|teig*",
    "musu marz*|antkain*",
    "anonim*",
    "sis botas",
    "esu botas",
    "kalbos modelis",
    "kaip dirbtinis intelektas",
    "narcizisk*|narcizist*",
    "toksisk* klient*|zmog*|zmon*|elges*",
    "sudeting*|sunk*|problemin* klient*",
  ],
};

/** More of the same that folding would confuse: "marża" is a margin, "marzą" people who dream. Raw text. */
export const internalForms: Readonly<Record<Locale, RegExp | null>> = {
  en: null,
  pl: /(?<!\p{L})marż(?:a|y|ę|ą|e)(?!\p{L})/iu,
  lt: /(?<!\p{L})marž(?:a|os|ai|ą|oje)(?!\p{L})/iu,
};

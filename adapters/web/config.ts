/** What the playground is made of: one space, one channel, four people to act as. */
import type { Locale } from "../../src/ports/platform.ts";

export interface Persona {
  /** Plays the part of a platform's user id: it is sealed at the edge like any other. */
  readonly id: string;
  readonly name: string;
  readonly role: "staff" | "moderator";
}

export const personas: readonly Persona[] = [
  { id: "anna", name: "Anna", role: "staff" },
  { id: "tomas", name: "Tomas", role: "staff" },
  { id: "kasia", name: "Kasia", role: "staff" },
  { id: "robin", name: "Robin", role: "moderator" },
];

export const channelName = "venting";

export const commands: readonly { readonly command: string; readonly hint: Readonly<Record<Locale, string>> }[] = [
  { command: "/vent", hint: { en: "tell what happened", pl: "opowiedz, co się stało", lt: "papasakok, kas nutiko" } },
  {
    command: "/vent mine",
    hint: { en: "your drafts and open vents", pl: "twoje szkice i wpisy", lt: "tavo juodraščiai ir įrašai" },
  },
  { command: "/vent help", hint: { en: "what I do", pl: "co robię", lt: "ką aš darau" } },
  { command: "/vent privacy", hint: { en: "what is kept", pl: "co jest przechowywane", lt: "kas saugoma" } },
  {
    command: "/vent themes",
    hint: { en: "what keeps happening", pl: "co się powtarza", lt: "kas vis kartojasi" },
  },
  {
    command: "/vent did",
    hint: {
      en: "answer a theme (moderators)",
      pl: "odpowiedz na temat (moderacja)",
      lt: "atsakyk į temą (moderatoriai)",
    },
  },
  {
    command: "/vent mod",
    hint: { en: "the moderators' desk", pl: "biurko moderatorów", lt: "moderatorių stalas" },
  },
  { command: "/vent rules", hint: { en: "house rules", pl: "zasady", lt: "taisyklės" } },
  {
    command: "/calm",
    hint: { en: "a calm reply to a client", pl: "spokojna odpowiedź dla klienta", lt: "ramus atsakymas klientui" },
  },
  {
    command: "/calm draft",
    hint: {
      en: "check your own words to a client",
      pl: "sprawdź swoją wiadomość do klienta",
      lt: "patikrink savo žinutę klientui",
    },
  },
];

/** Bytes of one request: 40,000 characters of any script, twice, escaped. Longer ones are refused with a sentence. */
export const mostBodyBytes = 500_000;

/** What is left of a sentence when words at its beginning go: whole, with its figures, names and capitals. */
import { describe, expect, it } from "vitest";
import { checkDraft } from "../../../src/advice/check-draft.ts";
import type { Locale } from "../../../src/ports/platform.ts";

const editOf = (fallback: Locale, text: string) => checkDraft({ text, fallback }).edit;

describe("how often something was said", () => {
  it.each<[Locale, string, string]>([
    ["en", "Calm down, as I told you ten times the invoice is overdue.", "The invoice is overdue."],
    ["en", "As I told you three times already, the invoice is overdue.", "The invoice is overdue."],
    ["en", "As I said 3 times already, the invoice is overdue.", "The invoice is overdue."],
    ["en", "As I told you, ten times, the invoice is overdue.", "The invoice is overdue."],
    ["en", "Just as I told you a hundred times, the invoice is overdue.", "The invoice is overdue."],
    ["en", "The invoice is overdue, as I told you ten times already.", "The invoice is overdue."],
    ["pl", "Proszę się uspokoić, jak mówiłam dziesięć razy faktura jest po terminie.", "Faktura jest po terminie."],
    ["pl", "Tak jak pisałam już trzy razy, faktura jest po terminie.", "Faktura jest po terminie."],
    ["pl", "Jak już pisałam Panu z dziesięć razy, faktura jest po terminie.", "Faktura jest po terminie."],
    ["pl", "Mówiłam Panu dziesięć razy, że faktura jest po terminie.", "Faktura jest po terminie."],
    ["lt", "Nusiraminkite, kaip sakiau dešimt kartų sąskaita vėluoja.", "Sąskaita vėluoja."],
    ["lt", "Kaip jau rašiau jums bent tris kartus, sąskaita vėluoja.", "Sąskaita vėluoja."],
    ["lt", "Sakiau jums dešimt kartų, kad sąskaita vėluoja.", "Sąskaita vėluoja."],
  ])("goes with the words about saying it: %s, %s", (language, text, edit) => {
    expect(editOf(language, text)).toBe(edit);
  });

  it.each<[Locale, string, string]>([
    ["en", "As I told you, ten times a week is too much.", "Ten times a week is too much."],
    ["en", "As I told you three times a week is the plan.", "Three times a week is the plan."],
    ["en", "As I told you, two days is the limit.", "Two days is the limit."],
    ["pl", "Jak mówiłam trzy razy w tygodniu to za dużo.", "Trzy razy w tygodniu to za dużo."],
    ["lt", "Kaip sakiau, tris kartus per savaitę yra per daug.", "Tris kartus per savaitę yra per daug."],
  ])("stays where it is the message: %s, %s", (language, text, edit) => {
    expect(editOf(language, text)).toBe(edit);
  });
});

describe("the first letter of what is left", () => {
  it.each<[Locale, string, string]>([
    ["en", "Obviously 5 days is the limit.", "5 days is the limit."],
    [
      "en",
      "Calm down. 5 days is the limit, as I already told you twice the term is fixed.",
      "5 days is the limit, the term is fixed.",
    ],
    ["pl", "Jak już pisałam, 5 dni to limit.", "5 dni to limit."],
    ["lt", "Nusiraminkit, 100% pristatysime.", "100% pristatysime."],
  ])("is none that stands behind a figure: %s, %s", (language, text, edit) => {
    expect(editOf(language, text)).toBe(edit);
  });

  it.each<[Locale, string, string]>([
    ["en", "Calm down, iPhone cases arrive tomorrow.", "iPhone cases arrive tomorrow."],
    ["en", "Obviously eBay orders take longer.", "eBay orders take longer."],
    ["en", "Dear Ann, as I told you ten times DeLonghi does not answer.", "Dear Ann, DeLonghi does not answer."],
    ["lt", "Kaip jau minėjau, iPhone dėklai atkeliaus rytoj.", "iPhone dėklai atkeliaus rytoj."],
    ["en", "Obviously the cases arrive tomorrow.", "The cases arrive tomorrow."],
  ])("stays as it is where a name is written its own way: %s, %s", (language, text, edit) => {
    expect(editOf(language, text)).toBe(edit);
  });
});

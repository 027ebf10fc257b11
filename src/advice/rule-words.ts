/** What the values of a clause say, natively: to a client in a reply, and to colleagues beside it. */
import { plural } from "../i18n/plural.ts";
import type { Locale } from "../ports/platform.ts";
import type { ClauseValues } from "../prompts/clause-keys.ts";

/** Numbers take the forms of their language, and sums its word for the currency. */
const forClients: Readonly<Record<Locale, (values: ClauseValues) => readonly (string | null)[]>> = {
  en: (values) => [
    given(values.rounds, (count) =>
      plural("en", count, {
        one: "The price includes # round of changes.",
        other: "The price includes # rounds of changes.",
      }),
    ),
    given(values["round-price"], (sum) => `Each further round costs ${moneyIn("en", sum)}.`),
    given(values["reply-hours"], (count) =>
      plural("en", count, { one: "We reply within # hour.", other: "We reply within # hours." }),
    ),
    given(values["return-days"], (count) =>
      plural("en", count, { one: "We accept returns within # day.", other: "We accept returns within # days." }),
    ),
    given(values["payment-days"], (count) =>
      plural("en", count, { one: "Our invoices are due within # day.", other: "Our invoices are due within # days." }),
    ),
  ],
  pl: (values) => [
    given(values.rounds, (count) =>
      plural("pl", count, {
        one: "Cena obejmuje # rundę poprawek.",
        few: "Cena obejmuje # rundy poprawek.",
        many: "Cena obejmuje # rund poprawek.",
        other: "Cena obejmuje # rundy poprawek.",
      }),
    ),
    given(values["round-price"], (sum) => `Każda dodatkowa runda poprawek kosztuje ${moneyIn("pl", sum)}.`),
    given(values["reply-hours"], (count) => {
      const time = plural("pl", count, { one: "# godziny", few: "# godzin", many: "# godzin", other: "# godziny" });
      return `Na wiadomości odpowiadamy w ciągu ${time}.`;
    }),
    given(values["return-days"], (count) => `Zwroty przyjmujemy w ciągu ${daysInPolish(count)}.`),
    given(values["payment-days"], (count) => `Faktury są płatne w ciągu ${daysInPolish(count)}.`),
  ],
  lt: (values) => [
    given(values.rounds, (count) => {
      const forms = { one: "# taisymų ratas", few: "# taisymų ratai", many: "# taisymų rato", other: "# taisymų ratų" };
      return `Į kainą įeina ${plural("lt", count, forms)}.`;
    }),
    given(values["round-price"], (sum) => `Papildomo taisymų rato kaina: ${moneyIn("lt", sum)}.`),
    given(values["reply-hours"], (count) => {
      const forms = { one: "# valandą", few: "# valandas", many: "# valandos", other: "# valandų" };
      return `Į žinutes atsakome per ${plural("lt", count, forms)}.`;
    }),
    given(values["return-days"], (count) => `Prekes grąžinti galima per ${daysInLithuanian(count)}.`),
    given(values["payment-days"], (count) => `Sąskaitas prašome apmokėti per ${daysInLithuanian(count)}.`),
  ],
};

/** The name stands behind a colon, so that it needs no other case than the one it was written in. */
const goodwill: Readonly<Record<Locale, { who: string; what: string; most: string }>> = {
  en: { who: "Who may grant goodwill", what: "Goodwill", most: "at most" },
  pl: { who: "Kto może zgodzić się na gest", what: "Gest wobec klienta", most: "najwyżej" },
  lt: { who: "Kas gali leisti išimtį iš geros valios", what: "Išimtis iš geros valios", most: "ne daugiau kaip" },
};

/** What a client may hear of the values, two to a sentence, so that they find room in a reply; goodwill is none of them. */
export function sayValues(values: ClauseValues, locale: Locale): string {
  const said = forClients[locale](values).filter((sentence) => sentence !== null);
  return said.flatMap((sentence, index) => (index % 2 === 0 ? [joined(sentence, said[index + 1])] : [])).join(" ");
}

function joined(sentence: string, next: string | undefined): string {
  if (next === undefined) return sentence;
  return `${sentence.slice(0, -1)}; ${next.slice(0, 1).toLowerCase()}${next.slice(1)}`;
}

/** Who may grant goodwill, and how much: for colleagues, or a client would take the most for the offer. */
export function goodwillOf(values: ClauseValues, locale: Locale): string | null {
  const { who, what, most } = goodwill[locale];
  const by = values["goodwill-by"];
  const limit = values["goodwill-up-to"];
  const upTo = limit === undefined ? undefined : moneyIn(locale, limit);
  if (by === undefined) return upTo === undefined ? null : `${what}: ${most} ${upTo}.`;
  return upTo === undefined ? `${who}: ${by}.` : `${who}: ${by}; ${most} ${upTo}.`;
}

/** "40 zł" is "40 PLN" outside Polish, and Lithuanian writes "Eur". @param sum as the policy's file has it */
export function moneyIn(locale: Locale, sum: string): string {
  return sum
    .replace(/(?<!\p{L})(?:eur|pln|usd|gbp)(?!\p{L})/iu, (code) => code.toUpperCase())
    .replace(locale === "pl" ? /PLN|zł/iu : /zł/iu, locale === "pl" ? "zł" : "PLN")
    .replace("EUR", locale === "lt" ? "Eur" : "EUR");
}

function given<Value>(value: Value | undefined, say: (value: Value) => string): string | null {
  return value === undefined ? null : say(value);
}

function daysInPolish(count: number): string {
  return plural("pl", count, { one: "# dnia", few: "# dni", many: "# dni", other: "# dnia" });
}

function daysInLithuanian(count: number): string {
  return plural("lt", count, { one: "# dieną", few: "# dienas", many: "# dienos", other: "# dienų" });
}

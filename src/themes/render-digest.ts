/** A digest as people read it: who many, which way, what tends to help, and one suggestion. Never a quote. */
import { formatWeek, textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message } from "../ports/platform.ts";
import type { Deed } from "../storage/deeds.ts";
import type { SpaceWeek } from "../storage/theme-sets.ts";
import { changeOf } from "./change.ts";
import type { ThemeDeps } from "./deps.ts";
import type { Digest, ShownTheme } from "./digest.ts";
import { deedLines } from "./render-deed.ts";
import { latestDigests } from "./stored-digest.ts";
import { rulesOf, type Suggestion, suggest } from "./suggest.ts";
import { toThemeChart, weeksShown } from "./theme-chart.ts";
import { mondayOf, type Week } from "./week.ts";

/** More would be read by nobody: advice is given on the themes that most people have. */
const mostAdvised = 3;
const movesShown = 2;

export interface DigestView {
  readonly digest: Digest;
  /** Newest first. */
  readonly earlier: readonly Digest[];
  readonly locale: Locale;
  readonly advisor: ThemeDeps["advisor"];
  /** What was answered to themes; of these a digest shows those that people are still asked about. */
  readonly deeds?: readonly Deed[];
  /** A language model's first lines, checked; left out: there are none. */
  readonly opening?: Opening;
}

export interface Opening {
  readonly text: string;
  readonly model: string;
  readonly host: string;
}

/** The digest of a week, from the store. @returns null when it is damaged */
export function viewOf(
  { platform, space, week }: SpaceWeek,
  locale: Locale,
  { store, settings, advisor }: Pick<ThemeDeps, "store" | "settings" | "advisor">,
): DigestView | null {
  const newest = { platform, space, week: week as Week, k: settings.digest.k };
  const [digest, ...earlier] = latestDigests(store.digests, newest, weeksShown);
  if (digest?.week !== week) return null;
  return { digest, earlier, locale, advisor, deeds: store.deeds.of(platform, space) };
}

/** What a digest shows of its numbers, line by line: all that a language model is told. */
export function factsOf(view: DigestView): readonly string[] {
  return view.digest.themes.map((theme) => line(theme, view));
}

export function renderDigest(view: DigestView): Message {
  const { digest, locale, opening } = view;
  const t = textsFor(locale);
  const heading = t["digest.heading"](formatWeek(mondayOf(digest.week), locale));
  const blocks: Block[] = [
    { type: "heading", text: heading },
    ...(opening === undefined ? [] : [{ type: "text" as const, text: opening.text }]),
    ...(digest.themes.length === 0 ? notEnough(view) : themes(view)),
    ...answered(view),
    { type: "note", text: t["digest.how"](digest.k) },
    ...(opening === undefined
      ? []
      : [{ type: "note" as const, text: t["digest.opening"](opening.model, opening.host) }]),
  ];
  return { summary: t["digest.summary"], blocks };
}

function notEnough({ digest, locale }: DigestView): Block[] {
  const t = textsFor(locale);
  const text = digest.atLeast === null ? t["digest.few"] : t["digest.scattered"](digest.atLeast, digest.k);
  return [{ type: "text", text }];
}

function themes(view: DigestView): Block[] {
  const { digest, locale } = view;
  const t = textsFor(locale);
  const opening = digest.atLeast === null ? [] : [{ type: "text" as const, text: t["digest.anyone"](digest.atLeast) }];
  return [
    ...opening,
    { type: "list", items: digest.themes.map((theme) => line(theme, view)) },
    ...picture(view),
    { type: "heading", text: t["digest.helps"] },
    { type: "list", items: digest.themes.slice(0, mostAdvised).map((theme) => help(theme, view)) },
    ...suggestion(view),
  ];
}

/** From the second digest on: one week alone is no picture. */
function picture({ digest, earlier, locale }: DigestView): Block[] {
  const chart = earlier.length === 0 ? null : toThemeChart([digest, ...earlier], digest.k, locale);
  return chart === null ? [] : [{ type: "chart", chart }];
}

/** "Endless revisions: 5–9 people, more than the week before." */
function line(theme: ShownTheme, { digest, earlier, locale }: DigestView): string {
  const t = textsFor(locale);
  const { least, most } = theme.people;
  const people = most === null ? t["digest.people.more"](least) : t["digest.people"](least, most);
  const change = changeOf(theme, digest, earlier);
  const parts = [people, ...(change === null ? [] : [t[`digest.change.${change.direction}`](change.weeks)])];
  if (theme.overLine) parts.push(t["digest.over-line"]);
  return t["digest.theme"](t[`situation.${theme.situation}`], parts.join(", "));
}

function help({ situation }: ShownTheme, { locale, advisor }: DigestView): string {
  const t = textsFor(locale);
  const moves = advisor.movesFor(situation, locale).slice(0, movesShown);
  const rules = rulesOf(situation, advisor.policy);
  const rule = rules.length === 0 ? t["digest.rule.none"] : t["digest.rule"](rules.join(", "));
  return t["digest.help"](t[`situation.${situation}`], moves.join(". "), rule);
}

function answered({ digest, locale, deeds = [] }: DigestView): Block[] {
  const items = deedLines(
    deeds.filter(({ outcome }) => outcome === null),
    digest.k,
    locale,
  );
  if (items.length === 0) return [];
  return [
    { type: "heading", text: textsFor(locale)["did.title"] },
    { type: "list", items },
  ];
}

function suggestion({ digest, earlier, locale, advisor }: DigestView): Block[] {
  const found = suggest(digest, earlier, advisor.policy);
  if (found === null) return [];
  const t = textsFor(locale);
  return [
    { type: "heading", text: t["digest.suggestion"] },
    { type: "text", text: words(found, locale) },
  ];
}

function words(found: Suggestion, locale: Locale): string {
  const t = textsFor(locale);
  const theme = t[`situation.${found.situation}`];
  if (found.kind === "hold-rule") return t["digest.suggest.hold-rule"](theme, found.clause);
  if (found.kind === "write-rule")
    return t["digest.suggest.write-rule"](theme, t[`digest.rule-says.${found.situation}`]);
  return t[`digest.suggest.${found.kind}`](theme);
}

/** The house view: what final digests showed over time, which house rules that touches, and what was answered. Nobody is in it. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message } from "../ports/platform.ts";
import type { Deed } from "../storage/deeds.ts";
import type { ThemeDeps } from "./deps.ts";
import type { Digest } from "./digest.ts";
import { deedLines, unpostedBlocks } from "./render-deed.ts";
import { rulesOf } from "./suggest.ts";
import { toThemeChart } from "./theme-chart.ts";

export interface House {
  /** Final, newest first, under the `k` of today. */
  readonly digests: readonly Digest[];
  readonly deeds: readonly Deed[];
  /** Answers that did not get to the channel. */
  readonly unposted: readonly Deed[];
  readonly policy: ThemeDeps["advisor"]["policy"];
  readonly k: number;
  readonly locale: Locale;
}

export function renderHouse(house: House): Message {
  const { digests, deeds, unposted, k, locale } = house;
  const t = textsFor(locale);
  const chart = toThemeChart(digests, k, locale);
  const blocks: Block[] = [{ type: "heading", text: t["house.heading"] }, ...unpostedBlocks(unposted, locale)];
  if (chart === null) blocks.push({ type: "text", text: t["house.none"] });
  else blocks.push({ type: "chart", chart }, ...rules(house));
  blocks.push(...titled(t["did.title"], deedLines(deeds, k, locale)));
  if (chart !== null) {
    const did = { type: "button", action: "did", value: "", label: t["did.start"] } as const;
    blocks.push({ type: "actions", actions: [did] });
  }
  return { summary: t["house.heading"], blocks: [...blocks, { type: "note", text: t["digest.how"](k) }] };
}

/** By the weeks in which a theme was shown that a rule covers: counted from what was public, not from vents. */
function rules({ digests, policy, locale }: House): Block[] {
  const t = textsFor(locale);
  const shown = digests.flatMap(({ themes }) => themes.map(({ situation }) => situation));
  const cited = new Map<string, number>();
  for (const clause of shown.flatMap((situation) => rulesOf(situation, policy)))
    cited.set(clause, (cited.get(clause) ?? 0) + 1);
  const byTimes = [...cited].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  const uncovered = [...new Set(shown)].filter((situation) => rulesOf(situation, policy).length === 0);
  return [
    ...titled(
      t["house.rules"],
      byTimes.map(([clause, times]) => t["house.rule"](clause, times)),
    ),
    ...titled(
      t["house.uncovered"],
      uncovered.map((situation) => t[`situation.${situation}`]),
    ),
  ];
}

function titled(heading: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { type: "heading", text: heading },
    { type: "list", items },
  ];
}

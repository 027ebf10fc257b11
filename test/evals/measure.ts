/** Runs the advice engine over an evaluation set and counts what it got right. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainWishes } from "../../src/advice/advice.ts";
import type { Advisor } from "../../src/advice/advise.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { fold } from "../../src/language/fold.ts";
import type { Locale } from "../../src/ports/platform.ts";
import type { Verdict } from "../../src/prompts/playbook.ts";
import { cleanText } from "../../src/redaction/clean.ts";
import { type Tier, triage } from "../../src/safety/triage.ts";
import { type Share, share } from "./share.ts";

export type Part = "heldout" | "heldout-second" | "development";
/** What the messages of a set are: vents about clients, or what clients wrote themselves. */
export type SetName = "situations" | "clients";

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly client: string | null;
  readonly situation: string;
  readonly also: string | null;
  /** Told of the first writer's messages only. */
  readonly implicit?: boolean;
  /** Of a phrase: grave words that mean nothing grave. */
  readonly figurative?: boolean;
  readonly verdict: Verdict;
  readonly manner: "ok" | "over-line";
  readonly tier: Tier;
  readonly forbidden?: readonly string[];
}

export interface Figures {
  readonly language: Share;
  readonly first: Share;
  readonly firstTwo: Share;
  readonly implicitFirst: Share;
  readonly implicitFirstTwo: Share;
  /** Of those it was sure of (confidence high or medium): how many it got right. */
  readonly sureFirst: Share;
  readonly asked: Share;
  readonly verdict: Share;
  readonly manner: Share;
  readonly recall: Readonly<Record<"now" | "self" | "strain", Share>>;
  /** Of the phrases of now and self: those with which the help lines are shown, whatever tier they were taken for. */
  readonly shownHelp: Share;
  /** Ordinary vents and phrases in which distress was heard; figures of speech, chosen to be mistaken, are counted apart. */
  readonly falseAlarms: Share;
  /** Of the same: those left without advice, since the tier was self or now. */
  readonly graveAlarms: Share;
  readonly figuresThatRang: Share;
  readonly injected: Share;
  readonly gateFailures: Share;
}

export function readSet(part: Part, name: string, locale: Locale): Labelled[] {
  const path = fileURLToPath(new URL(`./${part}/${name}.${locale}.jsonl`, import.meta.url));
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Labelled);
}

export function adviseOn(advisor: Advisor, { text, client }: Labelled, fallback: Locale) {
  const request = { text: cleanText(text), client: cleanText(client ?? ""), fallback };
  return advisor.advise({ ...request, wishes: plainWishes, choices: { kept: [], hidden: [] } });
}

/** A fair judge accepts either label; the verdict counts where the vent tells enough for one. */
export function measure(advisor: Advisor, part: Part, locale: Locale, name: SetName = "situations"): Figures {
  const vents = readSet(part, name, locale);
  const besideVents = (set: string) => (name === "situations" ? readSet(part, set, locale) : []);
  const other = locale === "en" ? "pl" : "en";
  // The fallback is a wrong language on purpose: what is measured is the text, not the setting.
  const read = vents.map((vent) => ({ vent, advice: adviseOn(advisor, vent, other) }));
  const calm = read.filter(({ advice }) => advice.tier !== "now" && advice.tier !== "self");
  const isFirst = ({ vent, advice }: (typeof read)[number]) =>
    advice.situation === vent.situation || advice.situation === vent.also;
  const isFirstTwo = ({ vent, advice }: (typeof read)[number]) =>
    [advice.situation, advice.second].some((id) => id !== null && (id === vent.situation || id === vent.also));
  const implicit = read.filter(({ vent }) => vent.implicit === true);
  const sure = read.filter(({ advice }) => advice.confidence !== "low");
  const replies = calm.flatMap(({ vent, advice }) => advice.replies.map((reply) => ({ vent, advice, reply })));
  const tiers = besideVents("tiers").map(({ text, tier, figurative }) => ({
    tier,
    isFigurative: figurative === true,
    found: triage(text),
  }));
  const figurative = tiers.filter(({ tier, isFigurative }) => tier === "none" && isFigurative);
  const ordinary = [
    ...tiers.filter(({ tier, isFigurative }) => tier === "none" && !isFigurative).map(({ found }) => found),
    ...vents.filter(({ tier }) => tier === "none").map(({ text, client }) => triage(`${text}\n${client ?? ""}`)),
  ];
  const recallOf = (wanted: Tier) => {
    const those = tiers.filter(({ tier }) => tier === wanted);
    return share(those.filter(({ found }) => found !== "none" && rank(found) >= rank(wanted)).length, those.length);
  };
  const grave = tiers.filter(({ tier }) => tier === "now" || tier === "self");
  const injections = besideVents("injections").map((vent) => ({
    vent,
    advice: adviseOn(advisor, vent, other),
  }));
  return {
    language: share(read.filter(({ advice }) => advice.language === locale).length, read.length),
    first: share(read.filter(isFirst).length, read.length),
    firstTwo: share(read.filter(isFirstTwo).length, read.length),
    implicitFirst: share(implicit.filter(isFirst).length, implicit.length),
    implicitFirstTwo: share(implicit.filter(isFirstTwo).length, implicit.length),
    sureFirst: share(sure.filter(isFirst).length, sure.length),
    asked: share(read.length - sure.length, read.length),
    verdict: share(calm.filter(({ vent, advice }) => advice.verdict === vent.verdict).length, calm.length),
    manner: share(calm.filter(({ vent, advice }) => advice.manner === vent.manner).length, calm.length),
    recall: { now: recallOf("now"), self: recallOf("self"), strain: recallOf("strain") },
    shownHelp: share(grave.filter(({ found }) => found !== "none").length, grave.length),
    falseAlarms: share(ordinary.filter((tier) => tier !== "none").length, ordinary.length),
    graveAlarms: share(ordinary.filter((tier) => tier === "self" || tier === "now").length, ordinary.length),
    figuresThatRang: share(figurative.filter(({ found }) => found !== "none").length, figurative.length),
    injected: share(
      injections.filter(({ vent, advice }) =>
        obeys(
          vent.forbidden ?? [],
          advice.replies.map(({ text }) => text),
        ),
      ).length,
      injections.length,
    ),
    gateFailures: share(
      replies.filter(({ vent, advice, reply }) =>
        checkReply({
          text: reply.text,
          language: advice.language,
          tone: reply.tone,
          vent: vent.text,
          facts: vent.client === null ? [vent.text] : [vent.text, vent.client],
          placeholders: advice.placeholders.map(({ key }) => key),
        }).some(({ hard }) => hard),
      ).length,
      replies.length,
    ),
  };
}

const order: readonly Tier[] = ["none", "strain", "self", "now"];

function rank(tier: Tier): number {
  return order.indexOf(tier);
}

function obeys(forbidden: readonly string[], replies: readonly string[]): boolean {
  return replies.some((reply) => forbidden.some((words) => fold(reply).includes(fold(words))));
}

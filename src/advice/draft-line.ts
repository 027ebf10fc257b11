/** *Check my draft* for the command line: distress before anything else, then marks and the smallest edit. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Locale } from "../ports/platform.ts";
import { type Support, supportLines } from "../safety/support-text.ts";
import { isCalm, type Tier } from "../safety/tiers.ts";
import { tierOf } from "../safety/triage.ts";
import { type AdviseError, admitTyped, answerLine } from "./advise-line.ts";
import { checkDraft, type DraftMark, type DraftMarkKind } from "./check-draft.ts";

export interface DraftSettings {
  /** For a text too short to tell, and of the sentences in `message`. */
  readonly fallback: Locale;
  readonly support: Support;
  /** What the house policy allows, in its words. */
  readonly offers: readonly string[];
}

export interface CheckedDraft {
  readonly language: Locale;
  readonly tier: Tier;
  /** Empty in tiers now and self: then there is help and nothing else. */
  readonly marks: readonly {
    readonly from: number;
    readonly to: number;
    readonly words: string;
    readonly kind: DraftMarkKind;
    readonly hard: boolean;
    /** The reason, as a stable code. */
    readonly why: string;
    readonly message: string;
    readonly replacement: string | null;
  }[];
  /** The text with the smallest change; "" in tiers now and self. */
  readonly edit: string;
  /** What stands instead of a check in tiers now and self. */
  readonly help: string | null;
  readonly tookMs: number;
}

export function checkLine(
  line: string,
  settings: DraftSettings,
): { readonly id: string | null } & (CheckedDraft | AdviseError) {
  return answerLine(line, (text, client) => {
    const checked = checkTyped(text, client, settings);
    return "error" in checked ? checked : checked.answer;
  });
}

/** @returns also the marks as they came, and the text they are counted in */
export function checkTyped(
  typed: string,
  typedClient: string,
  { fallback, support, offers }: DraftSettings,
): { readonly text: string; readonly marks: readonly DraftMark[]; readonly answer: CheckedDraft } | AdviseError {
  const started = performance.now();
  const admitted = admitTyped(typed, typedClient, fallback);
  if ("error" in admitted) return admitted;
  const { text, client } = admitted;
  const tier = tierOf({ text, client });
  const { language, marks, edit } = checkDraft({ text, client, offers, fallback });
  const tookMs = () => Math.round(performance.now() - started);
  if (!isCalm(tier)) {
    const help = supportLines(tier, language, support).join("\n");
    return { text, marks: [], answer: { language, tier, marks: [], edit: "", help, tookMs: tookMs() } };
  }
  const t = textsFor(fallback);
  const told = marks.map(({ why, ...mark }) => ({
    ...mark,
    words: text.slice(mark.from, mark.to),
    why: why.replace("draft.why.", ""),
    message: t[why],
  }));
  return { text, marks, answer: { language, tier, marks: told, edit, help: null, tookMs: tookMs() } };
}

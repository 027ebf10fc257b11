/** Runs the check of a draft over sentences of a writer it was not trained on, and counts what it marks. */
import { readFileSync } from "node:fs";
import { parseDraftSentences } from "../../adapters/cli/build-drafts.ts";
import { checkDraft } from "../../src/advice/check-draft.ts";
import { type SentenceKind, sentenceKinds } from "../../src/advice/draft/classify-sentence.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { type Share, share } from "./share.ts";

export interface DraftFigures {
  /** Marked hard at all, by what the writer meant the sentence to do; `none` is the false alarms. */
  readonly marked: Readonly<Record<SentenceKind, Share>>;
  readonly harmful: Share;
  /** Of the harmful ones, by the words of rules alone. */
  readonly byRules: Share;
  readonly alarmsOfRules: Share;
  readonly alarmsOfGuess: Share;
}

const root = new URL("./heldout-drafts/", import.meta.url);

/** Of the first two the figures were looked at while the classifier was built, of the third only once it stood. */
export const heldOutWriters = ["first", "second", "third"] as const;
export type HeldOutWriter = (typeof heldOutWriters)[number];

export function readHeldOutSentences(locale: Locale, writer: HeldOutWriter) {
  const name = `${locale}.${writer}.txt`;
  return parseDraftSentences(name, locale, readFileSync(new URL(name, root), "utf8"));
}

export function measureDrafts(locale: Locale, writer: HeldOutWriter): DraftFigures {
  const read = readHeldOutSentences(locale, writer).map(({ kind, text }) => {
    const hard = checkDraft({ text, language: locale, fallback: locale }).marks.filter((mark) => mark.hard);
    const guessed = hard.filter(({ why }) => why.startsWith("draft.why.may-"));
    return { kind, isMarked: hard.length > 0, byRule: hard.length > guessed.length, byGuess: guessed.length > 0 };
  });
  const harmful = read.filter(({ kind }) => kind !== "none");
  const good = read.filter(({ kind }) => kind === "none");
  const count = (those: typeof read, is: (one: (typeof read)[number]) => boolean) =>
    share(those.filter(is).length, those.length);
  const marked = sentenceKinds.map((kind) => {
    const those = read.filter((one) => one.kind === kind);
    return [kind, count(those, ({ isMarked }) => isMarked)] as const;
  });
  return {
    marked: Object.fromEntries(marked) as Record<SentenceKind, Share>,
    harmful: count(harmful, ({ isMarked }) => isMarked),
    byRules: count(harmful, ({ byRule }) => byRule),
    alarmsOfRules: count(good, ({ byRule }) => byRule),
    alarmsOfGuess: count(good, ({ byGuess }) => byGuess),
  };
}

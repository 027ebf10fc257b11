/** Judges a model's answer word by word: what may be shown, and what has to be mended. The playbook stands in for the rest. */

import { fold, words as toWords } from "../language/fold.ts";
import { smallWords } from "../language/function-words.ts";
import { splitSentences } from "../language/split-sentences.ts";
import type { Manner, Placeholder, Tone, Verdict } from "../prompts/playbook.ts";
import { tones } from "../prompts/playbook.ts";
import { detect } from "../redaction/detect.ts";
import { checkReply, type GateId } from "./gates.ts";
import { type ModelAnswer, replyIn } from "./model-answer.ts";
import { type Evidence, standIn } from "./model-evidence.ts";
import { obeyedIn } from "./obedience.ts";
import type { SituationId } from "./situations.ts";

/** What a model said and may be shown; kept in the draft. Null and missing: there the playbook stands. */
export interface ModelWords {
  readonly situation: SituationId | null;
  readonly need: string | null;
  readonly judgement: {
    readonly verdict: Verdict;
    readonly manner: Manner;
    readonly read: string;
    readonly missing: readonly string[];
  } | null;
  readonly replies: { readonly [Key in Tone]?: string };
  /** The questions of the blanks in these replies. */
  readonly placeholders: readonly Placeholder[];
  readonly clauses: readonly string[];
  readonly injectionSeen: boolean;
}

export interface Flaw {
  readonly tone: Tone;
  readonly what: GateId | "obedience" | "missing" | "clauses" | "stand-in";
  /** As the model wrote it: no name in it. */
  readonly excerpt: string;
}

const most = { needChars: 200, readChars: 360, questionChars: 180, questions: 3, replyChars: 900, placeholders: 4 };
const leastChars = 12;
const leastReplyChars = 60;
/** One or two short words: a blank is filled, not read. */
const blank = /^\[\p{Lu}[\p{Lu}-]{0,15}(?:[ _]\p{Lu}[\p{Lu}-]{0,15})?\]$/u;

/** Judges everything in `answer`. No flaw: every reply may be shown. @param secrets our instructions */
export function checkAnswer(
  answer: ModelAnswer,
  gathered: Evidence,
  secrets: string,
): { readonly words: ModelWords; readonly flaws: readonly Flaw[] } {
  // What the model noticed counts like what we noticed.
  const evidence = { ...gathered, hasOrders: gathered.hasOrders || answer.injectionSeen };
  const declared = declaredIn(answer, evidence, secrets);
  const wanted = evidence.replies.length > 0 ? tones : [];
  const judged = wanted.map((tone) => ({ tone, flaws: flawsOf(tone, answer, declared, evidence, secrets) }));
  const good = judged.filter(({ flaws }) => flaws.length === 0).map(({ tone }) => tone);
  const shown = good.map((tone) => [tone, restore(replyIn(tone, answer) ?? "", evidence)] as const);
  const isFree = !evidence.hasOrders;
  const words: ModelWords = {
    situation: answer.situation,
    // Where orders were seen, what is said to the member of staff stays ours: a verdict can be ordered, too.
    need: isFree && isSayable(answer.need, most.needChars, evidence, secrets) ? restore(answer.need, evidence) : null,
    judgement: isFree ? judgementIn(answer, evidence, secrets) : null,
    replies: Object.fromEntries(shown),
    placeholders: declared.filter(({ key }) => shown.some(([, text]) => text.includes(key))),
    clauses: good.length === 0 ? [] : answer.clauses,
    injectionSeen: answer.injectionSeen,
  };
  return { words, flaws: judged.flatMap(({ flaws }) => flaws) };
}

function flawsOf(
  tone: Tone,
  answer: ModelAnswer,
  declared: readonly Placeholder[],
  evidence: Evidence,
  secrets: string,
): Flaw[] {
  const text = replyIn(tone, answer) ?? "";
  if (text.length < leastReplyChars) return [{ tone, what: "missing", excerpt: "" }];
  if (text.length > most.replyChars) return [{ tone, what: "length", excerpt: `${text.length} characters` }];
  const known = new Set(evidence.rules.map(({ id }) => id));
  const flaw = (what: Flaw["what"]) => (excerpt: string) => ({ tone, what, excerpt });
  const masked = mask(text, evidence, ({ isOpen }) => isOpen);
  const failures = checkReply({
    text: masked,
    language: evidence.language,
    tone,
    vent: mask(evidence.vent, evidence),
    facts: [...oursIn(evidence), mask(evidence.client, evidence)],
    offers: groundsOf(evidence),
    placeholders: declared.map(({ key }) => key),
    situation: evidence.situation,
    mistakeConfirmed: evidence.mistakeConfirmed,
  });
  return [
    ...failures.filter(({ hard }) => hard).map(({ gate, excerpt }) => ({ tone, what: gate, excerpt })),
    ...namesIn(masked).map(flaw("stand-in")),
    ...answer.clauses.filter((id) => !known.has(id)).map(flaw("clauses")),
    ...obeyedIn(masked, commandsOf(evidence, secrets)).map(flaw("obedience")),
    ...agreedIn(masked, evidence).map((excerpt) => ({ tone, what: "no-invention" as const, excerpt })),
  ];
}

/** What the client names may be mentioned, but a date or a sum is only agreed when our side says so. */
const agreement =
  /(?<!\p{L})(?:agreed|promised|confirmed|ustalili|umówili|obiecali|potwierdzili|sutarėme|pažadėjome|patvirtinome)/iu;

function agreedIn(text: string, evidence: Evidence): string[] {
  const { language } = evidence;
  const sentences = splitSentences(text).filter((sentence) => agreement.test(sentence));
  const facts = groundsOf(evidence);
  return sentences.flatMap((sentence) =>
    checkReply({ text: sentence, language, tone: "neutral", vent: "", facts, placeholders: [] })
      .filter(({ gate }) => gate === "no-invention")
      .map(({ excerpt }) => excerpt),
  );
}

/** What is said to the member of staff: short, in their language, without names that nobody wrote, and not as ordered. */
function isSayable(text: string, mostChars: number, evidence: Evidence, secrets: string): boolean {
  if (text.length < leastChars || text.length > mostChars) return false;
  const masked = mask(text, evidence);
  const grounds = groundsOf(evidence);
  const failures = checkReply({
    text: masked,
    language: evidence.language,
    tone: "neutral",
    vent: "",
    facts: [...oursIn(evidence), mask(evidence.client, evidence), mask(evidence.vent, evidence)],
    offers: grounds,
    placeholders: [],
  });
  const harmful: readonly GateId[] = [
    "no-blame",
    "no-threat",
    "no-liability",
    "no-invention",
    "language",
    "no-leak",
    "placeholders",
  ];
  return (
    failures.every(({ gate }) => !harmful.includes(gate)) &&
    namesIn(masked).length === 0 &&
    obeyedIn(masked, commandsOf(evidence, secrets)).length === 0
  );
}

function judgementIn(answer: ModelAnswer, evidence: Evidence, secrets: string): ModelWords["judgement"] {
  const { verdict, manner, read } = answer;
  if (verdict === null || manner === null || !isSayable(read, most.readChars, evidence, secrets)) return null;
  const missing = answer.missing
    .filter((question) => question.endsWith("?") && isSayable(question, most.questionChars, evidence, secrets))
    .slice(0, most.questions)
    .map((question) => restore(question, evidence));
  if (verdict === "unclear" && missing.length === 0) return null;
  return { verdict, manner, read: restore(read, evidence), missing };
}

/** Blanks that come with a question. A "blank" of a whole sentence would say it to the client. */
function declaredIn(answer: ModelAnswer, evidence: Evidence, secrets: string): Placeholder[] {
  return answer.placeholders
    .map(({ key, ask }) => ({ key: key.startsWith("[") ? key : `[${key}]`, ask }))
    .filter(({ key }) => blank.test(key) && asksOnly(key, evidence))
    .filter(({ ask }) => isSayable(ask, most.questionChars, evidence, secrets) && ask.includes("?"))
    .slice(0, most.placeholders);
}

/** A blank that grants something, or that the client wrote, is no blank. */
function asksOnly(key: string, evidence: Evidence): boolean {
  const { language, client } = evidence;
  if (fold(client).includes(fold(key))) return false;
  const text = `${key.slice(1, -1).toLowerCase()}.`;
  const failures = checkReply({ text, language, tone: "neutral", vent: "", facts: [], placeholders: [] });
  const isOffer = failures.some(({ gate }) => gate === "no-invention" || gate === "no-leak");
  return !isOffer && obeyedIn(text, { ...commandsOf(evidence, ""), hasOrders: true }).length === 0;
}

/** House policy as it may be said, and what the member of staff stated: the only ground for an offer. */
export function groundsOf(evidence: Evidence): string[] {
  return [
    ...evidence.rules.flatMap(({ sentences }) => sentences),
    ...evidence.stated.map((fact) => mask(fact, evidence)),
  ];
}

/** Sums and dates that the member of staff stated in the vent stand in the playbook's words already. */
function oursIn(evidence: Evidence): string[] {
  return [...groundsOf(evidence), ...evidence.replies.map(({ text }) => mask(text, evidence))];
}

export function commandsOf(evidence: Evidence, secrets: string) {
  const { language, client, hasOrders } = evidence;
  const [grounds, ours] = [groundsOf(evidence), oursIn(evidence)];
  return { language, client: mask(client, evidence), grounds, ours, hasOrders, secrets };
}

/** Names, addresses and numbers of somebody: the model was shown none, so it made them up. */
export function namesIn(masked: string): string[] {
  return detect(masked, [])
    .map(({ start, end }) => masked.slice(start, end))
    .filter((found) => toWords(found).some((word) => !smallWords.has(word)));
}

/** Puts a short word where somebody stands, so that the gates read no name and no bracket. */
function mask(text: string, { people }: Evidence, mayStand: (person: { isOpen: boolean }) => boolean = () => true) {
  return text.replace(standIn, (written, letters: string) => {
    const person = people.get(letters);
    return person !== undefined && mayStand(person) ? "one" : written;
  });
}

/** For the private view only: the words of the member of staff for whoever they wrote of. */
function restore(text: string, { people }: Evidence): string {
  return text.replace(standIn, (written, letters: string) => people.get(letters)?.word ?? written);
}

/** The playbook engine: from a vent to advice, offline, the same answer for the same words. */
import { hash } from "node:crypto";
import { detectLanguage } from "../language/detect-language.ts";
import type { Locale } from "../ports/platform.ts";
import { clausesFor, noPolicy } from "../prompts/house-policy.ts";
import { type Manner, type Playbook, type PlaybookPage, type SituationTexts, tones } from "../prompts/playbook.ts";
import { divider } from "../redaction/clean.ts";
import { joinParts } from "../redaction/parts.ts";
import { type Choices, redact } from "../redaction/redact.ts";
import { type Support, supportLines } from "../safety/support-text.ts";
import { type CalmTier, isCalm, type Tier } from "../safety/tiers.ts";
import { tierOf } from "../safety/triage.ts";
import type { Advice, Wishes } from "./advice.ts";
import { createCases, textsIn } from "./cases.ts";
import { composeReply, fillPlaceholders, openPlaceholders, type Said } from "./compose-reply.ts";
import { chooseRules, citeRules, type Policy } from "./house-rules.ts";
import { hasInjection } from "./injection.ts";
import { composeManagerNote } from "./manager-note.ts";
import { isSituation, type SituationId } from "./situations.ts";
import { createSubjectFinder, type PartedSubject } from "./subject.ts";
import { createReader, readCaseOf, speakAgainstClaims, type Understanding, withFirst } from "./understand.ts";

export interface AdviceRequest {
  /** The person's words, cleaned. */
  readonly text: string;
  /** The client's words, cleaned; "" when there are none. */
  readonly client: string;
  /** For a text too short to tell. */
  readonly fallback: Locale;
  readonly wishes: Wishes;
  readonly choices: Choices;
  /** The tier of both together, where triage was asked already. */
  readonly tier?: Tier;
}

export interface Advisor {
  /** The firm's own rules; without a clause nothing is promised. */
  readonly policy: Policy;
  advise(request: AdviceRequest): Advice;
  /** Only what the vent is about, and whether the client was over the line, where no advice is needed. */
  themeOf(request: Pick<AdviceRequest, "text" | "client" | "fallback" | "wishes">): {
    readonly situation: SituationId;
    readonly overLine: boolean;
  };
  /** What the playbook says helps in a situation, best first. */
  movesFor(situation: SituationId, locale: Locale): readonly string[];
  /** A note to one's own manager, in the language of the vent; null where none is due. See `manager-note.ts`. */
  noteToManager(request: Pick<AdviceRequest, "text" | "client" | "fallback" | "wishes">): string | null;
}

export function createAdvisor(playbook: Playbook<SituationId>, support: Support, policy: Policy = noPolicy): Advisor {
  const reader = createReader(playbook);
  const subjects = createSubjectFinder(playbook);
  const caseIn = createCases();

  return {
    policy,
    themeOf({ text, client, fallback, wishes }) {
      const guess = reader.understand(text, client, detectLanguage(text, fallback).language);
      const read = wishes.situation === null ? guess : chosenBy(wishes.situation, guess);
      return { situation: read.situation, overLine: mannerOf(playbook.pages[read.situation], read) === "over-line" };
    },
    movesFor: (situation, locale) => playbook.pages[situation].texts[locale].moves,
    noteToManager({ text, client, fallback, wishes }) {
      const { language } = detectLanguage(text, fallback);
      const situation = wishes.situation ?? reader.understand(text, client, language).situation;
      const subject = subjects.subjectOf({ text, client, read: language, shown: language, situation }, "named");
      return composeManagerNote(playbook.pages[situation], subject, policy, language);
    },
    advise({ text, client, fallback, wishes, choices, tier: known }) {
      const whole = client === "" ? text : `${text}\n${client}`;
      const { language } = detectLanguage(text, fallback);
      const tier = known ?? tierOf({ text, client });
      const redaction = redact(joinParts(text, client), language, choices);
      const guess = reader.understand(text, client, language);
      const read = wishes.situation === null ? guess : chosenBy(wishes.situation, guess);
      const page = playbook.pages[read.situation];
      const shared = {
        language,
        situation: read.situation,
        second: read.second,
        confidence: read.confidence,
        tier,
        candidates: read.candidates,
        injectionSeen: hasInjection(whole),
        redacted: redaction.text.replaceAll(divider, "\n"),
        findings: redaction.findings,
        engine: "playbook" as const,
      };
      if (!isCalm(tier)) return { ...shared, ...safetyFirst(tier, language, page, support) };
      const shown = wishes.language ?? language;
      const asked = { text, client, read: language, shown, situation: read.situation };
      const told = caseIn(page, language, whole, read.readCase);
      const isSure = read.confidence !== "low" || !mayWait(page);
      const manner = mannerOf(page, read);
      const textsOf = (locale: Locale) =>
        isSure ? textsIn(page, locale, told) : holdingTexts(playbook.unsure, locale, manner);
      const texts = textsOf(shown);
      const subject = subjects.partedSubjectOf(asked, texts.acknowledgeAsk !== null);
      // Whoever is in the right is given no reason for a no.
      const grounds = read.verdict === "client" ? [] : read.grounds;
      const said = { ...subject, ground: texts.acknowledgeGround === null ? null : subjects.sayGround(grounds, shown) };
      const facts = { ...subjects.statedFacts(asked, grounds), ...wishes.facts };
      const stated = { ...wishes, facts };
      return {
        ...shared,
        ...judge(page, textsIn(page, language, told), read),
        missing: textsOf(language).missing,
        ...words(page, texts, isSure ? policy : noPolicy, shown, said, numberOf(whole), stated),
      };
    },
  };
}

/** A molester is not told to wait, and for a faint guess at a mistake of ours the page itself is only sorry and checks. */
const withoutWaiting: ReadonlySet<SituationId> = new Set<SituationId>(["harassment", "our-mistake"]);

/** Whether words that promise nothing may stand until it is known what it is about. */
function mayWait({ id, texts }: PlaybookPage<SituationId>): boolean {
  return texts.en.replies !== null && !withoutWaiting.has(id);
}

function holdingTexts(unsure: PlaybookPage, shown: Locale, manner: Manner): SituationTexts {
  return textsIn(unsure, shown, manner === "over-line" ? "over-line" : null);
}

/** Whoever says that it is our mistake has looked. */
function chosenBy(situation: SituationId, guess: Understanding): Understanding {
  const candidates = withFirst(situation, guess.candidates);
  const isBacked = speakAgainstClaims(guess.grounds);
  // Nor are they told that they are in the right.
  const verdict = situation === "our-mistake" && guess.verdict === "staff" ? "shared" : guess.verdict;
  const readCase = readCaseOf(situation, verdict, { isAdmitted: true, isBacked, isPasted: false });
  return { ...guess, verdict, situation, second: candidates[1] ?? null, confidence: "high", candidates, readCase };
}

/** In danger or despair there is no verdict and no reply to a client. */
function safetyFirst(tier: Exclude<Tier, CalmTier>, language: Locale, page: PlaybookPage, support: Support) {
  return {
    need: page.texts[language].need,
    verdict: "unclear" as const,
    manner: page.manner,
    read: "",
    replies: [],
    clauses: [],
    insteadOfReply: { kind: "safety" as const, text: supportLines(tier, language, support).join("\n") },
    placeholders: [],
    missing: page.texts[language].missing,
    escalate:
      tier === "now"
        ? { level: "L4" as const, why: supportLines("now", language, support).slice(0, 2).join(" ") }
        : null,
  };
}

/** Verdict and manner apart: a rude client can be right, and an insult says nothing about the substance. */
function judge(page: PlaybookPage, texts: SituationTexts, read: Understanding) {
  return {
    need: texts.need,
    verdict: page.id === "off-topic" ? ("unclear" as const) : read.verdict,
    manner: mannerOf(page, read),
    read: texts.read,
    // L1 is the everyday case; what goes higher is said aloud.
    escalate:
      page.escalate === null || page.escalate === "L1" || texts.escalate === null
        ? null
        : { level: page.escalate, why: texts.escalate },
  };
}

/** A situation that is hardly more than a guess says nothing about anyone's manner. */
function mannerOf(page: PlaybookPage, read: Understanding): Manner {
  return page.manner === "over-line" && read.confidence !== "low" ? page.manner : read.manner;
}

function words(
  page: PlaybookPage<SituationId>,
  texts: SituationTexts,
  policy: Policy,
  shown: Locale,
  said: PartedSubject & Said,
  chosen: number,
  wishes: Wishes,
) {
  const variant = chosen + wishes.wording;
  const write = (shape: Wishes, rules: readonly string[]) =>
    texts.replies === null
      ? []
      : tones.map((tone) => composeReply(texts, tone, shown, variant, said.topic, shape, rules, said));
  const asked = texts.placeholders.map(({ key }) => key);
  const shortest = { ...wishes, short: true, letter: false, formal: false, simple: false, facts: {} };
  const clauses = texts.replies === null ? [] : clausesFor(policy, page.id);
  const rules = chooseRules(clauses, page.id, shown, asked, wishes.facts, (sentences) => write(shortest, sentences));
  const facts = { ...rules.filled, ...wishes.facts };
  const replies = write({ ...wishes, facts }, rules.sentences);
  const { instead, cited } = insteadOf(page, policy, shown, wishes);
  return {
    replies: tones.flatMap((tone, index) => (replies[index] === undefined ? [] : [{ tone, text: replies[index] }])),
    clauses: [...rules.ids, ...cited],
    insteadOfReply: instead,
    placeholders: openPlaceholders([...replies, instead?.text ?? ""], texts.placeholders),
  };
}

/** A note to the manager names the rules of the house, so that both talk of the same ones. */
function insteadOf(page: PlaybookPage<SituationId>, policy: Policy, shown: Locale, wishes: Wishes) {
  const text = page.texts[shown].instead;
  if (page.instead === null || text === null) return { instead: null, cited: [] };
  const { ids, lines } = page.instead === "manager-note" ? citeRules(policy, page.id, shown) : { ids: [], lines: [] };
  const note = [fillPlaceholders(text, wishes.facts), ...lines].join("\n");
  return { instead: { kind: page.instead, text: note }, cited: ids };
}

/** The same text gives the same number. */
function numberOf(text: string): number {
  return hash("sha256", text, "buffer").readUInt16BE(0);
}

/** The situation named by an untrusted value, or null. */
export function parseSituation(value: string): SituationId | null {
  return isSituation(value) ? value : null;
}

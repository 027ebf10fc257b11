/** The playbook engine: from a vent to advice, offline, the same answer for the same words. */
import { createHash } from "node:crypto";
import { detectLanguage } from "../language/detect-language.ts";
import type { Locale } from "../ports/platform.ts";
import { type Playbook, type PlaybookPage, tones } from "../prompts/playbook.ts";
import { divider } from "../redaction/clean.ts";
import { joinParts } from "../redaction/parts.ts";
import { type Choices, redact } from "../redaction/redact.ts";
import { type Support, supportLines } from "../safety/support-text.ts";
import { type Tier, triage } from "../safety/triage.ts";
import type { Advice, Wishes } from "./advice.ts";
import { composeReply, fillPlaceholders, openPlaceholders } from "./compose-reply.ts";
import { hasInjection } from "./injection.ts";
import { isSituation, type SituationId } from "./situations.ts";
import { createReader, type Understanding } from "./understand.ts";

export interface AdviceRequest {
  /** The person's words, cleaned. */
  readonly text: string;
  /** The client's words, cleaned; "" when there are none. */
  readonly client: string;
  /** For a text too short to tell. */
  readonly fallback: Locale;
  readonly wishes: Wishes;
  readonly choices: Choices;
}

export interface Advisor {
  advise(request: AdviceRequest): Advice;
  /** Only what the vent is about, where no advice is needed. */
  situationOf(request: Pick<AdviceRequest, "text" | "client" | "fallback" | "wishes">): SituationId;
}

export function createAdvisor(playbook: Playbook<SituationId>, support: Support): Advisor {
  const reader = createReader(playbook);

  return {
    situationOf: ({ text, client, fallback, wishes }) =>
      wishes.situation ?? reader.understand(text, client, detectLanguage(text, fallback).language).situation,
    advise({ text, client, fallback, wishes, choices }) {
      const whole = client === "" ? text : `${text}\n${client}`;
      const { language } = detectLanguage(text, fallback);
      const tier = triage(whole);
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
        clauses: [],
        injectionSeen: hasInjection(whole),
        redacted: redaction.text.replaceAll(divider, "\n"),
        findings: redaction.findings,
        engine: "playbook" as const,
      };
      if (tier === "now" || tier === "self") return { ...shared, ...safetyFirst(tier, language, page, support) };
      const shown = wishes.language ?? language;
      const topic = reader.topicOf(whole, language, shown);
      return {
        ...shared,
        ...judge(playbook, page, read, language),
        ...words(page, shown, topic, hashOf(whole), wishes),
      };
    },
  };
}

function chosenBy(situation: SituationId, guess: Understanding): Understanding {
  const others = guess.candidates.filter((id) => id !== situation);
  const candidates = [situation, ...others].slice(0, 3);
  return { ...guess, situation, second: others[0] ?? null, confidence: "high", candidates };
}

/** In danger or despair there is no verdict and no reply to a client. */
function safetyFirst(tier: Exclude<Tier, "none" | "strain">, language: Locale, page: PlaybookPage, support: Support) {
  return {
    need: page.texts[language].need,
    verdict: "unclear" as const,
    manner: page.manner,
    read: "",
    replies: [],
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
function judge(playbook: Playbook<SituationId>, page: PlaybookPage, read: Understanding, language: Locale) {
  const texts = page.texts[language];
  const substance = page.id === "abuse" && read.second !== null ? playbook.pages[read.second] : page;
  const second = read.second === null ? null : playbook.pages[read.second];
  const unsure = read.confidence === "low" || page.id === "off-topic";
  return {
    need: texts.need,
    verdict: unsure ? ("unclear" as const) : substance.verdict,
    manner: page.manner === "over-line" || second?.id === "abuse" ? ("over-line" as const) : page.manner,
    read: texts.read,
    missing: texts.missing,
    // L1 is the everyday case; what goes higher is said aloud.
    escalate:
      page.escalate === null || page.escalate === "L1" || texts.escalate === null
        ? null
        : { level: page.escalate, why: texts.escalate },
  };
}

function words(page: PlaybookPage, shown: Locale, topic: string | null, hash: number, wishes: Wishes) {
  const texts = page.texts[shown];
  const variant = hash + wishes.wording;
  const replies =
    texts.replies === null
      ? []
      : tones.map((tone) => ({ tone, text: composeReply(texts, tone, shown, variant, topic, wishes) }));
  const instead = insteadOf(page, shown, wishes);
  const open = openPlaceholders([...replies.map(({ text }) => text), instead?.text ?? ""], texts.placeholders);
  return { replies, insteadOfReply: instead, placeholders: open };
}

function insteadOf(page: PlaybookPage, shown: Locale, wishes: Wishes): Advice["insteadOfReply"] {
  const text = page.texts[shown].instead;
  if (page.instead === null || text === null) return null;
  return { kind: page.instead, text: fillPlaceholders(text, wishes.facts) };
}

function hashOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt16BE(0);
}

/** The situation named by an untrusted value, or null. */
export function parseSituation(value: string): SituationId | null {
  return isSituation(value) ? value : null;
}

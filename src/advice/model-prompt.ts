/** Puts one call to a model together: our words first and always the same, what strangers wrote last and fenced in. */
import type { ModelCall } from "../ports/language-model.ts";
import type { Locale } from "../ports/platform.ts";
import type { Random } from "../ports/random.ts";
import type { Prompt } from "../prompts/load-prompt.ts";
import type { PlaybookPage } from "../prompts/playbook.ts";
import { renderPrompt } from "../prompts/render-prompt.ts";
import { cleanText } from "../redaction/clean.ts";
import { answerSchema, dataMark } from "./model-answer.ts";
import type { Flaw } from "./model-checks.ts";
import type { Evidence } from "./model-evidence.ts";

export const languageNames: Readonly<Record<Locale, string>> = { en: "English", pl: "Polish", lt: "Lithuanian" };
const nothing = "(nothing)";
const mostFlaws = 12;
const mostExcerptChars = 80;

export interface CallParts {
  readonly prompt: Prompt;
  readonly page: PlaybookPage;
  readonly evidence: Evidence;
  /** Of the last answer; none at the first try. */
  readonly flaws: readonly Flaw[];
  readonly random: Random;
}

export function buildCall({ prompt, page, evidence, flaws, random }: CallParts): Omit<ModelCall, "signal"> {
  const fence = newFence(random);
  const quote = (text: string) => quoted(text, fence);
  const { system, user } = renderPrompt(prompt, {
    language: languageNames[evidence.language],
    policy: policyLines(evidence),
    playbook: playbookLines(page, evidence),
    fence,
    facts: quote(evidence.stated.join("\n")),
    vent: quote(evidence.vent),
    client: marked(quote(evidence.client)),
    failed: quote(flawLines(flaws)),
  });
  const { maxTokens, temperature } = prompt;
  return { system, user, schema: answerSchema, maxTokens, temperature };
}

export function policyLines({ rules }: Evidence): string {
  const open = rules.filter(({ sentences }) => sentences.length > 0);
  const lines = open.map(({ id, sentences }) => `${id}: ${sentences.join(" | ")}`);
  return lines.length === 0 ? "(none: nothing may be promised)" : lines.join("\n");
}

/** New for every call, so that nobody who wrote a text can have known it. */
export function newFence(random: Random): string {
  return random.bytes(6).toString("hex");
}

function playbookLines({ id, texts }: PlaybookPage, { language, replies }: Evidence): string {
  const { need, moves, neverSay, placeholders } = texts[language];
  return [
    `Situation: ${id}`,
    `Need: ${need}`,
    `Moves: ${moves.join("; ")}`,
    `Never say: ${neverSay.join("; ")}`,
    `Blanks: ${placeholders.map(({ key, ask }) => `${key} ${ask}`).join(" ") || nothing}`,
    ...replies.map(({ tone, text }) => `${tone}: ${text}`),
    ...(replies.length === 0 ? ["No reply to a client belongs here: give an empty list of replies."] : []),
  ].join("\n");
}

/** Each flaw once, whichever tones have it. */
function flawLines(flaws: readonly Flaw[]): string {
  const lines = flaws.map(({ tone, what, excerpt }) => {
    const words = excerpt === "" ? "something is missing" : `"${excerpt.slice(0, mostExcerptChars)}"`;
    return `${tone}, ${what}: ${words}`;
  });
  return [...new Set(lines)].slice(0, mostFlaws).join("\n");
}

/**
 * Without what could end a block, open another, or speak as somebody else to a server that reads marks of its own.
 * What is taken away leaves a space, so that no two halves make a new mark.
 */
export function withoutMarks(text: string, fence: string): string {
  return cleanText(text)
    .replaceAll(fence, " ")
    .replaceAll(dataMark, " ")
    .replace(/<\|[^|>\n]{0,40}\|>|\[\/?INST\]|<\/?(?:s|data|system|user|assistant|instructions?|evidence)>/giu, " ")
    .replace(/<{2,}|>{2,}|```+|#{2,}/gu, " ")
    .replace(/[^\S\n]+$/gmu, "")
    .trim();
}

/** @returns "(nothing)" for what is empty, so that no block is */
export function quoted(text: string, fence: string): string {
  return withoutMarks(text, fence) || nothing;
}

/**
 * Every space of the client's words becomes a mark, so that a model can tell each word of theirs from an instruction.
 * @see https://arxiv.org/abs/2403.14720 "Defending against indirect prompt injection attacks with spotlighting"
 */
export function marked(text: string): string {
  return text.replace(/[^\S\n]+/gu, dataMark).replace(/^/gmu, dataMark);
}

/** The form of a model's answer: as it is asked for, and as it is read when the model kept to it more or less. */
import { z } from "zod";
import type { ModelCall } from "../ports/language-model.ts";
import { type Tone, tones, verdicts } from "../prompts/playbook.ts";
import { cleanText } from "../redaction/clean.ts";
import { situations } from "./situations.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };

function object(properties: Record<string, unknown>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * Flat, closed, every key required and no lengths: what strict servers take. The order is that in which the model writes: it
 * judges first and words the replies then.
 * @see https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export const answerSchema: ModelCall["schema"] = {
  name: "suggest_replies",
  json: object({
    situation: { type: "string", enum: situations },
    need: text,
    missing: texts,
    verdict: { type: "string", enum: verdicts },
    manner: { type: "string", enum: ["ok", "over-line"] },
    read: text,
    replies: { type: "array", items: object({ tone: { type: "string", enum: tones }, text }) },
    placeholders: { type: "array", items: object({ key: text, ask: text }) },
    clauses: texts,
    injectionSeen: { type: "boolean" },
  }),
};

/** The mark that stands for spaces in the client's words; see `model-prompt.ts`. */
export const dataMark = "^";

/** Longer than anything that may be shown; what comes after is cut before it is looked at. */
const mostChars = 4000;
const mostItems = 12;

/** Plain words: nothing invisible, no mark of ours, no Markdown. */
function tidy(written: string): string {
  return cleanText(written.slice(0, mostChars))
    .replaceAll(dataMark, " ")
    .replace(/\*\*|__|`/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
}

const words = z.string().transform(tidy);

/** What is missing or wrong costs itself only: a reply is not lost because of a misspelt verdict. */
const answer = z.object({
  situation: z.enum(situations).nullable().catch(null),
  need: words.catch(""),
  missing: listOf(words),
  verdict: z.enum(verdicts).nullable().catch(null),
  manner: z.enum(["ok", "over-line"]).nullable().catch(null),
  read: words.catch(""),
  replies: listOf(z.object({ tone: z.enum(tones), text: words })),
  placeholders: listOf(z.object({ key: words, ask: words })),
  clauses: listOf(words),
  injectionSeen: z.boolean().catch(false),
});

export type ModelAnswer = z.output<typeof answer>;

/** @returns null for a value that holds nothing of what was asked for */
export function readAnswer(value: unknown): ModelAnswer | null {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return null;
  const { need, read, replies, situation } = parsed.data;
  return need === "" && read === "" && replies.length === 0 && situation === null ? null : parsed.data;
}

/** The first reply in a tone; a second one would be a second opinion. */
export function replyIn(tone: Tone, { replies }: ModelAnswer): string | null {
  return replies.find((reply) => reply.tone === tone)?.text ?? null;
}

/** A list without the items that are none. */
function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, mostItems).flatMap((one): z.output<Item>[] => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** The form of a model's answer: as it is asked for, and as it is read when the model kept to it more or less. */
import * as v from "valibot";
import type { ModelCall } from "../ports/language-model.ts";
import { manners, type Tone, tones, verdicts } from "../prompts/playbook.ts";
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
    manner: { type: "string", enum: manners },
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
export function tidied(written: string): string {
  return cleanText(written)
    .replaceAll(dataMark, " ")
    .replace(/\*\*|__|`/gu, "")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

const words = v.pipe(
  v.string(),
  v.transform((written) => tidied(written.slice(0, mostChars))),
);

/** What is missing or wrong costs itself only: a reply is not lost because of a misspelt verdict. */
const answer = v.object({
  situation: v.fallback(v.nullable(v.picklist(situations)), null),
  need: v.fallback(words, ""),
  missing: listOf(words),
  verdict: v.fallback(v.nullable(v.picklist(verdicts)), null),
  manner: v.fallback(v.nullable(v.picklist(manners)), null),
  read: v.fallback(words, ""),
  replies: listOf(v.object({ tone: v.picklist(tones), text: words })),
  placeholders: listOf(v.object({ key: words, ask: words })),
  clauses: listOf(words),
  injectionSeen: v.fallback(v.boolean(), false),
});

export type ModelAnswer = v.InferOutput<typeof answer>;

/** @returns null for a value that holds nothing of what was asked for */
export function readAnswer(value: unknown): ModelAnswer | null {
  const parsed = v.safeParse(answer, value);
  if (!parsed.success) return null;
  const { need, read, replies, situation } = parsed.output;
  return need === "" && read === "" && replies.length === 0 && situation === null ? null : parsed.output;
}

/** The first reply in a tone; a second one would be a second opinion. */
export function replyIn(tone: Tone, { replies }: ModelAnswer): string | null {
  return replies.find((reply) => reply.tone === tone)?.text ?? null;
}

/** A list without the items that are none. */
function listOf<Item>(item: v.GenericSchema<unknown, Item>) {
  const items = v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all.slice(0, mostItems).flatMap((one) => {
        const parsed = v.safeParse(item, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
  return v.fallback(items, () => []);
}

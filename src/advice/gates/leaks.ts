/** The gate against leaks: insults, what only colleagues may know, and anything that stands in the vent alone. */

import { compilePhrases } from "../../language/compile-phrases.ts";
import { smallWords } from "../../language/function-words.ts";
import { type Token, tokenize } from "../../language/phrases.ts";
import { detect } from "../../redaction/detect.ts";
import type { FindingKind } from "../../redaction/finding-kinds.ts";
import { compileEach, excerpts, stem } from "./find.ts";
import { insults } from "./patterns/accusations.ts";
import { internal, internalForms } from "./patterns/inside.ts";
import type { Reading } from "./reply.ts";

const compiled = { insults: compilePhrases(insults), internal: compileEach(internal) };

const sharedRunWords = 5;
/** What names somebody; numbers of orders and cards are digits, which have to be facts anyway. */
const naming: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "person",
  "client",
  "company",
  "address",
  "national-id",
  "tax-id",
  "email",
  "phone",
  "handle",
  "mention",
  "link",
]);
const leastNameChars = 3;

export function leaks(reading: Reading): string[] {
  const { reply, prose, tokens } = reading;
  const insulting = excerpts(compiled.insults, prose, tokens);
  if (reply.tone === null) return insulting;
  const inside = excerpts(compiled.internal[reply.language], prose, tokens);
  const form = internalForms[reply.language]?.exec(prose)?.[0];
  return [...insulting, ...inside, ...(form === undefined ? [] : [form]), ...fromTheVent(reading)];
}

function fromTheVent({ reply, tokens }: Reading): string[] {
  if (reply.vent === "") return [];
  const open = [...reply.facts, reply.client ?? ""].join(".\n");
  const shared = sharedRun(tokens, tokenize(reply.vent), tokenize(open));
  return [...(shared === null ? [] : [shared]), ...namesFrom(reply.vent, tokens, tokenize(open))];
}

/** The first run of words that stands in the vent too, not in the facts, and says more than small words. */
function sharedRun(reply: readonly Token[], vent: readonly Token[], open: readonly Token[]): string | null {
  const inVent = new Set(runs(vent));
  const inFacts = new Set(runs(open));
  return runs(reply).find((run) => inVent.has(run) && !inFacts.has(run) && isTelling(run)) ?? null;
}

function runs(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ plain }) => plain).filter((word) => word !== "");
  return words.slice(sharedRunWords - 1).map((_, at) => words.slice(at, at + sharedRunWords).join(" "));
}

function isTelling(run: string): boolean {
  return run.split(" ").filter((word) => !smallWords.has(word)).length >= 2;
}

/** Names and addresses of the vent that stand in the reply, whatever their case, and in no fact. */
function namesFrom(vent: string, reply: readonly Token[], open: readonly Token[]): string[] {
  const inReply = new Set(reply.map(({ plain }) => stem(plain)));
  const inFacts = new Set(open.map(({ plain }) => stem(plain)));
  return detect(vent, [])
    .filter(({ kind }) => naming.has(kind))
    .map(({ start, end }) => vent.slice(start, end))
    .filter((name) => {
      const telling = tokenize(name).filter(({ plain }) => plain.length >= leastNameChars && !smallWords.has(plain));
      return telling.some(({ plain }) => inReply.has(stem(plain)) && !inFacts.has(stem(plain)));
    });
}

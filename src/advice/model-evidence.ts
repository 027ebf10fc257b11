/** What a model gets to read and what its answer is judged by: every text redacted, names put aside (anonymity 8). */
import type { Locale } from "../ports/platform.ts";
import { clausesFor } from "../prompts/house-policy.ts";
import type { Tone } from "../prompts/playbook.ts";
import { divider } from "../redaction/clean.ts";
import { personPlaceholder } from "../redaction/placeholders.ts";
import { redact, type Segment } from "../redaction/redact.ts";
import type { Advice } from "./advice.ts";
import type { AdviceRequest } from "./advise.ts";
import { factsOf, type Policy } from "./house-rules.ts";
import { hasInjection, withoutOrders } from "./injection.ts";
import type { SituationId } from "./situations.ts";

export interface Evidence {
  readonly language: Locale;
  readonly situation: SituationId;
  /** What the member of staff wrote, without orders to a machine: what is not sent can't be obeyed. */
  readonly vent: string;
  /** What the client wrote, likewise; "" when that is not there. */
  readonly client: string;
  /** What the member of staff filled in: "[DATE]: Friday". */
  readonly stated: readonly string[];
  /** The playbook's words, which the model is to improve. */
  readonly replies: readonly { readonly tone: Tone; readonly text: string }[];
  /** What house policy lets us say, by clause. Notes for staff are not among it: what is not sent can't leak. */
  readonly rules: readonly { readonly id: string; readonly sentences: readonly string[] }[];
  /** Somebody tries to give orders to a machine. Where one was noticed, another may not have been. */
  readonly hasOrders: boolean;
  /** The member of staff says that the mistake is the firm's. */
  readonly mistakeConfirmed: boolean;
  /** By their letters: "A" for [person A]. */
  readonly people: ReadonlyMap<string, Person>;
}

export interface Person {
  /** As it was written first. Stays on this machine. */
  readonly word: string;
  /** The client named them, or the member of staff did as a fact: no secret of the vent. */
  readonly isOpen: boolean;
}

/** Whoever stands in a text, in the words of any of the three languages. */
export const standIn = personPlaceholder;

/** @param advice the playbook's, with no fact filled into its replies */
export function gatherEvidence(advice: Advice, request: AdviceRequest, policy: Policy): Evidence {
  const { text, client, wishes, choices } = request;
  const stated = Object.entries(wishes.facts).map(([key, value]) => `${key}: ${value}`);
  const written = [text, client, ...stated, ...advice.replies.map((reply) => reply.text)];
  // What the author puts back is put back for colleagues; a server never gets it.
  const { segments } = redact(written.map((part) => part.replaceAll(divider, "\n")).join(divider), advice.language, {
    kept: [],
    hidden: choices.hidden,
  });
  const parts = splitAtDividers(segments);
  const textOf = (part: readonly Segment[] | undefined) => (part ?? []).map((segment) => segment.text).join("");
  const [vent, clientText, ...others] = [...parts.map(textOf)];
  const facts = others.slice(0, stated.length);
  return {
    language: advice.language,
    situation: advice.situation,
    vent: withoutOrders(vent ?? ""),
    client: withoutOrders(clientText ?? ""),
    stated: facts,
    replies: advice.replies.map(({ tone }, index) => ({ tone, text: others[stated.length + index] ?? "" })),
    rules: clausesFor(policy, advice.situation).map((clause) => ({
      id: clause.id,
      sentences: factsOf(clause, advice.language).filter((sentence) => sentence !== ""),
    })),
    hasOrders: advice.injectionSeen || hasInjection(`${vent}\n${clientText}`),
    mistakeConfirmed: wishes.situation === "our-mistake",
    people: peopleIn(parts, 1 + stated.length),
  };
}

function splitAtDividers(segments: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = [[]];
  for (const segment of segments) {
    const [first = "", ...rest] = segment.found === null ? segment.text.split(divider) : [segment.text];
    parts.at(-1)?.push({ ...segment, text: first });
    for (const text of rest) parts.push([{ text, found: null }]);
  }
  return parts;
}

/**
 * The first part is the vent; who stands only there is nobody the client may hear of.
 * @param lastOpen the last part that holds the client's words or a fact
 */
function peopleIn(parts: readonly (readonly Segment[])[], lastOpen: number): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const [index, part] of parts.entries()) {
    for (const { text, found } of part) {
      const letters = found?.kind === "person" ? [...text.matchAll(standIn)][0]?.[1] : undefined;
      if (letters === undefined || found === null) continue;
      const known = people.get(letters);
      const isOpen = (index > 0 && index <= lastOpen) || known?.isOpen === true;
      people.set(letters, { word: known?.word ?? found.original, isOpen });
    }
  }
  return people;
}

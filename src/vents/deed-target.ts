/** What a draft of "You said, we did" is about, and the form that takes its words. */
import { mostChars } from "../advice/admit-text.ts";
import { isSituation, type SituationId } from "../advice/situations.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Form, Locale } from "../ports/platform.ts";
import { type DeedKind, deedKinds } from "../storage/deeds.ts";
import type { Draft } from "./deps.ts";

/** @param target kind and theme, as buttons and forms carry them. @returns null for anything else: it went through a person's hands */
export function parseDeedTarget(target: string): { kind: DeedKind; situation: SituationId } | null {
  const [word, situation = ""] = target.split(" ");
  const kind = deedKinds.find((each) => each === word);
  return kind !== undefined && isSituation(situation) ? { kind, situation } : null;
}

/** @param draftId the draft that the submission replaces, or "" */
export function deedForm(target: string, locale: Locale, typed?: Pick<Draft, "text" | "client">, draftId = ""): Form {
  const t = textsFor(locale);
  const kind = parseDeedTarget(target)?.kind ?? "changed";
  const field = (name: string, label: string, value: string | undefined) => ({
    name,
    label,
    long: true,
    optional: false,
    maxChars: mostChars,
    ...(value === undefined ? {} : { value }),
  });
  const what = field("what", t[`did.field.${kind}`], typed?.text);
  const reason = { ...field("client", t["did.field.reason"], typed?.client), hint: t["did.field.reason.hint"] };
  return {
    form: "did",
    state: draftId === "" ? target : `${target} ${draftId}`,
    title: t["did.title"],
    intro: t["did.intro"],
    submit: t["reply.submit"],
    fields: kind === "cant" ? [what, reason] : [what],
  };
}

const fewestReasonWords = 3;

/** A no needs a reason that people can think about, so one word is none. */
export function lacksReason({ target, client }: Pick<Draft, "target" | "client">): boolean {
  const words = client.match(/\p{L}{2,}/gu) ?? [];
  return parseDeedTarget(target)?.kind === "cant" && words.length < fewestReasonWords;
}

/** The forms: where vents, replies and facts are typed. `state` carries ids of drafts and threads, nothing of a person. */
import { mostChars } from "../advice/admit-text.ts";
import { textsFor } from "../i18n/catalogue.ts";
import type { Field, Form, Locale } from "../ports/platform.ts";
import type { Placeholder } from "../prompts/playbook.ts";
import { deedForm } from "./deed-target.ts";
import type { Draft, DraftKind } from "./deps.ts";

/** What the person typed before, when a form is opened again. */
type Typed = Pick<Draft, "text" | "client">;

/**
 * @param draftId the draft that the submission replaces, or "".
 */
export function ventForm(kind: "vent" | "calm", locale: Locale, typed?: Typed, draftId = ""): Form {
  const t = textsFor(locale);
  if (kind === "vent") {
    const what = longField("what", t["vent.what"], t["vent.what.hint"], true, typed?.text);
    const client = longField("client", t["vent.client"], t["vent.client.hint"], true, typed?.client);
    return {
      form: kind,
      state: draftId,
      title: t["vent.title"],
      intro: `${t["vent.intro"]} ${t["rules.accept"]}`,
      submit: t["vent.submit"],
      fields: [what, client],
    };
  }
  // With one text only, that is the client's; see `routes.ts`.
  const single = typed !== undefined && typed.client === "";
  const client = longField("client", t["calm.client"], undefined, false, single ? typed.text : typed?.client);
  const what = longField("what", t["calm.what"], undefined, true, single ? "" : typed?.text);
  return {
    form: kind,
    state: draftId,
    title: t["calm.title"],
    intro: t["calm.intro"],
    submit: t["calm.submit"],
    fields: [client, what],
  };
}

/**
 * @param vent the draft of the vent that these words belong to, or "": the check leads back to it.
 * @param host of the language model that may edit words which belong to a vent; null without one
 */
export function draftForm(locale: Locale, typed?: Typed, draftId = "", vent = "", host: string | null = null): Form {
  const t = textsFor(locale);
  const text = longField("what", t["draft.text"], t["draft.text.hint"], false, typed?.text);
  const client = longField("client", t["vent.client"], t["draft.client.hint"], true, typed?.client);
  return {
    form: "draft",
    state: vent === "" ? draftId : `${draftId} ${vent}`,
    title: t["draft.title"],
    intro: vent === "" || host === null ? t["draft.intro"] : t["draft.intro.model"](host),
    submit: t["draft.submit"],
    fields: [text, client],
  };
}

/** @param target the thread that is answered, or the entry that is changed. */
export function replyForm(
  kind: "reply" | "suggestion" | "edit",
  target: string,
  locale: Locale,
  typed?: Typed,
  draftId = "",
): Form {
  const t = textsFor(locale);
  const { title, intro, label } = {
    reply: { title: t["reply.title"], intro: t["reply.intro"], label: t["reply.text"] },
    suggestion: { title: t["suggest.title"], intro: t["suggest.intro"], label: t["suggest.text"] },
    edit: { title: t["edit.title"], intro: t["edit.intro"], label: t["edit.text"] },
  }[kind];
  const text = longField("what", label, undefined, false, typed?.text);
  const client = longField("client", t["vent.client"], undefined, true, typed?.client);
  return {
    form: kind,
    state: draftId === "" ? target : `${target} ${draftId}`,
    title,
    intro: `${intro} ${t["rules.accept"]}`,
    submit: t["reply.submit"],
    fields: typed !== undefined && typed.client !== "" ? [text, client] : [text],
  };
}

/** Kept to also where a forged submission says more. */
export const mostFactChars = 120;
export const mostHiddenChars = 600;

export function factsForm(draftId: string, open: readonly Placeholder[], locale: Locale): Form {
  const t = textsFor(locale);
  const fields = open.map(({ key, ask }) => ({
    name: key,
    label: `${key} ${ask}`,
    hint: t["facts.hint"],
    long: false,
    optional: true,
    maxChars: mostFactChars,
  }));
  return { form: "facts", state: draftId, title: t["facts.title"], submit: t["facts.submit"], fields };
}

export function hideForm(draftId: string, hidden: readonly string[], locale: Locale): Form {
  const t = textsFor(locale);
  const field: Field = {
    name: "words",
    label: t["hide.words"],
    hint: t["hide.hint"],
    long: true,
    optional: true,
    maxChars: mostHiddenChars,
    value: hidden.join("\n"),
  };
  return { form: "hide", state: draftId, title: t["hide.title"], submit: t["hide.submit"], fields: [field] };
}

/** The form by which a draft of this kind was typed, with its text. @param host as in `draftForm` */
export function formAgain(draftId: string, draft: Draft, locale: Locale, host: string | null): Form {
  if (isVent(draft.kind)) return ventForm(draft.kind, locale, draft, draftId);
  if (draft.kind === "draft") return draftForm(locale, draft, draftId, draft.target, host);
  if (draft.kind === "did") return deedForm(draft.target, locale, draft, draftId);
  return replyForm(draft.kind, draft.target, locale, draft, draftId);
}

function isVent(kind: DraftKind): kind is "vent" | "calm" {
  return kind === "vent" || kind === "calm";
}

function longField(
  name: string,
  label: string,
  hint: string | undefined,
  optional: boolean,
  value: string | undefined,
): Field {
  return {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    long: true,
    optional,
    maxChars: mostChars,
    ...(value === undefined ? {} : { value }),
  };
}

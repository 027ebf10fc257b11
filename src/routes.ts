/** Which use case answers which command, form and button. Names here are the ones that messages and forms carry. */
import { openThreadFor } from "./discussions/authorship.ts";
import { type Reaction, react } from "./discussions/react.ts";
import { textsFor } from "./i18n/catalogue.ts";
import { isThreadLocked } from "./moderation/subject.ts";
import type { ActionClicked, CommandInvoked, FormSubmitted, MessageReceived, PersonEvent } from "./ports/platform.ts";
import type { VoteKind } from "./storage/threads.ts";
import { answer, answerDone, answerGone, button, sentence } from "./vents/answers.ts";
import { openDraftForm } from "./vents/check-own-words.ts";
import { deedActions } from "./vents/deed-routes.ts";
import { chooseTheme } from "./vents/deed-steps.ts";
import { localeOf, type VentDeps } from "./vents/deps.ts";
import { formAgain, replyForm, ventForm } from "./vents/forms.ts";
import { showMine } from "./vents/mine.ts";
import { showDesk } from "./vents/mod-desk.ts";
import { moderationActions, moderationForm } from "./vents/moderation-routes.ts";
import { askWithdraw, drop, openEdit, publishAgain, withdraw } from "./vents/own.ts";
import { showHome, showPage, showSupport } from "./vents/pages.ts";
import { publish } from "./vents/publish.ts";
import { addFacts, chooseSituation, openFactsForm, refine } from "./vents/refine.ts";
import { rewordVent } from "./vents/reword-vent.ts";
import { showFairness } from "./vents/show-fairness.ts";
import {
  askPutBack,
  hideAgain,
  hideMore,
  openHideForm,
  putBack,
  share,
  toggleClient,
  toggleCounting,
  toggleDisguise,
} from "./vents/show-preview.ts";
import { showThemes } from "./vents/show-themes.ts";
import { continueDraft, submit } from "./vents/submit.ts";

export async function route(event: PersonEvent, deps: VentDeps): Promise<void> {
  switch (event.type) {
    case "command-invoked":
      return routeCommand(event, deps);
    case "form-submitted":
      return routeForm(event, deps);
    case "action-clicked":
      return routeAction(event, deps);
    case "home-opened":
      return showHome(event, deps);
    case "message-received":
      return routeMessage(event, deps);
  }
}

async function routeCommand(event: CommandInvoked, deps: VentDeps): Promise<void> {
  const text = event.text.trim();
  const isVent = event.command === "vent" || event.command === "ventil";
  if (isVent && text === "mine") return showMine(event, deps);
  if (isVent && text === "did") return chooseTheme(event, deps);
  if (isVent && text === "themes") return showThemes(event, deps);
  if (isVent && text === "mod") return showDesk(event, deps);
  if (isVent && (text === "help" || text === "privacy" || text === "rules")) return showPage(event, text, deps);
  if (event.command === "vent")
    return text === "" ? openVentForm(event, "vent", deps) : submit(event, typedText("vent", text), deps);
  if (event.command === "calm" && /^draft(?:\s|$)/u.test(text)) return routeDraft(event, text, deps);
  if (event.command === "calm")
    return text === "" ? openVentForm(event, "calm", deps) : submit(event, typedText("calm", text), deps);
  const t = textsFor(localeOf(event, deps));
  const named = `/${event.command} ${text}`.trim().slice(0, 40);
  await answer(event, sentence(t["refused.unknown-command"](named), [], t["help.heading"]), deps, "help");
}

/** `/calm draft` opens the form, `/calm draft <text>` goes straight on. */
async function routeDraft(event: PersonEvent, text: string, deps: VentDeps): Promise<void> {
  const words = text.slice("draft".length).trim();
  return words === "" ? openDraftForm(event, deps) : submit(event, typedText("draft", words), deps);
}

function typedText(kind: "vent" | "calm" | "draft", text: string) {
  return { kind, text, client: "", target: "", draftId: "" };
}

async function openVentForm(event: PersonEvent, kind: "vent" | "calm", deps: VentDeps): Promise<void> {
  await deps.platform.openForm(event.interaction, ventForm(kind, localeOf(event, deps)));
}

async function routeForm(event: FormSubmitted, deps: VentDeps): Promise<void> {
  const { form, state, values } = event;
  const typed = { text: values.what ?? "", client: values.client ?? "" };
  // The client's words alone are enough for advice; they are what it is about then, and nobody's to publish.
  const isClients = (form === "vent" || form === "calm") && typed.text.trim() === "" && typed.client.trim() !== "";
  const { text, client } = isClients ? { text: typed.client, client: "" } : typed;
  switch (form) {
    case "vent":
    case "calm":
      return submit(event, { kind: isClients ? "calm" : form, text, client, target: "", draftId: state }, deps);
    case "draft": {
      const [draftId = "", target = ""] = state.split(" ");
      return submit(event, { kind: form, text, client, target, draftId }, deps);
    }
    case "reply":
    case "suggestion":
    case "edit": {
      const [target = "", draftId = ""] = state.split(" ");
      return submit(event, { kind: form, text, client, target, draftId }, deps);
    }
    case "did": {
      const [kind = "", theme = "", draftId = ""] = state.split(" ");
      return submit(event, { kind: form, text, client, target: `${kind} ${theme}`, draftId }, deps);
    }
    case "facts":
      return addFacts(event, state, values, deps);
    case "hide":
      return hideMore(event, state, values.words ?? "", deps);
    default: {
      const handle = moderationForm(event);
      return handle === null ? answerGone(event, localeOf(event, deps), deps) : handle(event, deps);
    }
  }
}

type Handler = (event: ActionClicked, deps: VentDeps) => Promise<void>;

/** The first and the second word of an action's value. */
const parts = ({ value }: ActionClicked) => {
  const [first = "", second = ""] = value.split(" ");
  return [first, second] as const;
};

const actions: Readonly<Record<string, Handler>> = {
  vent: (event, deps) => openVentForm(event, "vent", deps),
  calm: (event, deps) => openVentForm(event, "calm", deps),
  draft: openDraftForm,
  mine: showMine,
  help: (event, deps) => showPage(event, "help", deps),
  privacy: (event, deps) => showPage(event, "privacy", deps),
  rules: (event, deps) => showPage(event, "rules", deps),
  "not-ok": showSupport,
  continue: (event, deps) => continueDraft(event, event.value, deps),
  back: (event, deps) => continueDraft(event, event.value, deps),
  rewrite: openAgain,
  discard,
  refine: (event, deps) => refine(event, ...parts(event), deps),
  situation: (event, deps) => chooseSituation(event, ...parts(event), deps),
  fair: (event, deps) => showFairness(event, ...parts(event), deps),
  "add-fact": (event, deps) => openFactsForm(event, event.value, deps),
  share: (event, deps) => share(event, event.value, deps),
  "reword-vent": (event, deps) => rewordVent(event, event.value, deps),
  disguise: (event, deps) => toggleDisguise(event, event.value, deps),
  "toggle-client": (event, deps) => toggleClient(event, event.value, deps),
  "toggle-counting": (event, deps) => toggleCounting(event, event.value, deps),
  "hide-more": (event, deps) => openHideForm(event, event.value, deps),
  "put-back": (event, deps) => askPutBack(event, ...parts(event), deps),
  "hide-again": (event, deps) => hideAgain(event, ...parts(event), deps),
  "put-back-yes": (event, deps) => putBack(event, ...parts(event), deps),
  "publish-now": (event, deps) => publish(event, ...parts(event), { when: "now", confirmed: false }, deps),
  "publish-later": (event, deps) => publish(event, ...parts(event), { when: "later", confirmed: false }, deps),
  "publish-now-yes": (event, deps) => publish(event, ...parts(event), { when: "now", confirmed: true }, deps),
  "publish-later-yes": (event, deps) => publish(event, ...parts(event), { when: "later", confirmed: true }, deps),
  reply: (event, deps) => openReplyForm(event, "reply", deps),
  suggest: (event, deps) => openReplyForm(event, "suggestion", deps),
  "me-too": (event, deps) => vote(event, "me-too", deps),
  "can-help": (event, deps) => vote(event, "can-help", deps),
  edit: (event, deps) => openEdit(event, event.value, deps),
  withdraw: (event, deps) => askWithdraw(event, event.value, deps),
  "withdraw-yes": (event, deps) => withdraw(event, event.value, deps),
  "publish-again": (event, deps) => publishAgain(event, event.value, deps),
  drop: (event, deps) => drop(event, event.value, deps),
  ...deedActions,
  ...moderationActions,
};

async function routeAction(event: ActionClicked, deps: VentDeps): Promise<void> {
  const handler = Object.hasOwn(actions, event.action) ? actions[event.action] : undefined;
  if (handler !== undefined) return handler(event, deps);
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  await answer(event, sentence(t["refused.unknown-action"], [button("vent", "", t["action.vent"])]), deps);
}

async function openAgain(event: ActionClicked, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(event.value, event.actor);
  if (draft === null) return answerGone(event, locale, deps);
  await deps.platform.openForm(
    event.interaction,
    formAgain(event.value, draft, locale, deps.model?.engine.host ?? null),
  );
}

async function discard(event: ActionClicked, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const draft = await deps.store.drafts.find(event.value, event.actor);
  if (draft === null || !deps.store.drafts.erase(event.value)) return answerGone(event, locale, deps);
  await answerDone(event, textsFor(locale)["discard.done"], deps);
}

async function openReplyForm(event: ActionClicked, kind: "reply" | "suggestion", deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const thread = openThreadFor(event.value, event.space, deps);
  if (thread === null) return answer(event, sentence(textsFor(locale)["refused.closed"]), deps);
  if (isThreadLocked(thread.id, deps)) return answer(event, sentence(textsFor(locale)["refused.locked"]), deps);
  await deps.platform.openForm(event.interaction, replyForm(kind, event.value, locale));
}

async function vote(event: ActionClicked, kind: VoteKind, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  const said: Record<Reaction, string> = {
    counted: t["vote.counted"],
    "taken-back": t["vote.taken-back"],
    own: t["vote.own"],
    closed: t["refused.closed"],
  };
  const reaction = react(event.value, kind, event, deps);
  if (reaction === "repeated") return deps.log("event-repeated", { type: event.type });
  await answer(event, sentence(said[reaction]), deps, "notice");
}

/** Discord only: a direct message gets private advice, a mention one line that holds nothing of the message. */
async function routeMessage(event: MessageReceived, deps: VentDeps): Promise<void> {
  if (event.kind === "direct") return submit(event, typedText("calm", event.text), deps);
  const t = textsFor(localeOf(event, deps));
  await answer(event, sentence(t["mention.answer"], [button("vent", "", t["action.vent"])]), deps);
}

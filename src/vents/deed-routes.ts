/** The buttons and votes of "You said, we did". */
import { textsFor } from "../i18n/catalogue.ts";
import type { ActionClicked } from "../ports/platform.ts";
import { type VoteTaken, voteOnDeed } from "../themes/deed-votes.ts";
import { answer, sentence } from "./answers.ts";
import { dropDeed, postDeedAgain } from "./deed-again.ts";
import { chooseDeed, chooseTheme, openDeedForm, publishDeed } from "./deed-steps.ts";
import { localeOf, type VentDeps } from "./deps.ts";

type Handler = (event: ActionClicked, deps: VentDeps) => Promise<void>;

export const deedActions: Readonly<Record<string, Handler>> = {
  did: chooseTheme,
  "did-theme": (event, deps) => chooseDeed(event, event.value, deps),
  "did-form": (event, deps) => openDeedForm(event, event.value, deps),
  "did-publish": (event, deps) => {
    const [draftId = "", previewId = ""] = event.value.split(" ");
    return publishDeed(event, draftId, previewId, deps);
  },
  "did-again": (event, deps) => postDeedAgain(event, event.value, deps),
  "did-drop": (event, deps) => dropDeed(event, event.value, deps),
  "did-helped": (event, deps) => vote(event, true, deps),
  "did-not": (event, deps) => vote(event, false, deps),
};

/** Clicks that change something, so that a repeated delivery must not. */
export const deedVotes: ReadonlySet<string> = new Set(["did-helped", "did-not"]);

async function vote(event: ActionClicked, helped: boolean, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  const said: Record<VoteTaken, string> = {
    counted: t["did.vote.counted"](deps.settings.digest.k),
    "taken-back": t["vote.taken-back"],
    closed: t["did.vote.closed"],
  };
  await answer(event, sentence(said[voteOnDeed(event.value, helped, event, deps)]), deps, "notice");
}

/** Help, privacy, rules, the home page: plain words, the same on every surface. */
import { textsFor } from "../i18n/catalogue.ts";
import type { Block, Locale, Message, PersonEvent } from "../ports/platform.ts";
import { durationsOf } from "../privacy/durations.ts";
import { privacyBlocks } from "../privacy/privacy-page.ts";
import { supportLines } from "../safety/support-text.ts";
import { answer, answerBare, button } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { supportMessage } from "./show-help.ts";

export type Page = "help" | "privacy" | "rules";

export async function showPage(event: PersonEvent, page: Page, deps: VentDeps): Promise<void> {
  await answer(event, renderPage(page, localeOf(event, deps), deps), deps, "help");
}

function renderPage(page: Page, locale: Locale, { settings, model, rules }: VentDeps): Message {
  const t = textsFor(locale);
  const start = {
    type: "actions" as const,
    actions: [
      button("vent", "", t["action.vent"], "primary"),
      button("draft", "", t["action.draft"]),
      button("mine", "", t["action.mine"]),
    ],
  };
  switch (page) {
    case "help": {
      const items = [
        t["help.vent"],
        t["help.calm"],
        t["help.draft"],
        t["help.mine"],
        t["help.themes"],
        t["help.rules"],
        t["help.privacy"],
      ];
      const text = [
        { type: "text" as const, text: t["help.text"] },
        { type: "list" as const, items },
      ];
      return titled(t["help.heading"], [...text, { type: "note", text: t["help.not"] }, start]);
    }
    case "privacy":
      return titled(
        t["privacy.heading"],
        privacyBlocks(locale, { durations: durationsOf(settings), host: model?.engine.host ?? null }),
      );
    case "rules":
      return titled(t["rules.heading"], [{ type: "list", items: rules[locale] }, start]);
  }
}

function titled(heading: string, blocks: readonly Block[]): Message {
  return { summary: heading, blocks: [{ type: "heading", text: heading }, ...blocks] };
}

/** The person says they are not OK, whatever the words detected: help lines, nothing asked, nothing kept of it. */
export async function showSupport(event: PersonEvent, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const help = supportMessage(supportLines("not-ok", locale, deps.settings.support));
  await answerBare(event, help, deps, "support");
}

/** What a home page may hold: start buttons and what is kept, nothing of any vent. */
export async function showHome(event: PersonEvent, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const actions = [
    button("vent", "", t["action.vent"], "primary"),
    button("calm", "", t["calm.title"]),
    button("draft", "", t["action.draft"]),
    button("mine", "", t["action.mine"]),
    button("rules", "", t["rules.heading"]),
  ];
  const start: Block[] = [
    { type: "text", text: t["help.text"] },
    { type: "actions", actions },
  ];
  const { summary, blocks } = titled(t["help.heading"], start);
  const kept = renderPage("privacy", locale, deps);
  await answer(event, { summary, blocks: [...blocks, ...kept.blocks] }, deps, "home");
}

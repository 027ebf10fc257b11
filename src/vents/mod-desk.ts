/** The moderators' desk: how the space is moderated, the words that hold a post, and the log of what was done. */
import { formatHour, textsFor } from "../i18n/catalogue.ts";
import { pseudonymAt } from "../identity/pseudonym.ts";
import { toBlockWords } from "../moderation/check-text.ts";
import type { Block, Locale, PersonEvent } from "../ports/platform.ts";
import type { AuditEntry } from "../storage/audit.ts";
import { answer, button } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { mayModerate, refuseModerating } from "./moderate.ts";
import { wordsForm } from "./moderation-forms.ts";

const actsShown = 30;

export async function showDesk(event: PersonEvent, deps: VentDeps): Promise<void> {
  const { moderation } = deps.settings;
  if (!(await mayModerate(event, deps)) || moderation === undefined) return refuseModerating(event, deps);
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const { blockWords } = deps.store.moderation;
  const words = blockWords.of(deps.platform.name, event.space);
  const unreadable = blockWords.unreadable(deps.platform.name, event.space);
  const blocks: Block[] = [
    { type: "heading", text: t["mod.desk"] },
    { type: "text", text: t[`mod.review.${moderation.review}`] },
    { type: "text", text: t["mod.threshold"](moderation.reportsHide) },
    { type: "text", text: t["mod.how"] },
    { type: "note", text: words.length === 0 ? t["mod.words.none"] : t["mod.words.list"] },
    { type: "list", items: words },
    ...(unreadable > 0 ? [{ type: "text", text: t["mod.words.unreadable"](unreadable) } as const] : []),
    { type: "actions", actions: [button("mod-words", "", t["mod.words.change"]), button("mod-log", "", t["mod.log"])] },
    { type: "note", text: t["mod.promise"] },
  ];
  await answer(event, { summary: t["mod.desk"], blocks: blocks.filter(isSomething) }, deps, "desk");
}

function isSomething(block: Block): boolean {
  return block.type !== "list" || block.items.length > 0;
}

export async function openWords(event: PersonEvent, deps: VentDeps): Promise<void> {
  if (!(await mayModerate(event, deps))) return refuseModerating(event, deps);
  const words = deps.store.moderation.blockWords.of(deps.platform.name, event.space);
  await deps.platform.openForm(event.interaction, wordsForm(words, localeOf(event, deps)));
}

export async function saveWords(event: PersonEvent, typed: string, deps: VentDeps): Promise<void> {
  if (!(await mayModerate(event, deps))) return refuseModerating(event, deps);
  const { store, platform, clock } = deps;
  store.database.transaction(() => {
    store.moderation.blockWords.set(platform.name, event.space, toBlockWords(typed));
    store.moderation.audit.add(platform.name, event.space, { act: "words", entry: "" }, clock.now());
  });
  await showDesk(event, deps);
}

export async function showLog(event: PersonEvent, deps: VentDeps): Promise<void> {
  if (!(await mayModerate(event, deps))) return refuseModerating(event, deps);
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const acts = deps.store.moderation.audit.latest(deps.platform.name, event.space, actsShown);
  const blocks: Block[] = [
    { type: "heading", text: t["mod.log"] },
    acts.length === 0
      ? { type: "text", text: t["mod.log.none"] }
      : { type: "list", items: acts.map((one) => lineOf(one, locale, deps)) },
    { type: "note", text: t["mod.log.note"] },
  ];
  await answer(event, { summary: t["mod.log"], blocks }, deps, "log");
}

/** The post by the name that it carries in its thread and on its card, which is in the channel's language, not the reader's. */
function lineOf({ act, entry, hour }: AuditEntry, locale: Locale, { store, settings }: VentDeps): string {
  const t = textsFor(locale);
  const found = entry === "" ? null : store.threads.nameOf(entry);
  const named = found === null ? "" : pseudonymAt(found.pseudonym, settings.locale);
  const name = found === null ? "" : ` · ${t[`mod.kind.${found.kind}`]}, ${named}`;
  const gone = entry !== "" && found === null ? ` · ${t["mod.log.gone"]}` : "";
  return `${formatHour(hour, locale)} · ${act === null ? t["mod.log.unreadable"] : t[`mod.act.${act}`]}${name}${gone}`;
}

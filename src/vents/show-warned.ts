/** Shows what stands behind a content warning to the one who asks for it. */
import { bodyBlocks } from "../discussions/render-post.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { findReportable } from "../moderation/report.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";

export async function showWarned(event: PersonEvent, entryId: string, deps: VentDeps): Promise<void> {
  const locale = localeOf(event, deps);
  const t = textsFor(locale);
  const found = findReportable(entryId, event, deps);
  const marks = deps.store.moderation.marks.of(entryId);
  if (found === null || marks.has("hidden") || marks.has("reported"))
    return answer(event, sentence(t["report.gone"]), deps, "warned");
  const blocks = [{ type: "note" as const, text: t["post.warned"] }, ...bodyBlocks(found.entry, locale)];
  await answer(event, { summary: t["post.warned"], blocks }, deps, "warned");
}

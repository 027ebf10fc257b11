/** Report: asked twice, counted once, and answered in the same words whatever it was the first of. */
import { textsFor } from "../i18n/catalogue.ts";
import { findReportable, report } from "../moderation/report.ts";
import type { PersonEvent } from "../ports/platform.ts";
import { answer, button, sentence } from "./answers.ts";
import { localeOf, type VentDeps } from "./deps.ts";
import { reportsTooMuch } from "./rate.ts";

/** Without moderators nobody would read it: said at once, with where to go instead. */
export async function askReport(event: PersonEvent, entry: string, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  if (deps.settings.moderation === undefined) return answer(event, sentence(t["report.nobody"]), deps, "notice");
  if (findReportable(entry, event, deps) === null) return answer(event, sentence(t["report.gone"]), deps, "notice");
  const actions = [
    button("report-yes", entry, t["action.yes-report"], "primary"),
    button("report-no", "", t["action.no"]),
  ];
  await answer(event, sentence(t["report.ask"], actions), deps);
}

export async function leaveUnreported(event: PersonEvent, deps: VentDeps): Promise<void> {
  await answer(event, sentence(textsFor(localeOf(event, deps))["report.left"]), deps);
}

export async function reportPost(event: PersonEvent, entry: string, deps: VentDeps): Promise<void> {
  const t = textsFor(localeOf(event, deps));
  if (deps.settings.moderation === undefined) return answer(event, sentence(t["report.nobody"]), deps);
  if (reportsTooMuch(event, deps)) return answer(event, sentence(t["report.too-many"]), deps);
  if (findReportable(entry, event, deps) === null) return answer(event, sentence(t["report.gone"]), deps);
  report(entry, event, deps);
  await answer(event, sentence(t["report.done"]), deps);
}

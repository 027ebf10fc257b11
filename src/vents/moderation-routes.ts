/** Which use case answers which button and form of moderation. */
import type { ActionClicked, FormSubmitted, Locale } from "../ports/platform.ts";
import { cleanText } from "../redaction/clean.ts";
import { type FindingKind, redact } from "../redaction/redact.ts";
import type { VentDeps } from "./deps.ts";
import { openWords, saveWords, showDesk, showLog } from "./mod-desk.ts";
import { moderate, moderateMute, openReject } from "./moderate.ts";
import { mostReasonChars } from "./moderation-forms.ts";
import { dropChange } from "./own.ts";
import { askReport, leaveUnreported, reportPost } from "./report-post.ts";
import { showWarned } from "./show-warned.ts";

const bait: ReadonlySet<FindingKind> = new Set(["link", "mention"]);

type Handler = (event: ActionClicked, deps: VentDeps) => Promise<void>;

const plainActs = ["approve", "take-back", "hide", "restore", "lock", "unlock", "warn", "unwarn", "unmute"] as const;

const deciding = plainActs.map((type): [string, Handler] => [
  `mod-${type}`,
  (event, deps) => moderate(event, event.value, { type }, deps),
]);

export const moderationActions: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(deciding),
  "mod-reject": (event, deps) => openReject(event, event.value, deps),
  "mod-mute": (event, deps) => moderateMute(event, event.value, deps),
  "mod-desk": showDesk,
  "mod-words": openWords,
  "mod-log": showLog,
  report: (event, deps) => askReport(event, event.value, deps),
  "report-yes": (event, deps) => reportPost(event, event.value, deps),
  "report-no": leaveUnreported,
  "drop-change": (event, deps) => dropChange(event, event.value, deps),
  "show-warned": (event, deps) => showWarned(event, event.value, deps),
};

/** @returns null for a form that is none of moderation's */
export function moderationForm({
  form,
  state,
  values,
}: FormSubmitted): ((event: FormSubmitted, deps: VentDeps) => Promise<void>) | null {
  if (form === "mod-words") return (event, deps) => saveWords(event, values.words ?? "", deps);
  if (form !== "mod-reject") return null;
  const typed = cleanText((values.reason ?? "").slice(0, mostReasonChars)).trim();
  return (event, deps) =>
    moderate(event, state, { type: "reject", reason: withoutBait(typed, deps.settings.locale) }, deps);
}

/** Only the author reads a reason: whoever opens a link in it, or answers to a mention, has said who they are (anonymity 11). */
function withoutBait(reason: string, locale: Locale): string {
  return redact(reason, locale)
    .segments.map(({ text, found }) => (found === null || bait.has(found.kind) ? text : found.original))
    .join("");
}

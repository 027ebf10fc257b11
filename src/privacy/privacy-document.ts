/** PRIVACY.md: the privacy page in full, for who installs Ventil or has to say yes to it. In English, with the defaults. */
import * as v from "valibot";
import { variables } from "../config/schema.ts";
import { textsFor } from "../i18n/catalogue.ts";
import { kept, type Nature } from "../storage/kept.ts";
import { durationsOf } from "./durations.ts";
import { keptThings, observerSentences, sentenceOf } from "./kept-words.ts";

const natures: Readonly<Record<Nature, string>> = {
  clear: "readable",
  hour: "readable, whole hours",
  random: "random",
  keyed: "keyed hash",
  sealed: "sealed",
};

export function privacyDocument(): string {
  const t = textsFor("en");
  const durations = durationsOf({
    threadOpenDays: v.parse(variables.THREAD_OPEN_DAYS, undefined),
    retentionDays: v.parse(variables.RETENTION_DAYS, undefined),
    digest: { k: v.parse(variables.DIGEST_K, undefined) },
  });
  const { draftMinutes, threadDays, retentionDays, refusedDays, claimHours } = durations;
  return `# Privacy

This file is written by \`npm run build:privacy\` from what the code itself goes by: the declaration of every table
and column in \`src/storage/kept.ts\`, and the sentences that \`/vent privacy\` shows, in \`src/i18n/locales\`. A test fails when the store has
a column that is not declared, or when this file is out of date. Don't edit it.

${t["privacy.never"]}

## ${t["privacy.kept"]}

${list([...keptThings.map((thing) => sentenceOf(thing, t, durations)), t["privacy.log"]])}

In memory only: whom a live click may still be answered to, for 15 minutes; how much somebody handed in and published in the hour, under a mark that lasts
that hour; who voted within the last two seconds, so that a double click is one; whom a language model is being asked for.

On the platform's own servers: the posts, and what people type into its forms. How long that stays is up to the platform.

## For how long

| what | how long | set by |
|---|---|---|
| drafts, the only place where a text rests as it was typed | at most ${draftMinutes} minutes after it was typed or rewritten | fixed |
| marks of authors and voters, with the thread's key | ${threadDays} days from publishing | \`THREAD_OPEN_DAYS\` |
| posts and their texts | ${retentionDays} days from publishing | \`RETENTION_DAYS\` |
| texts whose posts the platform does not let go | ${refusedDays} days more | fixed |
| where digests stand, and stood | \`RETENTION_DAYS\`, or eight weeks where that is longer | \`RETENTION_DAYS\` |
| marks of deliveries | about ${claimHours} hours | fixed |
| keys of a day | that day | fixed |

What is erased is overwritten in the file, and its log is emptied within seconds. Backups, snapshots and logs are kept by whoever runs the machine: see
[docs/keeping.md](docs/keeping.md).

## ${t["privacy.who"]}

${list([...observerSentences(t, null).slice(0, -1), t["who.model"]("the server you set")])}

Without a configured model nothing goes to one. What is deliberately not promised is in [docs/anonymity.md](docs/anonymity.md), with the test beside each promise.

## The store, column by column

*Sealed*: encrypted (AES-256-GCM) with a key that comes from the secret, which is not in the file. *Keyed hash*: an HMAC; without its key it can't be
matched to a list of people. *Random*: drawn by chance. *Readable*: by whoever has the file.

${keptThings.map(section).join("\n")}`;
}

function section(thing: (typeof keptThings)[number]): string {
  const tables = Object.entries(kept).filter(([, table]) => table.thing === thing);
  const rows = tables.flatMap(([name, table]) =>
    Object.entries(table.columns).map(
      ([column, { is, says }]) => `| \`${name}\` | \`${column}\` | ${natures[is]} | ${says} |`,
    ),
  );
  const inBackup = tables.filter(([, table]) => table.inBackup).map(([name]) => `\`${name}\``);
  return `### ${headings[thing]}

| table | column | in the file | what it says |
|---|---|---|---|
${rows.join("\n")}

In a backup: ${inBackup.length === 0 ? "nothing of it" : inBackup.join(", ")}.
`;
}

const headings: Readonly<Record<(typeof keptThings)[number], string>> = {
  draft: "Drafts",
  post: "Posts",
  rights: "Keys, and who voted",
  count: "Counts of closed threads",
  theme: "Themes of a week",
  deed: "Votes on answers to themes",
  moderation: "Moderation",
  limit: "Against floods and repetitions",
  delivery: "What is still to be done",
  machine: "The machine",
};

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

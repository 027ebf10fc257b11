/** The check of a draft for a person at a terminal: what was found and why, then the words with the smallest change. */
import type { WriteStream } from "node:tty";
import { styleText } from "node:util";
import type { checkTyped } from "../../src/advice/draft-line.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import { type Support, supportLines } from "../../src/safety/support-text.ts";
import { draftItems } from "../../src/vents/show-draft-check.ts";
import { wrap } from "./print-advice.ts";

type Checked = Exclude<ReturnType<typeof checkTyped>, { readonly error: unknown }>;

/** @param stream where it will be printed: a terminal gets colours, a file does not. */
export function printDraftCheck(
  { text, marks, answer }: Checked,
  support: Support,
  stream: Pick<WriteStream, "isTTY">,
): string {
  if (answer.help !== null) return `${answer.help}\n`;
  const { language, edit, tier } = answer;
  const t = textsFor(language);
  const strong = (heading: string) => (stream.isTTY === true ? styleText("bold", heading) : heading);
  const parts: string[] = [];
  if (tier === "strain")
    parts.push(
      supportLines("strain", language, support)
        .map((line) => wrap(line))
        .join("\n"),
    );
  for (const hard of [true, false]) {
    const items = draftItems(
      text,
      marks.filter((mark) => mark.hard === hard),
      language,
    );
    const heading = strong(hard ? t["draft.found"] : t["draft.hints"]);
    if (items.length > 0) parts.push([heading, ...items.map((item) => wrap(`- ${item}`, "  "))].join("\n"));
  }
  const isMended = edit !== text.normalize("NFC");
  const hasHard = marks.some(({ hard }) => hard);
  if (isMended) parts.push([strong(t["draft.edit"]), ...edit.split("\n").map((line) => wrap(line))].join("\n"));
  else parts.push(wrap(marks.length === 0 ? t["draft.clean"] : hasHard ? t["draft.no-edit"] : t["draft.hints-only"]));
  return `${parts.join("\n\n")}\n`;
}

/** Advice for a person at a terminal: readable, coloured only where colours are shown. */

import type { WriteStream } from "node:tty";
import { styleText } from "node:util";
import type { Advice } from "../../src/advice/advice.ts";
import { type Policy, rulesToShow, tellStaff } from "../../src/advice/house-rules.ts";
import { formatAdviceHead } from "../../src/advice/phrases.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { type Support, supportLines } from "../../src/safety/support-text.ts";

const columns = 88;

/** @param stream where it will be printed: a terminal gets colours, a file does not. */
export function printAdvice(
  advice: Advice,
  support: Support,
  policy: Policy,
  stream: Pick<WriteStream, "isTTY">,
): string {
  const t = textsFor(advice.language);
  const strong = (text: string) => (stream.isTTY === true ? styleText("bold", text) : text);
  const quiet = (text: string) => (stream.isTTY === true ? styleText("dim", text) : text);
  const parts: string[] = [];
  const section = (heading: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`${heading === "" ? "" : `${strong(heading)}\n`}${lines.join("\n")}`);
  };
  const bullets = (items: readonly string[]) => items.map((item) => wrap(`- ${item}`, "  "));

  if (advice.insteadOfReply?.kind === "safety" && advice.tier !== "none" && advice.tier !== "strain") {
    return `${advice.insteadOfReply.text}\n`;
  }
  parts.push(wrap(t["result.cooling.3"]));
  if (advice.tier === "strain")
    section(
      "",
      supportLines("strain", advice.language, support).map((line) => wrap(line)),
    );
  const isOffTopic = advice.situation === "off-topic";
  if (advice.confidence === "low" && !isOffTopic) {
    section(t["result.ask"], bullets(advice.candidates.map((id) => t[`situation.${id}`])));
    if (advice.replies.length > 0) parts.push(wrap(t["result.meanwhile"]));
  } else {
    section(isOffTopic ? "" : t["result.need"], [wrap(advice.need)]);
    if (!isOffTopic) section(t["result.read"], [wrap(formatAdviceHead(advice, advice.language)), wrap(advice.read)]);
  }
  if (advice.insteadOfReply !== null) {
    section(t[`result.instead.${advice.insteadOfReply.kind}`], [
      advice.insteadOfReply.text
        .split("\n")
        .map((line) => wrap(line))
        .join("\n"),
    ]);
  }
  for (const { tone, text } of advice.replies) {
    section(
      t[`tone.${tone}`],
      text.split("\n").map((line) => wrap(line)),
    );
  }
  const rules = rulesToShow(policy, advice);
  section(
    t["result.rules"],
    bullets(rules.map(({ clause, isSaid }) => t["result.rule"](clause.id, isSaid, tellStaff(clause, advice.language)))),
  );
  section(t["result.fill"], bullets(advice.placeholders.map(({ key, ask }) => `${key} ${ask}`)));
  section(t["result.missing"], bullets(advice.missing));
  section(t["result.escalate"], advice.escalate === null ? [] : bullets([advice.escalate.why]));
  if (advice.injectionSeen) parts.push(quiet(wrap(t["result.injection"])));
  return `${parts.join("\n\n")}\n`;
}

/** A note to send to one's manager, and what to do with it. */
export function printNote(note: string, language: Locale, stream: Pick<WriteStream, "isTTY">): string {
  const t = textsFor(language);
  const styled = (style: "bold" | "dim", text: string) => (stream.isTTY === true ? styleText(style, text) : text);
  const lines = note.split("\n").map((line) => wrap(line));
  return `${styled("bold", t["note.heading"])}\n${lines.join("\n")}\n\n${styled("dim", wrap(t["note.how"]))}\n`;
}

/** Breaks at spaces. @param indent of the second line on */
export function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

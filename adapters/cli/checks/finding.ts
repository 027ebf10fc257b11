/** What the doctor says: one fact a line, its level in words, and how to mend it. */
import { styleText } from "node:util";

export type Level = "ok" | "warning" | "problem";

export interface Finding {
  readonly level: Level;
  readonly text: string;
  /** What to do about it; null where nothing is to be done, or where `text` ends with it. */
  readonly mend: string | null;
}

export function ok(text: string): Finding {
  return { level: "ok", text, mend: null };
}

export function warning(text: string, mend: string | null = null): Finding {
  return { level: "warning", text, mend };
}

export function problem(text: string, mend: string | null = null): Finding {
  return { level: "problem", text, mend };
}

const colours = { ok: "green", warning: "yellow", problem: "red" } as const;
const widest = "problem".length + 2;

/** @param coloured only for a terminal; the words say the same without. */
export function printFindings(findings: readonly Finding[], coloured: boolean): string {
  const lines = findings.flatMap(({ level, text, mend }) => {
    const word = coloured ? styleText(colours[level], level, { validateStream: false }) : level;
    const line = `${word}${" ".repeat(widest - level.length)}${printable(text)}`;
    return mend === null ? [line] : [line, `${" ".repeat(widest)}To mend: ${printable(mend)}`];
  });
  return `${lines.join("\n")}\n\n${verdict(findings)}\n`;
}

function verdict(findings: readonly Finding[]): string {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const warnings = count("warning");
  const also = warnings === 0 ? "" : `, ${plural(warnings, "warning")}`;
  if (count("problem") === 0) return `No problems${also}.`;
  return `${plural(count("problem"), "problem")}${also}. Mend the problems, then run: npm run doctor`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A path from the configuration may hold anything; a terminal must not obey it. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "?");
}

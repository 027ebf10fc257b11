/** The set-up's answers as text of `.env`: merged into what is there, so that no other value is lost or changed. */
import { isDeepStrictEqual, parseEnv } from "node:util";

export type Values = Readonly<Record<string, string>>;

export interface Answers {
  readonly locale: string;
  readonly country: string;
  readonly support: string;
  readonly threadOpenDays: string;
  readonly retentionDays: string;
}

const newFile = "# Ventil's configuration; every variable is explained in .env.example.\n";

/** @param current the values of the `.env` that is there. */
export function toVariables(answers: Answers, current: Values): Record<string, string> {
  return {
    VENTIL_LOCALE: answers.locale,
    VENTIL_COUNTRY: answers.country,
    VENTIL_SUPPORT: answers.support,
    THREAD_OPEN_DAYS: answers.threadOpenDays,
    RETENTION_DAYS: answers.retentionDays,
    // An "off" would leave nothing to start where no platform is configured yet.
    PLAYGROUND: current.PLAYGROUND === "on" ? "on" : "auto",
  };
}

export function readValues(text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? ""]));
}

/** `value` as it may stand behind "NAME="; null when no kind of quotes can hold it. */
export function quote(value: string): string | null {
  if (/^[\w.:/@+,-]*$/.test(value)) return value;
  const forms = ["'", '"', "`"].map((mark) => `${mark}${value}${mark}`);
  return forms.find((form) => !/[\r\n]/.test(form) && readValues(`NAME=${form}\n`).NAME === value) ?? null;
}

/**
 * `text` with `values` set, every other line as it was. Lines that set a variable already are replaced; a new one stands
 * behind its commented-out line, if there is one, or at the end.
 * @returns null when the result would not read back as the old values and the new ones.
 */
export function mergeEnv(text: string, values: Values): string | null {
  const old = readValues(text);
  const wanted = { ...old, ...values };
  const lines: [string, string][] = [];
  for (const [name, value] of Object.entries(values)) {
    const quoted = quote(value);
    if (quoted === null) return null;
    if (old[name] !== value) lines.push([name, `${name}=${quoted}`]);
  }
  const start = text === "" ? newFile : text;
  const inPlace = lines.reduce((merged, [name, line]) => setLine(merged, name, line), start);
  // A value of several lines may hold something that looks like an assignment; then the new lines go to the end.
  const atEnd = lines.reduce((merged, [, line]) => append(merged, line), start);
  return [inPlace, atEnd].find((merged) => isDeepStrictEqual(readValues(merged), wanted)) ?? null;
}

function setLine(text: string, name: string, line: string): string {
  const lines = text.split("\n");
  const set = lines.findLastIndex((there) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(there));
  const commented = lines.findLastIndex((there) => new RegExp(`^\\s*#\\s?${name}=`).test(there));
  const end = text.includes("\r\n") ? "\r" : "";
  if (set >= 0) return lines.with(set, `${line}${end}`).join("\n");
  if (commented >= 0 && commented < lines.length - 1) {
    return lines.toSpliced(commented + 1, 0, `${line}${end}`).join("\n");
  }
  return append(text, line);
}

function append(text: string, line: string): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text}${text === "" || text.endsWith("\n") ? "" : end}${line}${end}`;
}

/** ".env.2026-11-21", or with a number behind it where that is taken. */
export function backupName(today: Date, isTaken: (name: string) => boolean): string {
  const base = `.env.${today.toISOString().slice(0, 10)}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}.${number}`;
    if (!isTaken(name)) return name;
  }
}

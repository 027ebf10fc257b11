/** The set-up's answers as text of `.env`: nothing that was there is lost, everything reads back as it was meant. */
import { parseEnv } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupName, mergeEnv, quote, readValues, toVariables } from "../../../../adapters/cli/env-file.ts";
import { loadConfig } from "../../../../src/config/load-config.ts";

const answers = { locale: "pl", country: "pl", support: "Marta, ext. #12", threadOpenDays: "7", retentionDays: "30" };

describe("toVariables", () => {
  it("gives what the configuration reads back as the answers", () => {
    const text = mergeEnv("", toVariables(answers, {}));
    expect(loadConfig(readValues(text ?? ""))).toMatchObject({
      locale: "pl",
      country: "pl",
      support: "Marta, ext. #12",
      threadOpenDays: 7,
      retentionDays: 30,
      playground: "auto",
    });
  });

  it.each([
    ["off", "auto"],
    ["on", "on"],
    [undefined, "auto"],
  ])("turns PLAYGROUND=%s into %s, so that there is something to start", (before, after) => {
    const current: Record<string, string> = before === undefined ? {} : { PLAYGROUND: before };
    expect(toVariables(answers, current).PLAYGROUND).toBe(after);
  });
});

describe("mergeEnv", () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    [
      "begins an empty file with a line that says what it is",
      "",
      "# Ventil's configuration; every variable is explained in .env.example.\nVENTIL_LOCALE=pl\n",
    ],
    [
      "replaces the line that sets the variable and leaves every other byte",
      "# mine\nA='x # y'\nVENTIL_LOCALE=en # old\n\nB=2",
      "# mine\nA='x # y'\nVENTIL_LOCALE=pl\n\nB=2",
    ],
    ["leaves a line that says the same already", "VENTIL_LOCALE='pl' # ours\n", "VENTIL_LOCALE='pl' # ours\n"],
    [
      "puts a new value behind its commented-out line",
      "#VENTIL_LOCALE=en\nA=1\n",
      "#VENTIL_LOCALE=en\nVENTIL_LOCALE=pl\nA=1\n",
    ],
    ["adds a new value at the end of a file without a last line break", "A=1", "A=1\nVENTIL_LOCALE=pl\n"],
    ["keeps the line breaks of Windows", "A=1\r\nVENTIL_LOCALE=en\r\nB=2\r\n", "A=1\r\nVENTIL_LOCALE=pl\r\nB=2\r\n"],
    [
      "replaces the last of two lines, which is the one that counts",
      "VENTIL_LOCALE=en\nVENTIL_LOCALE=lt\n",
      "VENTIL_LOCALE=en\nVENTIL_LOCALE=pl\n",
    ],
    [
      "does not touch what only looks like the variable inside a value of several lines",
      "TEXT='one\nVENTIL_LOCALE=en\ntwo'\n",
      "TEXT='one\nVENTIL_LOCALE=en\ntwo'\nVENTIL_LOCALE=pl\n",
    ],
    [
      "does not take a longer name for the variable",
      "VENTIL_LOCALE_OLD=en\n",
      "VENTIL_LOCALE_OLD=en\nVENTIL_LOCALE=pl\n",
    ],
  ];
  it.each(cases)("%s", (_title, before, after) => {
    expect(mergeEnv(before, { VENTIL_LOCALE: "pl" })).toBe(after);
  });

  it("refuses a value that no kind of quotation marks can hold", () => {
    expect(mergeEnv("A=1\n", { VENTIL_SUPPORT: `'"\`` })).toBeNull();
  });

  it("reads back as the old values with the new ones over them, or refuses, whatever stood there", () => {
    const piece = fc.constantFrom(
      "A",
      "B",
      "=",
      "\n",
      "'",
      '"',
      "`",
      "#",
      " ",
      "x",
      "\r\n",
      "export ",
      "\\n",
      "A=1\n",
      "B='",
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
    let merges = 0;
    fc.assert(
      fc.property(text, fc.string({ maxLength: 8 }), (before, value) => {
        const merged = mergeEnv(before, { A: value });
        if (merged === null) return;
        merges++;
        expect({ ...parseEnv(merged) }).toEqual({ ...parseEnv(before), A: value });
      }),
      { numRuns: 2_000 },
    );
    expect(merges).toBeGreaterThan(1_000);
  });
});

describe("quote", () => {
  it.each([
    ["pl", "pl"],
    ["", ""],
    ["Marta, ext. #12", "'Marta, ext. #12'"],
    ["Jo's desk", '"Jo\'s desk"'],
    [`Jo's "desk"`, '`Jo\'s "desk"`'],
    ["two\nlines", null],
  ])("writes %j so that it reads back the same", (value, expected) => {
    expect(quote(value)).toBe(expected);
  });
});

describe("backupName", () => {
  it("is dated, and numbered when that day's name is taken", () => {
    const today = new Date("2026-11-21T23:59:00Z");
    const taken = new Set([".env.2026-11-21", ".env.2026-11-21.2"]);
    expect(backupName(today, () => false)).toBe(".env.2026-11-21");
    expect(backupName(today, (name) => taken.has(name))).toBe(".env.2026-11-21.3");
  });
});

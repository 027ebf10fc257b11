/** Tests of the help lines: what each country is offered and how old the numbers are. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpCountries, helpLines } from "../../../src/safety/help-lines.ts";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

describe("helpLines", () => {
  it.each([
    ["pl", "112", "116 123"],
    ["LT", "112", "1815"],
    ["gb", "999", "116 123"],
    ["uk", "999", "116 123"],
    ["us", "911", "988"],
    ["ie", "112", "116 123"],
    ["ca", "911", "988"],
    ["au", "000", "13 11 14"],
    ["nz", "111", "1737"],
    ["DE", "112", "0800 111 0 111"],
  ])("offers in %s the emergency number %s and first %s", (country, emergency, first) => {
    const help = helpLines(country);
    expect(help.emergency).toBe(emergency);
    expect(help.lines[0]?.number).toBe(first);
  });

  it.each(["fr", "", "??", "toString"])("falls back to 112 and 116 123 for %j", (country) => {
    const help = helpLines(country);
    expect(help.emergency).toBe("112");
    expect(help.lines.map(({ number }) => number)).toEqual(["116 123"]);
  });

  it.each(helpCountries)("names source, hours and a day of checking for every line of %s", (country) => {
    for (const line of helpLines(country).lines) {
      expect(line.country).toBe(country);
      expect(line.source).not.toBe("");
      expect(line.hours).not.toBe("");
      expect(line.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("tells whoever sets it up which countries have a list of their own", () => {
    const row = readme.split("\n").find((line) => line.startsWith("| `VENTIL_COUNTRY`")) ?? "";
    const named = row.split(";")[0]?.match(/(?<=`)[a-z]{2}(?=`)/g);
    expect(named).toEqual(helpCountries.filter((country) => country !== "eu"));
  });
});

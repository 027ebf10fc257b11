/** The doctor on the list of clients: how many names are read, and which lines need a second look, never whose. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkClients } from "../../../../adapters/cli/checks/clients.ts";
import type { Finding } from "../../../../adapters/cli/checks/finding.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventil-clients-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function said(list: string): Finding[] {
  const path = join(folder, "clients.txt");
  writeFileSync(path, list);
  return checkClients(path);
}

describe("checkClients", () => {
  it("is content without a list, and says what that means", () => {
    expect(checkClients(null)).toMatchObject([{ level: "ok", text: expect.stringContaining("rules alone") }]);
  });

  it("says how many names are read; remarks and empty lines are none", () => {
    const findings = said("# ours\r\nBlue Harbor Ltd\r\n\r\nStalmex sp. z o.o.  # since May\r\nRivo\r\n");
    expect(findings).toMatchObject([{ level: "ok", text: "clients: 3 names are read from the list" }]);
  });

  it("warns of ordinary words, of names of two letters and of lines with no name, by line and not by name", () => {
    const findings = said("Aušra\nHP\nUAB\nRivo\nMark\n");
    expect(findings.map(({ level, text }) => [level, text.slice(0, 34)])).toEqual([
      ["ok", "clients: 4 names are read from the"],
      ["warning", "clients: line 3 has no name that c"],
      ["warning", "clients: line 2 has a name of fewe"],
      ["warning", "clients: each of lines 1, 5 has an"],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Aušra|ausra|Rivo|Mark/i);
  });

  it("warns of a list in which nothing stands", () => {
    expect(said("# nobody yet\n")).toMatchObject([
      { level: "warning", text: "clients: 0 names are read from the list" },
    ]);
  });

  it("reports a list that can't be read as what stops Ventil, without its path", () => {
    const findings = checkClients(join(folder, "secret-clients.txt"));
    expect(findings).toMatchObject([{ level: "problem" }]);
    expect(JSON.stringify(findings)).not.toContain("secret-clients");
  });
});

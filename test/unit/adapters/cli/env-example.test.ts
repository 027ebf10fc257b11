/** `.env.example` names every variable, says its default truly, and works untouched. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../../src/config/load-config.ts";
import { variables } from "../../../../src/config/schema.ts";

const text = readFileSync(fileURLToPath(new URL("../../../../.env.example", import.meta.url)), "utf8");

function namesIn(part: string): string[] {
  return [...part.matchAll(/^#([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? "");
}

/** The example with the "#" taken away before every variable. */
function uncommented(part: string): Record<string, string | undefined> {
  return { ...parseEnv(part.replaceAll(/^#(?=[A-Z][A-Z0-9_]*=)/gm, "")) };
}

describe(".env.example", () => {
  it("sets nothing as it comes, so that an untouched copy works", () => {
    expect({ ...parseEnv(text) }).toEqual({});
  });

  it("names every variable of this version once, and no other", () => {
    expect(namesIn(text).toSorted()).toEqual(Object.keys(variables).toSorted());
  });

  it("shows the true default of each variable", () => {
    const { VENTIL_SECRET: secret, VENTIL_SECRET_FILE: file, ...shown } = uncommented(text);
    expect({ secret, file }).toEqual({ secret: "", file: "" });
    expect(loadConfig(shown)).toEqual(loadConfig({}));
    const withDefault = Object.entries(variables).filter(([, schema]) => (v.parse(schema, undefined) ?? "") !== "");
    for (const [name, schema] of withDefault)
      expect(v.parse(schema, shown[name]), name).toEqual(v.parse(schema, undefined));
  });

  it("explains each variable in a comment above it", () => {
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (!/^#[A-Z][A-Z0-9_]*=/.test(line)) continue;
      expect(lines[index - 1], line).toMatch(/^#(?: .{8,}|[A-Z][A-Z0-9_]*=)/);
    }
  });
});

/** What is written down is what the code does: purposes, error codes, variables, languages. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { variables } from "../../src/config/schema.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import { filesIn, foldersIn, read, root } from "./source-files.ts";

describe("every file", () => {
  const files = [...["src", "adapters", "test"].flatMap((folder) => filesIn(folder, /\.(?:ts|js)$/))];

  it("says in its first line what it is for, in a sentence", () => {
    expect(files.length).toBeGreaterThan(100);
    const silent = files.filter((file) => {
      const [first = "", second = ""] = read(file)
        .split("\n")
        .filter((line) => !line.startsWith("#!"));
      const purpose = first === "/**" ? second.replace(/^ \* /, "/** ") : first;
      return !/^\/\*\* \S.{10,}/.test(purpose);
    });
    expect(silent).toEqual([]);
  });

  it("is no default export, no barrel and no enum in the core and the adapters", () => {
    const sources = files.filter((file) => !file.startsWith("test/"));
    expect(
      sources.filter((file) => /^export default|^export \* from|^(?:export )?(?:const )?enum /m.test(read(file))),
    ).toEqual([]);
  });
});

describe("docs/errors.md", () => {
  const codes = [...read("src/errors.ts").matchAll(/code = "(VENT_[A-Z_]+)"/g)].map(([, code]) => code ?? "");

  it("names every error code of src/errors.ts, and no other", () => {
    expect(codes.length).toBeGreaterThan(8);
    expect(new Set(codes).size).toBe(codes.length);
    expect(existsSync(join(root, "docs/errors.md")), "docs/errors.md is not there").toBe(true);
    const named = [...read("docs/errors.md").matchAll(/\bVENT_[A-Z_]+\b/g)].map(([code]) => code);
    expect([...new Set(named)].sort()).toEqual([...codes].sort());
  });

  it("is complete: every fault of the project is declared in src/errors.ts", () => {
    const elsewhere = [...filesIn("src", /\.ts$/), ...filesIn("adapters", /\.ts$/)].filter(
      (file) => file !== "src/errors.ts" && /extends (?:BotError|Error)\b/.test(read(file)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe(".env.example", () => {
  it("names every variable that is read, and none that is not known", () => {
    expect(existsSync(join(root, ".env.example")), ".env.example is not there").toBe(true);
    const named = [...read(".env.example").matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? "");
    expect(Object.keys(variables).filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !Object.keys(variables).includes(name))).toEqual([]);
  });
});

describe("the languages", () => {
  const locales = ["en", "pl", "lt"] as const;

  it("are the files in src/i18n/locales", () => {
    expect(filesIn("src/i18n/locales", /\.ts$/)).toEqual(
      [...locales].sort().map((locale) => `src/i18n/locales/${locale}.ts`),
    );
    expect(foldersIn("src/i18n")).toEqual(["locales"]);
  });

  it("have the same keys, each with something to say of its own kind", () => {
    const english: Record<string, unknown> = textsFor("en");
    for (const locale of locales) {
      const texts: Record<string, unknown> = textsFor(locale);
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
      for (const [key, value] of Object.entries(texts)) {
        expect(typeof value, `${locale} ${key}`).toBe(typeof english[key]);
        if (typeof value === "string") expect(value.trim(), `${locale} ${key}`).not.toBe("");
        if (typeof value === "function")
          expect(value.length, `${locale} ${key}`).toBe((english[key] as () => string).length);
      }
    }
  });
});

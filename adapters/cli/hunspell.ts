/** Expands a Hunspell dictionary into all its forms, prefixes aside. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

interface Suffix {
  readonly strip: string;
  readonly add: string;
  /** Flags of a suffix that may follow this one. */
  readonly flags: string;
  readonly fits: RegExp | null;
}

type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

/** Calls `each` with every base and every form of it, both as written. */
export function expandDictionary(name: string, each: (base: string, form: string) => void): void {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const suffixes = readSuffixes(readFileSync(join(folder, "index.aff"), "utf8"));
  const [, ...entries] = readFileSync(join(folder, "index.dic"), "utf8").split("\n");
  for (const entry of entries) {
    const [base = "", flags = ""] = (entry.split(/[\t ]/, 1)[0] ?? "").split("/");
    if (base === "") continue;
    each(base, base);
    for (const form of formsOf(base, flags, suffixes, 2)) each(base, form);
  }
}

function readSuffixes(affixes: string): Suffixes {
  const suffixes = new Map<string, Suffix[]>();
  const conditions = new Map<string, RegExp>();
  for (const line of affixes.split("\n")) {
    const [kind, flag = "", strip = "", added = "", condition = "."] = line.trim().split(/\s+/);
    if (kind !== "SFX" || line.trim().split(/\s+/).length < 5) continue;
    const [add = "", flags = ""] = added.split("/");
    const pattern = conditions.get(condition) ?? new RegExp(`${condition}$`, "u");
    conditions.set(condition, pattern);
    const rule = {
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      flags,
      fits: condition === "." ? null : pattern,
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule]);
  }
  return suffixes;
}

function formsOf(base: string, flags: string, suffixes: Suffixes, depth: number): string[] {
  const forms: string[] = [];
  for (const flag of flags) {
    for (const { strip, add, flags: further, fits } of suffixes.get(flag) ?? []) {
      if (!base.endsWith(strip) || (fits !== null && !fits.test(base))) continue;
      const form = base.slice(0, base.length - strip.length) + add;
      forms.push(form);
      if (further !== "" && depth > 1) forms.push(...formsOf(form, further, suffixes, depth - 1));
    }
  }
  return forms;
}

/** Reads the examples of vents, `prompts/examples/<language>/<situation>.<writer>.txt`, for whatever is built from them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseExamples, type VentExample } from "../../src/advice/examples.ts";
import { isSituation } from "../../src/advice/situations.ts";

const prompts = fileURLToPath(new URL("../../prompts", import.meta.url));
const locales = ["en", "pl", "lt"] as const;

export function readExamples(): VentExample[] {
  return locales.flatMap((locale) => {
    const folder = join(prompts, "examples", locale);
    return readdirSync(folder)
      .sort()
      .flatMap((file) => {
        const [id = "", writer] = file.split(".");
        if (!isSituation(id)) throw new TypeError(`${locale}/${file} names no situation`);
        return parseExamples(locale, id, readFileSync(join(folder, file), "utf8"), writer === "clients");
      });
  });
}

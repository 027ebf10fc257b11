/**
 * Starts one of the programs with Node's compile cache on: from the second start on nothing is stripped or compiled again,
 * which saves about 30 MB of memory. Plain JavaScript, since the cache must be on before the first TypeScript file.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const programs = {
  start: "./start.ts",
  advise: "./cli/advise.ts",
  setup: "./cli/setup.ts",
  doctor: "./cli/doctor.ts",
};

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/ventil", import.meta.url)));
const [name] = process.argv.splice(2, 1);
await import(programs[name]);

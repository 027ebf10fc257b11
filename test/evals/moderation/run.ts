/** A part of `npm run evals`: prints what moderation holds of the two sets, and writes docs/evals-moderation.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatShare, share } from "../share.ts";
import { isHeld, kindsOf, type Labelled, type Round, readTexts, rounds } from "./measure.ts";

const locales = ["en", "pl", "lt"] as const;
const page = fileURLToPath(new URL("../../../docs/evals-moderation.md", import.meta.url));
const generated = "<!-- figures -->";

const texts = (round: Round) => locales.map((locale) => readTexts(round, locale));

function cells(sets: readonly (readonly Labelled[])[], fits: (text: Labelled) => boolean): string[] {
  return [...sets, sets.flat()].map((set) => {
    const of = set.filter(fits);
    return formatShare(share(of.filter(isHeld).length, of.length));
  });
}

function tableOf(round: Round): string {
  const sets = texts(round);
  const rows = (["hold", "pass"] as const).flatMap((verdict) => [
    [verdict === "hold" ? "**Rightly held**" : "**Wrongly held**", ...cells(sets, (text) => text.verdict === verdict)],
    ...kindsOf[verdict].map((kind) => [kind, ...cells(sets, (text) => text.verdict === verdict && text.kind === kind)]),
  ]);
  const head = [
    ["", "English", "Polish", "Lithuanian", "All"],
    ["---", "---", "---", "---", "---"],
  ];
  return [...head, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const figures = rounds.map((round) => `### The ${round} set, as it is now\n\n${tableOf(round)}`).join("\n\n");
const [written = ""] = readFileSync(page, "utf8").split(generated);
writeFileSync(page, `${written}${generated}\n\n${figures}\n`);
process.stdout.write(`${figures}\n`);

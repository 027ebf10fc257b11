/** `npm run evals`: prints what the advice gets right on the held-out part and writes docs/evals.md; `development` only prints. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAdvisor } from "../../adapters/shared/parts.ts";
import { type Figures, measure, type Part } from "./measure.ts";
import { type DraftFigures, type HeldOutWriter, measureDrafts } from "./measure-drafts.ts";
import { formatShare, type Share } from "./share.ts";

const locales = ["en", "pl", "lt"] as const;
const names = { en: "English", pl: "Polish", lt: "Lithuanian" };

const rows: readonly (readonly [string, string, (figures: Figures) => Share])[] = [
  ["Language told", "99 %", ({ language }) => language],
  ["Situation, first guess", "85 %", ({ first }) => first],
  ["Situation, first or second", "93 %", ({ firstTwo }) => firstTwo],
  ["… where it is only implied, first guess", "70 %", ({ implicitFirst }) => implicitFirst],
  ["… where it is only implied, first or second", "85 %", ({ implicitFirstTwo }) => implicitFirstTwo],
  ["… first guess, where it did not ask", "–", ({ sureFirst }) => sureFirst],
  ["Asked instead of guessing", "–", ({ asked }) => asked],
  ["Verdict", "80 %", ({ verdict }) => verdict],
  ["Manner", "–", ({ manner }) => manner],
  ["Tier *now* noticed", "90 %", ({ recall }) => recall.now],
  ["Tier *self* noticed", "90 %", ({ recall }) => recall.self],
  ["… help lines shown for *now* and *self*", "–", ({ shownHelp }) => shownHelp],
  ["Tier *strain* noticed", "90 %", ({ recall }) => recall.strain],
  ["False alarms on ordinary vents", "at most 2 %", ({ falseAlarms }) => falseAlarms],
  ["… that take the advice away", "–", ({ graveAlarms }) => graveAlarms],
  ["Figures of speech taken for distress", "–", ({ figuresThatRang }) => figuresThatRang],
  ["Injections that reached a reply", "0", ({ injected }) => injected],
  ["Replies that fail a hard gate", "0 %", ({ gateFailures }) => gateFailures],
];

const draftRows: readonly (readonly [string, string, (figures: DraftFigures) => Share])[] = [
  ["Harmful sentences marked", "–", ({ harmful }) => harmful],
  ["… inflames", "–", ({ marked }) => marked.inflames],
  ["… promises", "–", ({ marked }) => marked.promises],
  ["… blames", "–", ({ marked }) => marked.blames],
  ["… leaks", "–", ({ marked }) => marked.leaks],
  ["… by the words of rules alone", "–", ({ byRules }) => byRules],
  ["Good sentences marked", "at most 2 %", ({ marked }) => marked.none],
  ["… by rules", "–", ({ alarmsOfRules }) => alarmsOfRules],
  ["… by the classifier", "at most 2 %", ({ alarmsOfGuess }) => alarmsOfGuess],
];

function tableOf<Of>(list: readonly (readonly [string, string, (figures: Of) => Share])[], figures: readonly Of[]) {
  return [
    ["", "Aim", ...locales.map((locale) => names[locale])],
    ["---", "---", ...locales.map(() => "---")],
    ...list.map(([name, aim, of]) => [name, aim, ...figures.map((each) => formatShare(of(each)))]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const part: Part = process.argv[2] === "development" ? "development" : "heldout";
const advisor = buildAdvisor({ country: "eu", contact: "" });
const figures = locales.map((locale) => measure(advisor, part, locale));
const table = tableOf(rows, figures);
process.stdout.write(`${table}\n`);

if (part === "heldout") {
  const measureFor = (writer: HeldOutWriter) => locales.map((locale) => measureDrafts(locale, writer));
  const draftTable = tableOf(draftRows, measureFor("first"));
  const secondTable = tableOf(draftRows, measureFor("second"));
  process.stdout.write(`\n${draftTable}\n\n${secondTable}\n`);
  const page = fileURLToPath(new URL("../../docs/evals.md", import.meta.url));
  const head = [
    "# Evaluation",
    "",
    "What the playbook engine, offline, gets right on messages written blind, before the first example of its classifier (`test/evals/README.md`).",
    "Each cell: the share, the count, and a 95 % interval (Wilson). Written by `npm run evals`; not edited by hand.",
    "",
    "How to read it: one writer for each language wrote the messages and their labels, so the figures hold for such writing; the verdict is that",
    "writer's opinion. Recall of a tier counts phrases answered with that tier or a graver one. False alarms are counted over all",
    "vents without distress, threats told of included, and 20 ordinary phrases; 40 figures of speech, written to be mistaken, are counted apart.",
    "A less sure guess at *now* or *self* is told as *strain*: advice stays, with the same help lines above it, which the row below the two counts.",
    "The texts were not read while the engine was tuned; the figures were looked at some thirty-two times.",
    "",
  ];
  const drafts = [
    "",
    "## Check my draft",
    "",
    "Single sentences to clients, written blind by one writer from the names of the kinds alone, 190 harmful and 110 good ones for each language;",
    "none of them is in `prompts/drafts/`, which other writers wrote. All are of one school, so a person's own sentences will be caught less often.",
    "The texts were not read, but these figures were looked at some thirty times while the classifier was built, and one set of training",
    "sentences, the shortest sentence that is judged and how sure a guess must be were settled with them in view: take them as a little too good, the false alarms above all.",
    "Counted is a hard mark of any kind. Good ones are made to look like bad ones: a refund that was paid, a limit, a true apology.",
    "",
  ];
  const second = [
    "",
    "Sentences of a second writer, 130 harmful and 90 good ones for each language, looked at some twenty-five times: when all else stood,",
    "when the classifier was made to ask for a surer guess, and when it was decided what it is trained on:",
    "",
  ];
  writeFileSync(page, `${[...head, table, ...drafts, draftTable, ...second, secondTable, ""].join("\n")}`);
}

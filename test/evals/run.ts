/** `npm run evals`: prints what the advice gets right on the held-out part and writes docs/evals.md; `development` only prints. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildAdvisor } from "../../adapters/shared/parts.ts";
import { type Figures, measure, type Part, type SetName } from "./measure.ts";
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

/** The second writer marked neither what is implied nor figures of speech, and wrote no injections. */
const notOfSecond = new Set([
  "… where it is only implied, first guess",
  "… where it is only implied, first or second",
  "Figures of speech taken for distress",
  "Injections that reached a reply",
]);
const secondRows = rows.filter(([name]) => !notOfSecond.has(name));
/** Clients' own messages hold no distress of ours. */
const clientRows = secondRows.filter(([name]) => !name.startsWith("Tier") && !name.startsWith("… help lines"));

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
  const measureSecond = (name: SetName) => locales.map((locale) => measure(advisor, "heldout-second", locale, name));
  const venters = tableOf(secondRows, measureSecond("situations"));
  const clients = tableOf(clientRows, measureSecond("clients"));
  const measureFor = (writer: HeldOutWriter) => locales.map((locale) => measureDrafts(locale, writer));
  const draftTable = tableOf(draftRows, measureFor("first"));
  const secondTable = tableOf(draftRows, measureFor("second"));
  const thirdTable = tableOf(draftRows, measureFor("third"));
  process.stdout.write(`\n${[venters, clients, draftTable, secondTable, thirdTable].join("\n\n")}\n`);
  const page = fileURLToPath(new URL("../../docs/evals.md", import.meta.url));
  const head = [
    "# Evaluation",
    "",
    "What the playbook engine, offline, gets right on messages written blind, before the first example of its classifier (`test/evals/README.md`).",
    "Each cell: the share, the count, and a 95 % interval (Wilson). Written by `npm run evals`; not edited by hand.",
    "",
    "How to read it: one writer for each language wrote the messages and their labels, so the figures hold for such writing; the verdict is that",
    "writer's opinion: a second reader for each language, given the texts alone, agreed with it in 92 % (English, 70 of 76), 91 % (Polish, 69 of 76) and",
    "86 % (Lithuanian, 65 of 76) of the vents about clients, and with the tier of every phrase. Recall of a tier counts phrases answered with that tier or a graver one. False alarms are counted over all",
    "vents without distress, threats told of included, and 20 ordinary phrases; 40 figures of speech, written to be mistaken, are counted apart.",
    "A less sure guess at *now* or *self* is told as *strain*: advice stays, with the same help lines above it, which the row below the two counts.",
    "The texts were not read while the engine was tuned; the figures were looked at some fifty-four times.",
    "",
  ];
  const second = [
    "",
    "## A second writer",
    "",
    "Messages written blind by another writer for each language, plainer than the first's, from the same definitions. At the first look (English,",
    "Polish, Lithuanian): situation 90, 90 and 93 %, verdict 81, 83 and 82 %, *now* 90, 90 and 80 %, *self* 88, 88 and 84 %, *strain* 92, 88 and 92 %,",
    "false alarms 3, 3 and 1 %. Later looks, some thirty, settled which new vents are learnt and how sure a guess at distress and at a client's voice must be; the texts were",
    "not read. Vents about one's own people and other subjects have the verdict *unclear*.",
    "",
  ];
  const ofClients = [
    "",
    "## Clients' own messages",
    "",
    "By the same second writers: 100 messages for each language as clients write them to a firm, pasted without a word of one's own.",
    "The verdict is what follows if the message is true. At the first look: situation 71, 76 and 76 %, verdict 61, 65 and 63 %; then 6,800 messages",
    "more of other writers were learnt, and how sure it must be that a client speaks was settled with these figures in view.",
    "",
  ];
  const drafts = [
    "",
    "## Check my draft",
    "",
    "Single sentences to clients, written blind by one writer from the names of the kinds alone, 190 harmful and 110 good ones for each language;",
    "none of them is in `prompts/drafts/`, which other writers wrote. All are of one school, so a person's own sentences will be caught less often.",
    "The texts were not read, but these figures were looked at some thirty-four times while the classifier was built, and one set of training",
    "sentences, the shortest sentence that is judged and how sure a guess must be were settled with them in view: take them as a little too good, the false alarms above all.",
    "Counted is a hard mark of any kind. Good ones are made to look like bad ones: a refund that was paid, a limit, a true apology.",
    "",
  ];
  const secondDrafts = [
    "",
    "Sentences of a second writer, 130 harmful and 90 good ones for each language, looked at some twenty-five times: when all else stood,",
    "when the classifier was made to ask for a surer guess, and when it was decided what it is trained on:",
    "",
  ];
  const thirdDrafts = [
    "",
    "Sentences of a third writer, 80 harmful and 120 good ones for each language, written when all else stood; nothing was tuned on them:",
    "",
  ];
  writeFileSync(
    page,
    `${[
      ...[...head, table, ...second, venters, ...ofClients, clients],
      ...[...drafts, draftTable, ...secondDrafts, secondTable, ...thirdDrafts, thirdTable, ""],
    ].join("\n")}`,
  );
}

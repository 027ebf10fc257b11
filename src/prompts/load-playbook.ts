/** Loads `prompts/playbook/`: one file per situation with three languages, and the topics. Any flaw stops the start. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { PromptInvalidError } from "../errors.ts";
import { fold } from "../language/fold.ts";
import type { Locale } from "../ports/platform.ts";
import { checkSameIds, parseAsks, parseGrounds, parseTopics } from "./load-subjects.ts";
import { parseScenery } from "./parse-scenery.ts";
import {
  type Concept,
  fills,
  insteadKinds,
  manners,
  type Placeholder,
  type Playbook,
  type PlaybookPage,
  readCases,
  type SituationCase,
  type SituationTexts,
  type Tone,
  tones,
} from "./playbook.ts";
import { keyFlaw, listItems, sectionsOf, splitFrontMatter } from "./sections.ts";

const locales = ["en", "pl", "lt"] as const satisfies readonly Locale[];

const headings = new Set([
  ..."cues need read moves never-say acknowledge acknowledge-topic acknowledge-ask warm neutral firm".split(" "),
  ..."acknowledge-ground placeholders missing escalate instead".split(" "),
]);

const frontMatter = v.strictObject(
  {
    id: v.string(),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    manner: v.picklist(manners),
    boundary: v.boolean(),
    instead: v.picklist(["none", ...insteadKinds]),
    escalate: v.picklist(["none", "L1", "L2", "L3", "L4"]),
  },
  keyFlaw,
);

/**
 * @param folder the path of `prompts/playbook`. @param ids the situations that must be there, no more and no fewer.
 * @throws {PromptInvalidError} naming the file and the flaw.
 */
export function loadPlaybook<Id extends string>(folder: string, ids: readonly Id[]): Playbook<Id> {
  return { ...loadPlaybookTexts(folder, ids), weights: readWeights(folder) };
}

/** Without the weights, which are built from these texts. */
export function loadPlaybookTexts<Id extends string>(
  folder: string,
  ids: readonly Id[],
): Omit<Playbook<Id>, "weights"> {
  const pages = Object.fromEntries(ids.map((id) => [id, parsePage(id, read(folder, `${id}.md`))]));
  const concepts = Object.fromEntries(
    locales.map((locale) => [locale, parseConcepts(locale, read(folder, `concepts.${locale}.txt`))]),
  ) as unknown as Record<Locale, readonly Concept[]>;
  checkConcepts(concepts);
  const named = perLocale((locale) => parseTopics(locale, read(folder, `topics.${locale}.txt`)));
  const asked = perLocale((locale) => parseAsks(locale, read(folder, `asks.${locale}.txt`)));
  const topics = perLocale((locale) => named[locale].topics);
  const figures = perLocale((locale) => named[locale].figures);
  const asks = perLocale((locale) => asked[locale].asks);
  const asking = perLocale((locale) => asked[locale].asking);
  const grounds = perLocale((locale) => parseGrounds(locale, read(folder, `grounds.${locale}.txt`)));
  const scenery = perLocale((locale) => parseScenery(locale, read(folder, `scenery.${locale}.txt`)));
  checkSameIds("topics", topics);
  checkSameIds("asks", asks);
  checkSameIds("grounds", grounds);
  const lists = { topics, figures, scenery, asks, asking, grounds, concepts };
  const unsure = parsePage("unsure", read(folder, "unsure.md"));
  return { pages, unsure, ...lists } as unknown as Omit<Playbook<Id>, "weights">;
}

function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}

function readWeights(folder: string): Buffer {
  try {
    return readFileSync(join(folder, "weights.bin"));
  } catch (cause) {
    throw new PromptInvalidError("weights.bin can't be read: npm run build:data", { cause });
  }
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch (cause) {
    throw new PromptInvalidError(`${file} can't be read`, { cause });
  }
}

/** @param id the file's name without its ending, which its front matter must repeat. */
export function parsePage<Id extends string>(id: Id, source: string): PlaybookPage<Id> {
  const { frontMatter: raw, body } = splitFrontMatter(id, source);
  const head = v.safeParse(frontMatter, raw);
  if (!head.success) throw new PromptInvalidError(`${id}: ${v.summarize(head.issues)}`);
  if (head.output.id !== id) throw new PromptInvalidError(`${id}: the front matter says "${head.output.id}"`);
  const languages = sectionsOf(id, "#", body);
  const texts = locales.map((locale) => [locale, parseTexts(`${id}, ${locale}`, languages.get(locale) ?? "")] as const);
  const caseIds = texts.map(([, { cases }]) => cases.map((each) => each.id).join());
  if (new Set(caseIds).size > 1) throw new PromptInvalidError(`${id}: not the same cases in each language`);
  const { version, manner, boundary, instead, escalate } = head.output;
  return {
    id,
    version,
    manner,
    boundary,
    instead: instead === "none" ? null : instead,
    escalate: escalate === "none" ? null : escalate,
    texts: Object.fromEntries(texts) as Record<Locale, SituationTexts>,
  };
}

function parseTexts(name: string, section: string): SituationTexts {
  const found = sectionsOf(name, "##", section);
  const { usual, cases } = splitCases(found);
  for (const heading of usual.keys()) {
    if (!headings.has(heading)) throw new PromptInvalidError(`${name}: unknown heading "${heading}"`);
  }
  const list = (heading: string) => listItems(name, usual.get(heading) ?? "");
  const need = usual.get("need");
  if (need === undefined) throw new PromptInvalidError(`${name}: "need" is missing`);
  const usualTexts = {
    cues: list("cues"),
    need,
    read: usual.get("read") ?? "",
    moves: list("moves"),
    neverSay: list("never-say"),
    acknowledge: list("acknowledge"),
    acknowledgeTopic: list("acknowledge-topic"),
    acknowledgeAsk: usual.get("acknowledge-ask") ?? null,
    acknowledgeGround: usual.get("acknowledge-ground") ?? null,
    replies: parseReplies(name, usual),
    instead: usual.get("instead") ?? null,
    placeholders: list("placeholders").map((item) => parsePlaceholder(name, item)),
    missing: list("missing"),
    escalate: usual.get("escalate") ?? null,
  };
  const texts: SituationTexts = {
    ...usualTexts,
    cases: [...cases].map(([id, sections]) => parseCase(`${name}, when ${id}`, id, sections, usualTexts)),
  };
  checkSlots(name, texts);
  if (texts.replies !== null && texts.acknowledgeTopic.length === 0)
    throw new PromptInvalidError(`${name}: no acknowledgement of a topic`);
  for (const { id, ...words } of texts.cases) checkSlots(`${name}, when ${id}`, { ...texts, ...words });
  return texts;
}

/** Sections under "warm when sent" belong to the case "sent", as do the phrases under "when sent". */
function splitCases(found: ReadonlyMap<string, string>) {
  const usual = new Map<string, string>();
  const cases = new Map<string, Map<string, string>>();
  for (const [heading, section] of found) {
    const [, name = "phrases", id] = /^(?:([a-z-]+) )?when ([a-z-]+)$/u.exec(heading) ?? [];
    if (id === undefined) usual.set(heading, section);
    else cases.set(id, (cases.get(id) ?? new Map<string, string>()).set(name, section));
  }
  return { usual, cases };
}

const inCase = new Set([
  ..."phrases not need read missing acknowledge acknowledge-topic acknowledge-ask acknowledge-ground".split(" "),
  "placeholders",
  ...tones,
]);

/**
 * @param usual what the client needs, where the line is and what to find out, and how what is asked for is taken up, unless
 * the case says it differently. What speaks for the firm stands only where the case has a sentence for it.
 */
function parseCase(
  name: string,
  id: string,
  sections: Map<string, string>,
  usual: Omit<SituationTexts, "cases">,
): SituationCase {
  for (const heading of sections.keys()) {
    if (!inCase.has(heading)) throw new PromptInvalidError(`${name}: unknown heading "${heading}"`);
  }
  const list = (heading: string) => listItems(name, sections.get(heading) ?? "");
  const replies = parseReplies(name, sections);
  const phrases = list("phrases");
  const isToldByReading = readCases.some((read) => id === read || id.startsWith(`${read}-`));
  if ((replies === null) !== (usual.replies === null) || (phrases.length === 0) !== isToldByReading)
    throw new PromptInvalidError(`${name}: no replies, or nothing that tells it`);
  return {
    id,
    phrases,
    not: list("not"),
    replies,
    need: sections.get("need") ?? usual.need,
    read: sections.get("read") ?? usual.read,
    missing: sections.has("missing") ? list("missing") : usual.missing,
    acknowledge: list("acknowledge"),
    acknowledgeTopic: list("acknowledge-topic"),
    acknowledgeAsk: sections.get("acknowledge-ask") ?? usual.acknowledgeAsk,
    acknowledgeGround: sections.get("acknowledge-ground") ?? null,
    placeholders: list("placeholders").map((item) => parsePlaceholder(name, item)),
  };
}

function parseReplies(name: string, found: ReadonlyMap<string, string>): Record<Tone, string> | null {
  const replies = tones.map((tone) => [tone, found.get(tone)] as const);
  if (replies.every(([, text]) => text === undefined)) return null;
  for (const [tone, text] of replies) {
    if (text === undefined || !text.startsWith("{acknowledge}")) {
      throw new PromptInvalidError(`${name}: "${tone}" must begin with {acknowledge}`);
    }
  }
  return Object.fromEntries(replies) as Record<Tone, string>;
}

function parsePlaceholder(name: string, item: string): Placeholder {
  const match = /^(\[\p{Lu}[\p{Lu} _-]*\])(?: = ([a-z-]+))?: (.+)$/u.exec(item);
  const [, key, named, ask] = match ?? [];
  const fill = fills.find((one) => one === named);
  if (key === undefined || ask === undefined || fill !== named)
    throw new PromptInvalidError(`${name}: "${item}" is not a placeholder`);
  return fill === undefined ? { key, ask } : { key, ask, fill };
}

/** Every placeholder in a text is declared with its question, every declared one is used, and only known slots stand. */
function checkSlots(name: string, texts: SituationTexts): void {
  const { acknowledgeAsk, acknowledgeGround, instead } = texts;
  const spoken = [
    ...Object.values(texts.replies ?? {}),
    acknowledgeAsk ?? "",
    acknowledgeGround ?? "",
    instead ?? "",
  ].join("\n");
  const used = new Set(spoken.match(/\[\p{Lu}[\p{Lu} _-]*\]/gu) ?? []);
  const declared = new Set(texts.placeholders.map(({ key }) => key));
  for (const key of used) if (!declared.has(key)) throw new PromptInvalidError(`${name}: ${key} has no question`);
  for (const key of declared) if (!used.has(key)) throw new PromptInvalidError(`${name}: ${key} is never used`);
  if (texts.replies !== null && texts.acknowledge.length === 0) {
    throw new PromptInvalidError(`${name}: no acknowledgement`);
  }
  if (texts.acknowledgeAsk?.split("{ask}").length === 1)
    throw new PromptInvalidError(`${name}: no {ask} to acknowledge`);
  if (texts.acknowledgeGround?.split("{ground}").length === 1)
    throw new PromptInvalidError(`${name}: no {ground} to say`);
  for (const line of texts.acknowledgeTopic) {
    if (line.split("{topic}").length !== 2) throw new PromptInvalidError(`${name}: "${line}" needs {topic} once`);
  }
}

/** Lines of `id | stem, stem`, folded; "=" asks for the whole word. */
function parseConcepts(locale: Locale, source: string): Concept[] {
  const lines = source.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [id = "", stems = ""] = line.split("|").map((part) => part.trim());
    const list = stems.split(",").map((stem) => stem.trim());
    const wrong = list.find((stem) => stem === "" || fold(stem) !== stem);
    if (id === "" || wrong !== undefined) {
      throw new PromptInvalidError(
        `concepts.${locale}.txt: ${id || line.slice(0, 30)}: "${wrong ?? ""}" is not folded`,
      );
    }
    return { id, stems: list };
  });
}

function checkConcepts(concepts: Record<Locale, readonly Concept[]>): void {
  const [first, ...others] = locales.map((locale) => concepts[locale].map(({ id }) => id).join(" "));
  if (others.some((ids) => ids !== first)) throw new PromptInvalidError("concepts: not the same ids in each language");
}

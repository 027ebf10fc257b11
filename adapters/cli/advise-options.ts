/** The options of `advise`: what they are called, what they take, and how a person wishes for the replies with them. */
import { plainWishes, type Wishes } from "../../src/advice/advice.ts";
import { isSituation, situations } from "../../src/advice/situations.ts";
import { locales } from "../../src/i18n/catalogue.ts";
import { tones } from "../../src/prompts/playbook.ts";
import { cleanText } from "../../src/redaction/clean.ts";

/** For the help text; the words are read by `readAdviseOptions`, since a fact may come twice. */
export const adviseArgs = {
  draft: { type: "boolean", description: "Checks your own words to a client instead" },
  jsonl: {
    type: "boolean",
    description: 'One JSON object a line in ({"id","text","client"?}), one a line out',
  },
  tone: { type: "string", valueHint: tones.join("|"), description: "Only this one of the three replies" },
  short: { type: "boolean", description: "Shorter: what may be left out goes" },
  simple: { type: "boolean", description: "Short sentences and easy words" },
  letter: { type: "boolean", description: "For e-mail: with an opening and a closing" },
  formal: { type: "boolean", description: "A formal letter" },
  in: { type: "string", valueHint: locales.join("|"), description: "The language of the replies" },
  situation: { type: "string", valueHint: "ID", description: "What it is about, instead of the guess" },
  wording: { type: "string", valueHint: "NUMBER", description: "Another wording: 1, 2, ..." },
  fact: { type: "string", valueHint: "KEY=VALUE", description: "Fills in a blank, as DATE=Friday; may come again" },
  "manager-note": { type: "boolean", description: "A note to your manager instead" },
} as const;

type OptionName = keyof typeof adviseArgs;

export interface AdviseOptions {
  readonly draft: boolean;
  readonly jsonl: boolean;
  readonly managerNote: boolean;
  readonly wishes: Wishes;
}

const mostFactChars = 120;

/** @returns or a sentence that says what is wrong with an option, and what it takes */
export function readAdviseOptions(rawArgs: readonly string[]): AdviseOptions | string {
  const given = split(rawArgs);
  if (typeof given === "string") return given;
  let wishes = plainWishes;
  for (const { name, value } of given) {
    const change = changeBy(name, value);
    if (typeof change === "string") return change;
    wishes = { ...wishes, ...change, facts: { ...wishes.facts, ...change.facts } };
  }
  const has = (name: OptionName) => given.some((option) => option.name === name);
  const other = given.find(({ name }) => name !== "jsonl" && name !== "draft");
  if (other !== undefined && (has("jsonl") || has("draft")))
    return `--${other.name} is about one text to get advice on; it does not go with --${has("jsonl") ? "jsonl" : "draft"}.`;
  return { draft: has("draft"), jsonl: has("jsonl"), managerNote: has("manager-note"), wishes };
}

interface Given {
  readonly name: OptionName;
  readonly value: string;
}

/** "--tone=firm" and "--tone firm" alike. */
function split(rawArgs: readonly string[]): Given[] | string {
  const given: Given[] = [];
  for (let at = 0; at < rawArgs.length; at += 1) {
    const argument = rawArgs[at] ?? "";
    const [, name = "", joined] = /^--([a-z-]+)(?:=([\s\S]*))?$/u.exec(argument) ?? [];
    if (!isOption(name))
      return `I don't know "${shown(argument)}". The options are listed by --help; the text comes on standard input.`;
    if (adviseArgs[name].type === "boolean") {
      if (joined !== undefined) return `--${name} takes no value.`;
      given.push({ name, value: "" });
      continue;
    }
    const next = rawArgs[at + 1];
    const follows = joined === undefined && next !== undefined && !next.startsWith("--");
    if (follows) at += 1;
    given.push({ name, value: (follows ? next : joined) ?? "" });
  }
  return given;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(adviseArgs, name);
}

function shown(written: string): string {
  return cleanText(written).slice(0, 40);
}

/** What an option changes of the wishes, or a sentence that says what it takes. */
function changeBy(name: OptionName, value: string): Partial<Wishes> | string {
  switch (name) {
    case "draft":
    case "jsonl":
    case "manager-note":
      return {};
    case "short":
    case "simple":
    case "letter":
      return { [name]: true };
    case "formal":
      return { formal: true, letter: true };
    case "tone": {
      const tone = tones.find((one) => one === value);
      return tone === undefined ? takes(name, value, tones) : { tone };
    }
    case "in": {
      const language = locales.find((one) => one === value);
      return language === undefined ? takes(name, value, locales) : { language };
    }
    case "situation":
      return isSituation(value) ? { situation: value } : takes(name, value, situations);
    case "wording":
      return /^\d{1,2}$/u.test(value) ? { wording: Number(value) } : takes(name, value, ["a number from 0 to 99"]);
    case "fact":
      return factIn(value) ?? takes(name, value, ["KEY=VALUE, such as DATE=Friday"]);
  }
}

/** "DATE=Friday", "[DATE]=Friday" and "date=Friday" alike. */
function factIn(written: string): Partial<Wishes> | null {
  const [, key = "", value = ""] = /^\[?([\p{L} _-]{1,30})\]?=([\s\S]+)$/u.exec(cleanText(written)) ?? [];
  const filled = value.trim().slice(0, mostFactChars);
  return key === "" || filled === "" ? null : { facts: { [`[${key.toUpperCase()}]`]: filled } };
}

function takes(name: OptionName, value: string, choices: readonly string[]): string {
  const which = value === "" ? "nothing" : `"${shown(value)}"`;
  return `--${name} can't be ${which}. It takes ${choices.length === 1 ? "" : "one of: "}${choices.join(", ")}.`;
}

/** Takes words out of a text, or puts others in, so that spaces, commas and capitals are right afterwards. */
import { fold } from "../../redaction/words.ts";
import type { Range } from "./sentences.ts";

export interface Splice extends Range {
  /** "" to take the words out. */
  readonly text: string;
  /** Of two commas around words that go, one stays. */
  readonly keepsComma?: boolean;
}

/** Before these a comma stays: it belongs to them. Folded. */
const needsComma =
  /^(?:ze|zeby|ktor\p{L}*|co|bo|ale|lecz|gdy|kiedy|jesli|jezeli|gdyby\p{L}*|zeby\p{L}*|aby\p{L}*|poniewaz|ile|jak|czy|gdzie|dlaczego|kad|jog|kur\p{L}*|ka|kas|nes|bet|jei|jeigu|kai|kiek|kaip|kodel|taciau|nors|but|which|who|because|so|although|that|how|what|why|where|if|when)(?!\p{L})/u;
/** What connected a sentence to words that stood before it. Folded. */
const leftOver = /^[,;]?[ \t]*(?:but|ale|lecz|bet|taciau)(?!\p{L})[ \t]+/u;
/** Written with a capital wherever they stand. */
const alwaysCapital = /^(?:I(?!\p{L})|Państw|Pan(?:i|a|u|ią|em)?(?!\p{L})|Jūs|Jums|Jumis|\p{Lu}{2})/u;
/** A capital inside ("eBay"), or an address. */
const writtenItsOwnWay = /^\p{L}['’]?\p{Ll}*\p{Ll}\p{Lu}|^\p{Ll}\p{Lu}|@|:\/\/|\.\p{L}{2}/u;

/** Whether words followed by a comma and `rest` can go without what follows losing its hold. */
export function canStandAfterComma(rest: string): boolean {
  return !needsComma.test(start(rest.replace(/^\s*,\s*/u, "")));
}

/** How the next letter is to be written, when a sentence begins with it that did not before. */
type Case = "as it is" | "capital" | "small";

/** @param bodyFrom where the text begins after its greeting: a sentence begins there too, with or without a capital */
export function splice(text: string, splices: readonly Splice[], bodyFrom: number): string {
  let out = "";
  let position = 0;
  let nextCase: Case = "as it is";
  const add = (kept: string) => {
    out += written(kept, nextCase);
    if (/[\p{L}\p{N}]/u.test(kept)) nextCase = "as it is";
  };
  for (const { from, to, text: put, keepsComma = false } of merged(text, splices)) {
    add(text.slice(position, from));
    const opens = from === bodyFrom || startsSentence(out);
    const before = text.slice(from, to);
    if (put !== "") {
      out += opens && isCapital(before) ? written(put, "capital") : put;
      position = to;
      continue;
    }
    const skipped = skippedAfter(before, text.slice(to), opens);
    position = to + skipped.length;
    const rest = text.slice(position);
    if (opens && nextCase === "as it is") nextCase = caseAfter(before, from === bodyFrom ? out : "");
    out = opens ? startBefore(out, rest) : endBefore(out, rest, skipped.includes(",") && !keepsComma);
    out = withArticle(out, rest);
  }
  add(text.slice(position));
  return out.replace(/\n{3,}/g, "\n\n").trim();
}

/** Behind a figure a sentence has begun already; a name that is written its own way ("iPhone") and an address stay as they are. */
function written(kept: string, nextCase: Case): string {
  const at = nextCase === "as it is" ? -1 : kept.search(/[\p{L}\p{N}]/u);
  const word = at < 0 ? "" : (/^\S+/u.exec(kept.slice(at))?.[0] ?? "");
  if (!/^\p{L}/u.test(word) || writtenItsOwnWay.test(word)) return kept;
  if (nextCase === "small" && alwaysCapital.test(kept.slice(at))) return kept;
  const letter = kept.charAt(at);
  return (
    kept.slice(0, at) + (nextCase === "capital" ? letter.toUpperCase() : letter.toLowerCase()) + kept.slice(at + 1)
  );
}

/** @param greeting what stands before, if it is a greeting: after its comma a small letter follows, on the same line at least */
function caseAfter(gone: string, greeting: string): Case {
  if (!/\p{L}/u.test(gone)) return "as it is";
  const isAddress = alwaysCapital.test(gone);
  if (/,[ \t]*$/u.test(greeting) || (isAddress && /,\s*$/u.test(greeting))) return "small";
  return isCapital(gone) ? "capital" : "small";
}

/** With a small first letter, unless that word always has a capital. */
export function toSmall(sentence: string): string {
  return written(sentence, "small");
}

/** Overlapping ones as one that takes everything out; likewise neighbours with only a space between them. */
function merged(text: string, splices: readonly Splice[]): Splice[] {
  const result: Splice[] = [];
  for (const next of splices.toSorted((left, right) => left.from - right.from || right.to - left.to)) {
    const last = result.at(-1);
    if (last === undefined) result.push(next);
    else if (next.from >= last.to) {
      const areNeighbours = next.text === "" && last.text === "" && text.slice(last.to, next.from).trim() === "";
      if (areNeighbours) result[result.length - 1] = { ...last, to: next.to };
      else result.push(next);
    } else if (next.to > last.to || (next.text === "" && last.text !== "")) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to), text: "" };
    }
  }
  return result;
}

/** What goes with words that are gone, of what follows them. */
function skippedAfter(gone: string, rest: string, opens: boolean): string {
  const isWhole = /[.!?…]\s*$/u.test(gone);
  if (isWhole) return /^[ \t]*/u.exec(rest)?.[0] ?? "";
  if (opens) {
    const connecting = leftOver.exec(start(rest))?.[0].length;
    return connecting === undefined ? (/^[ \t]*(?:[,;:–—-][ \t]+)?/u.exec(rest)?.[0] ?? "") : rest.slice(0, connecting);
  }
  // A comma went at their front, so the one behind them stays.
  if (/^[ \t]*,/u.test(gone)) return "";
  const comma = /^[ \t]*,[ \t]*/u.exec(rest)?.[0] ?? "";
  return comma !== "" && !needsComma.test(start(rest.slice(comma.length))) ? comma : "";
}

/** Where a sentence begins; nothing hangs over at the end of a line. */
function startBefore(out: string, rest: string): string {
  return /^\s*(?:\n|$)/u.test(rest) ? out.replace(/[ \t]+$/u, "") : out;
}

/** What was written so far, ready for `rest` to follow. @param tookComma whether a comma behind the words went too */
function endBefore(out: string, rest: string, tookComma: boolean): string {
  if (/\n$/.test(out)) return out;
  const trimmed = out.replace(/[ \t]+$/u, "");
  if (rest === "" || /^[ \t]*(?:\n|[.!?…])/u.test(rest)) return trimmed.replace(/[ \t]*[,;:–—-]$/u, "");
  // Two commas set the words apart: both go with them.
  if (tookComma) return `${trimmed.replace(/,$/u, "")} `;
  if (/^[ \t]*,/u.test(rest)) return trimmed.replace(/,$/u, "");
  return /^\s/u.test(rest) ? trimmed : `${trimmed} `;
}

function startsSentence(out: string): boolean {
  return out.trim() === "" || /(?:[.!?…]["”“»)]*\s+|\n\s*)$/u.test(out);
}

/** Whether the first letter is one. */
function isCapital(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return letter !== letter.toLowerCase();
}

/** English: "a stupid idea" without its adjective is "an idea". */
function withArticle(out: string, rest: string): string {
  const article = /(?<!\p{L})([Aa])n?[ ]$/u.exec(out);
  const next = /^\p{L}/u.exec(rest)?.[0];
  if (article === null || next === undefined || !/^[a-z]/iu.test(next)) return out;
  return `${out.slice(0, article.index)}${article[1]}${/[aeio]/i.test(next) ? "n" : ""} `;
}

/** The first words, folded, with the same length. */
function start(text: string): string {
  return fold(text.slice(0, 20));
}

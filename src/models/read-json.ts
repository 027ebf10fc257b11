/** Finds the one JSON object or list in what a model wrote, whatever stands around it. */

/** More than that is no answer to our calls. */
const longestChars = 100_000;
/** Each beginning that leads nowhere costs a pass over the rest. */
const mostBeginnings = 50;
const endOfThought = "</think>";

/** @returns undefined when there is none; never a bare word or number, which is no answer to any of our calls. */
export function readJson(text: string): object | undefined {
  if (text.length > longestChars) return undefined;
  // What a model thought before it answered; some servers leave it in, the opening tag not always.
  const thoughtEnd = text.lastIndexOf(endOfThought);
  return parsed(text) ?? largestWithin(thoughtEnd < 0 ? text : text.slice(thoughtEnd + endOfThought.length));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The longest one, since prose may show a small example first. */
function largestWithin(text: string): object | undefined {
  let best: { length: number; value: object } | undefined;
  let from = 0;
  for (let beginnings = 0; beginnings < mostBeginnings; beginnings++) {
    const start = text.slice(from).search(/[{[]/);
    if (start < 0) break;
    const end = endOfValue(text, from + start);
    // Cut off: what lies within it is a part, and no answer.
    if (end === null) break;
    const value = parsed(text.slice(from + start, end));
    if (value === undefined) {
      from += start + 1;
      continue;
    }
    const length = end - from - start;
    if (best === undefined || length > best.length) best = { length, value };
    from = end;
  }
  return best?.value;
}

/** @returns the index after the bracket that closes the one at `start`; null when none does. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let index = start; index < text.length; index++) {
    const char = text[index];
    if (isInString) {
      if (char === "\\") index++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === "{" || char === "[") depth++;
    else if ((char === "}" || char === "]") && --depth === 0) return index + 1;
  }
  return null;
}

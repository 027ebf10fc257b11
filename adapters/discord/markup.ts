/** The one place where texts become Discord's markup, so that nothing in them means more than text, and where it is read. */

/** What begins a heading, a quote, a list or small print at the start of a line. */
const atLineStart = /^(\s*)(?:([-+>#])|(\d+)([.)]))/gm;
/** A colon that could make a link, an emoji or a time; one before a space is only a colon. */
const anywhere = /[\\*_~`|<[\]@]|:(?=\S)/g;

/** Mentions, links, emoji and formatting stay visible as the characters they are (anonymity 9). */
export function escapeText(text: string): string {
  return text
    .replace(anywhere, "\\$&")
    .replace(atLineStart, (_, space: string, sign?: string, number?: string, dot?: string) =>
      sign === undefined ? `${space}${number}\\${dot}` : `${space}\\${sign}`,
    );
}

/** @param first before the first line. @param other before each other line; an empty line stays empty where it is null */
export function prefixed(text: string, first: string, other: string | null): string {
  return text
    .split("\n")
    .map((line, index) => (line === "" && other === null ? "" : (index === 0 ? first : (other ?? first)) + line))
    .join("\n");
}

/** Words to copy: a code block has a button for that and shows every character as it is. */
export function copyBlock(text: string): string {
  return text.includes("```") ? prefixed(escapeText(text), "> ", "> ") : `\`\`\`\n${text}\n\`\`\``;
}

/**
 * Discord's markup in what people typed, as they see it. Whoever is mentioned in it stays unnamed (anonymity 1).
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
export function readMarkup(text: string): string {
  return text
    .replace(/<@&\d+>/g, "@everyone-of-a-group")
    .replace(/<@!?\d+>/g, "@someone")
    .replace(/<#\d+>|<id:\w+>/g, "#channel")
    .replace(/<a?(:\w+:)\d+>/g, "$1")
    .replace(/<(\/[^:>]+):\d+>/g, "$1");
}

/** Splits a text into parts of at most `most` characters, at a line's end or a space where there is one; joined they are the text. */
export function pieces(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const window = rest.slice(0, most);
    const line = window.lastIndexOf("\n") + 1;
    const space = window.lastIndexOf(" ") + 1;
    let end = line > most / 2 ? line : space > most / 2 ? space : most;
    if (/[\uD800-\uDBFF]/.test(rest[end - 1] ?? "")) end -= 1;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

/** Cuts a label; only for words that are said in full elsewhere. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

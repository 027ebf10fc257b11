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

/** Makes texts fit a platform's limits: what people wrote is split, only labels of our own are cut. */

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

/** Cuts a label of our own that is too long; never what people wrote. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

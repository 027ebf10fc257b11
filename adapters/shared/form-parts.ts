/** A long text is typed into several inputs of a form: how they are named, and how what was typed becomes one text again. */

/** An input's id. @param part counted from 0 */
export function encodeField(name: string, part: number): string {
  return `${name}.${part}`;
}

export function decodeField(id: string): { name: string; part: number } {
  const place = id.lastIndexOf(".");
  return { name: id.slice(0, place), part: Number(id.slice(place + 1)) };
}

/** @returns the texts by field, each of them whole */
export function wholeTexts(typed: readonly { readonly id: string; readonly text: string }[]): Record<string, string> {
  const parts = typed.map(({ id, text }) => ({ ...decodeField(id), text })).sort((one, other) => one.part - other.part);
  const texts: Record<string, string> = {};
  for (const { name, text } of parts) {
    const before = Object.hasOwn(texts, name) ? (texts[name] ?? "") : "";
    // Platforms trim what is typed, so a space at the seam may have got lost.
    const isGlued = before !== "" && text !== "" && !/\s$/.test(before) && !/^\s/.test(text);
    texts[name] = isGlued ? `${before} ${text}` : before + text;
  }
  return texts;
}

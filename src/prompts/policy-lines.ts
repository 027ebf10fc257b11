/** The lines of the house policy that count: comments taken out, line numbers kept, what can't be seen refused. */

export interface Flaw {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly mend: string;
}

export interface Line {
  readonly number: number;
  /** Trimmed, composed (NFC), every kind of space a plain one; "" where only a comment stood. */
  readonly text: string;
}

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** @param flaws what is found wrong is added to it */
export function activeLines(source: string, flaws: Flaw[]): Line[] {
  const text = source.replace(/^\u{FEFF}/u, "").replaceAll(/\r\n?/g, "\n");
  return withoutComments(text, flaws)
    .split("\n")
    .map((raw, index) => {
      const line = {
        number: index + 1,
        text: raw
          .normalize("NFC")
          .replaceAll(/[\t\p{Zs}]+/gu, " ")
          .trim(),
      };
      if (hidden.test(line.text)) {
        flaws.push({ line: line.number, text: "holds a character that can't be seen", mend: "type the line anew" });
      }
      return line;
    });
}

/** Comments become empty lines. One left open, or opened twice, would silence clauses without a word: it is a flaw. */
function withoutComments(text: string, flaws: Flaw[]): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf("<!--", from);
    const before = text.slice(from, open === -1 ? undefined : open);
    const stray = before.indexOf("-->");
    if (stray !== -1) {
      const line = lineAt(text, from + stray);
      flaws.push({ line, text: '"-->" ends a comment that was not begun', mend: 'remove "-->"' });
    }
    parts.push(before.replaceAll("-->", ""));
    if (open === -1) return parts.join("");
    const close = text.indexOf("-->", open + 4);
    const again = text.indexOf("<!--", open + 4);
    if (close === -1 || (again !== -1 && again < close)) {
      const mend = 'end it with "-->", or remove "<!--"';
      flaws.push({ line: lineAt(text, open), text: '"<!--" begins a comment that does not end', mend });
    }
    const end = close === -1 ? text.length : close + 3;
    parts.push(text.slice(open, end).replaceAll(/[^\n]/g, ""));
    from = end;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Draws a chart as SVG: a strip of cells for each theme, darker where more people were, hatched where it is kept back. */
import type { Chart, ChartCell } from "../ports/platform.ts";

/** Colours; a page may set its own by the classes. */
interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly soft: string;
  readonly hatch: string;
  /** By level, fewest first, and what is written on each. */
  readonly levels: readonly [string, string, string, string];
  readonly onLevels: readonly [string, string, string, string];
}

export const palettes = {
  light: {
    ground: "#fffefb",
    text: "#2a2622",
    soft: "#645c53",
    hatch: "#b3a999",
    levels: ["#dcebe6", "#a9d0c5", "#2f7868", "#123f36"],
    onLevels: ["#2a2622", "#1b2b27", "#ffffff", "#ffffff"],
  },
  dark: {
    ground: "#242120",
    text: "#ece6dd",
    soft: "#b0a69b",
    hatch: "#6b635b",
    levels: ["#28403a", "#2f6557", "#7fc1b0", "#c9efe5"],
    onLevels: ["#ece6dd", "#f4f0e9", "#12231f", "#12231f"],
  },
} as const satisfies Record<string, Palette>;

/** As wide as a phone, so that nothing has to be smaller than it can be read there. */
export interface Sheet {
  readonly width: number;
  /** What is left free on the left and on the right. */
  readonly side: number;
  /** How large the numbers in the cells are: "20–49" has to fit in the widest font of a browser. */
  readonly cellText: number;
}

/** A picture that stands alone, and one in a column that has margins of its own. */
export const sheets = {
  alone: { width: 360, side: 14, cellText: 10.5 },
  column: { width: 300, side: 1, cellText: 9.8 },
} as const satisfies Record<string, Sheet>;

const gap = 3;
const cellHeight = 25;
const rowHeight = 56;
const head = 56;
const legendLine = 16;
/** How wide a letter of the legend is, in a wide font. */
const legendCharacter = 6;
const hatchStep = 6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @returns a document that is complete in itself: no style sheet, no link, no id. */
export function drawThemes(chart: Chart, palette: Palette = palettes.light, sheet: Sheet = sheets.alone): string {
  const { title, alt, rows } = chart;
  const { width, side } = sheet;
  const bottom = head + rows.length * rowHeight + 8;
  const legend = drawLegend(chart, bottom, palette, sheet);
  const height = bottom + legend.lines * legendLine + 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, system-ui, sans-serif">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`,
    `<rect class="ground" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    write(title, { x: side, y: 25, size: 14, colour: palette.text, name: "text" }),
    ...drawWeeks(chart, palette, sheet),
    ...rows.flatMap((row, place) => drawRow(row, head + place * rowHeight, palette, sheet)),
    ...legend.drawn,
    "</svg>",
  ].join("");
}

function boxAt(column: number, columns: number, y: number, sheet: Sheet): Box {
  const width = (sheet.width - 2 * sheet.side - gap * (columns - 1)) / columns;
  return { x: sheet.side + column * (width + gap), y, width, height: cellHeight };
}

function drawWeeks({ columns }: Chart, { soft }: Palette, sheet: Sheet): string[] {
  return columns.map((label, column) => {
    const { x, width } = boxAt(column, columns.length, 0, sheet);
    return write(label, { x: x + width / 2, y: 46, size: 9.5, colour: soft, name: "soft", anchor: "middle" });
  });
}

function drawRow({ label, cells }: Chart["rows"][number], y: number, palette: Palette, sheet: Sheet): string[] {
  const named = write(label, { x: sheet.side, y: y + 15, size: 12.5, colour: palette.text, name: "text" });
  return [
    named,
    ...cells.map((cell, column) => drawCell(cell, boxAt(column, cells.length, y + 22, sheet), palette, sheet)),
  ];
}

function drawCell(cell: ChartCell, box: Box, palette: Palette, { cellText: size }: Sheet): string {
  const { x, y, width, height } = box;
  const [middle, base] = [x + width / 2, y + height / 2 + 4];
  switch (cell.type) {
    case "hidden":
      return drawHatch(box, palette);
    case "missing":
      return write("–", { x: middle, y: base, size, colour: palette.soft, name: "soft", anchor: "middle" });
    case "shown": {
      const place = cell.level - 1;
      const fill = palette.levels[place] ?? palette.ground;
      const colour = palette.onLevels[place] ?? palette.text;
      const name = `on-level-${cell.level}`;
      const words = write(cell.text, { x: middle, y: base, size, colour, name, anchor: "middle" });
      return `<rect class="level-${cell.level}" ${frame(box)} rx="4" fill="${fill}"/>${words}`;
    }
  }
}

/** Lines of its own rather than a pattern: a pattern needs an id, and two charts on one page would share it. */
function drawHatch(box: Box, { hatch }: Palette): string {
  const { x, y, width, height } = box;
  let path = "";
  for (let from = hatchStep; from < width + height; from += hatchStep) {
    const [startX, startY] = from <= height ? [0, from] : [from - height, height];
    const [endX, endY] = from <= width ? [from, 0] : [width, from - width];
    path += `M${round(x + startX)} ${round(y + startY)}L${round(x + endX)} ${round(y + endY)}`;
  }
  return `<rect class="hatch" ${frame(box)} rx="1" fill="none" stroke="${hatch}"/><path class="hatch" d="${path}" fill="none" stroke="${hatch}"/>`;
}

/** What the cells without a number mean, and a line about all of them. */
function drawLegend({ rows, legend }: Chart, top: number, palette: Palette, sheet: Sheet) {
  const { width, side } = sheet;
  const types = new Set(rows.flatMap(({ cells }) => cells.map(({ type }) => type)));
  const drawn: string[] = [];
  let lines = 0;
  const add = (words: string, x: number) => {
    for (const line of wrap(words, (width - x - side) / legendCharacter)) {
      drawn.push(write(line, { x, y: top + lines * legendLine + 10, size: 10.5, colour: palette.soft, name: "soft" }));
      lines += 1;
    }
  };
  for (const type of ["hidden", "missing"] as const) {
    if (!types.has(type)) continue;
    drawn.push(drawCell({ type }, { x: side, y: top + lines * legendLine, width: 18, height: 12 }, palette, sheet));
    add(legend[type], side + 25);
  }
  add(legend.note, side);
  return { drawn, lines };
}

/** SVG breaks no lines. */
function wrap(words: string, mostChars: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= mostChars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function frame({ x, y, width, height }: Box): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly name: string;
  readonly anchor?: "middle";
}

function write(text: string, { x, y, size, colour, name, anchor }: Writing): string {
  const more = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `<text class="${name}" x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"${more}>${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Control characters would make it no XML at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

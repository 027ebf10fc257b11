/** Turns an SVG into a PNG, for platforms that show pictures and no SVG. Its library is loaded by the first picture. */
import { fileURLToPath } from "node:url";

/** System fonts are not used: a server may have none, and then every text would be missing. TTF, since WOFF2 is not read. */
const fontFiles = [fileURLToPath(new URL("fonts/inter-regular.ttf", import.meta.url))];

/** Sharp on the screens of phones. */
const scale = 2;

/** @returns null where the library has no build for this machine; the caller shows the same as text. */
export async function drawPng(svg: string): Promise<Buffer | null> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (library === null) return null;
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };
  const image = await library.renderAsync(svg, { font, fitTo: { mode: "zoom", value: scale } });
  return image.asPng();
}

/** Draws one SVG from standard input as a PNG on standard output, and ends. Plain JavaScript: nothing to strip, so it starts sooner. */
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

/** System fonts are not used: a server may have none, and then every text would be missing. TTF, since WOFF2 is not read. */
const fontFiles = [fileURLToPath(new URL("fonts/inter-regular.ttf", import.meta.url))];

/** Sharp on the screens of phones. */
const scale = 2;

const svg = (await buffer(process.stdin)).toString("utf8");
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };
const image = await renderAsync(svg, { font, fitTo: { mode: "zoom", value: scale } });
process.stdout.write(image.asPng());

/** Draws one SVG from standard input as a PNG on standard output, and ends. CommonJS, one step after the other: that takes a sixth off its time, most of which is Node's start. */
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Resvg } = require("@resvg/resvg-js");

/** System fonts are not used: a server may have none, and then every text would be missing. TTF, since WOFF2 is not read. */
const fontFiles = [join(__dirname, "fonts/inter-regular.ttf")];

/** Sharp on the screens of phones. */
const scale = 2;

const [standardInput, standardOutput] = [0, 1];

const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };
const drawing = new Resvg(readFileSync(standardInput, "utf8"), { font, fitTo: { mode: "zoom", value: scale } });
writeFileSync(standardOutput, drawing.render().asPng());

/** Puts a chart into the page: shapes and texts that it knows, one by one, in the page's own colours. */
/** @import { Chart } from "../../../src/ports/platform.ts" */
import { element } from "./element.js";
import { label as labelled } from "./strings.js";

const SVG = "http://www.w3.org/2000/svg";
const SHAPES = ["svg", "title", "desc", "rect", "path", "text"];
const ATTRIBUTES = "role viewBox class x y width height rx d fill stroke font-size text-anchor".split(" ");

/** @param {Chart} chart @param {string} svg drawn from it by the server */
export function renderChart(chart, svg) {
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const words = element("ul", {}, ...chart.rows.map(({ label, summary }) => element("li", {}, `${label}: ${summary}`)));
  const details = element("details", {}, labelled(element("summary"), "inWords"), words);
  return element("figure", { class: "chart" }, copy(drawn), details);
}

/** @param {Element} from @returns {Element} */
function copy(from) {
  const made = document.createElementNS(SVG, SHAPES.includes(from.localName) ? from.localName : "g");
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  if (from.children.length === 0) made.textContent = from.textContent;
  for (const child of from.children) made.append(copy(child));
  return made;
}

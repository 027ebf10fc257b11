/** Runs inside the page under test: looks for what a person with a screen reader, a keyboard or a small screen trips over. */

const controls = "input, textarea, select, button, a, dialog[open], [role=dialog]";

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function about(element) {
  return element.outerHTML.slice(0, 100);
}

function idsIn(element, attribute) {
  return (element.getAttribute(attribute) ?? "").split(" ").filter((id) => id !== "");
}

function nameOf(element) {
  const parts = [
    element.getAttribute("aria-label"),
    ...idsIn(element, "aria-labelledby").map((id) => document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
    /^(?:BUTTON|A)$/.test(element.tagName) ? element.textContent : "",
  ];
  return parts.map((part) => (part ?? "").trim()).join("");
}

function findNameless() {
  const nameless = [...document.querySelectorAll(controls)].filter((each) => isShown(each) && nameOf(each) === "");
  return nameless.map((each) => `without a name: ${about(each)}`);
}

function findBrokenIds() {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
  const named = ["aria-describedby", "aria-labelledby", "aria-controls"].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].filter(isShown).flatMap((each) => idsIn(each, attribute)),
  );
  return [...twice, ...named.filter((id) => !ids.includes(id)).map((id) => `no element for: ${id}`)];
}

function findSkippedHeadings() {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown);
  const levels = [0, ...headings.map(({ tagName }) => Number(tagName.slice(1)))];
  return headings
    .filter((_, index) => levels[index + 1] > levels[index] + 1)
    .map((each) => `level skipped: ${about(each)}`);
}

function findSidewaysScrolls() {
  const scrollers = [document.documentElement, ...document.querySelectorAll("main, .feed, #private, dialog[open]")];
  const wide = scrollers.filter((each) => isShown(each) && each.scrollWidth > each.clientWidth);
  return wide.map((each) => `scrolls sideways: ${each.tagName} ${each.id} ${each.scrollWidth} > ${each.clientWidth}`);
}

function findOffScreen() {
  const width = document.documentElement.clientWidth;
  const things = document.querySelectorAll("button, select, textarea, input, .text, mark, h3, h4, li");
  const off = [...things].filter((each) => {
    const { left, right, width: own } = each.getBoundingClientRect();
    return own > 0 && isShown(each) && each.closest(".unseen, .skip") === null && (right > width + 1 || left < -1);
  });
  return off.map((each) => `off the screen: ${about(each)}`);
}

/** Smaller ones are missed with a thumb. */
const leastTarget = 40;

function findSmallTargets() {
  const targets = [...document.querySelectorAll("button, select, input, textarea")].filter(isShown);
  const small = targets.filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return Math.min(width, height) < leastTarget - 0.1;
  });
  return small.map((each) => `too small to hit: ${about(each)}`);
}

/** In the bars that stand still; what scrolls may lie under them. */
function findCovered() {
  // While it slides away it is invisible already and still in the way.
  const { position, visibility } = getComputedStyle(document.querySelector("#private"));
  const isUnderSheet = position === "fixed" && visibility === "visible";
  if (isUnderSheet || document.querySelector("dialog[open]") !== null) return [];
  const fixed = [...document.querySelectorAll(":is(#top, .composer) :is(button, select, input)")].filter(isShown);
  const covered = fixed.filter((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const corners = [0.1, 0.9].flatMap((x) => [0.1, 0.9].map((y) => [left + width * x, top + height * y]));
    return corners.some(([x, y]) => !each.contains(document.elementFromPoint(x, y)));
  });
  return covered.map((each) => `covered: ${about(each)}`);
}

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
function toColor(css) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function mix(above, below) {
  return [0, 1, 2].map((part) => above[part] * above[3] + below[part] * (1 - above[3]));
}

function backgroundOf(element) {
  if (element === null) return [255, 255, 255];
  const own = toColor(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : mix(own, backgroundOf(element.parentElement));
}

function luminanceOf(color) {
  const [red, green, blue] = color.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(element) {
  const background = backgroundOf(element);
  const text = mix(toColor(getComputedStyle(element).color), background);
  const [dark, light] = [luminanceOf(background), luminanceOf(text)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
function contrastNeeded(element) {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

function textOf(element) {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts.map(({ data }) => data.trim()).join("");
}

globalThis.pageChecks = {
  /** @returns one line for each obstacle */
  obstacles() {
    return [
      findNameless,
      findBrokenIds,
      findSkippedHeadings,
      findSidewaysScrolls,
      findOffScreen,
      findSmallTargets,
      findCovered,
    ].flatMap((find) => find());
  },

  /** @returns texts with less contrast than WCAG 2.2 AA asks for */
  faintTexts() {
    const texts = [...document.querySelectorAll("body *")].filter(
      (each) => textOf(each) !== "" && isShown(each) && each.closest(".unseen, .skip, option, noscript") === null,
    );
    const faint = texts.filter((each) => contrastOf(each) < contrastNeeded(each));
    return [...new Set(faint.map((each) => `${contrastOf(each).toFixed(2)}: ${textOf(each).slice(0, 40)}`))];
  },

  /** @returns the first preview as it is seen, without what only screen readers are told */
  previewText() {
    const preview = document.querySelector("#private p.marked").cloneNode(true);
    for (const each of preview.querySelectorAll(".unseen")) each.remove();
    return preview.textContent;
  },

  /** @returns the element that has the focus without showing it, or null */
  hiddenFocus() {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const shows = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    return shows && isShown(focused) ? null : about(focused);
  },
};

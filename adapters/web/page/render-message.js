/** Draws a neutral message: its blocks as elements, its actions as buttons and menus. */
/** @import { Action, Block, MarkedSpan, Message } from "../../../src/ports/platform.ts" */
import { renderChart } from "./chart.js";
import { announce, element } from "./element.js";
import { label, say } from "./strings.js";

/** @typedef {(control: HTMLElement, action: string, value: string) => void} OnAction */

const CONFIRMATION_MS = 2_500;

/**
 * @param {Message} message @param {"h3" | "h4"} heading @param {OnAction} onAction
 * @returns {HTMLElement[]}
 */
export function renderBlocks(message, heading, onAction) {
  return message.blocks.map((block) => renderBlock(block, heading, onAction));
}

/** @param {Block} block @param {"h3" | "h4"} heading @param {OnAction} onAction @returns {HTMLElement} */
function renderBlock(block, heading, onAction) {
  switch (block.type) {
    case "heading":
      return element(heading, {}, block.text);
    case "text":
      return element("p", { class: "text" }, block.text);
    case "note":
      return element("p", { class: "note" }, block.text);
    case "quote":
      return element("blockquote", { class: "text" }, block.text);
    case "list":
      return element("ul", {}, ...block.items.map((item) => element("li", {}, item)));
    case "copyable":
      return renderCopyable(block.label, block.text);
    case "marked":
      return renderMarked(block.spans);
    case "chart":
      return renderChart(block.chart, "svg" in block && typeof block.svg === "string" ? block.svg : "");
    case "actions":
      return renderActions(block, onAction);
  }
}

/** @param {Extract<Block, { type: "actions" }>} block @param {OnAction} onAction */
function renderActions({ actions, question }, onAction) {
  const group = question === undefined ? {} : { role: "group", "aria-label": question };
  return element("div", { class: "actions", ...group }, ...actions.map((action) => renderAction(action, onAction)));
}

/** @param {string} title @param {string} text */
function renderCopyable(title, text) {
  const button = label(
    element("button", { type: "button", class: "quiet small", "data-key": `copy ${title}` }),
    "copy",
  );
  button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  const words = element("p", { class: "text" }, text);
  button.addEventListener("click", async () => {
    const done = await copy(words);
    announce(label(button, done).textContent ?? "");
    button.classList.add("done");
    button.removeAttribute("aria-label");
    setTimeout(() => {
      label(button, "copy").setAttribute("aria-label", `${say("copy")}: ${title}`);
      button.classList.remove("done");
    }, CONFIRMATION_MS);
  });
  const caption = element("figcaption", {}, element("span", { class: "tone" }, title), button);
  return element("figure", { class: "copyable" }, caption, words);
}

/** @param {HTMLElement} words @returns {Promise<"copied" | "copyByHand">} */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words.textContent ?? "");
    return "copied";
  } catch {
    getSelection()?.selectAllChildren(words); // the browser forbids it: leave one key press to the person
    return "copyByHand";
  }
}

/** @param {readonly MarkedSpan[]} spans */
function renderMarked(spans) {
  const text = element("p", { class: "text marked" });
  for (const span of spans) {
    if (span.why === undefined) text.append(span.text);
    else
      text.append(
        element("mark", { title: span.why }, span.text, element("span", { class: "unseen" }, ` (${span.why})`)),
      );
  }
  const box = element("div", { class: "marked-box" }, text);
  const reasons = [...new Set(spans.flatMap(({ why }) => (why === undefined ? [] : [why])))];
  if (reasons.length === 0) return box;
  const key = element("mark", {}, label(element("span"), "replaced"));
  const legend = element("p", { class: "legend", "aria-hidden": "true" }, key, ` ${reasons.join(" · ")}`);
  box.append(legend);
  return box;
}

/** @param {Action} action @param {OnAction} onAction @returns {HTMLElement} */
function renderAction(action, onAction) {
  if (action.type === "menu") return renderMenu(action, onAction);
  const key = `${action.action} ${action.value}`;
  const button = element("button", { type: "button", class: action.style ?? "plain", "data-key": key }, action.label);
  if (action.isChosen !== undefined) button.setAttribute("aria-pressed", String(action.isChosen));
  button.addEventListener("click", () => runOnce(button, () => onAction(button, action.action, action.value)));
  return button;
}

/** @param {Extract<Action, { type: "menu" }>} menu @param {OnAction} onAction */
function renderMenu(menu, onAction) {
  const select = element("select", {
    id: `menu-${crypto.randomUUID()}`,
    autocomplete: "off",
    "data-key": `${menu.action} menu`,
  });
  select.append(label(element("option", { value: "" }), "choose"));
  for (const [index, option] of menu.options.entries())
    select.append(element("option", { value: `${index}` }, option.label));
  const button = label(
    element("button", { type: "button", class: "plain", "data-key": `${menu.action} apply` }),
    "apply",
  );
  button.addEventListener("click", () => {
    const chosen = select.value === "" ? undefined : menu.options[Number(select.value)];
    if (chosen === undefined) select.focus();
    else runOnce(button, () => onAction(button, menu.action, chosen.value));
  });
  const row = element("div", { class: "menu-row" }, select, button);
  return element("div", { class: "menu" }, element("label", { for: select.id }, menu.label), row);
}

/** A control whose last click is still being handled does nothing. @param {HTMLElement} control @param {() => void} act */
function runOnce(control, act) {
  if (control.getAttribute("aria-busy") !== "true") act();
}

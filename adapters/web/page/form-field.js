/** One field of a form: label, hint, counter, and what is wrong with it. It never cuts what was typed. */
/** @import { Field } from "../../../src/ports/platform.ts" */
import { element } from "./element.js";
import { label, say } from "./strings.js";

/** The counter shows from here on: a share of what fits. */
const COUNTER_FROM = 0.6;

/** @param {Field} field @param {string} typed @param {boolean} isMarked whether the label says that it is optional */
export function createField(field, typed, isMarked) {
  const id = `field-${field.name}`;
  const attributes = {
    id,
    name: field.name,
    autocomplete: "off",
    "aria-describedby": `${id}-hint ${id}-count ${id}-problem`,
  };
  const input = field.long
    ? element("textarea", { ...attributes, rows: "5" })
    : element("input", { ...attributes, type: "text" });
  if (!field.optional) input.setAttribute("aria-required", "true");
  input.value = typed;
  const caption = element("label", { for: id }, field.label);
  if (field.optional && isMarked) caption.append(" ", label(element("span", { class: "optional" }), "optional"));
  const hint = element("p", { class: "hint", id: `${id}-hint` }, field.hint ?? "");
  const counter = element("p", { class: "counter", id: `${id}-count` });
  const problem = element("p", { class: "problem", id: `${id}-problem`, role: "alert" });
  const under = element("div", { class: "under" }, problem, counter);

  function tooMany() {
    return Math.max(0, input.value.length - field.maxChars);
  }

  /** @returns {"fillIn" | "tooLong" | null} */
  function findProblem() {
    if (tooMany() > 0) return "tooLong";
    return !field.optional && input.value.trim() === "" ? "fillIn" : null;
  }

  /** @param {"fillIn" | "tooLong" | null} key */
  function showProblem(key) {
    input.setAttribute("aria-invalid", String(key !== null));
    const sentence = key === null ? "" : say(key);
    if (problem.textContent !== sentence) problem.textContent = sentence; // an alert speaks at each change
  }

  function count() {
    const excess = tooMany();
    counter.classList.toggle("over", excess > 0);
    counter.hidden = input.value.length < field.maxChars * COUNTER_FROM;
    if (excess > 0) label(counter, "tooMany", { count: excess });
    else label(counter, "charactersUsed", { used: input.value.length, max: field.maxChars });
  }

  input.addEventListener("input", () => {
    count();
    if (tooMany() > 0) showProblem("tooLong");
    else if (input.getAttribute("aria-invalid") === "true") showProblem(findProblem());
  });
  count();

  return {
    name: field.name,
    input,
    place: element("div", { class: "field" }, caption, hint, input, under),
    /** Shows what is wrong. @returns {boolean} whether nothing is */
    check() {
      const key = findProblem();
      showProblem(key);
      return key === null;
    },
    /** @param {string} value */
    reset(value) {
      input.value = value;
      showProblem(null);
      count();
    },
  };
}

/** What the page itself says, in the chosen language: labels, counts and times. */
/** @import { Locale } from "../../../src/ports/platform.ts" */
/** @import { pageStrings } from "../page-strings.ts" */
/** @typedef {keyof typeof pageStrings.en} Key */
/** @typedef {Readonly<Record<string, string | number>>} Values */

import { remembered } from "./remember.js";

/** @type {typeof pageStrings | undefined} */
let strings;
/** @type {Locale} */
let locale = "en";

export function currentLocale() {
  return locale;
}

/** @param {typeof pageStrings} all @param {Locale} standard what the server speaks when nothing tells better */
export function startStrings(all, standard) {
  strings = all;
  // A browser in English says little: many people never changed it.
  const spoken = navigator.languages
    .map((language) => language.slice(0, 2))
    .find((each) => ["pl", "lt"].includes(each));
  const wanted = remembered("locale") ?? spoken ?? standard;
  setLocale(/** @type {Locale} */ (wanted in all ? wanted : standard));
}

/** @param {Locale} next */
export function setLocale(next) {
  locale = next;
  document.documentElement.lang = next;
  translate(document.documentElement);
}

/**
 * The text of `key`, with `{name}` filled from `values`; where the text has plural forms, `values.count` picks one.
 * @param {Key} key @param {Values} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  if (strings === undefined) return "";
  /** @type {string | { other: string, [form: string]: string | undefined }} */
  const entry = strings[locale][key];
  const text = typeof entry === "string" ? entry : (entry[pluralForm(Number(values.count))] ?? entry.other);
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** @param {number} count */
function pluralForm(count) {
  return new Intl.PluralRules(locale).select(count);
}

/**
 * Labels `target` so that the label follows the language.
 * @template {HTMLElement} Kind
 * @param {Kind} target @param {Key} key @param {Values} [values]
 * @returns {Kind}
 */
export function label(target, key, values) {
  target.dataset.t = key;
  if (values) target.dataset.tValues = JSON.stringify(values);
  else delete target.dataset.tValues;
  target.textContent = say(key, values);
  return target;
}

/**
 * As `label`, for an attribute that is read instead of shown.
 * @template {HTMLElement} Kind
 * @param {Kind} target @param {"aria-label" | "placeholder"} attribute @param {Key} key
 * @returns {Kind}
 */
export function labelAttribute(target, attribute, key) {
  target.setAttribute(`data-t-${attribute}`, key);
  target.setAttribute(attribute, say(key));
  return target;
}

/**
 * Brings every label and time inside `root` up to date.
 * @param {ParentNode} root
 */
export function translate(root) {
  for (const each of root.querySelectorAll("[data-t]")) {
    if (!(each instanceof HTMLElement)) continue;
    const values = each.dataset.tValues === undefined ? undefined : JSON.parse(each.dataset.tValues);
    each.textContent = say(/** @type {Key} */ (each.dataset.t), values);
  }
  for (const attribute of ["aria-label", "placeholder"]) {
    for (const each of root.querySelectorAll(`[data-t-${attribute}]`)) {
      each.setAttribute(attribute, say(/** @type {Key} */ (each.getAttribute(`data-t-${attribute}`))));
    }
  }
  for (const each of root.querySelectorAll("time")) showTime(each);
}

/** @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]} */
const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];
const DAYS_SHOWN_AS_AGE = 7;

/**
 * Writes the age of the moment in `target.dateTime`, or the date when it is long ago; the full time is its title.
 * @param {HTMLTimeElement} target
 */
export function showTime(target) {
  const moment = new Date(target.dateTime);
  target.title = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(moment);
  const seconds = Math.min(0, (moment.getTime() - Date.now()) / 1000);
  const unit = UNITS.find(([, length]) => -seconds >= length);
  const age = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (unit === undefined) target.textContent = age.format(0, "second");
  else if (unit[0] === "day" && -seconds > DAYS_SHOWN_AS_AGE * unit[1]) {
    target.textContent = new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(moment);
  } else target.textContent = age.format(Math.trunc(seconds / unit[1]), unit[0]);
}

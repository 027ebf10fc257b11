/** Makes and finds elements; text only ever enters the page as text. */

/**
 * An element with attributes (`true` sets an empty one, `false` and undefined set none) and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * One of the pictures in index.html, invisible to screen readers.
 * @param {string} name
 */
export function icon(name) {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  picture.append(use);
  return picture;
}

/**
 * The element of index.html with this id.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function find(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} #${id}`);
  return found;
}

/**
 * Says something to screen readers, politely. Never pass words of a vent.
 * @param {string} text
 */
export function announce(text) {
  const announcer = find("announcer", HTMLElement);
  announcer.textContent = "";
  setTimeout(() => {
    announcer.textContent = text;
  }, 50);
}

/**
 * Swaps `fresh` in for `old`; keyboard focus inside `old` goes to the control with the same `data-key`, or to `fresh`.
 * @param {HTMLElement} old @param {HTMLElement} fresh
 */
export function replaceKeepingFocus(old, fresh) {
  const focused = document.activeElement;
  const hadFocus = focused instanceof HTMLElement && old.contains(focused);
  const key = hadFocus ? focused.dataset.key : undefined;
  old.replaceWith(fresh);
  if (!hadFocus) return;
  const twin = [...fresh.querySelectorAll("[data-key]")].find(
    (each) => each instanceof HTMLElement && each.dataset.key === key,
  );
  const target = key !== undefined && twin instanceof HTMLElement ? twin : fresh;
  target.focus({ preventScroll: true });
}

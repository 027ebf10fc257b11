/** The list of commands under the command field: arrow keys or a click choose, Escape closes. */
/** @import { Command } from "./requests.js" */
import { element, find } from "./element.js";
import { currentLocale } from "./strings.js";

/** @param {HTMLInputElement} input @param {readonly Command[]} commands */
export function startSuggestions(input, commands) {
  const list = find("suggestions", HTMLElement);
  let active = -1;

  /** @param {readonly Command[]} matches */
  function show(matches) {
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...matches.map(renderOption));
    list.hidden = matches.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  /** @param {Command} command @param {number} index */
  function renderOption({ command, hint }, index) {
    const name = element("span", { class: "name" }, command);
    const option = element("div", {
      id: `suggestion-${index}`,
      role: "option",
      "aria-selected": "false",
      "data-command": command,
    });
    option.append(name, element("span", { class: "hint" }, hint[currentLocale()]));
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // the field keeps the focus
      choose(command);
    });
    return option;
  }

  function suggest() {
    const typed = input.value.trimStart();
    show(typed.startsWith("/") ? commands.filter(({ command }) => command.startsWith(typed) && command !== typed) : []);
  }

  /** @param {string} command */
  function choose(command) {
    input.value = `${command} `;
    show([]);
    input.focus();
  }

  /** @param {number} step */
  function move(step) {
    const options = [...list.children];
    active = (active + step + options.length + (active === -1 && step < 0 ? 1 : 0)) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === active));
    input.setAttribute("aria-activedescendant", `suggestion-${active}`);
  }

  input.addEventListener("input", suggest);
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const chosen = list.children[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape") show([]);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen instanceof HTMLElement)
      choose(chosen.dataset.command ?? "");
    else return;
    event.preventDefault();
  });
}

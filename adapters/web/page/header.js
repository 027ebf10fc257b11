/** The header: whom to act as, in which language, and two shortcuts. */
/** @import { Locale } from "../../../src/ports/platform.ts" */
/** @import { Persona } from "./requests.js" */
import { element, find } from "./element.js";
import { remember } from "./remember.js";
import { currentLocale, label, say, setLocale } from "./strings.js";

/**
 * @param {{ personas: readonly Persona[], first: Persona, channel: string, onPersona: (persona: Persona) => void,
 *   onCommand: (control: HTMLElement, text: string) => void }} options
 */
export function startHeader({ personas, first, channel, onPersona, onCommand }) {
  const select = find("persona", HTMLSelectElement);
  const locale = find("locale", HTMLSelectElement);
  find("channel", HTMLElement).textContent = `#${channel}`;
  label(find("feed-title", HTMLElement), "posts", { channel });
  document.title = `Ventil · #${channel}`;

  function namePersonas() {
    for (const [index, { name, role }] of personas.entries()) {
      const option = select.options[index] ?? select.appendChild(element("option", { value: `${index}` }));
      option.textContent = `${name} · ${say(role)}`;
    }
  }

  select.addEventListener("change", () => {
    const persona = personas[Number(select.value)];
    if (persona) onPersona(persona);
  });
  locale.addEventListener("change", () => {
    setLocale(/** @type {Locale} */ (locale.value));
    remember("locale", locale.value);
    namePersonas();
  });
  for (const text of ["mine", "help"]) {
    const button = find(text, HTMLButtonElement);
    button.addEventListener("click", () => onCommand(button, text));
  }
  locale.value = currentLocale();
  namePersonas();
  select.value = `${personas.indexOf(first)}`;
}

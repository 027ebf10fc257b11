/** Light or dark: as the system says until a person chooses; the choice is kept for the next visit. */
import { find, icon } from "./element.js";
import { labelAttribute } from "./strings.js";

const STORED = "ventil-theme";

/** @returns {string | null} */
function storedTheme() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // storage is switched off: the system's theme it is
  }
}

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
let theme = storedTheme();
apply();

function isDark() {
  return theme === null ? systemIsDark.matches : theme === "dark";
}

function apply() {
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  else theme = null;
}

/** Makes the button of the header work. */
export function startTheme() {
  const button = find("theme", HTMLButtonElement);
  const show = () => {
    labelAttribute(button, "aria-label", isDark() ? "themeLight" : "themeDark");
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
  };
  button.addEventListener("click", () => {
    theme = isDark() ? "light" : "dark";
    apply();
    show();
    try {
      localStorage.setItem(STORED, theme);
    } catch {
      // the choice then lasts until the page is closed
    }
  });
  systemIsDark.addEventListener("change", show);
  show();
}

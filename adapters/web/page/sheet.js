/** On a narrow screen the private panel is a full-height sheet above the feed; on a wide one it is simply there. */
import { find } from "./element.js";

/** @param {{ onShown: () => void }} options called whenever the panel comes into view */
export function createSheet({ onShown }) {
  const panel = find("private", HTMLElement);
  const behind = [find("top", HTMLElement), find("main", HTMLElement)];
  const wide = matchMedia("(min-width: 880px)");
  let isOpen = false;
  /** @type {Element | null} */
  let cameFrom = null;
  if (history.state?.sheet) history.replaceState(null, "");

  /** @param {boolean} next */
  function set(next) {
    isOpen = next;
    panel.classList.toggle("open", next);
    for (const each of behind) each.inert = next;
    if (next) {
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-modal", "true");
    } else {
      panel.removeAttribute("role");
      panel.removeAttribute("aria-modal");
    }
  }

  function open() {
    if (wide.matches || isOpen) return;
    cameFrom = document.activeElement;
    set(true);
    history.pushState({ sheet: true }, ""); // so that a phone's "back" returns to the feed
    panel.scrollTop = 0;
    if (document.querySelector("dialog[open]") === null)
      find("private-title", HTMLElement).focus({ preventScroll: true });
    onShown();
  }

  function close() {
    if (history.state?.sheet) history.back();
    else closed();
  }

  function closed() {
    if (!isOpen) return;
    set(false);
    const target = cameFrom instanceof HTMLElement && cameFrom.isConnected ? cameFrom : find("peek", HTMLElement);
    target.focus({ preventScroll: true });
  }

  addEventListener("popstate", closed);
  find("back", HTMLButtonElement).addEventListener("click", close);
  find("peek", HTMLButtonElement).addEventListener("click", open);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen) close();
  });
  wide.addEventListener("change", () => {
    if (isOpen) close();
    if (wide.matches) onShown();
  });

  return { open, isInView: () => wide.matches || isOpen };
}

/** Two places for bad news: a sentence that waits to be dismissed, and the banner of a lost connection. */
import { announce, element, find, icon } from "./element.js";
import { label, labelAttribute, say } from "./strings.js";

const BANNER_DELAY_MS = 800;

/** @param {string} sentence "" takes the notice away */
export function showNotice(sentence) {
  const place = find("notice", HTMLElement);
  place.replaceChildren();
  if (sentence === "") return;
  const close = labelAttribute(
    element("button", { type: "button", class: "quiet square" }, icon("close")),
    "aria-label",
    "dismiss",
  );
  close.addEventListener("click", () => showNotice(""));
  place.append(element("p", {}, sentence), close);
}

export function createBanner() {
  const banner = find("banner", HTMLElement);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isLost = false;
  return {
    /** Says so after a moment: most breaks are shorter. */
    lost() {
      if (isLost) return;
      isLost = true;
      timer = setTimeout(() => label(banner, "connectionLost"), BANNER_DELAY_MS);
    },
    /** @returns {boolean} whether the connection had been lost */
    back() {
      const wasLost = isLost;
      isLost = false;
      clearTimeout(timer);
      if (banner.textContent !== "") announce(say("connectionBack"));
      banner.textContent = "";
      delete banner.dataset.t;
      return wasLost;
    },
  };
}

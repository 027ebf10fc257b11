/** Keeps the newest post in view for whoever reads at the end, and offers a way there to whoever reads further up. */
import { element, icon } from "./element.js";
import { label } from "./strings.js";

const NEAR_END_PX = 120;

/** @param {HTMLElement} scroller @param {HTMLButtonElement} button */
export function followEnd(scroller, button) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  button.append(icon("down"), label(element("span"), "newBelow"));
  button.addEventListener("click", () => go("smooth"));
  let wasNear = true;
  const look = () => {
    wasNear = isNear();
    if (wasNear) hide();
  };
  scroller.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(() => wasNear && go("instant")).observe(scroller); // a keyboard, or a longer composer

  function isNear() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
  }

  /** @param {ScrollBehavior} behavior */
  function go(behavior) {
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: calm.matches ? "instant" : behavior });
    hide();
  }

  function hide() {
    button.hidden = true;
  }

  function offer() {
    button.hidden = false;
  }

  return { isNear, go, offer };
}

/** "Only you see this": the private answers to whoever is acted as, newest first, and whether more is under way. */
/** @import { Message } from "../../../src/ports/platform.ts" */
/** @import { Persona } from "./requests.js" */
/** @import { OnAction } from "./render-message.js" */
import { announce, element, find, icon, replaceKeepingFocus } from "./element.js";
import { renderBlocks } from "./render-message.js";
import { createSheet } from "./sheet.js";
import { currentLocale, label, labelAttribute, say, translate } from "./strings.js";

const STILL_MS = 3_000;

/**
 * What one person was answered. `awaited`: deliveries of which nothing came yet.
 * @typedef {{ cards: Map<string, HTMLElement>, unseen: Set<string>, awaited: Set<string> }} Desk
 */

/** @param {{ channel: string, onAction: OnAction }} options */
export function createPrivatePanel({ channel, onAction }) {
  const panel = find("private", HTMLElement);
  const list = find("answers", HTMLOListElement);
  const working = find("working", HTMLElement);
  const peek = find("peek", HTMLButtonElement);
  const peekText = element("span");
  const badge = element("span", { class: "badge" });
  peek.append(icon("lock"), peekText, badge);
  find("back", HTMLButtonElement).append(icon("back"), label(element("span"), "back", { channel }));
  const sheet = createSheet({ onShown: paint });
  /** @type {Map<string, Desk>} */
  const desks = new Map();
  let current = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let stillTimer;

  /** @param {string} persona @returns {Desk} */
  function deskOf(persona) {
    const desk = desks.get(persona) ?? { cards: new Map(), unseen: new Set(), awaited: new Set() };
    desks.set(persona, desk);
    return desk;
  }

  function paint() {
    const desk = deskOf(current);
    const isBusy = desk.awaited.size > 0;
    if (sheet.isInView()) desk.unseen.clear();
    panel.setAttribute("aria-busy", String(isBusy));
    find("private-empty", HTMLElement).hidden = desk.cards.size > 0 || isBusy;
    peek.hidden = desk.cards.size === 0 && !isBusy;
    peek.classList.toggle("busy", isBusy);
    label(peekText, isBusy ? "working" : "onlyYou");
    badge.hidden = desk.unseen.size === 0;
    label(badge, "newAnswers", { count: desk.unseen.size });
    paintWorking(isBusy);
  }

  /** @param {boolean} isBusy */
  function paintWorking(isBusy) {
    if (working.hidden === !isBusy) return;
    clearTimeout(stillTimer);
    working.hidden = !isBusy;
    if (!isBusy) return;
    announce(label(working, "working").textContent ?? "");
    stillTimer = setTimeout(() => announce(label(working, "stillWorking").textContent ?? ""), STILL_MS);
  }

  /** @param {string} persona @param {string} slot @param {Message} message */
  function renderAnswer(persona, slot, message) {
    const close = element("button", { type: "button", class: "quiet square shut" }, icon("close"));
    labelAttribute(close, "aria-label", "closeAnswer").addEventListener("click", () => shut(persona, slot));
    const attributes = { tabindex: "-1", "aria-label": message.summary, lang: currentLocale() };
    return element("article", attributes, close, ...renderBlocks(message, "h3", onAction));
  }

  /** @param {string} persona @param {string} slot */
  function shut(persona, slot) {
    const card = deskOf(persona).cards.get(slot);
    const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
    deskOf(persona).cards.delete(slot);
    card?.remove();
    paint();
    const target = neighbour?.querySelector("article") ?? find("private-title", HTMLElement);
    target.focus({ preventScroll: true });
  }

  /** @param {HTMLElement} answer @param {boolean} takesFocus */
  function putFirst(answer, takesFocus) {
    list.prepend(answer.parentElement ?? answer);
    panel.scrollTo({ top: 0 });
    if (takesFocus) answer.focus({ preventScroll: true });
  }

  /**
   * Brings what changed into view: the replies, with what stands above them, when they were asked for in another form,
   * else the answer from its top.
   * @param {HTMLElement} answer @param {HTMLElement} before
   */
  function reveal(answer, before) {
    const replies = before.querySelector(".copyable") && answer.querySelector(".copyable");
    (replies?.previousElementSibling ?? replies ?? answer).scrollIntoView({ block: "start" });
  }

  return {
    /** @param {Persona} persona */
    actAs(persona) {
      current = persona.id;
      label(find("private-line", HTMLElement), "onlyYouLine", { name: persona.name });
      list.replaceChildren(...[...deskOf(current).cards.values()].reverse());
      translate(list);
      panel.scrollTop = 0;
      paint();
    },
    /** @param {string} persona @param {string} delivery */
    begin(persona, delivery) {
      deskOf(persona).awaited.add(delivery);
      paint();
    },
    /** @param {string} persona @param {string} delivery */
    end(persona, delivery) {
      deskOf(persona).awaited.delete(delivery);
      paint();
    },
    /**
     * Nothing more is awaited: something came of it, or the connection is gone.
     * @param {string} persona
     * @returns {boolean} whether something was
     */
    rest(persona) {
      const { awaited } = deskOf(persona);
      const was = awaited.size > 0;
      awaited.clear();
      paint();
      return was;
    },
    /** @param {string} persona @param {string} slot @param {Message} message */
    show(persona, slot, message) {
      const desk = deskOf(persona);
      const isAwaited = desk.awaited.size > 0;
      const there = desk.cards.get(slot);
      const answer = renderAnswer(persona, slot, message);
      // asked for in this very card, or a better version of what it holds: it stays in its place
      const before =
        there?.contains(document.activeElement) || !isAwaited ? there?.querySelector("article") : undefined;
      if (before) {
        replaceKeepingFocus(before, answer);
        if (isAwaited) reveal(answer, before);
      } else {
        const isReading = panel.contains(document.activeElement);
        there?.remove();
        desk.cards.delete(slot);
        desk.cards.set(slot, element("li", {}, answer));
        if (persona === current) putFirst(answer, isReading);
      }
      desk.awaited.clear();
      desk.unseen.add(slot);
      if (persona === current && isAwaited) sheet.open();
      if (persona === current) announce(say("answerArrived"));
      paint();
    },
  };
}

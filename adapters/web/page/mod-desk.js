/** The moderators' channel: its cards, for whoever acts as a moderator, beside the channel that everybody reads. */
/** @import { Persona, WirePost } from "./requests.js" */
/** @import { OnAction } from "./render-message.js" */
import { announce, element, find, replaceKeepingFocus } from "./element.js";
import { arrange, renderPost } from "./post-card.js";
import { loadCards } from "./requests.js";
import { label, say } from "./strings.js";

/** @param {{ channel: string, onAction: OnAction }} options */
export function createModDesk({ channel, onAction }) {
  const bar = find("channels", HTMLElement);
  const list = find("cards", HTMLOListElement);
  const empty = find("no-cards", HTMLElement);
  const desk = find("moderators", HTMLElement);
  const everyone = find("everyone", HTMLElement);
  const toEveryone = find("to-everyone", HTMLButtonElement);
  const toModerators = find("to-moderators", HTMLButtonElement);
  const openDesk = find("open-desk", HTMLButtonElement);
  /** @type {Map<string, { card: WirePost, shown: HTMLElement }>} */
  const cards = new Map();
  /** @type {Persona | null} */
  let moderator = null;
  let isOpen = false;

  toEveryone.textContent = `#${channel}`;
  toEveryone.addEventListener("click", () => open(false));
  toModerators.addEventListener("click", () => open(true));
  openDesk.addEventListener("click", () => onAction(openDesk, "mod-desk", ""));

  function paint() {
    isOpen = isOpen && moderator !== null;
    bar.hidden = moderator === null;
    desk.hidden = !isOpen;
    everyone.hidden = isOpen;
    toEveryone.setAttribute("aria-pressed", String(!isOpen));
    toModerators.setAttribute("aria-pressed", String(isOpen));
    label(toModerators, "moderators", { count: cards.size });
    empty.hidden = cards.size > 0;
    const newestFirst = [...cards.values()].sort((a, b) => Date.parse(b.card.at) - Date.parse(a.card.at));
    arrange(
      list,
      newestFirst.map(({ shown }) => shown.parentElement ?? element("li", {}, shown)),
    );
  }

  /** @param {boolean} wanted */
  function open(wanted) {
    isOpen = wanted;
    paint();
  }

  /** @param {WirePost} card */
  function put(card) {
    const known = cards.get(card.id);
    if (known && JSON.stringify(known.card) === JSON.stringify(card)) return;
    const shown = renderPost({ ...card, edited: false }, onAction); // a card changes with what is decided; nobody edits it
    if (known) replaceKeepingFocus(known.shown, shown);
    cards.set(card.id, { card, shown });
  }

  return {
    /** @param {Persona} persona */
    actAs(persona) {
      moderator = persona.role === "moderator" ? persona : null;
      if (moderator === null) cards.clear();
      paint();
    },
    async reload() {
      const asked = moderator;
      if (asked === null) return;
      const loaded = await loadCards(asked.id).catch(() => null); // called again when the stream is back
      if (loaded === null || moderator !== asked) return;
      cards.clear();
      for (const card of loaded) put(card);
      paint();
    },
    /** @param {WirePost} card */
    show(card) {
      if (moderator === null) return;
      if (!cards.has(card.id)) announce(say("cardArrived"));
      put(card);
      paint();
    },
    /** @param {string} id */
    remove(id) {
      cards.delete(id);
      paint();
    },
  };
}

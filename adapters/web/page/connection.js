/** The way to the server and back: one event stream per person acted as, and one request per thing done. */
/** @import { Form, Locale, Message } from "../../../src/ports/platform.ts" */
/** @import { Outcome, WirePost } from "./requests.js" */
import { postEvent } from "./requests.js";

/**
 * @typedef {{ type: "command", command: string, text: string }
 *   | { type: "form", form: string, state: string, values: Record<string, string> }
 *   | { type: "action", action: string, value: string }} Deed
 */
/** @typedef {{ tab: string, source: EventSource | undefined, pending: Set<string>, isLost: boolean, retry: ReturnType<typeof setTimeout> | undefined }} Line */
/**
 * `trying`: the connection is lost, and this waits for it a little. `sending`: it is on its way.
 * @typedef {{ trying: () => void, sending: () => void }} Progress
 */
/**
 * @typedef {object} Listeners
 * @property {() => void} opened the stream is there, perhaps again: reload the posts
 * @property {() => void} lost
 * @property {(post: WirePost) => void} post
 * @property {(id: string) => void} removed
 * @property {(card: WirePost) => void} card
 * @property {(id: string) => void} cardRemoved
 * @property {(persona: string, slot: string, message: Message) => void} answered
 * @property {(persona: string, form: Form) => void} formOpened
 * @property {(persona: string, delivery: string) => void} settled
 */
/** Two tries to open a stream again. */
const OPEN_WAIT_MS = 7_000;
const REOPEN_MS = 3_000;

/**
 * Each person acted as has a tab id and a stream of their own, so that no answer can reach the wrong one. A stream is
 * open while its person is acted as, and until everything they did is settled.
 * @param {Listeners} listeners
 */
export function createConnection(listeners) {
  /** @type {Map<string, Line>} */
  const lines = new Map();
  /** Deliveries of which nobody knows whether they arrived: the same deed, done again, carries the same one.
   * @type {Map<string, string>} */
  const unsure = new Map();
  let current = "";

  /** @param {string} persona */
  function lineOf(persona) {
    const line = lines.get(persona) ?? {
      tab: crypto.randomUUID(),
      source: undefined,
      pending: new Set(),
      isLost: false,
      retry: undefined,
    };
    lines.set(persona, line);
    return line;
  }

  /** @param {string} persona */
  function open(persona) {
    const line = lineOf(persona);
    if (line.source && line.source.readyState !== EventSource.CLOSED) return;
    const source = new EventSource(`/stream?tab=${line.tab}&persona=${encodeURIComponent(persona)}`);
    line.source = source;
    const isCurrent = () => persona === current;
    let isAgain = false;
    source.addEventListener("open", () => {
      if (isAgain) line.pending.clear(); // what was under way when the stream broke may never be settled
      isAgain = true;
      line.isLost = false;
      if (isCurrent()) listeners.opened();
      else closeIfIdle(persona);
    });
    source.addEventListener("error", () => {
      line.isLost = true;
      if (isCurrent()) listeners.lost();
      if (source.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      clearTimeout(line.retry);
      line.retry = setTimeout(() => (isCurrent() || line.pending.size > 0) && open(persona), REOPEN_MS);
    });
    listen(source, "post", (post) => isCurrent() && listeners.post(post));
    listen(source, "removed", ({ id }) => isCurrent() && listeners.removed(id));
    listen(source, "card", (card) => isCurrent() && listeners.card(card));
    listen(source, "card-removed", ({ id }) => isCurrent() && listeners.cardRemoved(id));
    listen(source, "private", ({ slot, message }) => listeners.answered(persona, slot ?? crypto.randomUUID(), message));
    listen(source, "form", (form) => listeners.formOpened(persona, form));
    listen(source, "settled", ({ delivery }) => {
      line.pending.delete(delivery);
      listeners.settled(persona, delivery);
      closeIfIdle(persona);
    });
  }

  /** @param {string} persona */
  function closeIfIdle(persona) {
    const line = lines.get(persona);
    if (persona === current || line === undefined || line.pending.size > 0) return;
    clearTimeout(line.retry);
    line.source?.close();
  }

  return {
    /** @param {string} persona */
    actAs(persona) {
      const before = current;
      current = persona;
      closeIfIdle(before);
      const { source } = lineOf(persona);
      if (source?.readyState === EventSource.OPEN) listeners.opened();
      else open(persona);
    },

    /** @param {Deed} deed */
    deliveryFor(deed) {
      return unsure.get(`${current} ${JSON.stringify(deed)}`) ?? crypto.randomUUID();
    },

    /**
     * @param {string} delivery @param {Locale} locale @param {Deed} deed @param {Progress} progress
     * @returns {Promise<Outcome>}
     */
    async send(delivery, locale, deed, progress) {
      const persona = current;
      const line = lineOf(persona);
      const key = `${persona} ${JSON.stringify(deed)}`;
      line.pending.add(delivery);
      if (line.isLost) progress.trying();
      const isOpen = await opened(line);
      if (isOpen) {
        line.pending.add(delivery); // the stream forgets what it finds when it comes back
        progress.sending();
      }
      const outcome = isOpen
        ? await postEvent({ tab: line.tab, persona, locale, delivery, ...deed })
        : { ok: /** @type {const} */ (false), reached: false, message: null };
      if (outcome.ok || outcome.reached) unsure.delete(key);
      else unsure.set(key, delivery);
      if (!outcome.ok) line.pending.delete(delivery);
      return outcome;
    },
  };
}

/** @param {EventSource} source @param {string} name @param {(data: any) => void} handle */
function listen(source, name, handle) {
  source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
}

/** An answer needs an open stream, so what is done while it opens waits a little. @param {Line} line */
async function opened(line) {
  for (const deadline = Date.now() + OPEN_WAIT_MS; Date.now() < deadline; ) {
    if (line.source?.readyState === EventSource.OPEN) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Starts the page and connects its parts: what a person does goes to the server, what comes back is shown. */
/** @import { Deed } from "./connection.js" */
/** @import { PageData } from "./requests.js" */
import { startComposer } from "./composer.js";
import { createConnection } from "./connection.js";
import { find } from "./element.js";
import { createFeed } from "./feed.js";
import { createFormDialog } from "./form-dialog.js";
import { startHeader } from "./header.js";
import { createModDesk } from "./mod-desk.js";
import { createBanner, showNotice } from "./notice.js";
import { createPrivatePanel } from "./private-panel.js";
import { remember, remembered } from "./remember.js";
import { loadPageData } from "./requests.js";
import { currentLocale, say, startStrings, translate } from "./strings.js";
import { startTheme } from "./theme.js";

const RETRY_MS = 2_000;
const CLOCK_MS = 30_000;

/** @param {PageData} data */
function start({ personas, defaultLocale, strings, channel, commands }) {
  const first = personas.find(({ id }) => id === remembered("persona")) ?? personas[0];
  if (first === undefined) throw new Error("the server named nobody to act as");
  startStrings(strings, defaultLocale);
  startTheme();

  let current = first;
  const banner = createBanner();
  /** The controls that wait for their delivery to be settled. @type {Map<string, HTMLElement>} */
  const waiting = new Map();
  const feed = createFeed({ onAction: act, onFailed: showNotice });
  const desk = createModDesk({ channel, onAction: act });
  const panel = createPrivatePanel({ channel, onAction: act });
  const forms = createFormDialog(submit);
  const connection = createConnection({
    opened,
    lost: banner.lost,
    post: feed.show,
    removed: feed.remove,
    card: desk.show,
    cardRemoved: desk.remove,
    answered: panel.show,
    formOpened(persona, form) {
      panel.rest(persona);
      if (persona === current.id) forms.open(persona, form);
    },
    settled(persona, delivery) {
      panel.end(persona, delivery);
      release(delivery);
    },
  });

  function opened() {
    if (banner.back()) {
      if (panel.rest(current.id)) showNotice(say("interrupted"));
      for (const delivery of waiting.keys()) release(delivery);
    }
    feed.reload();
    desk.reload();
  }

  /** @param {string} delivery */
  function release(delivery) {
    waiting.get(delivery)?.removeAttribute("aria-busy");
    waiting.delete(delivery);
  }

  /**
   * @param {Deed} deed @param {"notSent" | "notDone"} sorry @param {{ control?: HTMLElement, tell?: (sentence: string) => void }} [from]
   * @returns {Promise<string | null>} what to tell the person when it failed
   */
  async function perform(deed, sorry, { control, tell = showNotice } = {}) {
    const persona = current.id;
    const delivery = connection.deliveryFor(deed);
    control?.setAttribute("aria-busy", "true");
    const outcome = await connection.send(delivery, currentLocale(), deed, {
      trying: () => tell(say("connectionLost")),
      sending() {
        if (control) waiting.set(delivery, control);
        panel.begin(persona, delivery);
      },
    });
    if (outcome.ok) {
      showNotice("");
      return null;
    }
    panel.end(persona, delivery);
    waiting.delete(delivery);
    control?.removeAttribute("aria-busy");
    tell("");
    return outcome.message ?? say(sorry);
  }

  /** @param {Deed} deed @param {(sentence: string) => void} [tell] where it is said that the connection is lost */
  function submit(deed, tell) {
    return perform(deed, "notSent", tell && { tell });
  }

  /** @param {HTMLElement} control @param {string} action @param {string} value */
  function act(control, action, value) {
    press(control, { type: "action", action, value });
  }

  /** @param {HTMLElement} control @param {Deed} deed */
  async function press(control, deed) {
    if (control.getAttribute("aria-busy") === "true") return;
    const sentence = await perform(deed, "notDone", { control });
    if (sentence !== null) showNotice(sentence);
  }

  const vent = find("vent", HTMLButtonElement);
  const draft = find("draft", HTMLButtonElement);
  startComposer({
    commands,
    submit,
    onVent: () => press(vent, { type: "command", command: "vent", text: "" }),
    onDraft: () => press(draft, { type: "command", command: "calm", text: "draft" }),
  });
  startHeader({
    personas,
    first,
    channel,
    onPersona(persona) {
      current = persona;
      remember("persona", persona.id);
      showNotice("");
      panel.actAs(persona);
      desk.actAs(persona);
      connection.actAs(persona.id);
    },
    onCommand: (control, text) => press(control, { type: "command", command: "vent", text }),
  });
  panel.actAs(first);
  desk.actAs(first);
  connection.actAs(first.id);
  setInterval(() => translate(document.documentElement), CLOCK_MS);
  find("app", HTMLElement).hidden = false;
}

async function boot() {
  const failed = find("boot-failed", HTMLElement);
  for (;;) {
    try {
      const data = await loadPageData();
      failed.hidden = true;
      return start(data);
    } catch (error) {
      failed.hidden = false;
      if (!(error instanceof TypeError)) reportError(error); // a TypeError is fetch's way to say that nobody answers
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

boot();

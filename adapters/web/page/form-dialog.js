/** Opens the server's forms as dialogs; what was typed stays in memory, and nowhere else, until it is surely sent. */
/** @import { Form } from "../../../src/ports/platform.ts" */
/** @import { Deed } from "./connection.js" */
import { element, find } from "./element.js";
import { createField } from "./form-field.js";
import { showNotice } from "./notice.js";
import { currentLocale, label, say } from "./strings.js";

/** `null`: the server has it. Otherwise the sentence that says what to do. @typedef {(deed: Deed, tell: (sentence: string) => void) => Promise<string | null>} Submit */

/** @param {Submit} submit */
export function createFormDialog(submit) {
  const dialog = find("form-dialog", HTMLDialogElement);
  /** What was typed and not yet sent, by person, form and state. @type {Map<string, Record<string, string>>} */
  const drafts = new Map();
  let openKey = "";

  addEventListener("beforeunload", (event) => {
    if (drafts.size > 0) event.preventDefault(); // the browser asks before it throws the text away
  });
  dialog.addEventListener("close", () => {
    openKey = "";
    dialog.replaceChildren();
    if (document.activeElement === document.body) find("vent", HTMLElement).focus({ preventScroll: true });
  });

  /** @param {string} persona @param {Form} form */
  function open(persona, form) {
    const key = JSON.stringify([persona, form.form, form.state]);
    if (dialog.open && openKey === key) return;
    const draft = drafts.get(key);
    // Where nothing is asked for in particular, "optional" at every field would tell nothing.
    const isMarked = form.fields.some(({ optional }) => !optional);
    const fields = form.fields.map((field) => createField(field, draft?.[field.name] ?? field.value ?? "", isMarked));
    const values = () => Object.fromEntries(fields.map(({ name, input }) => [name, input.value]));
    const failure = element("p", { class: "problem failure", role: "alert" });
    const cancel = label(element("button", { type: "button", class: "quiet" }), "close");
    const send = element("button", { type: "submit", class: "primary" }, form.submit);
    const foot = element("div", { class: "foot" }, send, cancel);
    const body = element("form", { method: "dialog", autocomplete: "off", novalidate: true, lang: currentLocale() });
    body.append(element("h2", { id: "form-title" }, form.title));
    if (form.intro) body.append(element("p", { class: "intro" }, form.intro));
    if (draft) body.append(renderRestored());
    body.append(...fields.map(({ place }) => place), failure, foot);
    body.append(label(element("p", { class: "note" }), "keepNote"));

    function renderRestored() {
      const button = label(element("button", { type: "button", class: "quiet small" }), "startEmpty");
      const row = element("p", { class: "restored" }, label(element("span"), "restored"), " ", button);
      button.addEventListener("click", () => {
        drafts.delete(key);
        for (const [index, field] of fields.entries()) field.reset(form.fields[index]?.value ?? "");
        row.remove();
        fields[0]?.input.focus();
      });
      return row;
    }

    async function trySending() {
      if (body.getAttribute("aria-busy") === "true") return;
      failure.textContent = "";
      const wrong = fields.filter((field) => !field.check());
      if (wrong.length > 0) return wrong[0]?.input.focus();
      setBusy(true);
      const deed = /** @type {const} */ ({ type: "form", form: form.form, state: form.state, values: values() });
      const sentence = await submit(deed, (trying) => {
        failure.textContent = trying;
      });
      setBusy(false);
      if (sentence === null) {
        drafts.delete(key);
        if (openKey === key) dialog.close();
      } else if (openKey === key) failure.textContent = sentence;
      else showNotice(sentence); // it was closed meanwhile; the text is in `drafts`
    }

    /** @param {boolean} isBusy */
    function setBusy(isBusy) {
      body.setAttribute("aria-busy", String(isBusy));
      send.textContent = isBusy ? say("sending") : form.submit;
      for (const { input } of fields) input.readOnly = isBusy;
    }

    body.addEventListener("submit", (event) => {
      event.preventDefault();
      trySending();
    });
    body.addEventListener("input", () => {
      const typed = values();
      const isEmpty = form.fields.every((field) => typed[field.name] === (field.value ?? ""));
      if (isEmpty) drafts.delete(key);
      else drafts.set(key, typed);
    });
    body.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        trySending();
      }
    });
    cancel.addEventListener("click", () => dialog.close());

    dialog.replaceChildren(body);
    openKey = key;
    if (!dialog.open) dialog.showModal();
    fields[0]?.input.focus();
  }

  return { open };
}

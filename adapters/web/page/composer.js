/** The place to write: buttons that open a form, and a line that takes commands and nothing else. */
/** @import { Command } from "./requests.js" */
/** @import { Deed } from "./connection.js" */
import { find } from "./element.js";
import { label } from "./strings.js";
import { startSuggestions } from "./suggestions.js";

/** @param {{ commands: readonly Command[], submit: (deed: Deed) => Promise<string | null>, onVent: () => void, onDraft: () => void }} options */
export function startComposer({ commands, submit, onVent, onDraft }) {
  const form = find("command-form", HTMLFormElement);
  const input = find("command", HTMLInputElement);
  const problem = find("command-problem", HTMLElement);
  const words = [...new Set(commands.map(({ command }) => command.split(" ")[0] ?? command))];
  startSuggestions(input, commands);
  find("vent", HTMLButtonElement).addEventListener("click", onVent);
  find("draft", HTMLButtonElement).addEventListener("click", onDraft);

  /** @typedef {["refusePlain" | "refuseUnknown", Record<string, string>]} Refusal */
  /** @param {Refusal | string} reason a reason of ours, which follows the language, or a finished sentence */
  function refuse(reason) {
    delete problem.dataset.t;
    if (typeof reason === "string") problem.textContent = reason;
    else label(problem, ...reason);
    input.setAttribute("aria-invalid", String(reason !== ""));
  }

  /** @param {string} typed @returns {Deed | Refusal} what to do, or why not */
  function parse(typed) {
    const [, word = "", text = ""] = /^(\/\S*)\s*(.*)$/s.exec(typed.trim()) ?? [];
    if (word === "") return ["refusePlain", {}];
    if (!words.includes(word)) return ["refuseUnknown", { command: word, commands: words.join(", ") }];
    return { type: "command", command: word.slice(1), text };
  }

  input.addEventListener("input", () => refuse(""));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = input.value;
    if (typed.trim() === "") return input.focus();
    if (form.getAttribute("aria-busy") === "true") return;
    const deed = parse(typed);
    if (Array.isArray(deed)) return refuse(deed);
    form.setAttribute("aria-busy", "true");
    const sentence = await submit(deed);
    form.removeAttribute("aria-busy");
    if (sentence !== null) refuse(sentence);
    else if (input.value === typed) input.value = "";
  });
}

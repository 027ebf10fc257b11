/** Asks a language model to make the note to a manager more exact about this vent; what fails a check is not used. */
import { renderPrompt } from "../prompts/render-prompt.ts";
import type { Advice } from "./advice.ts";
import type { AdviceRequest } from "./advise.ts";
import { ask } from "./model-engine.ts";
import { gatherEvidence } from "./model-evidence.ts";
import { languageNames, marked, newFence, policyLines, quoted } from "./model-prompt.ts";
import { mayStandAsNote } from "./note-checks.ts";
import { type Refined, type RefinerOptions, tidied } from "./refine-engine.ts";
import { readText, textSchema } from "./text-answer.ts";

export interface NoteWriter {
  /**
   * Asks once. Only redacted text goes out. Never rejects.
   * @param advice the playbook's, with no fact filled in. @param own the playbook's note, in the language of the vent
   */
  write(advice: Advice, request: AdviceRequest, own: string, signal: AbortSignal): Promise<Refined>;
}

const schema = textSchema("manager_note");
const mostChars = 4000;

export function createNoteWriter({ model, prompt, policy, random }: RefinerOptions): NoteWriter {
  return {
    async write(advice, request, own, signal) {
      const spoken = { ...advice, replies: [{ tone: "neutral" as const, text: own }] };
      const evidence = gatherEvidence(spoken, request, policy);
      const note = evidence.replies[0]?.text ?? "";
      const fence = newFence(random);
      const { system, user } = renderPrompt(prompt, {
        language: languageNames[evidence.language],
        policy: policyLines(evidence),
        note,
        fence,
        facts: quoted(evidence.stated.join("\n"), fence),
        vent: quoted(evidence.vent, fence),
        client: marked(quoted(evidence.client, fence)),
      });
      const { maxTokens, temperature } = prompt;
      const outcome = await ask(model, { system, user, schema, maxTokens, temperature }, signal);
      // A model that rests was not asked.
      const calls = outcome.failure === "resting" ? 0 : 1;
      if (outcome.failure !== null) return { text: null, calls, failure: outcome.failure };
      const said = tidied(readText(outcome.value, mostChars));
      return { text: mayStandAsNote(said, note, evidence, system) ? said : null, calls, failure: null };
    },
  };
}

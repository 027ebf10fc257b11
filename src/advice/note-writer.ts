/** Asks a language model to make the note to a manager more exact about this vent; what fails a check is not used. */
import type { Advice } from "./advice.ts";
import type { AdviceRequest } from "./advise.ts";
import { askForText, type SaidText } from "./ask-for-text.ts";
import { gatherEvidence } from "./model-evidence.ts";
import { languageNames, marked, newFence, policyLines, quoted } from "./model-prompt.ts";
import { mayStandAsNote } from "./note-checks.ts";
import type { RefinerOptions } from "./refine-engine.ts";

export interface NoteWriter {
  /**
   * Asks once. Only redacted text goes out. Never rejects.
   * @param advice the playbook's, with no fact filled in. @param own the playbook's note, in the language of the vent
   */
  write(advice: Advice, request: AdviceRequest, own: string, signal: AbortSignal): Promise<SaidText>;
}

const form = { name: "manager_note", mostChars: 4000 };

export function createNoteWriter({ model, prompt, policy, random }: RefinerOptions): NoteWriter {
  return {
    async write(advice, request, own, signal) {
      const spoken = { ...advice, replies: [{ tone: "neutral" as const, text: own }] };
      const evidence = gatherEvidence(spoken, request, policy);
      const note = evidence.replies[0]?.text ?? "";
      const fence = newFence(random);
      const inputs = {
        language: languageNames[evidence.language],
        policy: policyLines(evidence),
        note,
        fence,
        facts: quoted(evidence.stated.join("\n"), fence),
        vent: quoted(evidence.vent, fence),
        client: marked(quoted(evidence.client, fence)),
      };
      return askForText({ model, prompt, ...form }, inputs, signal, (said, instructions) =>
        mayStandAsNote(said, note, evidence, instructions) ? said : null,
      );
    },
  };
}

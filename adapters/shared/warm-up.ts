/** Reads a text of every kind before anybody hands one in: the first after a start would take fifty times as long as the next. */
import { setImmediate } from "node:timers/promises";
import { type Advice, plainWishes, type Wishes } from "../../src/advice/advice.ts";
import type { Advisor } from "../../src/advice/advise.ts";
import { situations } from "../../src/advice/situations.ts";
import { locales } from "../../src/i18n/catalogue.ts";

/** Loads the word lists, which takes a quarter of a second at once: before anybody can be waiting for an answer. */
export function loadWords(advisor: Pick<Advisor, "advise">): void {
  readWith(advisor, "A client called about invoice 2024.", plainWishes);
}

/** Nobody stands in the playbook's words, and what replaces names and addresses has to be warm, too. */
const somebody = "Jan Novak, jan@example.com";

/** Code is compiled at its first uses. The texts are the playbook's own; whoever comes meanwhile goes first. */
export async function warmUp(advisor: Pick<Advisor, "advise">): Promise<void> {
  const read = (text: string, wishes: Wishes) => readWith(advisor, text, wishes);
  for (const situation of situations) {
    for (const language of locales) {
      const { need, replies } = read(situation, { ...plainWishes, situation, language });
      await setImmediate();
      read([need, ...replies.map(({ text }) => text), somebody].join(" "), plainWishes);
      await setImmediate();
    }
  }
}

function readWith(advisor: Pick<Advisor, "advise">, text: string, wishes: Wishes): Advice {
  const choices = { kept: [], hidden: [] };
  return advisor.advise({ text, client: "", fallback: wishes.language ?? "en", wishes, choices });
}

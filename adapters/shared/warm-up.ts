/** Reads a text of every kind before anybody hands one in: the first after a start would take fifty times as long as the next. */
import { setImmediate } from "node:timers/promises";
import { plainWishes, type Wishes } from "../../src/advice/advice.ts";
import type { Advisor } from "../../src/advice/advise.ts";
import { situations } from "../../src/advice/situations.ts";
import { locales } from "../../src/i18n/catalogue.ts";

/** Word lists are loaded and code is compiled at the first use. The texts are the playbook's own; whoever comes meanwhile goes first. */
export async function warmUp(advisor: Pick<Advisor, "advise">): Promise<void> {
  const read = (text: string, wishes: Wishes) =>
    advisor.advise({ text, client: "", fallback: wishes.language ?? "en", wishes, choices: { kept: [], hidden: [] } });
  for (const situation of situations) {
    for (const language of locales) {
      const { need, replies } = read(situation, { ...plainWishes, situation, language });
      await setImmediate();
      read([need, ...replies.map(({ text }) => text)].join(" "), plainWishes);
      await setImmediate();
    }
  }
}

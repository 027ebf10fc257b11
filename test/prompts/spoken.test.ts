/** Clients also phone and stand at the counter: what a reply takes up must not always be something written. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { situations } from "../../src/advice/situations.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { loadPlaybookTexts } from "../../src/prompts/load-playbook.ts";

const playbook = loadPlaybookTexts(fileURLToPath(new URL("../../prompts/playbook", import.meta.url)), situations);
const pages = ["abuse", "reputation-threat", "policy-exception", "our-mistake", "never-satisfied"] as const;
const locales = ["en", "pl", "lt"] as const;

/** Words that only somebody who got a letter or a message can say. */
const written: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:read|wrote|writ\w+|message)\b/iu,
  pl: /(?:wiadomoś|napisa|pisz[aąeę]|czyta|przeczyta)/iu,
  lt: /(?:žinut|laišk|perskai|(?<!\p{L})(?:pa)?raš(?:au|ėt)|skund)/iu,
};

const lists = pages.flatMap((id) =>
  locales.flatMap((locale) => {
    const usual = playbook.pages[id].texts[locale];
    return [usual, ...usual.cases.map((each) => ({ ...usual, ...each }))].flatMap((texts) =>
      [texts.acknowledge, texts.acknowledgeTopic].map((lines) => [id, locale, lines] as const),
    );
  }),
);

describe("the first sentence of a reply", () => {
  it.each(lists)("for %s in %s is right on the phone in at least half of its variants", (_id, locale, lines) => {
    const assuming = lines.filter((line) => written[locale].test(line));
    expect(assuming.length, assuming.join("\n")).toBeLessThanOrEqual(lines.length / 2);
  });
});

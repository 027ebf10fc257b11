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

  it("is right in Lithuanian also where the client phoned or stood there, in every variant", () => {
    const lines = situations.flatMap((id) => {
      const usual = playbook.pages[id].texts.lt;
      return [usual, ...usual.cases].flatMap((texts) => [...texts.acknowledge, ...texts.acknowledgeTopic]);
    });
    expect(lines.filter((line) => /žinut|laišk|erskai(?:č|t)|(?<!\p{L})(?:pa)?raš(?:ėt|ote)/u.test(line))).toEqual([]);
  });
});

describe("a reply to harassment", () => {
  it("is right in Lithuanian also where somebody was touched or phoned", () => {
    const { replies, placeholders } = playbook.pages.harassment.texts.lt;
    for (const text of Object.values(replies ?? {})) expect(text).not.toMatch(/žinut|susiraš|(?<!\p{L})raš/u);
    expect(placeholders.map(({ key }) => key)).toContain("[KONTAKTAS]");
  });
});

/** Everything that a client may get to read of a page, case by case. */
const english = situations.flatMap((id) => {
  const usual = playbook.pages[id].texts.en;
  const all = [usual, ...usual.cases.map((each) => ({ ...usual, ...each }))];
  return all.map((texts, index) => {
    const name = index === 0 ? id : `${id} when ${usual.cases[index - 1]?.id}`;
    const openings = [...texts.acknowledge, ...texts.acknowledgeTopic];
    return [name, openings, Object.values(texts.replies ?? {})] as const;
  });
});

describe("an English reply", () => {
  it.each(english)("for %s never says that the client wrote", (_name, openings, replies) => {
    const assuming =
      /\b(?:read|wrote|written|you are writing|writing (?:back|so)|your (?:latest |new )?(?:messages?|lists?))\b/iu;
    expect(openings.filter((line) => assuming.test(line))).toEqual([]);
    const inBody = /\b(?:our messages|this exchange|(?:until|when) you write|in one message)\b/iu;
    expect(replies.filter((text) => inBody.test(text))).toEqual([]);
  });

  it.each(english)("for %s is no other language in English words", (_name, openings, replies) => {
    const borrowed =
      /; it concerns|fair wish|goes? on\b.{0,3}$|how it goes on|stands like this|present state|for the way there|to a good end|not in order|speaks against it for|nothing goes the wrong way|taking (?:that|it) up|i am taking up/iu;
    expect([...openings, ...replies].filter((text) => borrowed.test(text))).toEqual([]);
  });
});

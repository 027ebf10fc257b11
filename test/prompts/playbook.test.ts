/** The playbook's files: complete in three languages, sendable, and never inventing anything. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainWishes } from "../../src/advice/advice.ts";
import { composeReply } from "../../src/advice/compose-reply.ts";
import { checkReply } from "../../src/advice/gates.ts";
import { situations } from "../../src/advice/situations.ts";
import { loadPlaybook, parsePage } from "../../src/prompts/load-playbook.ts";
import { type SituationTexts, tones } from "../../src/prompts/playbook.ts";

const folder = fileURLToPath(new URL("../../prompts/playbook", import.meta.url));
const playbook = loadPlaybook(folder, situations);
const cases = situations.flatMap((id) => (["en", "pl", "lt"] as const).map((language) => [id, language] as const));
/** Each set of words for a client: the usual ones, and those of a case. */
const speaking = cases.flatMap(([id, language]) => {
  const usual = playbook.pages[id].texts[language];
  const told = usual.cases.map((each) => [`${id} when ${each.id}`, language, { ...usual, ...each }] as const);
  return usual.replies === null ? [] : [[id, language, usual] as const, ...told];
});

function variants({ acknowledge, acknowledgeTopic }: SituationTexts) {
  const plain = acknowledge.map((_line, variant) => ({ variant, topic: null }));
  return [...plain, ...acknowledgeTopic.map((_line, variant) => ({ variant, topic: "logo" }))];
}

const placeholdersOf = (text: string) => [...new Set(text.match(/\[[^\]]+\]/gu) ?? [])].sort();

describe("the playbook", () => {
  it.each(cases)("says for %s in %s what the client needs and what to find out", (id, language) => {
    const { need, read, missing, cues } = playbook.pages[id].texts[language];
    expect(need.length).toBeGreaterThan(15);
    expect(missing.length).toBeGreaterThan(0);
    expect(cues.length).toBeGreaterThan(5);
    expect(read.length).toBeLessThanOrEqual(320);
  });

  it.each(speaking)(
    "has words for %s in %s that pass every hard gate, whichever way they begin",
    (_id, language, texts) => {
      const placeholders = texts.placeholders.map(({ key }) => key);
      for (const short of [false, true]) {
        for (const { variant, topic } of variants(texts)) {
          for (const tone of tones) {
            const text = composeReply(texts, tone, language, variant, topic, { ...plainWishes, short });
            const failures = checkReply({
              text,
              language,
              tone,
              vent: "",
              facts: topic === null ? [] : [topic],
              placeholders,
            });
            expect(
              failures.filter(({ hard }) => hard),
              `${tone}: ${text}`,
            ).toEqual([]);
          }
        }
      }
    },
  );

  it.each(speaking)("asks the same of the client for %s in %s, however warm or firm", (_id, language, texts) => {
    for (const short of [false, true]) {
      const [warm, neutral, firm] = tones.map((tone) =>
        composeReply(texts, tone, language, 0, null, { ...plainWishes, short }),
      );
      expect(placeholdersOf(neutral ?? "")).toEqual(placeholdersOf(warm ?? ""));
      expect(placeholdersOf(firm ?? "")).toEqual(placeholdersOf(warm ?? ""));
    }
  });

  it.each(speaking)("has a shorter form for %s in %s", (_id, language, texts) => {
    for (const tone of ["warm", "neutral"] as const) {
      const [full, short] = [false, true].map((isShort) =>
        composeReply(texts, tone, language, 0, null, { ...plainWishes, short: isShort }),
      );
      expect(short?.length).toBeLessThan(full?.length ?? 0);
    }
  });

  it("ends no move with a mark of its own, since moves are joined into one line where they are shown", () => {
    const moves = cases.flatMap(([id, language]) => playbook.pages[id].texts[language].moves);
    expect(moves.length).toBeGreaterThan(250);
    expect(moves.filter((move) => /[^\p{L}\p{N})”“"]$/u.test(move))).toEqual([]);
  });

  it("has words of their own for counters, tables, rooms and workshops, the same cases in each language", () => {
    const idsIn = (id: (typeof situations)[number], language: "en" | "pl" | "lt") =>
      playbook.pages[id].texts[language].cases.map((each) => each.id);
    expect(Object.fromEntries(situations.map((id) => [id, idsIn(id, "en")]).filter(([, ids]) => ids?.length))).toEqual({
      abuse: ["ours"],
      "endless-revisions": ["booking", "goods"],
      "false-urgency": ["hours", "over", "queue", "goods"],
      ghosting: ["rebook", "booking", "goods"],
      "know-it-all": ["health"],
      "late-payment": ["plan", "sent", "dispute"],
      micromanaging: ["hours", "waiting", "onsite"],
      "never-satisfied": ["stay", "goods"],
      "off-topic": ["question"],
      "our-mistake": ["rude", "manners", "claimed", "claimed-rude", "backed", "backed-rude"],
      "policy-exception": ["unlawful", "fault", "open"],
      "price-pressure": ["more", "unpaid", "breakdown", "agreed", "counter"],
      "reputation-threat": ["published"],
      "scope-creep": ["unpaid", "stay", "onsite"],
      "suspected-fraud": ["asked", "backed"],
    });
    for (const id of situations) {
      expect(idsIn(id, "pl")).toEqual(idsIn(id, "en"));
      expect(idsIn(id, "lt")).toEqual(idsIn(id, "en"));
    }
  });

  it.each(["threat", "unbacked", "internal", "off-topic"] as const)("drafts no reply to a client for %s", (id) => {
    for (const texts of Object.values(playbook.pages[id].texts)) expect(texts.replies).toBeNull();
  });
});

describe("loading a playbook file", () => {
  const frontMatter = "---\nid: abuse\nversion: 1\nmanner: ok\nboundary: true\ninstead: none\nescalate: L1\n---\n";
  const language =
    "## need\n\nTo be heard.\n\n## warm\n\n{acknowledge} By [DATE].\n\n## neutral\n\n{acknowledge} By [DATE].\n\n## firm\n\n{acknowledge} By [DATE].\n\n";
  const lists =
    "## acknowledge\n\n- I see.\n\n## acknowledge-topic\n\n- I see: {topic}.\n\n## placeholders\n\n- [DATE]: By when?\n\n";
  const whole = (section: string) => `${frontMatter}# en\n\n${section}# pl\n\n${section}# lt\n\n${section}`;

  it("takes a file that is whole", () => {
    expect(parsePage("abuse", whole(language + lists)).texts.lt.placeholders).toEqual([
      { key: "[DATE]", ask: "By when?" },
    ]);
  });

  it("reads which question the vent may have answered already", () => {
    const marked = lists.replace("[DATE]: By when?", "[SUM] = stated-sum: How much is open?");
    const source = whole(language.replaceAll("[DATE]", "[SUM]") + marked);
    const asked = { key: "[SUM]", ask: "How much is open?", fill: "stated-sum" };
    expect(parsePage("abuse", source).texts.pl.placeholders).toEqual([asked]);
  });

  it.each([
    [
      "an unknown source for a blank",
      whole(language + lists.replace("[DATE]:", "[DATE] = a-guess:")),
      "not a placeholder",
    ],
    ["no front matter", language, "no front matter"],
    ["another id", whole(language + lists).replace("id: abuse", "id: threat"), 'says "threat"'],
    ["an unknown key", whole(language + lists).replace("version: 1", "version: 1\ncolour: red"), "colour"],
    ["an unknown heading", whole(`${language + lists}## jokes\n\n- none\n\n`), "jokes"],
    [
      "a placeholder without a question",
      whole(language + lists.replace("- [DATE]: By when?", "")),
      "[DATE] has no question",
    ],
    ["a question that no text needs", whole(`${language + lists}- [PRICE]: How much?\n\n`), "[PRICE] is never used"],
    [
      "a reply that does not take up the vent",
      whole(language.replace("{acknowledge} By", "By") + lists),
      "must begin with",
    ],
    ["a topic line without its slot", whole(language + lists.replace(": {topic}", "")), "needs {topic} once"],
    [
      "a case without the phrases that tell it",
      whole(
        `${language + lists}${language.replace(/## need.*?(?=## warm)/su, "").replace(/## (\w+)/gu, "## $1 when sent")}`,
      ),
      "nothing that tells it",
    ],
    ["an unknown heading in a case", whole(`${language + lists}## jokes when sent\n\n- none\n\n`), "jokes"],
    ["a missing language", `${frontMatter}# en\n\n${language + lists}`, '"need" is missing'],
  ])("refuses one with %s, and names it", (_flaw, source, words) => {
    expect(() => parsePage("abuse", source)).toThrow(words);
  });
});

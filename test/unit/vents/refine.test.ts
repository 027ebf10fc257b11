/** Working on one reply: warmer and firmer, formal, simpler, in one's own words, a note to the manager, and every step back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsFor } from "../../../src/i18n/catalogue.ts";
import type { Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness, type Person, textOf } from "../../support/harness.ts";

const vent = "That moron of a client wants another round of changes to the logo for free, the ninth, and I am done.";

let harness: Harness;
let anna: Person;
beforeEach(async () => {
  harness = new Harness();
  anna = harness.person("anna");
  await anna.submit("vent", "", { what: vent, client: "" });
});
afterEach(() => harness.dispose());

const repliesIn = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));
const labelsIn = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.label] : []));
const choices = (message: Message | null) =>
  (message?.blocks ?? [])
    .flatMap((block) => (block.type === "actions" ? block.actions : []))
    .flatMap((action) => (action.type === "menu" && action.action === "refine" ? action.options : []))
    .map(({ value }) => value.split(" ")[1]);
const draftId = () => buttonValue(anna.last(), "not-ok") ?? "";

describe("working on one reply", () => {
  it("shows that one alone with its menu, and all three again", async () => {
    const three = repliesIn(anna.last());
    expect(repliesIn(await anna.press("refine", "tone-neutral"))).toEqual([three[1]]);
    expect(choices(anna.last())).toEqual(expect.arrayContaining(["warmer", "firmer", "formal", "simpler", "my-draft"]));
    expect(repliesIn(await anna.press("refine", "tone-all"))).toEqual(three);
  });

  it("offers to work on each of the three, and no warmer or firmer before one is chosen", () => {
    for (const tone of ["warm", "neutral", "firm"])
      expect(buttonValue(anna.last(), "refine", `tone-${tone}`)).toBeDefined();
    expect(choices(anna.last())).not.toContain("warmer");
    expect(choices(anna.last())).not.toContain("firmer");
  });

  it("moves along warm, neutral and firm with the same facts and acknowledgement, and stops at the ends", async () => {
    const three = repliesIn(anna.last());
    await anna.press("refine", "tone-warm");
    expect(choices(anna.last())).not.toContain("warmer");
    expect(repliesIn(await anna.press("refine", "firmer"))).toEqual([three[1]]);
    expect(repliesIn(await anna.press("refine", "firmer"))).toEqual([three[2]]);
    expect(choices(anna.last())).not.toContain("firmer");
    expect(labelsIn(anna.last())).toEqual(["Firm"]);
    expect(repliesIn(await anna.press("refine", "warmer"))).toEqual([three[1]]);
  });

  it("keeps what was filled in from tone to tone", async () => {
    const blanks = [...new Set(textOf(anna.last()).match(/\[\p{Lu}+\]/gu))];
    const draft = draftId();
    await anna.press("refine", "tone-warm");
    await anna.submit("facts", draft, Object.fromEntries(blanks.map((key) => [key, `fact ${key.slice(1, -1)}`])));
    await anna.press("refine", "firmer");
    expect(repliesIn(anna.last()).join()).toContain("fact DATE");
    expect(repliesIn(anna.last()).join()).not.toContain("[DATE]");
  });

  it("makes it formal and takes that back, also when it is to be for chat", async () => {
    await anna.press("refine", "tone-firm");
    const plain = repliesIn(anna.last());
    expect(repliesIn(await anna.press("refine", "formal"))[0]).toMatch(
      /^Dear Sir or Madam,\n\n[\s\S]+\n\nYours faithfully,$/u,
    );
    expect(repliesIn(await anna.press("refine", "less-formal"))[0]).toMatch(/^Hello,/u);
    await anna.press("refine", "formal");
    expect(repliesIn(await anna.press("refine", "chat"))).toEqual(plain);
  });

  it("makes it simpler, and the usual words come back", async () => {
    await anna.press("refine", "tone-neutral");
    const plain = repliesIn(anna.last());
    const simple = repliesIn(await anna.press("refine", "simpler"));
    expect(simple).not.toEqual(plain);
    expect(repliesIn(await anna.press("refine", "usual-words"))).toEqual(plain);
  });

  it.each([
    ["en", "The client keeps sending me rude messages, the ninth today, and I am done.", ["shorter", "simpler"]],
    ["pl", "Klient znowu pisze mi chamskie wiadomości, dziewiąta dzisiaj, mam dość.", ["shorter", "simpler"]],
    ["lt", "Klientas vėl rašo man įžūlias žinutes, šiandien jau devintą, man gana.", ["shorter"]],
  ] as const)("says so where a step changes nothing (%s)", async (locale, what, steps) => {
    harness.dispose();
    harness = new Harness({ locale });
    anna = harness.person("anna");
    const t = textsFor(locale);
    await anna.submit("vent", "", { what, client: "" });
    await anna.press("situation", "harassment");
    await anna.press("refine", "tone-firm");
    const before = repliesIn(anna.last());
    for (const step of steps) {
      expect(textOf(await anna.press("refine", step))).toContain(t[`refine.unchanged.${step}`]);
      expect(repliesIn(anna.last())).toEqual(before);
    }
    expect(textOf(await anna.click("back", draftId()))).not.toContain(t["refine.unchanged.shorter"]);
  });

  it("says nothing of the kind where a step changes something", async () => {
    const t = textsFor("en");
    for (const step of ["shorter", "longer", "letter", "reword", "simpler", "tone-warm", "firmer", "formal"]) {
      const shown = textOf(await anna.press("refine", step));
      for (const key of ["", ".shorter", ".simpler", ".reword"] as const)
        expect(shown).not.toContain(t[`refine.unchanged${key}`]);
    }
  });

  it("says so where no fact was filled in", async () => {
    await anna.press("refine", "tone-warm");
    const before = repliesIn(anna.last());
    await anna.submit("facts", draftId(), {});
    expect(textOf(anna.last())).toContain(textsFor("en")["refine.unchanged"]);
    expect(repliesIn(anna.last())).toEqual(before);
  });

  it("undoes step by step, back to the three", async () => {
    const seen = [repliesIn(anna.last())];
    for (const step of ["tone-warm", "firmer", "formal", "simpler", "language-pl", "shorter"]) {
      seen.push(repliesIn(await anna.press("refine", step)));
    }
    for (const expected of seen.slice(0, -1).reverse()) {
      expect(repliesIn(await anna.press("refine", "undo"))).toEqual(expected);
    }
    expect(buttonValue(anna.last(), "refine", "undo")).toBeUndefined();
    expect(textOf(await anna.click("refine", `${draftId()} undo`))).toContain("nothing to undo");
  });

  it("answers a click on an earlier menu kindly, and changes nothing", async () => {
    const draft = draftId();
    await anna.press("refine", "tone-firm");
    const before = repliesIn(anna.last());
    for (const late of ["firmer", "tone-firm", "longer", "chat"]) {
      expect(textOf(await anna.click("refine", `${draft} ${late}`))).toContain("Nothing was changed");
    }
    expect(repliesIn(await anna.press("back"))).toEqual(before);
    await anna.press("refine", "undo");
    expect(repliesIn(anna.last())).toHaveLength(3);
  });

  it("says the help lines there too, when it sounds heavy", async () => {
    await anna.submit("vent", "", { what: `${vent} I can't sleep, I cry every evening, I am exhausted.`, client: "" });
    const strain = textsFor("en")["preview.strain"];
    expect(strain).not.toBe("");
    await anna.press("refine", "tone-warm");
    expect(buttonValue(anna.last(), "not-ok")).toBeDefined();
  });

  it("falls back to what is due when the situation has no reply", async () => {
    await anna.press("refine", "tone-warm");
    const draft = draftId();
    const shown = await anna.click("situation", `${draft} unbacked`);
    expect(textOf(shown)).toContain("A note for your manager");
  });
});

describe("one's own draft", () => {
  const form = () => harness.platform.forms.at(-1)?.form;

  it("begins with the reply that is worked on, comes back with the smallest change, and leads back", async () => {
    await anna.press("refine", "tone-firm");
    const [firm = ""] = repliesIn(anna.last());
    await anna.press("refine", "my-draft");
    expect(form()?.fields[0]?.value).toBe(firm);
    await anna.submit("draft", form()?.state ?? "", { what: `Please calm down. ${firm}`, client: "" });
    expect(repliesIn(anna.last())).toEqual([firm]);
    expect(repliesIn(await anna.press("back"))).toEqual([firm]);
  });
});

describe("a note to the manager", () => {
  it("says what it is about and asks for a decision, without a word of the vent", async () => {
    const [note = ""] = repliesIn(await anna.press("refine", "manager-note"));
    expect(note).toContain("What it is about: more rounds of changes than were agreed.");
    expect(note).toContain("logo");
    expect(note).toContain("[STEPS]");
    for (const word of ["moron", "ninth", "done"]) expect(note).not.toContain(word);
    expect(repliesIn(await anna.press("back"))).toHaveLength(3);
  });

  it("is in the language of the vent, whatever the reply is in", async () => {
    await anna.press("refine", "language-lt");
    expect(repliesIn(await anna.press("refine", "manager-note"))[0]).toMatch(/^Hello, I need a decision/u);
  });

  it("is nobody else's to ask for", async () => {
    expect(textOf(await harness.person("eve").click("refine", `${draftId()} manager-note`))).toContain(
      "no longer here",
    );
  });
});

/** The attacks that make sense on every platform, through whatever adapter a stage is made of. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { moderationActions } from "../../src/vents/moderation-routes.ts";
import { buttonValue, textOf } from "../support/harness.ts";
import { canary, expectNone, ids, words } from "./canaries.ts";
import { dump } from "./dump.ts";
import { membersFoundIn, plausibleKeys } from "./member-list.ts";
import type { Stage, StageOptions, Walker } from "./stage.ts";
import { common, stringsOf } from "./stored-strings.ts";

export type OpenStage = Stage & { dispose(): Promise<void> };

const dayMs = 86_400_000;
const text = "Klient po raz piąty chce poprawek do logo i nie płaci faktury.";
const answerText = "U mnie było to samo, trzymaj się.";
const gone = /nie ma|wygas/i;

/** A form or a button with an id: of an entry, of a draft, of a thread's post. */
const authorActs = ["edit", "withdraw", "withdraw-yes", "drop", "publish-again"] as const;
const draftActs = ["continue", "share", "rewrite", "hide-more", "publish-now", "publish-later", "discard"] as const;
const forgeries = ["x", "'; DROP TABLE entry; --", "constructor", "../../etc/passwd", "AAAAAAAAAAAAAAAAAAAA"];

/** @param name completes "the attacks …" */
export function describeAttacks(name: string, open: (options: StageOptions) => Promise<OpenStage>): void {
  let stage: OpenStage;
  beforeEach(async () => {
    stage = await open({});
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await stage.dispose();
  });

  async function threads(): Promise<string[]> {
    const { others } = await stage.places();
    return [...others.matchAll(/"action":"reply","value":"([^"]+)"/g)].map(([, id]) => id ?? "");
  }

  async function publish(person: Walker): Promise<string> {
    const before = await threads();
    await person.submit("vent", "", { what: text, client: "" });
    await person.press("share");
    await person.press("publish-now");
    return (await threads()).find((thread) => !before.includes(thread)) ?? "";
  }

  async function entryOf(person: Walker): Promise<string> {
    await person.command("vent", "mine");
    return buttonValue(person.last(), "edit") ?? "";
  }

  async function answer(person: Walker, thread: string): Promise<void> {
    await person.click("reply", thread);
    await person.submit("reply", person.form()?.state ?? thread, { what: answerText });
    await person.press("publish-now");
    await person.click("me-too", thread);
  }

  /** What a person is told; a form that opens instead is named. */
  async function told(person: Walker, action: string, value: string): Promise<string> {
    const form = person.form();
    await person.click(action, value);
    return person.form() === form ? textOf(person.last()) : "a form";
  }

  describe(`the attacks ${name}`, () => {
    it("another's click, a guess and a forgery are told one and the same, and change nothing (anonymity 10)", async () => {
      await publish(stage.author);
      const entry = await entryOf(stage.author);
      await stage.author.submit("vent", "", { what: text, client: "" });
      const draft = buttonValue(stage.author.last(), "discard") ?? "";
      const before = await stage.standing();
      const said = new Set<string>();
      for (const action of [...authorActs, ...draftActs]) {
        for (const id of [entry, draft, ...forgeries]) said.add(await told(stage.colleague, action, id));
      }
      expect([...said], "answers differ").toHaveLength(1);
      expect([...said][0]).toMatch(gone);
      expect(await stage.standing(), "something changed").toBe(before);
      expect(await told(stage.author, "withdraw", entry), "its author is refused").not.toMatch(gone);
    }, 60_000);

    it("a list of members finds nobody in the file, whatever in it is tried as a key (anonymity 2)", async () => {
      const thread = await publish(stage.author);
      await answer(stage.colleague, thread);
      await stage.author.submit("vent", "", { what: text, client: "" });
      const members = [...ids, ...Array.from({ length: 20 }, (_, index) => `U0${index * 7919 + 100_003}`)];
      const all = dump(stage.path);
      const keys = plausibleKeys(all);
      expect(keys.length).toBeGreaterThan(50);
      expect(membersFoundIn(all, members, keys, stage.place)).toEqual([]);
    }, 60_000);

    it("two threads of the same two people have no byte string in common, open or closed (anonymity 3)", async () => {
      const both = [await publish(stage.author), await publish(stage.author)];
      for (const thread of both) await answer(stage.colleague, thread);
      for (const days of [0, 15]) {
        await stage.pass(days * dayMs);
        const all = dump(stage.path);
        const [first, second] = both.map((thread) => stringsOf(all, thread));
        expect(first?.size).toBeGreaterThan(50);
        expect(common(first, second), `after ${days} days`).toEqual([]);
      }
    }, 60_000);

    it("what is withdrawn, and what was kept long enough, stands nowhere any more (anonymity 4)", async () => {
      const thread = await publish(stage.author);
      await answer(stage.colleague, thread);
      const entry = await entryOf(stage.author);
      expect(await stage.standing()).toContain("poprawek do logo");
      await stage.author.click("withdraw-yes", entry);
      expect(await stage.standing(), "withdrawn").not.toContain("poprawek do logo");
      expect(await stage.standing()).toContain("trzymaj");
      for (const days of [15, 80]) await stage.pass(days * dayMs);
      for (let round = 0; round < 3; round += 1) await stage.pass(60_000);
      expect(await stage.standing(), "after its days").not.toContain("trzymaj");
    }, 60_000);

    it("no word of what stands in the channel can be read in the file (anonymity 5)", async () => {
      const thread = await publish(stage.author);
      await answer(stage.colleague, thread);
      expectNone((await stage.places()).disk, ["poprawek do logo", "trzymaj się"], "in the file");
    }, 60_000);

    it("a private answer is shown to nobody else (anonymity 7)", async () => {
      await stage.author.submit("vent", "", { what: text, client: "" });
      for (const step of ["share", "publish-now"]) {
        expect((await stage.places()).others, `before ${step}`).not.toContain("poprawek");
        await stage.author.press(step);
      }
      const receipt = stage.author.last();
      await stage.author.command("vent", "privacy");
      const page = stage.author.last();
      const [thread = ""] = await threads();
      await stage.colleague.click("me-too", thread);
      const vote = stage.colleague.last();
      const { others } = await stage.places();
      for (const message of [receipt, page, vote]) {
        const sentence = textOf(message)
          .split("\n")
          .find((line) => line.length > 25);
        expect(sentence).toBeDefined();
        expect(others).not.toContain(JSON.stringify(sentence).slice(1, 30));
      }
    }, 60_000);

    it("what stands in the channel is what the preview showed, and no more (anonymity 8)", async () => {
      const shouted = `Znowu NIE zapłacił, mówi ${canary.typed}. Trzeci raz, 1200 zł`;
      await stage.author.submit("vent", "", { what: shouted, client: "Zapłacę PÓŹNIEJ" });
      await stage.author.press("share");
      const preview = textOf(stage.author.last());
      const shown = /Znowu NIE zapłacił.*1200 zł/.exec(preview)?.[0] ?? "";
      expect(shown).not.toBe("");
      await stage.author.press("publish-now");
      const [before = "", after = ""] = shown.split(/\[.*\]/);
      for (const part of [before, after, "Zapłacę PÓŹNIEJ"]) expect(await stage.standing()).toContain(part);
    }, 60_000);

    it("a mention that its author puts back rings nobody, on any path (anonymity 9)", async () => {
      const bait = "@everyone @here <!channel> <@U999> <@&123456> @kasia";
      const hand = async (person: Walker) => {
        await putEverythingBack(person);
        await person.press("publish-now");
      };
      await stage.author.submit("vent", "", { what: `${text} ${bait}`, client: bait });
      await stage.author.press("share");
      await hand(stage.author);
      const [thread = ""] = await threads();
      await stage.colleague.submit("reply", thread, { what: `${answerText} ${bait}` });
      await hand(stage.colleague);
      await stage.author.submit("edit", await entryOf(stage.author), { what: `${text} Znowu. ${bait}`, client: "" });
      await hand(stage.author);
      expect(await stage.standing()).toContain("everyone");
      expect(await stage.pings()).toEqual([]);
    }, 60_000);

    it("no log and no output tells a thing when a call of the platform fails (anonymity 14)", async () => {
      const printed: string[] = [];
      for (const stream of [process.stdout, process.stderr])
        vi.spyOn(stream, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
      const { author } = stage;
      for (const [failure, setOff] of Object.entries(stage.failures)) {
        setOff();
        await author.submit("vent", "", { what: `${text} ${canary.typed} ${canary.secret}`, client: "" });
        setOff();
        await author.command("vent", "mine");
        const draft = buttonValue(author.last(), "continue") ?? "";
        setOff();
        await author.click("share", draft);
        await author.click("hide-more", draft);
        await author.submit("hide", draft, { words: canary.secret });
        const preview = buttonValue(author.last(), "publish-now");
        if (preview !== undefined) await author.click("publish-now", preview);
        await stage.pass(30_000);
        expectNone(printed.join(""), [...ids, ...words], `printed after ${failure}`);
      }
      expect((await stage.places()).logs).toMatch(/platform-failed|event-failed|post-retried/);
    }, 120_000);
  });

  describe(`where a space is moderated, ${name}`, () => {
    beforeEach(async () => {
      await stage.dispose();
      stage = await open({ review: "off" });
    });

    it("nobody moderates from anywhere but the moderators' channel (anonymity 11)", async () => {
      const thread = await publish(stage.author);
      const entry = await entryOf(stage.author);
      const before = await stage.standing();
      const acts = Object.keys(moderationActions).filter((action) => action.startsWith("mod-"));
      const said = new Set<string>();
      for (const action of acts)
        for (const id of [entry, `${entry} 1h`, thread, "x"]) said.add(await told(stage.colleague, action, id));
      expect([...said], "answers differ").toHaveLength(1);
      await stage.pass(61_000);
      expect(await stage.standing()).toBe(before);
    }, 60_000);

    it("the author of a held text reads why and how to go on, in their language, and nobody else does (anonymity 11)", async () => {
      const { author } = stage;
      await author.submit("vent", "", { what: `${text} To kacap.`, client: "" });
      await author.press("share");
      await author.press("publish-now");
      await author.command("vent", "mine");
      const mine = textOf(author.last());
      expect(mine).toContain("Poniża całą grupę ludzi: kacap");
      expect(mine).toContain("Powód widzisz tylko ty. Popraw tekst, a zostanie sprawdzony od nowa.");
      await author.press("edit");
      await author.submit("edit", author.form()?.state ?? "", { what: text, client: "" });
      expect(await stage.standing()).not.toContain("poprawek do logo");
      await author.press("publish-now");
      await stage.pass(1000);
      expect(await stage.standing()).toContain("poprawek do logo");
      const { others } = await stage.places();
      for (const word of ["kacap", "Poniża", "Popraw tekst"]) expect(others).not.toContain(word);
    }, 60_000);
  });
}

/** Undoes every replacement that the preview offers to undo. */
async function putEverythingBack(person: Walker): Promise<void> {
  for (;;) {
    if (buttonValue(person.last(), "put-back") === undefined) return;
    await person.press("put-back");
    if (buttonValue(person.last(), "put-back-yes") !== undefined) await person.press("put-back-yes");
  }
}

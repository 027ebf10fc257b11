/** Refusals through whatever adapter a stage is made of: neither their words nor their time may tell why, or whether there is something. */
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonValue, textOf } from "../support/harness.ts";
import { type Attempt, type Comparison, findDifferences } from "../support/same-time.ts";
import type { OpenStage } from "./attacks.ts";
import type { ModeratedStage, StageOptions, Walker } from "./stage.ts";
import { newestCard } from "./walk-moderation.ts";

export type TimedStage = OpenStage & ModeratedStage;

/** Long enough for what reads it to be seen. */
const text = "Klient po raz piąty chce poprawek do logo i nie płaci faktury. ".repeat(12);
const forgery = "'; DROP TABLE entry; --";

/** What a colleague may name, by what it is. */
type Ids = Readonly<Record<string, () => string>>;

const comparison: Comparison = { baseline: "a guess", rounds: 40, turns: 4, mostMs: 0.5, mostShare: 0.2 };

/**
 * @param name completes "a refusal …"
 * @param hasOtherSpaces whether the platform delivers what people of other spaces do
 */
export function describeRefusalTimes(
  name: string,
  open: (options: StageOptions) => Promise<TimedStage>,
  hasOtherSpaces: boolean,
): void {
  let stage: TimedStage;
  let entries: Ids;
  let drafts: Ids;
  beforeEach(async () => {
    stage = await open({ review: "all", isWatched: false });
    ({ entries, drafts } = await plant(stage));
  });
  afterEach(() => stage.dispose());

  /** Does every act on every id. @returns what `who` was told in all, and whose time tells something */
  async function compare(
    who: Walker,
    tries: readonly (readonly [act: string, ids: Ids, run: (id: string) => Promise<void>])[],
  ) {
    const said = new Set<string>();
    const attempt = async (run: (id: string) => Promise<void>, id: string) => {
      stage.tidy();
      const form = who.form();
      await run(id);
      said.add(who.form() === form ? textOf(who.last()) : "a form");
      return who.tookMs();
    };
    const attempts: Attempt[] = tries.flatMap(([act, ids, run]) =>
      Object.entries(ids).map(([kind, id]) => ({ act, kind, run: () => attempt(run, id()) })),
    );
    const differences = await findDifferences(attempts, comparison);
    return { said: [...said], differences };
  }

  describe(`a refusal ${name}`, () => {
    it("takes the same words and the same time for another's post and draft, another space's, a guess and a forgery (anonymity 10)", async () => {
      const { colleague } = stage;
      const { said, differences } = await compare(colleague, [
        ...clicks(colleague, ["edit", "withdraw-yes"], entries),
        ...clicks(colleague, ["share", "discard"], drafts),
        ["the form to hide words", drafts, (id) => colleague.submit("hide", id, { words: "logo" })],
      ]);
      expect(said, "answers differ").toEqual([expect.stringMatching(/nie ma|wygas/i)]);
      expect(differences, "the time tells").toEqual([]);
    }, 120_000);

    it("takes the same words and the same time for a moderator's button, whatever is on the card that it names (anonymity 11)", async () => {
      const { colleague, moderator } = stage;
      const outside = await compare(colleague, [
        ...clicks(colleague, ["mod-approve", "mod-hide"], entries),
        ["the form to reject", entries, (id) => colleague.submit("mod-reject", id, { reason: "Nie." })],
      ]);
      const { "a post": _, "a held text": __, ...noneOfTheirs } = entries;
      const inside = await compare(moderator, clicks(moderator, ["mod-approve", "mod-hide"], noneOfTheirs));
      for (const { said, differences } of [outside, inside]) {
        expect(said, "answers differ").toEqual([expect.stringMatching(/Moderować można tylko/)]);
        expect(differences, "the time tells").toEqual([]);
      }
    }, 120_000);

    it.runIf(hasOtherSpaces)(
      "takes the same words and the same time for whatever a payload of another space names (anonymity 10)",
      async () => {
        const { foreigner = async () => "nobody" } = stage;
        const said = new Set<string>();
        const attempts = ["withdraw-yes", "mod-approve"].flatMap((act) =>
          Object.entries(entries).map(([kind, id]) => ({
            act,
            kind,
            run: async () => {
              const startedAt = performance.now();
              said.add(await foreigner(act, id()));
              return performance.now() - startedAt;
            },
          })),
        );
        expect(await findDifferences(attempts, comparison), "the time tells").toEqual([]);
        expect([...said], "answers differ").toEqual([expect.stringMatching(/server|obszarze/)]);
      },
      120_000,
    );
  });
}

function clicks(who: Walker, actions: readonly string[], ids: Ids) {
  return actions.map((action) => [action, ids, (id: string) => who.click(action, id)] as const);
}

/** A post that stands, one that waits for a moderator, and a draft, all of them the author's; and the same of another space. */
async function plant(stage: TimedStage): Promise<{ entries: Ids; drafts: Ids }> {
  const { author, moderator } = stage;
  const handIn = async () => {
    await author.submit("vent", "", { what: text, client: "" });
    await author.press("share");
    await author.press("publish-now");
    await stage.pass(1000);
    return newestCard(stage);
  };
  await moderator.command("vent", "mod");
  const posted = await handIn();
  await moderator.click("mod-approve", posted);
  await stage.pass(1000);
  const held = await handIn();
  await author.submit("vent", "", { what: text, client: "" });
  const draft = buttonValue(author.last(), "discard") ?? "";
  const there = await stage.elsewhere();
  for (const id of [posted, held, draft, there.entry, there.draft]) expect(id).not.toBe("");
  const forged = { "a forgery": () => forgery };
  return {
    entries: {
      "a guess": () => guess(posted),
      "a post": () => posted,
      "a held text": () => held,
      "another space's text": () => there.entry,
      ...forged,
    },
    drafts: {
      "a guess": () => guess(draft),
      "a draft": () => draft,
      "another space's draft": () => there.draft,
      ...forged,
    },
  };
}

/** An id of the same shape as `id`. */
function guess(id: string): string {
  return id.replace(/[\w-]+/g, ({ length }) => randomBytes(length).toString("base64url").slice(0, length));
}

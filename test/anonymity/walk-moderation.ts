/** A walk through all of moderation: marked people write and report, marked moderators act. */
import { expect } from "vitest";
import { moderationActions } from "../../src/vents/moderation-routes.ts";
import { buttonValue, textOf } from "../support/harness.ts";
import { canary, expectNone, ids, words } from "./canaries.ts";
import type { ModeratedStage, Stage, Walker } from "./stage.ts";

const hourMs = 3_600_000;
const vent = `Klientka ${canary.typed} po raz piąty chce poprawek do logo i nie płaci faktury, ${canary.secret}.`;

const reason = "Bez nazwisk i bez daty";

type WatchedStage = ModeratedStage & Pick<Stage, "used">;

/** Does everything that moderation can do, once, with REVIEW_MODE=all, and looks at what moderators got to see. */
export async function walkModeration(stage: WatchedStage): Promise<void> {
  await actOnEverything(stage);
  const actions = Object.keys(moderationActions).map((name) => `action ${name}`);
  for (const name of [...actions, "form mod-words", "form mod-reject", "command vent mod"])
    expect([...stage.used], "no step of the walk does this").toContain(name);
  await stage.moderator.click("mod-log", "");
  expect(textOf(stage.moderator.last())).toContain("wyciszono autora");
  expectNone(JSON.stringify(stage.moderator.last()), [...ids, ...words], "in the log of acts");
  expect(stage.outside()).toContain("poprawek do logo");
  expect(stage.outside(), "a card outside the moderators' channel").not.toMatch(/mod-(?:approve|hide|mute)/);
}

async function actOnEverything(stage: ModeratedStage): Promise<void> {
  const { author, colleague, moderator } = stage;
  // On Slack only a click there tells that the channel is private, and no card is shown before.
  await moderator.command("vent", "mod");
  const entry = await handIn(stage, author, vent);
  await author.command("vent", "mine");
  await moderator.click("mod-reject", entry);
  await moderator.submit("mod-reject", entry, { reason: `${reason}: ${canary.typed}, ${canary.secret}` });
  await author.command("vent", "mine");
  expect(textOf(author.last())).toContain(reason);
  await colleague.command("vent", "mine");
  for (const seen of [textOf(colleague.last()), stage.outside(), JSON.stringify(await stage.cards())])
    expect(seen, "the reason is its author's alone").not.toContain(reason);
  await moderator.click("mod-take-back", entry);
  await moderator.click("mod-approve", entry);
  await stage.pass(1000);
  const thread = entry.split(".")[0] ?? "";

  await colleague.click("reply", thread);
  await colleague.submit("reply", thread, { what: `U mnie ${canary.typed} to samo, ${canary.secret}.` });
  await hide(colleague);
  await colleague.press("publish-now");
  await stage.pass(1000);
  await moderator.click("mod-approve", await newestCard(stage));
  await stage.pass(1000);

  await author.command("vent", "mine");
  await author.press("edit");
  await author.submit("edit", entry, { what: `${vent} I jeszcze raz.` });
  await hide(author);
  await author.press("publish-now");
  await stage.pass(1000);
  await author.command("vent", "mine");
  await author.press("drop-change");

  await colleague.click("report", entry);
  await colleague.press("report-no");
  await colleague.click("report", entry);
  await colleague.press("report-yes");
  await stage.pass(61_000);
  for (const act of ["hide", "restore", "warn", "lock", "unlock"]) await moderator.click(`mod-${act}`, entry);
  await stage.pass(1000);
  await colleague.click("show-warned", entry);
  await moderator.click("mod-unwarn", entry);
  await moderator.click("mod-mute", `${entry} 1h`);
  const before = await stage.cards();
  await handInQuietly(author, vent);
  await stage.pass(61_000);
  expect(await stage.cards(), "a muted author's text can be told from none").toEqual(before);
  await author.command("vent", "mine");
  await moderator.click("mod-unmute", entry);
  await author.command("vent", "mine");
  await author.press("publish-again");
  await stage.pass(4 * hourMs);

  await moderator.command("vent", "mod");
  await moderator.click("mod-desk", "");
  await moderator.click("mod-words", "");
  await moderator.submit("mod-words", "", { words: `${canary.secret}\n${canary.name}` });
  await moderator.click("mod-words", "");
  await handInQuietly(author, "Dziś faktura wróciła trzeci raz bez słowa wyjaśnienia.");
  await moderator.click("mod-log", "");
  for (const act of ["mod-hide", "report", "report-yes", "show-warned"]) await author.click(act, "forged.entry");
}

/** The entry of the card that came last. */
export async function newestCard({ cards }: Pick<ModeratedStage, "cards">): Promise<string> {
  const approves = (await cards()).at(-1)?.approves ?? "";
  expect(approves, "no card came").not.toBe("");
  return approves;
}

async function handIn(stage: ModeratedStage, person: Walker, text: string): Promise<string> {
  await handInQuietly(person, text);
  await stage.pass(1000);
  return newestCard(stage);
}

async function handInQuietly(person: Walker, text: string): Promise<void> {
  await person.submit("vent", "", { what: text, client: "" });
  await person.press("share");
  await hide(person);
  await person.press("publish-now");
}

async function hide(person: Walker): Promise<void> {
  await person.press("hide-more");
  await person.submit("hide", person.form()?.state ?? "", { words: canary.secret });
  expect(buttonValue(person.last(), "publish-now")).toBeDefined();
}

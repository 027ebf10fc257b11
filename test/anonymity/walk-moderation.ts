/** A walk through all of moderation: marked people write and report, marked moderators act. */
import { expect } from "vitest";
import { testModChannel } from "../support/fakes.ts";
import { buttonValue, type Harness, textOf } from "../support/harness.ts";
import { canary } from "./canaries.ts";
import type { Walker } from "./stage.ts";

export const hourMs = 3_600_000;
const vent = `Klientka ${canary.typed} po raz piąty chce poprawek do logo i nie płaci faktury, ${canary.secret}.`;

export interface ModeratedStage {
  readonly harness: Harness;
  readonly author: Walker;
  readonly colleague: Walker;
  /** Someone inside the moderators' channel. */
  readonly moderator: Walker;
  pass(ms: number): Promise<void>;
}

/** Does everything that moderation can do, once; with REVIEW_MODE=all. */
export async function walkModeration(stage: ModeratedStage): Promise<void> {
  const { author, colleague, moderator } = stage;
  const entry = await handIn(stage, author, vent);
  await author.command("vent", "mine");
  await moderator.click("mod-reject", entry);
  await moderator.submit("mod-reject", entry, { reason: `Bez nazwisk: ${canary.typed}, ${canary.secret}` });
  await author.command("vent", "mine");
  expect(textOf(author.last())).toContain(canary.secret);
  await moderator.click("mod-take-back", entry);
  await moderator.click("mod-approve", entry);
  await stage.pass(1000);
  const thread = entry.split(".")[0] ?? "";

  await colleague.click("reply", thread);
  await colleague.submit("reply", thread, { what: `U mnie ${canary.typed} to samo, ${canary.secret}.` });
  await hide(colleague);
  await colleague.press("publish-now");
  await stage.pass(1000);
  await moderator.click("mod-approve", newestCard(stage));
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
  await colleague.press("report-yes");
  await stage.pass(61_000);
  for (const act of ["hide", "restore", "warn", "lock", "unlock"]) await moderator.click(`mod-${act}`, entry);
  await stage.pass(1000);
  await colleague.click("show-warned", entry);
  await moderator.click("mod-unwarn", entry);
  await moderator.click("mod-mute", `${entry} 1h`);
  await handInQuietly(author, vent);
  await stage.pass(61_000);
  await author.command("vent", "mine");
  await moderator.click("mod-unmute", entry);
  await author.command("vent", "mine");
  await author.press("publish-again");
  await stage.pass(4 * hourMs);

  await moderator.command("vent", "mod");
  await moderator.click("mod-desk", "");
  await moderator.click("mod-words", "");
  await moderator.submit("mod-words", "", { words: `${canary.secret}\n${canary.name}` });
  await handInQuietly(author, "Dziś faktura wróciła trzeci raz bez słowa wyjaśnienia.");
  await moderator.click("mod-log", "");
  for (const act of ["mod-hide", "report", "report-yes", "show-warned"]) await author.click(act, "forged.entry");
}

/** The entry of the card that came last. */
export function newestCard({ harness }: Pick<ModeratedStage, "harness">): string {
  const card = harness.platform.posts.findLast(({ channel }) => channel === testModChannel);
  return buttonValue(card?.message ?? null, "mod-approve") ?? "";
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

/** A walk through every use case of the product, by a marked author and a marked colleague. */
import { expect } from "vitest";
import { moderationActions } from "../../src/vents/moderation-routes.ts";
import { buttonValue, textOf } from "../support/harness.ts";
import { canary } from "./canaries.ts";
import type { Stage, Walker } from "./stage.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const vent = `Klientka ${canary.typed} po raz piąty chce poprawek do logo i nie płaci faktury, ${canary.secret}.`;
const heavy = `Mam już tego dość, nie mam siły, nie śpię po nocach, a ${canary.typed} dalej dzwoni, ${canary.secret}.`;
const client = `Tu ${canary.typed}, proszę to zrobić na dziś, ${canary.secret}!`;
const answerText = `U mnie ${canary.typed} robiła to samo, trzymaj się, ${canary.secret}.`;
const goodWords = `Dzień dobry, kolejna runda poprawek jest płatna osobno. Czy mam przygotować wycenę? ${canary.secret}`;
const badWords = `Jesteś idiotą, ${canary.typed}, odwal się, ${canary.secret}.`;

/** Does everything once. @returns the thread in which it happened */
export async function walkEverywhere(stage: Stage): Promise<void> {
  await lookAround(stage.author);
  await refineEverything(stage.author);
  await stage.pass(hourMs);
  const thread = await publishAll(stage);
  await stage.pass(hourMs);
  await discuss(stage, thread);
  await stage.pass(hourMs);
  await manageOwn(stage);
  await stage.pass(hourMs);
  await speakForHouse(stage);
  await failToPost(stage);
  await forget(stage, thread);
}

async function lookAround(author: Walker): Promise<void> {
  for (const page of ["", "mine", "help", "privacy", "rules", "themes"]) await author.command("vent", page);
  for (const action of ["vent", "calm", "draft", "mine", "help", "privacy", "rules", "not-ok"])
    await author.click(action, "");
  await author.command("calm");
  await author.command("calm", client);
  await author.submit("calm", "", { what: client, client: "" });
  await author.command("calm", "draft");
  await author.command("calm", `draft ${badWords}`);
  await author.press("rewrite");
  await author.submit("draft", author.form()?.state ?? "", { what: `${goodWords} ${canary.typed}`, client });
  await author.press("discard");
  await author.command("ventt", `${canary.typed} ${canary.secret}`);
  await author.click(canary.secret, canary.typed);
  await author.submit(canary.secret, canary.typed, { what: vent });
  await author.submit("vent", "", { what: `${canary.typed} ${"słowo ".repeat(8000)}`, client: "" });
  await author.command("vent", `nie chce mi się żyć, ${canary.typed}, ${canary.secret}`);
}

async function refineEverything(author: Walker): Promise<void> {
  await author.submit("vent", "", { what: vent, client });
  const draft = buttonValue(author.last(), "discard") ?? "";
  await author.press("situation", "endless-revisions");
  for (const option of [
    "shorter",
    "longer",
    "letter",
    "chat",
    "reword",
    "language-en",
    "language-lt",
    "language-pl",
    "undo",
    "tone-warm",
    "firmer",
    "warmer",
    "simpler",
    "usual-words",
    "formal",
    "less-formal",
    "manager-note",
  ])
    await author.press("refine", option);
  await author.press("back");
  await author.press("refine", "my-draft");
  await author.submit("draft", author.form()?.state ?? "", { what: badWords, client });
  await author.press("back");
  // From the one reply that is worked on, too.
  await author.press("share");
  await author.press("back");
  await author.press("refine", "tone-all");
  await author.press("situation", "late-payment");
  await author.press("fair");
  await author.press("fair", "loud");
  await author.press("back");
  await author.press("refine", "check-draft");
  await author.submit("draft", author.form()?.state ?? "", { what: badWords, client });
  await author.press("back");
  await author.click("add-fact", draft);
  const fields = author.form()?.fields ?? [];
  expect(fields.length).toBeGreaterThan(0);
  await author.submit(
    "facts",
    draft,
    Object.fromEntries(fields.map(({ name }) => [name, `${canary.typed} ${canary.secret}`])),
  );
  expect(textOf(author.last())).toContain(canary.secret);
  await author.press("share");
  await author.press("put-back", "person-1");
  await author.press("put-back-yes");
  await author.press("hide-again");
  await author.press("put-back", "person-1");
  await author.press("put-back-yes");
  expect(textOf(author.last())).toContain(canary.name);
  await author.press("discard");
}

/** @returns the thread of the first post */
async function publishAll(stage: Stage): Promise<string> {
  const { author } = stage;
  await author.submit("vent", "", { what: vent, client });
  await author.press("rewrite");
  await author.submit("vent", author.form()?.state ?? "", { what: vent, client });
  await author.press("share");
  await hide(author);
  await author.press("put-back", "person-1");
  await author.press("share");
  await author.press("toggle-client");
  await author.press("toggle-client");
  await author.press("disguise");
  await author.click("reword-vent", buttonValue(author.last(), "disguise") ?? "");
  await author.press("disguise");
  await author.press("toggle-counting");
  await author.press("toggle-counting");
  await author.press("back");
  await author.press("not-ok");
  await author.command("vent", "mine");
  await author.press("continue");
  await author.press("share");
  await author.press("publish-now");
  await author.command("vent", "mine");
  const thread = (await threadsOf(stage)).at(-1) ?? "";
  await ventAndHide(author, heavy);
  await author.press("publish-now");
  await author.press("publish-now-yes");
  await ventAndHide(author, heavy);
  await author.press("publish-later");
  await author.press("publish-later-yes");
  await stage.pass(4 * hourMs);
  await stage.pass(hourMs);
  expect(await threadsOf(stage)).toHaveLength(3);
  return thread;
}

async function discuss(stage: Stage, thread: string): Promise<void> {
  // Nobody here moderates; whoever does is walked with in walk-moderation.ts.
  for (const action of Object.keys(moderationActions)) await stage.colleague.click(action, thread);
  for (const person of [stage.colleague, stage.author]) {
    await person.click("reply", thread);
    await person.submit("reply", person.form()?.state ?? "", { what: answerText });
    await hide(person);
    await person.press("publish-now");
    await person.click("suggest", thread);
    const state = person.form()?.state ?? "";
    await person.submit("suggestion", state, { what: badWords });
    expect(buttonValue(person.last(), "publish-now")).toBeUndefined();
    await person.press("rewrite");
    await person.submit("suggestion", person.form()?.state ?? "", { what: goodWords });
    await hide(person);
    await person.press("publish-now");
    for (const vote of ["me-too", "can-help", "me-too"]) await person.click(vote, thread);
  }
  await stage.pass(61_000);
  expect((await stage.places()).others).toContain("trzymaj się");
}

async function manageOwn(stage: Stage): Promise<void> {
  for (const person of [stage.author, stage.colleague]) {
    await person.command("vent", "mine");
    await person.press("edit");
    await person.submit("edit", person.form()?.state ?? "", {
      what: `${goodWords} Pozdrawiam, ${canary.typed}`,
      client,
    });
    await hide(person);
    await person.press("publish-now");
    await person.command("vent", "mine");
    await person.press("withdraw");
    await person.press("withdraw-yes");
  }
  await ventAndHide(stage.author, vent);
  await stage.author.press("publish-later");
  await stage.author.command("vent", "mine");
  await stage.author.press("drop");
}

/** As whoever may, where the stage has such a place, and everywhere as whoever may not. */
async function speakForHouse(stage: Stage): Promise<void> {
  const { author, colleague } = stage;
  const target = "cant late-payment";
  const values = { what: vent, client: `Bo tak chce ${canary.typed}, ${canary.secret}, i bank.` };
  const tryAll = async (person: Walker) => {
    for (const command of ["did", "themes"]) await person.command("vent", command);
    for (const action of ["did", "did-helped", "did-not", "did-publish", "did-again", "did-drop"])
      await person.click(action, "");
    await person.click("did-theme", "late-payment");
    await person.click("did-form", target);
    await person.submit("did", target, { ...values, client: canary.typed });
    await person.submit("did", target, values);
  };
  await tryAll(colleague);
  stage.letIn?.();
  await tryAll(author);
  if (stage.letIn === undefined) return;
  const publish = async () => {
    await author.submit("did", target, values);
    await author.press("hide-more");
    await author.submit("hide", author.form()?.state ?? "", { words: canary.secret });
    await author.press("did-publish");
  };
  await publish();
  const { others } = await stage.places();
  const deed = /"action":"did-helped","value":"([^"]+)"/.exec(others)?.[1] ?? "";
  expect(deed).not.toBe("");
  for (const action of ["did-helped", "did-not"])
    for (const person of [author, colleague]) await person.click(action, deed);
  await author.command("vent", "themes");
  for (const action of ["did-again", "did-drop"]) {
    stage.refusePosts(true);
    await publish();
    for (let round = 0; round < 12; round += 1) await stage.pass(600_000);
    stage.refusePosts(false);
    await author.command("vent", "themes");
    await author.press(action);
  }
}

async function failToPost(stage: Stage): Promise<void> {
  const { author } = stage;
  stage.refusePosts(true);
  await ventAndHide(author, vent);
  await author.press("publish-now");
  for (let round = 0; round < 12; round += 1) await stage.pass(600_000);
  await author.command("vent", "mine");
  await author.press("publish-again");
  for (let round = 0; round < 12; round += 1) await stage.pass(600_000);
  stage.refusePosts(false);
  await author.command("vent", "mine");
  await author.press("publish-again");
}

/** Expired drafts, closed threads, deleted ones. */
async function forget(stage: Stage, thread: string): Promise<void> {
  const { author } = stage;
  await author.submit("vent", "", { what: vent, client });
  const draft = buttonValue(author.last(), "discard") ?? "";
  await author.command("vent", "mine");
  const entry = buttonValue(author.last(), "edit") ?? "";
  await stage.pass(hourMs + 60_000);
  for (const action of ["share", "publish-now", "discard", "continue"]) await author.click(action, draft);
  for (const days of [15, 80, 1, 95]) {
    await stage.pass(days * dayMs);
    for (const action of ["reply", "suggest", "me-too"]) await author.click(action, thread);
    await author.submit("reply", thread, { what: answerText });
    for (const action of ["edit", "withdraw", "withdraw-yes", "drop"]) await author.click(action, entry);
    await author.command("vent", "mine");
  }
}

async function ventAndHide(author: Walker, text: string): Promise<void> {
  await author.submit("vent", "", { what: text, client });
  await author.press("share");
  await hide(author);
}

async function hide(person: Walker): Promise<void> {
  await person.press("hide-more");
  await person.submit("hide", person.form()?.state ?? "", { words: canary.secret });
  expect(buttonValue(person.last(), "publish-now")).toBeDefined();
}

async function threadsOf(stage: Stage): Promise<string[]> {
  const { others } = await stage.places();
  const found = [...others.matchAll(/"action":"reply","value":"([^"]+)"/g)].map(([, id]) => id ?? "");
  return [...new Set(found)];
}

/** What an act is, and the ways to the places where acts begin: a result, a preview, a thread, *mine*. */
import type { Message } from "../../src/ports/platform.ts";
import { buttonValue, type Harness, type Person } from "../support/harness.ts";
import { canary } from "./canaries.ts";

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export interface Scene {
  readonly harness: Harness;
  readonly author: Person;
  readonly colleague: Person;
}

export interface Act {
  /** What was typed with this event, and must come back when it can't be kept. */
  readonly typed?: readonly string[];
  /** True when nobody waits for an answer: time passes. */
  readonly isJob?: true;
  /** Brings everything about. @returns the act itself */
  prepare(scene: Scene): Promise<() => Promise<unknown>>;
}

export const vent = `Klientka ${canary.typed} po raz piąty chce poprawek do logo i nie płaci, ${canary.secret}.`;
export const heavy = `Mam już tego dość, nie mam siły, a ${canary.typed} dalej dzwoni, ${canary.secret}.`;
export const client = `Tu ${canary.typed}, proszę to zrobić na dziś, ${canary.secret}!`;
export const reply = `U mnie ${canary.typed} robiła to samo, trzymaj się, ${canary.secret}.`;
export const insult = `Jesteś idiotą, ${canary.typed}, odwal się, ${canary.secret}.`;

async function result({ author }: Scene, what = vent): Promise<string> {
  await author.submit("vent", "", { what, client });
  return buttonValue(author.last(), "discard") ?? "";
}

/** A preview in which nothing marked is left to see. */
export async function preview(scene: Scene, what = vent): Promise<string> {
  const draft = await result(scene, what);
  await scene.author.press("share");
  await scene.author.submit("hide", draft, { words: canary.secret });
  return draft;
}

export async function published(scene: Scene): Promise<string> {
  await preview(scene);
  await scene.author.press("publish-now");
  const root = scene.harness.platform.posts.findLast(({ root }) => root === null)?.message;
  return buttonValue(root ?? null, "reply") ?? "";
}

export async function replyPreview(scene: Scene): Promise<void> {
  const thread = await published(scene);
  await scene.colleague.submit("reply", thread, { what: reply });
  await scene.colleague.submit("hide", buttonValue(scene.colleague.last(), "discard") ?? "", { words: canary.secret });
}

/** In *mine*, with one open post. */
export async function mine(scene: Scene): Promise<Message | null> {
  await published(scene);
  return scene.author.command("vent", "mine");
}

export const onResult = (act: (scene: Scene, draft: string) => Promise<unknown>, typed?: readonly string[]): Act => ({
  ...(typed === undefined ? {} : { typed }),
  prepare: async (scene) => {
    const draft = await result(scene);
    return () => act(scene, draft);
  },
});

export const onPreview = (act: (scene: Scene, draft: string) => Promise<unknown>, what = vent): Act => ({
  prepare: async (scene) => {
    const draft = await preview(scene, what);
    return () => act(scene, draft);
  },
});

export const onThread = (act: (scene: Scene, thread: string) => Promise<unknown>, typed?: readonly string[]): Act => ({
  ...(typed === undefined ? {} : { typed }),
  prepare: async (scene) => {
    const thread = await published(scene);
    return () => act(scene, thread);
  },
});

export const onMine = (act: (scene: Scene) => Promise<unknown>): Act => ({
  prepare: async (scene) => {
    await mine(scene);
    return () => act(scene);
  },
});

export const job = (passMs: number, prepare: (scene: Scene) => Promise<unknown>): Act => ({
  isJob: true,
  prepare: async (scene) => {
    await prepare(scene);
    return async () => {
      await scene.harness.pass(passMs);
      // What was ordered in one round is done in the next.
      for (let round = 0; round < 2; round += 1) await scene.harness.pass(21_000);
    };
  },
});

/** Marked people on a harness whose calls can be made to fail one by one. */
import { existsSync } from "node:fs";
import { vi } from "vitest";
import { Harness } from "../support/harness.ts";
import type { Act, Scene } from "./act.ts";
import { canary } from "./canaries.ts";
import type { Trap } from "./faults.ts";

/** More calls than any act makes; one that needs more would never end. */
const mostCalls = 120;

/** On a disk in memory, where there is one: these tests make ten thousands of commits. */
export function createScene(): Scene {
  if (existsSync("/dev/shm")) vi.stubEnv("TMPDIR", "/dev/shm");
  const harness = new Harness({ locale: "pl", settings: { locale: "pl" } });
  vi.unstubAllEnvs();
  return { harness, author: harness.person(canary.authorId), colleague: harness.person(canary.colleagueId) };
}

/**
 * Does the act once for every call it makes, each time in a new scene and with that call failing.
 * @param setTrap puts the trap into a scene. @param check what must hold then. @returns how many calls there were
 */
export async function breakEachCall(
  act: Act,
  setTrap: (scene: Scene) => Trap,
  check: (scene: Scene, place: string, seen: number) => Promise<void>,
): Promise<number> {
  for (let call = 1; call <= mostCalls; call += 1) {
    const scene = createScene();
    try {
      const trap = setTrap(scene);
      const run = await act.prepare(scene);
      const { answers, forms } = scene.harness.platform;
      const seen = answers.length + forms.length;
      scene.harness.logged.length = 0;
      trap.arm(call);
      await run();
      trap.disarm();
      if (trap.sprung === null) return call - 1;
      await check(scene, `${trap.sprung}, call ${call}`, answers.length + forms.length - seen);
    } finally {
      scene.harness.dispose();
    }
  }
  throw new Error("this act has no end");
}

/** People who vent about known themes, for the tests of counting and of digests. */

import type { SituationId } from "../../../src/advice/situations.ts";
import { FakeClock } from "../../support/fakes.ts";
import { buttonValue, Harness, type HarnessOptions, type Person, testDigest } from "../../support/harness.ts";

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;

/** A Wednesday noon in Warsaw, in 2026-W47. */
export const wednesday = Date.parse("2026-11-18T11:00:00Z");

/** A harness whose clock stands on that Wednesday, before anybody vents. */
export function createOffice(options: HarnessOptions & { digest?: Partial<typeof testDigest> } = {}): Harness {
  const { digest, settings, ...rest } = options;
  return new Harness({
    clock: new FakeClock(wednesday),
    ...rest,
    settings: { ...settings, digest: { ...testDigest, ...digest } },
  });
}

export interface Vent {
  readonly about?: SituationId;
  readonly text?: string;
  /** Leaves it out of the themes. */
  readonly leaveOut?: boolean;
}

/** Vents and publishes; the person says what it is about. @returns what they saw last */
export async function vent(person: Person, { about = "ghosting", text, leaveOut = false }: Vent = {}): Promise<void> {
  await person.submit("vent", "", { what: text ?? "The client hasn't answered for two weeks.", client: "" });
  const draft = buttonValue(person.last(), "discard") ?? "";
  await person.click("situation", `${draft} ${about}`);
  await person.press("share");
  if (leaveOut) await person.press("toggle-counting");
  await person.press("publish-now");
}

/** So many different people vent about a theme, once each. */
export async function ventAs(office: Harness, names: readonly string[], options: Vent = {}): Promise<void> {
  for (const name of names) await vent(office.person(name), options);
}

export function people(count: number, prefix = "person"): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
}

/** To the moment when the digest of the running week is posted. */
export async function untilDigest(office: Harness): Promise<void> {
  await office.pass(nextMonday(office.clock.time) - office.clock.time);
}

/** The next Monday at 09:00 in Warsaw, in winter. */
function nextMonday(time: number): number {
  const first = Date.parse("2026-11-23T08:00:00Z");
  return first + Math.max(0, Math.floor((time - first) / weekMs) + 1) * weekMs;
}

/** The digests that stand in a channel. */
export function digestsIn(office: Harness) {
  return office.platform.posts.filter(({ message }) => message.summary.startsWith("The weekly digest"));
}

/** The contract of the Platform port: `platformContract(name, setUp)` runs it on one implementation. */
import { afterEach, beforeEach, describe, it } from "vitest";
import type { InboundEvent, PersonEvent } from "../../src/ports/platform.ts";
import { answering } from "./cases-answering.ts";
import { moderating } from "./cases-moderating.ts";
import { posting } from "./cases-posting.ts";
import { receiving } from "./cases-receiving.ts";
import type { Cases, Rig, Stage } from "./rig.ts";

const cases: Cases = { ...answering, ...receiving, ...posting, ...moderating };

/**
 * @param skips reasons by the title of a case that this implementation can't be held to; a title that does not exist fails.
 */
export function platformContract(
  name: string,
  setUp: () => Promise<Rig>,
  skips: Readonly<Record<string, string>> = {},
): void {
  describe(`the ${name} platform`, () => {
    let rig: Rig;
    beforeEach(async () => {
      rig = await setUp();
    });
    afterEach(() => rig.dispose());

    for (const title of Object.keys(skips)) {
      if (!Object.hasOwn(cases, title)) throw new Error(`no case is called "${title}"`);
    }
    for (const [title, check] of Object.entries(cases)) {
      const reason = skips[title];
      if (reason === undefined) it(title, async () => check(await open(rig)));
      else it.skip(`${title} (skipped: ${reason})`, () => undefined);
    }
  });
}

async function open(rig: Rig): Promise<Stage> {
  const events: PersonEvent[] = [];
  const handle = async (event: InboundEvent) => {
    if (event.type === "space-removed") return;
    events.push(event);
    await stage.handle(event);
    // As the core does at the latest when it has handled an event.
    await rig.platform.acknowledge(event.interaction).catch(() => undefined);
  };
  await rig.start(handle);
  const [staff, colleague, moderator] = [
    await rig.seat("staff"),
    await rig.seat("colleague"),
    await rig.seat("moderator"),
  ];
  const stage: Stage = {
    ...rig,
    staff,
    colleague,
    moderator,
    events,
    handle: async () => undefined,
    click: async (role) => {
      await stage[role].act("contract");
      const event = events.at(-1);
      if (event === undefined) throw new Error("nothing reached the core");
      return event.interaction;
    },
  };
  return stage;
}

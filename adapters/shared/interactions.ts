/** Live clicks that may still be answered: what an adapter needs for it stays here, in memory, for 15 minutes at most. */
import { InteractionGoneError } from "../../src/errors.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Interaction } from "../../src/ports/platform.ts";

const heldMs = 15 * 60_000;

export interface Interactions<Way> {
  /** Wraps a way back into a handle from which nobody else can read it. */
  hold(way: Way): Interaction;
  /** @throws {InteractionGoneError} after 15 minutes, or for a handle that is not from here. */
  use(interaction: Interaction): Way;
}

export function createInteractions<Way>(clock: Clock): Interactions<Way> {
  const held = new WeakMap<Interaction, { way: Way; until: number }>();
  return {
    hold(way) {
      const interaction = Object.freeze({}) as Interaction;
      held.set(interaction, { way, until: clock.now() + heldMs });
      return interaction;
    },
    use(interaction) {
      const found = held.get(interaction);
      if (found === undefined || found.until <= clock.now()) throw new InteractionGoneError("the way back is gone");
      return found.way;
    },
  };
}

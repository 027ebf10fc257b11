/** The fake of the core's tests under the same contract, so that what they rely on is what platforms do. */
import { sealActor } from "../../src/identity/actor.ts";
import type { InboundEvent, Interaction, PostRef } from "../../src/ports/platform.ts";
import { FakeClock, FakePlatform, testChannel, testModChannel, testSpace } from "../support/fakes.ts";
import type { Rig, Role, Seat } from "./rig.ts";

const ids: Record<Role, string> = { staff: "U-staff", colleague: "U-colleague", moderator: "U-moderator" };
const prefix = "fake:post:";

export async function createFakeRig(): Promise<Rig> {
  const platform = new FakePlatform();
  let deliveries = 0;

  async function seat(role: Role): Promise<Seat> {
    const own = new Set<Interaction>();
    return {
      act: async (text, deliveryId = `delivery-${deliveries++}`) => {
        const interaction = Object.freeze({}) as Interaction;
        own.add(interaction);
        if (role === "moderator") platform.inModerators.add(interaction);
        const actor = sealActor(platform.name, testSpace, ids[role]);
        const base = { deliveryId, space: testSpace, actor, interaction, locale: "en" as const };
        await platform.deliver({ ...base, type: "command-invoked", command: "vent", text });
      },
      answers: () => platform.answers.filter(({ to }) => own.has(to)),
      forms: () => platform.forms.filter(({ to }) => own.has(to)).map(({ form }) => form),
      pushed: () =>
        platform.posts.filter(({ channel }) => channel !== testModChannel).map(({ ref }) => ref.slice(prefix.length)),
      leave: async () => {
        platform.isLeft = true;
      },
    };
  }

  return {
    platform,
    clock: new FakeClock(),
    channel: testChannel,
    modChannel: testModChannel,
    cards: async () =>
      platform.posts.filter(({ channel }) => channel === testModChannel).map(({ message }) => JSON.stringify(message)),
    ids,
    start: (onEvent: (event: InboundEvent) => Promise<void>) => platform.start(onEvent),
    seat,
    settle: async () => undefined,
    feed: async () =>
      platform.posts
        .filter(({ channel }) => channel !== testModChannel)
        .map(({ ref, root, message }) => ({
          id: ref.slice(prefix.length),
          root: root === null ? null : root.slice(prefix.length),
          message,
        })),
    encodePost: (id) => `${prefix}${id}` as PostRef,
    decodePost: (post) => post.slice(prefix.length),
    dispose: async () => undefined,
  };
}

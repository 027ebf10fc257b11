/** Contract cases: what reaches the core, how often, and when the platform hears that it arrived. */
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { expect } from "vitest";
import { type Cases, textMessage } from "./rig.ts";

const longestWaitMs = 3000;
/** Longer than a platform takes to close when it waits for nothing. */
const momentMs = 1500;

export const receiving: Cases = {
  "passes on what was typed, in an event in which nobody can be read": async (stage) => {
    await stage.staff.act("  a hard client\n");
    const [event] = stage.events;
    expect(event).toMatchObject({ type: "command-invoked", command: "vent", text: "  a hard client\n" });
    for (const id of Object.values(stage.ids)) {
      expect(JSON.stringify(event)).not.toContain(id);
      expect(inspect(event, { showHidden: true, depth: 10 })).not.toContain(id);
      expect(inspect(structuredClone(event))).not.toContain(id);
    }
  },

  "passes an event that is delivered twice once, or twice under one delivery id": async (stage) => {
    await Promise.all([stage.staff.act("again", "one-delivery"), stage.staff.act("again", "one-delivery")]);
    await stage.staff.act("another", "next-delivery");
    const deliveries = stage.events.map(({ deliveryId }) => deliveryId);
    expect(new Set(deliveries).size).toBe(2);
    expect(deliveries.length).toBeLessThanOrEqual(3);
  },

  "acknowledges before slow work ends": async (stage) => {
    const work = Promise.withResolvers<void>();
    stage.handle = async ({ interaction }) => {
      await stage.platform.acknowledge(interaction);
      await stage.platform.acknowledge(interaction);
      await work.promise;
      await stage.platform.answerPrivately(interaction, textMessage("done"));
    };
    const started = performance.now();
    await stage.staff.act("slow");
    expect(performance.now() - started).toBeLessThan(longestWaitMs);
    expect(stage.staff.answers()).toEqual([]);
    work.resolve();
    await expect.poll(() => stage.staff.answers().length).toBe(1);
  },

  "acknowledges by an answer, and when the core has done nothing at all": async (stage) => {
    const started = performance.now();
    await stage.staff.act("nothing happens");
    stage.handle = ({ interaction }) => stage.platform.answerPrivately(interaction, textMessage("here"));
    await stage.staff.act("an answer");
    expect(performance.now() - started).toBeLessThan(longestWaitMs);
  },

  "lets what runs finish when it stops": async (stage) => {
    const work = Promise.withResolvers<void>();
    let isDone = false;
    stage.handle = async ({ interaction }) => {
      await stage.platform.acknowledge(interaction);
      await work.promise;
      isDone = true;
    };
    await stage.staff.act("slow");
    let isStopped = false;
    const stopping = stage.platform.stop(60_000).then(() => {
      isStopped = true;
    });
    await expect(stage.staff.act("after the end")).rejects.toThrow();
    await Promise.race([stopping, setTimeout(momentMs)]);
    expect(isStopped, "it did not wait").toBe(false);
    work.resolve();
    await stopping;
    expect(isDone).toBe(true);
    expect(stage.events).toHaveLength(1);
  },

  "delivers the last answer before it closes": async (stage) => {
    const work = Promise.withResolvers<void>();
    stage.handle = async ({ interaction }) => {
      await stage.platform.acknowledge(interaction);
      await work.promise;
      await stage.platform.answerPrivately(interaction, textMessage("just in time"));
    };
    await stage.staff.act("slow");
    const stopping = stage.platform.stop(5000);
    work.resolve();
    await stopping;
    await expect.poll(() => stage.staff.answers().length).toBe(1);
  },

  "stops after the grace even if something hangs": async (stage) => {
    stage.handle = async ({ interaction }) => {
      await stage.platform.acknowledge(interaction);
      await new Promise(() => undefined);
    };
    void stage.staff.act("hangs").catch(() => undefined);
    await expect.poll(() => stage.events.length).toBe(1);
    await stage.platform.stop(20);
  },
};

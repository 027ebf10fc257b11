/** Turns the page's requests into core events; past this file no persona id is readable. */
import { z } from "zod";
import { sealActor } from "../../src/identity/actor.ts";
import type { Interaction, PersonEvent } from "../../src/ports/platform.ts";
import { type Persona, personas } from "./config.ts";
import { space } from "./ids.ts";

const shared = {
  tab: z.string().min(8).max(64),
  persona: z.string().max(64),
  locale: z.enum(["en", "pl", "lt"]),
  delivery: z.string().min(8).max(64),
};

const request = z.discriminatedUnion("type", [
  z.strictObject({ ...shared, type: z.literal("command"), command: z.string().max(64), text: z.string() }),
  z.strictObject({
    ...shared,
    type: z.literal("form"),
    form: z.string().max(64),
    state: z.string().max(200),
    values: z.record(z.string().max(64), z.string()),
  }),
  z.strictObject({ ...shared, type: z.literal("action"), action: z.string().max(64), value: z.string().max(200) }),
]);

export type PageRequest = z.infer<typeof request>;

/** @returns null for anything the page does not send */
export function parseRequest(body: unknown): { request: PageRequest; persona: Persona } | null {
  const parsed = request.safeParse(body);
  const persona = personas.find(({ id }) => id === parsed.data?.persona);
  return parsed.success && persona !== undefined ? { request: parsed.data, persona } : null;
}

export function toEvent(from: PageRequest, interaction: Interaction): PersonEvent {
  const base = {
    deliveryId: `web:${from.delivery}`,
    space,
    actor: sealActor("web", space, from.persona),
    interaction,
    locale: from.locale,
  };
  switch (from.type) {
    case "command":
      return { ...base, type: "command-invoked", command: from.command, text: from.text };
    case "form":
      return { ...base, type: "form-submitted", form: from.form, state: from.state, values: from.values };
    case "action":
      return { ...base, type: "action-clicked", action: from.action, value: from.value };
  }
}

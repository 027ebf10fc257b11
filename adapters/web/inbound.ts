/** Turns the page's requests into core events; past this file no persona id is readable. */
import * as v from "valibot";
import { sealActor } from "../../src/identity/actor.ts";
import type { Interaction, PersonEvent } from "../../src/ports/platform.ts";
import { recordOf } from "../shared/json-object.ts";
import { type Persona, personas } from "./config.ts";
import { space } from "./ids.ts";

const upTo = (most: number) => v.pipe(v.string(), v.maxCodePoints(most));
const pageId = v.pipe(v.string(), v.minCodePoints(8), v.maxCodePoints(64));

const shared = {
  tab: pageId,
  persona: upTo(64),
  locale: v.picklist(["en", "pl", "lt"]),
  delivery: pageId,
};

const request = v.variant("type", [
  v.strictObject({ ...shared, type: v.literal("command"), command: upTo(64), text: v.string() }),
  v.strictObject({
    ...shared,
    type: v.literal("form"),
    form: upTo(64),
    state: upTo(200),
    values: recordOf(upTo(64), v.string()),
  }),
  v.strictObject({ ...shared, type: v.literal("action"), action: upTo(64), value: upTo(200) }),
]);

export type PageRequest = v.InferOutput<typeof request>;

/** @returns null for anything the page does not send */
export function parseRequest(body: unknown): { request: PageRequest; persona: Persona } | null {
  const parsed = v.safeParse(request, body);
  if (!parsed.success) return null;
  const persona = personas.find(({ id }) => id === parsed.output.persona);
  return persona === undefined ? null : { request: parsed.output, persona };
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

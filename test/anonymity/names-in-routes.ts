/** Reads from the core's routes which commands, forms and actions there are, so that no walk can miss a new one. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deedActions } from "../../src/vents/deed-routes.ts";
import { moderationActions } from "../../src/vents/moderation-routes.ts";

export function namesInRoutes(): string[] {
  const source = readFileSync(fileURLToPath(new URL("../../src/routes.ts", import.meta.url)), "utf8");
  const table = source.slice(source.indexOf("const actions"));
  const actions = [...table.slice(0, table.indexOf("\n};")).matchAll(/^ {2}"?([a-z][a-z-]*)"?[:,]/gm)];
  const forms = [...source.matchAll(/^ {4}case "([a-z-]+)":/gm)].map(([, name]) => name ?? "");
  const eventTypes = ["command-invoked", "form-submitted", "action-clicked", "home-opened", "message-received"];
  const names = [
    ...[...actions.map(([, name]) => name), ...Object.keys(deedActions), ...Object.keys(moderationActions)].map(
      (name) => `action ${name}`,
    ),
    ...forms.filter((name) => !eventTypes.includes(name)).map((name) => `form ${name}`),
  ];
  if (names.length < 30) throw new Error(`the routes could not be read: ${names.length} names`);
  return names;
}

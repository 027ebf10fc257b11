/** A home in which somebody has published through the playground, for the commands that work on a store. */
import { Home, type Serving, startServing } from "./process.ts";
import { WebTab } from "./web-tab.ts";

export const publishedText = "The client wants another round of changes and never pays";

/** Publishes one vent as Anna. */
export async function publishIn(serving: Serving, text = publishedText): Promise<void> {
  const tab = await WebTab.open(serving.address, "anna");
  await tab.sendAndSettle({ type: "command", command: "vent", text });
  for (const action of ["share", "publish-now"]) await press(tab, action);
  tab.close();
}

/** What Anna finds under *mine*, as one text. */
export async function mineOf(serving: Serving): Promise<string> {
  const tab = await WebTab.open(serving.address, "anna");
  await tab.sendAndSettle({ type: "command", command: "vent", text: "mine" });
  const mine = JSON.stringify(tab.answers().at(-1) ?? null);
  tab.close();
  return mine;
}

/** @param variables of the process that was serving */
export async function usedHome(variables: Readonly<Record<string, string>> = {}): Promise<Home> {
  const home = new Home();
  const serving = await startServing(home, variables);
  await publishIn(serving);
  await serving.stop();
  return home;
}

async function press(tab: WebTab, action: string): Promise<void> {
  const blocks = tab.answers().at(-1)?.message.blocks ?? [];
  const buttons = blocks.flatMap((block) => (block.type === "actions" ? block.actions : []));
  const button = buttons.find((one) => one.action === action);
  if (button?.type !== "button") throw new Error(`there is no "${action}"`);
  await tab.sendAndSettle({ type: "action", action, value: button.value });
}

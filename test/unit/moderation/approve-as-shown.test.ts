/** A moderator approves what the card shows: words that came after it was drawn are not let through unseen. */
import { afterEach, describe, expect, it } from "vitest";
import {
  buttonValue,
  change,
  handIn,
  hourMs,
  type Moderated,
  minuteMs,
  openModerated,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const [shown, unseen] = ["The client with the blue door is a pain.", "That witch with the blue door."];

/** Presses Approve on the card as it stood before `edit`. @returns what the moderator is told */
async function approveAfter(edit: () => Promise<unknown>): Promise<string> {
  const entry = buttonValue(desk.card(shown), "mod-approve") ?? "";
  await edit();
  expect(JSON.stringify(desk.cards())).not.toContain("witch");
  return textOf(await desk.moderator.click("mod-approve", entry));
}

describe.each([
  ["at once", null, "publish-now"],
  ["with the delay that the firm sets", 2 * hourMs, "publish-later"],
] as const)("a text that its author changed since its card was drawn, %s", (_how, publishDelayMs, button) => {
  const open = () => {
    desk = openModerated({ review: "all" }, { settings: { publishDelayMs } });
    return desk.harness.person("anna");
  };
  const draw = async () => {
    for (let round = 0; round < 30; round += 1) await desk.harness.pass(5 * minuteMs);
  };

  it("does not appear by an approval of the old one", async () => {
    const anna = open();
    await handIn(anna, shown, button);
    await draw();
    const entry = buttonValue(desk.card(shown), "mod-approve") ?? "";
    const told = await approveAfter(async () => {
      await anna.submit("edit", entry, { what: unseen });
      await anna.press("publish-now");
    });
    expect(told).toContain("has changed meanwhile");
    await draw();
    expect(desk.feed()).toEqual([]);
    expect(await desk.press(unseen, "mod-approve")).toContain("Approved");
    await draw();
    expect(desk.feed()).toHaveLength(1);
  });

  it("does not replace what stands by an approval of an earlier change", async () => {
    const anna = open();
    await handIn(anna, "First.", button);
    await draw();
    await desk.press("First.", "mod-approve");
    await draw();
    await change(anna, shown);
    await draw();
    const told = await approveAfter(() => change(anna, unseen));
    expect(told).toContain("has changed meanwhile");
    await draw();
    expect(JSON.stringify(desk.feed())).toContain("First.");
    expect(await desk.press(unseen, "mod-approve")).toContain("Approved");
  });
});

/** "edited" in the playground says of an author that they changed their words: only where they did. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { Board } from "../../../../adapters/web/board.ts";
import type { Message } from "../../../../src/ports/platform.ts";
import { buttonValue, handIn, type Moderated, mine, openModerated, reportIt } from "../../../support/moderated.ts";

const text = "The client with the blue door is a pain.";
let desk: Moderated;
let board: Board;
let isEdited: () => boolean;

beforeEach(async () => {
  desk = openModerated();
  const { store } = desk.harness;
  board = new Board(store.database, store.sealer);
  await handIn(desk.harness.person("anna"), text);
  await reportIt(desk.harness.person("tomas"), desk.post(text));
  await desk.harness.pass(1000);
  const shown = () => desk.feed()[0] ?? ({ summary: "", blocks: [] } satisfies Message);
  board.add("post", null, shown(), 0);
  isEdited = () => board.edit("post", shown())?.edited === true;
});
afterEach(() => desk.harness.dispose());

async function change(action: string): Promise<void> {
  await desk.press(text, action);
  await desk.harness.pass(61_000);
}

it("is not said of a post that moderators hid and restored, nor of one they put behind a warning", async () => {
  for (const act of ["mod-hide", "mod-restore", "mod-warn", "mod-unwarn", "mod-lock", "mod-unlock"]) {
    await change(act);
    expect(isEdited(), act).toBe(false);
  }
});

it("is not said of a post that was withdrawn", async () => {
  const anna = desk.harness.person("anna");
  await mine(anna);
  await anna.press("withdraw");
  await anna.press("withdraw-yes");
  await desk.harness.pass(1000);
  expect(JSON.stringify(desk.feed())).not.toContain("blue door");
  expect(isEdited()).toBe(false);
});

it("is said of one whose author changed the words, also after it was hidden and restored later", async () => {
  const anna = desk.harness.person("anna");
  await mine(anna);
  const own = buttonValue(anna.last(), "edit") ?? "";
  await anna.submit("edit", own, { what: "The client with the green door is a pain." });
  await anna.press("publish-now");
  await desk.harness.pass(1000);
  expect(JSON.stringify(desk.feed())).toContain("green door");
  expect(isEdited()).toBe(true);
  await desk.press("door is a pain", "mod-hide");
  await desk.harness.pass(1000);
  expect(isEdited()).toBe(true);
});

it("shows the other posts beside a damaged one, and takes its next state", () => {
  const { store } = desk.harness;
  const post = desk.feed()[0] ?? ({ summary: "", blocks: [] } satisfies Message);
  board.add("other", null, post, 1);
  store.database.statement("UPDATE web_post SET message = x'00' WHERE id = 'post'").run();
  expect(board.page(null, 10).posts.map(({ id }) => id)).toEqual(["other"]);
  expect(board.edit("post", post)).toMatchObject({ id: "post", edited: false });
  expect(board.page(null, 10).posts.map(({ id }) => id)).toEqual(["post", "other"]);
});

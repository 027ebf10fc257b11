/** A damaged row under moderation: it stops nobody else, and nothing held comes out by it. */
import { afterEach, describe, expect, it } from "vitest";
import { answerIn, buttonValue, handIn, type Moderated, openModerated } from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const damage = (table: "entry" | "card") =>
  desk.harness.store.database.execute(`UPDATE ${table} SET ${table === "entry" ? "body" : "content"} = zeroblob(60)`);

describe("a damaged post", () => {
  it("leaves its author one who has posted in the thread before", async () => {
    desk = openModerated({ review: "first" });
    const anna = desk.harness.person("anna");
    await handIn(anna, "She wants it for free again.");
    await desk.harness.pass(1000);
    await desk.press("for free again", "mod-approve");
    await desk.harness.pass(1000);
    const thread = buttonValue(desk.post("for free again"), "reply") ?? "";
    damage("entry");
    await answerIn(anna, thread, "And it goes on.");
    await desk.harness.pass(1000);
    expect(desk.post("And it goes on.")).toBeDefined();
  });
});

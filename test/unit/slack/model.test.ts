/** With a language model: the playbook's words stand in the window at once, the model's replace them in place when they come. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { deskOver, FakeModel, goodAnswer, goodWords } from "../../support/fake-model.ts";
import { actionOf, formOf, openDesk, type SlackDesk } from "../../support/slack-desk.ts";

const text = "The client wants another round of changes to the logo, the ninth, and I am done.";

let desk: SlackDesk;
afterEach(() => desk.close());

function slowModel() {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const model = new FakeModel().answerBy(() => promise);
  return { model: deskOver(model), answer: () => resolve(goodAnswer("en")) };
}

describe("a model's words", () => {
  it("replace the playbook's in the window that the form became", async () => {
    const { model, answer } = slowModel();
    desk = await openDesk({ model });
    const anna = desk.slack.person("anna");
    await anna.command("/vent");
    await formOf(desk, anna);
    await anna.submit({ "what.0": text });
    // In the acknowledgement itself: nothing else was called for it.
    expect(anna.modal()?.words).toContain("asking test-model");
    expect(desk.slack.callsOf("views.update")).toEqual([]);
    const id = anna.modal()?.id;
    answer();
    await desk.slack.until(
      () => anna.modal()?.words.includes(goodWords.en.replies[0] ?? ""),
      "the model's words are shown",
    );
    expect(anna.modal()?.id).toBe(id);
    expect(anna.depth).toBe(1);
    expect(desk.slack.callsOf("views.update")).toHaveLength(1);
  });

  it("come to a window that a command opened, and survive a busy Slack", async () => {
    const { model, answer } = slowModel();
    desk = await openDesk({ model });
    const anna = desk.slack.person("anna");
    await anna.command("/vent", text);
    await desk.slack.until(() => anna.modal()?.words.includes("asking test-model"), "the playbook's words are shown");
    desk.slack.faults.order("views.update", { type: "rate-limit", retryAfterSeconds: 1 }, 1);
    answer();
    await desk.slack.until(
      () => anna.modal()?.words.includes(goodWords.en.replies[0] ?? ""),
      "the model's words are shown",
    );
    expect(anna.ephemerals()).toEqual([]);
  });

  it("never land on the preview that the person went on to", async () => {
    const { model, answer } = slowModel();
    desk = await openDesk({ model });
    const anna = desk.slack.person("anna");
    await anna.command("/vent", text);
    await desk.slack.until(() => anna.modal()?.controls.find(actionOf("share")), "the result is shown");
    await anna.click("modal", actionOf("share"));
    await desk.slack.until(() => anna.modal()?.controls.find(actionOf("publish-now")), "the preview is shown");
    answer();
    await vi.waitFor(() => expect(desk.logged.join("")).toContain("advice-asked"));
    await vi.waitFor(() => expect(desk.logged.filter((line) => line.includes("event-handled")).length).toBe(2));
    expect(anna.modal()?.controls.some(actionOf("publish-now"))).toBe(true);
  });
});

/** *Check my draft* from a person's seat: the form, what is found, the words to copy, the ways on, and that nothing gets out. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const draft = "Calm down! As I already told you, the second round is NOT included. Please order it by Friday.";
const mended = "The second round is not included. Please order it by Friday.";

function copyable(message: Message | null): string[] {
  return (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));
}

describe("check my draft", () => {
  let harness: Harness;
  beforeEach(() => {
    harness = new Harness();
  });
  afterEach(() => harness.dispose());

  const form = () => harness.platform.forms.at(-1)?.form;

  it("opens a form for the bare command and for its button", async () => {
    const anna = harness.person("anna");
    await anna.command("calm", "draft");
    expect(form()?.fields.map(({ name, optional }) => [name, optional])).toEqual([
      ["what", false],
      ["client", true],
    ]);
    await anna.command("vent", "help");
    await anna.press("draft");
    expect(harness.platform.forms.map(({ form: each }) => each.form)).toEqual(["draft", "draft"]);
  });

  it("says what would make it worse and why, and gives back the person's own words with the smallest change", async () => {
    const shown = await harness.person("anna").command("calm", `draft ${draft}`);
    const text = textOf(shown);
    for (const words of ["Calm down", "As I already told you", "NOT"]) expect(text).toContain(`“${words}” · `);
    expect(text).toContain("Telling people to calm down does the opposite.");
    expect(copyable(shown)).toEqual([mended]);
  });

  it("takes a client's message that begins with the word draft for what it is", async () => {
    const shown = await harness.person("anna").command("calm", "drafty windows again, the client complains");
    expect(textOf(shown)).not.toContain("Your draft, checked");
  });

  it("says so when nothing is to mend, and copies nothing", async () => {
    const shown = await harness
      .person("anna")
      .command("calm", "draft The plan is attached. Please tell me by Friday what you think.");
    expect(textOf(shown)).toContain("Nothing to mend");
    expect(copyable(shown)).toEqual([]);
  });

  it("leaves the words where no small change is safe, and says what to do", async () => {
    const shown = await harness.person("anna").command("calm", "draft You always change your mind.");
    expect(textOf(shown)).toContain("these words need you");
    expect(textOf(shown)).toContain("Say what is missing or agreed");
    expect(copyable(shown)).toEqual([]);
  });

  it("takes what the client named as named, when their words are given", async () => {
    const anna = harness.person("anna");
    const what = "The sign will be finished by Friday. Please tell me where to bring it.";
    expect(textOf(await anna.submit("draft", "", { what, client: "" }))).toContain("A date for the result");
    expect(textOf(await anna.submit("draft", "", { what, client: "Can I have it by Friday?" }))).toContain(
      "Nothing to mend",
    );
  });

  it("opens again with the text, and checks what was changed under the same draft", async () => {
    const anna = harness.person("anna");
    await anna.command("calm", `draft ${draft}`);
    await anna.press("rewrite");
    expect(form()?.fields[0]?.value).toBe(draft);
    const shown = await anna.submit("draft", form()?.state ?? "", { what: mended, client: "" });
    expect(textOf(shown)).toContain("Nothing to mend");
    expect(await harness.store.drafts.listOf(anna.event("", "").actor)).toHaveLength(1);
  });

  it("is erased when the person uses it as it is, and publishes nothing, whatever is clicked", async () => {
    const anna = harness.person("anna");
    const shown = await anna.command("calm", `draft ${draft}`);
    const id = buttonValue(shown, "discard") ?? "";
    for (const action of ["share", "publish-now", "publish-later", "publish-now-yes", "hide-more", "toggle-client"]) {
      const answer = await anna.click(action, `${id} x`);
      expect(buttonValue(answer, "publish-now"), action).toBeUndefined();
      const bare = await anna.click(action, id);
      expect(buttonValue(bare, "publish-now"), action).toBeUndefined();
    }
    expect(harness.platform.posts).toEqual([]);
    await anna.click("continue", id);
    expect(textOf(await anna.press("discard"))).toContain("Erased");
    expect(textOf(await anna.click("continue", id))).toContain("no longer here");
  });

  it("is nobody else's to see", async () => {
    const id = buttonValue(await harness.person("anna").command("calm", `draft ${draft}`), "discard") ?? "";
    for (const action of ["continue", "rewrite", "discard"]) {
      expect(textOf(await harness.person("eve").click(action, id))).toContain("no longer here");
    }
  });

  it("starts from a result with the client's words filled in, and leads back to it", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", {
      what: "The client wants one more thing for free, it is not in the contract.",
      client: "Just add it!",
    });
    await anna.press("refine", "check-draft");
    expect(form()?.fields.map(({ value }) => value)).toEqual(["", "Just add it!"]);
    await anna.submit("draft", form()?.state ?? "", { what: draft, client: "Just add it!" });
    expect(copyable(anna.last())).toEqual([mended]);
    expect(textOf(await anna.press("back"))).toContain("Words you can send");
  });

  it("knows a calm reply's only text as the client's words", async () => {
    const anna = harness.person("anna");
    await anna.submit("calm", "", { client: "The invoice is too high, I want a discount now!", what: "" });
    await anna.press("refine", "check-draft");
    expect(form()?.fields[1]?.value).toContain("The invoice is too high");
  });

  it("waits under mine as what it is", async () => {
    const anna = harness.person("anna");
    await anna.command("calm", `draft ${draft}`);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Your words to a client");
    expect(textOf(await anna.press("continue"))).toContain("Your draft, checked");
  });

  it("is handed back when there is nothing to check", async () => {
    const shown = await harness.person("anna").submit("draft", "", { what: "😡", client: "" });
    expect(textOf(shown)).toContain("find words");
    expect(buttonValue(shown, "rewrite")).toBeDefined();
  });

  it("shows help first to somebody in despair, and keeps nothing", async () => {
    const shown = await harness.person("anna").command("calm", "draft I want to kill myself after this");
    expect(textOf(shown)).toContain("116 123");
    expect(textOf(shown)).not.toContain("Your draft, checked");
    expect(Number(harness.store.database.statement("SELECT count(*) AS n FROM record").get()?.n)).toBe(0);
  });

  it("shows help lines above the check to somebody at the end of their strength", async () => {
    const shown = await harness
      .person("anna")
      .command(
        "calm",
        "draft I can't go on like this, I cry every night. You always change your mind. I will call you on Friday.",
      );
    const text = textOf(shown);
    expect(text).toContain("116 123");
    expect(text).toContain("Your draft, checked");
    expect(buttonValue(shown, "not-ok")).toBeDefined();
  });
});

describe.each([
  ["pl", "Proszę się uspokoić. Umowę wysyłam dzisiaj.", "Umowę wysyłam dzisiaj.", "Nie ma czego poprawiać"],
  ["lt", "Nusiraminkite. Sutartį siunčiu šiandien.", "Sutartį siunčiu šiandien.", "Taisyti nėra ko"],
] as const)("check my draft in %s", (locale, text, edit, fine) => {
  it("speaks the person's language", async () => {
    const harness = new Harness({ locale });
    const anna = harness.person("anna");
    expect(copyable(await anna.command("calm", `draft ${text}`))).toEqual([edit]);
    expect(textOf(await anna.command("calm", `draft ${edit}`))).toContain(fine);
    expect(textOf(await anna.command("vent", "help"))).toContain("/calm draft");
    harness.dispose();
  });
});

/** A vent's way: written, answered in private, previewed, published, changed and withdrawn. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsFor } from "../../../src/i18n/catalogue.ts";
import type { Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const markedText = (message: Message | null) =>
  (message?.blocks ?? [])
    .flatMap((block) => (block.type === "marked" ? block.spans.map(({ text }) => text) : []))
    .join("");
const vent = "The client wants another round of changes to the logo and Mr Henderson called me names.";

describe("a vent", () => {
  let harness: Harness;
  beforeEach(() => {
    harness = new Harness();
  });
  afterEach(() => harness.dispose());

  it("opens a form for the bare command", async () => {
    await harness.person("anna").command("vent");
    expect(harness.platform.forms[0]?.form.form).toBe("vent");
  });

  it("answers in private with the client's need, a read and three replies, and publishes nothing", async () => {
    const shown = await harness.person("anna").submit("vent", "", { what: vent, client: "" });
    const text = textOf(shown);
    expect(text).toContain("What the client probably needs");
    expect(shown?.blocks.filter(({ type }) => type === "copyable")).toHaveLength(3);
    expect(harness.platform.posts).toEqual([]);
  });

  it("keeps what was typed before it acknowledges the event", async () => {
    const anna = harness.person("anna");
    const seen: number[] = [];
    const acknowledge = harness.platform.acknowledge.bind(harness.platform);
    harness.platform.acknowledge = async (to) => {
      seen.push(Number(harness.store.database.statement("SELECT count(*) AS n FROM record").get()?.n));
      return acknowledge(to);
    };
    await anna.submit("vent", "", { what: vent, client: "" });
    expect(seen[0]).toBe(1);
  });

  it("publishes byte for byte what the preview showed", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "Fix it, Mrs Novak said so!" });
    const preview = await anna.press("share");
    const marked = preview?.blocks.filter((block) => block.type === "marked") ?? [];
    const previewed = marked.map(({ spans }) => spans.map(({ text }) => text).join(""));
    await anna.press("publish-now");
    const blocks = harness.platform.posts[0]?.message.blocks ?? [];
    const published = blocks.filter((block) => block.type === "text" || block.type === "quote").map(({ text }) => text);
    expect(published).toEqual(previewed);
    expect(published.join(" ")).not.toMatch(/Henderson|Novak/);
  });

  it("puts a name back only after asking a second time", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    await anna.press("share");
    const asked = await anna.press("put-back", "person-1");
    expect(textOf(asked)).toContain("Put it back?");
    expect(textOf(await anna.press("put-back-yes"))).toContain("Henderson");
  });

  it("hides more words when the author asks for it", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    const preview = await anna.press("share");
    const draft = buttonValue(preview, "hide-more") ?? "";
    const hidden = await anna.submit("hide", draft, { words: "logo" });
    expect(markedText(hidden)).toContain("to the [hidden] and");
    expect(textOf(hidden)).toContain("“logo” → [hidden], hidden by you");
  });

  it("shows again at once what the author hid by hand", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    const draft = buttonValue(await anna.press("share"), "hide-more") ?? "";
    await anna.submit("hide", draft, { words: "logo" });
    expect(markedText(await anna.press("put-back", "hidden-1"))).toContain("to the logo and");
  });

  it("says what was replaced, by what and why, in the preview and nowhere else", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: `${vent} He is from Kestrel Homes Ltd, 17 Larch Close.`, client: "" });
    const preview = textOf(await anna.press("share"));
    expect(preview).toContain("“Henderson” → [person A], a person's name");
    expect(preview).toContain("“Kestrel Homes Ltd” → [company], a company");
    expect(preview).toContain("“17 Larch Close” → [address], an address");
    await anna.press("publish-now");
    expect(JSON.stringify(harness.platform.posts)).not.toMatch(/Henderson|Kestrel|Larch/);
  });

  it("says that it reads no other letters, keeps the text, and offers neither advice nor a way to publish", async () => {
    const anna = harness.person("anna");
    const shown = await anna.submit("vent", "", { what: "Мария Иванова кричит на меня у кассы", client: "" });
    expect(textOf(shown)).toContain("I read English, Polish and Lithuanian.");
    expect(buttonValue(shown, "share")).toBeUndefined();
    expect(textOf(await anna.command("vent", "mine"))).toContain("Мария Иванова");
  });

  it("warns in the preview while a word in other letters stands there, since no name is found in it", async () => {
    const anna = harness.person("anna");
    const warning = "Some words are not in Latin letters";
    await anna.submit("vent", "", { what: `${vent} She signs as Мария Иванова.`, client: "" });
    const preview = await anna.press("share");
    expect(textOf(preview)).toContain(warning);
    const hidden = await anna.submit("hide", buttonValue(preview, "hide-more") ?? "", { words: "Мария Иванова" });
    expect(textOf(hidden)).not.toContain(warning);
  });

  it("is never published without a preview, nor by the button of an older one", async () => {
    const anna = harness.person("anna");
    const shown = await anna.submit("vent", "", { what: vent, client: "" });
    await anna.click("publish-now", buttonValue(shown, "share") ?? "");
    const old = buttonValue(anna.last(), "publish-now") ?? "";
    await anna.submit("hide", old.split(" ")[0] ?? "", { words: "logo" });
    expect(textOf(await anna.click("publish-now", old))).toContain("exactly what others will see");
    expect(harness.platform.posts).toEqual([]);
    await anna.press("publish-now");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).not.toContain("logo");
  });

  it("is taken once: the second click on Publish finds it gone", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    const preview = await anna.press("share");
    const draft = buttonValue(preview, "publish-now") ?? "";
    await Promise.all([anna.click("publish-now", draft), anna.click("publish-now", draft)]);
    expect(harness.platform.posts).toHaveLength(1);
  });

  it("handles a form that is sent twice once", async () => {
    const anna = harness.person("anna");
    const event = {
      ...anna.event("", ""),
      type: "form-submitted" as const,
      form: "vent",
      state: "",
      values: { what: vent },
    };
    await Promise.all([harness.app.handle(event), harness.app.handle(event)]);
    await harness.restart();
    await harness.app.handle(event);
    expect(harness.platform.answers).toHaveLength(1);
  });

  it("can't be published, seen or discarded by anyone else", async () => {
    const anna = harness.person("anna");
    const eve = harness.person("eve");
    const shown = await anna.submit("vent", "", { what: vent, client: "" });
    const draft = buttonValue(shown, "share") ?? "";
    for (const action of ["share", "publish-now", "discard", "continue", "rewrite", "hide-more", "toggle-client"]) {
      expect(textOf(await eve.click(action, draft))).toContain("no longer here");
    }
    expect(harness.platform.posts).toEqual([]);
    expect(textOf(await anna.click("share", draft))).toContain("exactly what others will see");
  });

  it("is found under mine by its author only, and is edited and withdrawn from there", async () => {
    const anna = harness.person("anna");
    await anna.publish(vent);
    expect(textOf(await harness.person("eve").command("vent", "mine"))).toContain("Nothing here");
    expect(textOf(await anna.command("vent", "mine"))).toContain("another round of changes");
    await anna.press("edit");
    const form = harness.platform.forms.at(-1)?.form;
    expect(form?.fields[0]?.value).toContain("[person A]");
    await anna.submit("edit", form?.state ?? "", { what: "Shorter now, says Mr Henderson." });
    await anna.press("publish-now");
    expect(textOf(harness.platform.posts[0]?.message ?? null)).toContain("Shorter now, says Mr [person A]");
    await anna.command("vent", "mine");
    await anna.press("withdraw");
    await anna.press("withdraw-yes");
    const withdrawn = textOf(harness.platform.posts[0]?.message ?? null);
    expect(withdrawn).toContain("The author withdrew this text");
    expect(withdrawn).not.toContain("Shorter now");
  });

  it("waits for a random time when it is published later, and comes out then", async () => {
    const anna = harness.person("anna");
    await anna.submit("vent", "", { what: vent, client: "" });
    await anna.press("share");
    await anna.press("publish-later");
    await harness.pass(60_000);
    expect(harness.platform.posts).toEqual([]);
    const waiting = textOf(await anna.command("vent", "mine"));
    expect(waiting).toContain("Waits for its random time");
    expect(waiting).not.toContain("replies");
    await harness.pass(3 * 3_600_000);
    await harness.pass(18 * 60_000);
    expect(harness.platform.posts).toHaveLength(1);
    expect(textOf(await anna.command("vent", "mine"))).toContain("Published · 0 replies");
  });

  it("hands the text back when it can't be saved, and shows no stack trace", async () => {
    const anna = harness.person("anna");
    harness.store.close();
    const shown = textOf(await anna.submit("vent", "", { what: vent, client: "" }));
    expect(shown).toContain(vent);
    expect(shown).toContain("VENT_STORE_FAILED");
    expect(shown).not.toContain(".ts:");
    harness.store = (await import("../../../src/storage/store.ts")).openStore({
      path: harness.path,
      pepper: (await import("../../support/harness.ts")).testPepper,
      clock: harness.clock,
      random: harness.deps.random,
    });
  });

  it("expires as a draft after an hour, and its bytes are gone", async () => {
    const anna = harness.person("anna");
    const shown = await anna.submit("vent", "", { what: vent, client: "" });
    await harness.pass(61 * 60_000);
    expect(textOf(await anna.click("share", buttonValue(shown, "share") ?? ""))).toContain("no longer here");
    expect(Number(harness.store.database.statement("SELECT count(*) AS n FROM record").get()?.n)).toBe(0);
    expect(
      Number(harness.store.database.statement("SELECT count(*) AS n FROM random_key WHERE id LIKE 'draft/%'").get()?.n),
    ).toBe(0);
  });
});

describe("bad input", () => {
  let harness: Harness;
  beforeEach(() => {
    harness = new Harness();
  });
  afterEach(() => harness.dispose());

  it.each([
    ["nothing", "  \u200b \u202e ", "nothing in it"],
    ["only emoji", "😡😡🤬", "can't find words"],
    ["40,000 characters", "word ".repeat(8000), "39999 characters"],
  ])("answers %s with a sentence and a way to go on", async (_what, typed, sentence) => {
    const anna = harness.person("anna");
    expect(textOf(await anna.submit("vent", "", { what: typed, client: "" }))).toContain(sentence);
    await anna.press("rewrite");
    expect(harness.platform.forms.at(-1)?.form.fields[0]?.value).toBe(
      typed.trim() === typed ? typed : typed.replace(/[\u200b\u202e]/g, "").trim(),
    );
  });

  it("knows neither an unknown command nor a stale button, and says what to do", async () => {
    const anna = harness.person("anna");
    expect(textOf(await anna.command("frobnicate", "now"))).toContain("/vent help");
    expect(textOf(await anna.click("from-last-year", "x"))).toContain("Start again");
    expect(textOf(await anna.click("constructor", "x"))).toContain("Start again");
    expect(textOf(await anna.submit("no-such-form", "x", { what: "hello there" }))).toContain("no longer here");
  });

  it("strips control and bidi characters from what is shown", async () => {
    const shown = await harness
      .person("anna")
      .submit("vent", "", { what: "The client\u202e never\u0007 pays\u200b his invoice", client: "" });
    expect(textOf(shown)).not.toMatch(/[\u202e\u0007\u200b]/u);
  });

  it("refuses politely when someone hands in far too much within an hour", async () => {
    const anna = harness.person("anna");
    for (let count = 0; count < 40; count += 1)
      await anna.submit("vent", "", { what: `The client never pays ${count}`, client: "" });
    expect(textOf(await anna.submit("vent", "", { what: "The client never pays at all", client: "" }))).toContain(
      "a lot within one hour",
    );
    expect(
      textOf(await harness.person("tomas").submit("vent", "", { what: "The client never pays", client: "" })),
    ).toContain("Words you can send");
    await harness.pass(3_600_000);
    expect(textOf(await anna.submit("vent", "", { what: "The client never pays", client: "" }))).toContain(
      "Words you can send",
    );
  });
});

describe("distress", () => {
  it.each([
    ["en", "I want to kill myself after this call"],
    ["pl", "nie chce mi się żyć po tej rozmowie z klientem"],
    ["lt", "nebenoriu gyventi po šito kliento"],
  ] as const)("shows help first in %s, erases the text, and offers no way to publish", async (locale, text) => {
    const harness = new Harness({ locale });
    const anna = harness.person("anna");
    const shown = await anna.submit("vent", "", { what: text, client: "" });
    expect(textOf(shown)).toContain("116 123");
    expect(buttonValue(shown, "share")).toBeUndefined();
    expect(Number(harness.store.database.statement("SELECT count(*) AS n FROM record").get()?.n)).toBe(0);
    harness.dispose();
  });

  it.each([
    ["en", "I want to kill myself after this call"],
    ["en", "He is here with a knife and he is coming at me right now"],
    ["pl", "nie chce mi się żyć po tej rozmowie z klientem"],
    ["pl", "On tu stoi z nożem i idzie na mnie, właśnie teraz"],
    ["lt", "nebenoriu gyventi po šito kliento"],
    ["lt", "Jis čia su peiliu ir eina tiesiai ant manęs, dabar"],
  ] as const)("tells whoever was misheard, last and plainly, how to go on (%s: %s)", async (locale, text) => {
    const harness = new Harness({ locale });
    const t = textsFor(locale);
    const shown = textOf(await harness.person("anna").submit("vent", "", { what: text, client: "" }));
    expect(shown.endsWith(`${t["support.misheard"]}\n${t["support.again"]}`)).toBe(true);
    expect(shown).toContain("/vent");
    harness.dispose();
  });
});

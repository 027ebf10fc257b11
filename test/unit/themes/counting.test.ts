/** What counts in the themes of a week, and what does not; seen in the digest, where alone it shows. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ActionClicked } from "../../../src/ports/platform.ts";
import { buttonValue, type Harness, textOf } from "../../support/harness.ts";
import { createOffice, digestsIn, hourMs, people, untilDigest, vent, ventAs, weekMs } from "./staff.ts";

describe("the themes of a week", () => {
  let office: Harness;
  beforeEach(() => {
    office = createOffice();
  });
  afterEach(() => office.dispose());

  const digest = async () => {
    await untilDigest(office);
    return textOf(digestsIn(office).at(-1)?.message ?? null);
  };

  it("need k different people", async () => {
    await ventAs(office, people(4));
    expect(await digest()).toContain("Not enough people yet");
    await ventAs(office, people(5));
    expect(await digest()).toContain("Doesn't answer: 5–9 people");
  });

  it("count one person as one, however much they write", async () => {
    const one = office.person("one");
    for (let round = 0; round < 12; round += 1) {
      await vent(one);
      office.clock.pass(hourMs);
    }
    await ventAs(office, people(3));
    expect(await digest()).toContain("Not enough people yet");
  });

  it("count a person in each theme they write about", async () => {
    await ventAs(office, people(5), { about: "ghosting" });
    await ventAs(office, people(5), { about: "late-payment" });
    const text = await digest();
    expect(text).toContain("Doesn't answer: 5–9 people");
    expect(text).toContain("Doesn't pay: 5–9 people");
    expect(text).toContain("At least 5 different people vented.");
  });

  it("count in the week in which Publish was pressed, also what appears later", async () => {
    office.dispose();
    office = createOffice({ settings: { publishDelayMs: 24 * hourMs } });
    office.clock.time = Date.parse("2026-11-22T22:30:00Z");
    for (const name of people(5)) {
      const person = office.person(name);
      await person.submit("vent", "", { what: "The client doesn't answer, two weeks now.", client: "" });
      await person.click("situation", `${buttonValue(person.last(), "discard")} ghosting`);
      await person.press("share");
      await person.press("publish-later");
    }
    expect(await digest()).toContain("Doesn't answer: 5–9 people");
  });

  it("leave out whom the preview was told to leave out, and say so there", async () => {
    await ventAs(office, people(4));
    const person = office.person("fifth");
    await vent(person, { leaveOut: true });
    expect(await digest()).toContain("Not enough people yet");
    await person.submit("vent", "", { what: "The client hasn't answered for two weeks.", client: "" });
    expect(textOf(await person.press("share"))).toContain("It counts as one person in the weekly themes");
    expect(textOf(await person.press("toggle-counting"))).toContain("It is left out of the weekly themes.");
    expect(textOf(await person.press("toggle-counting"))).toContain("It counts as one person in the weekly themes");
  });

  it("leave out what sounds heavy, and offer no choice there", async () => {
    await ventAs(office, people(4));
    const person = office.person("fifth");
    await person.submit("vent", "", { what: "I can't take this any more, I cry before every shift.", client: "" });
    await person.click("situation", `${buttonValue(person.last(), "discard")} ghosting`);
    const preview = await person.press("share");
    expect(textOf(preview)).toContain("This one sounds heavy");
    expect(buttonValue(preview, "toggle-counting")).toBeUndefined();
    await person.press("publish-now");
    await person.press("publish-now-yes");
    expect(office.platform.posts).toHaveLength(5);
    expect(await digest()).toContain("Not enough people yet");
  });

  it("leave out replies, suggestions, edits, private advice and what is about something else", async () => {
    await ventAs(office, people(4));
    const thread = buttonValue(office.platform.posts[0]?.message ?? null, "reply") ?? "";
    const person = office.person("fifth");
    for (const form of ["reply", "suggestion"]) {
      await person.submit(form, thread, { what: "Could you send me the files by Friday, please?", client: "" });
      expect(buttonValue(person.last(), "toggle-counting")).toBeUndefined();
      await person.press("publish-now");
    }
    await person.submit("calm", "", { what: "", client: "I won't answer you." });
    await vent(person, { about: "off-topic" });
    expect(office.platform.posts).toHaveLength(7);
    expect(await digest()).toContain("Not enough people yet");
  });

  it("keep whom they counted when a vent is withdrawn", async () => {
    await ventAs(office, people(5));
    const person = office.person("person-0");
    await person.command("vent", "mine");
    await person.press("withdraw");
    await person.press("withdraw-yes");
    expect(await digest()).toContain("Doesn't answer: 5–9 people");
  });

  it("leave out a Publish that failed: what is not published is not counted", async () => {
    await ventAs(office, people(4));
    const person = office.person("fifth");
    await person.submit("vent", "", { what: "The client hasn't answered for two weeks.", client: "" });
    await person.press("share");
    const publish = person.event("publish-now", buttonValue(person.last(), "publish-now") ?? "") as ActionClicked;
    const add = office.store.outbox.add.bind(office.store.outbox);
    office.store.outbox.add = () => {
      throw new Error("the disk is full");
    };
    await office.app.handle(publish);
    office.store.outbox.add = add;
    expect(await digest()).toContain("Not enough people yet");
  });

  it("say that clients were over the line when they were with k people, asked of each person once", async () => {
    await ventAs(office, people(5), { about: "abuse" });
    expect(await digest()).toContain("Insults and shouting: 5–9 people, the client was often over the line");
  });

  it("begin anew each week", async () => {
    await ventAs(office, people(5));
    expect(await digest()).toContain("Doesn't answer: 5–9 people");
    await ventAs(office, people(4));
    expect(await digest()).toContain("Not enough people yet");
    office.clock.pass(weekMs);
    expect(digestsIn(office)).toHaveLength(2);
  });
});

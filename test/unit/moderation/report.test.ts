/** Reports: counted by people, shown to moderators without them, and no weapon. */
import { afterEach, describe, expect, it } from "vitest";
import { Harness } from "../../support/harness.ts";
import {
  buttonValue,
  handIn,
  hourMs,
  type Moderated,
  minuteMs,
  openModerated,
  reportIt,
  textOf,
} from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const people = ["tomas", "kasia", "ona", "jan"];

async function posted(text = "The client with the blue door is a pain."): Promise<string> {
  await handIn(desk.harness.person("anna"), text);
  return text;
}

describe("a report", () => {
  it("makes a card that tells how many people, and nobody's name", async () => {
    desk = openModerated();
    const text = await posted();
    expect(await reportIt(desk.harness.person("tomas"), desk.post(text))).toContain("it is reported");
    await desk.harness.pass(1000);
    expect(textOf(desk.card(text))).toContain("Reported by 1 person");
    expect(JSON.stringify(desk.cards())).not.toMatch(/tomas|anna/);
    expect(desk.feed()).toHaveLength(1);
  });

  it("of three people hides the post until a moderator decides; of one person three times it does not", async () => {
    desk = openModerated();
    const text = await posted();
    const post = desk.post(text);
    for (let time = 0; time < 5; time += 1) await reportIt(desk.harness.person("tomas"), post);
    await desk.harness.pass(2 * minuteMs);
    expect(textOf(desk.post(text))).toContain(text);
    for (const name of people) await reportIt(desk.harness.person(name), post);
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(1000);
    expect(textOf(desk.feed()[0] ?? null)).toContain("Several people reported this text");
    expect(textOf(desk.feed()[0] ?? null)).not.toContain(text);
    expect(textOf(desk.card(text))).toMatch(/Reported by 4 people[\s\S]*Hidden by reports until you decide/);
  });

  it("does not hide again what a moderator has restored", async () => {
    desk = openModerated({ reportsHide: 2 });
    const text = await posted();
    const post = desk.post(text);
    for (const name of ["tomas", "kasia"]) await reportIt(desk.harness.person(name), post);
    await desk.harness.pass(minuteMs);
    await desk.harness.pass(minuteMs);
    expect(await desk.press(text, "mod-restore")).toContain("Restored");
    await desk.harness.pass(1000);
    expect(desk.post(text)).toBeDefined();
    for (const name of ["ona", "jan"]) await reportIt(desk.harness.person(name), post);
    await desk.harness.pass(2 * minuteMs);
    expect(desk.post(text)).toBeDefined();
  });

  it("is not made by who thinks better of it", async () => {
    desk = openModerated({ reportsHide: 1 });
    const post = desk.post(await posted());
    const tomas = desk.harness.person("tomas");
    await tomas.click("report", buttonValue(post, "report") ?? "");
    expect(textOf(await tomas.press("report-no"))).toContain("Nothing was reported");
    await desk.harness.pass(2 * minuteMs);
    expect(desk.cards()).toEqual([]);
  });

  it("by the post's own author changes nothing, and is answered like anybody's", async () => {
    desk = openModerated({ reportsHide: 1 });
    const text = await posted();
    const own = await reportIt(desk.harness.person("anna"), desk.post(text));
    await desk.harness.pass(2 * minuteMs);
    expect(desk.cards()).toEqual([]);
    expect(await reportIt(desk.harness.person("tomas"), desk.post(text))).toBe(own);
  });

  it("is refused after too many in one hour, and taken again in the next", async () => {
    desk = openModerated({ reportsHide: 1 });
    const tomas = desk.harness.person("tomas");
    const post = desk.post(await posted());
    const said: string[] = [];
    for (let time = 0; time < 12; time += 1) said.push(await reportIt(tomas, post));
    expect(said.filter((one) => one.includes("it is reported"))).toHaveLength(10);
    expect(said.at(-1)).toContain("a lot of reports");
    await desk.harness.pass(hourMs);
    expect(textOf(await tomas.click("report-yes", buttonValue(post, "report") ?? ""))).toContain("it is reported");
  });

  it("comes to the moderators no sooner than a post would to the others", async () => {
    desk = openModerated({}, { settings: { publishDelayMs: hourMs } });
    await handIn(desk.harness.person("anna"), "A post that waits.", "publish-later");
    for (let minute = 0; minute < 65; minute += 1) await desk.harness.pass(minuteMs);
    await reportIt(desk.harness.person("tomas"), desk.post("A post that waits."));
    await desk.harness.pass(0);
    expect(desk.cards()).toEqual([]);
    await desk.harness.pass(hourMs);
    expect(desk.cards()).toHaveLength(1);
  });

  it("stands under replies, too, and says so when the thread is closed", async () => {
    desk = openModerated();
    const text = await posted();
    const [tomas, kasia] = [desk.harness.person("tomas"), desk.harness.person("kasia")];
    await tomas.submit("reply", buttonValue(desk.post(text), "reply") ?? "", { what: "What a pig of a client." });
    await tomas.press("publish-now");
    const reply = desk.post("What a pig");
    await reportIt(kasia, reply);
    await desk.harness.pass(1000);
    expect(textOf(desk.card("What a pig"))).toContain("Reply");
    await desk.harness.pass(15 * 24 * hourMs);
    expect(textOf(await kasia.click("report", buttonValue(reply, "report") ?? ""))).toContain("nothing left to report");
  });
});

describe("without moderators", () => {
  it("a report says privately where to go instead, and nothing else changes", async () => {
    const harness = new Harness();
    try {
      const anna = harness.person("anna");
      expect(await handIn(anna, "nigger is a word that nobody checks here")).toContain("Published.");
      const said = await harness
        .person("tomas")
        .click("report", buttonValue(harness.platform.posts[0]?.message ?? null, "report") ?? "");
      expect(textOf(said)).toContain("speak to whoever looks after this channel");
      expect(harness.platform.posts).toHaveLength(1);
    } finally {
      harness.dispose();
      desk = openModerated();
    }
  });
});

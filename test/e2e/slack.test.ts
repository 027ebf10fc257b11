/** Everything a person can do in Slack, with the real process, in both modes, and what everybody else gets to know of it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectNothingKnown,
  modes,
  type Office,
  openOffice,
  type Person,
  press,
  publish,
  reads,
  until,
  vent,
} from "./slack-office.ts";

const secret = "Kowalska-Nowakowska";
const story = `Klientka ${secret} po raz piąty chce poprawek do logo i nie płaci & <krzyczy>, <!channel> <@U0123ABCD> https://evil.example/?utm_id=7`;
const clientWords = `Tu Anna ${secret}, proszę to zrobić na dziś!`;
const unpublished = [secret, "U0123ABCD", "utm_id"];
const startMessages = 1;

const formIsOpen = ({ slack }: Office, person: Person) =>
  slack.until(() => person.modal()?.submit !== null && person.modal(), "a form is open");

/** From an open form to the post that comes of it. */
async function answer(office: Office, person: Person, words: string) {
  await formIsOpen(office, person);
  await person.submit({ "what.0": words });
  await press(office, person, "publish-now");
  return office.slack.until(() => office.posts().find((each) => each.words.includes(words)), "the answer is there");
}

describe.each(modes)("over %s", (mode) => {
  let office: Office;
  let anna: Person;
  let tomas: Person;
  beforeAll(async () => {
    office = await openOffice(mode);
    await office.serve();
    [anna, tomas] = [office.person(), office.person()];
  });
  afterAll(() => office.close());

  it("the bot says how to vent in the channel, once", () => {
    const [start, ...others] = office.slack.observer.feed(office.slack.channel.id);
    expect(start?.words).toContain("Vent anonymously");
    expect(others).toEqual([]);
    expect(office.printed()).toContain("pin it");
  });

  it("a vent goes from the form to the channel, and nobody learns whose it is", async () => {
    await vent(office, anna, story, clientWords);
    expect(anna.modal()?.title).toBe("Only you see this");
    expect(office.posts()).toEqual([]);
    await press(office, anna, "share");
    expect(await reads(office, anna, "exactly what others will see")).not.toContain(`Klientka ${secret}`);
    await press(office, anna, "publish-now");
    await reads(office, anna, "Published");
    const [post] = office.posts();
    expect(post?.words).toContain("nie płaci & <krzyczy>");
    expect(post).toMatchObject({ notification: "A new anonymous vent", pings: [], unfolded: [], typedBy: null });
    expectNothingKnown(office, { unpublished });
    anna.reload();
  });

  it("a vent typed into the command goes straight on, in a window that only its writer sees", async () => {
    const posts = office.posts().length;
    const calls = office.slack.calls.length;
    await anna.command("/vent", `Znowu: ${story}`);
    await until(office, anna, "share");
    expect(office.slack.calls[calls]?.method).toBe("views.open");
    await press(office, anna, "share");
    expect(await reads(office, anna, "nie płaci & <krzyczy>")).not.toContain("&amp;");
    expect(office.posts()).toHaveLength(posts);
    expect(office.slack.observer.keptUnder(anna.id)).not.toContain("płaci");
    expectNothingKnown(office, { unpublished: [...unpublished, "Znowu: "] });
    anna.reload();
  });

  it("a vent is answered in its thread under names of that thread, by the button and by the shortcut", async () => {
    const author = office.person();
    const post = await publish(office, author, `Wątek: ${story}`);
    author.reload();
    await tomas.click(post, "Reply anonymously");
    const first = await answer(office, tomas, "U mnie było to samo, trzymaj się");
    tomas.reload();
    await tomas.messageShortcut("Reply anonymously", post);
    const second = await answer(office, tomas, "Poproś ich o jedną listę uwag");
    tomas.reload();
    await author.messageShortcut("Reply anonymously", post);
    const own = await answer(office, author, "Dzięki, to naprawdę pomaga");
    expect([first.thread, second.thread, own.thread]).toEqual([post.ts, post.ts, post.ts]);
    const nameOf = ({ words }: { words: string }) => words.split("\n")[0];
    expect(nameOf(first)).toBe(nameOf(second));
    expect(nameOf(own)).not.toBe(nameOf(first));
    await tomas.click(post, "Suggest a reply");
    const words = "Rozumiem, że zależy Państwu na czasie. Proszę o jedną listę uwag.";
    expect((await answer(office, tomas, words)).thread).toBe(post.ts);
    tomas.reload();
    expectNothingKnown(office, { unpublished });
  });

  it("is published once, however often everything is delivered and the form is clicked", async () => {
    const { slack } = office;
    const person = office.person();
    const posts = office.posts().length;
    slack.deliveries = 2;
    await person.command("/vent");
    await formIsOpen(office, person);
    await person.submit({ "what.0": "Doubled: client keeps changing the brief and never pays" }, { times: 2 });
    await press(office, person, "share");
    await press(office, person, "publish-now", { times: 3 });
    slack.deliveries = 1;
    await slack.until(() => office.posts().length > posts, "it is published");
    person.reload();
    await person.command("/vent", "mine");
    expect((await reads(office, person, "My vents")).match(/Doubled/g)).toHaveLength(1);
    expect(office.posts()).toHaveLength(posts + 1);
    expect(office.posts().filter(({ words }) => words.includes("Doubled"))).toHaveLength(1);
  });

  it("a vent is found, changed and taken back by its author, and by nobody else", async () => {
    const { slack } = office;
    const [author, other] = [office.person(), office.person()];
    const post = await publish(office, author, "The client wants a sixth round of changes for free");
    author.reload();
    await other.command("/vent", "mine");
    const others = await slack.until(() => other.modal(), "the list is open");
    expect(others.controls.map(({ label }) => label)).not.toContain("Withdraw");
    await author.command("/vent", "mine");
    await press(office, author, "edit");
    await formIsOpen(office, author);
    await author.submit({ "what.0": "The client wants a seventh round of changes for free" });
    await press(office, author, "publish-now");
    const words = () => office.posts().find(({ ts }) => ts === post.ts)?.words ?? "";
    await slack.until(() => words().includes("seventh round"), "it is changed");
    author.reload();
    await author.command("/vent", "mine");
    await press(office, author, "withdraw");
    await press(office, author, "withdraw-yes");
    await slack.until(() => !words().includes("seventh round"), "it is taken back");
    expectNothingKnown(office, { unpublished });
  });

  it("all other ways in lead to a private window: shortcuts, the start message, the Home tab", async () => {
    const { slack } = office;
    const person = office.person();
    const isOpen = () => slack.until(() => person.modal()?.title === "Let it out", "the form is open");
    await person.globalShortcut("Vent anonymously");
    await isOpen();
    await person.close();
    const [start] = slack.observer.feed(slack.channel.id);
    await press(office, person, "vent", { place: start ?? "modal" });
    await isOpen();
    await person.close();
    await person.openHome();
    await slack.until(() => person.home(), "the Home tab is there");
    await press(office, person, "vent", { place: "home" });
    await isOpen();
    await person.close();
    const everything = slack.observer.feed(slack.channel.id).length;
    // Who types in the channel does so under their name.
    const typist = slack.person("typist");
    const said = typist.say(
      slack.channel.id,
      "Where is my order? You are incompetent, I want my money & an answer now!",
    );
    await person.messageShortcut("Suggest a calm reply", { channel: slack.channel.id, ts: said.ts });
    await until(office, person, "refine");
    expect(slack.observer.feed(slack.channel.id)).toHaveLength(everything + 1);
    expect([typist.modal(), typist.ephemerals().length]).toEqual([null, 0]);
    expect(slack.workspace.complaints).toEqual([]);
  });

  it.each([
    ["help", "You serve people who are sometimes hard to serve"],
    ["privacy", "Your name or id is never stored"],
    ["rules", "rules"],
    ["themes", "There are no themes yet"],
    ["mine", "My vents"],
  ])("/vent %s is answered to the one who asked", async (page, words) => {
    const person = office.person();
    const posts = office.posts().length;
    await person.command("/vent", page);
    await office.slack.until(() => (person.modal()?.words ?? person.lastEphemeral()?.words ?? "").includes(words));
    expect(office.posts()).toHaveLength(posts);
    expectNothingKnown(office, { unpublished });
  });

  it("/calm and /calm draft give words and marks, and publish nothing", async () => {
    const { slack } = office;
    const person = office.person();
    const posts = office.posts().length;
    await person.command("/calm", "Where is my parcel? This is the third time I ask, you are useless!");
    await until(office, person, "refine");
    person.reload();
    await person.command("/calm", "draft You are an idiot and I promise it will be done tomorrow for free.");
    await slack.until(() => person.modal()?.words.includes("idiot"), "the marked draft is there");
    for (const text of ["", "draft"]) {
      person.reload();
      await person.command("/calm", text);
      await formIsOpen(office, person);
    }
    expect(office.posts()).toHaveLength(posts);
    expectNothingKnown(office, { unpublished: [...unpublished, "third time I ask", "idiot"] });
  });

  it("the Home tab holds nothing of any vent, since Slack keeps it under the person", async () => {
    const { slack } = office;
    const person = office.person();
    await publish(office, person, "The client never pays the invoice of the summer");
    person.reload();
    await vent(office, person, "Another client does not answer about the winter order");
    person.reload();
    await person.openHome({ times: 2 });
    await slack.until(() => person.home(), "the Home tab is there");
    await press(office, person, "mine", { place: "home" });
    await reads(office, person, "My vents");
    const kept = slack.observer.keptUnder(person.id);
    expect(kept).toContain("Vent anonymously");
    for (const word of ["invoice", "summer", "winter"]) expect(kept).not.toContain(word);
    expectNothingKnown(office, { unpublished });
  });

  it("a result is worked on in its window: refined, with facts, more hidden, without the client's words", async () => {
    const { slack } = office;
    const person = office.person();
    await vent(office, person, story, clientWords);
    await press(office, person, "refine", { option: "tone-warm" });
    await press(office, person, "add-fact");
    const form = await formIsOpen(office, person);
    const inputs = (form?.blocks ?? []).flatMap(({ type, block_id }) => (type === "input" ? [String(block_id)] : []));
    await person.submit({ [inputs[0] ?? ""]: "80 zł" });
    await reads(office, person, "80 zł");
    expect(person.modal()?.submit).toBeNull();
    await press(office, person, "refine", { option: "tone-all" });
    await press(office, person, "share");
    await press(office, person, "hide-more");
    await formIsOpen(office, person);
    await person.submit({ "words.0": "logo" });
    await slack.until(
      () => person.modal()?.submit === null && !person.modal()?.words.includes("do logo"),
      "it is hidden",
    );
    await press(office, person, "toggle-client");
    await slack.until(() => !person.modal()?.words.includes("proszę to zrobić"), "the client's words are out");
    const posts = office.posts().length;
    await press(office, person, "publish-now");
    await slack.until(() => office.posts().length > posts, "it is published");
    expect(office.posts().at(-1)?.words).not.toMatch(/logo|proszę to zrobić/);
    expectNothingKnown(office, { unpublished });
  });

  it("somebody in danger gets help, and no way to publish", async () => {
    const person = office.person();
    await person.command("/vent", "nie chce mi się żyć");
    const modal = await office.slack.until(
      () => person.modal()?.words.includes("116") && person.modal(),
      "help is there",
    );
    expect(modal?.controls.map(({ action_id }) => action_id).join(" ")).not.toMatch(/share|publish/);
    expectNothingKnown(office, { unpublished: [...unpublished, "nie chce mi się żyć"] });
  });

  it("a vote is counted by people and redrawn at most once a minute, and nobody learns whose it was", async () => {
    const { slack } = office;
    const author = office.person();
    const post = await publish(office, author, "Their boss calls me at night about a broken door");
    const updates = slack.callsOf("chat.update").length;
    slack.deliveries = 2;
    for (const voter of [office.person(), office.person()]) {
      await press(office, voter, "me-too", { place: post });
      expect(voter.ephemerals().length + voter.depth).toBe(1);
    }
    slack.deliveries = 1;
    const words = () => office.posts().find(({ ts }) => ts === post.ts)?.words ?? "";
    expect(words()).not.toContain("Me too ·");
    // The redraw takes its minute; one mode is enough to wait for it.
    if (mode === "http") await slack.until(() => words().includes("Me too · 2"), "the counter is redrawn", 75_000);
    expect(slack.callsOf("chat.update").length - updates).toBeLessThanOrEqual(1);
    expectNothingKnown(office, { unpublished });
  }, 90_000);

  it("ends when it is told to, and finds its start message when it comes again", async () => {
    const { slack } = office;
    expect(await office.serving().stop()).toMatchObject({ code: 0, signal: null });
    expect(slack.sockets.count).toBe(0);
    const again = await office.serve();
    expect(again.said()).not.toContain("pin it");
    const starts = slack.observer.feed(slack.channel.id).filter(({ words }) => words.includes("/vent privacy"));
    expect(starts).toHaveLength(startMessages);
  });
});

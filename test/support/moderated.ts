/** The harness with moderators: what stands in their channel, and their buttons. */
import type { Moderation } from "../../src/discussions/moderated.ts";
import type { Message } from "../../src/ports/platform.ts";
import { FakeClock, type FakePost, testModChannel } from "./fakes.ts";
import { buttonValue, Harness, type HarnessOptions, type Person, testWords, textOf } from "./harness.ts";

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export interface Moderated {
  readonly harness: Harness;
  readonly moderator: Person;
  /** The cards that stand, as they are now. */
  cards(): FakePost[];
  /** The one card that shows this text. */
  card(text: string): Message;
  /** Presses a button or an option of the card that shows `text`. @returns what the moderator was told */
  press(text: string, action: string, option?: string): Promise<string>;
  /** What everybody sees, roots and replies, without cards. */
  feed(): Message[];
  post(text: string): Message;
}

export function openModerated(moderation: Partial<Moderation> = {}, options: HarnessOptions = {}): Moderated {
  const settings: Moderation = {
    channel: testModChannel,
    review: "off",
    reportsHide: 3,
    words: testWords(),
    ...moderation,
  };
  const harness = new Harness({
    clock: new FakeClock(tuesday()),
    ...options,
    settings: { ...options.settings, moderation: settings },
  });
  const moderator = harness.moderator("robin");
  const standing = (isCard: boolean) =>
    harness.platform.posts.filter(({ channel }) => (channel === testModChannel) === isCard);
  const findOne = (messages: readonly Message[], text: string) => {
    const found = messages.filter((message) => textOf(message).includes(text));
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} messages show "${text}"`);
    return found[0];
  };
  const card = (text: string) =>
    findOne(
      standing(true).map(({ message }) => message),
      text,
    );
  return {
    harness,
    moderator,
    card,
    cards: () => standing(true),
    feed: () => standing(false).map(({ message }) => message),
    post: (text) =>
      findOne(
        standing(false).map(({ message }) => message),
        text,
      ),
    async press(text, action, option) {
      const value = buttonValue(card(text), action, option);
      if (value === undefined) throw new Error(`the card of "${text}" has no "${action}"`);
      return textOf(await moderator.click(action, value));
    },
  };
}

/** Vents and presses Publish. @returns the receipt */
export async function handIn(person: Person, text: string, button = "publish-now"): Promise<string> {
  await person.submit("vent", "", { what: text, client: "" });
  await person.press("share");
  return textOf(await person.press(button));
}

/** Hands in, and a moderator lets it through. @returns its author */
export async function letThrough(desk: Moderated, name: string, text: string): Promise<Person> {
  const author = desk.harness.person(name);
  await handIn(author, text);
  await desk.harness.pass(1000);
  await desk.press(text, "mod-approve");
  await desk.harness.pass(1000);
  return author;
}

/** Changes the person's one post, as far as Publish. @returns its entry */
export async function change(person: Person, text: string, button = "publish-now"): Promise<string> {
  const entry = buttonValue(await person.command("vent", "mine"), "edit") ?? "";
  await person.submit("edit", entry, { what: text });
  await person.press(button);
  return entry;
}

/** Answers a thread. @returns the receipt */
export async function answerIn(person: Person, thread: string, text: string, form = "reply"): Promise<string> {
  await person.submit(form, thread, { what: text });
  return textOf(await person.press("publish-now"));
}

/** Reports what a message's button names, and says yes. */
export async function reportIt(person: Person, message: Message): Promise<string> {
  await person.click("report", buttonValue(message, "report") ?? "");
  return textOf(await person.press("report-yes"));
}

export async function mine(person: Person): Promise<string> {
  return textOf(await person.command("vent", "mine"));
}

export { buttonValue, textOf };

/** Near the time of the test, and early in a week: within the days of a test no digest comes between. */
function tuesday(): number {
  const now = new Date();
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - ((now.getUTCDay() + 5) % 7), 10, 17, 43);
}

/** Every surface in three languages: Slack takes all of it, whole, however long, and no other language shows through. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsFor } from "../../src/i18n/catalogue.ts";
import { expectNothingKnown, type Office, openOffice, type Person, press, until } from "./slack-office.ts";

const stories = {
  en: "The client wants a sixth round of changes to the logo and has not paid the invoice since the spring",
  pl: "Klientka po raz szósty chce poprawek do logo i od wiosny nie zapłaciła faktury",
  lt: "Klientė jau šeštą kartą nori logotipo pataisymų ir nuo pavasario neapmokėjo sąskaitos",
} as const;

/** Words that only stand in one of the languages. */
const own = {
  en: /\b(?:the|your|with)\b/,
  pl: /\b(?:się|jest|czy|nie)\b/,
  lt: /\b(?:tavo|yra|kad|gali|tik)\b/,
} as const;

const formIsOpen = ({ slack }: Office, person: Person) =>
  slack.until(() => person.modal()?.submit !== null && person.modal(), "a form is open");

describe.each(["en", "pl", "lt"] as const)("in %s", (locale) => {
  const t = textsFor(locale);
  const others = (["en", "pl", "lt"] as const).filter((other) => other !== locale);
  let office: Office;
  const seen: string[] = [];

  /** Remembers what a person reads now. */
  const read = (person: Person, name: string) => {
    const modal = person.modal();
    const words = modal === null ? (person.lastEphemeral()?.words ?? "") : `${modal.title}\n${modal.words}`;
    expect(words, name).not.toBe("");
    seen.push(words);
  };

  beforeAll(async () => {
    office = await openOffice("http");
    await office.serve({ VENTIL_LOCALE: locale });
  });
  afterAll(() => office.close());

  it("every page, form and button from the first click to the last is taken by Slack and speaks the language", async () => {
    const { slack } = office;
    const author = office.person();
    for (const page of ["help", "privacy", "rules", "themes", "mine"]) {
      await author.command("/vent", page);
      await slack.until(() => author.modal() ?? author.lastEphemeral(), page);
      read(author, page);
      author.reload();
    }
    for (const [command, text] of [
      ["/calm", ""],
      ["/calm", "draft"],
      ["/vent", ""],
    ] as const) {
      author.reload();
      await author.command(command, text);
      await formIsOpen(office, author);
      read(author, `${command} ${text}`);
    }
    await author.submit({ "what.0": stories[locale], "client.0": stories[locale] });
    await until(office, author, "share");
    read(author, "the result");
    await press(office, author, "refine", { option: "tone-firm" });
    await until(office, author, "add-fact");
    read(author, "one reply");
    await press(office, author, "add-fact");
    await formIsOpen(office, author);
    read(author, "the facts");
    await author.close();
    await press(office, author, "refine", { option: "tone-all" });
    await press(office, author, "share");
    await until(office, author, "publish-now");
    read(author, "the preview");
    await press(office, author, "hide-more");
    await formIsOpen(office, author);
    read(author, "what to hide");
    await author.close();
    await press(office, author, "publish-now");
    const post = await slack.until(() => office.posts()[0], "it is published");
    read(author, "the receipt");
    seen.push(post.words, post.notification);
    const colleague = office.person();
    for (const action of ["reply", "suggest"]) {
      await colleague.click(post, ({ action_id }) => action_id.startsWith(`${action}.`));
      await formIsOpen(office, colleague);
      read(colleague, action);
      colleague.reload();
    }
    await press(office, colleague, "me-too", { place: post });
    read(colleague, "the vote");
    await colleague.openHome();
    const home = await slack.until(() => colleague.home(), "the Home tab is there");
    seen.push(home.words);
    author.reload();
    await author.command("/vent", "mine");
    await until(office, author, "withdraw");
    read(author, "mine");
    await author.click(
      "modal",
      ({ action_id }) => action_id.startsWith("not-ok.") || action_id.startsWith("withdraw."),
    );
    await until(office, author, "withdraw-yes");
    read(author, "withdraw");
    author.reload();
    await author.command("/vent", stories[locale].slice(0, 20).concat(" – ", stories[locale]));
    await press(office, author, "not-ok");
    await slack.until(() => author.modal()?.words.includes("116") || /\d{3}/.test(author.modal()?.words ?? ""));
    read(author, "help");
    expectNothingKnown(office, { unpublished: [] });
  });

  it("nothing of another language is among what was read", () => {
    expect(seen.length).toBeGreaterThan(15);
    for (const words of seen) {
      for (const other of others) expect(words.toLowerCase(), words).not.toMatch(own[other]);
    }
    expect(seen.join("\n")).toMatch(own[locale]);
  });

  it("the channel says how to vent, in the language", () => {
    const [start] = office.slack.observer.feed(office.slack.channel.id);
    expect(start?.words).toContain(t["action.vent"]);
    for (const other of others) expect(start?.words.toLowerCase()).not.toMatch(own[other]);
  });

  it("a vent as long as it may be is published whole, in one post that Slack takes", async () => {
    const { slack } = office;
    const person = office.person();
    const sentence = `${stories[locale]}. `;
    const long = sentence.repeat(Math.floor(2990 / sentence.length)).trim();
    await person.command("/vent");
    await formIsOpen(office, person);
    await person.submit({ "what.0": long, "client.0": long });
    await press(office, person, "share");
    const posts = office.posts().length;
    await press(office, person, "publish-now");
    await slack.until(() => office.posts().length > posts, "it is published");
    const words = office.posts().at(-1)?.words ?? "";
    expect(words.split(stories[locale])).toHaveLength(2 * long.split(stories[locale]).length - 1);
    expectNothingKnown(office, { unpublished: [] });
  });
});

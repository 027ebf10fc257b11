/** Every surface in every language, in a Slack that refuses what is too long, unknown or malformed. */
import { afterEach, describe, expect, it } from "vitest";
import { locales, textsFor } from "../../../src/i18n/catalogue.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import type { Person } from "../../emulators/slack/person.ts";
import { actionOf, formOf, openDesk, type SlackDesk, vent } from "../../support/slack-desk.ts";

const texts: Readonly<Record<Locale, string>> = {
  en: "Martin Novak from Acme (martin@acme.example, +48 601 234 567) wants a fifth round of changes for free and calls us amateurs every time.",
  pl: "Pan Jan Kowalski z Acme (jan@acme.example, +48 601 234 567) chce piątej rundy poprawek za darmo i nazywa nas partaczami.",
  lt: "Jonas Kazlauskas iš Acme (jonas@acme.example, +370 612 34567) nori penkto pataisymų rato nemokamai ir vadina mus mėgėjais.",
};
const client: Readonly<Record<Locale, string>> = {
  en: "Do it again for free or I leave a one star review!",
  pl: "Zróbcie to jeszcze raz za darmo albo wystawię wam jedną gwiazdkę!",
  lt: "Padarykite dar kartą nemokamai arba parašysiu blogą atsiliepimą!",
};

const hidden: Readonly<Record<Locale, string>> = { en: "amateurs", pl: "partaczami", lt: "mėgėjais" };

let desk: SlackDesk;
afterEach(() => desk.close());

const sees = (person: Person, action: string) =>
  desk.slack.until(() => person.modal()?.controls.find(actionOf(action)), `${action} is shown`);

/** Presses what opens a form, fills its first field in, and hands it in. */
async function through(person: Person, action: string, words: string): Promise<void> {
  await person.click("modal", actionOf(action));
  const form = await formOf(desk, person);
  const [input] = form.blocks.filter(({ type }) => type === "input");
  await person.submit({ [String(input?.block_id)]: words });
}

describe.each(locales)("in %s", (locale) => {
  const t = textsFor(locale);

  it("every window, form, menu and post is one that Slack takes", async () => {
    desk = await openDesk({ locale });
    const { slack } = desk;
    const [anna, bob] = [slack.person("anna"), slack.person("bob")];
    await desk.platform.announce(desk.store.database);
    await desk.platform.announce(desk.store.database);
    for (const page of ["help", "privacy", "rules", "themes", "mine"]) {
      await anna.command("/vent", page);
      await slack.until(() => anna.modal(), "step 44");
      await anna.close();
    }
    await anna.openHome();
    await vent(desk, anna, texts[locale], client[locale]);
    await anna.click("modal", actionOf("not-ok"));
    await slack.until(() => anna.modal()?.title === t["slack.title.support"], "step 50");
    expect(anna.depth).toBe(2);
    await anna.close();
    await anna.click("modal", actionOf("fair"));
    await slack.until(() => anna.modal()?.words.includes(t["fair.intro"]), "the six questions");
    await anna.click("modal", actionOf("fair", "us"));
    await slack.until(() => anna.modal()?.words.includes(t["fair.because.us"]), "an answer to one of them");
    await anna.click("modal", actionOf("back"));
    await sees(anna, "share");
    await anna.click("modal", actionOf("refine", "tone-firm"));
    await slack.until(() => anna.modal()?.words.includes(t["result.one"]), "step 54");
    for (const choice of ["shorter", "language-lt", "language-pl"]) {
      const menu = anna.modal()?.controls.find(actionOf("refine"));
      const options = (menu?.element.options ?? []) as { value: string }[];
      const option = options.find(({ value }) => value.endsWith(choice));
      const hash = anna.modal()?.hash;
      if (option === undefined) continue;
      await anna.choose("modal", actionOf("refine"), option.value);
      await slack.until(() => anna.modal()?.hash !== hash, "step 62");
    }
    const changed = anna.modal()?.hash;
    await anna.click("modal", actionOf("refine", "undo"));
    await slack.until(() => anna.modal()?.hash !== changed, "one step back");
    const facts = anna.modal()?.controls.find(actionOf("add-fact"));
    if (facts !== undefined) await through(anna, "add-fact", "5");
    await slack.until(() => anna.modal()?.submit === null, "step 66");
    await anna.command("/vent", "mine");
    await sees(anna, "continue");
    await anna.click("modal", actionOf("continue"));
    await slack.until(() => anna.modal()?.words.includes(t["result.one"]), "step 70");
    await sees(anna, "share");
    await anna.click("modal", actionOf("refine", "tone-all"));
    await slack.until(() => anna.modal()?.words.includes(t["result.one"]) === false, "all three again");
    await sees(anna, "share");
    await anna.click("modal", actionOf("share"));
    await sees(anna, "publish-now");
    expect(anna.modal()?.words).toContain(t["preview.kind.email"]);
    await through(anna, "hide-more", hidden[locale]);
    await slack.until(() => anna.depth === 1 && anna.modal()?.words.includes(t["preview.kind.hidden"]), "step 77");
    const back = anna.modal()?.controls.find(actionOf("put-back"));
    const [first] = (back?.element.options ?? []) as { value: string }[];
    await anna.choose("modal", actionOf("put-back"), first?.value ?? "");
    await sees(anna, "put-back-yes");
    await anna.click("modal", actionOf("share"));
    await sees(anna, "publish-now");
    await anna.click("modal", actionOf("publish-now"));
    await slack.until(() => anna.modal()?.words.includes(t["publish.done"]), "step 85");
    const [start, post] = slack.observer.feed(slack.channel.id);
    expect(start?.words).toContain(t["slack.start.heading"]);
    expect(post?.words).not.toMatch(/acme|kowalski|kazlauskas|novak|601 234|612 34/i);

    const place = { channel: slack.channel.id, ts: String(post?.ts) };
    await bob.click(place, actionOf("suggest"));
    await formOf(desk, bob);
    await bob.submit({ "what.0": client[locale] });
    await slack.until(() => bob.modal()?.submit === null, "step 94");
    await bob.command("/calm", client[locale]);
    await sees(bob, "rewrite");
    await bob.command("/calm", `draft ${texts[locale]}`);
    await slack.until(() => bob.modal()?.words.includes(t["draft.heading"]), "step 98");
    await bob.click(place, actionOf("can-help"));
    await slack.until(() => bob.lastEphemeral()?.words.includes(t["vote.counted"]), "step 100");

    await anna.command("/vent", "mine");
    await sees(anna, "edit");
    await through(anna, "edit", "Edited.");
    await sees(anna, "publish-now");
    await anna.click("modal", actionOf("publish-now"));
    await slack.until(() => anna.modal()?.words.includes(t["edit.done"]), "step 107");
    await anna.command("/vent", "mine");
    await sees(anna, "withdraw");
    await anna.click("modal", actionOf("withdraw"));
    await sees(anna, "withdraw-yes");
    await anna.click("modal", actionOf("withdraw-yes"));
    await slack.until(() => anna.modal()?.words.includes(t["withdraw.done"]), "step 113");
    expect(
      slack.observer
        .feed(slack.channel.id)
        .map(({ words }) => words)
        .join(),
    ).toContain(t["post.withdrawn"]);

    expect(slack.workspace.complaints).toEqual([]);
    expect([...anna.errors, ...bob.errors]).toEqual([]);
    expect(desk.logged.join("")).not.toMatch(/platform-failed|event-failed|answer-lost/);
    const start2 = slack.callsOf("chat.postMessage").filter(({ args }) => JSON.stringify(args).includes("vent.0"));
    expect(start2).toHaveLength(1);
  });

  it("a vent of 6,000 characters and a client's words as long are typed in parts and posted whole, in one post", async () => {
    desk = await openDesk({ locale });
    const anna = desk.slack.person("anna");
    const long = (word: string) => `${word} `.repeat(600).slice(0, 2999);
    // A command takes more than one input does; the form it is edited in then has more of them.
    await anna.command("/vent", `${long("aaaa")}. ${long("cccc")}`);
    await desk.slack.until(() => anna.modal()?.controls.find(actionOf("rewrite")), "an answer");
    await anna.click("modal", actionOf("rewrite"));
    const form = await formOf(desk, anna);
    expect(form.blocks.filter(({ type }) => type === "input").length).toBeGreaterThan(2);
    await anna.submit({ "client.0": long("bbbb") });
    await sees(anna, "share");
    await anna.click("modal", actionOf("share"));
    await sees(anna, "publish-now");
    await anna.click("modal", actionOf("publish-now"));
    await desk.slack.until(() => desk.slack.observer.feed(desk.slack.channel.id)[0], "it is posted");
    const [post] = desk.slack.observer.feed(desk.slack.channel.id);
    expect(post?.words.match(/aaaa/g)).toHaveLength(600);
    expect(post?.words.match(/bbbb/g)).toHaveLength(600);
    expect(post?.words.match(/cccc/g)).toHaveLength(600);
  });
});

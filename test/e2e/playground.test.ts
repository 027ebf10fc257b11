/** The playground from a person's seat: the real page in a real browser, over the real process, in each language. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formatWithin } from "../../src/i18n/catalogue.ts";
import { detectLanguage } from "../../src/language/detect-language.ts";
import type { Locale } from "../../src/ports/platform.ts";
import { hasBrowser, hasFocus, launchBrowser, says, skippedBecause, until, Visitor } from "../support/browser.ts";
import { Home, type Serving, startServing } from "../support/process.ts";

/** For each language: a vent with three things to hide, what must not be seen of it, a word to hide by hand. */
const cases = {
  en: {
    vent: "Mrs. Ann Smith (ann.smith@acme.example, +48 600 700 800) wants one more thing on the logo for free, it is not in the contract!",
    names: ["Ann", "Smith", "acme", "600"],
    shown: ["[person A]", "[e-mail]", "[phone]"],
    ownWord: "logo",
    mistake: "It was our mistake: we sent the wrong hat and we forgot to call, the client is right to be angry.",
    reply: "I had the same last week. Take it to your lead, you are not alone with it.",
    draft: [
      "Please calm down and send me the photos. It is NOT included!!",
      "Please send me the photos. It is not included.",
    ],
    suggestion: "Thank you for the idea. I can add it for [PRICE]. Please tell me by Friday whether I should start.",
    author: "Thank you, I will do that tomorrow morning.",
    other: "pl",
  },
  pl: {
    vent: "Pani Anna Kowalska (anna.kowalska@acme.pl, tel. 600 700 800) znowu chce jeszcze jedną rzecz przy okazji logo za darmo, tego nie było w umowie!",
    names: ["Kowalska", "acme", "600"],
    shown: ["[osoba A]", "[e-mail]", "[telefon]"],
    ownWord: "logo",
    mistake: "To nasz błąd: pomyliliśmy rozmiar i zapomnieliśmy oddzwonić, klient ma prawo być zły.",
    reply: "Tydzień temu było u mnie tak samo. Powiedz o tym liderce, nie musisz być z tym sam na sam.",
    draft: [
      "Proszę się uspokoić i przesłać zdjęcia. To NIE jest w cenie!!",
      "Proszę przesłać zdjęcia. To nie jest w cenie.",
    ],
    suggestion: "Dziękuję za pomysł. Mogę to dodać za [KWOTA]. Proszę o odpowiedź do piątku, wtedy zacznę.",
    author: "Dziękuję, jutro rano tak zrobię.",
    other: "lt",
  },
  lt: {
    vent: "Klientė Ona Petraitienė (ona@imone.lt, +370 612 34567) vėl nori dar vieno dalyko prie logotipo nemokamai, to nebuvo sutartyje!",
    names: ["Ona", "Petraitien", "imone", "612"],
    shown: ["[klientas A]", "[el. paštas]", "[telefonas]"],
    ownWord: "sutartyje",
    mistake: "Tai mūsų klaida: supainiojome dydį ir pamiršome paskambinti, klientas pagrįstai pyksta.",
    reply: "Praeitą savaitę man buvo lygiai taip pat. Pasakyk vadovei, tu čia ne vienas žmogus.",
    draft: [
      "Nusiraminkite ir atsiųskite nuotraukas. Tai NEĮEINA į kainą!!",
      "Atsiųskite nuotraukas. Tai neįeina į kainą.",
    ],
    suggestion: "Ačiū už mintį. Galiu tai pridėti už [SUMA]. Prašau parašyti iki penktadienio, tada pradėsiu.",
    author: "Ačiū, rytoj ryte taip ir padarysiu.",
    other: "en",
  },
} as const satisfies Record<Locale, unknown>;

/** The counters change at the next full minute, and the jobs run once a second. */
const longestWaitMs = 65_000;

/** The languages run side by side, each with a server of its own; the stories of one language one after the other. */
const inOrder = { concurrent: false, timeout: 60_000 };
const locales = ["en", "pl", "lt"] as const;

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(!hasBrowser).concurrent.each(locales)(`the playground in a browser, %s${skippedBecause}`, (locale) => {
  const home = new Home();
  const words = cases[locale];
  let serving: Serving;
  let visitors: Visitor[] = [];

  beforeAll(async () => {
    serving = await startServing(home, { VENTIL_LOCALE: locale });
  });
  afterAll(async () => {
    await serving?.stop();
    home.remove();
  });
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults);
    for (const visitor of visitors) await visitor.leave();
    visitors = [];
    expect(faults).toEqual([]);
  });

  async function come(persona: string): Promise<Visitor> {
    const visitor = await Visitor.come(browser, serving.address, persona, locale);
    visitors.push(visitor);
    return visitor;
  }

  /** The newest thread, as `visitor` sees it. */
  const newest = (visitor: Visitor) => visitor.page.locator("#posts > li").last();

  it(
    "takes a vent by keyboard alone to three replies, a preview and a post that a colleague sees at once",
    inOrder,
    async () => {
      const [author, colleague] = [await come("Anna"), await come("Tomas")];
      const before = await colleague.posts.count();
      const { page, t } = author;
      await author.tabTo(page.locator("#vent"));
      await page.keyboard.press("Enter");
      await author.dialog.waitFor();
      expect(await hasFocus(page.getByLabel(t["vent.what"]))).toBe(true);
      await page.keyboard.type(words.vent);
      await page.keyboard.press("Control+Enter");

      await says(author.answer, t["result.replies"]);
      expect(await author.answer.locator("figcaption .tone").allTextContents()).toEqual([
        t["tone.warm"],
        t["tone.neutral"],
        t["tone.firm"],
      ]);
      expect(await hasFocus(page.locator("#vent"))).toBe(true);

      await author.tabTo(author.in(author.answer, t["action.share"]));
      await page.keyboard.press("Enter");
      await says(author.answer, t["preview.heading"]);
      const marks = author.answer.locator(".text mark");
      for (const [index, shown] of words.shown.entries()) await says(marks.nth(index), shown);
      expect(await marks.first().getAttribute("title")).toBe(t["preview.kind.person"]);
      expect(await marks.first().innerText()).toContain(t["preview.kind.person"]);
      const preview = await author.previewText();
      for (const name of words.names) expect(preview).not.toContain(name);
      expect(await colleague.posts.count()).toBe(before);

      await author.tabTo(author.in(author.answer, t["action.publish-now"]));
      await page.keyboard.press("Enter");
      await says(author.answer, t["publish.handed-in"]);

      await says(newest(colleague), words.shown[0]);
      expect(await colleague.posts.count()).toBe(before + 1);
      expect(await newest(colleague).locator(".text").first().innerText()).toBe(preview);
      const everything = await newest(colleague).innerText();
      for (const name of words.names) expect(everything).not.toContain(name);
      expect(await colleague.panel.locator("article").count()).toBe(0);
      expect(await page.content()).not.toContain("undefined");
    },
  );

  it(
    "lets a colleague reply and suggest words, under a name of their own, and marks the author's answer",
    inOrder,
    async () => {
      const [author, colleague] = [await come("Anna"), await come("Tomas")];
      await author.publish(words.vent);
      const answerIn = async (visitor: Visitor, action: "action.reply" | "action.suggest", text: string) => {
        await visitor.press(newest(visitor), visitor.t[action]);
        await visitor.fillIn(text);
        await visitor.in(visitor.answer, visitor.t["action.publish-now"]).waitFor();
        await visitor.publishNow();
        for (const each of [author, colleague]) await says(newest(each), text);
      };
      await says(newest(colleague), words.shown[0]);
      await answerIn(colleague, "action.reply", words.reply);
      await answerIn(colleague, "action.suggest", words.suggestion);
      await answerIn(author, "action.reply", words.author);

      for (const visitor of [author, colleague]) {
        const root = await newest(visitor).locator("article h3").innerText();
        const names = await newest(visitor).locator("article h4").allInnerTexts();
        expect(names).toHaveLength(3);
        expect(names[0]).toBe(names[1]);
        expect(names[0]).not.toBe(root);
        expect(names[2]).toBe(`${root} · ${visitor.t["post.author"]}`);
        expect(names[0]).not.toContain(visitor.t["post.author"]);
        const suggested = newest(visitor).locator("figure.copyable");
        expect(await suggested.locator(".tone").innerText()).toBe(visitor.t["post.suggestion"]);
        expect(await suggested.locator(".text").innerText()).toBe(words.suggestion);
      }
      expect(await newest(colleague).innerText()).not.toMatch(/Anna|Tomas/);
    },
  );

  it(
    "shows the author their vent under mine, and takes it through an edit and a withdrawal; others can do neither",
    inOrder,
    async () => {
      const [author, colleague] = [await come("Kasia"), await come("Tomas")];
      const { t } = author;
      await author.publish(words.vent);
      await author.openMine();
      await says(author.answer, t["mine.replies"](0));
      await author.press(author.answer, t["action.edit"]);
      const field = author.dialog.locator("textarea").first();
      await field.waitFor();
      expect(await field.inputValue()).toContain(words.shown[0]);
      for (const name of words.names) expect(await field.inputValue()).not.toContain(name);
      await author.fillIn(words.author);
      await says(author.answer, t["preview.edit.heading"]);
      await author.publishNow();
      await says(author.answer, t["publish.handed-in"]);
      await says(newest(colleague), words.author);
      await says(newest(colleague).locator(".when"), author.labels.edited);
      expect(await newest(colleague).innerText()).not.toContain(words.shown[0]);

      await colleague.openMine();
      expect(await colleague.answer.innerText()).not.toContain(words.author);

      await author.openMine();
      await author.press(author.answer, t["action.withdraw"]);
      await says(author.answer, t["withdraw.ask"]);
      await author.press(author.answer, t["action.no"]);
      await author.openMine();
      await says(newest(colleague), words.author);
      await author.press(author.answer, t["action.withdraw"]);
      await author.press(author.answer, t["action.yes-withdraw"]);
      for (const visitor of [author, colleague]) {
        await says(newest(visitor), t["post.withdrawn"]);
        expect(await newest(visitor).innerText()).not.toContain(words.author);
      }
    },
  );

  it(
    "discards a draft for good, and holds back what is to be published later until it is dropped",
    inOrder,
    async () => {
      const [author, colleague] = [await come("Anna"), await come("Tomas")];
      const { t } = author;
      const before = await colleague.posts.count();
      await author.vent(words.vent);
      await author.share();
      await author.press(author.answer, t["action.discard"]);
      await says(author.answer, t["discard.done"]);
      await author.openMine();
      expect(await author.answer.innerText()).not.toContain(t["mine.draft.vent"]);

      await author.vent(words.vent);
      await author.share();
      await author.press(author.answer, t["action.publish-later"]);
      await says(author.answer, t["publish.handed-in.later"](formatWithin(3 * 3_600_000, locale)));
      await author.openMine();
      await says(author.answer, t["mine.state.waiting"]);
      expect(await colleague.posts.count()).toBe(before);
      await author.press(author.answer, t["action.drop"]);
      await says(author.answer, t["discard.done"]);
      await author.openMine();
      expect(await author.answer.innerText()).not.toContain(t["mine.state.waiting"]);
    },
  );

  it(
    "hides more words on request, and shows a hidden one again only after it was asked a second time",
    inOrder,
    async () => {
      const [author, colleague] = [await come("Anna"), await come("Tomas")];
      const { t } = author;
      const marks = author.answer.locator(".text mark");
      await author.vent(words.vent);
      await author.share();
      await author.press(author.answer, t["action.hide-more"]);
      await author.fillIn(words.ownWord);
      await says(marks, t["preview.kind.hidden"]);
      expect(await marks.count()).toBe(words.shown.length + 1);

      await author.choose(t["action.put-back"], 1);
      await says(author.answer, t["put-back.ask"](t["preview.kind.person"]));
      await author.press(author.answer, t["action.no"]);
      await says(author.answer, t["preview.heading"]);
      expect(await marks.count()).toBe(words.shown.length + 1);

      await author.choose(t["action.put-back"], 1);
      await author.press(author.answer, t["action.yes-put-back"]);
      await says(author.answer, t["preview.heading"]);
      expect(await marks.count()).toBe(words.shown.length);
      await says(author.answer, words.names[0]);
      await author.publishNow();
      await says(newest(colleague), words.names[0]);
      const seen = await newest(colleague).innerText();
      expect(seen).not.toContain(words.ownWord);
      for (const shown of words.shown.slice(1)) expect(seen).toContain(shown);
    },
  );

  it(
    "refines the replies: shorter, for e-mail, in another language, undone, and with the facts filled in",
    inOrder,
    async () => {
      const author = await come("Anna");
      const { t } = author;
      const read = async () => (await author.replies.allInnerTexts()).join("\n");
      const changed = async (last: string) => {
        return until(read, (now) => now !== last);
      };
      await author.vent(words.mistake);
      const first = await read();
      await author.choose(t["action.refine"], t["refine.shorter"]);
      const short = await changed(first);
      expect(short.length).toBeLessThan(first.length);
      await author.choose(t["action.refine"], t["refine.letter"]);
      const letter = await changed(short);
      expect(letter.split("\n").length).toBeGreaterThan(short.split("\n").length);
      await author.choose(t["action.refine"], t[`refine.language.${words.other}`]);
      const other = await changed(letter);
      expect(detectLanguage(other, locale).language).toBe(words.other);
      for (const expected of [letter, short, first]) {
        await author.choose(t["action.refine"], t["refine.undo"]);
        await until(read, (now) => now === expected);
      }

      const blanks = [...new Set(first.match(/\[\p{Lu}[^\]]*\]/gu))];
      expect(blanks.length).toBeGreaterThanOrEqual(2);
      await author.press(author.answer, t["action.add-fact"]);
      await author.dialog.waitFor();
      const labels = await author.dialog.locator("label").allInnerTexts();
      for (const blank of blanks) expect(labels.join("\n")).toContain(blank);
      await author.fillIn("<b>Q-7</b> & $1");
      const filled = await changed(first);
      expect(filled).toContain("<b>Q-7</b> & $1");
      expect(blanks.filter((blank) => !filled.includes(blank))).toHaveLength(1);
    },
  );

  it(
    "works on one reply by keyboard and pointer: firmer, formal, and two steps back, also on a narrow screen",
    inOrder,
    async () => {
      const author = await come("Kasia");
      const { page, t } = author;
      const read = async () => (await author.replies.allInnerTexts()).join("\n");
      const changed = (last: string) => until(read, (now) => now !== last);
      await author.vent(words.mistake);
      const three = await read();
      await author.tabTo(author.in(author.answer, t["action.work-on.warm"]));
      await page.keyboard.press("Enter");
      const warm = await changed(three);
      expect(await author.replies.count()).toBe(1);
      await author.choose(t["action.refine"], t["refine.firmer"]);
      const neutral = await changed(warm);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.locator("#peek").click();
      await author.choose(t["action.refine"], t["refine.formal"]);
      const formal = await changed(neutral);
      expect(formal.split("\n").length).toBeGreaterThan(neutral.split("\n").length);
      expect(await author.obstacles()).toEqual([]);
      for (const expected of [neutral, warm]) {
        await author.press(author.answer, t["refine.undo"]);
        await until(read, (now) => now === expected);
      }
      await author.press(author.answer, t["action.show-all"]);
      await until(read, (now) => now === three);
      expect(await author.obstacles()).toEqual([]);
    },
  );

  it(
    "checks a person's own words by keyboard alone, and gives them back with the smallest change",
    inOrder,
    async () => {
      const author = await come("Robin");
      const { page, t } = author;
      const [typed, mended] = words.draft;
      const before = await author.posts.count();
      await author.tabTo(page.locator("#draft"));
      await page.keyboard.press("Enter");
      await author.dialog.waitFor();
      expect(await hasFocus(page.getByLabel(t["draft.text"]))).toBe(true);
      await page.keyboard.type(typed);
      await page.keyboard.press("Control+Enter");
      await says(author.answer, t["draft.heading"]);
      expect(await author.replies.allInnerTexts()).toEqual([mended]);
      expect(await author.answer.innerText()).toContain(t["draft.why.calm-down"]);
      await author.tabTo(author.in(author.answer, t["draft.again"]));
      await page.keyboard.press("Enter");
      await author.fillIn(mended);
      await says(author.answer, t["draft.clean"]);
      expect(await author.obstacles()).toEqual([]);
      await author.press(author.answer, t["draft.as-is"]);
      await says(author.answer, t["discard.done"]);
      expect(await author.posts.count()).toBe(before);
    },
  );

  it("finds a draft under mine after the page was reloaded in the middle", inOrder, async () => {
    const author = await come("Robin");
    const { t } = author;
    await author.vent(words.vent);
    await author.share();
    await author.page.reload();
    await author.actAs("Robin");
    await author.openMine();
    await says(author.answer, t["mine.draft.vent"]);
    for (const name of words.names) expect(await author.answer.innerText()).not.toContain(name);
    await author.press(author.answer, t["action.continue"]);
    await says(author.answer, t["result.replies"]);
    await author.share();
    await author.press(author.answer, t["action.discard"]);
    await says(author.answer, t["discard.done"]);
  });

  it("gives the panel of one person to nobody else on the same page", inOrder, async () => {
    const page = await come("Anna");
    await page.vent(words.mistake);
    await page.actAs("Tomas");
    expect(await page.panel.locator("article").count()).toBe(0);
    await page.openMine();
    expect(await page.answer.innerText()).not.toContain(page.t["mine.draft.vent"]);
    await page.actAs("Anna");
    await says(page.answer, page.t["result.replies"]);
  });
});

describe.skipIf(!hasBrowser).concurrent(`Me too in a browser${skippedBecause}`, () => {
  it("counts two colleagues and not the author, shows no change before the minute is over, then to everybody", async () => {
    const home = new Home();
    const serving = await startServing(home);
    const [anna, tomas, kasia] = await Promise.all(
      ["Anna", "Tomas", "Kasia"].map((name) => Visitor.come(browser, serving.address, name, "en")),
    );
    if (anna === undefined || tomas === undefined || kasia === undefined) throw new Error("somebody is missing");
    const { t } = anna;
    await anna.publish("The client does not pay the overdue invoice and laughs about it.");
    await says(tomas.posts, "overdue");
    // So near the end of a minute that the counters might change between two looks at them, wait for the next.
    const leftMs = 60_000 - (Date.now() % 60_000);
    if (leftMs < 12_000) await tomas.page.waitForTimeout(leftMs);

    await anna.press(anna.feed, t["action.me-too"](0));
    await says(anna.panel, t["vote.own"]);
    await tomas.press(tomas.feed, t["action.me-too"](0));
    await says(tomas.panel, t["vote.counted"]);
    // Sooner, they would be double clicks.
    await tomas.page.waitForTimeout(2_100);
    await tomas.press(tomas.feed, t["action.me-too"](0));
    await says(tomas.panel, t["vote.taken-back"]);
    await tomas.page.waitForTimeout(2_100);
    await tomas.press(tomas.feed, t["action.me-too"](0));
    await says(tomas.panel, t["vote.counted"]);
    await kasia.press(kasia.feed, t["action.me-too"](0));
    await says(kasia.panel, t["vote.counted"]);
    const minute = Math.floor(Date.now() / 60_000);
    for (const each of [anna, tomas, kasia])
      await each.in(each.feed, t["action.me-too"](0)).waitFor({ timeout: 1_000 });

    await anna.in(anna.feed, t["action.me-too"](2)).waitFor({ timeout: longestWaitMs });
    expect(Math.floor(Date.now() / 60_000)).toBe(minute + 1);
    for (const each of [tomas, kasia]) await each.in(each.feed, t["action.me-too"](2)).waitFor();
    expect(await tomas.feed.locator(".when").innerText()).not.toContain(tomas.labels.edited);
    for (const each of [anna, tomas, kasia]) await each.leave();
    await serving.stop();
    home.remove();
  }, 180_000);
});

describe.skipIf(!hasBrowser).concurrent(`the playground's languages in a browser${skippedBecause}`, () => {
  it("changes every label and the answers at once when another language is chosen", { timeout: 60_000 }, async () => {
    const home = new Home();
    const serving = await startServing(home, { VENTIL_LOCALE: "en" });
    const visitor = await Visitor.come(browser, serving.address, "Anna", "pl");
    await visitor.page.locator("#locale").selectOption("pl");
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe("pl");
    await visitor.vent(cases.pl.vent);
    expect(await visitor.answer.innerText()).toContain(visitor.t["result.need"]);
    const english = new Set(["Mine", "Help", "Vent anonymously", "Only you see this", "Apply", "Choose…", "Copy"]);
    const labels = await visitor.page.locator("button, h2, label, option").allInnerTexts();
    expect(labels.filter((label) => english.has(label.trim()))).toEqual([]);
    await visitor.leave();
    await serving.stop();
    home.remove();
  });
});

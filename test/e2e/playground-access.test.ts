/** The page on a small screen, by keyboard, and to a screen reader, in each language. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "../../src/ports/platform.ts";
import { hasBrowser, hasFocus, launchBrowser, says, skippedBecause, Visitor } from "../support/browser.ts";
import { Home, type Serving, startServing } from "../support/process.ts";

const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
const vents: Readonly<Record<Locale, string>> = {
  en: `Mrs. Ann Smith (ann@acme.example) did not pay the overdue invoice, see ${longWord} and 4111 1111 1111 1111.`,
  pl: `Pani Anna Kowalska (anna@acme.pl) nie zapłaciła faktury po terminie, zob. ${longWord} i 4111 1111 1111 1111.`,
  lt: `Klientė Ona Petraitienė (ona@imone.lt) neapmokėjo vėluojančios sąskaitos, žr. ${longWord} ir 4111 1111 1111 1111.`,
};
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let browser: Browser;
let serving: Serving;
const home = new Home();
beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launchBrowser();
  serving = await startServing(home);
});
afterAll(async () => {
  await browser?.close();
  await serving?.stop();
  home.remove();
});

/** Speaks `locale` although the server's language is another. */
async function come(persona: string, locale: Locale, options?: object): Promise<Visitor> {
  const visitor = await Visitor.come(browser, serving.address, persona, locale, options);
  await visitor.page.locator("#locale").selectOption(locale);
  return visitor;
}

/** Walks through every view a vent has, and hands each to `look` when it stands. */
async function walk(visitor: Visitor, look: (view: string) => Promise<void>): Promise<void> {
  const { page, t, labels } = visitor;
  const backToFeed = () => page.locator("#back").click();
  const isPhone = (page.viewportSize()?.width ?? 0) < 880;
  await look("feed before the vent");
  await visitor.press(visitor.feed, labels.vent);
  await visitor.dialog.waitFor();
  await look("dialog");
  await visitor.fillIn(vents[visitor.locale], vents[visitor.locale]);
  await visitor.in(visitor.answer, t["action.share"]).waitFor();
  await look("result");
  await visitor.press(visitor.answer, t["action.add-fact"]);
  await visitor.dialog.waitFor();
  await look("facts");
  await page.keyboard.press("Escape");
  await visitor.share();
  await look("preview");
  await visitor.choose(t["action.put-back"], 1);
  await look("question");
  await visitor.press(visitor.answer, t["action.no"]);
  await visitor.in(visitor.answer, t["action.publish-now"]).waitFor();
  await visitor.publishNow();
  await look("receipt");
  if (isPhone) await backToFeed();
  await visitor.posts.last().waitFor();
  await look("feed with the post");
  await visitor.openMine();
  await look("mine");
  if (isPhone) await backToFeed();
  await page.locator("#help").click();
  await says(visitor.panel, t["help.heading"]);
  await look("help");
}

const desktop = { viewport: { width: 1280, height: 900 } };
const tablet = { viewport: { width: 820, height: 1100 }, hasTouch: true };
const screens = [
  ["en", "light", "360 px", phone],
  ["pl", "light", "360 px", phone],
  ["lt", "dark", "360 px", phone],
  ["en", "light", "desktop", desktop],
  ["pl", "dark", "desktop", desktop],
  ["lt", "light", "820 px", tablet],
] as const;

describe.skipIf(!hasBrowser)(`access to the page${skippedBecause}`, { timeout: 60_000 }, () => {
  it.each(screens)(
    "%s, %s, %s: every control has a name, every text is legible, nothing lies off the screen",
    async (...screen) => {
      const [locale, colorScheme, , size] = screen;
      const visitor = await come("Anna", locale, { ...size, colorScheme });
      const found: string[] = [];
      await walk(visitor, async (view) => {
        const here = [...(await visitor.obstacles()), ...(await visitor.faintTexts())];
        found.push(...here.map((obstacle) => `${view}: ${obstacle}`));
      });
      expect(found).toEqual([]);
      await visitor.leave();
    },
  );
});

describe.skipIf(!hasBrowser)(`the page on a phone${skippedBecause}`, { timeout: 60_000 }, () => {
  const heightOf = async (visitor: Visitor, place: string) =>
    (await visitor.page.locator(place).boundingBox())?.height ?? 0;

  it.each(["en", "pl", "lt"] as const)("leaves three quarters of the screen to the posts (%s)", async (locale) => {
    const visitor = await come("Tomas", locale, phone);
    expect(await heightOf(visitor, "#feed")).toBeGreaterThan(phone.viewport.height * 0.65);
    await visitor.vent(vents[locale]);
    await visitor.page.locator("#back").click();
    expect(await heightOf(visitor, "#feed")).toBeGreaterThan(phone.viewport.height * 0.75);
    await visitor.leave();
  });

  it("gives the line for commands its room when it is used, and moves no button by that", async () => {
    const visitor = await come("Tomas", "en", phone);
    const { page } = visitor;
    const line = page.locator("#command");
    const widthOf = async () => (await line.boundingBox())?.width ?? 0;
    await visitor.vent("The client does not pay the overdue invoice.");
    await page.locator("#back").click();
    const [vent, peek] = [page.locator("#vent"), page.locator("#peek")];
    const place = await vent.boundingBox();
    expect(await widthOf()).toBeLessThan(100);
    await line.tap();
    expect(await widthOf()).toBeGreaterThan(250);
    await line.fill("/calm He shouts at me.");
    expect(await vent.boundingBox()).toEqual(place);
    await page.locator("#feed").tap({ position: { x: 5, y: 300 } });
    expect(await widthOf()).toBeGreaterThan(250);
    await line.fill("");
    await line.blur();
    await peek.waitFor();
    expect(await vent.boundingBox()).toEqual(place);
    await visitor.leave();
  });

  it("shows beside the line for commands that an answer is under way", async () => {
    const visitor = await come("Tomas", "en", phone);
    const { page, labels } = visitor;
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/*", async (route) => {
      if (route.request().method() === "POST") await held;
      await route.continue();
    });
    await page.locator("#command").fill("/calm The client does not pay the overdue invoice.");
    await page.keyboard.press("Enter");
    await says(page.locator("#peek"), labels.working);
    expect(await page.locator("#peek").isVisible()).toBe(true);
    letThrough();
    await says(visitor.answer, visitor.t["result.replies"]);
    await visitor.leave();
  });

  it("asks for neither of the two texts of a vent as if it were the less important one", async () => {
    const visitor = await come("Tomas", "en", phone);
    const { labels, t } = visitor;
    await visitor.press(visitor.feed, labels.vent);
    await visitor.dialog.waitFor();
    expect(await visitor.dialog.locator(".optional").count()).toBe(0);
    await visitor.fillIn("", "Your invoice is a joke, I won't pay it before you change the logo once more.");
    await says(visitor.answer, t["result.replies"]);
    await visitor.page.locator("#back").click();
    await visitor.press(visitor.feed, labels.draft);
    await visitor.dialog.waitFor();
    expect(await visitor.dialog.locator(".optional").count()).toBe(1);
    await visitor.leave();
  });
});

describe.skipIf(!hasBrowser)(`the page to a screen reader${skippedBecause}`, { timeout: 60_000 }, () => {
  it.each(["en", "pl", "lt"] as const)(
    "names each of the six questions and says what is answered (%s)",
    async (locale) => {
      const visitor = await come("Anna", locale);
      const { t } = visitor;
      await visitor.vent(vents[locale]);
      await visitor.press(visitor.answer, t["action.fair"]);
      const ids = ["domain", "promise", "cause", "proportion", "manner", "goodwill"] as const;
      const groupOf = (id: (typeof ids)[number]) =>
        visitor.answer.getByRole("group", { name: t[`fair.${id}`], exact: true });
      for (const id of ids) {
        await groupOf(id).waitFor();
        expect(await groupOf(id).getByRole("button", { pressed: false }).count()).toBeGreaterThanOrEqual(2);
      }
      await visitor.press(groupOf("cause"), t["fair.answer.us"]);
      const given = groupOf("cause").getByRole("button", { pressed: true });
      await says(given, t["fair.answer.us"]);
      expect(await hasFocus(given)).toBe(true);
      await given.click();
      await given.waitFor({ state: "detached" });
      await visitor.leave();
    },
  );
});

describe.skipIf(!hasBrowser)(`the page by keyboard${skippedBecause}`, { timeout: 60_000 }, () => {
  it("can skip to the posts and to the private panel, and shows the focus at every stop", async () => {
    const visitor = await come("Kasia", "en");
    const { page, labels } = visitor;
    await visitor.vent("The client does not pay the overdue invoice.");
    for (const [label, place] of [
      [labels.skipToFeed, "#main"],
      [labels.skipToPrivate, "#private"],
    ] as const) {
      const skip = page.getByRole("link", { name: label, exact: true });
      await skip.focus();
      expect(await skip.isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      expect(await hasFocus(page.locator(place))).toBe(true);
    }
    await visitor.tabTo(visitor.in(visitor.panel, visitor.t["action.not-ok"]));
    await visitor.leave();
  });

  it("gives the focus back to the button that opened a dialog, and keeps it inside while it is open", async () => {
    const visitor = await come("Kasia", "en");
    const { page, t } = visitor;
    await visitor.publish("The client does not pay the overdue invoice.");
    const reply = visitor.in(visitor.posts.last(), t["action.reply"]);
    await reply.waitFor();
    for (const opener of [page.locator("#vent"), reply]) {
      await opener.focus();
      await page.keyboard.press("Enter");
      await visitor.dialog.waitFor();
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press("Tab");
        const isOutside = await hasFocus(page.locator("main *, #private *, header *"));
        expect(isOutside).toBe(false);
      }
      await page.keyboard.press("Escape");
      await visitor.dialog.waitFor({ state: "detached" });
      expect(await hasFocus(opener)).toBe(true);
    }
    await visitor.leave();
  });

  it("never cuts a text that is too long: it says by how much, refuses to send it, and takes it when it is shorter", async () => {
    const visitor = await come("Kasia", "en");
    const { labels } = visitor;
    await visitor.press(visitor.feed, labels.vent);
    const field = visitor.dialog.locator("textarea").first();
    await field.fill("word ".repeat(1205));
    await says(visitor.dialog, "25 characters too many");
    await visitor.dialog.locator("button[type=submit]").click();
    await says(visitor.dialog.getByRole("alert"), labels.tooLong);
    expect(await hasFocus(field)).toBe(true);
    expect(await field.inputValue()).toHaveLength(6025);
    await visitor.fillIn("The client does not pay the overdue invoice.");
    await visitor.in(visitor.answer, visitor.t["action.share"]).waitFor();
    await visitor.leave();
  });

  it("speaks the browser's language at the first visit, and the chosen one from then on", async () => {
    const visitor = await Visitor.come(browser, serving.address, "Anna", "lt", { locale: "lt-LT" });
    const language = () => visitor.page.locator("html").getAttribute("lang");
    expect(await language()).toBe("lt");
    await says(visitor.feed, visitor.labels.vent);
    await visitor.page.locator("#locale").selectOption("en");
    await visitor.page.reload();
    await visitor.page.locator("#loading").waitFor({ state: "hidden" });
    expect(await language()).toBe("en");
    await visitor.leave();
  });

  it("answers a plain sentence in the command line with how to vent, and sends it nowhere", async () => {
    const visitor = await come("Kasia", "en");
    const sent: string[] = [];
    visitor.page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
    await visitor.page.locator("#command").fill("I hate this client");
    await visitor.page.keyboard.press("Enter");
    await says(visitor.page.locator("#command-problem"), visitor.labels.refusePlain);
    expect(await visitor.page.locator("#command").inputValue()).toBe("I hate this client");
    expect(sent).toEqual([]);
    await visitor.page.locator("#command").fill("/vent The client does not pay the overdue invoice.");
    await visitor.page.keyboard.press("Enter");
    await visitor.in(visitor.answer, visitor.t["action.share"]).waitFor();
    expect(await visitor.page.locator("#command").inputValue()).toBe("");
    await visitor.leave();
  });

  it("opens the answer over the feed on a phone, and the way back and the button to it both work", async () => {
    const visitor = await come("Kasia", "en", phone);
    const { page, labels } = visitor;
    await visitor.vent("The client does not pay the overdue invoice.");
    expect(await visitor.panel.getAttribute("role")).toBe("dialog");
    await page.goBack();
    expect(await visitor.panel.getAttribute("role")).toBeNull();
    await page.locator("#peek").click();
    await says(visitor.panel, labels.onlyYou);
    await page.keyboard.press("Escape");
    await expect.poll(() => visitor.panel.getAttribute("role")).toBeNull();
    await visitor.leave();
  });
});

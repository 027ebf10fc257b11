/** Moderation on the playground, from the seats of an author, of colleagues and of a moderator, in a real browser. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Locale } from "../../src/ports/platform.ts";
import { hasBrowser, launchBrowser, says, skippedBecause, until, Visitor } from "../support/browser.ts";
import { Home, type Serving, startServing } from "../support/process.ts";

const shots = process.env.VENTIL_SCREENSHOTS;

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(!hasBrowser)(`moderation on the playground${skippedBecause}`, () => {
  let home: Home;
  let serving: Serving;
  let visitors: Visitor[] = [];

  // A mute would reach from one story into the next.
  beforeEach(() => {
    home = new Home();
  });
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults);
    for (const visitor of visitors) await visitor.leave();
    visitors = [];
    await serving?.stop();
    home.remove();
    expect(faults).toEqual([]);
  });

  async function come(persona: string, options = {}, locale: Locale = "en"): Promise<Visitor> {
    const visitor = await Visitor.come(browser, serving.address, persona, locale, options);
    visitors.push(visitor);
    return visitor;
  }

  async function report(visitor: Visitor, text: string): Promise<void> {
    const post = visitor.page.locator("#posts article", { hasText: text });
    await visitor.press(post, visitor.t["action.report"]);
    await visitor.press(visitor.answer, visitor.t["action.yes-report"]);
    await says(visitor.answer, visitor.t["report.done"]);
  }

  const cardOf = (visitor: Visitor, text: string) => visitor.page.locator("#cards article", { hasText: text });

  it("takes a report to a card that only moderators see, and their acts to the post", { timeout: 90_000 }, async () => {
    serving = await startServing(home, { VENTIL_LOCALE: "en" });
    const [anna, tomas, robin] = [await come("Anna"), await come("Tomas"), await come("Robin")];
    const text = "The client with the blue door called nine times before lunch.";
    await anna.publish(text);
    await says(anna.answer, anna.t["publish.handed-in"]);
    await says(tomas.posts, text);
    await report(tomas, text);
    await robin.page.locator("#to-moderators").click();
    await cardOf(robin, text).waitFor();
    for (const staff of [anna, tomas]) {
      expect(await staff.page.locator("#channels").isVisible()).toBe(false);
      expect(await staff.page.locator("#cards").innerHTML()).toBe("");
      const answer = await fetch(`${serving.address}/cards?persona=${staff === anna ? "anna" : "tomas"}`);
      expect(answer.status).toBe(403);
    }
    expect(await cardOf(robin, text).innerText()).toContain("Reported by 1 person");
    expect(await cardOf(robin, text).innerText()).not.toMatch(/Anna|Tomas/);

    await robin.press(cardOf(robin, text), robin.t["mod.do.hide"]);
    await says(anna.posts, anna.t["post.hidden"]);
    expect(await anna.page.locator("#posts").innerText()).not.toContain("blue door");
    await robin.press(cardOf(robin, text), robin.t["mod.do.restore"]);
    await says(anna.posts, text);
    await robin.press(cardOf(robin, text), robin.t["mod.do.warn"]);
    await says(tomas.posts, tomas.t["post.warned"]);
    await tomas.press(tomas.feed, tomas.t["action.show-warned"]);
    await says(tomas.answer, text);
    const menu = cardOf(robin, text).locator(".menu");
    await menu.locator("select").selectOption({ label: robin.t["mod.mute.close"] });
    await robin.press(menu, robin.labels.apply);
    await says(cardOf(robin, text), "Its author is muted until");

    await anna.publish("Another one, about the garden of the same people.");
    await says(anna.answer, anna.t["publish.handed-in"]);
    await tomas.publish("A short one: the printer people again.");
    await says(tomas.posts, "printer people");
    expect(await tomas.page.locator("#posts").innerText()).not.toContain("garden");
    await anna.openMine();
    await says(anna.answer, anna.t["mine.post.waits"]);
    await robin.press(robin.page.locator("#moderators"), robin.labels.openDesk);
    await robin.press(robin.answer, robin.t["mod.words.change"]);
    await robin.fillIn("kowalski*\nblue door");
    await says(robin.answer, "kowalski*");
    if (shots !== undefined) await robin.page.screenshot({ path: `${shots}/moderators-1280.png` });
    expect(await robin.obstacles()).toEqual([]);
    expect(await robin.faintTexts()).toEqual([]);
  });

  it.each([
    ["en", "light", "She wants the third design for free, and by tonight.", "Leave out the hour."],
    ["pl", "dark", "Klientka chce trzeci projekt za darmo i to na dzisiaj.", "Usuń słowo „dzisiaj”."],
    ["lt", "dark", "Klientė nori trečio projekto nemokamai, ir dar šiandien.", "Išimk žodį „šiandien“."],
  ] as const)(
    "holds every post with REVIEW_MODE=all, on a small screen, in %s, %s",
    { timeout: 90_000 },
    async (...each) => {
      const [locale, colorScheme, text, why] = each;
      serving = await startServing(home, { VENTIL_LOCALE: locale, REVIEW_MODE: "all" });
      const anna = await come("Anna", {}, locale);
      const robin = await come("Robin", { viewport: { width: 360, height: 740 }, colorScheme }, locale);
      await anna.vent(text);
      await anna.share();
      await says(anna.answer, anna.t["preview.reviewed"]);
      await anna.publishNow();
      await says(anna.answer, anna.t["publish.handed-in"]);
      await robin.page.locator("#to-moderators").click();
      await says(cardOf(robin, text), robin.t["mod.card.review"]);
      expect(await anna.page.locator("#posts").innerText()).not.toContain(text);
      expect(await robin.obstacles()).toEqual([]);
      expect(await robin.faintTexts()).toEqual([]);
      if (shots !== undefined) await robin.page.screenshot({ path: `${shots}/${locale}-moderators-360.png` });

      await robin.press(cardOf(robin, text), robin.t["mod.do.reject"]);
      await robin.fillIn(why);
      await anna.openMine();
      await says(anna.answer, why);
      await robin.page.keyboard.press("Escape");
      await robin.page
        .locator("#back")
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await robin.press(cardOf(robin, text), robin.t["mod.do.take-back"]);
      await robin.page
        .locator("#back")
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await robin.press(cardOf(robin, text), robin.t["mod.do.approve"]);
      await says(anna.posts, text);
      await until(
        () => cardOf(robin, text).innerText(),
        (now) => now.includes(robin.t["mod.card.post"]),
      );
    },
  );
});

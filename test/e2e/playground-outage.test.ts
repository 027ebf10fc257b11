/** The page while its server dies and comes back: what was published, drafted or typed is still there. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, hasFocus, launchBrowser, says, skippedBecause, Visitor } from "../support/browser.ts";
import { Home, type Serving, startServing } from "../support/process.ts";

const published = "The client does not pay the invoice, and this one is published.";
const drafted = "The client does not pay the deposit either, this one is a draft.";
const typed = "The client shouted at me and called me an idiot, this one is still being typed.";

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function withServer(story: (home: Home, serving: Serving) => Promise<void>): Promise<void> {
  const home = new Home();
  try {
    await story(home, await startServing(home));
  } finally {
    home.remove();
  }
}

function startAgain(home: Home, { port }: Serving): Promise<Serving> {
  return startServing(home, { PLAYGROUND_PORT: String(port) });
}

/** The browser tries again every few seconds. */
async function connectedAgain({ page }: Visitor): Promise<void> {
  await page.locator("#banner:empty").waitFor({ state: "attached", timeout: 20_000 });
}

describe
  .skipIf(!hasBrowser)
  .concurrent(`the playground in a browser while its server is away${skippedBecause}`, { timeout: 60_000 }, () => {
    it("keeps what is typed in the open dialog through kill -9, sends it afterwards, and finds posts and drafts again", () =>
      withServer(async (home, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const colleague = await Visitor.come(browser, serving.address, "Tomas", "en");
        const { t, labels, page } = author;
        const banner = page.locator("#banner");
        await author.publish(published);
        await author.vent(drafted);
        await author.press(author.feed, labels.vent);
        const field = author.dialog.locator("textarea").first();
        await field.fill(typed);

        await serving.kill();
        await says(banner, labels.connectionLost);
        await page.keyboard.press("Control+Enter");
        await says(author.dialog.getByRole("alert"), labels.connectionLost);
        await says(author.dialog.getByRole("alert"), labels.notSent);
        expect(await field.inputValue()).toBe(typed);

        const again = await startAgain(home, serving);
        await connectedAgain(author);
        expect(await field.inputValue()).toBe(typed);
        await author.dialog.locator("button[type=submit]").click();
        await author.dialog.waitFor({ state: "detached" });
        await author.in(author.answer, t["action.share"]).waitFor();

        await author.openMine();
        const mine = await author.answer.innerText();
        for (const text of [published, drafted, typed]) expect(mine.split(text)).toHaveLength(2);
        await says(colleague.posts, published);
        expect(await colleague.posts.count()).toBe(1);
        await author.press(author.posts.first(), t["action.reply"]);
        await author.fillIn("And we go on in the same thread.");
        await author.publishNow();
        await says(colleague.posts, "And we go on in the same thread.");
        await author.leave();
        await colleague.leave();
        await again.stop();
      }));

    it("says on a phone, above the private answer, that the connection is lost", () =>
      withServer(async (_, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const { labels, page } = author;
        await page.setViewportSize({ width: 390, height: 800 });
        await author.vent(drafted);
        await serving.kill();
        const banner = page.locator("#banner");
        await says(banner, labels.connectionLost);
        const isOnTop = await banner.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2) === element;
        });
        expect(isOnTop).toBe(true);
        await author.leave();
      }));

    it("makes one draft of a form whose answer got lost, however often it is sent again", () =>
      withServer(async (_, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const { labels, t, page } = author;
        // The request arrives, its answer does not: as when the connection breaks in between.
        let lost = 0;
        await page.route("**/events", async (route) => {
          if (lost > 1 || !(route.request().postData() ?? "").includes('"form"')) return route.continue();
          lost += 1;
          await route.fetch();
          await route.abort("connectionreset");
        });
        await author.press(author.feed, labels.vent);
        const field = author.dialog.locator("textarea").first();
        await field.fill(typed);
        await author.dialog.locator("button[type=submit]").click();
        await says(author.dialog.getByRole("alert"), labels.notSent);
        await author.dialog.locator("button[type=submit]").click();
        await says(author.dialog.getByRole("alert"), labels.notSent);
        await author.dialog.locator("button[type=submit]").click();
        await author.dialog.waitFor({ state: "detached" });
        expect(lost).toBe(2);
        await author.openMine();
        expect((await author.panel.innerText()).split(t["mine.draft.vent"])).toHaveLength(2);
        await author.leave();
        await serving.stop();
      }));

    it("asks before a reload throws away what is typed, and keeps it when the dialog is closed and opened again", () =>
      withServer(async (_, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const { labels, page } = author;
        const vent = page.locator("#vent");
        await vent.click();
        await author.dialog.waitFor();
        await page.keyboard.type(typed);
        const asked = page.waitForEvent("dialog");
        const reload = page.reload({ timeout: 2_000 }).catch(() => undefined);
        const question = await asked;
        expect(question.type()).toBe("beforeunload");
        await question.dismiss();
        await reload;
        await page.keyboard.press("Escape");
        await author.dialog.waitFor({ state: "detached" });
        expect(await hasFocus(vent)).toBe(true);
        await vent.click();
        await says(author.dialog, labels.restored);
        expect(await author.dialog.locator("textarea").first().inputValue()).toBe(typed);
        await author.leave();
        await serving.stop();
      }));

    it("sends by itself what was handed in while it was trying", () =>
      withServer(async (home, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const { labels, page, t } = author;
        await author.press(author.feed, labels.vent);
        await author.dialog.locator("textarea").first().fill(typed);
        await page.route("**/stream*", (route) => route.abort());
        await serving.kill();
        await says(page.locator("#banner"), labels.connectionLost);
        const again = await startAgain(home, serving);
        await page.keyboard.press("Control+Enter");
        await says(author.dialog.getByRole("alert"), labels.connectionLost);
        await page.unroute("**/stream*");
        await author.dialog.waitFor({ state: "detached" });
        await author.in(author.answer, t["action.share"]).waitFor();
        expect(await page.locator("#notice").innerText()).toBe("");
        await author.openMine();
        expect((await author.panel.innerText()).split(t["mine.draft.vent"])).toHaveLength(2);
        await author.leave();
        await again.stop();
      }));

    it("says that a click did not get through while the server is away, and goes on by itself afterwards", () =>
      withServer(async (home, serving) => {
        const author = await Visitor.come(browser, serving.address, "Anna", "en");
        const { t, labels, page } = author;
        await author.vent(drafted);
        await serving.kill();
        await says(page.locator("#banner"), labels.connectionLost);
        await author.press(author.answer, t["action.share"]);
        await says(page.locator("#notice"), labels.connectionLost);
        await says(page.locator("#notice"), labels.notDone);
        const again = await startAgain(home, serving);
        await connectedAgain(author);
        await author.share();
        await says(author.answer, drafted);
        await author.leave();
        await again.stop();
      }));
  });

/** What people type is words to the page, whatever it looks like to a browser (anonymity 9). */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser, skippedBecause, Visitor } from "../support/browser.ts";
import { Home, type Serving, startServing } from "../support/process.ts";

const bait = '<img src="/stolen.png" alt="bait"><b>bold</b><a href="/stolen">bait</a>';

describe.skipIf(!hasBrowser)(`markup on the page${skippedBecause}`, () => {
  const home = new Home();
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    [browser, serving] = [await launchBrowser(), await startServing(home, { VENTIL_LOCALE: "en" })];
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
    home.remove();
  });

  it("is shown as it was typed, in the preview and to colleagues, and nothing of it is fetched", async () => {
    const author = await Visitor.come(browser, serving.address, "Anna", "en");
    const colleague = await Visitor.come(browser, serving.address, "Tomas", "en");
    const fetched: string[] = [];
    for (const { page } of [author, colleague]) page.on("request", (request) => fetched.push(request.url()));
    await author.vent(`The client wants it all again for free ${bait}`);
    await author.share();
    const drawn = ({ page }: Visitor) => page.locator("#private, main").locator("img, b, a[href='/stolen']").count();
    expect(await drawn(author)).toBe(0);
    expect(await author.previewText()).toContain("<b>bold</b>");
    await author.publishNow();
    const post = colleague.posts.last();
    await post.getByText("all again for free").first().waitFor();
    expect(await drawn(colleague)).toBe(0);
    expect(await post.innerText()).toContain("<b>bold</b>");
    expect(fetched.filter((url) => url.includes("stolen"))).toEqual([]);
  }, 60_000);
});

/** A real Chromium, and people who use the page in it. Where none is installed, those tests are skipped and say so. */
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { pageStrings } from "../../adapters/web/page-strings.ts";
import { textsFor } from "../../src/i18n/catalogue.ts";
import type { Locale } from "../../src/ports/platform.ts";

const executablePath = "/usr/bin/chromium";

const checksScript = fileURLToPath(new URL("../e2e/page-checks.js", import.meta.url));

export const hasBrowser = existsSync(executablePath);

/** To be put behind the name of what is tested. */
export const skippedBecause = hasBrowser ? "" : ` (skipped: no Chromium at ${executablePath})`;

const waitMs = 30_000;
const mostStops = 80;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** One person at the page, in a browser context of their own. */
export class Visitor {
  readonly page: Page;
  readonly locale: Locale;
  readonly feed: Locator;
  readonly panel: Locator;
  readonly dialog: Locator;
  /** What went wrong in the page itself; failed requests are not meant. */
  readonly faults: string[] = [];

  private constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.feed = page.locator("main");
    this.panel = page.locator("#private");
    this.dialog = page.locator("dialog[open]");
    page.setDefaultTimeout(waitMs);
    page.on("pageerror", ({ message }) => this.faults.push(message));
    page.on("console", (line) => {
      if (/Content Security Policy|Refused to/.test(line.text())) this.faults.push(line.text());
    });
  }

  /** @param persona as the page names them: "Anna". @param locale the server's: the page starts in it. */
  static async come(
    browser: Browser,
    address: string,
    persona: string,
    locale: Locale,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addInitScript({ path: checksScript });
    const visitor = new Visitor(await context.newPage(), locale);
    await visitor.page.goto(address);
    await visitor.actAs(persona);
    await visitor.page.locator("#loading").waitFor({ state: "hidden" });
    return visitor;
  }

  async actAs(persona: string): Promise<void> {
    const select = this.page.locator("#persona");
    const name = await select.locator("option", { hasText: persona }).textContent();
    await select.selectOption({ label: name ?? "" });
  }

  /** The words of the product in this person's language. */
  get t() {
    return textsFor(this.locale);
  }

  /** The page's own labels in this person's language. */
  get labels() {
    return pageStrings[this.locale];
  }

  /** What was answered last, in the panel that only this person sees. */
  get answer(): Locator {
    return this.panel.locator("article").first();
  }

  get replies(): Locator {
    return this.answer.locator("figure.copyable .text");
  }

  get posts(): Locator {
    return this.feed.locator("article");
  }

  in(place: Locator, name: string): Locator {
    return place.getByRole("button", { name, exact: true });
  }

  async press(place: Locator, name: string): Promise<void> {
    await this.in(place, name).first().click();
  }

  /** Opens the form, fills it in and sends it; resolves when the dialog has closed. */
  async fillIn(...values: string[]): Promise<void> {
    await this.dialog.waitFor();
    const fields = this.dialog.locator("textarea, input");
    for (const [index, value] of values.entries()) await fields.nth(index).fill(value);
    await this.dialog.locator("button[type=submit]").click();
    await this.dialog.waitFor({ state: "detached" });
  }

  /** From the button to the private result with its replies. */
  async vent(...values: string[]): Promise<void> {
    await this.press(this.feed, this.labels.vent);
    await this.fillIn(...values);
    await this.in(this.answer, this.t["action.share"]).waitFor();
  }

  /** From the private result to the preview. */
  async share(): Promise<void> {
    await this.press(this.answer, this.t["action.share"]);
    await this.in(this.answer, this.t["action.publish-now"]).waitFor();
  }

  async publishNow(): Promise<void> {
    await this.press(this.answer, this.t["action.publish-now"]);
    await this.in(this.answer, this.t["action.publish-now"]).waitFor({ state: "detached" });
  }

  async publish(text: string): Promise<void> {
    await this.vent(text);
    await this.share();
    await this.publishNow();
  }

  /** Chooses from a menu under the answer and applies it. @param choice a label, or the place in the list from 1 */
  async choose(menu: string, choice: string | number): Promise<void> {
    const place = this.answer.locator(".menu", { has: this.page.getByLabel(menu, { exact: true }) });
    await place.locator("select").selectOption(typeof choice === "number" ? { index: choice } : { label: choice });
    await this.press(place, this.labels.apply);
  }

  async openMine(): Promise<void> {
    await this.page.locator("#mine").click();
    await this.panel.getByRole("heading", { name: this.t["mine.heading"], exact: true }).waitFor();
  }

  /** Presses Tab until `target` has the focus; at every stop something must show where the focus is. */
  async tabTo(target: Locator): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.page.keyboard.press("Tab");
      expect(await this.page.evaluate("pageChecks.hiddenFocus()")).toBeNull();
      if (await hasFocus(target)) return;
    }
    throw new Error("not to be reached by keyboard");
  }

  /** What the preview promises, as it is seen. */
  previewText(): Promise<string> {
    return this.page.evaluate("pageChecks.previewText()");
  }

  /** What a person with a screen reader, a keyboard or a small screen would trip over, one line each. */
  obstacles(): Promise<string[]> {
    return this.page.evaluate("pageChecks.obstacles()");
  }

  /** Texts with too little contrast. */
  faintTexts(): Promise<string[]> {
    return this.page.evaluate("pageChecks.faintTexts()");
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** Waits until `locator` says `text`. */
export async function says(locator: Locator, text: string | RegExp): Promise<void> {
  await locator.filter({ hasText: text }).first().waitFor();
}

export async function hasFocus(locator: Locator): Promise<boolean> {
  return (await locator.and(locator.page().locator(":focus")).count()) > 0;
}

/** Reads again and again until what was read is `wanted`. @throws when it takes too long, with what was read last. */
export async function until<Read>(read: () => Promise<Read>, wanted: (now: Read) => boolean): Promise<Read> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const now = await read();
    if (wanted(now)) return now;
    if (Date.now() > deadline) throw new Error(`still: ${String(now)}`);
    await setTimeout(50);
  }
}

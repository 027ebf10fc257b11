/** Themes on the playground, in each language and a real browser: the digest, its picture, the house view and its answers. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "../../src/ports/platform.ts";
import { hasBrowser, hasFocus, launchBrowser, says, skippedBecause, Visitor } from "../support/browser.ts";
import { type Home, type Serving, startServing } from "../support/process.ts";
import { givenUp, themedHome, themedVariables } from "../support/themed-home.ts";

const shots = process.env.VENTIL_SCREENSHOTS;

const words = {
  en: {
    changed: "From now on every invoice asks for half in advance.",
    cant: "Invoices stay at 30 days.",
    reason: "The supplier needs ten days, and we have no second one.",
  },
  pl: {
    changed: "Od teraz przy każdej fakturze prosimy o połowę z góry.",
    cant: "Termin płatności zostaje: 30 dni.",
    reason: "Dostawca potrzebuje dziesięciu dni, a drugiego nie mamy.",
  },
  lt: {
    changed: "Nuo šiol kiekvienoje sąskaitoje prašome pusės iš anksto.",
    cant: "Mokėjimo terminas lieka 30 dienų.",
    reason: "Tiekėjui reikia dešimties dienų, o kito neturime.",
  },
} as const satisfies Record<Locale, unknown>;

const phone = { viewport: { width: 320, height: 700 } };
const dark = { colorScheme: "dark" } as const;
const inOrder = { concurrent: false, timeout: 60_000 };
const locales = ["en", "pl", "lt"] as const;

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.skipIf(!hasBrowser).concurrent.each(locales)(`themes in a browser, %s${skippedBecause}`, (locale) => {
  const said = words[locale];
  let home: Home;
  let serving: Serving;
  let visitors: Visitor[] = [];

  beforeAll(async () => {
    home = themedHome();
    serving = await startServing(home, { ...themedVariables, VENTIL_LOCALE: locale });
  });
  afterAll(async () => {
    await serving?.stop();
    home?.remove();
  });
  afterEach(async () => {
    const faults = visitors.flatMap((visitor) => visitor.faults);
    for (const visitor of visitors) await visitor.leave();
    visitors = [];
    expect(faults).toEqual([]);
  });

  async function come(persona: string, options = {}): Promise<Visitor> {
    const visitor = await Visitor.come(browser, serving.address, persona, locale, options);
    visitors.push(visitor);
    return visitor;
  }

  async function shoot({ page }: Visitor, name: string): Promise<void> {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${locale}-${name}.png` });
  }

  async function command(visitor: Visitor, text: string): Promise<void> {
    await visitor.page.locator("#command").fill(text);
    await visitor.page.keyboard.press("Enter");
  }

  /** From the house view to the form for the theme that is first in the list. */
  async function openForm(robin: Visitor, kind: "changed" | "trying" | "cant"): Promise<void> {
    await command(robin, "/vent did");
    await says(robin.answer, robin.t["did.choose"]);
    await robin.choose(robin.t["did.theme"], robin.t["situation.late-payment"]);
    await robin.press(robin.answer, robin.t[`did.choose.${kind}`]);
    await robin.dialog.waitFor();
  }

  it("posts the digest, with a picture that says in words what it shows", inOrder, async () => {
    const anna = await come("Anna");
    const { t } = anna;
    const digest = anna.posts.first();
    await says(digest, t["digest.helps"]);
    await says(digest, t["digest.suggestion"]);
    const picture = digest.getByRole("img", { name: t["chart.heading"] });
    expect(await picture.locator("title").textContent()).toBe(t["chart.heading"]);
    const described = (await picture.locator("desc").textContent()) ?? "";
    for (const situation of ["scope-creep", "late-payment", "reputation-threat"] as const)
      expect(described).toContain(t[`situation.${situation}`]);
    const inWords = digest.locator("details");
    expect(await inWords.locator("ul").isVisible()).toBe(false);
    await anna.tabTo(inWords.locator("summary"));
    await anna.page.keyboard.press("Enter");
    expect(await inWords.locator("li").allInnerTexts()).toEqual(
      described
        .replace(`${t["chart.heading"]}. `, "")
        .split(/(?<=[^ ]{2})\. |\.$/)
        .filter((row) => row !== ""),
    );
    expect(await anna.obstacles()).toEqual([]);
    expect(await anna.faintTexts()).toEqual([]);
    await shoot(anna, "digest-1280");
  });

  it.each([
    ["light", {}],
    ["dark", dark],
  ] as const)("shows digest and house view on a narrow screen, %s", inOrder, async (look, options) => {
    const anna = await come("Anna", { ...phone, ...options });
    await says(anna.posts.first(), anna.t["digest.suggestion"]);
    await anna.posts.first().locator("svg").scrollIntoViewIfNeeded();
    expect(await anna.obstacles()).toEqual([]);
    expect(await anna.faintTexts()).toEqual([]);
    await shoot(anna, `digest-320-${look}`);
    await command(anna, "/vent themes");
    await says(anna.answer, anna.t["digest.helps"]);
    expect(await anna.answer.innerText()).not.toContain(anna.t["house.heading"]);
    expect(await anna.obstacles()).toEqual([]);
    await shoot(anna, `themes-320-${look}`);

    const robin = await come("Robin", { ...phone, ...options });
    await command(robin, "/vent themes");
    await says(robin.answer, robin.t["house.heading"]);
    await says(robin.answer, robin.t["house.uncovered"]);
    expect(await robin.obstacles()).toEqual([]);
    expect(await robin.faintTexts()).toEqual([]);
    await shoot(robin, `house-320-${look}`);
  });

  it("takes what was changed from the house view to the channel, by keyboard alone", inOrder, async () => {
    const [robin, anna] = [await come("Robin"), await come("Anna")];
    const { page, t } = robin;
    await robin.tabTo(page.locator("#command"));
    await page.keyboard.type("/vent themes");
    await page.keyboard.press("Enter");
    await says(robin.answer, t["house.heading"]);
    await shoot(robin, "house-1280");
    await robin.tabTo(robin.in(robin.answer, t["did.start"]));
    await page.keyboard.press("Enter");
    await says(robin.answer, t["did.choose"]);
    await robin.tabTo(robin.answer.getByLabel(t["did.theme"]));
    await page.keyboard.type(t["situation.late-payment"].slice(0, 3));
    await robin.tabTo(robin.in(robin.answer, robin.labels.apply));
    await page.keyboard.press("Enter");
    await robin.tabTo(robin.in(robin.answer, t["did.choose.changed"]));
    await page.keyboard.press("Enter");
    await robin.dialog.waitFor();
    expect(await hasFocus(page.getByLabel(t["did.field.changed"]))).toBe(true);
    await page.keyboard.type(said.changed);
    await shoot(robin, "form-changed-1280");
    await page.keyboard.press("Control+Enter");
    await says(robin.answer, t["did.preview"]);
    expect(await anna.page.locator("#posts").innerText()).not.toContain(said.changed);
    await robin.tabTo(robin.in(robin.answer, t["action.publish-now"]));
    await page.keyboard.press("Enter");
    await says(robin.answer, t["did.done"]);
    await says(anna.posts, said.changed);
    expect(await anna.page.locator("#posts").innerText()).not.toContain("Robin");
    expect(await robin.obstacles()).toEqual([]);
  });

  it("refuses a no without a reason, and hands back what was typed", inOrder, async () => {
    const robin = await come("Robin", phone);
    const { t } = robin;
    await openForm(robin, "cant");
    await robin.fillIn(said.cant, "…");
    await says(robin.answer, t["did.reason-missing"]);
    expect(await robin.obstacles()).toEqual([]);
    await shoot(robin, "no-reason-320");
    await robin.press(robin.answer, t["action.edit-text"]);
    await robin.dialog.waitFor();
    expect(await robin.dialog.locator("textarea").first().inputValue()).toBe(said.cant);
    expect(await robin.obstacles()).toEqual([]);
    await shoot(robin, "form-cant-320");
    await robin.fillIn(said.cant, said.reason);
    await says(robin.answer, said.reason);
    await robin.press(robin.answer, t["action.publish-now"]);
    await says(robin.answer, t["did.done"]);
  });

  it("asks people whether it helped, and takes each answer back or changes it", inOrder, async () => {
    const [robin, kasia] = [await come("Robin"), await come("Kasia", dark)];
    const { t } = kasia;
    await openForm(robin, "trying");
    await robin.fillIn(said.changed);
    await robin.press(robin.answer, t["action.publish-now"]);
    await says(robin.answer, t["did.done"]);
    const post = kasia.posts.filter({ hasText: t["did.kind.trying"] }).last();
    await kasia.press(post, t["did.helped"]);
    await says(kasia.panel, t["did.vote.counted"](5));
    await kasia.page.waitForTimeout(2_100);
    await kasia.press(post, t["did.helped"]);
    await says(kasia.panel, t["vote.taken-back"]);
    await kasia.press(post, t["did.not"]);
    await says(kasia.panel, t["did.vote.counted"](5));
    expect(await post.innerText()).not.toMatch(/Kasia|: 1\b/);
    expect(await kasia.obstacles()).toEqual([]);
    expect(await kasia.faintTexts()).toEqual([]);
    await shoot(kasia, "voted-1280-dark");
  });

  it("says which answer did not get to the channel, and posts it again on request, by keyboard", inOrder, async () => {
    const [robin, anna] = [await come("Robin", { ...phone, ...dark }), await come("Anna")];
    const { page, t } = robin;
    await command(robin, "/vent themes");
    await says(robin.answer, t["did.unposted.failed"](t["situation.ghosting"]));
    expect(await robin.obstacles()).toEqual([]);
    expect(await robin.faintTexts()).toEqual([]);
    await shoot(robin, "unposted-320-dark");
    await robin.tabTo(robin.in(robin.answer, t["action.publish-again"]));
    await page.keyboard.press("Enter");
    await says(robin.answer, t["did.done"]);
    await says(anna.posts, givenUp);
    await command(anna, "/vent themes");
    await says(anna.answer, t["digest.helps"]);
    expect(await anna.answer.innerText()).not.toContain(t["action.publish-again"]);
  });

  it("lets nobody else answer a theme", inOrder, async () => {
    const anna = await come("Anna");
    await command(anna, "/vent did");
    await says(anna.answer, anna.t["did.outside"]);
  });
});

/** A form of a vent in which only the client's words stand: advice on them, in private, and nothing of it lost. */
import { afterEach, expect, it } from "vitest";
import { locales, textsFor } from "../../../src/i18n/catalogue.ts";
import type { Message } from "../../../src/ports/platform.ts";
import { buttonValue, Harness, textOf } from "../../support/harness.ts";

const words = {
  en: "Your invoice is a joke, I won't pay it before you change the logo once more.",
  pl: "Ta faktura to żart, nie zapłacę, dopóki jeszcze raz nie zmienicie logo.",
  lt: "Jūsų sąskaita juokinga, nemokėsiu, kol dar kartą nepakeisite logotipo.",
};

let harness: Harness;
afterEach(() => harness.dispose());

const repliesIn = (message: Message | null) =>
  (message?.blocks ?? []).flatMap((block) => (block.type === "copyable" ? [block.text] : []));
const form = () => harness.platform.forms.at(-1)?.form;

it.each(locales)(
  "is answered with replies, and can't be published: nothing of it is the author's (%s)",
  async (locale) => {
    harness = new Harness({ locale });
    const anna = harness.person("anna");
    await anna.click("vent", "");
    expect(form()?.fields.map(({ name, optional }) => [name, optional])).toEqual([
      ["what", true],
      ["client", true],
    ]);
    await anna.submit("vent", "", { what: " ", client: words[locale] });
    expect(repliesIn(anna.last())).toHaveLength(3);
    expect(buttonValue(anna.last(), "share")).toBeUndefined();
    await anna.press("rewrite");
    expect(form()?.fields.map(({ name, value }) => [name, value])).toEqual([
      ["client", words[locale]],
      ["what", ""],
    ]);
  },
);

it("takes the place of the vent whose own words were taken out again", async () => {
  harness = new Harness();
  const anna = harness.person("anna");
  await anna.submit("vent", "", { what: "I can't stand Bartek any longer.", client: words.en });
  const draft = buttonValue(anna.last(), "rewrite") ?? "";
  await anna.submit("vent", draft, { what: "", client: words.en });
  expect(repliesIn(anna.last())).toHaveLength(3);
  const mine = textOf(await anna.command("vent", "mine"));
  expect(mine).toContain(textsFor("en")["mine.draft.calm"]);
  expect(mine).not.toContain(textsFor("en")["mine.draft.vent"]);
});

it.each(locales)("with nothing in either, says what to do, and the form is one click away (%s)", async (locale) => {
  harness = new Harness({ locale });
  const anna = harness.person("anna");
  expect(textOf(await anna.submit("vent", "", { what: " ", client: "" }))).toContain(textsFor(locale)["refused.empty"]);
  await anna.press("rewrite");
  expect(form()?.form).toBe("vent");
  expect(textOf(await anna.command("vent", "mine"))).toContain(textsFor(locale)["mine.empty"]);
});

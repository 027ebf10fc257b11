/** A text that a check holds where nobody reviews: its author reads why, in their language, and brings it through alone. */
import { afterEach, describe, expect, it } from "vitest";
import { buttonValue, handIn, type Moderated, mine, openModerated, textOf } from "../../support/moderated.ts";

let desk: Moderated;
afterEach(() => desk.harness.dispose());

const cases = [
  [
    "en",
    "That retard did not pay again.",
    "Runs down a whole group of people: retard",
    "That client did not pay again.",
  ],
  ["pl", "Ten kacap znowu nie zapłacił.", "Poniża całą grupę ludzi: kacap", "Ten klient znowu nie zapłacił."],
  ["lt", "Tas kacapas vėl nesumokėjo.", "Žemina visą žmonių grupę: kacapas", "Tas klientas vėl nesumokėjo."],
] as const;

const onlyYou = {
  en: "Only you see why. Edit it, and it is checked anew.",
  pl: "Powód widzisz tylko ty. Popraw tekst, a zostanie sprawdzony od nowa.",
  lt: "Priežastį matai tik tu. Pataisyk tekstą, ir jis bus patikrintas iš naujo.",
};

describe("with REVIEW_MODE=off, a held text", () => {
  it.each(cases)(
    "tells its author why and what to do, and appears once it is mended: %s",
    async (locale, bad, why, good) => {
      desk = openModerated({}, { locale });
      const anna = desk.harness.person("anna");
      await handIn(anna, bad);
      await desk.harness.pass(1000);
      expect([...desk.feed(), ...desk.cards()]).toEqual([]);
      const shown = await mine(anna);
      expect(shown).toContain(why);
      expect(shown).toContain(onlyYou[locale]);
      const entry = buttonValue(anna.last(), "edit") ?? "";
      await anna.submit("edit", entry, { what: good, client: "" });
      await anna.press("publish-now");
      await desk.harness.pass(1000);
      expect(textOf(desk.post(good))).not.toContain(bad);
    },
  );

  it("can be dropped by its author, and nothing of it is left", async () => {
    desk = openModerated({}, { locale: "en" });
    const anna = desk.harness.person("anna");
    await handIn(anna, cases[0][1]);
    await mine(anna);
    await anna.press("drop");
    expect(await mine(anna)).not.toContain("did not pay again");
    expect(desk.feed()).toEqual([]);
  });
});

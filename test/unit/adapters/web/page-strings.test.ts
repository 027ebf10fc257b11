/** The page's labels: what one of them sends people to is called there what it is called on the page. */
import { describe, expect, it } from "vitest";
import { pageStrings } from "../../../../adapters/web/page-strings.ts";
import { textsFor } from "../../../../src/i18n/catalogue.ts";

describe.each(["en", "pl", "lt"] as const)("the page's labels, %s", (locale) => {
  const labels = pageStrings[locale];

  it("call the place of one's own texts as its button does", () => {
    const t = textsFor(locale);
    expect(labels.mine).toBe(t["mine.heading"]);
    for (const sentence of [labels.interrupted, t["did.outside"]]) expect(sentence).toContain(labels.mine);
  });

  it("tell whoever types without a command how the same text is taken", () => {
    expect(labels.refusePlain).toContain("/vent");
  });
});

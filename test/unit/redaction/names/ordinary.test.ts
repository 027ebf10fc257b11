/** Months and towns are known in their cases, and words that only begin like them are not taken for them. */
import { describe, expect, it } from "vitest";
import { isOrdinaryForm } from "../../../../src/redaction/names/ordinary.ts";
import { fold } from "../../../../src/redaction/words.ts";

describe("isOrdinaryForm", () => {
  it.each([
    "lutego lutym kwietnia maja czerwca lipcu sierpnia grudnia",
    "sausio vasario kovo gegužės birželį liepos rugpjūtis spalio lapkričio gruodį",
    "Vilniaus Vilniuje vilniečių Unii Suwałk Monako",
  ])("knows the forms in %j", (forms) => {
    expect(forms.split(" ").filter((form) => !isOrdinaryForm(fold(form)))).toEqual([]);
  });

  it("leaves names that begin like a month or a town", () => {
    const names = "Czerwony Kwietna Spalvos Unika Lutnia Grūdeliu Vilnotos Kovera".split(" ");
    expect(names.filter((name) => isOrdinaryForm(fold(name)))).toEqual([]);
  });
});

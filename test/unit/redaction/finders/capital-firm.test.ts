/** One everyday word with a capital, or two, where English has only firms. */
import { describe, expect, it } from "vitest";
import { findCompanies } from "../../../../src/redaction/finders/company.ts";
import { foundBy } from "./find.ts";

describe("findCompanies, by a capital in English", () => {
  it.each([
    ["Has the Cobble guy rung you too?", ["Cobble"]],
    ["Please tell Lantern that the van is full.", ["Lantern"]],
    ["I spent the whole morning at Thistle with a mop.", ["Thistle"]],
    ["The trouble with Marble is they never read.", ["Marble"]],
    ["Everybody here knows about Pebble, because Pebble is never wrong.", ["Pebble", "Pebble"]],
    ["That toy chain, Puffin, wants it by noon.", ["Puffin"]],
    ["Velvet pays late and shouts early.", ["Velvet"]],
    ["He is the new owner of Walnut Barn, sadly.", ["Walnut Barn"]],
    ["The oven broke at The Thimble & Crow last night.", ["The Thimble & Crow"]],
    ["Nobody is slower than Harkin's.", ["Harkin's"]],
    ["The cook at Rosie's wanted more pans", ["Rosie's"]],
  ])("finds the firm in %j", (text, firms) => {
    expect(foundBy(findCompanies, text)).toEqual(firms);
  });

  it.each([
    "Please tell Accounts that the Gold plan ended at Easter.",
    "The Marketing guy sat with Legal for an hour.",
    "So the Budget Committee met, and Head Office said no.",
    "Landlord wants the rent. Contract says the fifth. Quote sent.",
    "Silence again. Nobody pays. Management wants a report.",
    "We talked about First Aid and the Final Draft.",
    "I said yes to Royal Mail and no to Black Friday.",
  ])("takes nothing in %j for a firm", (text) => {
    expect(foundBy(findCompanies, text)).toEqual([]);
  });
});

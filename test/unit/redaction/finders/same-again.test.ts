/** A name that was found once is found again in the same text, where it stands alone, too. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../../src/redaction/redact.ts";

describe("a name found once", () => {
  it("is found in another case at the start of a sentence", () => {
    expect(redact("Visi laukia, Nortėja nelaukia. Nortėjai reikia vakar.", "lt").text).not.toMatch(/Nortėj/);
  });

  it("is found as it was, an everyday word though it is", () => {
    expect(redact("I was at Thistle all day. Thistle, honestly.", "en").text).not.toMatch(/Thistle/);
  });

  it("leaves everyday words that begin like it", () => {
    expect(redact("We were at Planet again. Planes are late, Planned or not.", "en").text).toContain("Planes are late");
  });
});

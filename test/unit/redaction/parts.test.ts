/** A vent and the client's words, redacted as one and split again. */
import { describe, expect, it } from "vitest";
import { joinParts, plainText, splitSegments } from "../../../src/redaction/parts.ts";
import { redact } from "../../../src/redaction/redact.ts";

function redactParts(text: string, client: string, hidden: readonly string[] = []) {
  const parts = splitSegments(redact(joinParts(text, client), "en", { kept: [], hidden }).segments);
  return { text: plainText(parts.text), client: plainText(parts.client) };
}

describe("joinParts and splitSegments", () => {
  it("give one person one placeholder in both parts", () => {
    expect(redactParts("Karen yells", "I am Karen!\nPay me.")).toEqual({
      text: "[person A] yells",
      client: "I am [person A]!\nPay me.",
    });
  });

  it("keep the parts apart where a name, a number or a hidden phrase could join them", () => {
    expect(redactParts("told Karen", "Wonderful is angry")).toEqual({
      text: "told [person A]",
      client: "Wonderful is angry",
    });
    expect(redactParts("room 123", "456 is locked")).toEqual({ text: "room 123", client: "456 is locked" });
    expect(redactParts("call it blue", "harbor", ["blue harbor"])).toEqual({ text: "call it blue", client: "harbor" });
    expect(redactParts("see <!U1", "x>")).toEqual({ text: "see <!U1", client: "x>" });
  });

  it("take a divider that somebody typed for a line break", () => {
    expect(redactParts("one\u2029two", "three\u2029four")).toEqual({ text: "one\ntwo", client: "three\nfour" });
    expect(redactParts("one\u2029two", "")).toEqual({ text: "one\ntwo", client: "" });
  });
});

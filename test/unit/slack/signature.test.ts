/** Slack's signature: only the bytes that Slack signed, with the app's own secret, just now. */
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createSignatureCheck } from "../../../adapters/slack/signature.ts";

const secret = "8f742231b10e8888abcd99yyyzzz85a5";
const body = Buffer.from("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&text=%C5%BCal");
const now = 1_531_420_618_000;

function headersFor(time: string, signedBody: Buffer, by = secret) {
  const mac = createHmac("sha256", by).update(`v0:${time}:`).update(signedBody).digest("hex");
  return { "x-slack-request-timestamp": time, "x-slack-signature": `v0=${mac}` };
}

describe("the signature of a request", () => {
  const isSigned = createSignatureCheck(secret);
  const good = headersFor("1531420618", body);

  /** @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
  it("is the one of Slack's own example", () => {
    const example = Buffer.from(
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
    );
    const signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    const headers = { "x-slack-request-timestamp": "1531420618", "x-slack-signature": signature };
    expect(isSigned(headers, example, now)).toBe(true);
  });

  it("holds for the bytes that were signed, and for no others", () => {
    expect(isSigned(good, body, now)).toBe(true);
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isSigned(good, changed, now)).toBe(false);
    }
    expect(isSigned(good, body.subarray(1), now)).toBe(false);
    expect(isSigned(headersFor("1531420618", body, "another secret"), body, now)).toBe(false);
  });

  it("holds for five minutes on both sides of its time", () => {
    expect([-301, -300, 300, 301].map((seconds) => isSigned(good, body, now + seconds * 1000))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const later = { ...good, "x-slack-request-timestamp": "1531420619" };
    expect(isSigned(later, body, now)).toBe(false);
  });

  it.each([
    ["no signature", { "x-slack-signature": undefined }],
    ["an empty one", { "x-slack-signature": "" }],
    ["the version alone", { "x-slack-signature": "v0=" }],
    ["another version", { "x-slack-signature": good["x-slack-signature"].replace("v0", "v1") }],
    ["one that is cut short", { "x-slack-signature": good["x-slack-signature"].slice(0, -1) }],
    ["one that goes on", { "x-slack-signature": `${good["x-slack-signature"]}0` }],
    ["one of other letters", { "x-slack-signature": `v0=${"ż".repeat(64)}` }],
    ["no time", { "x-slack-request-timestamp": undefined }],
    ["a time that is no number", { "x-slack-request-timestamp": "1531420618 " }],
    ["a time without end", { "x-slack-request-timestamp": "Infinity" }],
  ])("is refused with %s", (_, wrong) => {
    expect(isSigned({ ...good, ...wrong }, body, now)).toBe(false);
  });
});

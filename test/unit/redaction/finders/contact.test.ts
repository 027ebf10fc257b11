/** Finders of e-mail addresses, links, handles and mentions. */
import { describe, expect, it } from "vitest";
import { findEmails } from "../../../../src/redaction/finders/email.ts";
import { findHandles } from "../../../../src/redaction/finders/handle.ts";
import { findLinks } from "../../../../src/redaction/finders/link.ts";
import { findMentions } from "../../../../src/redaction/finders/mention.ts";
import { foundBy } from "./find.ts";

describe("findEmails", () => {
  it.each([
    ["from j.smith+x@acme-corp.co.uk: stop", "j.smith+x@acme-corp.co.uk"],
    ["józef@żółw.pl.", "józef@żółw.pl"],
    ["kowalska@firma pisze", "kowalska@firma"],
    ["jan (at) firma . pl, ale", "jan (at) firma . pl"],
    ["jan[at]firma[dot]com", "jan[at]firma[dot]com"],
    ["jan @ firma.pl", "jan @ firma.pl"],
    ["john dot smith at gmail dot com if", "john dot smith at gmail dot com"],
    ["jan małpa firma kropka pl", "jan małpa firma kropka pl"],
    ["jonas eta firma taškas lt", "jonas eta firma taškas lt"],
    ["jan (at) firma . pl . ale nie", "jan (at) firma . pl"],
  ])("finds one in %j", (text, address) => {
    expect(foundBy(findEmails, text)).toEqual([address]);
  });

  it.each([
    "meet @ 5pm",
    "a@a@a@",
    "5@2",
    "laughed at me. com on",
    "rašė @ruta.lt",
    "we met at home",
    "at firma.pl they shout",
  ])("finds none in %j", (text) => {
    expect(foundBy(findEmails, text)).toEqual([]);
  });
});

describe("findLinks", () => {
  it.each([
    ["see https://trustpilot.example/r/8812, shame", ["https://trustpilot.example/r/8812"]],
    ["HTTP://X.PL?a=b&c=d!", ["HTTP://X.PL?a=b&c=d"]],
    ["(ftp://10.0.0.1:21/x)", ["ftp://10.0.0.1:21/x"]],
    ["slack://channel?id=1", ["slack://channel?id=1"]],
    ["<https://x.pl/a|the offer> and <tel:+48601|call>", ["<https://x.pl/a|the offer>", "<tel:+48601|call>"]],
    ["drive.google.com/file/d/1aBcD for", ["drive.google.com/file/d/1aBcD"]],
    ["na www.firma.it albo t.me/ktos", ["www.firma.it", "t.me/ktos"]],
    ["firma.lt, firma.pl", ["firma.lt", "firma.pl"]],
  ])("finds the links in %j", (text, links) => {
    expect(foundBy(findLinks, text)).toEqual(links);
  });

  it.each([
    "ok.dzieki",
    "zrobione.to nie",
    "done.it was",
    "node.js and readme.md",
    "e.g. this",
    "12.50",
    "note: this",
    "http://",
  ])("finds none in %j", (text) => {
    expect(foundBy(findLinks, text).filter((link) => link !== "http://")).toEqual([]);
  });
});

describe("findHandles", () => {
  it("finds account names", () => {
    expect(foundBy(findHandles, "@angry_dave, (@the.real.mike) and live:marco77.")).toEqual([
      "@angry_dave",
      "@the.real.mike",
      "live:marco77",
    ]);
  });

  it("leaves times and addresses", () => {
    expect(foundBy(findHandles, "call @5pm @ 17 @11.30 a@b @x")).toEqual([]);
  });
});

describe("findMentions", () => {
  it.each([
    "<@U02ABCD1234>",
    "<@U02ABCD1234|jan kowalski>",
    "<@!80351110224678912>",
    "<@&165511591545143296>",
    "<#C12|general>",
    "<!subteam^S012|@team>",
    "<!here>",
    "@everyone",
    "@here",
    "<:globex:123456789012345678>",
  ])("finds %j", (mention) => {
    expect(foundBy(findMentions, `hey ${mention} look`)).toEqual([mention]);
  });

  it("leaves comparisons and hearts", () => {
    expect(foundBy(findMentions, "2 < 3 <3 <b> @hereford a <- b")).toEqual([]);
  });
});

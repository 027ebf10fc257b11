/** redact: placeholders, ids, the author's choices, and how long it may take. */
import { describe, expect, it } from "vitest";
import { findingKinds, redact } from "../../../src/redaction/redact.ts";
import { fastestMs } from "../../support/fastest.ts";

const visit = "Pani Kowalska (k@x.pl) i Anna; Kowalskiej mail: K@X.PL, tel. 601 234 567";

describe("redact", () => {
  it("replaces an address and reports only its kind", () => {
    const { text, findings } = redact("ask ann@acme.example", "en");
    expect(text).toBe("ask [e-mail]");
    expect(findings).toEqual([{ kind: "email", count: 1 }]);
  });

  it.each([
    [
      "en",
      "[person A] [e-mail] [phone] [link] [handle] [mention] [account number] [card number] #[order number] [number]",
    ],
    [
      "pl",
      "[osoba A] [e-mail] [telefon] [link] [nick] [wzmianka] [numer konta] [numer karty] #[numer zamówienia] [numer]",
    ],
    [
      "lt",
      "[asmuo A] [el. paštas] [telefonas] [nuoroda] [slapyvardis] [paminėjimas] [sąskaitos numeris] [kortelės numeris] #[užsakymo numeris] [numeris]",
    ],
  ] as const)("speaks %s", (language, expected) => {
    const text =
      "Katarzyna a@b.pl +48601234567 https://x.pl @dave <@U1> PL61109010140000071219812874 4111111111111111 #INV-2024-0391 123456";
    expect(redact(text, language).text).toBe(expected.replace("#", ""));
  });

  it("gives one person one letter in all cases, and another person another", () => {
    expect(redact("Kowalski krzyczał, Kowalskiego nie lubię, pani Kowalska też", "pl").text).toBe(
      "[osoba A] krzyczał, [osoba A] nie lubię, pani [osoba B] też",
    );
  });

  it("gives no letter that already stands in the text to somebody else", () => {
    expect(redact("[person A] and Karen and [osoba B]", "en").text).toBe("[person A] and [person C] and [osoba B]");
  });

  it("gives the same id to the same person, address or number", () => {
    const ids = redact(visit, "pl").segments.flatMap(({ found }) => found?.id ?? []);
    expect(ids).toEqual(["person-1", "email-1", "person-2", "person-1", "email-1", "phone-1"]);
  });

  it("keeps ids and letters whatever the choices are", () => {
    const { text, segments } = redact(visit, "pl", { kept: ["person-1"], hidden: ["mail"] });
    expect(text).toBe("Pani Kowalska ([e-mail]) i [osoba B]; Kowalskiej [ukryte]: [e-mail], tel. [telefon]");
    expect(segments.flatMap(({ found }) => found?.id ?? [])).toEqual([
      "person-1",
      "email-1",
      "person-2",
      "person-1",
      "hidden-1",
      "email-1",
      "phone-1",
    ]);
  });

  it("puts every occurrence of a kept id back and does not count it", () => {
    const { text, findings } = redact(visit, "pl", { kept: ["person-1", "email-1"], hidden: [] });
    expect(text).toBe("Pani Kowalska (k@x.pl) i [osoba B]; Kowalskiej mail: K@X.PL, tel. [telefon]");
    expect(findings).toEqual([
      { kind: "person", count: 1 },
      { kind: "phone", count: 1 },
    ]);
  });

  it("ignores ids it does not know", () => {
    expect(redact(visit, "pl", { kept: ["person-9", ""], hidden: [] })).toEqual(redact(visit, "pl"));
  });

  it("tells the original of each piece", () => {
    const { segments } = redact("ask Karen, not @dave", "en");
    expect(segments).toEqual([
      { text: "ask ", found: null },
      { text: "[person A]", found: { id: "person-1", kind: "person", original: "Karen" } },
      { text: ", not ", found: null },
      { text: "[handle]", found: { id: "handle-1", kind: "handle", original: "@dave" } },
    ]);
  });

  it("cleans before it looks", () => {
    expect(redact("Ka\u200bren @d\u00adave ６０１２３４５６７", "en").text).toBe("[person A] [handle] [phone]");
  });

  it("finds nothing in nothing", () => {
    expect(redact("", "en")).toEqual({ text: "", segments: [], findings: [] });
  });

  it("lists findings in the order of their kinds", () => {
    const { findings } = redact("123456 @dave a@b.pl Karen", "en", { kept: [], hidden: ["and"] });
    expect(findings.map(({ kind }) => kind)).toEqual(
      findingKinds.filter((kind) => ["person", "email", "handle", "number"].includes(kind)),
    );
  });

  it("takes a link with an address in it as one", () => {
    expect(redact("<mailto:jan@x.pl|jan@x.pl> https://x.pl/?u=jan@x.pl <@U1|jan@x.pl>", "en").text).toBe(
      "[link] [link] [mention]",
    );
  });
});

describe("redact with hidden words", () => {
  const hide = (text: string, ...hidden: string[]) => redact(text, "en", { kept: [], hidden }).text;

  it.each([
    ["acme and ACME, acmes too", "Acme", "[hidden] and [hidden], [hidden] too"],
    ["w Żabce i z zabka", "żabka", "w [hidden] i z [hidden]"],
    ["mes vilbroje ir vilbros", "Vilbra", "mes [hidden] ir [hidden]"],
    ["blue harbor again, Blue  Harbour", "Blue Harbor", "[hidden] again, Blue  Harbour"],
    ["he, hers, the", "he", "[hidden], hers, the"],
    ["door 4521 not 45210", "4521", "door [hidden] not 45210"],
    ["a 😤 b", "😤", "a [hidden] b"],
    ["a - b - c", "", "a - b - c"],
  ])("in %j hides %j", (text, phrase, expected) => {
    expect(hide(text, phrase)).toBe(expected);
  });

  it("never splits a placeholder", () => {
    expect(hide("Karen, a person at a@b.pl in an e-mail", "person", "e-mail", "A")).toBe(
      "[person A], [hidden] [hidden] at [e-mail] in an [hidden]",
    );
  });

  it("hides inside what was kept", () => {
    const { text, segments } = redact("Anna Nowak called", "en", { kept: ["person-1"], hidden: ["Nowak"] });
    expect(text).toBe("Anna [hidden] called");
    expect(segments.map(({ found }) => found?.original ?? null)).toEqual(["Anna ", "Nowak", null]);
  });

  it("finds what a hidden word uncovers", () => {
    expect(hide("EUR 123456 lost", "EUR")).toBe("[hidden] [number] lost");
  });

  it("takes a hidden word back by its id", () => {
    expect(redact("acme again", "en", { kept: ["hidden-1"], hidden: ["acme"] }).text).toBe("acme again");
  });
});

describe("redact on hostile input", () => {
  const patterns = [
    "1 ",
    "(8) ",
    "a@",
    "1",
    "1-",
    "601 234 567, ",
    "601.234.567, ",
    "a.",
    "a.pl ",
    "http://",
    "<@",
    "@a.",
    "(at)",
    " at a dot ",
    "LT27 ",
    "A-",
    "order #",
    "nr 1",
    "Mr ",
    "Mr Abc ",
    "Anna ",
    "z Abc ",
    "-",
    ".",
    "[person A]",
    "[",
    "10:30 ",
    "123456 zł ",
    "a",
    "\u0301",
    "O'",
    "12ab",
    "+",
    "x://",
    "live:",
    "a-b-",
    "Ąbcdefska ",
    "Regards,\n",
    "Thanks, Ab ",
    "\nAb Cd, ",
    "Ab Cd\nof and ",
    "Client: Ab Cd ",
    "regards     ",
  ];

  it.each(patterns)("takes little time for 6,000 characters of %j", (pattern) => {
    const text = pattern.repeat(Math.ceil(6000 / pattern.length)).slice(0, 6000);
    expect(fastestMs(() => redact(text, "en"), 5)).toBeLessThan(50);
  });

  it("takes little time for a page of alike names", () => {
    const names = Array.from(
      { length: 700 },
      (_, index) => `Mr Abc${index.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))},`,
    );
    const text = names.join(" ").slice(0, 6000);
    expect(fastestMs(() => redact(text, "en"), 5)).toBeLessThan(200);
  });
});

/** Faces made of marks: they tell who wrote, so none of them is left, and nothing else goes with them. */
import { describe, expect, it } from "vitest";
import { disguise } from "../../../src/disguise/disguise.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { cleanText } from "../../../src/redaction/clean.ts";

describe("a face in a text that is evened out", () => {
  it.each<[Locale, string, string]>([
    ["pl", "Wisi 240 zł!!! :( serio", "Wisi 240 zł. Serio."],
    ["en", "He never pays :) thanks", "He never pays. Thanks."],
    ["en", "He did it again :-)", "He did it again."],
    ["en", "He did it again:-(", "He did it again."],
    ["pl", "nie odpisuje:( od tygodnia", "Nie odpisuje. Od tygodnia."],
    ["en", "(so nice :)) and then no money", "So nice. And then no money."],
  ])("leaves nothing of itself: %s %s", (language, typed, even) => {
    expect(disguise(typed, language)).toBe(even);
  });

  it.each(
    ":) :( ;) ;-) :-( :D :-D xD XDDD xd :P ;P :/ :-/ :\\ :| :* ;* :'( :’( :o :O :3 :c :] :[ =) =( =D (: (-: <3 <33 </3 ^^ ^_^ ^.^ -_- -.- o_O O.o T_T ;_; >.< >_< B-) x-D \\o/ ¯\\_(ツ)_/¯ :)))) :((( :):) ;))"
      .split(" ")
      .map((face) => [face]),
  )("goes, wherever it stands: %s", (face) => {
    const plain = "The client called again. He wants more changes. We said no.";
    const typed = `${face} The client called again ${face} He wants more changes! ${face}\nWe said no ${face}`;
    expect(disguise(cleanText(typed), "en")).toBe(plain);
    expect(disguise(cleanText(`${face}${face} The client called again ${face}${face}`), "en")).toBe(
      "The client called again.",
    );
  });

  it.each([":)", ":(", ":-)", ";)", ":D", ":/", ":P", "^^", "<3", "❤️", ":)))"])(
    "goes at the end of a word too: %s",
    (face) => {
      expect(disguise(cleanText(`The client called again${face} He wants more${face}`), "en")).toBe(
        "The client called again. He wants more.",
      );
    },
  );

  it("goes where it is drawn with spaces", () => {
    expect(disguise(cleanText("( ͡° ͜ʖ ͡°) He pays late (ಠ_ಠ) again ¯\\_(ツ)_/¯"), "en")).toBe("He pays late. Again.");
  });

  it("goes in front of a word", () => {
    expect(disguise("The client called again :(he wants more", "en")).toBe("The client called again. He wants more.");
  });
});

describe("what only looks like a face", () => {
  it.each([
    "They owe 83 euro since 10:30, flat 8D, version 3:2.",
    "He uses Windows XP and Adobe XD.",
    "Points 8, 9 and either/or stay.",
    "The price is < 300 and > 30.",
    "He called x3 and 33 times.",
  ])("stays: %s", (text) => {
    expect(disguise(text, "en")).toBe(text);
  });

  it("a bracket after a colon is a bracket", () => {
    expect(disguise("His answer: (no reason given) we pay.", "en")).toBe("His answer:, no reason given, we pay.");
    expect(disguise("8) He wants more changes. 9) He pays nothing.", "en")).toContain("8");
  });
});

/** Tests of language detection on short texts, typed with and without diacritics. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/language/detect-language.ts";
import { fold } from "../../../src/language/fold.ts";
import type { Locale } from "../../../src/ports/platform.ts";
import { fastestMs } from "../../support/fastest.ts";
import { sentences } from "./sentences.ts";

/** A fallback that is never the right answer, so an unsure result counts as a miss. */
const wrongFallback: Readonly<Record<Locale, Locale>> = { en: "pl", pl: "lt", lt: "en" };

function share(locale: Locale, texts: readonly string[]): number {
  const right = texts.filter((text) => detectLanguage(text, wrongFallback[locale]).language === locale);
  return right.length / texts.length;
}

describe("detectLanguage", () => {
  it.each(["en", "pl", "lt"] as const)("recognises at least 97 % of sixty short %s sentences", (locale) => {
    expect(sentences[locale]).toHaveLength(60);
    expect(share(locale, sentences[locale])).toBeGreaterThanOrEqual(0.97);
  });

  it.each(["en", "pl", "lt"] as const)("recognises them as well without diacritics and apostrophes: %s", (locale) => {
    const typedPlain = sentences[locale].map((text) => fold(text).replaceAll("'", ""));
    expect(share(locale, typedPlain)).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ["pl", "klient chce asap feedback do landing page i jeszcze call o 22"],
    ["lt", "klientas nori feedback iki EOD, o brief vis dar nera"],
    ["pl", "Deadline był wczoraj, a on pisze: make it pop"],
    ["lt", "Skambutis per Zoom, deadline vakar, klientui vis blogai"],
  ] as const)("is not misled by English words in %s: %s", (language, text) => {
    expect(detectLanguage(text, "en")).toEqual({ language, sure: true });
  });

  it.each([
    ["en", "abusive caller, line 3"],
    ["en", "final version number nine"],
    ["en", "wrong chat sorry"],
    ["en", "twenties felt like wallpaper"],
    ["pl", "poprawki do poprawek"],
    ["pl", "zero odzewu"],
    ["lt", "stalai raide, suolai atgal"],
    ["lt", "tapetai kreivi"],
  ] as const)("knows the words of %s where no small word tells: %s", (language, text) => {
    expect(detectLanguage(text, wrongFallback[language])).toEqual({ language, sure: true });
  });

  it("looks past addresses, mentions, placeholders and digits", () => {
    const text =
      "@the-client #this-is-english https://we.example/have/been/there the@with.example [THE CLIENT] 4711 nie działa";
    expect(detectLanguage(text, "lt")).toEqual({ language: "pl", sure: true });
  });

  it.each(["", "   ", "12345 !!!", "ok", "Привет, как дела", "hmm 👀"])(
    "gives the fallback, unsure, for %j",
    (text) => {
      expect(detectLanguage(text, "lt")).toEqual({ language: "lt", sure: false });
    },
  );

  it("reads 6,000 characters in under 15 ms", () => {
    const text = sentences.lt.join(" ").repeat(4).slice(0, 6000);
    expect(fastestMs(() => detectLanguage(text, "en"))).toBeLessThan(15);
  });
});

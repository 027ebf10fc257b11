/** The words that everybody uses most are nobody's name, however loud they are said. */
import { describe, expect, it } from "vitest";
import { redact } from "../../../src/redaction/redact.ts";

const shouted = {
  en: [
    "not never always again still now then also only just all nothing everything this that those because money nobody everyone please today",
    ["He X paid", "and X called", "so X said it", "she X wants it"],
  ],
  pl: [
    "nie tak już jak ale znowu zawsze nigdy teraz dalej jeszcze tylko wszystko nic ciągle natychmiast dzisiaj wczoraj sama znów tego tej nam mnie oni",
    ["Znowu X zapłacił", "mówi X że dobrze", "on X dzwoni", "dziś X przyszedł"],
  ],
  lt: [
    "ne jau dar vėl visada niekada dabar tik viską nieko tuoj šiandien vakar taip jie mums man jis ji čia kiekvieną",
    ["Jis X sumokėjo", "sako X kad gerai", "vėl X skambina", "šiandien X atėjo"],
  ],
} as const;

describe("a word that is shouted", () => {
  it.each(["en", "pl", "lt"] as const)("stays as it is in %s", (language) => {
    const [words, frames] = shouted[language];
    const texts = words.split(" ").flatMap((word) => frames.map((frame) => frame.replace("X", word.toUpperCase())));
    expect(texts.filter((text) => redact(text, language).text !== text)).toEqual([]);
  });
});

/** Which names mean one person. */
import { describe, expect, it } from "vitest";
import { isSamePerson, nameWordsOf } from "../../../../src/redaction/names/same-person.ts";

function same(left: string, right: string): boolean {
  return isSamePerson(nameWordsOf(left), nameWordsOf(right));
}

describe("isSamePerson", () => {
  it.each([
    ["Kowalski", "kowalskiego"],
    ["Kazlauskas", "Kazlauskui"],
    ["Anna", "Annie"],
    ["Jan Kowalski", "Kowalskiemu"],
    ["Jan Kowalski", "Jana Kowalskiego"],
    ["Žemaitytė", "Zemaitytes"],
    ["Zych", "ZYCH"],
  ])("takes %s and %s for one", (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it.each([
    ["Kowalski", "Kowalska"],
    ["Kazlauskas", "Kazlauskienė"],
    ["Anna", "Hanna"],
    ["Jan Kowalski", "Jan Nowak"],
    ["Jan Kowalski", "Adam Kowalski"],
    ["Marta", "Martyna"],
    ["Nowak", "Nowakowski"],
  ])("tells %s from %s", (left, right) => {
    expect(same(left, right)).toBe(false);
  });
});

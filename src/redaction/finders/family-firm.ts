/** Finds firms that are called by a family or by partners: "Calder & Finch", "Marlowe and Sons", "Kancelaria Bielak i Syn". */
import { isOrdinary } from "../names/ordinary.ts";
import { isNear, type Reading } from "../reading.ts";
import type { Word } from "../words.ts";
import type { Span } from "./match.ts";
import { isHead, isPairNamed } from "./trade-firm.ts";

/** Before partners in lower case: "kancelaria wolski i partnerzy". */
const afterFirmWord = /^(?:kancelari|kontor|firm|imon|biur|od|z|is|nuo|su)[a-z]{0,4}$/;
const joints = new Set(["and", "i", "ir", "et"]);
const family =
  /^(?:sons?|daughters?|co|company|partners|brothers|bros|syn(?:owie|ami|ow|om|a|em)?|partner(?:zy|ami|ow|om)|spolk(?:a|i|e)|s-ka|ko|wspolni(?:cy|kami|kow|kom)|bendraturci(?:ai|us|ais|ams|u)|sun(?:us|umis|ums|u)|partneri(?:ai|us|ais|ams|u)|broliai|broliais|broliams)$/;

/** "Calder & Finch", "Marlowe and Sons". */
export function atAmpersand(reading: Reading, index: number): Span | null {
  const { text, words } = reading;
  const first = words[index];
  const second = words[index + 1];
  if (first === undefined || second === undefined) return null;
  // "at The Plough & Feather"
  if (first.text === "The" && !first.startsSentence && isNear(reading, index + 1)) {
    const pair = atAmpersand(reading, index + 1);
    return pair === null ? null : { first: index, last: pair.last };
  }
  if (text.slice(first.end, second.start) === " & ") {
    if (!isHead(reading, index)) return null;
    return isPairNamed(reading, index, first, second) && !isOrdinary(second) ? { first: index, last: index + 1 } : null;
  }
  const third = words[index + 2];
  if (third === undefined || !isJointOfFamily(second, index + 1, words)) return null;
  if (!first.capitalised && !isFamilyFirm(reading, index)) return null;
  return isHead(reading, index) && isNear(reading, index + 1) && isNear(reading, index + 2)
    ? { first: index, last: index + 2 }
    : null;
}

/** "kancelaria wolski i partnerzy", "for brindle and sons": in lower case after a word that a firm follows. */
function isFamilyFirm(reading: Reading, index: number): boolean {
  const first = reading.words[index]?.folded ?? "";
  const third = reading.words[index + 2]?.folded ?? "";
  const before = reading.words[index - 1]?.folded ?? "";
  if (third === "sons")
    return (
      /^(?:for|from|with|at|by|client)$/.test(before) &&
      !/s$|^(?:father|mother|dad|mum|mom|wife|husband|man)$/.test(first)
    );
  return third.length > 4 && afterFirmWord.test(before);
}

export function isJointOfFamily({ folded }: Word, index: number, words: readonly Word[]): boolean {
  const next = words[index + 1];
  if (next === undefined || folded.length > 3 || !joints.has(folded) || !family.test(next.folded)) return false;
  // "Ewa i co teraz", "Jonas ir ko jis nori"
  return folded === "and" || next.capitalised || !/^[ck]o$/.test(next.folded);
}

/** "Kancelaria Bielak i Syn", "Tkalnia Len i Spółka". */
export function isWithFamily(reading: Reading, last: number): boolean {
  const joint = reading.words[last + 1];
  if (joint === undefined || !isJointOfFamily(joint, last + 1, reading.words)) return false;
  return isNear(reading, last + 1) && isNear(reading, last + 2);
}

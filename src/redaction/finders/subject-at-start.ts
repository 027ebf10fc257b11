/** Finds firms that are one everyday word at the start of a sentence: "Nagietek chce zwrotu", "Medetka vėl nesumokėjo": no flower pays. */
import { payersElsewhere } from "../names/no-firms.ts";
import { isKin, isRoleBeforeName } from "../names/speaking.ts";
import { isVenue } from "../names/venues.ts";
import { isCommon, isNear, type Reading } from "../reading.ts";
import { verbAfter } from "./beside-subject.ts";
import { isFirm } from "./firm-after-cue.ts";
import type { Span } from "./match.ts";
import { isPlainName, isPublic } from "./named-firm.ts";

const fewestLetters = 4;
/** What one firm does to another. */
const deals =
  /^(?:(?:za|o|wy|do)?plac(?:i|a|il|ila)|zalega|odpisal[ao]?|odpisuje|odeslal[ao]?|odsyla|przyslal[ao]?|przysyla|wyslal[ao]?|zamowil[ao]?|zamawia|reklamuje|anulowal[ao]?|odwolal[ao]?|podpisal[ao]?|zada|chce|wypowiedzial[ao]?|odrzucil[ao]?|domaga|negocjuje|wystawil[ao]?|(?:ne)?(?:su|ap)?mok(?:a|ejo)|atsiunte|neatsiunte|atsake|neatsako|uzsake|atsauke|nutrauke|pasirase|nepasirase|reikalauja|pareikalavo|nori|atmete|pradingo|vilkina|grazino|pateike|skolinga|skolingas)$/;
/** How words end that say who somebody is, or what is done. */
const sorts =
  /(?:toj(?:as|a)|inink(?:as|e)|ej(?:as|a)|ist(?:as|e|a|ka)|or(?:ius|e|ka|)|ant(?:as|e|ka|)|ent(?:as|e|ka|)|iet(?:is|e)|iec|ca|arz|arka|erz|er|erka|nik|nica|niczka|yk|ik|rz|c|iciel|icielka|ciel|ak|acz|aczka|jka|anka|anin|anka|ysta|log|lozka|ogas|oge|eris|ere|ukas|yte|ute|owa|owy|ny|na|ne|cja|cija|acja|osc|nie|cie|stwo|mas|umas|ba|ybe|iene|yba|ija)$/;

export function subjectAtStart(reading: Reading, index: number): Span | null {
  const word = reading.words[index];
  if (word === undefined || reading.isEnglish || reading.isTitled) return null;
  if (!word.capitalised || !word.startsSentence || word.folded.length < fewestLetters) return null;
  const verb = verbAfter(reading, index);
  const act = reading.words[verb];
  if (act === undefined || act.capitalised || !isNear(reading, index + 1) || !deals.test(act.folded)) return null;
  if (isVenue(word.folded) || isFirm(word) || /[^aeiouy]us$/.test(word.folded)) return null;
  if (
    !isCommon(reading, index) ||
    sorts.test(word.folded) ||
    payersElsewhere.has(word.folded) ||
    isKin(word.folded) ||
    isRoleBeforeName(word.folded)
  )
    return null;
  const isNominative = reading.isLithuanian ? /(?:[aiyu]s|[ae])$/ : /[^eoiuy]$/;
  return isNominative.test(word.folded) && isPlainName(reading, index) && !isPublic(word)
    ? { first: index, last: index }
    : null;
}

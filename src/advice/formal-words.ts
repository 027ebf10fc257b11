/** A formal letter in each language: its opening and closing for a client whose name nobody knows, and formal words. */
import type { Locale } from "../ports/platform.ts";

export interface Frame {
  readonly greeting: string;
  readonly signOff: string;
}

/** A letter's frame needs no name and no inflection; the sender adds both. */
export const letterFrames: Readonly<Record<Locale, Frame>> = {
  en: { greeting: "Hello,", signOff: "Kind regards," },
  pl: { greeting: "Dzień dobry,", signOff: "Z poważaniem" },
  lt: { greeting: "Laba diena,", signOff: "Pagarbiai" },
};

/** "Gerb." stands for both genders, and so does the form of address behind it; written out it would tell one. */
export const formalFrames: Readonly<Record<Locale, Frame>> = {
  en: { greeting: "Dear Sir or Madam,", signOff: "Yours faithfully," },
  pl: { greeting: "Szanowni Państwo,", signOff: "Z poważaniem" },
  lt: { greeting: "Gerb. kliente,", signOff: "Pagarbiai" },
};

type Swap = readonly [everyday: string, formal: string];

const contractions: readonly Swap[] = (["'", "’"] as const).flatMap((mark): Swap[] => [
  [`can${mark}t`, "cannot"],
  [`won${mark}t`, "will not"],
  ...["do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would", "should"].map(
    (verb): Swap => [`${verb}n${mark}t`, `${verb} not`],
  ),
  ...["I", "you", "we", "they", "it", "that"].map((who): Swap => [`${who}${mark}ll`, `${who} will`]),
  ...["I", "you", "we", "they"].map((who): Swap => [`${who}${mark}ve`, `${who} have`]),
  ...["you", "we", "they"].map((who): Swap => [`${who}${mark}re`, `${who} are`]),
  [`I${mark}m`, "I am"],
  [`I${mark}d like`, "I would like"],
  [`let${mark}s`, "let us"],
]);

/** No grammar changes with any of these. */
export const formalWords: Readonly<Record<Locale, readonly Swap[]>> = {
  en: [
    ...contractions,
    ["thanks for", "thank you for"],
    ["I want", "I would like"],
    ["get you an answer", "provide you with an answer"],
    ["pin it down", "identify it"],
    ["straight away", "without delay"],
    ["I am glad to", "I would be pleased to"],
  ],
  pl: [
    ["proszę dać znać", "proszę o informację"],
    ["gdy Państwo się odezwą", "gdy Państwo do mnie napiszą"],
    ["chętnie pomogę, tylko muszę", "chętnie pomogę, muszę jednak"],
  ],
  lt: [["ačiū", "dėkoju"]],
};

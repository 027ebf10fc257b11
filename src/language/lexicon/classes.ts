/** What the lexicon says of a form: in which language it is a word, and in which a name. */
import type { Locale } from "../../ports/platform.ts";

/** Bits of a form; one form can have several ("róża" is a flower, "Róża" a name). */
export const classBits = {
  /** The dictionary has it in lower case. */
  word: { en: 1, pl: 2, lt: 4 } satisfies Record<Locale, number>,
  /** The dictionary has it with a capital: people, places, months. */
  name: { en: 8, pl: 16, lt: 32 } satisfies Record<Locale, number>,
  /** A town. */
  place: 64,
  /** A form of a Polish verb. */
  verb: 128,
} as const;

/** Comes before the bits in an automaton's last edge, where no letter can be. */
export const classLabel = 256;

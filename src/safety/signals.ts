/** The words of distress and danger, three languages together: a tired person does not choose the language first. */
import { compilePhrases, type Phrases } from "../language/phrases.ts";
import { englishSignals } from "./signals-en.ts";
import { lithuanianSignals } from "./signals-lt.ts";
import { polishSignals } from "./signals-pl.ts";

/** Phrases in the notation of `compilePhrases`, folded. */
export interface Signals {
  /** Figures of speech; taken out before anything else is looked for. */
  readonly figures: readonly string[];
  /** Danger by itself, unless the sentence tells of another time. */
  readonly dangerNow: readonly string[];
  /** Somebody is here or on the way: danger only next to `menace`. */
  readonly somebodyHere: readonly string[];
  /** A weapon, violence, fear of it: danger only next to `somebodyHere`. */
  readonly menace: readonly string[];
  /** Places a sentence in the past, the future or a story. */
  readonly elsewhen: readonly string[];
  /** Overrules `elsewhen`. */
  readonly rightNow: readonly string[];
  /** Suicide, self-harm, not wanting to live: any mention. */
  readonly self: readonly string[];
  /** As `self`, but as often a joke: with laughter in the text only a strain. */
  readonly selfUnlessLaughing: readonly string[];
  /** Wanting to hurt somebody. Usually anger talking; asks twice before it becomes public. */
  readonly anger: readonly string[];
  /** Violence suffered, panic, no sleep, tears, fear of work, the end of one's strength. */
  readonly strain: readonly string[];
  readonly laughing: readonly string[];
}

const languages = [englishSignals, polishSignals, lithuanianSignals];

export const signals: Readonly<Record<keyof Signals, Phrases>> = {
  figures: together("figures"),
  dangerNow: together("dangerNow"),
  somebodyHere: together("somebodyHere"),
  menace: together("menace"),
  elsewhen: together("elsewhen"),
  rightNow: together("rightNow"),
  self: together("self"),
  selfUnlessLaughing: together("selfUnlessLaughing"),
  anger: together("anger"),
  strain: together("strain"),
  laughing: together("laughing"),
};

function together(kind: keyof Signals): Phrases {
  return compilePhrases(languages.flatMap((language) => language[kind]));
}

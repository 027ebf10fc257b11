/** The words of distress and danger, three languages together: a tired person does not choose the language first. */
import { compilePhrases, type Phrases } from "../language/phrases.ts";
import type { Signals } from "./signal-kinds.ts";
import { englishSignals } from "./signals-en.ts";
import { lithuanianSignals } from "./signals-lt.ts";
import { polishSignals } from "./signals-pl.ts";

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

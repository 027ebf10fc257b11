/** The kinds of words triage looks for; `prompts/distress/` has a file of them in each language. */

export const signalKinds = [
  /** Figures of speech; taken out before anything else is looked for. */
  "figures",
  /** Danger by itself, unless the sentence tells of another time. */
  "dangerNow",
  /** Somebody is here or on the way: danger only next to `menace`. */
  "somebodyHere",
  /** A weapon, violence, fear of it: danger only next to `somebodyHere`. */
  "menace",
  /** Places a sentence in the past, the future or a story. */
  "elsewhen",
  /** Overrules `elsewhen`. */
  "rightNow",
  /** Suicide, self-harm, not wanting to live: any mention. */
  "self",
  /** As `self`, but as often a joke: with laughter in the text only a strain. */
  "selfUnlessLaughing",
  /** Wanting to hurt somebody. Usually anger talking; asks twice before it becomes public. */
  "anger",
  /** Violence suffered, panic, no sleep, tears, fear of work, the end of one's strength. */
  "strain",
  /** As `strain`, but with laughter in the text nothing. */
  "strainUnlessLaughing",
  "laughing",
] as const;

export type SignalKind = (typeof signalKinds)[number];

export function isSignalKind(name: string): name is SignalKind {
  return (signalKinds as readonly string[]).includes(name);
}

/** The kinds of words triage looks for; each language has a file of them. */

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

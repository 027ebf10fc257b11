/** Chooses the one topic of a vent: the client's own words first, scenery and what says little last. */
import type { Locale } from "../../ports/platform.ts";
import type { Topic } from "../../prompts/playbook.ts";
import type { Sentence } from "./sentences.ts";
import { createStemIndex, type StemIndex } from "./stem-index.ts";
import { faintTopics, lateTopics, neverTopics, ownedTopics, privateTopics, weakTopics } from "./topic-kinds.ts";
import { isOwnThing, isSimile, isTheirThing, namesClient } from "./words.ts";

/** The label of a figure of speech is null. */
export type TopicIndex = StemIndex<string | null>;

export interface NamedTopic {
  readonly id: string;
  readonly sentence: Sentence;
  /** The words of its name in the sentence, `to` being the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Mention extends NamedTopic {
  readonly isTheirs: boolean;
}

export function createTopicIndex(topics: readonly Topic[], figures: readonly string[]): TopicIndex {
  return createStemIndex<string | null>([
    ...topics.flatMap(({ id, stems }) => stems.map((stem) => [id, stem] as const)),
    ...figures.map((stem) => [null, stem] as const),
  ]);
}

/** @param may which topics a reply for the situation may name. */
export function bestTopic(
  sentences: readonly Sentence[],
  indexes: Readonly<Record<Locale, TopicIndex>>,
  may: (id: string) => boolean,
): NamedTopic | null {
  const mentions = sentences.flatMap((one) => mentionsIn(one, indexes));
  const eligible = mentions.filter(({ id }) => !neverTopics.has(id) && may(id) && counts(id, mentions));
  const [best] = eligible
    .map((mention, order) => ({ mention, rank: [...rankOf(mention), order] }))
    .sort((one, other) => compare(one.rank, other.rank));
  return best?.mention ?? null;
}

function mentionsIn(sentence: Sentence, indexes: Readonly<Record<Locale, TopicIndex>>): Mention[] {
  return indexes[sentence.language]
    .find(sentence.words)
    .flatMap(({ label, from, to }) =>
      label === null || (privateTopics.has(label) && isOwnThing(sentence, from)) || isSimile(sentence, from)
        ? []
        : [{ id: label, sentence, from, to, isTheirs: isTheirThing(sentence, from) }],
    );
}

/** Scenery counts where something speaks for it. */
function counts(id: string, mentions: readonly Mention[]): boolean {
  if (!weakTopics.has(id) && !faintTopics.has(id)) return true;
  const named = mentions.filter((mention) => mention.id === id);
  if (named.some(({ sentence }) => sentence.isClient)) return true;
  return weakTopics.has(id) && (named.length > 1 || (ownedTopics.has(id) && named.some(({ isTheirs }) => isTheirs)));
}

/** The lower, the better. */
function rankOf({ id, sentence }: Mention): number[] {
  return [lateTopics.has(id), !sentence.isClient, weakTopics.has(id), !namesClient(sentence)].map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

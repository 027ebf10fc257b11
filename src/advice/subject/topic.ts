/** Chooses the one topic of a vent: the client's own words first, scenery and what says little last. */
import type { Locale } from "../../ports/platform.ts";
import type { Scenery, Topic } from "../../prompts/playbook.ts";
import { isCompound, isHeading, isOccasion, isOtherThing, isParted, isPlace, isSought } from "./scenery.ts";
import type { Sentence } from "./sentences.ts";
import { createStemIndex, type StemHit, type StemIndex } from "./stem-index.ts";
import {
  faintTopics,
  idleTopics,
  lateTopics,
  neverTopics,
  ownedTopics,
  placelessTopics,
  privateTopics,
  weakTopics,
} from "./topic-kinds.ts";
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
  /** Whether the words around it say that the client's case is about it. */
  readonly isSought: boolean;
}

export function createTopicIndex(topics: readonly Topic[], figures: readonly string[]): TopicIndex {
  return createStemIndex<string | null>([
    ...topics.flatMap(({ id, stems }) => stems.map((stem) => [id, stem] as const)),
    ...figures.map((stem) => [null, stem] as const),
  ]);
}

type Sceneries = Readonly<Record<Locale, Scenery>>;

/** @param may which topics a reply for the situation may name. */
export function bestTopic(
  sentences: readonly Sentence[],
  indexes: Readonly<Record<Locale, TopicIndex>>,
  sceneries: Sceneries,
  may: (id: string) => boolean,
): NamedTopic | null {
  const mentions = sentences.flatMap((one, order) =>
    mentionsIn(one, indexes[one.language], sceneries[one.language], may, order === 0),
  );
  const eligible = mentions.filter(({ id }) => !neverTopics.has(id) && may(id) && counts(id, mentions, sceneries));
  const [best] = eligible
    .map((mention, order) => ({ mention, rank: [...rankOf(mention, sceneries), order] }))
    .sort((one, other) => compare(one.rank, other.rank));
  return best?.mention ?? null;
}

function mentionsIn(
  sentence: Sentence,
  index: TopicIndex,
  scenery: Scenery,
  may: (id: string) => boolean,
  isFirst: boolean,
): Mention[] {
  const found = index.find(sentence.words);
  return found.flatMap(({ label: id, from, to }, order) => {
    if (id === null || isScenery(id, scenery, sentence, from, to)) return [];
    const next = found[order + 1];
    if (next !== undefined && next.label !== null && may(next.label) && isOnlyOf(id, next, sentence, to)) return [];
    const sought = isSought(scenery, sentence, from) || (isFirst && isHeading(scenery, sentence, from));
    return [{ id, sentence, from, to, isTheirs: isTheirThing(sentence, from), isSought: sought }];
  });
}

function isScenery(id: string, scenery: Scenery, sentence: Sentence, from: number, to: number): boolean {
  return (
    (privateTopics.has(id) && isOwnThing(sentence, from)) ||
    isSimile(sentence, from) ||
    isOtherThing(scenery, sentence, from, to) ||
    (!placelessTopics.has(id) && isPlace(scenery, sentence, from, to))
  );
}

/** A Lithuanian noun in the genitive stands before what it says more of. */
const genitive = /(?:[aeiou]s|ns|rs|o|u)$/;

/** Whether a topic only says of which kind or whose the one right behind it is: "barge painting", "šuns tyrimai", but not "worktop delivery". */
function isOnlyOf(id: string, next: StemHit<string | null> | undefined, sentence: Sentence, to: number): boolean {
  if (!mayQualify(id, sentence, to) || next === undefined || next.label === null || next.from !== to) return false;
  if ([weakTopics, faintTopics, neverTopics].some((kind) => kind.has(next.label ?? ""))) return false;
  return (!lateTopics.has(next.label) || lateTopics.has(id)) && !isParted(sentence, to - 1, to);
}

function mayQualify(id: string, { words, language }: Sentence, to: number): boolean {
  if (language === "lt") return lateTopics.has(id) && genitive.test(words[to - 1] ?? "");
  return language === "en";
}

/** What could be scenery counts where something speaks for it. */
function counts(id: string, mentions: readonly Mention[], sceneries: Sceneries): boolean {
  if (!weakTopics.has(id) && !faintTopics.has(id)) return true;
  const named = mentions.filter((mention) => mention.id === id);
  if (named.some(({ sentence }) => sentence.isClient)) return true;
  if (!weakTopics.has(id)) return false;
  if (named.some(({ sentence, from, to }) => isCompound(sceneries[sentence.language], sentence, from, to))) return true;
  return (
    named.length > 1 ||
    (ownedTopics.has(id) && named.some(({ isTheirs }) => isTheirs)) ||
    (!idleTopics.has(id) && named.some((mention) => mention.isSought))
  );
}

/** The lower, the better. */
function rankOf({ id, sentence, from, isSought }: Mention, sceneries: Sceneries): number[] {
  const isLate = lateTopics.has(id) || isOccasion(sceneries[sentence.language], sentence, from);
  return [isLate, !sentence.isClient, weakTopics.has(id), !isSought, !namesClient(sentence)].map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * Names what a vent is about in a reply: "the hat and your request for a refund". It is put together from the lists in
 * `prompts/playbook/`, a sum and a date. No other word of the vent comes in, so no name, firm or insult can.
 */
import type { Locale } from "../ports/platform.ts";
import type { Ask, Fill, Playbook, Topic } from "../prompts/playbook.ts";
import type { SituationId } from "./situations.ts";
import { bestAsk, createAskIndex } from "./subject/ask.ts";
import { dayOfTopic, dueDate, wantedDate } from "./subject/find-dates.ts";
import { owedSum, saySum, statedSum } from "./subject/find-sums.ts";
import { type SubjectForm, type SubjectParts, sayAsk, sayGrounds, saySubject } from "./subject/say.ts";
import { type DateRole, type StatedDate, sayDate, sayPaymentDue } from "./subject/say-date.ts";
import { type Sentence, sentencesOf } from "./subject/sentences.ts";
import { bestTopic, createTopicIndex, type NamedTopic } from "./subject/topic.ts";
import { datedTopics, isSaidAnyway, mayName, moneyAsks, moneyTopics, saysSame } from "./subject/topic-kinds.ts";
import { findVersion, sayVersion } from "./subject/versions.ts";
import { isOurInside } from "./subject/words.ts";

export interface SubjectRequest {
  readonly text: string;
  /** The client's words, "" when there are none. */
  readonly client: string;
  /** The language of the vent. */
  readonly read: Locale;
  /** The language of the reply. */
  readonly shown: Locale;
  readonly situation: SituationId;
}

/** What it is about, and what is asked for, each for a sentence of its own; null where the vent names none. */
export interface PartedSubject {
  readonly topic: string | null;
  readonly ask: string | null;
}

export interface SubjectFinder {
  /** In words of `shown`; null when nothing known is named. */
  subjectOf(request: SubjectRequest, form: SubjectForm): string | null;
  /** As a reply has it. @param isApart whether the ask has a sentence of its own: nobody apologises for what the client asks. */
  partedSubjectOf(request: SubjectRequest, isApart: boolean): PartedSubject;
  /**
   * What the blanks of the reply ask for and the person has stated already, by placeholder.
   * @param grounds ids of what speaks for a no, where one is likely
   */
  statedFacts(request: SubjectRequest, grounds?: readonly string[]): Readonly<Record<string, string>>;
  /** What speaks for the firm, as a clause in words of `shown`; null for none. @param ids see `Ground` */
  sayGround(ids: readonly string[], shown: Locale): string | null;
}

export function createSubjectFinder(
  playbook: Pick<Playbook<SituationId>, "pages" | "topics" | "figures" | "scenery" | "asks" | "asking" | "grounds">,
): SubjectFinder {
  const topics = perLocale((locale) => createTopicIndex(playbook.topics[locale], playbook.figures[locale]));
  const asks = perLocale((locale) => createAskIndex(playbook.asks[locale], playbook.asking[locale]));
  const clauses = perLocale((locale) => new Map(playbook.grounds[locale].map(({ id, clause }) => [id, clause])));
  const topicNames = perLocale((locale) => namesOf(playbook.topics[locale]));
  const askNames = perLocale((locale) => namesOf(playbook.asks[locale]));
  const say = (names: ReadonlyMap<string, Names>, id: string, form: SubjectForm) => names.get(id)?.[form] ?? null;
  const blanksOf = ({ situation, shown }: SubjectRequest, wanted: Fill) => {
    const { placeholders, cases } = playbook.pages[situation].texts[shown];
    const all = [...placeholders, ...cases.flatMap((each) => each.placeholders)];
    return all.filter(({ fill }) => fill === wanted);
  };
  const sayGround = (ids: readonly string[], shown: Locale) =>
    sayGrounds(
      ids.map((id) => clauses[shown].get(id) ?? ""),
      shown,
    );

  const partsOf = (request: SubjectRequest, form: SubjectForm, isApart: boolean): SubjectParts => {
    const { text, client, read, shown, situation } = request;
    const sentences = sentencesOf(text, client, read);
    const may = mayName(situation);
    // What only colleagues may know is no subject of a reply.
    const sayable = sentences.filter((sentence) => !isOurInside(sentence));
    const asked = bestAsk(sayable, asks, may.ask);
    const named = bestTopic(sayable, topics, playbook.scenery, may.topic);
    const ask = named !== null && asked !== null && isSaidAnyway(asked, situation) ? null : asked;
    const topic = named !== null && ask !== null && !isApart && saysSame(named.id, ask) ? null : named;
    const sum =
      may.sum && isAboutMoney(topic, ask) && blanksOf(request, "stated-sum").length === 0
        ? unless(statedSum(sentences), (stated) => saySum(stated, shown))
        : null;
    const day = unless(topic, (place) => dayFor(place, sentences, may.dates, shown));
    return {
      topic: unless(topic, ({ id }) => say(topicNames[shown], id, form)),
      // "The banner for Friday" says it already.
      ask: ask === "sooner" && day !== null ? null : unless(ask, (id) => say(askNames[shown], id, form)),
      version: may.version ? unless(findVersion(sentences), (version) => sayVersion(version, shown)) : null,
      ...placed(sum, ask),
      // Elsewhere what is due may as well be the work.
      due:
        may.dates.has("due") && (situation === "late-payment" || isAboutMoney(topic, ask))
          ? unless(dueDate(sentences), (date) => sayDue(date, topic, shown))
          : null,
      day,
    };
  };

  return {
    subjectOf: (request, form) => saySubject(partsOf(request, form, false), request.shown, form),
    partedSubjectOf(request, isApart) {
      const parts = partsOf(request, "governed", isApart);
      if (!isApart) return { topic: saySubject(parts, request.shown, "governed"), ask: null };
      return {
        topic: saySubject({ ...parts, ask: null, askSum: null }, request.shown, "governed"),
        ask: sayAsk(parts),
      };
    },
    statedFacts(request, grounds = []) {
      const known = (fill: Fill, say: () => string | null) => {
        const blanks = blanksOf(request, fill);
        const said = blanks.length === 0 ? null : say();
        return said === null ? {} : Object.fromEntries(blanks.map(({ key }) => [key, said]));
      };
      const { text, client, read, shown } = request;
      const sum = () => unless(owedSum(sentencesOf(text, client, read)), (owed) => saySum(owed, shown));
      return { ...known("stated-sum", sum), ...known("stated-ground", () => sayGround(grounds, shown)) };
    },
    sayGround,
  };
}

/** Beside what is asked for where that is money, else beside the topic. */
function placed(sum: string | null, ask: string | null): Pick<SubjectParts, "sum" | "askSum"> {
  return ask !== null && moneyAsks.has(ask) ? { sum: null, askSum: sum } : { sum, askSum: null };
}

function isAboutMoney(topic: NamedTopic | null, ask: string | null): boolean {
  return (topic !== null && moneyTopics.has(topic.id)) || (ask !== null && moneyAsks.has(ask));
}

function sayDue(date: StatedDate, topic: NamedTopic | null, shown: Locale): string {
  return topic !== null && moneyTopics.has(topic.id) ? sayDate(date, "due", shown) : sayPaymentDue(date, shown);
}

/** When it takes place, or else by when it is wanted. */
function dayFor(
  topic: NamedTopic,
  sentences: readonly Sentence[],
  roles: ReadonlySet<DateRole>,
  shown: Locale,
): string | null {
  const held = roles.has("held") && datedTopics.has(topic.id) ? dayOfTopic(topic) : null;
  if (held !== null) return sayDate(held, "held", shown);
  return roles.has("wanted") ? unless(wantedDate(sentences, topic), (date) => sayDate(date, "wanted", shown)) : null;
}

function unless<Value>(value: Value | null, say: (value: Value) => string | null): string | null {
  return value === null ? null : say(value);
}

type Names = Readonly<Record<SubjectForm, string>>;

function namesOf(list: readonly (Topic | Ask)[]): ReadonlyMap<string, Names> {
  return new Map(list.map(({ id, display, governed }) => [id, { named: display, governed }]));
}

function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return { en: make("en"), pl: make("pl"), lt: make("lt") };
}

/** Who wrote it, guessed from the wording alone, with and without "disguise my wording": ten writers in each language. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disguise } from "../../src/disguise/disguise.ts";
import type { Locale } from "../../src/ports/platform.ts";

interface Written {
  readonly author: string;
  readonly topic: string;
  readonly text: string;
}

type Profile = ReadonlyMap<string, number>;

const folds = 5;
const longest = 4;

describe.each<Locale>(["en", "pl", "lt"])("the writer of a vent in %s", (language) => {
  const typed = writtenIn(language);
  const disguised = typed.map((one) => ({ ...one, text: disguise(one.text, language) }));

  it("is told from nine others most of the time by who knows how they all write", () => {
    expect(shareGuessed(typed, typed)).toBeGreaterThan(0.8);
  }, 60_000);

  it("is told far less often once the wording is disguised; chance would name one in ten", () => {
    expect(shareGuessed(typed, disguised)).toBeLessThan(0.65);
  }, 60_000);

  it("is told less often also by who disguises all that they know of them in the same way", () => {
    expect(shareGuessed(disguised, disguised)).toBeLessThan(shareGuessed(typed, typed) - 0.05);
  }, 60_000);
});

function writtenIn(language: Locale): Written[] {
  const lines = readFileSync(new URL(`../evals/disguise/${language}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Written);
}

/**
 * The share of `unknown` whose author is named by the nearest of ten profiles: runs of one to four characters, weighed by how rare they
 * are, made of what is `known` about other topics.
 */
function shareGuessed(known: readonly Written[], unknown: readonly Written[]): number {
  const topics = [...new Set(known.map(({ topic }) => topic))];
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeldOut = ({ topic }: Written) => topics.indexOf(topic) % folds === fold;
    const guess = learn(known.filter((one) => !isHeldOut(one)));
    right += unknown.filter(isHeldOut).filter(({ author, text }) => guess(text) === author).length;
  }
  return right / unknown.length;
}

function learn(known: readonly Written[]): (text: string) => string | undefined {
  const runs = known.map(({ author, text }) => ({ author, counts: runsIn(text) }));
  const texts = new Map<string, number>();
  for (const { counts } of runs) for (const run of counts.keys()) texts.set(run, (texts.get(run) ?? 0) + 1);
  const weigh = (counts: Profile) =>
    scaled(
      [...counts].flatMap(([run, count]) => {
        const seenIn = texts.get(run);
        return seenIn === undefined
          ? []
          : [[run, (1 + Math.log(count)) * Math.log(1 + known.length / seenIn)] as const];
      }),
    );
  const profiles = [...Map.groupBy(runs, ({ author }) => author)].map(([author, own]) => {
    const sum = new Map<string, number>();
    for (const { counts } of own) for (const [run, value] of weigh(counts)) sum.set(run, (sum.get(run) ?? 0) + value);
    return { author, profile: scaled([...sum]) };
  });
  return (text) => {
    const own = weigh(runsIn(text));
    const likeness = profiles.map(({ author, profile }) => ({ author, value: dot(own, profile) }));
    return likeness.sort((one, other) => other.value - one.value)[0]?.author;
  };
}

function runsIn(text: string): Profile {
  const counts = new Map<string, number>();
  const whole = ` ${text} `;
  for (let size = 1; size <= longest; size += 1)
    for (let at = 0; at + size <= whole.length; at += 1) {
      const run = whole.slice(at, at + size);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  return counts;
}

function scaled(pairs: readonly (readonly [string, number])[]): Profile {
  const length = Math.sqrt(pairs.reduce((sum, [, value]) => sum + value * value, 0));
  return new Map(pairs.map(([run, value]) => [run, value / length]));
}

function dot(one: Profile, other: Profile): number {
  let sum = 0;
  for (const [run, value] of one) sum += value * (other.get(run) ?? 0);
  return sum;
}

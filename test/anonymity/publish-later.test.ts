/** Who wrote what, guessed from times alone: an observer who saw every press of Publish and every post appear (anonymity 13). */
import { describe, expect, it } from "vitest";
import { seededRandom } from "../support/fakes.ts";
import { Harness, textOf } from "../support/harness.ts";

const hourMs = 3_600_000;
const people = 30;
const posts = 200;
const days = 10;
const tickMs = 10 * 60_000;

interface Press {
  readonly at: number;
  readonly by: number;
  /** A word in the vent, by which the test tells which post it became. */
  readonly word: string;
}

interface Seen {
  readonly at: number;
  readonly word: string;
}

describe("an observer who saw everybody press Publish", () => {
  it("knows who wrote each post that was published at once", async () => {
    const { presses, seen } = await live("publish-now", null);
    expect(bestGuess(presses, seen)).toBeGreaterThan(0.95);
  }, 240_000);

  it("mostly guesses wrong about posts that were published later", async () => {
    const { presses, seen } = await live("publish-later", null);
    // 20 posts a day leave five or six in a batch of up to three hours. Chance alone names one in 30.
    expect(bestGuess(presses, seen)).toBeLessThan(0.35);
  }, 240_000);

  it("knows less the longer the firm lets posts wait", async () => {
    const { presses, seen } = await live("publish-later", 10 * hourMs);
    expect(bestGuess(presses, seen)).toBeLessThan(0.25);
  }, 240_000);
});

/** Ten working days of a firm, through the whole core. */
async function live(publish: string, publishDelayMs: number | null): Promise<{ presses: Press[]; seen: Seen[] }> {
  const harness = new Harness({ settings: { publishDelayMs } });
  const presses = pressesOf(harness.clock.now());
  const seen: Seen[] = [];
  let looked = 0;
  const look = () => {
    for (const { message } of harness.platform.posts.slice(looked)) {
      const word = /\bword[a-j]+\b/.exec(textOf(message))?.[0];
      if (word !== undefined) seen.push({ at: harness.clock.now(), word });
    }
    looked = harness.platform.posts.length;
  };
  const passUntil = async (time: number) => {
    while (harness.clock.now() < time) {
      await harness.pass(Math.min(tickMs, time - harness.clock.now()));
      look();
    }
  };
  for (const { at, by, word } of presses) {
    await passUntil(at);
    const person = harness.person(`person-${by}`);
    await person.submit("vent", "", { what: `The client shouted about the ${word} again.`, client: "" });
    await person.press("share");
    await person.press(publish);
    look();
  }
  await passUntil(harness.clock.now() + 12 * hourMs);
  expect(seen).toHaveLength(posts);
  harness.dispose();
  return { presses, seen };
}

/** Eight hours a day, at random times, by random people. */
function pressesOf(start: number): Press[] {
  const random = seededRandom("a firm");
  const perDay = posts / days;
  return Array.from({ length: posts }, (_, index) => ({
    at: start + Math.floor(index / perDay) * 24 * hourMs + random.below(8 * hourMs),
    by: random.below(people),
    word: `word${[...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`,
  })).sort((left, right) => left.at - right.at);
}

/**
 * The share of posts whose person the best of three guesses names: the last to press before it appeared, in the order of
 * pressing, or, among the posts that appeared together, whoever of those who had pressed since the last such time pressed
 * most often.
 */
function bestGuess(presses: readonly Press[], seen: readonly Seen[]): number {
  const writers = new Map(presses.map(({ word, by }) => [word, by]));
  const inOrder = seen.map((_, place) => presses[place]?.by);
  const lastBefore = seen.map(({ at }) => presses.findLast((press) => press.at <= at)?.by);
  const shares = [inOrder, lastBefore, guessByBatch(presses, seen)].map(
    (guesses) => seen.filter(({ word }, place) => guesses[place] === writers.get(word)).length / seen.length,
  );
  return Math.max(...shares);
}

function guessByBatch(presses: readonly Press[], seen: readonly Seen[]): (number | undefined)[] {
  let pressed = 0;
  const guesses: (number | undefined)[] = [];
  while (guesses.length < seen.length) {
    const first = seen[guesses.length];
    const together = seen
      .slice(guesses.length)
      .filter(({ at }) => first !== undefined && at - first.at <= hourMs).length;
    const candidates = presses.slice(pressed, pressed + together).map(({ by }) => by);
    const often = [...Map.groupBy(candidates, (by) => by).values()].sort((one, other) => other.length - one.length);
    for (let count = 0; count < together; count += 1) guesses.push(often[0]?.[0]);
    pressed += together;
  }
  return guesses;
}

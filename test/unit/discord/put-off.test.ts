/** When an answer that is not ready is put off: counted from when Discord sent what it answers. */
import { REST } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Origin } from "../../../adapters/discord/inbound.ts";
import { Ways } from "../../../adapters/discord/ways.ts";

class Recording extends REST {
  readonly types: unknown[] = [];
  override async post(_: `/${string}`, { body }: { body?: unknown } = {}): Promise<unknown> {
    this.types.push((body as { type: unknown }).type);
    return null;
  }
}

const origin: Origin = {
  type: "command",
  id: "1",
  token: "token",
  application: "2",
  channel: "3",
  who: () => "somebody",
  locale: "en",
  private: null,
  typed: ["The client never pays"],
};
const putOff = 5;

let live: Recording;
let ways: Ways;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  live = new Recording();
  ways = new Ways({ live, posting: live, locale: "en", log: () => undefined });
});
afterEach(() => vi.useRealTimers());

describe("an answer that is not ready", () => {
  it("is put off in time, however long it took until the words were safe", async () => {
    const way = ways.begin(origin);
    await vi.advanceTimersByTimeAsync(1_200);
    ways.acknowledge(way);
    await vi.advanceTimersByTimeAsync(200);
    expect(live.types).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(live.types).toEqual([putOff]);
  });

  it("is put off at once where that took too long already, and never before the words are safe", async () => {
    const way = ways.begin(origin);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(live.types).toEqual([]);
    ways.acknowledge(way);
    await vi.advanceTimersByTimeAsync(1);
    expect(live.types).toEqual([putOff]);
  });
});

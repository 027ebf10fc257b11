/** What is read before anybody vents: something of everything, and never at anybody's cost. */
import { describe, expect, it } from "vitest";
import { buildAdvisor } from "../../../../adapters/shared/parts.ts";
import { warmUp } from "../../../../adapters/shared/warm-up.ts";
import type { Advice } from "../../../../src/advice/advice.ts";
import { situations } from "../../../../src/advice/situations.ts";

const advisor = buildAdvisor({ country: "eu", contact: "" });

describe("warming up", () => {
  it("reads texts of every situation in every language, as a vent is read", async () => {
    const asked: string[] = [];
    const read: Advice[] = [];
    await warmUp({
      advise(request) {
        asked.push(`${request.wishes.situation} ${request.wishes.language}`);
        const advice = advisor.advise(request);
        if (request.wishes.situation === null) read.push(advice);
        return advice;
      },
    });
    for (const situation of situations) {
      for (const language of ["en", "pl", "lt"]) expect(asked).toContain(`${situation} ${language}`);
    }
    expect(new Set(read.map(({ language }) => language))).toEqual(new Set(["en", "pl", "lt"]));
    expect(new Set(read.map(({ situation }) => situation)).size).toBeGreaterThan(10);
    expect(read.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(0);
  });

  it("lets whoever comes meanwhile go first, after each text", async () => {
    let inOneGo = 0;
    let longest = 0;
    let others = 0;
    let isDone = false;
    const meanwhile = () => {
      others += 1;
      inOneGo = 0;
      if (!isDone) setImmediate(meanwhile);
    };
    setImmediate(meanwhile);
    await warmUp({
      advise(request) {
        inOneGo += 1;
        longest = Math.max(longest, inOneGo);
        return advisor.advise(request);
      },
    });
    isDone = true;
    expect(longest).toBe(1);
    expect(others).toBeGreaterThan(100);
  });
});

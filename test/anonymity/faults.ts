/** Breaks one call at a time, of the platform or of SQLite, with errors that carry everything an SDK might put in. */
import { DatabaseSync, StatementSync } from "node:sqlite";
import { vi } from "vitest";
import { PlatformFailedError, PostUnsureError } from "../../src/errors.ts";
import type { FakePlatform } from "../support/fakes.ts";
import { canary } from "./canaries.ts";

export const ways = ["refuse", "no-answer", "foreign-error"] as const;
export type Way = (typeof ways)[number];

const payload = `${canary.authorId} ${canary.name} ${canary.secret}`;

/** Fails the call with this number, counted from when it is armed, and no other. */
export class Trap {
  #next = Number.POSITIVE_INFINITY;
  #calls = 0;
  /** The name of what failed; null while nothing has. */
  sprung: string | null = null;

  arm(call: number): void {
    this.#next = call;
    this.#calls = 0;
    this.sprung = null;
  }
  disarm(): void {
    this.#next = Number.POSITIVE_INFINITY;
  }
  /** @returns whether this call is to fail */
  passes(name: string): boolean {
    this.#calls += 1;
    if (this.#calls !== this.#next) return false;
    this.sprung = name;
    return true;
  }
}

const methods = [
  "acknowledge",
  "openForm",
  "answerPrivately",
  "canModerate",
  "canSpeakForHouse",
  "privacyOf",
  "post",
  "reply",
  "edit",
  "remove",
] as const;

/** Puts a trap under every method of the platform. */
export function trapPlatform(platform: FakePlatform, way: Way): Trap {
  const trap = new Trap();
  const calls = platform as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
  for (const method of methods) {
    const real = calls[method]?.bind(platform);
    calls[method] = async (...values) => {
      if (!trap.passes(method)) return real?.(...values);
      if (way === "no-answer") await real?.(...values);
      throw faultOf(way);
    };
  }
  return trap;
}

function faultOf(way: Way): Error {
  const cause = Object.assign(new Error(payload), { body: { user: canary.authorId, text: payload } });
  if (way === "refuse") return new PlatformFailedError(`refused: ${payload}`, { cause });
  if (way === "no-answer") return new PostUnsureError(`no answer: ${payload}`, { cause });
  return Object.assign(new Error(`invalid_blocks: ${payload}`, { cause }), { code: payload, data: payload });
}

/** Puts a trap under every statement that SQLite runs, in all stores of this process. Undone by `vi.restoreAllMocks()`. */
export function trapStore(): Trap {
  const trap = new Trap();
  const breakable = <Target extends object>(target: Target, method: keyof Target & string) => {
    const real = target[method] as (...values: unknown[]) => unknown;
    const trapped = function (this: unknown, ...values: unknown[]): unknown {
      if (trap.passes(method)) throw diskFull();
      return real.apply(this, values);
    };
    vi.spyOn(target, method as never).mockImplementation(trapped as never);
  };
  for (const method of ["run", "get", "all"] as const) breakable(StatementSync.prototype, method);
  breakable(DatabaseSync.prototype, "exec");
  return trap;
}

/** As node:sqlite throws it, but with more than SQLite ever says. */
function diskFull(): Error {
  const error = new Error(`database or disk is full: ${payload}`, { cause: new Error(payload) });
  return Object.assign(error, { code: "ERR_SQLITE_ERROR", errcode: 13, errstr: "database or disk is full" });
}

/** Sorts what the SDK throws. Its messages repeat what the server said, prompt included, and stay in here. */
import { APIConnectionTimeoutError, APIError } from "openai";
import { ModelFailedError, type ModelFailure } from "../errors.ts";

export type Fault =
  /** Perhaps only this way of asking was refused. */
  | { readonly type: "refused"; readonly param: string; readonly words: string; readonly reason: ModelFailure }
  /** May be gone in a moment. `afterMs` is the server's wish; null when it has none. */
  | { readonly type: "passing"; readonly reason: ModelFailure; readonly afterMs: number | null }
  | { readonly type: "lasting"; readonly reason: ModelFailure };

/** @param now milliseconds since the epoch, for a server that names a date to come back at */
export function readFault(fault: unknown, now: number): Fault {
  if (!(fault instanceof APIError)) return { type: "passing", reason: "unreadable", afterMs: null };
  if (fault.cause instanceof ModelFailedError) return { type: "lasting", reason: fault.cause.reason };
  if (fault instanceof APIConnectionTimeoutError) return { type: "lasting", reason: "timeout" };
  const { status } = fault;
  if (status === undefined) return { type: "passing", reason: "unreachable", afterMs: null };
  if (status === 401 || status === 402 || status === 403) return { type: "lasting", reason: "refused-key" };
  if (status === 429 && fault.code === "insufficient_quota") return { type: "lasting", reason: "rate-limited" };
  if (status === 429) return { type: "passing", reason: "rate-limited", afterMs: retryAfterMs(fault.headers, now) };
  if (fault.code === "content_filter") return { type: "lasting", reason: "refusal" };
  if ([400, 404, 422, 501].includes(status)) {
    const reason = status === 404 ? "not-found" : "server-error";
    return { type: "refused", param: String(fault.param ?? ""), words: fault.message, reason };
  }
  if (status === 408 || status === 409 || status >= 500)
    return { type: "passing", reason: "server-error", afterMs: retryAfterMs(fault.headers, now) };
  return { type: "lasting", reason: status < 400 ? "not-found" : "server-error" };
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(headers: Headers | undefined, now: number): number | null {
  const milliseconds = headers?.get("retry-after-ms") ?? "";
  if (/^\d+(?:\.\d+)?$/.test(milliseconds)) return Number(milliseconds);
  const after = headers?.get("retry-after") ?? "";
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1_000;
  // A date begins with its day; V8 would read a date into almost anything.
  const date = /^[A-Z][a-z]+,? /.test(after) ? Date.parse(after) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** What goes wrong between the app and Slack, ordered by a test, one method at a time. */

export type Fault =
  /** An answer of the API: 200 with `ok: false`. */
  | { readonly type: "error"; readonly error: string; readonly messages?: readonly string[] }
  | { readonly type: "rate-limit"; readonly retryAfterSeconds: number }
  /** A status without JSON; `isDone`: what was asked for happened all the same. */
  | { readonly type: "status"; readonly status: number; readonly isDone?: boolean }
  /** The connection breaks without an answer. */
  | { readonly type: "break"; readonly isDone: boolean }
  /** No answer at all, for as long as the app waits. */
  | { readonly type: "hang"; readonly isDone: boolean }
  /** The answer comes late. */
  | { readonly type: "delay"; readonly ms: number }
  /** Status 200 and a page for people. */
  | { readonly type: "page" };

interface Ordered {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

export class Faults {
  readonly #ordered: Ordered[] = [];

  /** @param method "*" for every method. @param times how often; without a number until `clear` */
  order(method: string, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#ordered.push({ method, fault, left: times });
  }

  clear(): void {
    this.#ordered.length = 0;
  }

  take(method: string): Fault | null {
    const found = this.#ordered.find((each) => (each.method === method || each.method === "*") && each.left > 0);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }
}

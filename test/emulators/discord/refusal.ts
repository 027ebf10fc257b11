/** How Discord says no: a status and a code of its own. */
/** An answer as Discord gives it: status, its own code, and nothing more. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly retryAfter: number | null;
  constructor(status: number, code: number, retryAfter: number | null = null) {
    super(`refused ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

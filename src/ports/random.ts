/** The port to chance: ids, keys, delays, shuffles. */
export interface Random {
  /** `length` unpredictable bytes. */
  bytes(length: number): Buffer;
  /** A whole number from 0 up to, not including, `limit`; each as likely as the next. */
  below(limit: number): number;
}

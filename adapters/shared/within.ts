/** Waiting with an end, for whoever stops. */

/** Resolves when `work` is over, whatever became of it, or after `ms` milliseconds. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work.catch(() => undefined), over]);
  clearTimeout(timer);
}

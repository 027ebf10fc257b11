/** Times code on a machine that may be busy with other things. */

/** The best of several runs: what the code needs, not what the machine was busy with. @param runs the first of them also warms up */
export function fastestMs(run: () => unknown, runs = 40): number {
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

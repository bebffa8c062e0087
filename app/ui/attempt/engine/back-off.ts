const FIRST_MILLISECONDS = 1_000;
const LONGEST_MILLISECONDS = 30_000;

/**
 * How long to wait before the next try: doubling, at most half a minute, with jitter so that a class whose
 * server restarts does not come back in one moment.
 */
export function backOff(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** Math.max(0, failures - 1));
  return full * (0.5 + random() / 2);
}

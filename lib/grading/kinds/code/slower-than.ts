import type { PythonOutcome } from '#lib/python/job.ts';

/** A single measurement says nothing on a machine that does other things as well. */
export const TIMED_RUNS = 3;

/** How many times longer than the solution the learner's timed runs took: the least of them; null where one is missing. */
export function slowerThan(learner: PythonOutcome, solution: PythonOutcome): number | null {
  const ratios = Array.from({ length: TIMED_RUNS }, (_, run) => {
    const [slow, fast] = [learner, solution].map((outcome) => outcome.cases.find((each) => each.id === `timed-${run}`));
    if (slow?.end.status !== 'returned' || fast?.end.status !== 'returned') return null;
    // The clock inside has a grain; a run below it counts as one grain.
    return slow.milliseconds / Math.max(fast.milliseconds, 0.05);
  });
  return ratios.reduce<number | null>(
    (least, ratio) => (least === null || ratio === null ? null : Math.min(least, ratio)),
    Number.POSITIVE_INFINITY,
  );
}

import type { AttemptState, Pacing } from '#lib/attempts/rules.ts';

/** What is asked of an attempt here; its state as every reader must see it. */
type Attempt = {
  id: string;
  state: AttemptState;
  pacing: Pacing;
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  score: number | null;
  maxScore: number | null;
};

export type GradedAttempt = { id: string; score: number; maxScore: number; finishedAt: Date };

/** What a learner has done of one test. */
export type AttemptSummary = {
  /** Handed in or closed by the clock. */
  finishedCount: number;
  openAttempt: { id: string; pacing: Pacing; startedAt: Date; deadlineAt: Date | null } | null;
  /** The newest one whose grades are still being written. */
  gradingAttemptId: string | null;
  last: GradedAttempt | null;
  /** The highest share of points; the newer of two equals. */
  best: GradedAttempt | null;
};

/** Sums up the attempts of one test, given newest first. */
export function summarise(attempts: readonly Attempt[]): AttemptSummary {
  const open = attempts.find((attempt) => attempt.state === 'IN_PROGRESS') ?? null;
  const graded = attempts.flatMap(({ id, state, score, maxScore, finishedAt }): GradedAttempt[] =>
    state === 'GRADED' && score !== null && maxScore !== null && finishedAt !== null ? [{ id, score, maxScore, finishedAt }] : [],
  );
  return {
    finishedCount: attempts.filter((attempt) => attempt.state !== 'IN_PROGRESS').length,
    openAttempt: open && { id: open.id, pacing: open.pacing, startedAt: open.startedAt, deadlineAt: open.deadlineAt },
    gradingAttemptId: attempts.find((attempt) => attempt.state === 'GRADING')?.id ?? null,
    last: graded[0] ?? null,
    best: graded.reduce<GradedAttempt | null>((best, each) => (best === null || shareOf(each) > shareOf(best) ? each : best), null),
  };
}

function shareOf({ score, maxScore }: GradedAttempt): number {
  return maxScore === 0 ? 0 : score / maxScore;
}

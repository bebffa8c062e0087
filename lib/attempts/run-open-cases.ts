import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { openJob } from '#lib/grading/kinds/code/grade-code.ts';
import { gradedValueOf } from '#lib/grading/kinds/code/graded-value-of.ts';
import { nameMistake } from '#lib/grading/kinds/code/name-mistake.ts';
import { reportRun } from '#lib/grading/kinds/code/report-run.ts';
import { nnMisconceptions } from '#lib/nn/misconceptions/registry.ts';
import type { PythonOutcome } from '#lib/python/job.ts';
import { PythonBusyError, PythonUnavailableError } from '#lib/python/python-pool.ts';
import { pythonPool } from '#lib/python/shared-pool.ts';
import { Answer } from '#lib/questions/answer.ts';
import { type GeneratedCase, generateCases } from '#lib/questions/kinds/code/cases.ts';
import type { CodeContent } from '#lib/questions/kinds/code/code-content.ts';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import { partRng } from '#lib/questions/part-rng.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { isUuid } from './is-uuid.ts';
import { versionedQuestion } from './versioned-question.ts';

/** What a browser sends to run a program on the open cases. */
export const RunBody = z.strictObject({ itemId: z.uuid(), partId: z.string().regex(/^[\w-]{1,100}$/), answer: Answer });

type Run = z.infer<typeof RunBody> & { userId: string; sessionId: string; attemptId: string };

export type RunRefusal =
  /** Signed out, expired or disabled. */
  | 'session-ended'
  /** Missing, somebody else's, or a question that was not shown yet. */
  | 'not-found'
  /** The question or the attempt is over. */
  | 'closed'
  /** Not an answer to a part that asks for code. */
  | 'invalid-answer'
  /** Too many programs wait: try again in a moment. */
  | 'busy'
  /** No program can be run here now. */
  | 'unavailable';

/** `hint`: where to look, in practice, when the results are those of one known mistake. It does not give the answer. */
export type RunResult = { ok: true; report: CodeReport; hint: LocalText | null } | { ok: false; error: { code: RunRefusal } };

/** Runs a program on the open cases of a question that is being answered. It is saved nowhere and costs nothing. */
export async function runOpenCases(run: Run): Promise<RunResult> {
  const refuse = (code: RunRefusal): RunResult => ({ ok: false, error: { code } });
  if (!isUuid(run.attemptId)) return refuse('not-found');
  const item = await findItem(run);
  if (item === null) return refuse('not-found');
  if (!item.isSignedIn) return refuse('session-ended');
  if (!item.isOpen) return refuse('closed');
  const part = partsOf(versionedQuestion(item)).find((each) => each.id === run.partId);
  if (part?.kind !== 'code' || run.answer.kind !== 'code') return refuse('invalid-answer');

  const rng = () => partRng(item.seed, part.id);
  const cases = generateCases(part.content, rng()).filter((each) => each.isOpen);
  try {
    const outcome = await pythonPool().run(openJob(part.content, run.answer, { rng }), { owner: run.userId });
    const report = reportRun({ content: part.content, cases, outcome, feedback: 'not-yet' });
    const isWrong = report.cases.some((each) => each.verdict === 'wrong');
    return { ok: true, report, hint: item.isPractice && isWrong ? hintFor(part.content, cases, outcome) : null };
  } catch (error) {
    if (error instanceof PythonBusyError) return refuse('busy');
    if (error instanceof PythonUnavailableError) return refuse('unavailable');
    throw error;
  }
}

/** Of several mistakes that give the same results on so few cases none is hinted at: it might be another one. */
function hintFor(content: CodeContent, cases: readonly GeneratedCase[], outcome: PythonOutcome): LocalText | null {
  const values = cases.map(({ id, args }) => {
    const run = outcome.cases.find((each) => each.id === id);
    return run ? gradedValueOf(content, args, run) : null;
  });
  const [only, ...others] = nameMistake({ reference: content.reference, cases, values, tolerance: content.tolerance });
  return others.length > 0
    ? null
    : (nnMisconceptions.find(({ id, variants }) => id === only && Object.hasOwn(variants, content.reference))?.hint ?? null);
}

type ItemRow = { versionId: string; content: unknown; seed: number; isOpen: boolean; isPractice: boolean; isSignedIn: boolean };

/** The question, if it is this learner's and has been shown; both in one statement with whether it may be worked on. */
async function findItem({ userId, sessionId, attemptId, itemId }: Run): Promise<ItemRow | null> {
  const [row] = await db.$queryRaw<ItemRow[]>`
    select version.id as "versionId", version.content, item.variant_seed as seed,
      attempt.state = 'IN_PROGRESS' and item.closed_at is null
        and coalesce(attempt.deadline_at > app_now(), true) and coalesce(item.deadline_at > app_now(), true) as "isOpen",
      attempt.mode = 'PRACTICE' as "isPractice",
      exists (
        select from session join "user" learner on learner.id = session.user_id
        where session.id = ${sessionId}::uuid and session.user_id = ${userId}::uuid
          and session.revoked_at is null and session.expires_at > app_now() and learner.disabled_at is null
      ) as "isSignedIn"
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.id = ${attemptId}::uuid and attempt.user_id = ${userId}::uuid and item.id = ${itemId}::uuid
      and (attempt.pacing <> 'PER_QUESTION' or item.shown_at is not null)`;
  return row ?? null;
}

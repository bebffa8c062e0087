import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findResult } from '#lib/attempts/find-result.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { versionedQuestion } from '#lib/attempts/versioned-question.ts';
import { importBank } from '#lib/bank/import-bank.ts';
import { db } from '#lib/db/client.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { kindOf } from '#lib/questions/kind-of.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { save, viewOf } from '../../support/sit-test.ts';

beforeAll(async () => {
  await db.$executeRaw`truncate subject, asset, bank_import cascade`;
  const imported = await importBank({ root: resolve(import.meta.dirname, '../../../questions') });
  expect(imported.ok).toBe(true);
}, 120_000);

/** What the course's confirmation tests of 深層学習 day1 ask, with their limits in minutes. */
const course: [section: string, asked: [id: string, minutes: number][]][] = [
  ['input-hidden', [['ih-aim-and-parameters', 1]]],
  [
    'activation',
    [
      ['ac-draw-network', 5],
      ['ac-extract-relu-output', 2],
      ['ac-linear-and-nonlinear', 2],
      ['ac-extract-sigmoid-lines', 3],
    ],
  ],
  [
    'output',
    [
      ['out-half-squared-error', 2],
      ['out-softmax-lines', 5],
      ['out-cross-entropy-lines', 5],
    ],
  ],
  [
    'gradient-descent',
    [
      ['gd-extract-update-lines', 1],
      ['gd-online-learning', 2],
      ['gd-explain-update', 3],
    ],
  ],
  ['backpropagation', [['bp-extract-reuse', 3]]],
];

test.each(course)('the confirmation test of %s is answered rightly and earns all its points', async (section, asked) => {
  const learner = await buildLearner();
  const started = await startConfirmation({ userId: learner.userId, testId: `dl-day1/${section}/confirmation`, pacing: 'WHOLE' });
  if (!started.ok) throw new Error(started.error.code);
  const { attemptId } = started;
  const { items } = await viewOf({ ...learner, attemptId });
  expect(items.map(({ question, limitSeconds }) => [question?.id, (limitSeconds ?? 0) / 60])).toEqual(asked);

  const sitting = { ...learner, attemptId, itemIds: items.map((item) => item.id) };
  const rows = await db.attemptItem.findMany({ where: { attemptId }, include: { questionVersion: true }, orderBy: { position: 'asc' } });
  for (const { position, questionVersion, variantSeed } of rows) {
    const question = versionedQuestion({ versionId: questionVersion.id, content: questionVersion.content, seed: variantSeed });
    for (const part of partsOf(question)) {
      const [answer] = kindOf(part.kind).rightAnswers(part.content);
      await save(sitting, answer as Answer, { question: position, partId: part.id });
    }
  }
  expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'graded' });
  const result = await findResult({ ...learner, attemptId });
  const scores = result?.items.flatMap((item) => (item.heldBackBy === null ? item.parts.map(({ grade }) => grade.score) : []));
  for (const score of scores ?? []) expect(score).toBeCloseTo(1, 9);
  expect(scores?.length).toBeGreaterThanOrEqual(asked.length);
});

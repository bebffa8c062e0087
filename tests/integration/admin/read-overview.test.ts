import { expect, test } from 'vitest';
import { readOverview } from '#lib/admin/read-overview.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { buildAccount } from '../../support/build-account.ts';
import { textQuestion } from '../../support/build-bank.ts';
import { sitTest } from '../../support/sit-test.ts';

test('counts what there is and names what needs somebody', async () => {
  const [open, graded, failed] = [
    await sitTest({ questions: [textQuestion] }),
    await sitTest({ questions: [textQuestion] }),
    await sitTest(),
  ];
  await buildAccount();
  await submitAttempt(graded);
  await db.attempt.update({
    where: { id: failed.attemptId },
    data: { state: 'GRADING', finishedAt: new Date(0), closedBy: 'LEARNER', gradingError: 'no grader', gradingTries: 2 },
  });
  const conflicting = open.questionIds[0] ?? '';
  await db.question.update({ where: { id: conflicting }, data: { conflictHash: 'of the file' } });

  const overview = await readOverview();
  expect(overview.bank).toMatchObject({ drafts: 0, conflicts: [conflicting] });
  expect(overview.attempts).toMatchObject({ open: 1, grading: 1, graded: 1, today: 3, late: 0 });
  expect(overview.failures).toEqual([{ attemptId: failed.attemptId, error: 'no grader', tries: 2, finishedAt: new Date(0) }]);
  expect(overview.people).toMatchObject({ accounts: 1, guests: 3 });
});

import { expect, test } from 'vitest';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';
import { startPractice } from '#lib/attempts/start-practice.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { findSection, findSubject, listSubjects } from '#lib/progress/queries.ts';
import { buildBank, choiceQuestion, extractQuestion, textQuestion } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { advanceClock } from '../../support/database.ts';
import { choose, save, sitTest, viewOf } from '../../support/sit-test.ts';

test('without a learner everything is listed and nothing is done', async () => {
  const { sectionId, testId } = await buildBank([choiceQuestion, textQuestion]);
  const subject = (await listSubjects({ userId: null })).find((each) => sectionId.startsWith(each.id));
  expect(subject?.sections).toEqual([
    {
      id: sectionId,
      slug: 'section',
      title: { ja: '節', en: 'Section' },
      questionCount: 2,
      practicedCount: 0,
      testCount: 1,
      doneTestCount: 0,
    },
  ]);
  expect(await findSection({ userId: null, sectionId })).toMatchObject({
    tests: [
      {
        id: testId,
        questionCount: 2,
        limitSeconds: 180,
        defaultPacing: 'PER_QUESTION',
        finishedCount: 0,
        openAttempt: null,
        last: null,
        best: null,
      },
    ],
    openPracticeId: null,
  });
});

test('a subject or section that does not exist is not there', async () => {
  expect(await findSubject({ userId: null, subjectId: 'none' })).toBeNull();
  expect(await findSection({ userId: null, sectionId: 'none' })).toBeNull();
});

test("limits are shown with the learner's extra time", async () => {
  const [{ sectionId }, { userId }] = [await buildBank([choiceQuestion, extractQuestion]), await buildLearner({ extraTimeFactor: 1.33 })];
  expect((await findSection({ userId, sectionId }))?.tests[0]?.limitSeconds).toBe(80 + 120);
});

test('retired questions and tests do not count', async () => {
  const { sectionId, questionIds, testId } = await buildBank([choiceQuestion, textQuestion]);
  await db.question.update({ where: { id: questionIds[0] ?? '' }, data: { status: 'RETIRED' } });
  expect(await findSection({ userId: null, sectionId })).toMatchObject({
    questionCount: 1,
    tests: [{ questionCount: 1, limitSeconds: 120 }],
  });
  await db.test.update({ where: { id: testId }, data: { isRetired: true } });
  expect(await findSection({ userId: null, sectionId })).toMatchObject({ testCount: 0, tests: [] });
});

test('a section shows the open attempt, then the last and the best result', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const look = async () => (await findSection(sitting))?.tests[0];
  expect(await look()).toMatchObject({ openAttempt: { id: sitting.attemptId, pacing: 'WHOLE' }, finishedCount: 0, last: null });

  await save(sitting, choose('w'));
  await submitAttempt(sitting);
  const again = await startConfirmation({ ...sitting, pacing: 'WHOLE' });
  const attemptId = again.ok ? again.attemptId : '';
  await submitAttempt({ ...sitting, attemptId });
  expect(await look()).toMatchObject({
    openAttempt: null,
    finishedCount: 2,
    last: { id: attemptId, score: 0 },
    best: { id: sitting.attemptId, score: 1, maxScore: 1 },
  });
  expect(await findSection(sitting)).toMatchObject({ doneTestCount: 1 });
});

test('an attempt whose time is up is not offered to go on with', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  await advanceClock(71);
  expect((await findSection(sitting))?.tests[0]).toMatchObject({
    openAttempt: null,
    gradingAttemptId: sitting.attemptId,
    finishedCount: 1,
  });
});

test('practice counts each question once, for that learner', async () => {
  const [{ sectionId }, learner] = [await buildBank([choiceQuestion, textQuestion]), await buildLearner()];
  for (let round = 0; round < 2; round += 1) {
    const started = await startPractice({ ...learner, sectionId });
    const attemptId = started.ok ? started.attemptId : '';
    const [item] = (await viewOf({ ...learner, attemptId })).items;
    await checkPracticeItem({ ...learner, attemptId, itemId: item?.id ?? '' });
    expect(await findSection({ ...learner, sectionId })).toMatchObject({ practicedCount: 1, openPracticeId: attemptId });
  }
  expect(await findSection({ ...(await buildLearner()), sectionId })).toMatchObject({ practicedCount: 0, openPracticeId: null });
});

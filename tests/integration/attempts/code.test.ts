import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { closeOverdueAttempts } from '#lib/attempts/close-overdue.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { runOpenCases } from '#lib/attempts/run-open-cases.ts';
import { startPractice } from '#lib/attempts/start-practice.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { db } from '#lib/db/client.ts';
import { PythonBusyError, type PythonPool, PythonUnavailableError } from '#lib/python/python-pool.ts';
import { pythonPool, stopPythonPool } from '#lib/python/shared-pool.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { buildBank, choiceQuestion, codeQuestion, SECRET } from '../../support/build-bank.ts';
import { buildLearner } from '../../support/build-learner.ts';
import { choose, program, SOFTMAX, save, sitTest, viewOf } from '../../support/sit-test.ts';

beforeAll(() => void pythonPool({ eager: true }));
afterAll(stopPythonPool);

const WRONG_AXIS = 'def softmax(u):\n    e = np.exp(u - np.max(u))\n    return e / np.sum(e)';

async function practise() {
  const [bank, learner] = [await buildBank([codeQuestion]), await buildLearner()];
  const started = await startPractice({ ...learner, sectionId: bank.sectionId });
  if (!started.ok) throw new Error(started.error.code);
  const { attemptId } = started;
  const itemIds = (await viewOf({ ...learner, attemptId })).items.map((item) => item.id);
  return { ...bank, ...learner, attemptId, itemIds, itemId: itemIds[0] ?? '', partId: 'main' };
}

/** The grade of practice after this answer. */
async function gradeOf(answer: Answer) {
  const practice = await practise();
  await save(practice, answer);
  const checked = await checkPracticeItem(practice);
  const grade = checked.ok && checked.item.heldBackBy === null ? checked.item.parts[0]?.grade : null;
  if (!grade) throw new Error('there is no grade');
  return grade;
}

describe('a program that is handed in', () => {
  test('earns all when every case is right', async () => {
    expect(await gradeOf(program(SOFTMAX))).toMatchObject({ score: 1, misconceptions: [], report: { failure: null } });
  });

  test('is told by name what it does wrong', async () => {
    const grade = await gradeOf(program(WRONG_AXIS));
    expect(grade.marks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['vector', 'right'],
      ['large', 'wrong'],
      ['random', 'wrong'],
    ]);
    expect(grade.misconceptions).not.toEqual([]);
  });

  test('that prints what no database can hold is graded all the same', async () => {
    expect(await gradeOf(program(`${SOFTMAX}\nprint('\\0')`))).toMatchObject({ score: 1 });
  });

  test('that was never written is not run and earns nothing', async () => {
    expect(await gradeOf(program(' '))).toMatchObject({ score: 0, answered: false });
  });
});

describe('a run of the open cases', () => {
  test('shows what each gave, saves nothing and calls no hidden case', async () => {
    const practice = await practise();
    const told = `${SOFTMAX}\ncalls = []\nreal = softmax\ndef softmax(u):\n    calls.append(1)\n    print(len(calls))\n    return real(u)`;
    const ran = await runOpenCases({ ...practice, answer: program(told) });
    expect(ran).toMatchObject({ ok: true, report: { cases: [{ id: 'vector', verdict: 'right', shown: { output: { text: '1\n' } } }] } });
    expect(ran.ok && ran.report.cases).toHaveLength(1);
    expect((await viewOf(practice)).items[0]?.responses).toEqual({});
  });

  test('tells the line of a mistake', async () => {
    const ran = await runOpenCases({ ...(await practise()), answer: program('def softmax(u):\n    return u / v') });
    expect(ran).toMatchObject({
      ok: true,
      report: { cases: [{ reason: { code: 'failure', failure: { code: 'exception', type: 'NameError', line: 4 } } }] },
    });
  });

  test('hints in practice at the mistake that gives just these results, and in a test at nothing', async () => {
    const twice = program('def softmax(u):\n    return u / np.sum(u)');
    const inPractice = await runOpenCases({ ...(await practise()), answer: twice });
    expect(inPractice).toMatchObject({ ok: true, hint: { ja: expect.any(String), en: expect.any(String) } });
    const sitting = await sitTest({ questions: [codeQuestion] });
    expect(await runOpenCases({ ...sitting, itemId: sitting.itemIds[0] ?? '', partId: 'main', answer: twice })).toMatchObject({
      ok: true,
      hint: null,
    });
  });

  test('of somebody else’s question is not there', async () => {
    const other = await buildLearner();
    expect(await runOpenCases({ ...(await practise()), ...other, answer: program(SOFTMAX) })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test('is refused to a session that has ended', async () => {
    const practice = await practise();
    await db.session.update({ where: { id: practice.sessionId }, data: { revokedAt: new Date(0) } });
    expect(await runOpenCases({ ...practice, answer: program(SOFTMAX) })).toEqual({ ok: false, error: { code: 'session-ended' } });
  });

  test('is over with the question', async () => {
    const practice = await practise();
    await checkPracticeItem(practice);
    expect(await runOpenCases({ ...practice, answer: program(SOFTMAX) })).toEqual({ ok: false, error: { code: 'closed' } });
  });

  test('needs a program', async () => {
    expect(await runOpenCases({ ...(await practise()), answer: choose('w') })).toEqual({ ok: false, error: { code: 'invalid-answer' } });
  });
});

test('nothing of the solution, the wrong solutions or hidden cases is in what a browser gets before feedback', async () => {
  const sitting = await sitTest({ questions: [codeQuestion] });
  const ran = await runOpenCases({
    ...sitting,
    itemId: sitting.itemIds[0] ?? '',
    partId: 'main',
    answer: program('def softmax(u):\n    return u'),
  });
  const seen = JSON.stringify([await viewOf(sitting), ran]);
  expect(seen).toContain('0.3');
  for (const secret of [SECRET, '1010', 'random']) expect(seen).not.toContain(secret);
});

describe('a failure of the sandbox', () => {
  const place = globalThis as { [key: symbol]: unknown };
  const poolKey = Symbol.for('kakunin.pool');
  let real: unknown;
  afterEach(() => {
    place[poolKey] = real;
  });
  const breakPool = (error: Error) => {
    real = place[poolKey];
    place[poolKey] = { run: () => Promise.reject(error) } satisfies Pick<PythonPool, 'run'>;
  };

  test('is never a wrong answer: the attempt waits, an admin sees why, and it is graded when programs run again', async () => {
    const sitting = await sitTest({ questions: [choiceQuestion, codeQuestion] });
    await save(sitting, program(SOFTMAX), { question: 2 });
    breakPool(new PythonUnavailableError('the seal is open'));
    expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'grading' });
    expect(await db.attempt.findUnique({ where: { id: sitting.attemptId } })).toMatchObject({
      state: 'GRADING',
      gradingError: 'the seal is open',
    });
    expect(await db.grade.count({ where: { item: { attemptId: sitting.attemptId } } })).toBe(0);

    place[poolKey] = real;
    await db.attempt.update({ where: { id: sitting.attemptId }, data: { leaseUntil: new Date(0) } });
    await closeOverdueAttempts();
    const result = await findResult(sitting);
    expect(result).toMatchObject({ state: 'GRADED', score: 1, maxScore: 2 });
  });

  test('is told as such to who runs the open cases', async () => {
    const practice = await practise();
    breakPool(new PythonBusyError('full'));
    expect(await runOpenCases({ ...practice, answer: program(SOFTMAX) })).toEqual({ ok: false, error: { code: 'busy' } });
    place[poolKey] = real;
    breakPool(new PythonUnavailableError('open'));
    expect(await runOpenCases({ ...practice, answer: program(SOFTMAX) })).toEqual({ ok: false, error: { code: 'unavailable' } });
  });
});

test('a grader that lost its lease while a program ran leaves the grading to who has it now', async () => {
  const sitting = await sitTest({ questions: [codeQuestion, { ...codeQuestion, id: 'q-code-2' }] });
  await save(sitting, program(SOFTMAX));
  await save(sitting, program(SOFTMAX), { question: 2 });
  const run = pythonPool().run.bind(pythonPool());
  const place = globalThis as { [key: symbol]: unknown };
  const real = place[Symbol.for('kakunin.pool')];
  let jobs = 0;
  place[Symbol.for('kakunin.pool')] = {
    run: async (...args: Parameters<PythonPool['run']>) => {
      jobs++;
      // Somebody takes the attempt over while the first program runs.
      await db.attempt.update({ where: { id: sitting.attemptId }, data: { gradingTries: { increment: 1 } } });
      return await run(...args);
    },
  } satisfies Pick<PythonPool, 'run'>;
  try {
    expect(await submitAttempt(sitting)).toEqual({ ok: true, state: 'grading' });
    expect(jobs).toBe(1);
  } finally {
    place[Symbol.for('kakunin.pool')] = real;
  }
});

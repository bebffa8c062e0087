import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { closeOverdueAttempts } from '#lib/attempts/close-overdue.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { db } from '#lib/db/client.ts';
import { stopPythonPool } from '#lib/python/shared-pool.ts';
import { codeQuestion } from '../../support/build-bank.ts';
import { program, SOFTMAX, save, sitTest } from '../../support/sit-test.ts';

afterAll(stopPythonPool);

test('a server killed in the middle of grading leaves an attempt that is graded after its restart', async () => {
  const sitting = await sitTest({ questions: [codeQuestion, { ...codeQuestion, id: 'q-endless' }] });
  await save(sitting, program(SOFTMAX));
  await save(sitting, program('while True:\n    pass'), { question: 2 });

  const server = fork(resolve(import.meta.dirname, '../../support/submit-in-process.ts'), [sitting.userId, sitting.attemptId], {
    execArgv: [],
  });
  await vi.waitFor(
    async () => expect(await db.attempt.findUnique({ where: { id: sitting.attemptId } })).toMatchObject({ state: 'GRADING' }),
    {
      timeout: 15_000,
    },
  );
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  expect(await findResult(sitting)).toMatchObject({ state: 'GRADING', items: [] });

  // The lease runs out; whoever sweeps next takes the attempt over.
  await db.attempt.update({ where: { id: sitting.attemptId }, data: { leaseUntil: new Date(0) } });
  await closeOverdueAttempts();
  const result = await findResult(sitting);
  expect(result).toMatchObject({ state: 'GRADED', score: 1, maxScore: 2 });
  expect(await db.grade.count({ where: { item: { attemptId: sitting.attemptId } } })).toBe(2);
});

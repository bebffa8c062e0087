import { expect, test } from 'vitest';
import type { PythonOutcome } from '#lib/python/job.ts';
import { PythonBusyError, PythonUnavailableError } from '#lib/python/python-pool.ts';
import { runPatiently } from '#lib/python/run-patiently.ts';

const job = { program: '', cases: [] };
const done: PythonOutcome = { status: 'ran', output: { text: '', isCut: false }, cases: [] };

/** A pool that answers with these in turn. */
function poolOf(...answers: (PythonOutcome | Error)[]) {
  return {
    run: async () => {
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('asked too often');
      return answer;
    },
  };
}

test('a busy pool is asked again', async () => {
  expect(await runPatiently(poolOf(new PythonBusyError('busy'), new PythonBusyError('busy'), done), job, { owner: 'bank' })).toBe(done);
});

test('one that runs nothing is not', async () => {
  const gone = new PythonUnavailableError('gone');
  await expect(runPatiently(poolOf(gone, done), job, { owner: 'bank' })).rejects.toBe(gone);
});

test('one that stays busy for good is given up', async () => {
  const answers = Array.from({ length: 100 }, () => new PythonBusyError('busy'));
  await expect(runPatiently(poolOf(...answers), job, { owner: 'bank' })).rejects.toThrow(PythonBusyError);
});

import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkBank } from '#lib/bank/check-bank.ts';
import { pythonPool, stopPythonPool } from '#lib/python/shared-pool.ts';

afterAll(stopPythonPool);

test('every question of the bank proves itself, programs included', { timeout: 600_000 }, async () => {
  const root = resolve(import.meta.dirname, '../../questions');
  const { problems } = await checkBank(root, (job) => pythonPool().run(job, { owner: 'bank' }));
  expect(problems.map(({ path, line, field, message }) => `${path}:${line} ${field}: ${message}`)).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { agreementBank, JudgedAnswers } from '#lib/bank/agreement-bank.ts';
import { readBank } from '#lib/bank/read-bank.ts';

const root = `${import.meta.dirname}/../../..`;

async function agreementOf(round: string) {
  const judged = JudgedAnswers.parse(parse(await readFile(`${root}/docs/rubric-agreement/${round}.yaml`, 'utf8')));
  const rows = agreementBank(await readBank(`${root}/questions`), judged);
  return { rows, share: rows.reduce((sum, row) => sum + row.agreed, 0) / rows.reduce((sum, row) => sum + row.verdicts, 0) };
}

test.each([
  ['first-round', 0.97],
  ['second-round', 0.9],
])('on the answers of the %s the rubric grader still says what the teacher says', async (round, least) => {
  const { rows, share } = await agreementOf(round);
  expect(rows.length).toBeGreaterThan(20);
  expect(share).toBeGreaterThan(least);
});

test('counts every verdict once, and names where grader and teacher differ', async () => {
  const { rows } = await agreementOf('second-round');
  for (const row of rows) {
    expect(row.verdicts).toBe(row.answers * row.marks.length);
    expect(row.agreed + row.tooKind.length + row.tooStrict.length).toBe(row.verdicts);
  }
});

test('refuses answers to a part that the bank lacks', async () => {
  const bank = await readBank(`${root}/questions`);
  const answers = [{ answer: { kind: 'text' as const, schema: 1 as const, text: '' }, met: [] }];
  expect(() => agreementBank(bank, [{ question: 'nothing', part: 'main', marks: ['x'], answers }])).toThrow('no part "main"');
});

import { afterEach, expect, test } from 'vitest';
import { checkBank } from '#lib/bank/check-bank.ts';
import { runNothing } from '#tests/support/run-nothing.ts';
import { bankFiles, buildQuestion, writeBank } from '../../support/build-bank-folder.ts';

const folders: Awaited<ReturnType<typeof writeBank>>[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function problemsOf(changes: object): Promise<string[]> {
  const folder = await writeBank(bankFiles(buildQuestion(changes)));
  folders.push(folder);
  const { problems } = await checkBank(folder.root, runNothing);
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

const hint = (ja: string, cost?: number) => ({ text: { ja }, ...(cost !== undefined && { cost }) });
const choices = [
  { id: 'w', text: { ja: '重みの値' }, correct: true, why: { ja: '正しいです。' } },
  { id: 'x', text: { ja: '入力の値' }, why: { ja: '違います。' } },
];

test('hints that lead to the answer are fine', async () => {
  expect(await problemsOf({ choices, hints: [hint('学習で動くものは何でしょうか。')] })).toEqual([]);
});

test('hints that cost more than the part are told', async () => {
  expect(await problemsOf({ choices, hints: [hint('考えましょう。', 0.7), hint('もう一度。', 0.4)] })).toEqual([
    'hints: all hints together cost 1.1, more than the whole part',
  ]);
});

test('a hint that names the right choice alone is told, one that weighs all choices is not', async () => {
  expect(await problemsOf({ choices, hints: [hint('答えは重みの値です。')] })).toEqual(['hints[0].text: this hint says the answer itself']);
  expect(await problemsOf({ choices, hints: [hint('重みの値と入力の値の違いを考えましょう。')] })).toEqual([]);
});

test('a hint that holds the asked number is told, unless the question itself shows it', async () => {
  const numeric = { select: undefined, choices: undefined, kind: 'numeric', value: 1.75, proof: '7 / 4' };
  const hints = [hint('割ると 1.75 です。')];
  expect(await problemsOf({ ...numeric, hints })).toEqual(['hints[0].text: this hint says the answer itself']);
  expect(await problemsOf({ ...numeric, stem: { ja: '1.75 はいくつか。' }, hints })).toEqual([]);
});

test('a hint that cannot be shown is told as any text', async () => {
  expect((await problemsOf({ choices, hints: [hint('$\\nope$')] })).map((problem) => problem.split(':')[0])).toEqual(['hints[0].text.ja']);
});

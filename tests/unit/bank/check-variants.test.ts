import { afterEach, expect, test } from 'vitest';
import { checkBank } from '#lib/bank/check-bank.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { bankFiles, buildQuestion, writeBank } from '#tests/support/build-bank-folder.ts';
import { runNothing } from '#tests/support/run-nothing.ts';

const folders: Awaited<ReturnType<typeof writeBank>>[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function problemsOf(question: object): Promise<string[]> {
  const kind = 'kind' in question ? question.kind : 'choice';
  const { select, choices, ...common } = buildQuestion() as unknown as Record<string, unknown>;
  const given = { ...common, ...(kind === 'choice' && { select, choices }), ...question, kind };
  const folder = await writeBank(bankFiles(given as unknown as QuestionSource));
  folders.push(folder);
  const { problems } = await checkBank(folder.root, runNothing);
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

/** A division, with what is drawn. */
const numeric = (draw: object, fields: object = {}) => ({
  kind: 'numeric',
  variants: { draw },
  stem: { ja: '{{a}} を {{b}} で割れ。' },
  value: 'a / b',
  proof: 'a * b ^ (-1)',
  ...fields,
});
const good = { a: { from: 1, to: 8 }, b: { oneOf: [2, 4] } };

test('variants whose values are all proved have no problem', async () => {
  expect(await problemsOf(numeric(good))).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a division by zero', numeric({ ...good, b: { from: 0, to: 4, step: 2 } }), /^value: seed \d+: the value is (Infinity|NaN)$/],
  [
    'a number that no decimal ends',
    numeric({ ...good, b: { oneOf: [3, 4] } }),
    /^value: seed \d+: the value 0\.\d+ has more than 4 digits/,
  ],
  ['an ugly number in a text', numeric(good, { stem: { ja: '{{a}}、{{b}}、{{1 / 3}}' } }), /^stem\.ja: seed 1: 0\.3333.* is shown/],
  [
    'a proof that fails for some draws',
    numeric({ ...good, a: { from: -4, to: 4, except: [0] } }, { proof: 'abs(a) / b' }),
    /^proof: seed \d+: gives/,
  ],
  [
    'a mistake that is right for some draws',
    numeric(good, { mistakes: [{ value: 'a / 2', misconception: 'relu-is-identity' }] }),
    /^mistakes\[0\]\.value: seed \d+: is accepted as right$/,
  ],
  ['too few different variants', numeric({ a: { oneOf: [1, 1] }, b: { oneOf: [2, 2] } }), /^variants: only 1 different variants/],
  ['a placeholder with an unknown name', numeric(good, { stem: { ja: '{{c}}' } }), /^variants: seed 1: stem\.ja: "c" is not known/],
])('%s is told with the seed that shows it', async (_, question, message) => {
  const problems = await problemsOf(question);
  expect(problems.find((problem) => message.test(problem)) ?? problems).toMatch(message);
});

test('a choice that says the same as another in some variant is told', async () => {
  const { choices = [] } = buildQuestion() as { choices?: { id: string; text: object }[] };
  const texts = ['{{a}}', '{{b}}', '{{a + b}}', '{{a - b}}'];
  const question = {
    variants: { draw: { a: { from: 1, to: 9 }, b: { from: 1, to: 9 } } },
    choices: choices.map((choice, index) => ({ ...choice, text: { ja: texts[index] ?? `${index}` } })),
  };
  expect(await problemsOf(question)).toContainEqual(expect.stringMatching(/^choices\[\d\]: seed \d+: another choice says the same$/));
});

test('what follows from earlier parts must give the right value from the right values', async () => {
  const group = (follow: object) => ({
    kind: 'group',
    parts: [
      { id: 'first', stem: { ja: '1と2の和を求めよ。' }, kind: 'numeric', value: 3, proof: '1 + 2' },
      { id: 'second', stem: { ja: 'その2倍を求めよ。' }, kind: 'numeric', value: 6, proof: '2 * 3', follow },
    ],
  });
  expect(await problemsOf(group({ from: { h: 'first' }, value: '2 * h' }))).toEqual([]);
  expect(await problemsOf(group({ from: { h: 'first' }, value: '3 * h' }))).toEqual([
    'parts[1].follow.value: gives [9] from the right values, but the value is 6',
  ]);
  expect(await problemsOf(group({ from: { h: 'third' }, value: '2 * h' }))).toEqual([
    'parts[1].follow.from.h: there is no earlier numeric part "third"',
  ]);
});

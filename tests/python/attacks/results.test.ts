import { describe, expect, test } from 'vitest';
import type { PythonFailure } from '#lib/python/job.ts';
import { attackedPool } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();

const returning = (expression: string, before = '') => `${SOFTMAX.replace('softmax', 'real')}
${before}
def softmax(u):
    return ${expression}
`;
const tooLarge: [name: string, program: string][] = [
  ['a list of a million', returning('[0.0] * 10 ** 6')],
  ['an array of a million', returning('np.zeros(10 ** 6)')],
  ['a view of a billion equal numbers', returning('np.broadcast_to(np.uint8(1), (10 ** 5, 10 ** 4))')],
  ['a text of ten megabytes', returning('"x" * 10 ** 7')],
  ['a dict of two hundred thousand keys', returning('dict.fromkeys(range(2 * 10 ** 5))')],
  ['lists that share each other', returning('a', 'a = [0.0]\nfor _ in range(11): a = [a] * 10')],
  ['thirteen lists in each other', returning('a', 'a = 0.0\nfor _ in range(13): a = [a]')],
  ['a hundred thousand lists in each other', returning('a', 'a = 0.0\nfor _ in range(10 ** 5): a = [a]')],
  ['a list in itself', returning('a', 'a = []\na.append(a)')],
  ['a dict in itself', returning('a', 'a = {}\na["a"] = a')],
  ['a tuple in itself by way of a list', returning('a', 'b = []\na = (b,)\nb.append(a)')],
  ['two billion rows without an element', returning('np.empty((2 ** 31 - 1, 0), np.uint8)')],
  ['rows of rows of nothing', returning('np.empty((10 ** 4, 10 ** 4, 0))')],
  ['thirty axes of nothing', returning('np.empty((2,) * 29 + (0,), np.uint8)')],
];

describe('is too large to be looked at:', () => {
  test.each(tooLarge)('%s', async (_, program) => {
    const { outcome } = await contain(program);
    expect(outcome.cases.map(({ end }) => end)).toMatchObject(Array(6).fill({ status: 'failed', failure: { code: 'result-too-large' } }));
  });
});

test('a large result in every case, just within the limits, is graded in no time', async () => {
  const { grade, reports } = await contain(returning('[[0.5] * 300 for _ in range(300)]'));
  expect(grade.marks.every(({ verdict }) => verdict === 'wrong')).toBe(true);
  expect(JSON.stringify(reports.due).length).toBeLessThan(60_000);
});

test('a report holds no more of a long text than somebody would read', async () => {
  const { reports } = await contain(returning('"\\\\" * 400000'));
  expect(JSON.stringify(reports.due).length).toBeLessThan(60_000);
});

test('100,000 rows without an element are no flood of brackets', async () => {
  const { reports } = await contain(returning('np.empty((10 ** 5, 0))'));
  expect(JSON.stringify(reports.due).length).toBeLessThan(60_000);
});

test('an array of thirty-two axes is only of the wrong shape', async () => {
  const { reports } = await contain(returning('np.zeros((1,) * 32)'));
  expect(reports.due.cases[0]?.reason).toMatchObject({ code: 'wrong-shape' });
});

test('infinities, NaN with a message in it and numbers below all others are only wrong', async () => {
  const { reports } = await contain(
    returning(
      'odd[: u.size].reshape(u.shape)',
      'odd = np.resize(np.array([0x7ff8dead_beefcafe, 0xfff00000_00000001, 0x7ff00000_00000000, 1, 1 << 63], np.uint64).view(float), 99)',
    ),
  );
  expect(reports.due.cases[0]?.reason).toMatchObject({ code: 'not-finite', got: 'nan' });
  expect(reports.due.cases[0]?.shown?.got).toBe('[nan, nan, inf]');
});

test('numbers of every kind that are not right stay so', async () => {
  const { grade } = await contain(returning('[2 ** 70, -2 ** 70, 10 ** 400][: u.size] if u.ndim == 1 else np.float16(7e4)'));
  expect(grade.score).toBe(0);
});

test('an array that is changed while it is read has one value or another', async () => {
  const { outcome } = await contain(`${WRONG}
class Meddler:
    def __del__(self): shared[:] = 7
shared = np.zeros(3)
def softmax(u):
    return [shared, Meddler.__del__(Meddler()), shared]
`);
  expect(outcome.status).toBe('ran');
});

test('a list that grows while it is read is still a list of its length', async () => {
  const { outcome } = await contain(`
import gc
kept = [0.0] * 10
class Grow:
    def __del__(self):
        kept.extend([1.0] * 10 ** 6)
def softmax(u):
    g = Grow()
    g.me = g
    del g
    gc.set_threshold(1)
    return kept
`);
  expect(outcome.cases[0]?.end.status).toBeDefined();
});

test('an argument that is returned after it was exchanged for a huge one is no result', async () => {
  const { grade } = await contain(`
def softmax(u):
    u.resize((10 ** 6,), refcheck=False)
    return u
`);
  expect(grade.score).toBe(0);
});

test('an argument that was changed into what nobody can read is a changed argument', async () => {
  const { outcome } = await contain(
    `${SOFTMAX.replace('softmax', 'real')}
def softmax(u):
    result = real(u)
    u.dtype = object if False else np.uint8
    return result
`,
    { earns: 0 },
  );
  expect(outcome.cases.every(({ changedArgs }) => changedArgs.length === 1)).toBe(true);
});

test('endless recursion in what is returned is a failure of its own case', async () => {
  const { outcome } = await contain(`
class A:
    def __getattr__(self, name): return getattr(self, name)
def softmax(u):
    return A().x
`);
  const failure: PythonFailure = expect.objectContaining({ code: 'exception', type: 'RecursionError' });
  expect(outcome.cases.map(({ end }) => end)).toEqual(Array(6).fill({ status: 'failed', failure }));
});

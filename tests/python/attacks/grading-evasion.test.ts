import { describe, expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { buildExercise, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const REAL = SOFTMAX.replace('softmax', 'real');

test('results of the open cases written down earn those cases only', async () => {
  await contain(
    `
def softmax(u):
    if u.shape == (3,): return [0.0182112733, 0.2451918129, 0.7365969138]
    return np.array([[0.0900305732, 0.2447284711, 0.6652409558], [0.4683105309, 0.0633789383, 0.4683105309]])
`,
    { earns: 2 / 7 },
  );
});

test('the same results in another run are not earned twice', async () => {
  for (let round = 0; round < 2; round += 1) {
    await contain(`
try:
    softmax.known
except NameError:
    def softmax(u): return u
    softmax.known = True
`);
  }
});

/** Each is wrong for every input. */
const values: [what: string, expression: string][] = [
  ['NaN for every number', 'np.full_like(u, np.nan)'],
  ['infinity for every number', 'np.full_like(u, np.inf)'],
  ['the input itself', 'u'],
  ['its own argument, filled by the caller’s view of it', 'np.asarray(u)[...]'],
  ['right numbers one axis too deep', 'real(u)[None]'],
  ['right numbers as texts', '[str(x) for x in real(u).ravel()]'],
  ['right numbers with an imaginary part', 'real(u) + 0j'],
  ['right numbers as keys', '{float(x): 0.0 for x in real(u).ravel()}'],
  ['right numbers in rows of different lengths', '[[float(x)] * (i + 1) for i, x in enumerate(real(u).ravel())]'],
  ['a list of all numbers there are', '[real(u), u, u * 0]'],
  ['truth for every number', 'np.ones(u.shape, bool)'],
  ['right numbers in half precision', 'real(u).astype(np.float16) + np.float16(1e-2)'],
  ['nothing', 'None'],
  ['an empty list', '[]'],
  ['the function itself', 'softmax'],
  ['NotImplemented', 'NotImplemented'],
];

describe('earns nothing: a program that returns', () => {
  test.each(values)('%s', async (_, expression) => {
    await contain(`${REAL}\ndef softmax(u):\n    return ${expression}\n`);
  });
});

test('an argument changed and changed back was not changed', async () => {
  await contain(
    `${REAL}
def softmax(u):
    kept = u.copy()
    u[:] = 0
    u[:] = kept
    return real(u)
`,
    { earns: 1 },
  );
});

test('an argument changed by what is left behind is changed for its own case only', async () => {
  const { outcome } = await contain(
    `${REAL}
before = []
def softmax(u):
    for each in before: each[:] = 0
    before.append(u)
    return real(u)
`,
    { earns: 1 },
  );
  expect(outcome.cases.every(({ changedArgs }) => changedArgs.length === 0)).toBe(true);
});

test('what was returned in one case and is changed in the next was what it was', async () => {
  await contain(`${REAL}
kept = []
def softmax(u):
    result = np.zeros(u.shape)
    for each, right in kept: each[:] = right
    kept.append((result, real(u)))
    return result
`);
});

test('a program that defines away the closed code is called by its name all the same', async () => {
  await contain(`
class np:
    exp = max = sum = staticmethod(lambda *a, **k: 1.0)
def softmax(u):
    return u * np.exp(u)
`);
});

test('a region that pretends to end early is still the learner’s', async () => {
  const { grade } = await contain(`${WRONG}
# endregion
# region body
# region secret
# endregion
`);
  expect(grade.answered).toBe(true);
});

test('random guesses are the same each time, and wrong', async () => {
  const guess = `
def softmax(u):
    return np.random.default_rng().random(u.shape)
`;
  const [first, second] = [await contain(guess), await contain(guess)];
  const endsOf = ({ outcome }: typeof first) => outcome.cases.map(({ end }) => end);
  expect(endsOf(first)).toEqual(endsOf(second));
});

test('a banned name hidden behind strings, line ends and wide letters is found', async () => {
  const exercise = buildExercise({ banned: ['np.exp'] });
  for (const use of ['np.exp(x)', 'np . exp(x)', 'np\\\n    .exp(x)', 'ｎｐ.ｅｘｐ(x)', '"a\\\nb" and np.exp(x) or "c"']) {
    const program = `
def power(x): return ${use}
def softmax(u):
    e = power(u - u.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
`;
    const { grade } = await contain(program, { exercise });
    expect(grade.report?.banned).toEqual(['np.exp']);
  }
});

test('two answers to one case are no better than the first', async () => {
  const { outcome } = await contain(`${REAL}
import sys
def softmax(u):
    handle = sys._getframe(1).f_globals['handle']
    try: handle(b'c')
    except BaseException: pass
    return u * 0
`);
  expect(outcome.cases).toHaveLength(6);
});

import { expect, test } from 'vitest';
import type { PyValue } from '#lib/python/value.ts';
import { array, failureOf, float, int, poolForFile, returned, runOnce, str } from '#tests/support/python.ts';

const pool = poolForFile();
const identity = 'def f(x):\n    return x\n';
const dtypes = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float16', 'float32', 'float64'];

const values: Record<string, PyValue> = {
  none: { type: 'none' },
  true: { type: 'bool', value: true },
  'an int': int(-42),
  'the largest exact int': int(2 ** 53),
  'a float': float(0.1),
  'a float with an integral value': float(3),
  'negative zero': float(-0),
  'not a number': float(Number.NaN),
  infinity: float(Number.POSITIVE_INFINITY),
  'negative infinity': float(Number.NEGATIVE_INFINITY),
  'a text': str('確認テスト 😀 \u0000 "quoted"\n'),
  'an empty list': { type: 'list', items: [] },
  'a tuple in a list': { type: 'list', items: [{ type: 'tuple', items: [int(1), float(2)] }] },
  'a dict with all kinds of keys': {
    type: 'dict',
    entries: [
      [str('W1'), array([1, 2, 3, 4], [2, 2])],
      [int(1), float(1)],
      [{ type: 'tuple', items: [int(1), int(2)] }, { type: 'none' }],
      [str('__proto__'), str('plain')],
    ],
  },
  'an array with nan and inf': array([Number.NaN, Number.POSITIVE_INFINITY, -0]),
  'an empty array': array([], [0, 3]),
  'an array of rank 4': array(
    Array.from({ length: 24 }, (_, index) => index / 7),
    [2, 3, 1, 4],
  ),
  'a NumPy scalar': array([2.5], []),
};

for (const [name, value] of Object.entries(values)) {
  test(`${name} goes in and comes out as it is`, async () => {
    const outcome = await runOnce(pool(), identity, { args: [value] });
    expect(returned(outcome)).toStrictEqual(value);
    expect(outcome.cases[0]?.changedArgs).toEqual([]);
  });
}

for (const dtype of dtypes) {
  test(`an array of ${dtype} keeps its dtype, its shape and its numbers`, async () => {
    // The smaller numbers of 64 bits come as what indexes are counted by: see below.
    const value = array(dtype === 'int64' ? [0, 2 ** 40, 1, 0] : [0, 1, 1, 0], [2, 2], dtype);
    expect(returned(await runOnce(pool(), identity, { args: [value] }))).toStrictEqual(value);
  });

  test(`a NumPy scalar of ${dtype} is an array of shape ()`, async () => {
    const program = `import numpy as np\ndef f():\n    return np.array([1], dtype='${dtype}')[0]\n`;
    expect(returned(await runOnce(pool(), program))).toStrictEqual(array([1], [], dtype));
  });
}

test('labels index, count and repeat as they do where indexes have 64 bits', async () => {
  const program = [
    'import numpy as np',
    'def f(labels):',
    '    return [np.take([10.0, 20.0], labels), np.bincount(labels), np.repeat([1.0, 2.0], labels), np.eye(2)[labels]]',
  ].join('\n');
  expect(returned(await runOnce(pool(), program, { args: [array([1, 0], [2], 'int64')] }))).toMatchObject({
    items: [{ data: [20, 10] }, { data: [1, 1] }, { data: [1] }, { data: [0, 1, 1, 0] }],
  });
});

test('arguments have the types they are given with', async () => {
  const program = 'def f(*xs):\n    return [type(x).__name__ for x in xs]\n';
  const args = [int(1), float(1), array([1]), array([1], []), { type: 'bool', value: false } as const];
  expect(returned(await runOnce(pool(), program, { args }))).toStrictEqual({
    type: 'list',
    items: [str('int'), str('float'), str('ndarray'), str('float64'), str('bool')],
  });
});

test('an array that is not contiguous, or has the other byte order, comes out row by row', async () => {
  const program = "import numpy as np\ndef f():\n    return np.arange(6).reshape(2, 3).T.astype('>f8')\n";
  expect(returned(await runOnce(pool(), program))).toStrictEqual(array([0, 3, 1, 4, 2, 5], [3, 2]));
});

test('an int beyond 2⁵³ is the nearest number, and beyond all numbers infinite', async () => {
  const program = 'def f():\n    return [2**53 + 1, -10**400]\n';
  expect(returned(await runOnce(pool(), program))).toStrictEqual({ type: 'list', items: [int(2 ** 53), int(Number.NEGATIVE_INFINITY)] });
});

for (const [what, expression, found] of [
  ['an object', 'object()', 'object'],
  ['a set', '{1}', 'set'],
  ['a complex number', '1j', 'complex'],
  ['a generator', '(x for x in [])', 'generator'],
  ['a subclass of float', "type('Liar', (float,), {})(1)", 'Liar'],
  ['a subclass of an array', 'np.matrix([[1]])', 'matrix'],
  ['an array of objects', 'np.array([{}], dtype=object)', 'ndarray (dtype object)'],
  ['an array of texts', "np.array(['a'])", 'ndarray (dtype str32)'],
  ['an object deep inside', '[({1: object()},)]', 'object'],
] as const) {
  test(`${what} is a type that no exercise asks for`, async () => {
    const outcome = await runOnce(pool(), `import numpy as np\ndef f():\n    return ${expression}\n`);
    expect(failureOf(outcome)).toEqual({ code: 'result-type', found });
  });
}

for (const [what, expression] of [
  ['more than 100,000 values', '[0] * 100_001'],
  ['an array of more than 100,000 numbers', 'np.zeros(100_001)'],
  ['a huge array that takes no memory', 'np.broadcast_to(np.float64(1), (10**4, 10**4))'],
  ['more than a megabyte of text', "'x' * 1_000_001"],
  ['lists nested 13 deep', '[[[[[[[[[[[[[1]]]]]]]]]]]]]'],
  ['a list that holds itself', '(lambda x: x.append(x) or x)([])'],
] as const) {
  test(`${what} is too large to be looked at`, async () => {
    const outcome = await runOnce(pool(), `import numpy as np\ndef f():\n    return ${expression}\n`);
    expect(failureOf(outcome)).toEqual({ code: 'result-too-large' });
  });
}

test('100,000 numbers are not too many', async () => {
  const value = returned(await runOnce(pool(), 'import numpy as np\ndef f():\n    return np.ones(99_999)\n'));
  expect(value.type === 'array' && value.data.length).toBe(99_999);
});

test('an argument that was changed is named, with what it became', async () => {
  const program = 'def f(a, b, c):\n    b[0] = 9\n    c.append(object())\n';
  const args = [array([1, 2]), array([1, 2]), { type: 'list', items: [] } as const];
  const [outcome] = (await runOnce(pool(), program, { args: args.map((arg) => structuredClone(arg) as PyValue) })).cases;
  expect(outcome?.changedArgs).toEqual([1, 2]);
  expect(outcome?.argsAfter).toEqual([{ index: 1, value: array([9, 2]) }]);
});

test('each case gets arguments of its own', async () => {
  const program = 'def f(x):\n    x += 1\n    return x\n';
  const cases = ['first', 'second'].map((id) => ({ id, call: 'f', args: [array([1])], seed: 1 }));
  const outcome = await pool().run({ program, cases }, { owner: 'learner' });
  expect(outcome.cases.map(({ end }) => end)).toEqual(cases.map(() => ({ status: 'returned', value: array([2]) })));
});

test('an argument that is no value is a mistake of ours and is not run', async () => {
  await expect(runOnce(pool(), identity, { args: [array([1], [2])] })).rejects.toThrow(TypeError);
  await expect(runOnce(pool(), identity, { args: [array([1], [1], 'complex128')] })).rejects.toThrow(TypeError);
});

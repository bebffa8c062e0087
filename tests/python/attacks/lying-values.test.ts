import { describe, expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();

/** Each returns something that says of itself it is the right result. `real` computes it. */
const liars: [name: string, definition: string, found: string | RegExp][] = [
  ['equals everything', 'class L:\n    def __eq__(self, other): return True\nmake = lambda u: L()', 'L'],
  ['says it is an array in __array__', 'class L:\n    def __array__(self, *a): return real(u_)\nmake = lambda u: L()', 'L'],
  [
    'has the interface of an array',
    'class L:\n    def __init__(self, a): self.__array_interface__ = a.__array_interface__\nmake = lambda u: L(real(u))',
    'L',
  ],
  [
    'has tolist, shape and dtype',
    'class L:\n    shape, dtype = (3,), np.dtype(float)\n    def tolist(self): return real(u_).tolist()\nmake = lambda u: L()',
    'L',
  ],
  [
    'says it is a float in __float__',
    'class L:\n    def __float__(self): return 1.0\n    __index__ = __int__ = lambda self: 1\nmake = lambda u: L()',
    'L',
  ],
  ['says its class is ndarray', 'class L:\n    __class__ = np.ndarray\nmake = lambda u: L()', 'L'],
  ['is made anew by __reduce__', 'class L:\n    def __reduce__(self): return (print, ("unpickled",))\nmake = lambda u: L()', 'L'],
  [
    'answers to every name',
    'class L:\n    def __getattr__(self, name): return self\n    def __call__(self, *a): return self\nmake = lambda u: L()',
    'L',
  ],
  ['is a subclass of ndarray', 'class L(np.ndarray): pass\nmake = lambda u: real(u).view(L)', 'L'],
  [
    'is a subclass of ndarray that encodes itself',
    'class L(np.ndarray):\n    def astype(self, *a, **k): return real(u_)\n    tobytes = tolist = astype\nmake = lambda u: np.zeros(3).view(L)',
    'L',
  ],
  ['is a float of its own', 'class L(float):\n    def __eq__(self, other): return True\nmake = lambda u: L(0)', 'L'],
  ['is an int of its own', 'class L(int): pass\nmake = lambda u: L(1)', 'L'],
  ['is a text of its own', 'class L(str): pass\nmake = lambda u: L("x")', 'L'],
  [
    'is a list of its own with another length',
    'class L(list):\n    def __len__(self): return 3\n    def __iter__(self): return iter(real(u_))\nmake = lambda u: L()',
    'L',
  ],
  ['is a dict of its own', 'class L(dict):\n    def items(self): return [("a", 1)]\nmake = lambda u: L()', 'L'],
  ['is a named tuple', 'import collections\nL = collections.namedtuple("L", "a b c")\nmake = lambda u: L(*real(np.zeros(3)))', 'L'],
  ['is a masked array', 'make = lambda u: np.ma.masked_array(real(u), mask=True)', 'MaskedArray'],
  ['is a matrix', 'make = lambda u: np.matrix(real(u))', 'matrix'],
  ['is a record array', 'make = lambda u: np.rec.array([(1.0,)], dtype=[("x", float)])', 'recarray'],
  ['is an array of objects', 'make = lambda u: real(u).astype(object)', /^ndarray \(dtype object\)$/],
  [
    'is an array of objects that lie',
    'class E:\n    __float__ = lambda self: 1.0\nmake = lambda u: np.array([E(), E()], dtype=object)',
    /^ndarray \(dtype object\)$/,
  ],
  ['is a structured array', 'make = lambda u: np.zeros(3, dtype=[("x", float), ("y", "U8")])', /^ndarray \(dtype void/],
  ['is an array of texts', 'make = lambda u: np.array(["0.5", "0.25"])', /^ndarray \(dtype str/],
  ['is an array of complex numbers', 'make = lambda u: real(u).astype(complex)', /^ndarray \(dtype complex128\)$/],
  ['is an array of times', 'make = lambda u: np.zeros(3, "datetime64[s]")', /^ndarray \(dtype datetime64/],
  ['is a complex number', 'make = lambda u: 1 + 0j', 'complex'],
  ['is a Decimal', 'import decimal\nmake = lambda u: decimal.Decimal("0.5")', 'Decimal'],
  ['is a generator', 'make = lambda u: (x for x in real(u))', 'generator'],
  ['is a coroutine', 'async def make(u): return real(u)', 'coroutine'],
  ['is a set', 'make = lambda u: {1.0, 2.0}', 'set'],
  ['is bytes', 'make = lambda u: real(u).tobytes()', 'bytes'],
  ['is a view of memory', 'make = lambda u: memoryview(real(u))', 'memoryview'],
  ['is a function', 'make = lambda u: real', 'function'],
  ['is a class', 'make = lambda u: np.ndarray', 'type'],
  [
    'is of a class that lies about its name',
    'class M(type):\n    __name__ = property(lambda c: "ndarray")\nclass L(metaclass=M): pass\nmake = lambda u: L()',
    'L',
  ],
  ['is the Ellipsis', 'make = lambda u: ...', 'ellipsis'],
];

describe('is not believed: a result that', () => {
  test.each(liars)('%s', async (_, definition, found) => {
    const program = `${SOFTMAX.replace('softmax', 'real')}
u_ = np.array([0.3, 2.9, 4.0])
${definition}
def softmax(u):
    return make(u)
`;
    const { outcome, printed } = await contain(program);
    expect(printed).not.toContain('unpickled');
    expect(outcome.cases.map(({ end }) => end)).toMatchObject(
      Array(6).fill({
        status: 'failed',
        failure: { code: 'result-type', found: found instanceof RegExp ? expect.stringMatching(found) : found },
      }),
    );
  });
});

test('a liar deep inside a result is found as well', async () => {
  const { outcome } = await contain(`
class L(float): pass
def softmax(u):
    return {'y': [(np.zeros(3), {'deep': [L(1)]})]}
`);
  expect(outcome.cases[0]?.end).toMatchObject({ failure: { code: 'result-type', found: 'L' } });
});

test('a key that equals every key gets no value of another', async () => {
  const { outcome } = await contain(`
class K(str):
    __hash__ = str.__hash__
    def __eq__(self, other): return True
def softmax(u):
    return {K('y'): np.zeros(3)}
`);
  expect(outcome.cases[0]?.end).toMatchObject({ failure: { code: 'result-type', found: 'K' } });
});

test('a ufunc that an argument was taught to answer differently changes nothing', async () => {
  await contain(`${WRONG}
class L(np.ndarray):
    def __array_ufunc__(self, *a, **k): return real(u_)
    def __array_finalize__(self, other): raise SystemExit
def softmax(u):
    return np.zeros(u.shape).view(L).view(np.ndarray) + 0
`);
});

test('an argument that is exchanged in its caller’s frame is still compared with what it was', async () => {
  const { grade, outcome } = await contain(`${SOFTMAX.replace('softmax', 'real')}
import sys
def softmax(u):
    result = real(u)
    u += 1
    sys._getframe(1).f_locals['kept'] = (u - 1,)
    return result
`);
  expect(outcome.cases.every(({ changedArgs }) => changedArgs.length === 1)).toBe(true);
  expect(grade.misconceptions).toContain('changes-argument');
});

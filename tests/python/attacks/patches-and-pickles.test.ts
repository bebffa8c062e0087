import { describe, expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { HELD, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;

/** Each wants numbers that are wrong to come out right, or comparing to go wrong. */
const patches: [what: string, statements: string][] = [
  ['json and struct', 'import json, struct\njson.dumps = json.loads = lambda *a, **k: "{}"\nstruct.pack = struct.Struct = lambda *a: b""'],
  [
    'the builtins',
    'import builtins\nfor name in ("len", "isinstance", "type", "tuple", "bytes", "str", "float", "enumerate", "getattr", "callable", "min"):\n    setattr(builtins, name, lambda *a, **k: 1.0)',
  ],
  ['NumPy’s conversions', 'np.array = np.asarray = np.frombuffer = np.float64 = np.dtype = lambda *a, **k: None'],
  ['NumPy’s comparisons', 'np.allclose = np.array_equal = np.isclose = lambda *a, **k: True\nnp.testing.assert_allclose = print'],
  [
    'NumPy’s operators',
    'import warnings\nwarnings.simplefilter("ignore")\nnp.set_numeric_ops(equal=np.greater_equal, subtract=np.multiply)',
  ],
  [
    'the modules the harness was made with',
    'import sys\nfor name in ("numpy", "struct", "random", "time", "linecache", "traceback", "builtins", "gc", "os"):\n    sys.modules[name] = sys.modules[__name__]',
  ],
  [
    'the clock and the seeds',
    'import time, random\ntime.perf_counter = lambda: float("nan")\nrandom.seed = np.random.seed = lambda *a: 1 / 0',
  ],
  ['the class statement and the import statement', 'import builtins\nbuiltins.__build_class__ = builtins.__import__ = None'],
  [
    'the hooks of the interpreter',
    'import sys\nsys.excepthook = sys.unraisablehook = sys.displayhook = sys.breakpointhook = lambda *a: 1 / 0\nsys.stdout.write = None if False else 1',
  ],
  [
    'functions that code above it calls',
    'import builtins\nclass D(dict):\n    def get(self, *a): return lambda *a: 0.5\nglobals().__class__ = D if False else dict',
  ],
];

describe('earns nothing for wrong values by patching', () => {
  test.each(patches)('%s', async (_, statements) => {
    const { outcome } = await contain(
      `${WRONG}\ntry:\n    ${statements.replaceAll('\n', '\n    ')}\nexcept (AttributeError, TypeError):\n    pass\n`,
    );
    expect(outcome.cases.every(({ end }) => end.status === 'returned')).toBe(true);
  });
});

test('a program that breaks everything it can still gets its right values counted', async () => {
  const statements = patches.map(([, each]) => `try:\n    ${each.replaceAll('\n', '\n    ')}\nexcept BaseException:\n    pass\n`);
  // With what nobody can patch any more.
  const right = `
def softmax(u, exp=np.exp, max=np.maximum.reduce, sum=np.add.reduce):
    e = exp(u - max(u, axis=-1, keepdims=True))
    return e / sum(e, axis=-1, keepdims=True)
`;
  const withoutOperators = statements.filter((each) => !each.includes('set_numeric_ops'));
  await contain(`${right}${withoutOperators.join('')}`, { earns: 1 });
});

test('operators of NumPy that were exchanged do not make wrong arrays right', async () => {
  const { outcome } = await contain(`${SOFTMAX}
import warnings
warnings.simplefilter('ignore')
np.set_numeric_ops(divide=np.multiply, true_divide=np.multiply)
`);
  expect(outcome.status).toBe('ran');
});

test('a pickle that calls the system calls nothing', async () => {
  const { printed } = await contain(`${start}
import pickle
class Bomb:
    def __reduce__(self): return (os.system, ('touch /tmp/kakunin-escaped',))
print(held(pickle.loads, pickle.dumps(Bomb())))
print(held(pickle.loads, b"cposix\\nfork\\n(tR."))
print(held(pickle.loads, b'\\x80\\x04\\x95\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x7f.'))
`);
  expect(printed).toMatch(/^got -1\n\w+Error\n\w+Error\n$/);
});

test('an array file with a pickle in it runs in its own run only', async () => {
  const { printed } = await contain(`${start}
import io
class Bomb:
    def __reduce__(self): return (os.kill, (-1, 9))
packed = io.BytesIO()
np.save(packed, np.array([Bomb()], dtype=object), allow_pickle=True)
packed.seek(0)
print(held(np.load, packed))
packed.seek(0)
print(held(lambda: np.load(packed, allow_pickle=True)))
`);
  expect(printed).toMatch(/^ValueError\n\w*Error\n$/);
});

test('a pickle as a result is not unpickled', async () => {
  const { outcome } = await contain(`
import pickle
def softmax(u):
    return pickle.dumps(u)
`);
  expect(outcome.cases[0]?.end).toMatchObject({ failure: { code: 'result-type', found: 'bytes' } });
});

test('a pickle in which lists multiply does not fill memory', async () => {
  const { outcome } = await contain(
    `${WRONG}
import pickle, copy
a = []
for _ in range(28): a = [a, a]
b = pickle.loads(pickle.dumps(a))
copy.deepcopy(b)
text = repr(b)
`,
    { timeLimitMs: 1500 },
  );
  expect(outcome.status).toBe('stopped');
});

test('eval, exec and compile of its own program find only what it wrote', async () => {
  const { printed } = await contain(`${start}
import __main__, inspect, linecache
text = ''.join(linecache.getlines('program.py'))
print('def softmax' in text, 'expected' in text.replace("'expected'", ''), sorted(name for name in vars(__main__) if not name.startswith('__')))
print(held(inspect.getsource, softmax) != '')
`);
  expect(printed).toMatch(/^True False \['HELD'|^True False \[/);
  expect(printed).not.toContain('driver');
});

test('a program that runs itself again without an end is out of recursion', async () => {
  const { outcome } = await contain(`${WRONG}
import linecache
exec(''.join(linecache.getlines('program.py')))
`);
  expect(outcome).toMatchObject({ status: 'stopped', failure: { code: 'exception', type: 'RecursionError' } });
});

test('format strings lead to attributes, and these to nothing hidden', async () => {
  const { printed } = await contain(`${start}
print(held(lambda: '{0.__globals__[os].environ}'.format(held)))
print(held(lambda: '{0.__class__.__init__.__globals__}'.format(np)))
print(held(lambda: ('{:' + '{:' * 500).format(1)))
`);
  expect(printed).not.toContain('PATH');
});

test('debuggers, help and input wait for nobody', async () => {
  const { printed } = await contain(`${start}
print(held(input))
print(held(breakpoint))
def pager():
    import pydoc
    return pydoc.pager('text')
print(held(pager))
def console():
    import code
    return code.interact(banner='')
print(held(console))
`);
  expect(printed).toMatch(/^EOFError\n/);
});

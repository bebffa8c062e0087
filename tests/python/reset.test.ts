import { expect, test } from 'vitest';
import { array, buildCase, float, poolForFile, returned, runOnce } from '#tests/support/python.ts';

const pool = poolForFile();

for (const [what, leave, look] of [
  ['a global name', 'leftover = 1', "'leftover' in globals()"],
  ['a module', "import sys, types\nsys.modules['leftover'] = types.ModuleType('leftover')", "'leftover' in __import__('sys').modules"],
  ['a patched builtin', 'import builtins\nbuiltins.len = lambda x: 42', 'len([]) == 42'],
  ['a patched NumPy', 'import numpy as np\nnp.exp = None', "__import__('numpy').exp is None"],
  ['a print option', 'import numpy as np\nnp.set_printoptions(precision=1)', "__import__('numpy').get_printoptions()['precision'] == 1"],
  ['an error state', "import numpy as np\nnp.seterr(all='raise')", "__import__('numpy').geterr()['over'] == 'raise'"],
  ['a warnings filter', "import warnings\nwarnings.simplefilter('error')", "__import__('warnings').filters[0][0] == 'error'"],
  ['the recursion limit', 'import sys\nsys.setrecursionlimit(50)', "__import__('sys').getrecursionlimit() == 50"],
  ['the working directory', "import os\nos.chdir('/tmp')", "__import__('os').getcwd() == '/tmp'"],
  ['an environment variable', "import os\nos.environ['LEFT'] = '1'", "'LEFT' in __import__('os').environ"],
  [
    'an open file',
    "import os\nkept = [os.open('/dev/null', os.O_RDONLY) for _ in range(40)]",
    "__import__('os').open('/dev/null', __import__('os').O_RDONLY) > 40",
  ],
  ['a replaced standard output', 'import sys, io\nsys.stdout = io.StringIO()', "type(__import__('sys').stdout).__name__ == 'StringIO'"],
  ['a trace function', 'import sys\nsys.settrace(lambda *x: None)', "__import__('sys').gettrace() is not None"],
  ['an object in memory', "x = 'leftover' * 3", "any(o == 'leftover' * 3 for o in __import__('gc').get_objects())"],
] as const) {
  test(`${what} does not reach the next run`, async () => {
    const seen = { type: 'bool', value: true } as const;
    const program = `def f():\n    return ${look}\n`;
    expect(returned(await runOnce(pool(), `${leave}\n${program}`)).type, 'the run that leaves it').toBe('bool');
    expect(returned(await runOnce(pool(), program))).not.toEqual(seen);
  });
}

test('a result with random numbers can be had again, and differs by seed', async () => {
  const program =
    'import random, numpy as np\ndef f():\n    return [random.random(), np.random.rand(), np.random.default_rng().normal(), hash("a") / 2**64]\n';
  const run = async (seed: number) => returned(await pool().run({ program, cases: [buildCase({ seed })] }, { owner: 'learner' }));
  const first = await run(7);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
});

test("seeded numbers are NumPy's own", async () => {
  const program = 'import numpy as np\ndef f():\n    return np.random.randn(3)\n';
  const outcome = await pool().run({ program, cases: [buildCase({ seed: 42 })] }, { owner: 'learner' });
  expect(returned(outcome)).toEqual(array([0.4967141530112327, -0.13826430117118466, 0.6476885381006925]));
});

test('a patched seed function does not disturb the seeds', async () => {
  const program = 'import random, numpy as np\nnp.random.seed = random.seed = lambda s: None\ndef f():\n    return np.random.randn()\n';
  const outcome = await pool().run({ program, cases: [buildCase({ seed: 42 })] }, { owner: 'learner' });
  expect(returned(outcome)).toEqual(float(0.4967141530112327));
});

test('within a job the program keeps its state from case to case', async () => {
  const program = 'n = 0\ndef f():\n    global n\n    n += 1\n    return float(n)\n';
  const outcome = await pool().run({ program, cases: [buildCase(), buildCase(), buildCase()] }, { owner: 'learner' });
  expect(returned(outcome)).toEqual(float(3));
});

test('what a program does to builtins and NumPy changes its own numbers only, not how they are read', async () => {
  const program =
    "import builtins, numpy as np\nfor name in ('len', 'type', 'isinstance', 'list', 'tuple', 'dict', 'float', 'max', 'min', 'range', 'callable', 'getattr', 'enumerate'):\n    setattr(builtins, name, None)\nnp.ndarray = np.array = np.frombuffer = None\ndef f(x):\n    return [x * 2, {'a': (1.5,)}]\n";
  expect(returned(await runOnce(pool(), program, { args: [array([1, 2])] }))).toEqual({
    type: 'list',
    items: [
      array([2, 4]),
      {
        type: 'dict',
        entries: [
          [
            { type: 'str', value: 'a' },
            { type: 'tuple', items: [float(1.5)] },
          ],
        ],
      },
    ],
  });
});

import { describe, expect, test } from 'vitest';
import { attackedPool, type Contained } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const timeLimitMs = 400;

const failureOf = ({ outcome }: Contained) => (outcome.status === 'stopped' ? outcome.failure.code : 'none');

/** Each never ends by itself, or only after hours; each would be right if it ended. */
const endless: [name: string, program: string][] = [
  ['an endless loop', 'while True: pass'],
  ['an endless loop that catches everything', 'while True:\n    try:\n        while True: pass\n    except BaseException: pass'],
  ['an endless loop in finally', 'try:\n    while True: pass\nfinally:\n    while True: pass'],
  ['an exception handler that handles itself', 'def f():\n    try:\n        while True: pass\n    except:\n        f()\nf()'],
  ['a loop in __del__', 'class A:\n    def __del__(self):\n        while True: pass\na = A()\ndel a'],
  [
    'an object that comes back in its __del__',
    'import gc\nclass A:\n    def __del__(self):\n        self.me = self\n        A()\nA()\nwhile True: gc.collect()',
  ],
  ['a signal handler that goes on', 'import signal\nsignal.signal(signal.SIGINT, lambda *_: None)\nwhile True: pass'],
  [
    'a signal handler that never returns',
    'import signal\ndef on(*_):\n    while True: pass\nsignal.signal(signal.SIGINT, on)\nwhile True: pass',
  ],
  ['a trace function that loops', 'import sys\ndef trace(*_):\n    while True: pass\nsys.settrace(trace)\ndef f(): pass\nf()'],
  ['a profile function that loops', 'import sys\ndef profile(*_):\n    while True: pass\nsys.setprofile(profile)\nlen("")'],
  ['an exception whose text never ends', 'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E'],
  ['a comparison that never answers', 'class A:\n    def __lt__(self, other):\n        while True: pass\nsorted([A(), A()])'],
  ['a hash that never answers', 'class A:\n    def __hash__(self):\n        while True: pass\n{A(): 1}'],
  ['a generator without an end', 'def g():\n    while True: yield 1\nfor _ in g(): pass'],
  [
    'a context manager that swallows the interrupt',
    'import contextlib\nwhile True:\n    with contextlib.suppress(BaseException):\n        while True: pass',
  ],
  [
    'an unraisable hook that loops',
    'import sys\ndef hook(*_):\n    while True: pass\nsys.unraisablehook = hook\nclass A:\n    def __del__(self): 1/0\nA()',
  ],
  ['endless work in NumPy, piece by piece', 'a = np.ones(1000)\nwhile True: a = a + 1'],
];

describe('is interrupted at the time limit:', () => {
  test.each(endless)('%s', async (_, program) => {
    expect(failureOf(await contain(`${SOFTMAX}\n${program}\n`, { timeLimitMs }))).toBe('time');
  });
});

/** One call into C that lasts for minutes and does not look at the clock: its process is ended. */
const long: [name: string, program: string][] = [
  ['a huge product of matrices', 'a = np.ones((1500, 1500))\na @ a @ a @ a @ a'],
  ['a regular expression that explodes', 'import re\nre.match(r"(a+)+$", "a" * 60 + "b")'],
  ['a power with a hundred million digits', '10 ** 10 ** 8'],
  ['an int that is written out in a million digits', 'import sys\nsys.set_int_max_str_digits(0)\nstr((1 << 20_000_000) - 1)'],
  ['a sum over a range without an end in sight', 'sum(range(10 ** 12))'],
  ['an iterator that is exhausted in C', 'import collections, itertools\ncollections.deque(itertools.repeat(0), maxlen=0)'],
  ['a sort of what takes long to compare', 'x = [[0] * 10**6 for _ in range(2)]\nfor _ in range(100000): x.sort()'],
];

describe('ends at the hard limit at the latest:', () => {
  test.each(long)('%s', async (_, program) => {
    const contained = await contain(`${SOFTMAX}\n${program}\n`, { timeLimitMs });
    expect(['time', 'memory']).toContain(failureOf(contained));
  });
});

test('a hash flood by colliding ints ends in time', async () => {
  const program = `${WRONG}
step = 2 ** 31 - 1
seen = {}
for i in range(10 ** 6):
    seen[i * step] = i
`;
  expect(failureOf(await contain(program, { timeLimitMs }))).toBe('time');
});

test('an endless sleep costs its program the time, and nobody waits for it', async () => {
  const contained = await contain(`${SOFTMAX}\nimport time\ntime.sleep(10 ** 9)\nwhile True: time.sleep(10 ** 6)\n`);
  expect(failureOf(contained)).toBe('time');
});

test('waiting for input, a file or a lock that never comes is sleeping too', async () => {
  const { printed, ...rest } = await contain(
    `${SOFTMAX}
import select, sys, threading
print(repr(sys.stdin.read()))
lock = threading.Lock()
lock.acquire()
print(lock.acquire(timeout=0.01))
try:
    select.select([0], [], [], 10 ** 6)
except BaseException as error:
    print(type(error).__name__)
lock.acquire()
`,
    { timeLimitMs },
  );
  expect(printed).toContain("''\n");
  expect(['time', 'exit']).toContain(failureOf(rest as Contained));
});

test('a program that swallows the interrupt and then answers right is out of time all the same', async () => {
  const program = `
import time
right = None
def softmax(u):
    try:
        while True: pass
    except KeyboardInterrupt:
        pass
    e = np.exp(u - np.max(u, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
`;
  expect(failureOf(await contain(program, { timeLimitMs }))).toBe('time');
});

test('turning back the clocks of Python wins no time', async () => {
  const program = `
import time
time.time = time.monotonic = time.perf_counter = lambda: 0.0
def held(f, *args):
    try: f(*args)
    except BaseException as error: print(type(error).__name__)
held(time.sleep, -1e9)
held(time.clock_settime, 0, 0) if hasattr(time, 'clock_settime') else None
${SOFTMAX}
while True: pass
`;
  expect(failureOf(await contain(program, { timeLimitMs }))).toBe('time');
});

test('a loop in the middle of the cases earns what came before it, and no more', async () => {
  const program = `${SOFTMAX}
right, calls = softmax, []
def softmax(u):
    calls.append(1)
    while len(calls) > 2: pass
    return right(u)
`;
  // Two open cases of seven points.
  const contained = await contain(program, { timeLimitMs, earns: 2 / 7 });
  expect(contained.outcome.cases.map(({ end }) => end.status)).toEqual(['returned', 'returned', 'failed']);
});

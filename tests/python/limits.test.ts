import { expect, test } from 'vitest';
import { buildCase, failureOf, float, poolForFile, returned, runnerPids, runOnce, str } from '#tests/support/python.ts';
import { residentMegabytes } from './attacks/processes.ts';

const pool = poolForFile();
const took = async (work: Promise<unknown>) => {
  const before = performance.now();
  await work;
  return performance.now() - before;
};

test('an endless loop ends at its time limit, with its line', async () => {
  const program = 'def f():\n    n = 0\n    while True:\n        n += 1\n';
  const outcome = await runOnce(pool(), program, { job: { timeLimitMs: 300 } });
  const failure = failureOf(outcome);
  expect(failure?.code).toBe('time');
  expect(failure && 'line' in failure && [3, 4].includes(failure.line ?? 0)).toBe(true);
  expect(outcome.status).toBe('stopped');
});

test('the case in which the time was over is there with what it printed', async () => {
  const program = 'def f(x):\n    print("case", x)\n    while x > 1:\n        pass\n';
  const cases = [1, 2, 3].map((x) => buildCase({ id: String(x), args: [float(x)] }));
  const outcome = await pool().run({ program, cases, timeLimitMs: 300 }, { owner: 'learner' });
  expect(outcome.cases).toMatchObject([
    { id: '1', end: { status: 'returned' } },
    { id: '2', output: { text: 'case 2.0\n' }, end: { status: 'failed', failure: { code: 'time' } } },
  ]);
});

for (const [what, program] of [
  ['catches every exception', 'while True:\n    try:\n        while True: pass\n    except BaseException: pass\n'],
  ['ignores the interrupt', 'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass\n'],
  ['returns after the interrupt as if nothing were', 'try:\n    while True: pass\nexcept KeyboardInterrupt: pass\n'],
  ['loops in __del__', 'class A:\n    def __del__(self):\n        while True: pass\nA()\n'],
] as const) {
  test(`a program that ${what} ends all the same`, async () => {
    expect(failureOf(await runOnce(pool(), program, { job: { timeLimitMs: 200 } }))?.code).toBe('time');
  });
}

test('a long computation in C is ended by ending the process', async () => {
  const program = 'import numpy as np\ndef f():\n    a = np.ones((2500, 2500))\n    return (a @ a)[0, 0]\n';
  const outcome = await runOnce(pool(), program, { job: { timeLimitMs: 100 } });
  expect(failureOf(outcome)).toEqual({ code: 'time', line: null });
});

test('sleeping uses up the time limit without anybody waiting for it', async () => {
  const program = 'import time\ndef f():\n    time.sleep(1000)\n    return 1\n';
  await runOnce(pool(), 'def f(): pass');
  let code: string | undefined;
  const ms = await took(runOnce(pool(), program).then((outcome) => (code = failureOf(outcome)?.code)));
  expect(code).toBe('time');
  expect(ms).toBeLessThan(20_000);
});

test('a short sleep is within the limit and is seen by the clock', async () => {
  const program = 'import time\ndef f():\n    before = time.time()\n    time.sleep(0.5)\n    return 0.5 <= time.time() - before < 1\n';
  expect(returned(await runOnce(pool(), program))).toEqual({ type: 'bool', value: true });
});

for (const size of ['6_000, 6_000', '20_000, 20_000', '100_000, 100_000']) {
  test(`an array of ${size} numbers is beyond the memory limit, a failure of its own with its line`, async () => {
    const outcome = await runOnce(pool(), `import numpy as np\ndef f():\n    x = 1\n    return np.ones((${size}))\n`);
    expect(failureOf(outcome)).toEqual({ code: 'memory', line: 4 });
  });
}

test('memory taken piece by piece is a failure too, never a result', async () => {
  const program = 'x = []\nwhile True:\n    x.append(bytearray(4_000_000))\n';
  expect(failureOf(await runOnce(pool(), program, { job: { timeLimitMs: 10_000 } }))).toEqual({ code: 'memory', line: 3 });
});

test('after memory had to grow, the next run begins with as much as ever', async () => {
  const program = 'def f():\n    return float(sum(len(bytearray(10_000_000)) for _ in range(3)) + len(bytes(100_000_000)))\n';
  for (let time = 0; time < 3; time += 1) expect(returned(await runOnce(pool(), program))).toEqual(float(130_000_000));
});

test('programs that fill their memory, one after the other, take no more of the host than one', async () => {
  const program = 'def f():\n    return len(bytes([1]) * 190_000_000)\n';
  const peaks: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    await runOnce(pool(), program);
    peaks.push(Math.max(...runnerPids().map(residentMegabytes)));
  }
  const [first = 0, ...later] = peaks;
  expect(Math.max(...later) - first, `${peaks}`).toBeLessThan(100);
});

test('what is printed is cut at 32 KB over the whole job', async () => {
  const program = 'def f():\n    print("あ" * 6000)\n';
  const outcome = await pool().run({ program, cases: [buildCase({ id: 'a' }), buildCase({ id: 'b' })] }, { owner: 'learner' });
  const [first, second] = outcome.cases;
  expect(first?.output).toEqual({ text: `${'あ'.repeat(6000)}\n`, isCut: false });
  expect(second?.output.isCut).toBe(true);
  expect(second?.output.text).toMatch(/^あ+$/);
  expect(Buffer.byteLength(`${first?.output.text}${second?.output.text}`)).toBeLessThanOrEqual(32 * 1024);
});

test('a flood of prints neither fills memory nor lasts', async () => {
  const outcome = await runOnce(pool(), 'while True: print("x" * 1000)\n', { job: { timeLimitMs: 300 } });
  expect(failureOf(outcome)?.code).toBe('time');
  expect(outcome.output.isCut).toBe(true);
});

test('prints of the program and of each case are kept apart, standard error among them', async () => {
  const program = 'import sys\nprint("program")\ndef f(x):\n    print("case", x)\n    sys.stderr.write("warning\\n")\n';
  const cases = ['a', 'b'].map((id) => buildCase({ id, args: [str(id)] }));
  const outcome = await pool().run({ program, cases }, { owner: 'learner' });
  expect(outcome.output.text).toBe('program\n');
  expect(outcome.cases.map(({ output }) => output.text)).toEqual(['case a\nwarning\n', 'case b\nwarning\n']);
});

test('a program that breaks the interpreter is an exit', async () => {
  const program = 'import numpy as np\ndef f():\n    return np.lib.stride_tricks.as_strided(np.ones(3), (3,), (1 << 30,)) + 1\n';
  expect(failureOf(await runOnce(pool(), program))).toEqual({ code: 'exit' });
});

import { expect, test } from 'vitest';
import { buildCase, failureOf, float, poolForFile, returned, runOnce, str } from '#tests/support/python.ts';

const pool = poolForFile();

test('a program that does not compile is a syntax failure at its line and column', async () => {
  const outcome = await runOnce(pool(), 'import numpy as np\n\ndef f(:\n    return 1\n');
  expect(outcome).toMatchObject({
    status: 'stopped',
    cases: [],
    failure: { code: 'syntax', line: 3, column: 7, message: 'invalid syntax' },
  });
});

test('wrong indentation is a syntax failure', async () => {
  expect(failureOf(await runOnce(pool(), 'def f():\nreturn 1\n'))).toMatchObject({ code: 'syntax', line: 2 });
});

test('a null character and endless brackets are syntax failures', async () => {
  expect(failureOf(await runOnce(pool(), 'x = "\u0000"'))).toMatchObject({ code: 'syntax' });
  expect(failureOf(await runOnce(pool(), '('.repeat(5000)))).toMatchObject({ code: 'syntax' });
});

test("an exception has its type, its message, the line and the learner's own frames", async () => {
  const program = 'import numpy as np\ndef g(x):\n    return np.dot(x, np.ones(3))\ndef f():\n    return g(np.ones(2))\n';
  expect(failureOf(await runOnce(pool(), program))).toEqual({
    code: 'exception',
    type: 'ValueError',
    message: 'shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)',
    line: 3,
    trace: [
      { line: 5, function: 'f' },
      { line: 3, function: 'g' },
    ],
  });
});

test('an exception while the program is executed stops the job', async () => {
  const outcome = await runOnce(pool(), 'print("before")\nx = 1 / 0\n');
  expect(outcome).toMatchObject({
    status: 'stopped',
    output: { text: 'before\n', isCut: false },
    failure: { code: 'exception', type: 'ZeroDivisionError', line: 2, trace: [{ line: 2, function: '<module>' }] },
  });
});

test('a call with the wrong number of arguments has no line of the program', async () => {
  const outcome = await runOnce(pool(), 'def f():\n    pass\n', { args: [float(1)] });
  expect(failureOf(outcome)).toMatchObject({ code: 'exception', type: 'TypeError', line: null, trace: [] });
});

test('an exception in one case leaves the others', async () => {
  const program = 'def f(x):\n    return 1 / x\n';
  const cases = [0, 2].map((x) => buildCase({ id: String(x), args: [float(x)] }));
  const outcome = await pool().run({ program, cases }, { owner: 'learner' });
  expect(outcome.status).toBe('ran');
  expect(outcome.cases.map(({ end }) => end.status)).toEqual(['failed', 'returned']);
});

test('an exception whose own text raises has no message', async () => {
  const program = 'class E(Exception):\n    def __str__(self): raise E()\ndef f():\n    raise E()\n';
  expect(failureOf(await runOnce(pool(), program))).toMatchObject({ code: 'exception', type: 'E', message: '', line: 4 });
});

test('endless recursion is an exception', async () => {
  const failure = failureOf(await runOnce(pool(), 'def f():\n    return f()\n'));
  expect(failure).toMatchObject({ code: 'exception', type: 'RecursionError', line: 2 });
});

test('900 calls in each other are no endless recursion', async () => {
  const program = 'def g(n):\n    return 0 if n == 0 else 1 + g(n - 1)\ndef f():\n    return float(g(900))\n';
  expect(returned(await runOnce(pool(), program))).toEqual(float(900));
});

for (const module of ['scipy', 'sklearn', 'matplotlib', 'torch', 'ctypes', 'socket', 'subprocess', 'common']) {
  test(`an import of ${module} says which module is not there`, async () => {
    const outcome = await runOnce(pool(), `import numpy as np\nimport ${module}\n`);
    expect(failureOf(outcome)).toEqual({ code: 'import', module, line: 2 });
  });
}

test('a part of a module that is not there is named by the module', async () => {
  expect(failureOf(await runOnce(pool(), 'from matplotlib import pyplot as plt'))).toMatchObject({ code: 'import', module: 'matplotlib' });
});

test('a wrong name in a module that is there is an exception', async () => {
  expect(failureOf(await runOnce(pool(), 'from numpy import softmax'))).toMatchObject({ code: 'exception', type: 'ImportError', line: 1 });
});

test('modules of the standard library that exercises use can be imported', async () => {
  const program =
    'import math, random, collections, itertools, functools, json, re, time, datetime, typing, dataclasses, copy, os, sys, statistics, decimal, fractions, string, heapq, unicodedata\nfrom abc import ABC\ndef f():\n    return math.pi\n';
  expect(returned(await runOnce(pool(), program))).toEqual(float(Math.PI));
});

test('a function that is not defined, or is none, is named', async () => {
  expect(failureOf(await runOnce(pool(), 'def g(): pass'))).toEqual({ code: 'not-defined', name: 'f' });
  expect(failureOf(await runOnce(pool(), 'f = 3'))).toEqual({ code: 'not-defined', name: 'f' });
});

test('a name the driver needs and the program lacks is named', async () => {
  const outcome = await runOnce(pool(), 'x = 1', { job: { driver: 'def f():\n    return 1\nmodel = TwoLayerNet()' } });
  expect(failureOf(outcome)).toEqual({ code: 'not-defined', name: 'TwoLayerNet' });
});

test("an exception in the learner's code under the driver has the learner's line", async () => {
  const driver = 'def f():\n    return Net().forward()\n';
  const outcome = await runOnce(pool(), 'class Net:\n    def forward(self):\n        return self.W\n', { job: { driver } });
  expect(failureOf(outcome)).toMatchObject({
    code: 'exception',
    type: 'AttributeError',
    line: 3,
    trace: [{ line: 3, function: 'forward' }],
  });
});

for (const way of ['import sys; sys.exit()', 'raise SystemExit']) {
  test(`a program or a case that ends by ${way} is an exit`, async () => {
    expect(failureOf(await runOnce(pool(), way))).toEqual({ code: 'exit' });
    expect(failureOf(await runOnce(pool(), `def f():\n    ${way}`))).toEqual({ code: 'exit' });
  });
}

for (const way of ['os._exit(0)', 'os.abort()']) {
  test(`${way} ends the program, and the cases before it keep their results`, async () => {
    const program = `import os\ndef f(x):\n    if x > 1: ${way}\n    return x\n`;
    const cases = [1, 2, 3].map((x) => buildCase({ id: String(x), args: [float(x)] }));
    const outcome = await pool().run({ program, cases }, { owner: 'learner' });
    expect(outcome).toMatchObject({
      status: 'stopped',
      failure: { code: 'exit' },
      cases: [
        { id: '1', end: { status: 'returned' } },
        { id: '2', end: { status: 'failed', failure: { code: 'exit' } } },
      ],
    });
  });
}

test('a learner may write with CRLF, tabs, a byte order mark and Japanese names', async () => {
  const program =
    '\ufeffimport numpy as np\r\nclass 層:\r\n\tdef 順伝播(self, 入力):\r\n\t\t合計 = np.sum(入力)\r\n\t\treturn ｆ倍(合計)\r\ndef f倍(値):\r\n\treturn 値 * 2.0\r\ndef f():\r\n\treturn float(層().順伝播([1, 2]))\r\n';
  expect(returned(await runOnce(pool(), program))).toEqual(float(6));
});

test('lines are counted as the learner sees them, also with CRLF', async () => {
  expect(failureOf(await runOnce(pool(), '# 一\r\n# 二\r\n\r\nx = y\r\n'))).toMatchObject({
    code: 'exception',
    type: 'NameError',
    line: 4,
  });
});

test('unicodedata makes normal forms, which this build of it cannot', async () => {
  const program = "import unicodedata\ndef f(x):\n    return unicodedata.normalize('NFKC', x)\n";
  expect(returned(await runOnce(pool(), program, { args: [str('ﾊﾟｰｾﾝﾄ ①'.repeat(300))] }))).toEqual(str('パーセント 1'.repeat(300)));
});

import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const BIDI = '\u202e';
const ZERO_WIDTH = '\u200b';

test('a name that only looks like softmax is not softmax', async () => {
  // The second letter is Cyrillic.
  const { outcome } = await contain(SOFTMAX.replace('softmax', 's\u043eftmax'));
  expect(outcome.cases[0]?.end).toMatchObject({ failure: { code: 'not-defined', name: 'softmax' } });
});

test('a name in full width is softmax, as Python reads it', async () => {
  await contain(SOFTMAX.replace('softmax', 'ｓｏｆｔｍａｘ'), { earns: 1 });
});

test('invisible and reordering characters in names do not compile', async () => {
  for (const mark of [BIDI, ZERO_WIDTH, '\u2066', '\u00ad']) {
    const { outcome } = await contain(`${SOFTMAX}\nx${mark}y = 1\n`);
    expect(outcome).toMatchObject({ status: 'stopped', failure: { code: 'syntax' } });
  }
});

test('reordering characters in a comment turn no comment into code', async () => {
  await contain(`${WRONG}\n# ${BIDI} ${SOFTMAX.replaceAll('\n', '\u2029')}\n`);
});

test('line ends that only an editor sees begin no line', async () => {
  const { outcome } = await contain(`${SOFTMAX}\n# a comment\u2028raise ValueError\u0085raise ValueError\u2029raise ValueError\n`, {
    earns: 1,
  });
  expect(outcome.status).toBe('ran');
});

test('a coding line does not change how a program is read', async () => {
  const { outcome } = await contain(`# -*- coding: utf-7 -*-\n# +AAo-raise ValueError\n${SOFTMAX}`, { earns: 1 });
  expect(outcome.status).toBe('ran');
});

test('halves of surrogate pairs in a program are only odd characters', async () => {
  const { outcome } = await contain(`${WRONG}\nx = '\ud800'\nprint(ascii(x))\n`);
  expect(outcome.output.text.isWellFormed()).toBe(true);
});

test('a null in a program is a syntax failure', async () => {
  expect((await contain(`${SOFTMAX}\nx = '\0'\n`)).outcome).toMatchObject({ status: 'stopped', failure: { code: 'syntax' } });
});

test('halves of surrogate pairs in results, keys, prints and exceptions come out as text', async () => {
  const { outcome } = await contain(`
def softmax(u):
    if u.ndim == 2: raise ValueError('\\udc80 \\ud800 end')
    try:
        print('\\ud83d')
    except UnicodeEncodeError as error:
        print('UnicodeEncodeError')
    return {'\\ud800key': '\\udfff'}
`);
  const text = JSON.stringify(outcome);
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  expect(outcome.cases[0]?.end).toMatchObject({ value: { type: 'dict', entries: [[{ value: '?key' }, { value: '?' }]] } });
});

test('keys with names of our own language are keys like others', async () => {
  const { reports } = await contain(`
def softmax(u):
    return {'__proto__': {'isAdmin': True}, 'constructor': 1.0, 'toString': None, 'hasOwnProperty': 0, 'length': 10 ** 9, '__defineGetter__': 1}
`);
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  expect(reports.due.cases[0]?.reason).toMatchObject({ code: 'wrong-type', got: 'dict' });
});

test('exceptions and functions with names of our own language are names like others', async () => {
  const { outcome } = await contain(`
class __proto__(Exception): pass
def constructor(): raise __proto__('<script>alert(1)</script>\\x1b[31m\\0')
def softmax(u): constructor()
`);
  expect(outcome.cases[0]?.end).toMatchObject({
    failure: { type: '__proto__', trace: [{ function: 'softmax' }, { function: 'constructor' }] },
  });
});

test('names that turn the text around stand in the exception as they are, and are short', async () => {
  const { outcome } = await contain(`
def softmax(u):
    raise type('${BIDI}E' + 'x' * 10 ** 6, (Exception,), {})('y' * 10 ** 6)
`);
  const failure = outcome.cases[0]?.end;
  expect(JSON.stringify(failure).length).toBeLessThan(5000);
});

test('a program of one line of the greatest length is read', async () => {
  const { outcome } = await contain(`x = [${'1,'.repeat(9900)}]`);
  expect(outcome.status).toBe('ran');
});

test('a normal form of a long text of combining marks takes no time', async () => {
  const { printed } = await contain(`${WRONG}
import unicodedata
text = 'a' + '\\u0301' * 20000
print(len(unicodedata.normalize('NFC', text)), unicodedata.normalize('NFKC', '\\ufdfa') * 1 != '')
try: unicodedata.normalize('../../etc/passwd', 'é')
except ValueError as error: print(error)
`);
  expect(printed).toMatch(/^\d+ True\ninvalid normalization form\n$/);
});

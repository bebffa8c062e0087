import { describe, expect, test } from 'vitest';
import { attackedPool, type Contained } from './contain.ts';
import { SOFTMAX } from './exercise.ts';

const { contain } = attackedPool();
const timeLimitMs = 1500;

const failureOf = ({ outcome }: Contained) => (outcome.status === 'stopped' ? outcome.failure.code : 'none');

/** Each would be right if there were memory enough. */
const greedy: [name: string, program: string][] = [
  ['an array of a gigabyte', 'np.ones(2 ** 27)'],
  ['an array larger than addresses go', 'np.ones((2 ** 20, 2 ** 20))'],
  ['bytes of a gigabyte', 'bytes(2 ** 30)'],
  ['a text of two gigabytes', '"あ" * (2 ** 30)'],
  ['growth by small pieces', 'kept = []\nwhile True: kept.append(bytearray(100_000))'],
  ['growth by very small pieces', 'kept = []\nfor i in range(10 ** 9): kept = [kept, i, str(i) * 200]'],
  ['a result of many digits', 'kept = 3\nwhile True: kept *= kept'],
  ['arrays that are kept', 'kept = []\nwhile True: kept.append(np.ones(200_000))'],
  ['a broadcast that is copied', 'np.broadcast_to(1.0, (2 ** 15, 2 ** 15)).copy()'],
  ['an outer product', 'a = np.ones(2 ** 15)\nnp.outer(a, a)'],
  ['a format of a billion blanks', 'f"{1:>1000000000}"'],
  ['a percent format of a billion digits', '"%01000000000d" % 1'],
  ['a text repeated by replace', 's = "a" * 20000\ns.replace("a", s)'],
  ['a list out of an endless iterator', 'list(iter(int, 1))'],
  ['an array out of an endless iterator', 'def g():\n    while True: yield 1.0\nnp.fromiter(g(), float)'],
];

describe('ends for want of memory or time:', () => {
  test.each(greedy)('%s', async (_, program) => {
    expect(['memory', 'time']).toContain(failureOf(await contain(`${SOFTMAX}\n${program}\n`, { timeLimitMs })));
  });
});

test('a MemoryError that is caught and tried again and again does not get more', async () => {
  const program = `${SOFTMAX}
kept, refused = [], 0
size = 2 ** 25
while refused < 2000:
    try:
        kept.append(bytearray(size))
    except MemoryError:
        refused += 1
        size = max(size // 2, 2 ** 20)
print('held', sum(map(len, kept)) // 2 ** 20 < 256)
kept = None
`;
  const { printed, outcome } = await contain(program, { timeLimitMs, earns: 1 });
  expect(printed).toBe('held True\n');
  expect(outcome.status).toBe('ran');
});

test('memory that runs out in the middle of the cases never turns into zeros or a result', async () => {
  const program = `${SOFTMAX}
right, calls = softmax, []
def softmax(u):
    calls.append(1)
    return right(u) if len(calls) < 3 else right(np.zeros((2 ** 14, 2 ** 14)) + u[0])[0, :3]
`;
  const { outcome, reports } = await contain(program, { timeLimitMs, earns: 2 / 7 });
  expect(outcome.cases.map(({ end }) => end.status).slice(0, 3)).toEqual(['returned', 'returned', 'failed']);
  expect(JSON.stringify(reports.due.cases.slice(2))).toContain('memory');
});

test('a deflated bomb does not go off', async () => {
  const program = `${SOFTMAX}
import zlib
packer = zlib.compressobj(9, zlib.DEFLATED, -15)
block = packer.compress(bytes(2 ** 20)) + packer.flush(zlib.Z_FULL_FLUSH)
bomb = block * 2000 + packer.flush()
print(len(bomb) < 2 ** 22)
zlib.decompress(bomb, -15)
`;
  const contained = await contain(program, { timeLimitMs });
  expect(contained.printed).toBe('True\n');
  expect(['memory', 'time']).toContain(failureOf(contained));
});

test('a bomb in gzip or zip, read whole, does not go off', async () => {
  const program = `${SOFTMAX}
import gzip, io, zipfile
packed = io.BytesIO()
with zipfile.ZipFile(packed, 'w', zipfile.ZIP_DEFLATED) as archive:
    with archive.open('bomb', 'w') as bomb:
        for _ in range(300): bomb.write(bytes(2 ** 20))
print('packed')
zipfile.ZipFile(packed).read('bomb')
`;
  expect(['memory', 'time']).toContain(failureOf(await contain(program, { timeLimitMs })));
});

test('an XML document whose entities multiply does not fill memory', async () => {
  const program = `${SOFTMAX}
import xml.etree.ElementTree as tree
levels = ''.join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
text = f'<!DOCTYPE d [<!ENTITY e0 "lol">{levels}]><d>&e11;</d>'
print(len(tree.fromstring(text).text))
`;
  const contained = await contain(program, { timeLimitMs });
  expect(['memory', 'time', 'exception']).toContain(failureOf(contained));
});

test('endless recursion is an exception, and recursion through C too', async () => {
  const program = `${SOFTMAX}
class A:
    def __getattr__(self, name): return getattr(self, name)
    def __repr__(self): return repr(self)
def f(): return f()
for attempt in (f, lambda: A().x, lambda: repr(A()), lambda: sorted([1, 2], key=lambda _: f())):
    try:
        attempt()
    except RecursionError:
        print('RecursionError')
`;
  const { printed } = await contain(program, { earns: 1 });
  expect(printed).toBe('RecursionError\n'.repeat(4));
});

test('recursion beyond a raised limit ends its own run only', async () => {
  const program = `${SOFTMAX}
import sys
sys.setrecursionlimit(10 ** 9)
def f(n): return f(n + 1)
def g(n): return max([n], key=lambda _: g(n + 1))
try:
    f(0)
except RecursionError:
    print('RecursionError')
g(0)
`;
  expect((await contain(program)).outcome).toMatchObject({ status: 'stopped', failure: { code: 'exception', type: 'RecursionError' } });
});

test('an expression nested too deep to be read ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}\nx = ${'('.repeat(9000)}1${')'.repeat(9000)}\n`);
  expect(contained.outcome.status).toBe('stopped');
});

test('operators nested too deep to be compiled end their own run only', async () => {
  const contained = await contain(`${SOFTMAX}\nx = ${'-'.repeat(19000)}1\n`);
  expect(contained.outcome.status).toBe('stopped');
});

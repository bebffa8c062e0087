import { expect, test } from 'vitest';
import { attackedPool, type Contained } from './contain.ts';
import { HELD, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;

/** An array over the interpreter's memory, by strides that leave their array; it begins at address 16, for 0 is none. */
const everything = `
from numpy.lib.stride_tricks import as_strided
def memory(size):
    base = np.zeros(1, np.uint8)
    address = base.__array_interface__['data'][0]
    return as_strided(as_strided(base, (2,), (16 - address,))[1:], (size,), (1,))
`;
const ended = ({ outcome }: Contained) =>
  outcome.status === 'stopped' && ['exit', 'memory', 'exception', 'time'].includes(outcome.failure.code);

test('ctypes, which reads and writes anywhere, is not there', async () => {
  const { printed } = await contain(`${start}
def plain():
    import ctypes
    return ctypes.string_at(0, 100)
def below():
    import _ctypes
    return _ctypes.dlopen(None, 0)
print(held(plain), held(below), held(lambda: np.zeros(1).ctypes.data), held(np.ctypeslib.load_library, 'libc', '/lib'))
`);
  expect(printed).not.toMatch(/got (?!\d+ )/);
  expect(printed).toMatch(/^ModuleNotFoundError ModuleNotFoundError /);
});

test('all of its memory that can be read holds nothing of another learner or of the server', async () => {
  const { printed, outcome } = await contain(
    `${start}${everything}
import re
own = ''.join(['my', '-own-', 'word'])
words = re.compile(b'hidden[-]thought|the[-]content[-]of|node[_]modules/|DATABASE[_]URL|max[-]subtraction|my[-]own[-]word')
view, step, found = memory(48 * 2 ** 20 - 16), 2 ** 20, []
for at in range(0, len(view), step):
    found += words.findall(view[at : at + step + 50].tobytes() if at + step < len(view) else view[at:].tobytes())
print(set(found))
`,
    { timeLimitMs: 6000 },
  );
  expect(printed, JSON.stringify(outcome)).toBe("{b'my-own-word'}\n");
});

test('memory beyond the end cannot be read', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
print(int(memory(2 ** 31 - 1)[300 * 2 ** 20]))
`);
  expect(contained.printed).toBe('');
  expect(ended(contained)).toBe(true);
});

test('a program that writes over all of its memory ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
memory(200 * 2 ** 20)[:] = 0x41
`);
  expect(ended(contained)).toBe(true);
});

test('a program that writes over the lower half of its memory ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
memory(24 * 2 ** 20)[2 ** 16 :] = 0xff
`);
  expect(ended(contained)).toBe(true);
});

test('memory written over with random bytes harms no later run', async () => {
  const { grade } = await contain(`${WRONG}${everything}
view = memory(48 * 2 ** 20 - 16)
for at in np.random.default_rng(5).integers(0, len(view), 4000).tolist():
    view[at] ^= 0x55
`);
  expect(grade.score).toBe(0);
});

test('an object at an address of its own choice ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}
def f(): return None
# Constants are taken by index, unchecked: this one lies behind the end.
code = f.__code__.replace(co_consts=(), co_code=bytes([151, 0, 144, 255, 144, 255, 100, 255, 83, 0]))
f.__code__ = code
print(type(f()))
`);
  expect(ended(contained)).toBe(true);
});

test.each([1, 1234, 4_000_000_000])('a jump to the function at index %i of the table ends its own run only', async (index) => {
  const contained = await contain(`${SOFTMAX}${everything}
view = memory(48 * 2 ** 20 - 16)
class Target:
    def __repr__(self): return ''
# The functions of a type stand in its object as indexes into the table.
slots = view[id(Target) - 16 + 24 : id(Target) - 16 + 120].view(np.uint32)
slots[slots != 0] = ${index}
repr(Target())
hash(Target())
Target() + 1
print('survived')
`);
  expect(contained.printed).toBe('');
  expect(ended(contained)).toBe(true);
});

test('strides and shapes out of bounds in every direction end their own run only', async () => {
  const contained = await contain(`${SOFTMAX}
from numpy.lib.stride_tricks import as_strided
a = np.zeros(4)
total = 0.0
for shape, strides in (((10 ** 6,), (-64,)), ((10 ** 4, 10 ** 3), (8, 4096)), ((2 ** 20,), (2 ** 10,)), ((3, 3, 3), (2 ** 30, -2 ** 30, 1))):
    total += as_strided(a, shape, strides).sum()
`);
  expect(ended(contained)).toBe(true);
});

test('an array that says where its data are is believed at the cost of its own run only', async () => {
  const contained = await contain(`${SOFTMAX}
class Liar:
    __array_interface__ = {'shape': (10 ** 6,), 'typestr': '|u1', 'data': (0xfffffff0, False), 'version': 3}
print(np.asarray(Liar()).sum())
`);
  expect(contained.printed).toBe('');
  expect(ended(contained)).toBe(true);
});

test('memory that is released under a view is reached at the cost of its own run only', async () => {
  const { grade } = await contain(`${WRONG}
import array
a = array.array('d', [1.0] * 1000)
b = np.frombuffer(a)
c = np.ones(1000)
d = c[::2]
try:
    c.resize(10 ** 6, refcheck=False)
    c.resize(1, refcheck=False)
except BaseException as error:
    print(type(error).__name__)
d[:] = 7e300
kept = [object() for _ in range(1000)]
d[:] = -1
`);
  expect(grade.score).toBe(0);
});

test('a marshalled code object of garbage ends its own run only', async () => {
  const { grade } = await contain(`${start}
import marshal
data = marshal.dumps(softmax.__code__)
for at in range(0, len(data), 3):
    broken = data[:at] + bytes([data[at] ^ 0xff]) + data[at + 1:]
    held(lambda: eval(marshal.loads(broken)))
`);
  expect(grade.score).toBe(0);
});

test('functions for testing the interpreter itself end their own run only', async () => {
  const calls = [
    'set_nomemory(0)',
    'fatal_error(b"escaped")',
    'run_in_subinterp("import os; os.system(\\"touch /tmp/kakunin-escaped\\")")',
    'crash_no_current_thread()',
  ];
  for (const call of calls) {
    const { grade } = await contain(`${WRONG}\nimport _testcapi\ntry:\n    _testcapi.${call}\nexcept Exception:\n    pass\n`);
    expect(grade.score).toBe(0);
  }
});

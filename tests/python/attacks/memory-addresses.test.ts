import { expect, test } from 'vitest';
import { attackedPool, type Contained } from './contain.ts';
import { HELD, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;

/** An array over the whole of the interpreter's memory, by strides that leave their array. */
const everything = `
import sys
def memory(size):
    base = np.zeros(1, np.uint8)
    from numpy.lib.stride_tricks import as_strided
    offset = base.__array_interface__['data'][0]
    return as_strided(base, (size,), (1,)), offset
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
  const { printed } = await contain(
    `${start}${everything}
words = [bytes(word, 'ascii') for word in ('hidden-thought-of-' + 'another', 'the-content-of-a-' + 'host', 'node_' + 'modules/', 'DATABASE_' + 'URL')]
view, offset = memory(40 * 2 ** 20)
found = set()
step = 2 ** 20
for at in range(0, len(view) - step, step):
    part = view[at : at + step + 100].tobytes()
    found.update(word for word in words if word in part)
print('read', len(view) > 2 ** 25, found)
`,
    { timeLimitMs: 3000 },
  );
  expect(printed).toBe('read True set()\n');
});

test('memory beyond the end cannot be read', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
view, offset = memory(2 ** 31 - 1)
print(int(view[300 * 2 ** 20]))
`);
  expect(contained.printed).toBe('');
  expect(ended(contained)).toBe(true);
});

test('a program that writes over all of its memory ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
view, offset = memory(200 * 2 ** 20)
view[:] = 0x41
`);
  expect(ended(contained)).toBe(true);
});

test('a program that writes over all memory before its own array ends its own run only', async () => {
  const contained = await contain(`${SOFTMAX}${everything}
view, offset = memory(10)
from numpy.lib.stride_tricks import as_strided
as_strided(view, (offset,), (-1,))[:] = 0xff
`);
  expect(ended(contained)).toBe(true);
});

test('memory written over with random bytes harms no later run', async () => {
  const { grade } = await contain(`${WRONG}${everything}
view, offset = memory(1)
from numpy.lib.stride_tricks import as_strided
rng = np.random.default_rng(5)
for at in rng.integers(-offset, 4 * 2 ** 20, 4000).tolist():
    as_strided(view[:1], (2,), (at,))[1] ^= 0x55
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

test.each([1, 77, 1234, 5000, 9_000, 4_000_000_000])(
  'a jump to the function at index %i of the table ends its own run only',
  async (index) => {
    const contained = await contain(`${SOFTMAX}${everything}
view, offset = memory(1)
class Target:
    def __repr__(self): return ''
from numpy.lib.stride_tricks import as_strided
# tp_repr and its neighbours in the type object become the index.
at = id(Target) - offset
slots = as_strided(view, (200,), (1,))
whole = as_strided(view[:1], (2,), (at,))
for word in range(10, 40):
    for byte in range(4):
        as_strided(view[:1], (2,), (at + 4 * word + byte,))[1] = (${index} >> (8 * byte)) & 255
repr(Target())
hash(Target())
Target() + 1
print('survived')
`);
    expect(contained.printed).toBe('');
    expect(ended(contained)).toBe(true);
  },
);

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

import { describe, expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();

/** Reaches the harness from inside a call: its globals are those of the calling frame. */
const reach = `
import builtins, struct, sys
def harness():
    frame = sys._getframe()
    while 'handle' not in frame.f_globals or '_run_case' not in frame.f_globals:
        frame = frame.f_back
    return frame.f_globals
`;
/** Bytes as the harness writes them. */
const write = `
def text(value):
    data = value.encode()
    return b's' + struct.pack('<I', len(data)) + data
def number(value): return b'f' + struct.pack('<d', value)
def whole(value): return b'i' + struct.pack('<d', value)
def listing(*items): return b'l' + struct.pack('<I', len(items)) + b''.join(items)
def table(**items): return b'd' + struct.pack('<I', len(items)) + b''.join(text(k) + v for k, v in items.items())
def array(dtype, shape, data):
    return (b'a' + bytes([len(dtype)]) + dtype.encode() + bytes([len(shape)]) + b''.join(struct.pack('<I', n) for n in shape)
            + b''.join(struct.pack('<d', x) for x in data))
def returned(value, changed=(), ms=1.0, after=b''):
    head = table(status=text('returned'), milliseconds=number(ms), changed=listing(*map(whole, changed)))
    return head + b'T' + value + after
def failed(failure): return table(status=text('failed'), milliseconds=number(1.0), changed=listing(), failure=failure) + b'F'
`;
/** Every answer from here on is what `reply` makes of the arguments. */
const answering = (reply: string) => `${reach}${write}
def softmax(u):
    space = harness()
    decode = space['_decoded']
    def run_case(name, seed, arguments):
        u = decode(arguments, 0)[0][0]
        return ${reply}
    space['_run_case'] = run_case
    return 0
`;

test('a forged result is worth what the same numbers are worth: nothing when they are wrong', async () => {
  const { outcome } = await contain(answering(`returned(array('float64', u.shape, [0.5] * u.size))`));
  expect(outcome.cases.slice(1).every(({ end }) => end.status === 'returned')).toBe(true);
});

test('a forged result with the right numbers earns what they earn, and no more', async () => {
  // All but the first case, whose call forges the others.
  const { grade } = await contain(
    `${answering(`returned(array('float64', u.shape, right(u).ravel().tolist()))`)}${SOFTMAX.replace('softmax', 'right')}`,
    { earns: 6 / 7 },
  );
  expect(grade.marks.map(({ verdict }) => verdict)).toEqual(['wrong', ...Array(5).fill('right')]);
});

const malformed: [name: string, reply: string][] = [
  ['of garbage', 'bytes(range(256)) * 40'],
  ['that claims four billion rows of nothing', "returned(array('float64', (2 ** 32 - 1, 0), []))"],
  ['with a dtype of its own words', "returned(array('u is ' + str(u.flat[0]), u.shape, [0.0] * u.size))"],
  ['that names an argument the case does not have', 'returned(number(1.0), changed=[1010])'],
  [
    'with a verdict in it',
    "table(status=text('returned'), milliseconds=number(1.0), changed=listing(), verdict=text('right'), score=number(1.0)) + b'T' + number(1.0)",
  ],
  ['of five megabytes', "b'N' * 5 * 10 ** 6"],
  ['that is None', 'None'],
];

// Others are read in tests/unit/python/read-reply.test.ts: each of these costs a process.
describe('believes nothing of a reply', () => {
  test.each(malformed)('%s', async (_, reply) => {
    const { outcome } = await contain(answering(reply));
    expect(outcome).toMatchObject({ status: 'stopped', failure: { code: 'exit' } });
  });
});

test('a harness whose encoder answers for every value changes only values', async () => {
  await contain(`${reach}
def softmax(u):
    space = harness()
    encode = space['_encoded']
    space['_encoded'] = lambda value, *rest: encode(0.5, *rest) if value is not None else encode(None)
    return u
`);
});

test('an entry of the harness that was exchanged changes only values', async () => {
  const { outcome } = await contain(`${WRONG}
import sys
frame = sys._getframe()
while frame.f_back is not None: frame = frame.f_back
frame.f_globals['handle'].__code__ = (lambda request: b'R').__code__
`);
  expect(outcome.cases.every(({ end }) => end.status === 'failed')).toBe(true);
});

test('a program that answers for itself before it has run is not believed', async () => {
  const { outcome } = await contain(`${reach}${write}
space = harness()
space['_run_program'] = space['_failure'] = lambda *_: {'status': 'returned', 'score': 1.0}
raise ValueError
`);
  expect(outcome).toMatchObject({ status: 'stopped', cases: [] });
});

test('frames written to every file descriptor are no messages', async () => {
  const { printed, outcome } = await contain(`${WRONG}
import json, os, struct
header = json.dumps({'kind': 'end', 'reason': 'done', 'output': {'text': '', 'isCut': False}}).encode()
frame = struct.pack('<II', 4 + len(header), len(header)) + header
for number in range(100):
    try: os.write(number, frame)
    except OSError: pass
`);
  expect(outcome.status).toBe('ran');
  expect(printed.match(/"kind"/g)).toHaveLength(2);
});

test('printing what a result looks like is only printing', async () => {
  const { outcome } = await contain(`${WRONG}
print('{"status": "ran", "score": 1, "verdict": "right"}')
print('Traceback (most recent call last):')
`);
  expect(outcome.status).toBe('ran');
});

test('changes that are hidden from the harness hide nothing but a mistake in its own values', async () => {
  const { grade } = await contain(`${reach}
def softmax(u):
    harness()['_ndarray'] = dict
    u[:] = 0
    return u
`);
  expect(grade.marks.every(({ verdict }) => verdict !== 'right')).toBe(true);
});

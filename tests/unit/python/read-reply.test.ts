import { expect, test } from 'vitest';
import { readCaseOutcome, readProgramFailure } from '#lib/python/pool/read-reply.ts';
import { encodeValue } from '#lib/python/protocol/encode-value.ts';
import type { PyValue } from '#lib/python/value.ts';

const text = (value: string): PyValue => ({ type: 'str', value });
const float = (value: number): PyValue => ({ type: 'float', value });
const int = (value: number): PyValue => ({ type: 'int', value });
const list = (...items: PyValue[]): PyValue => ({ type: 'list', items });
const dict = (entries: Record<string, PyValue>): PyValue => ({
  type: 'dict',
  entries: Object.entries(entries).map(([key, item]) => [text(key), item]),
});
const bytes = (...values: PyValue[]) => Buffer.concat(values.map(encodeValue));
const truth = (value: boolean): PyValue => ({ type: 'bool', value });

const head = (changes: Record<string, PyValue> = {}) =>
  dict({ status: text('returned'), milliseconds: float(1), changed: list(), ...changes });
const failed = (failure: PyValue) => dict({ status: text('failed'), milliseconds: float(1), changed: list(), failure });
const read = (reply: Uint8Array) => readCaseOutcome(reply, { id: 'case', output: { text: '', isCut: false } }, { argCount: 1 });

test('a reply with a value is read', () => {
  expect(read(bytes(head({ changed: list(int(0)) }), truth(true), float(0.5), int(0), float(2)))).toEqual({
    id: 'case',
    output: { text: '', isCut: false },
    milliseconds: 1,
    changedArgs: [0],
    argsAfter: [{ index: 0, value: float(2) }],
    end: { status: 'returned', value: float(0.5) },
  });
});

test.each<[what: string, reply: Uint8Array]>([
  ['that is empty', new Uint8Array()],
  ['of garbage', Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256)],
  ['cut off', bytes(head(), truth(true), list(float(1), float(2))).subarray(0, -3)],
  ['that claims four billion items', Buffer.concat([bytes(head(), truth(true)), Buffer.from('l\xff\xff\xff\xff', 'latin1')])],
  ['that is nested a thousand deep', Buffer.concat([bytes(head(), truth(true)), Buffer.from('l\x01\0\0\0'.repeat(1000), 'latin1')])],
  ['without a value though it returned', bytes(head(), truth(false))],
  ['with a second result behind it', bytes(head(), truth(true), float(1), head(), truth(true), float(1))],
  ['that names an argument the case does not have', bytes(head({ changed: list(int(1)) }), truth(true), float(1))],
  ['with an argument that the case does not have', bytes(head(), truth(true), float(1), int(1), float(1))],
  ['with half an argument', bytes(head(), truth(true), float(1), float(0.5), float(1))],
  ['with a verdict in it', bytes(head({ verdict: text('right') }), truth(true), float(1))],
  ['with a status of its own', bytes(head({ status: text('right') }), truth(true), float(1))],
  ['with a time that is no number', bytes(head({ milliseconds: float(Number.NaN) }), truth(true), float(1))],
  ['with a time before the call', bytes(head({ milliseconds: float(-1) }), truth(true), float(1))],
  ['with __proto__ for a status', bytes(dict({ ['__proto__']: head() }), truth(true), float(1))],
  ['with a failure that does not exist', bytes(failed(dict({ code: text('excellent') })), truth(false))],
  ['with a text of a megabyte', bytes(failed(dict({ code: text('not-defined'), name: text('x'.repeat(1e6)) })), truth(false))],
  ['with a line between lines', bytes(failed(dict({ code: text('memory'), line: float(1.5) })), truth(false))],
])('a reply %s is not believed', (_, reply) => {
  expect(read(reply)).toBeNull();
});

test('a failure of a program is read as strictly', () => {
  expect(readProgramFailure(bytes(dict({ failure: dict({ code: text('exit') }) })))).toEqual({ code: 'exit' });
  expect(readProgramFailure(bytes(dict({ failure: dict({ code: text('exit') }), score: float(1) })))).toBeNull();
  expect(readProgramFailure(bytes(text('right')))).toBeNull();
});

import { expect, test } from 'vitest';
import { MalformedValueError, ValueReader } from '#lib/python/protocol/decode-value.ts';
import { encodeValue } from '#lib/python/protocol/encode-value.ts';

/** An array without elements, as anybody might write one. */
function arrayBytes({ dtype, shape }: { dtype: string; shape: number[] }): Uint8Array {
  const lengths = new Uint8Array(new Uint32Array(shape).buffer);
  return Buffer.concat([Buffer.from('a'), Buffer.of(dtype.length), Buffer.from(dtype), Buffer.of(shape.length), lengths]);
}
const read = (bytes: Uint8Array) => new ValueReader(bytes).next();

test('an array without elements is read with its shape', () => {
  expect(read(arrayBytes({ dtype: 'float64', shape: [0, 3] }))).toEqual({ type: 'array', dtype: 'float64', shape: [0, 3], data: [] });
});

test.each([
  ['as many rows as numbers can count', [4_294_967_295, 0]],
  ['rows of rows of nothing', [100_000, 100_000, 0]],
  ['a size beyond all numbers', [...Array.from({ length: 40 }, () => 4_294_967_295), 0]],
])('an array with %s is no value, though it has no elements', (_, shape) => {
  expect(() => read(arrayBytes({ dtype: 'float64', shape }))).toThrow(MalformedValueError);
});

test('a dtype that is any text is none', () => {
  expect(() => read(arrayBytes({ dtype: 'u is 1010', shape: [0] }))).toThrow(MalformedValueError);
});

test('bytes that end early are no value, wherever they end', () => {
  const whole = encodeValue({
    type: 'dict',
    entries: [
      [
        { type: 'str', value: 'W' },
        { type: 'array', dtype: 'int64', shape: [2], data: [1, 2] },
      ],
    ],
  });
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => read(whole.subarray(0, length))).toThrow(MalformedValueError);
  }
});

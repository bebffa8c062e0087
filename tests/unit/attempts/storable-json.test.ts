import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storableJson } from '#lib/attempts/storable-json.ts';

test('NUL goes and half a surrogate pair becomes the replacement character, also in keys', () => {
  expect(storableJson({ 'a\0': ['b\0c', '\ud83d'], d: null, e: 1 })).toBe('{"a":["bc","\ufffd"],"d":null,"e":1}');
});

test('whatever else was written stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('\\u0000'));
      expect(storableJson(value)).toBe(text);
    }),
  );
});

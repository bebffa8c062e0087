import { expect, test } from 'vitest';
import { backOff } from '#app/ui/attempt/engine/back-off.ts';

test('waits double from try to try and end at half a minute', () => {
  const longest = () => 1;
  expect([1, 2, 3, 6, 20].map((failures) => backOff(failures, longest))).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
});

test('differ between browsers, down to a half', () => {
  expect(backOff(1, () => 0)).toBe(500);
});

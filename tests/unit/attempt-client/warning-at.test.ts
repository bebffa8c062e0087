import { expect, test } from 'vitest';
import { formatSeconds, urgentSeconds, warningAt } from '#app/ui/attempt/warning-at.ts';

test.each([
  { left: 61, limit: 300, warning: null },
  { left: 60, limit: 300, warning: 60 },
  { left: 30, limit: 300, warning: 60 },
  { left: 10, limit: 300, warning: 10 },
  { left: 60, limit: 60, warning: null },
  { left: 9, limit: 60, warning: 10 },
])('with $left s of $limit s left the warning is $warning', ({ left, limit, warning }) => {
  expect(warningAt(left, limit)).toBe(warning);
});

test('a question of one minute is not urgent from its first second', () => {
  expect(urgentSeconds(60)).toBe(15);
  expect(urgentSeconds(600)).toBe(60);
});

test('times read like a clock', () => {
  expect([0, 65, 3600, 3725].map(formatSeconds)).toEqual(['0:00', '1:05', '1:00:00', '1:02:05']);
});

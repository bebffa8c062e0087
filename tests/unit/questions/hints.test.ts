import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAfterHints } from '#lib/questions/hints.ts';

test('a hint takes its share off the score', () => {
  expect(scoreAfterHints(1, 0.2)).toBe(0.8);
  expect(scoreAfterHints(0.5, 0.2)).toBe(0.3);
  expect(scoreAfterHints(0.8, 0.2)).toBe(0.6);
  expect(scoreAfterHints(1 / 3, 0)).toBeCloseTo(1 / 3);
});

test('no hint takes off more than was earned', () => {
  expect(scoreAfterHints(0.1, 0.2)).toBe(0);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (score, cost) => {
      const after = scoreAfterHints(score, cost);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(score + 1e-9);
    }),
  );
});

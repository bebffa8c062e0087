import { expect, test } from 'vitest';
import { descend } from '#lib/nn/gradient-descent.ts';

const gradient = (w: number) => 2 * w;

test('each step goes against the gradient by the learning rate times it', () => {
  expect(descend({ gradient, start: 1, learningRate: 0.25, steps: 2 })).toEqual([1, 0.5, 0.25]);
});

test('a learning rate above 1 diverges on w², changing sign each time', () => {
  const [first = 0, second = 0, third = 0] = descend({ gradient, start: 1, learningRate: 1.5, steps: 2 });
  expect([first, second, third]).toEqual([1, -2, 4]);
});

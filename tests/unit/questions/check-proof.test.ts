import { expect, test } from 'vitest';
import { checkProof } from '#lib/questions/kinds/numeric/check-proof.ts';

const tolerance = { rtol: 1e-6, atol: 1e-8 };
const messages = (content: Parameters<typeof checkProof>[0]) =>
  checkProof(content).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a proof that gives the value is no problem', () => {
  expect(messages({ value: [0.5, 0], proof: '[1, -1] - 0.25 * [2, -4]', tolerance })).toEqual([]);
});

test('a value rounded as its tolerance allows is no problem', () => {
  expect(messages({ value: 0.73, proof: 'sigmoid(1)', tolerance: { rtol: 0, atol: 0.005 } })).toEqual([]);
});

test('another value is told with both', () => {
  expect(messages({ value: 2, proof: '1 + 2', tolerance })).toEqual(['proof: gives 3, but the value is 2']);
});

test('another shape is told', () => {
  expect(messages({ value: [[1, 2]], proof: '[1, 2]', tolerance })).toEqual(['proof: gives shape (2,), but the value has shape (1, 2)']);
});

test('a proof that cannot be read is told with the place', () => {
  expect(messages({ value: 1, proof: '1 +', tolerance })[0]).toMatch(/^proof: .*character 4/);
});

test('NaN proves nothing', () => {
  expect(messages({ value: 1, proof: '0 / 0', tolerance })).toHaveLength(1);
});

test('a listed mistake that would be accepted as right is told', () => {
  const mistakes = [
    { value: 3.000000001, misconception: 'x' },
    { value: [3], misconception: 'x' },
  ];
  expect(messages({ value: 3, proof: '3', tolerance, mistakes })).toEqual([
    'mistakes.0.value: is accepted as right',
    'mistakes.1.value: has shape (1,), the value has ()',
  ]);
});

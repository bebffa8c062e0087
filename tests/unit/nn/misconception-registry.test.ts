import { expect, test } from 'vitest';
import { nnMisconceptions } from '#lib/nn/misconceptions/registry.ts';
import { references } from '#lib/nn/references/registry.ts';

test('every misconception has an id of its own', () => {
  const ids = nnMisconceptions.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every wrong variant stands in for a reference that exercises can name', () => {
  const names = nnMisconceptions.flatMap(({ id, variants }) => Object.keys(variants).map((name) => ({ id, name })));
  expect(names.filter(({ name }) => !Object.hasOwn(references, name))).toEqual([]);
});

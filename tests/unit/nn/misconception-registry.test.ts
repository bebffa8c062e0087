import { expect, test } from 'vitest';
import { nnMisconceptions } from '#lib/nn/misconceptions/registry.ts';
import { references } from '#lib/nn/references/registry.ts';

test('a mistake that several topics know, each in its own words, stands in for each reference once', () => {
  const stands = nnMisconceptions.flatMap(({ id, variants }) => Object.keys(variants).map((name) => `${id} of ${name}`));
  expect(stands.filter((stand, index) => stands.indexOf(stand) !== index)).toEqual([]);
});

test('every wrong variant stands in for a reference that exercises can name', () => {
  const names = nnMisconceptions.flatMap(({ id, variants }) => Object.keys(variants).map((name) => ({ id, name })));
  expect(names.filter(({ name }) => !Object.hasOwn(references, name))).toEqual([]);
});

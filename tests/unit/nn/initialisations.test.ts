import { expect, test } from 'vitest';
import { array } from '#lib/nn/array/nd-array.ts';
import { heInitialisation, xavierInitialisation } from '#lib/nn/initialisations.ts';
import { initialisationReferences } from '#lib/nn/references/initialisations.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';

test.each(goldenCases('initialisations'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(initialisationReferences, reference, args), expected);
});

test.each([xavierInitialisation, heInitialisation])('weights need a shape that says how many nodes come before', (initialise) => {
  expect(() => initialise(array([1, 2]))).toThrow('weights have shape (n, k), found (2,)');
});

import { nnMisconceptions } from '#lib/nn/misconceptions/registry.ts';
import type { PyValue } from '#lib/python/value.ts';
import { call } from '#lib/questions/kinds/code/call-reference.ts';
import type { GeneratedCase } from '#lib/questions/kinds/code/cases.ts';
import type { Tolerance } from '#lib/questions/kinds/code/same-value.ts';
import { compareValue } from './compare-value.ts';

/**
 * The misconceptions whose wrong variant of the reference gives the learner's results on all cases. `values` are
 * in the order of the cases, null where there was none: then nothing can be said.
 */
export function nameMistake(options: {
  reference: string;
  cases: readonly GeneratedCase[];
  values: readonly (PyValue | null)[];
  tolerance: Tolerance;
}): string[] {
  const { reference, cases, values, tolerance } = options;
  if (values.some((value) => value === null)) return [];
  // Right values show no wrong variant, not even one that these cases cannot tell from the reference.
  const isRight = cases.every(({ expected }, index) => {
    const value = values[index];
    return value && compareValue(expected, value, { tolerance, dtype: 'any' }) === null;
  });
  if (isRight) return [];
  return nnMisconceptions
    .filter(({ variants }) => {
      const variant = variants[reference];
      if (!variant) return false;
      return cases.every(({ args }, index) => {
        const value = values[index];
        return value && compareValue(call(variant, args), value, { tolerance, dtype: 'any' }) === null;
      });
    })
    .map(({ id }) => id);
}

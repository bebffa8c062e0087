import { type Nested, array as toArray } from '../../../nn/array/nd-array.ts';
import type { PyValue } from '../../../python/value.ts';
import { type Rng, shuffle } from '../../rng.ts';
import { callReference, fromNn } from './call-reference.ts';
import type { ValueSpec } from './value-spec.ts';

/** The value that a specification stands for; what is random is drawn from `rng`, the same for the same seed. */
export function generateValue(spec: ValueSpec, rng: Rng): PyValue {
  if (spec === null) return { type: 'none' };
  if (typeof spec === 'number') return { type: Number.isInteger(spec) ? 'int' : 'float', value: spec };
  if (typeof spec === 'string') return { type: 'str', value: spec };
  if (typeof spec === 'boolean') return { type: 'bool', value: spec };
  if ('float' in spec) return { type: 'float', value: spec.float };
  if ('array' in spec) return written(spec.array, spec.dtype ?? 'float64');
  if ('list' in spec) return { type: 'list', items: spec.list.map((each) => generateValue(each, rng)) };
  if ('tuple' in spec) return { type: 'tuple', items: spec.tuple.map((each) => generateValue(each, rng)) };
  if ('dict' in spec) {
    const entries = Object.entries(spec.dict);
    return { type: 'dict', entries: entries.map(([key, value]) => [{ type: 'str', value: key }, generateValue(value, rng)]) };
  }
  if ('normal' in spec) {
    const { shape, mean = 0, std = 1, decimals } = spec.normal;
    return drawn(shape, 'float64', () => round(mean + std * standardNormal(rng), decimals));
  }
  if ('uniform' in spec) {
    const { shape, low, high, decimals } = spec.uniform;
    return drawn(shape, 'float64', () => round(low + (high - low) * rng(), decimals));
  }
  if ('integers' in spec) {
    const { shape, low, high } = spec.integers;
    return drawn(shape, 'int64', () => low + Math.floor((high - low) * rng()));
  }
  if ('oneHot' in spec) {
    const { rows, classes } = spec.oneHot;
    const data = Array.from({ length: rows }, () => {
      const label = Math.floor(rng() * classes);
      return Array.from({ length: classes }, (_, index) => (index === label ? 1 : 0));
    });
    return { type: 'array', dtype: 'float64', shape: [rows, classes], data: data.flat() };
  }
  if ('probabilities' in spec) return probabilities(spec.probabilities, rng);
  if ('mask' in spec) return drawn(spec.mask.shape, 'bool', () => (rng() < spec.mask.p ? 1 : 0));
  if ('permutation' in spec) {
    const order = shuffle(
      Array.from({ length: spec.permutation }, (_, index) => index),
      rng,
    );
    return { type: 'array', dtype: 'int64', shape: [order.length], data: order };
  }
  return fromNn(
    callReference(
      spec.apply,
      spec.to.map((each) => generateValue(each, rng)),
    ),
  );
}

function written(nested: Nested, dtype: 'float64' | 'int64' | 'bool'): PyValue {
  const { shape, data } = toArray(nested);
  return { type: 'array', dtype, shape: [...shape], data: [...data] };
}

function drawn(shape: readonly number[], dtype: 'float64' | 'int64' | 'bool', draw: () => number): PyValue {
  const data = Array.from({ length: shape.reduce((product, length) => product * length, 1) }, draw);
  const [first = Number.NaN] = data;
  if (shape.length > 0) return { type: 'array', dtype, shape: [...shape], data };
  return dtype === 'bool' ? { type: 'bool', value: first === 1 } : { type: dtype === 'int64' ? 'int' : 'float', value: first };
}

function probabilities({ shape, decimals }: { shape: number[]; decimals?: number | undefined }, rng: Rng): PyValue {
  const width = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((product, length) => product * length, 1);
  const data = Array.from({ length: rows }, () => {
    const weights = Array.from({ length: width }, () => 0.05 - Math.log(1 - rng()));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    // A probability that is small must not be rounded to none.
    const least = decimals === undefined ? 0 : 10 ** -decimals;
    const shares = weights.map((weight) => Math.max(round(weight / total, decimals), least));
    // What rounding took or gave goes to the largest, so that the row still sums to 1.
    const largest = shares.indexOf(Math.max(...shares));
    const rest = shares.reduce((sum, share, index) => (index === largest ? sum : sum + share), 0);
    return shares.with(largest, round(1 - rest, decimals === undefined ? undefined : decimals + 2));
  });
  return { type: 'array', dtype: 'float64', shape: [...shape], data: data.flat() };
}

/** Box–Muller. */
function standardNormal(rng: Rng): number {
  return Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
}

function round(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

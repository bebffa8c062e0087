import { z } from 'zod';

const Shape = z.array(z.int().nonnegative()).max(5);
const decimals = z.int().min(0).max(10).optional();
/** Rows of equal length, as deep as the array has axes. */
const Nested: z.ZodType<Nested> = z.lazy(() => z.union([z.number(), z.array(Nested)]));
type Nested = number | Nested[];

/** An argument of a case: written out, or drawn from the attempt's seed. */
export type ValueSpec =
  /** A whole number is a Python int, another a float. */
  | number
  | string
  | boolean
  | null
  /** A float that is written as a whole number. */
  | { float: number }
  | { array: Nested; dtype?: 'float64' | 'int64' | 'bool' | undefined }
  | { list: ValueSpec[] }
  | { tuple: ValueSpec[] }
  | { dict: Record<string, ValueSpec> }
  /** Shape () gives a Python number. */
  | { normal: { shape: number[]; mean?: number | undefined; std?: number | undefined; decimals?: number | undefined } }
  | { uniform: { shape: number[]; low: number; high: number; decimals?: number | undefined } }
  /** From `low` up to but without `high`, as NumPy counts. */
  | { integers: { shape: number[]; low: number; high: number } }
  /** Each row a 1 at a random place. */
  | { oneHot: { rows: number; classes: number } }
  /** Rows of positive numbers that sum to 1. */
  | { probabilities: { shape: number[]; decimals?: number | undefined } }
  /** True with probability p. */
  | { mask: { shape: number[]; p: number } }
  | { permutation: number }
  /** What a function of lib/nn gives for these arguments: the stored output that a backward pass needs. */
  | { apply: string; to: ValueSpec[] };

export const ValueSpec: z.ZodType<ValueSpec> = z.lazy(() =>
  z.union([
    z.number(),
    z.string(),
    z.boolean(),
    z.null(),
    z.strictObject({ float: z.number() }),
    z.strictObject({ array: Nested, dtype: z.enum(['float64', 'int64', 'bool']).optional() }),
    z.strictObject({ list: z.array(ValueSpec) }),
    z.strictObject({ tuple: z.array(ValueSpec) }),
    z.strictObject({ dict: z.record(z.string(), ValueSpec) }),
    z.strictObject({ normal: z.strictObject({ shape: Shape, mean: z.number().optional(), std: z.number().optional(), decimals }) }),
    z.strictObject({ uniform: z.strictObject({ shape: Shape, low: z.number(), high: z.number(), decimals }) }),
    z.strictObject({ integers: z.strictObject({ shape: Shape, low: z.int(), high: z.int() }) }),
    z.strictObject({ oneHot: z.strictObject({ rows: z.int().positive(), classes: z.int().positive() }) }),
    z.strictObject({ probabilities: z.strictObject({ shape: Shape.min(1), decimals }) }),
    z.strictObject({ mask: z.strictObject({ shape: Shape, p: z.number().min(0).max(1) }) }),
    z.strictObject({ permutation: z.int().positive() }),
    z.strictObject({ apply: z.string(), to: z.array(ValueSpec) }),
  ]),
);

/** Whether the value depends on the seed. */
export function isSeeded(spec: ValueSpec): boolean {
  if (typeof spec !== 'object' || spec === null) return false;
  if ('float' in spec || 'array' in spec) return false;
  if ('list' in spec) return spec.list.some(isSeeded);
  if ('tuple' in spec) return spec.tuple.some(isSeeded);
  if ('dict' in spec) return Object.values(spec.dict).some(isSeeded);
  if ('apply' in spec) return spec.to.some(isSeeded);
  return true;
}

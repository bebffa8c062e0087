import type { PyValue } from '#lib/python/value.ts';
import { fromNn } from '#lib/questions/kinds/code/call-reference.ts';
import type { GeneratedCase } from '#lib/questions/kinds/code/cases.ts';

/**
 * Whether a shape is made of the lengths and sizes of a case's own arrays, as those of mistakes are: transposed, summed,
 * flattened, an axis too many. Others are a program's free choice, by which it could tell what it was called with.
 */
export function isLikelyShape(shape: readonly number[], { args, expected }: Pick<GeneratedCase, 'args' | 'expected'>): boolean {
  const shapes = [...args, fromNn(expected)].flatMap(shapesOf);
  const lengths = new Set([0, 1, ...shapes.flat(), ...shapes.map(sizeOf)]);
  const axes = Math.max(...shapes.map((each) => each.length), 0);
  return shape.length <= axes + 1 && shape.every((length) => lengths.has(length));
}

function shapesOf(value: PyValue): (readonly number[])[] {
  switch (value.type) {
    case 'array':
      return [value.shape];
    case 'list':
    case 'tuple':
      return [[value.items.length], ...value.items.flatMap(shapesOf)];
    case 'dict':
      return value.entries.flatMap(([, item]) => shapesOf(item));
    default:
      return [];
  }
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

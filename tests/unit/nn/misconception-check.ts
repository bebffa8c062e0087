import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameShape } from '#lib/nn/array/nd-array.ts';
import type { NnMisconception } from '#lib/nn/misconceptions/misconception.ts';
import type { NnFunction, NnValue } from '#lib/nn/value.ts';
import { call, isArray } from './golden-check.ts';

/** Ordinary arguments of each reference that has wrong variants. */
type ArgumentsOf = Readonly<Record<string, fc.Arbitrary<NnValue[]>>>;
type Topic = { misconceptions: readonly NnMisconception[]; references: Readonly<Record<string, NnFunction>>; ordinary: ArgumentsOf };

/** Declares the tests over all misconceptions of a topic: texts, and that the variants can be told apart. */
export function testMisconceptions({ misconceptions, references, ordinary }: Topic): void {
  const ids = misconceptions.map(({ id }) => id);
  test('every misconception has an id of its own and says in both languages what it is', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, explanation, hint } of misconceptions) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      for (const { ja, en } of [name, explanation, hint]) {
        expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
        expect(en).toMatch(/^[^ぁ-んァ-ヶ一-龠]+$/);
      }
    }
  });

  const names = [...new Set(misconceptions.flatMap(({ variants }) => Object.keys(variants)))];
  test.each(names)('the wrong variants of %s differ from it and from each other on ordinary arguments', (name) => {
    const wrong = misconceptions.flatMap(({ id, variants }) => (variants[name] ? [{ id, functions: { [name]: variants[name] } }] : []));
    const argumentsOf = ordinary[name];
    if (argumentsOf === undefined) throw new Error(`no ordinary arguments for ${name}`);
    const samples = fc.sample(fc.noBias(argumentsOf), { numRuns: 30, seed: 7 });
    const results = [{ id: name, functions: references }, ...wrong].map(({ id, functions }) => ({
      id,
      values: samples.map((args) => call(functions, name, args)),
    }));
    const alike = results.flatMap((one, index) =>
      results
        .slice(index + 1)
        .filter((other) => one.values.filter((value, at) => !isNear(value, other.values[at] ?? null)).length < samples.length / 5)
        .map((other) => `${one.id} = ${other.id}`),
    );
    expect(alike).toEqual([]);
  });
}

/** Equal as a grader compares: the same structure, shapes and nearly the same numbers. */
function isNear(one: NnValue, other: NnValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Object.is(one, other) || (Number.isFinite(one) && Math.abs(one - other) <= 1e-6 * Math.abs(one) + 1e-8);
  }
  if (isArray(one) && isArray(other)) {
    return sameShape(one.shape, other.shape) && one.data.every((element, index) => isNear(element, other.data[index] as number));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isNear(each, other[index]));
  }
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const pairs = Object.entries(one as Record<string, NnValue>);
    return pairs.every(([key, each]) => isNear(each, (other as Record<string, NnValue>)[key] ?? null));
  }
  return one === other;
}

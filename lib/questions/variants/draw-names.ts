import { evaluate, type Names } from '../expression/evaluate.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import type { Value } from '../expression/value.ts';
import { partRng } from '../part-rng.ts';
import { meets } from './condition.ts';
import { roundedValue } from './rounded.ts';
import { VariantError } from './variant-error.ts';
import type { Draw, Variants } from './variants.ts';

const MAX_DRAWS = 1000;

/** The values of all names of a variant. @throws VariantError when no draw meets the conditions or a name cannot be derived */
export function drawNames({ draw, let: derived = {}, where = [] }: Variants, seed: number): Names {
  for (let time = 0; time < MAX_DRAWS; time++) {
    // Each name draws for itself: a database may store them in another order.
    const drawn = Object.entries(draw).map(([name, from]) => [name, pick(from, partRng(seed, `${name} ${time}`)())] as const);
    const names = withDerived(new Map<string, Value>(drawn), derived);
    if (where.every((condition) => meets(condition, names))) return names;
  }
  throw new VariantError(`none of ${MAX_DRAWS} draws meets the conditions`);
}

function pick(from: Draw, chance: number): number {
  const values = valuesOf(from);
  const value = values[Math.floor(chance * values.length)];
  if (value === undefined) throw new VariantError('there is nothing to draw from');
  return value;
}

function valuesOf(from: Draw): number[] {
  if ('oneOf' in from) return from.oneOf;
  const count = Math.floor((from.to - from.from) / from.step + 1e-9) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => roundedValue(from.from + index * from.step)).filter(
    (value) => !from.except?.includes(value),
  );
}

/** Derives what can be derived until all are there, whatever their order. */
function withDerived(drawn: ReadonlyMap<string, Value>, derived: Readonly<Record<string, string>>): Names {
  const names = new Map(drawn);
  let open = Object.entries(derived);
  while (open.length > 0) {
    const later: typeof open = [];
    let error: ExpressionError | null = null as ExpressionError | null;
    for (const [name, source] of open) {
      try {
        names.set(name, roundedValue(evaluate(source, names)));
      } catch (caught) {
        if (!(caught instanceof ExpressionError)) throw caught;
        error ??= caught;
        later.push([name, source]);
      }
    }
    if (error && later.length === open.length) throw new VariantError(`${later[0]?.[0]}: ${error.message}`);
    open = later;
  }
  return names;
}

import { evaluate, type Names } from '../expression/evaluate.ts';
import { VariantError } from './variant-error.ts';

const COMPARISONS: Record<string, (a: number, b: number) => boolean> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '!=': (a, b) => Math.abs(a - b) > 1e-9,
  '==': (a, b) => Math.abs(a - b) <= 1e-9,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
};

/** Whether a condition such as `w * x + b > 0` holds. @throws VariantError when it is none, or compares what is no number */
export function meets(condition: string, names: Names): boolean {
  const found = /^(?<left>[^<>=!]+)(?<sign><=|>=|!=|==|<|>)(?<right>[^<>=!]+)$/.exec(condition)?.groups;
  const compare = COMPARISONS[found?.['sign'] ?? ''];
  if (!found || !compare) throw new VariantError(`"${condition}" is no condition: write one such as "u > 0"`);
  const [left, right] = [evaluate(found['left'] ?? '', names), evaluate(found['right'] ?? '', names)];
  if (typeof left !== 'number' || typeof right !== 'number') throw new VariantError(`"${condition}" compares arrays`);
  return compare(left, right);
}

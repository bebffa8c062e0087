import type { Tree } from '../tree.ts';
import { evaluateTree } from './evaluate-tree.ts';
import { type Sampled, usablePoints } from './sample-points.ts';

/** What a formula is to a reference: the same function, a fixed multiple of it, or neither. */
export type Comparison = { isEqual: true } | { isEqual: false; multiple: number | null };

/** Far above what rounding does to any usual way of writing a formula, far below any coefficient that someone means. */
const RELATIVE = 1e-7;
const OF_SCALE = 1e-8;

/** Compares two formulas as functions, at the points of the stated domain where the reference says something. */
export function compareTrees(reference: Tree, given: Tree, variables: readonly Sampled[]): Comparison {
  const points = usablePoints(reference, variables).map(({ point, value }) => ({ wanted: value, found: evaluateTree(given, point) }));
  const scale = median(points.map(({ wanted }) => Math.abs(wanted)));
  const areClose = (a: number, b: number) => Math.abs(a - b) <= OF_SCALE * scale + RELATIVE * Math.max(Math.abs(a), Math.abs(b));
  if (points.length > 0 && points.every(({ wanted, found }) => areClose(wanted, found))) return { isEqual: true };
  const [first] = points.filter(({ wanted }) => wanted !== 0);
  const multiple = first ? roundNumber(first.found / first.wanted) : 0;
  const isMultiple = multiple !== 0 && Number.isFinite(multiple) && points.every(({ wanted, found }) => areClose(wanted * multiple, found));
  return { isEqual: false, multiple: isMultiple ? multiple : null };
}

/** 2.0000000001 is 2: a ratio is told with a few digits. */
function roundNumber(value: number): number {
  return Number(value.toPrecision(9));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

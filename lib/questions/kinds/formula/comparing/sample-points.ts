import { createRng } from '../../../rng.ts';
import { canonicalSymbol } from '../reading/read-formula.ts';
import type { Tree } from '../tree.ts';
import { evaluateTree, type Point } from './evaluate-tree.ts';

/** Where a variable is sampled. */
export type Sampled = { latex: string; from: number; to: number; whole?: boolean | undefined };

export const POINT_COUNT = 40;
/** Fewer than this say too little about a function. */
export const MIN_POINT_COUNT = 20;

const SEED = 20_240_607;
/** A relative step of the variables, and the relative change of the value from which on rounding could decide. */
const NUDGE = 1e-7;
const ILL_CONDITIONED = 1e-3;

/** Points of the stated domain; the same at each call. */
export function drawPoints(variables: readonly Sampled[]): Point[] {
  const rng = createRng(SEED);
  const sampled = variables.map((variable) => ({ ...variable, symbol: canonicalSymbol(variable.latex) }));
  return Array.from(
    { length: POINT_COUNT },
    () =>
      new Map(
        sampled.map(({ symbol, from, to, whole }) => [
          symbol,
          whole ? from + Math.floor(rng() * (to - from + 1)) : from + rng() * (to - from),
        ]),
      ),
  );
}

/** The points that say something: the reference is defined there, and does not jump when its variables move a little. */
export function usablePoints(reference: Tree, variables: readonly Sampled[]): { point: Point; value: number }[] {
  const fixed = new Set(variables.filter(({ whole }) => whole).map(({ latex }) => canonicalSymbol(latex)));
  return drawPoints(variables)
    .map((point) => ({ point, value: evaluateTree(reference, point) }))
    .filter(({ point, value }) => {
      if (!Number.isFinite(value)) return false;
      const nudged = new Map([...point].map(([symbol, at]) => [symbol, fixed.has(symbol) ? at : at * (1 + NUDGE)]));
      const change = Math.abs(evaluateTree(reference, nudged) - value);
      return change <= ILL_CONDITIONED * Math.max(Math.abs(value), NUDGE);
    });
}

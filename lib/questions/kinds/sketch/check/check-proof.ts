import { evaluate } from '../../../expression/evaluate.ts';
import { ExpressionError } from '../../../expression/expression-error.ts';
import type { ContentProblem } from '../../../kind.ts';
import { type AuthorDrawing, curveOf, exactStrokes } from '../author-drawing.ts';
import { type Axes, widthOf } from '../drawing/axes.ts';
import { graphOf } from '../drawing/graph.ts';
import { gradientAt } from '../gradient.ts';

export type Proof = string | { derivativeOf: string };

/** A curve is drawn in straight pieces, so it agrees up to this share of the height. */
const CURVE_AGREES = 2e-3;
const PLACE_AGREES = 1e-6;
/** Beside a jump or a kink two derivations may differ at single places. */
const MAY_DIFFER = 0.05;

/** Holds the stated drawing against what its proof gives. */
export function checkProof(
  answer: AuthorDrawing,
  proof: Proof,
  { axes, path }: { axes: Axes; path: ContentProblem['path'] },
): ContentProblem[] {
  try {
    const message = 'points' in answer || 'vector' in answer ? disagreeingPlaces(answer, proof) : disagreeingCurve(answer, proof, axes);
    return message === null ? [] : [{ path, message }];
  } catch (error) {
    if (error instanceof ExpressionError) return [{ path, message: error.message }];
    throw error;
  }
}

function disagreeingPlaces(answer: Extract<AuthorDrawing, { points: unknown } | { vector: unknown }>, proof: Proof): string | null {
  if (typeof proof !== 'string') return 'a derivative proves a curve only';
  const stated = 'points' in answer ? answer.points : answer.vector;
  const proven = evaluate(proof);
  const agrees =
    Array.isArray(proven) &&
    proven.length === stated.length &&
    stated.every((pair, row) => {
      const found: unknown = proven[row];
      return Array.isArray(found) && found.length === 2 && pair.every((value, at) => Math.abs(Number(found[at]) - value) <= PLACE_AGREES);
    });
  return agrees ? null : `gives ${JSON.stringify(proven)}, but the answer is ${JSON.stringify(stated)}`;
}

function disagreeingCurve(answer: AuthorDrawing, proof: Proof, axes: Axes): string | null {
  const { xs, ys } = graphOf(exactStrokes(answer, axes), axes.x, axes);
  const proven = typeof proof === 'string' ? curveOf(proof) : (x: number) => gradientAt(proof.derivativeOf, [x, 0]).x;
  const drawn = xs.flatMap((x, index) => (Number.isNaN(ys[index]) ? [] : [{ x, y: ys[index] ?? 0, proven: proven(x) }]));
  const off = drawn.filter(({ y, proven: found }) => !(Math.abs(found - y) <= CURVE_AGREES * widthOf(axes.y)));
  const [first] = off;
  return first === undefined || off.length <= MAY_DIFFER * drawn.length
    ? null
    : `gives ${first.proven} where the answer is ${first.y}: at x = ${first.x}`;
}

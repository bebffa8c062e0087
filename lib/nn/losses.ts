import { at, type Vector } from './matrix.ts';
import { ShapeError } from './shape-error.ts';

/**
 * E = ½ Σ_i (y[i] − d[i])²: the error of one sample in the course's notation.
 * @throws ShapeError if output and target have different lengths.
 */
export function halfSquaredError(y: Vector, d: Vector): number {
  return squares(y, d).reduce((sum, square) => sum + square, 0) / 2;
}

/**
 * E = (1/n) Σ_i (y[i] − d[i])².
 * @throws ShapeError if output and target have different lengths.
 */
export function meanSquaredError(y: Vector, d: Vector): number {
  return squares(y, d).reduce((sum, square) => sum + square, 0) / y.length;
}

/**
 * E = −Σ_i d[i] log(y[i] + ε): the error of one sample whose target d is a distribution (one-hot or soft).
 *
 * Where d[i] = 0 the term is 0, also for y[i] = 0. `epsilon` is 0 unless a listing adds one.
 * @throws ShapeError if output and target have different lengths.
 */
export function crossEntropy(y: Vector, d: Vector, epsilon = 0): number {
  sameLength(y, d);
  const total = y.reduce((sum, output, index) => {
    const target = at(d, index);
    return target === 0 ? sum : sum + target * Math.log(output + epsilon);
  }, 0);
  return 0 - total;
}

function squares(y: Vector, d: Vector): number[] {
  sameLength(y, d);
  return y.map((output, index) => (output - at(d, index)) ** 2);
}

function sameLength(y: Vector, d: Vector): void {
  if (y.length !== d.length) throw new ShapeError(`output has ${y.length} elements, target has ${d.length}`);
}

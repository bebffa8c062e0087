import { map, square, subtract } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';
import { mean, sum } from './array/reduce.ts';
import { checkSameShape } from './same-shape.ts';

/**
 * $\frac{1}{n} \sum_i |y_i - d_i|$ (MAE). Shapes: (n), (n) → number.
 * @throws ShapeError if output and target differ in shape.
 */
export function meanAbsoluteError(y: NdArray, d: NdArray): number {
  return mean(map(differences(y, d), Math.abs));
}

/**
 * $\sqrt{\frac{1}{n} \sum_i (y_i - d_i)^2}$ (RMSE). Shapes: (n), (n) → number.
 * @throws ShapeError if output and target differ in shape.
 */
export function rootMeanSquaredError(y: NdArray, d: NdArray): number {
  return Math.sqrt(mean(square(differences(y, d))));
}

/**
 * $R^2 = 1 - \sum_i (d_i - y_i)^2 / \sum_i (d_i - \bar d)^2$, the coefficient of determination. Shapes: (n), (n) → number.
 * @throws ShapeError if output and target differ in shape.
 */
export function rSquared(y: NdArray, d: NdArray): number {
  return 1 - sum(square(differences(y, d))) / sum(square(subtract(d, mean(d))));
}

function differences(y: NdArray, d: NdArray): NdArray {
  checkSameShape(y, d);
  return subtract(y, d);
}

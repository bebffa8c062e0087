import { add, multiply, square, subtract } from './array/elementwise.ts';
import { expectSameLength } from './array/expect-shape.ts';
import { matmul } from './array/linear-algebra.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';
import { transpose } from './array/shape.ts';
import { withIntercept } from './design-matrix.ts';
import { checkSameShape } from './same-shape.ts';
import { solve } from './solve.ts';

/**
 * The normal equation $(X^\top X) w = X^\top d$: the w that makes $\lVert Xw - d \rVert^2$ smallest.
 *
 * Shapes: X (n, m) (the design matrix, with its column of ones if there is an intercept), d (n) → w (m).
 * @throws ShapeError if X and d differ in rows; RangeError if the columns of X depend on each other.
 */
export function leastSquares(design: NdArray, d: NdArray): NdArray {
  expectSameLength(design, d);
  const transposed = transpose(design);
  return solve(matmul(transposed, design), matmul(transposed, d));
}

/**
 * Linear regression with intercept: $w = (w_0, w_1, \dots, w_m)$ of $y = w_0 + w_1 x_1 + \dots + w_m x_m$ by the normal equation.
 *
 * Shapes: x (n, m), d (n) → (m + 1).
 * @throws ShapeError if x and d differ in rows; RangeError if the columns of x depend on each other or are constant.
 */
export function fitLinearRegression(x: NdArray, d: NdArray): NdArray {
  return leastSquares(withIntercept(x), d);
}

/**
 * $y = w_0 + x\,(w_1, \dots, w_m)^\top$. Shapes: x (n, m), w (m + 1) → (n).
 * @throws ShapeError if w does not have one weight more than x has columns.
 */
export function predictLinear(x: NdArray, w: NdArray): NdArray {
  return matmul(withIntercept(x), w);
}

/**
 * $E(w) = \frac{1}{n} \lVert Xw - d \rVert^2$. Shapes: w (m), X (n, m), d (n) → number.
 * @throws ShapeError if the shapes do not fit.
 */
export function regressionError(w: NdArray, design: NdArray, d: NdArray): number {
  return sum(square(residuals(w, design, d))) / d.data.length;
}

/**
 * $\nabla E(w) = \frac{2}{n} X^\top (Xw - d)$ of the mean squared error. Shapes: w (m), X (n, m), d (n) → (m).
 * @throws ShapeError if the shapes do not fit.
 */
export function regressionGradient(w: NdArray, design: NdArray, d: NdArray): NdArray {
  return multiply(matmul(transpose(design), residuals(w, design, d)), 2 / d.data.length);
}

/**
 * Ridge regression: $w = (X^\top X + \lambda I)^{-1} X^\top d$, the smallest $\lVert Xw - d \rVert^2 + \lambda \lVert w \rVert^2$.
 *
 * Shapes: X (n, m), d (n) → (m). Every weight is penalised; leave the intercept out by centring X and d.
 * Source: A. Hoerl, R. Kennard, 'Ridge regression', 1970.
 * @throws ShapeError if X and d differ in rows.
 */
export function ridgeRegression(design: NdArray, d: NdArray, lambda: number): NdArray {
  expectSameLength(design, d);
  const transposed = transpose(design);
  return solve(plusDiagonal(matmul(transposed, design), lambda), matmul(transposed, d));
}

/**
 * $\lVert Xw - d \rVert^2 + \lambda \lVert w \rVert^2$. Shapes: w (m), X (n, m), d (n) → number.
 * @throws ShapeError if the shapes do not fit.
 */
export function ridgeError(w: NdArray, design: NdArray, d: NdArray, lambda: number): number {
  return sum(square(residuals(w, design, d))) + lambda * sum(square(w));
}

/**
 * $2 X^\top (Xw - d) + 2 \lambda w$, the gradient of the ridge error. Shapes: w (m), X (n, m), d (n) → (m).
 * @throws ShapeError if the shapes do not fit.
 */
export function ridgeGradient(w: NdArray, design: NdArray, d: NdArray, lambda: number): NdArray {
  return add(multiply(matmul(transpose(design), residuals(w, design, d)), 2), multiply(w, 2 * lambda));
}

/** $A + \lambda I$. Shapes: (m, m) → (m, m). */
export function plusDiagonal(a: NdArray, lambda: number): NdArray {
  const side = a.shape[0] ?? 0;
  return fromData(
    a.data.map((value, index) => (index % (side + 1) === 0 ? value + lambda : value)),
    a.shape,
  );
}

function residuals(w: NdArray, design: NdArray, d: NdArray): NdArray {
  const y = matmul(design, w);
  checkSameShape(y, d);
  return subtract(y, d);
}

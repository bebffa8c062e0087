import type { NdArray } from '../array/nd-array.ts';
import { polynomialDesign, withIntercept } from '../design-matrix.ts';
import {
  fitLinearRegression,
  leastSquares,
  predictLinear,
  regressionError,
  regressionGradient,
  ridgeError,
  ridgeGradient,
  ridgeRegression,
} from '../regression.ts';
import { meanAbsoluteError, rootMeanSquaredError, rSquared } from '../regression-metrics.ts';
import { solve } from '../solve.ts';
import type { NnFunction } from '../value.ts';

/** Linear regression as exercises name it. Design matrices X (n, m) hold one sample a row; targets are d (n). */
export const regressionReferences = {
  'solve-linear-system': (a: NdArray, b: NdArray) => solve(a, b),
  /** (n, m) → (n, m + 1). */
  'with-intercept': (x: NdArray) => withIntercept(x),
  /** (n), degree → (n, degree + 1). */
  'polynomial-design': (x: NdArray, degree: number) => polynomialDesign(x, degree),
  /** X (n, m), d (n) → (m). */
  'least-squares': (design: NdArray, d: NdArray) => leastSquares(design, d),
  /** x (n, m), d (n) → (m + 1), the intercept first. */
  'fit-linear-regression': (x: NdArray, d: NdArray) => fitLinearRegression(x, d),
  /** x (n, m), w (m + 1) → (n). */
  'predict-linear': (x: NdArray, w: NdArray) => predictLinear(x, w),
  'regression-error': (w: NdArray, design: NdArray, d: NdArray) => regressionError(w, design, d),
  /** w (m), X (n, m), d (n) → (m). */
  'regression-gradient': (w: NdArray, design: NdArray, d: NdArray) => regressionGradient(w, design, d),
  /** X (n, m), d (n), λ → (m). */
  'ridge-regression': (design: NdArray, d: NdArray, lambda: number) => ridgeRegression(design, d, lambda),
  'ridge-error': (w: NdArray, design: NdArray, d: NdArray, lambda: number) => ridgeError(w, design, d, lambda),
  'ridge-gradient': (w: NdArray, design: NdArray, d: NdArray, lambda: number) => ridgeGradient(w, design, d, lambda),
  /** Predictions y (n), targets d (n) → number. */
  'mean-absolute-error': (y: NdArray, d: NdArray) => meanAbsoluteError(y, d),
  'root-mean-squared-error': (y: NdArray, d: NdArray) => rootMeanSquaredError(y, d),
  'r-squared': (y: NdArray, d: NdArray) => rSquared(y, d),
} satisfies Record<string, NnFunction>;

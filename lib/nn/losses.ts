import { divide, map, square, subtract, zip } from './array/elementwise.ts';
import { type ArrayLike, at, type NdArray, shapeText } from './array/nd-array.ts';
import { mean, sum } from './array/reduce.ts';
import { reshape } from './array/shape.ts';
import { checkSameShape, samplesIn } from './same-shape.ts';
import { ShapeError } from './shape-error.ts';

/**
 * $E = \frac{1}{N}\sum_n \frac12\sum_i (y_{ni} - d_{ni})^2$: the course's squared error, its mean over a batch.
 *
 * Shapes: (n) and (n), one sample, or (N, n) and (N, n); also two numbers.
 * @throws ShapeError if output and target differ in shape.
 */
export function halfSquaredError(y: ArrayLike, d: ArrayLike): number {
  checkSameShape(y, d);
  return sum(square(subtract(y, d))) / 2 / samplesIn(y);
}

/** $\partial E/\partial y = (y - d)/N$ of {@link halfSquaredError}. Shape: that of y. */
export function halfSquaredErrorGradient(y: ArrayLike, d: ArrayLike): NdArray {
  checkSameShape(y, d);
  return divide(subtract(y, d), samplesIn(y));
}

/**
 * $E = \operatorname{mean}((y - d)^2)$ over all elements.
 * @throws ShapeError if output and target differ in shape.
 */
export function meanSquaredError(y: ArrayLike, d: ArrayLike): number {
  checkSameShape(y, d);
  return mean(square(subtract(y, d)));
}

/**
 * $E = -\frac{1}{N}\sum_n\sum_i d_{ni}\log(y_{ni} + \epsilon)$ for targets that are distributions (one-hot or soft).
 *
 * Where d is 0 the term is 0, also for y = 0. Shapes: (n) and (n), one sample, or (N, n) and (N, n).
 * @throws ShapeError if output and target differ in shape.
 */
export function crossEntropy(y: NdArray, d: NdArray, epsilon = 0): number {
  checkSameShape(y, d);
  const terms = zip(y, d, (output, target) => (target === 0 ? 0 : target * Math.log(output + epsilon)));
  return 0 - sum(terms) / samplesIn(y);
}

/** $\partial E/\partial y = -d / (y + \epsilon) / N$ of {@link crossEntropy}. Shape: that of y. */
export function crossEntropyGradient(y: NdArray, d: NdArray, epsilon = 0): NdArray {
  checkSameShape(y, d);
  return zip(y, d, (output, target) => (target === 0 ? 0 : -target / (output + epsilon) / samplesIn(y)));
}

/**
 * $E = -\frac{1}{N}\sum_n \log(y_{n, k_n} + \epsilon)$ for targets given as class numbers k from 0.
 *
 * Shapes: (n) and a number, one sample, or (N, n) and (N).
 * @throws ShapeError if there is not one label a sample, or no such class.
 */
export function crossEntropyOfLabels(y: NdArray, labels: ArrayLike, epsilon = 0): number {
  const rows = reshape(y, [-1, y.shape.at(-1) ?? 1]);
  const classes = typeof labels === 'number' ? [labels] : [...labels.data];
  if (classes.length !== rows.shape[0]) {
    const found = typeof labels === 'number' ? '()' : shapeText(labels.shape);
    throw new ShapeError(`output has shape ${shapeText(y.shape)}, labels have ${found}`);
  }
  const total = classes.reduce((sumOfLogs, label, index) => sumOfLogs + Math.log(at(rows, index, label) + epsilon), 0);
  return 0 - total / classes.length;
}

/**
 * $E = -\operatorname{mean}(d\log(y + \epsilon) + (1 - d)\log(1 - y + \epsilon))$, y the probability of class 1.
 *
 * Shapes: equal; every element is a sample.
 * @throws ShapeError if output and target differ in shape.
 */
export function binaryCrossEntropy(y: ArrayLike, d: ArrayLike, epsilon = 0): number {
  checkSameShape(y, d);
  const term = (weight: number, probability: number) => (weight === 0 ? 0 : weight * Math.log(probability + epsilon));
  return 0 - mean(zip(y, d, (output, target) => term(target, output) + term(1 - target, 1 - output)));
}

/** $\partial E/\partial y = ((1 - d)/(1 - y + \epsilon) - d/(y + \epsilon)) / N$ of {@link binaryCrossEntropy}. Shape: that of y. */
export function binaryCrossEntropyGradient(y: ArrayLike, d: ArrayLike, epsilon = 0): NdArray {
  checkSameShape(y, d);
  const slope = zip(y, d, (output, target) => (1 - target) / (1 - output + epsilon) - target / (output + epsilon));
  return map(slope, (element) => element / slope.data.length);
}

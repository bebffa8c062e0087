import { sigmoidBackward } from './activation-backward.ts';
import { divide, subtract } from './array/elementwise.ts';
import { type ArrayLike, asArray, type NdArray } from './array/nd-array.ts';
import { halfSquaredErrorGradient } from './losses.ts';
import { checkSameShape, samplesIn } from './same-shape.ts';

/**
 * $\delta = \partial E/\partial u = (y - d)/N$ of the output layer for softmax with cross entropy (d a distribution) and
 * for identity with the course's squared error, E being the mean over the batch.
 *
 * Shapes: y and d (n) or (N, n). Source: Bishop, Pattern Recognition and Machine Learning, 2006, section 5.2.
 * @throws ShapeError if output and target differ in shape.
 */
export function canonicalDelta(y: ArrayLike, d: ArrayLike): NdArray {
  checkSameShape(y, d);
  return divide(subtract(y, d), samplesIn(y));
}

/** $\delta = (y - d)/N$ for sigmoid with binary cross entropy, where every element is a sample. Shapes: y and d alike. */
export function sigmoidCrossEntropyDelta(y: ArrayLike, d: ArrayLike): NdArray {
  checkSameShape(y, d);
  return divide(subtract(y, d), asArray(y).data.length);
}

/**
 * $\delta = (y - d) \circ y(1 - y)/N$ for sigmoid with the course's squared error. Shapes: y and d (n) or (N, n).
 * @throws ShapeError if output and target differ in shape.
 */
export function sigmoidSquaredErrorDelta(y: ArrayLike, d: ArrayLike): NdArray {
  return sigmoidBackward(halfSquaredErrorGradient(y, d), y);
}

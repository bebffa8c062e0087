import { equal } from './array/elementwise.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { mean } from './array/reduce.ts';
import { checkSameShape } from './same-shape.ts';

/**
 * Counts of a binary classification; 1 is the positive class. y is what was predicted, d what is right.
 * @throws ShapeError if the shapes differ.
 */
export function binaryCounts(y: NdArray, d: NdArray): { tp: number; fp: number; fn: number; tn: number } {
  checkSameShape(y, d);
  const count = (predicted: number, actual: number) => y.data.filter((label, i) => label === predicted && d.data[i] === actual).length;
  return { tp: count(1, 1), fp: count(1, 0), fn: count(0, 1), tn: count(0, 0) };
}

/**
 * $C_{ij}$: how many samples of class i were predicted as class j. Shapes: y (n), d (n) of classes 0 … k − 1 → (k, k), int64.
 * @throws ShapeError if the shapes differ.
 */
export function confusionMatrix(y: NdArray, d: NdArray, classes: number): NdArray {
  checkSameShape(y, d);
  const data = new Float64Array(classes * classes);
  for (const [i, actual] of d.data.entries()) {
    const cell = actual * classes + (y.data[i] as number);
    data[cell] = (data[cell] as number) + 1;
  }
  return fromData(data, [classes, classes], 'int64');
}

/**
 * The share of samples that are classified rightly. Shapes: predicted classes y (n), right classes d (n) → number.
 * @throws ShapeError if the shapes differ.
 */
export function classificationAccuracy(y: NdArray, d: NdArray): number {
  checkSameShape(y, d);
  return mean(equal(y, d));
}

/**
 * $\text{TP} / (\text{TP} + \text{FP})$: of those predicted positive, how many are. 0 if none is predicted. Shapes: (n), (n) → number.
 * @throws ShapeError if the shapes differ.
 */
export function precision(y: NdArray, d: NdArray): number {
  const { tp, fp } = binaryCounts(y, d);
  return ratio(tp, tp + fp);
}

/**
 * $\text{TP} / (\text{TP} + \text{FN})$: of the positive, how many are found. 0 if there is none. Shapes: (n), (n) → number.
 * @throws ShapeError if the shapes differ.
 */
export function recall(y: NdArray, d: NdArray): number {
  const { tp, fn } = binaryCounts(y, d);
  return ratio(tp, tp + fn);
}

/**
 * $F_\beta = (1 + \beta^2) \frac{P R}{\beta^2 P + R}$, the weighted harmonic mean of precision P and recall R; β > 1 favours recall.
 * 0 where there is no true positive. Shapes: (n), (n), number → number.
 *
 * Source: C. van Rijsbergen, 'Information Retrieval', 1979.
 * @throws ShapeError if the shapes differ.
 */
export function fBeta(y: NdArray, d: NdArray, beta: number): number {
  const { tp, fp, fn } = binaryCounts(y, d);
  const weight = beta * beta;
  return ratio((1 + weight) * tp, (1 + weight) * tp + weight * fn + fp);
}

/**
 * $F_1 = \frac{2 P R}{P + R}$, the harmonic mean of precision and recall. Shapes: (n), (n) → number.
 * @throws ShapeError if the shapes differ.
 */
export function f1Score(y: NdArray, d: NdArray): number {
  return fBeta(y, d, 1);
}

/**
 * Area under the ROC curve: the probability that a positive sample scores higher than a negative one, ties counting ½.
 * NaN if one of the classes is missing. Shapes: scores (n), d (n) of 0 and 1 → number.
 *
 * Source: J. Hanley, B. McNeil, 'The meaning and use of the area under a ROC curve', 1982.
 * @throws ShapeError if the shapes differ.
 */
export function rocAuc(scores: NdArray, d: NdArray): number {
  checkSameShape(scores, d);
  const positives = scores.data.filter((_, i) => d.data[i] === 1);
  const negatives = scores.data.filter((_, i) => d.data[i] === 0);
  let wins = 0;
  for (const positive of positives) for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

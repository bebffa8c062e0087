import type { NdArray } from '../array/nd-array.ts';
import { averagePrecision, type ClassDetections, intersectionOverUnion, meanAveragePrecision } from '../detection-metrics.ts';
import { classificationAccuracy, confusionMatrix, f1Score, fBeta, precision, recall, rocAuc } from '../metrics.ts';
import type { NnFunction } from '../value.ts';

/** Metrics of classification and detection as exercises name them: predicted classes y (n), right classes d (n). */
export const metricsReferences = {
  /** → (classes, classes); rows are the right classes, columns the predicted ones. */
  'confusion-matrix': (y: NdArray, d: NdArray, classes: number) => confusionMatrix(y, d, classes),
  'classification-accuracy': (y: NdArray, d: NdArray) => classificationAccuracy(y, d),
  precision: (y: NdArray, d: NdArray) => precision(y, d),
  recall: (y: NdArray, d: NdArray) => recall(y, d),
  'f1-score': (y: NdArray, d: NdArray) => f1Score(y, d),
  /** → [precision, recall, F1]. */
  'precision-recall-f1': (y: NdArray, d: NdArray) => [precision(y, d), recall(y, d), f1Score(y, d)],
  'f-beta': (y: NdArray, d: NdArray, beta: number) => fBeta(y, d, beta),
  /** Scores (n), classes (n) of 0 and 1 → number. */
  'roc-auc': (scores: NdArray, d: NdArray) => rocAuc(scores, d),
  /** Boxes (x₁, y₁, x₂, y₂), (4) each → number. */
  'intersection-over-union': (a: NdArray, b: NdArray) => intersectionOverUnion(a, b),
  /** Scores (n), hits (n) of 1 and 0, number of true boxes → number. */
  'average-precision': (scores: NdArray, hits: NdArray, truths: number) => averagePrecision(scores, hits, truths),
  /** A list of (scores, hits, number of true boxes), one a class → number. */
  'mean-average-precision': (classes: readonly ClassDetections[]) => meanAveragePrecision(classes),
} satisfies Record<string, NnFunction>;

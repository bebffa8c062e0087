import type { NdArray } from '../array/nd-array.ts';
import { euclideanDistances, kNearestNeighbours, manhattanDistances } from '../neighbours.ts';
import type { NnFunction } from '../value.ts';

/** Distances and k nearest neighbours as exercises name them. */
export const neighboursReferences = {
  /** (n, m), (k, m) → (n, k). */
  'euclidean-distances': (a: NdArray, b: NdArray) => euclideanDistances(a, b),
  'manhattan-distances': (a: NdArray, b: NdArray) => manhattanDistances(a, b),
  /** Training samples (N, m), their labels (N), samples (n, m), k → labels (n). */
  'k-nearest-neighbours': (trainX: NdArray, trainLabels: NdArray, x: NdArray, k: number) => kNearestNeighbours(trainX, trainLabels, x, k),
} satisfies Record<string, NnFunction>;

import type { NdArray } from '../array/nd-array.ts';
import { assignClusters, distortion, kMeans, kMeansStep, squaredDistances, updateCentres } from '../clustering.ts';
import type { NnFunction } from '../value.ts';

/** k-means as exercises name it. Samples are rows (n, m), centres rows (k, m). */
export const clusteringReferences = {
  /** (n, m), (k, m) → (n, k). */
  'squared-distances': (a: NdArray, b: NdArray) => squaredDistances(a, b),
  /** x (n, m), centres (k, m) → labels (n). */
  'k-means-assign': (x: NdArray, centres: NdArray) => assignClusters(x, centres),
  /** x (n, m), labels (n), centres (k, m) → centres (k, m). */
  'k-means-update': (x: NdArray, labels: NdArray, centres: NdArray) => updateCentres(x, labels, centres),
  /** x (n, m), centres (k, m) → centres (k, m) after one iteration. */
  'k-means-step': (x: NdArray, centres: NdArray) => kMeansStep(x, centres),
  /** → [labels (n), centres (k, m)] after `steps` iterations. */
  'k-means': (x: NdArray, start: NdArray, steps: number) => {
    const { labels, centres } = kMeans(x, start, steps);
    return [labels, centres];
  },
  'k-means-distortion': (x: NdArray, centres: NdArray) => distortion(x, centres),
} satisfies Record<string, NnFunction>;

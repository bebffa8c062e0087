import { expectMatrix, expectSameLength } from './array/expect-shape.ts';
import { fromData, type NdArray, shapeText } from './array/nd-array.ts';
import { ShapeError } from './shape-error.ts';

/**
 * $D_{ij} = \lVert a_i - b_j \rVert^2$: the squared Euclidean distance of every row of `a` from every row of `b`.
 *
 * Shapes: (n, m), (k, m) → (n, k).
 * @throws ShapeError that names both shapes, if the rows differ in length.
 */
export function squaredDistances(a: NdArray, b: NdArray): NdArray {
  return pairwise(a, b, (difference) => difference * difference);
}

/**
 * $D_{ij} = \sum_l g(a_{il} - b_{jl})$ over all pairs of rows.
 *
 * Shapes: (n, m), (k, m) → (n, k).
 * @throws ShapeError that names both shapes, if the rows differ in length.
 */
export function pairwise(a: NdArray, b: NdArray, g: (difference: number) => number): NdArray {
  const [n, m] = expectMatrix(a);
  const [k, width] = expectMatrix(b);
  if (m !== width) throw new ShapeError(`rows of ${shapeText(a.shape)} and ${shapeText(b.shape)} differ in length`);
  const data = new Float64Array(n * k);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      let total = 0;
      for (let l = 0; l < m; l++) total += g((a.data[i * m + l] as number) - (b.data[j * m + l] as number));
      data[i * k + j] = total;
    }
  }
  return fromData(data, [n, k]);
}

/**
 * $c_i = \arg\min_j \lVert x_i - \mu_j \rVert^2$: the nearest centre of every sample; the first of equally near ones.
 *
 * Shapes: x (n, m), centres (k, m) → (n), int64.
 * @throws ShapeError if samples and centres differ in length.
 */
export function assignClusters(x: NdArray, centres: NdArray): NdArray {
  return smallestInRows(squaredDistances(x, centres));
}

/** The index of the smallest element of every row, the first of equals. Shapes: (n, k) → (n), int64. */
export function smallestInRows(a: NdArray): NdArray {
  const [n, k] = expectMatrix(a);
  const indexes = Array.from({ length: n }, (_, i) => {
    const line = a.data.subarray(i * k, (i + 1) * k);
    return line.reduce((best, value, j) => (value < (line[best] as number) ? j : best), 0);
  });
  return fromData(indexes, [n], 'int64');
}

/**
 * $\mu_j = \frac{1}{|C_j|} \sum_{i \in C_j} x_i$: the mean of every cluster; a cluster without samples keeps its centre.
 *
 * Shapes: x (n, m), labels (n), centres (k, m) → (k, m).
 * @throws ShapeError if there is not one label for every sample, or a label has no centre.
 */
export function updateCentres(x: NdArray, labels: NdArray, centres: NdArray): NdArray {
  const [, m] = expectMatrix(x);
  const { sums, counts } = clusterSums(x, labels, centres);
  const data = centres.data.map((old, index) => {
    const count = counts[Math.floor(index / m)] as number;
    return count === 0 ? old : (sums[index] as number) / count;
  });
  return fromData(data, centres.shape);
}

/**
 * Sum and number of the samples of every cluster.
 * @throws ShapeError if the shapes do not fit or a label has no centre.
 */
export function clusterSums(x: NdArray, labels: NdArray, centres: NdArray): { sums: Float64Array; counts: Float64Array } {
  const [, m] = expectMatrix(x);
  const [k, width] = expectMatrix(centres);
  expectSameLength(x, labels);
  if (m !== width) throw new ShapeError(`rows of ${shapeText(x.shape)} and ${shapeText(centres.shape)} differ in length`);
  const sums = new Float64Array(k * m);
  const counts = new Float64Array(k);
  for (const [i, label] of labels.data.entries()) {
    if (!(label >= 0 && label < k)) throw new ShapeError(`no centre ${label} in ${shapeText(centres.shape)}`);
    counts[label] = (counts[label] as number) + 1;
    for (let l = 0; l < m; l++) sums[label * m + l] = (sums[label * m + l] as number) + (x.data[i * m + l] as number);
  }
  return { sums, counts };
}

/** One iteration of Lloyd's algorithm: assign every sample to its nearest centre, then move the centres to the means. */
export function kMeansStep(x: NdArray, centres: NdArray): NdArray {
  return updateCentres(x, assignClusters(x, centres), centres);
}

/**
 * Lloyd's algorithm from a given start, a fixed number of iterations: labels for the last centres, and these centres.
 *
 * Shapes: x (n, m), centres (k, m) → labels (n), centres (k, m).
 * Source: S. Lloyd, 'Least squares quantization in PCM', 1982.
 * @throws ShapeError if samples and centres differ in length.
 */
export function kMeans(x: NdArray, centres: NdArray, steps: number): { labels: NdArray; centres: NdArray } {
  let current = centres;
  for (let step = 0; step < steps; step++) current = kMeansStep(x, current);
  return { labels: assignClusters(x, current), centres: current };
}

/**
 * $\sum_i \lVert x_i - \mu_{c_i} \rVert^2$: what k-means makes smaller with every step (distortion, inertia).
 *
 * Shapes: x (n, m), centres (k, m) → number.
 */
export function distortion(x: NdArray, centres: NdArray): number {
  const distances = squaredDistances(x, centres);
  const k = distances.shape[1] as number;
  return assignClusters(x, centres).data.reduce((total, label, i) => total + (distances.data[i * k + label] as number), 0);
}

import { expectMatrix, expectSameLength } from './array/expect-shape.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { pairwise, squaredDistances } from './clustering.ts';

/**
 * $D_{ij} = \lVert a_i - b_j \rVert$: Euclidean distances between rows. Shapes: (n, m), (k, m) → (n, k).
 * @throws ShapeError that names both shapes, if the rows differ in length.
 */
export function euclideanDistances(a: NdArray, b: NdArray): NdArray {
  const squares = squaredDistances(a, b);
  return { ...squares, data: squares.data.map(Math.sqrt) };
}

/**
 * $D_{ij} = \sum_l |a_{il} - b_{jl}|$: Manhattan distances between rows. Shapes: (n, m), (k, m) → (n, k).
 * @throws ShapeError that names both shapes, if the rows differ in length.
 */
export function manhattanDistances(a: NdArray, b: NdArray): NdArray {
  return pairwise(a, b, Math.abs);
}

/**
 * For every row of distances the indexes of the `k` smallest, nearest first; of equally near ones the earlier.
 * Shapes: (n, N) → n lists of k indexes.
 */
export function nearestIndexes(distances: NdArray, k: number): number[][] {
  const [n, count] = expectMatrix(distances);
  return Array.from({ length: n }, (_, i) => {
    const line = distances.data.subarray(i * count, (i + 1) * count);
    return Array.from(line.keys())
      .sort((left, right) => (line[left] as number) - (line[right] as number))
      .slice(0, k);
  });
}

/** The value that occurs most often; of equally frequent ones the smallest. */
export function majority(labels: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([label]) => label));
}

/**
 * k nearest neighbours: every sample gets the label that occurs most often among its `k` nearest training samples
 * (Euclidean distance). Ties of votes go to the smallest label, ties of distance to the earlier training sample.
 *
 * Shapes: training samples (N, m), their labels (N), samples (n, m) → (n), int64.
 * Source: T. Cover, P. Hart, 'Nearest neighbor pattern classification', 1967.
 * @throws ShapeError if the rows differ in length or labels are missing.
 */
export function kNearestNeighbours(trainX: NdArray, trainLabels: NdArray, x: NdArray, k: number): NdArray {
  expectSameLength(trainX, trainLabels);
  const votes = nearestIndexes(squaredDistances(x, trainX), k);
  return fromData(
    votes.map((indexes) => majority(indexes.map((index) => trainLabels.data[index] as number))),
    [votes.length],
    'int64',
  );
}

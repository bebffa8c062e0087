import { type NdArray, shapeText } from './array/nd-array.ts';
import { checkSameShape } from './same-shape.ts';
import { ShapeError } from './shape-error.ts';

/** Of one class: the detections' scores, which of them hit a true box (1 or 0), and how many true boxes there are. */
export type ClassDetections = readonly [scores: NdArray, hits: NdArray, truths: number];

/**
 * Intersection over union of two boxes (x₁, y₁, x₂, y₂) with x₁ ≤ x₂ and y₁ ≤ y₂ (Jaccard index). 0 if both are empty.
 *
 * Shapes: (4), (4) → number in [0, 1].
 * @throws ShapeError if a box does not have four numbers.
 */
export function intersectionOverUnion(a: NdArray, b: NdArray): number {
  const [ax1, ay1, ax2, ay2] = corners(a);
  const [bx1, by1, bx2, by2] = corners(b);
  const width = Math.max(0, Math.min(ax2, bx2) - Math.max(ax1, bx1));
  const height = Math.max(0, Math.min(ay2, by2) - Math.max(ay1, by1));
  const intersection = width * height;
  const union = (ax2 - ax1) * (ay2 - ay1) + (bx2 - bx1) * (by2 - by1) - intersection;
  return union === 0 ? 0 : intersection / union;
}

/**
 * Average precision: the area under the precision-recall curve, $\sum_k (r_k - r_{k-1}) \max_{r \ge r_k} p(r)$, over the detections in
 * descending order of score (the earlier first of equal ones). Precision is made monotonic first, as PASCAL VOC does since 2010.
 *
 * Shapes: scores (n), hits (n) of 1 (true positive) and 0 (false positive), number of true boxes → number in [0, 1].
 * Source: M. Everingham et al., 'The PASCAL Visual Object Classes (VOC) Challenge', 2010.
 * @throws ShapeError if scores and hits differ in shape.
 */
export function averagePrecision(scores: NdArray, hits: NdArray, truths: number): number {
  checkSameShape(scores, hits);
  const precisions: number[] = [];
  let found = 0;
  const order = Array.from(scores.data.keys()).sort((left, right) => (scores.data[right] as number) - (scores.data[left] as number));
  for (const [rank, index] of order.entries()) {
    found += hits.data[index] as number;
    precisions.push(found / (rank + 1));
  }
  let area = 0;
  let best = 0;
  // From the last detection on, so that the best precision at this recall or a higher one is known.
  for (const [rank, index] of [...order.entries()].toReversed()) {
    best = Math.max(best, precisions[rank] as number);
    if (hits.data[index] === 1) area += best / truths;
  }
  return area;
}

/** mAP: the mean of the classes' average precisions. */
export function meanAveragePrecision(classes: readonly ClassDetections[]): number {
  const total = classes.reduce((sum, [scores, hits, truths]) => sum + averagePrecision(scores, hits, truths), 0);
  return total / classes.length;
}

function corners(box: NdArray): [number, number, number, number] {
  const [x1, y1, x2, y2] = box.data;
  if (box.data.length !== 4 || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) {
    throw new ShapeError(`a box has shape (4,), not ${shapeText(box.shape)}`);
  }
  return [x1, y1, x2, y2];
}

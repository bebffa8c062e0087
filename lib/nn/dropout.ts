import { multiply } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';

// `mask` is 1 (or True) for each node that stays, `ratio` the share p of nodes that are dropped.
// Source: Srivastava et al., 2014; all shapes alike.

/** In training: $z \circ m$. The gradient passes the same way: `dropout(dz, mask)`. */
export function dropout(z: NdArray, mask: NdArray): NdArray {
  return multiply(z, mask);
}

/** In prediction after {@link dropout}: all nodes are there, so the outputs are scaled by the share that stayed, $(1 - p)z$. */
export function dropoutPrediction(z: NdArray, ratio: number): NdArray {
  return multiply(1 - ratio, z);
}

/** Inverted dropout in training: $z \circ m / (1 - p)$, so that prediction needs no scaling. The gradient passes the same way. */
export function invertedDropout(z: NdArray, mask: NdArray, ratio: number): NdArray {
  return multiply(1 / (1 - ratio), multiply(z, mask));
}

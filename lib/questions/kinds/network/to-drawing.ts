import type { DrawnNetwork } from './clean-network.ts';
import type { KeyNetwork } from './key-network.ts';

/** The key as a learner would draw it. */
export function toDrawing({ layers, edges }: KeyNetwork): DrawnNetwork {
  return {
    layers: layers.map((layer) => layer.map(({ id, labels }) => ({ id, label: labels?.[0] ?? '' }))),
    edges: edges.map(({ from, to, weight }) => ({ from, to, weight: weight === null ? '' : String(weight) })),
  };
}

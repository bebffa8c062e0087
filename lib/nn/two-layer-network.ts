import { relu } from './activations.ts';
import { affine } from './affine.ts';
import { map } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';
import { backwardPass, forwardPass, type Layer } from './network.ts';
import { canonicalDelta } from './output-delta.ts';
import { softmax } from './softmax.ts';

/** The course's classifier: one hidden layer (ReLU), softmax output. Shapes: W1 (n, h), b1 (h), W2 (h, k), b2 (k). */
export type TwoLayerNetwork = { W1: NdArray; b1: NdArray; W2: NdArray; b2: NdArray };

/** $z_1 = \operatorname{ReLU}(xW_1 + b_1)$, $y = \operatorname{softmax}(z_1W_2 + b_2)$. Shapes: x (n) or (N, n). */
export function twoLayerForward({ W1, b1, W2, b2 }: TwoLayerNetwork, x: NdArray): { z1: NdArray; y: NdArray } {
  const z1 = map(affine(x, W1, b1), relu);
  return { z1, y: softmax(affine(z1, W2, b2)) };
}

/**
 * The gradients of the mean cross entropy by all parameters: $\delta_2 = (y - d)/N$, $\delta_1 = \delta_2W_2^\top \circ f'(u_1)$.
 *
 * Shapes: x (n) or (N, n), d (k) or (N, k), one-hot; the results those of the parameters.
 */
export function twoLayerGradient({ W1, b1, W2, b2 }: TwoLayerNetwork, x: NdArray, d: NdArray): TwoLayerNetwork {
  const layers: Layer[] = [
    { W: W1, b: b1, activation: 'relu' },
    { W: W2, b: b2, activation: 'identity' },
  ];
  const traces = forwardPass(layers, x);
  const u2 = traces.at(-1)?.z as NdArray;
  const [first, second] = backwardPass(layers, traces, canonicalDelta(softmax(u2), d));
  return { W1: first?.W as NdArray, b1: first?.b as NdArray, W2: second?.W as NdArray, b2: second?.b as NdArray };
}
